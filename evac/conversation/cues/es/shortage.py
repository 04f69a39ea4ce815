"""The cues of what is gone: food, water, papers, money, a ride, a roof, medicine, power."""

CUES = {
    "hunger": """
        tengo|tenemos|con|de|pasando|mucha|tiene|tienen|ay|hay abre
        no comemos|como|comen|come|he_comido nada|hace|desde|en | hambre | hambrient* | sin comer
        no hemos|he|han|ha comido | nada que|para|de comer|cocinar | pasando hambre | ni un bocado
        no come|comen|comemos|como|probamos nada|desde|hace|bien|bocado | nada pa|para|que|de comer|cocinar
        pasando hambre|trabajo | muert*|muriendo de hambre
        se [me|nos|le] acab*|termino|agoto ~2 comida|leche|mercado|formula|harina|arroz|pan
        una comida al dia | <num> lata|latas|paquete|paquetes|arepa|arepas [~1] para|y | nevera vacia
        barriga vacia | sin probar|alimento*|comer|desayunar
        no tenemos|queda|nos_queda [nada|ni|que] [de] [pa|para|que] comida|comer|comia|alimento*
        no hay|tengo|tenemos|queda|nos_queda [nada|ni|que] [de] [pa|para|que] <sustento>
        no [hemos|he|han|ha] probado|probamos|comido|desayunado|cenado|almorzado|tragado
        comiendo|comen|comemos [solo|puro|pura|puros|puras|hoy|nada_mas|de] galletas|galleta|mango
        comiendo|comen|comemos [solo|puro|pura|puros|puras|hoy|nada_mas|de] mangos|yuca|arroz|sardina
        comio|comieron|como|comimos [solo|puro|pura|puros|puras|hoy|nada_mas|de] galletas|galleta|mango
        comio|comieron|como|comimos [solo|puro|pura|puros|puras|hoy|nada_mas|de] mangos|yuca|arroz|sardina
        comiendo|comen|comemos [solo|puro|pura|puros|puras|hoy|nada_mas|de] sardinas|sardinita|cambur
        comio|comieron|como|comimos [solo|puro|pura|puros|puras|hoy|nada_mas|de] sardinas|sardinita|cambur
        comiendo|comen|comemos [solo|puro|pura|puros|puras|hoy|nada_mas|de] pan_solo|platano|auyama|harina
        comio|comieron|como|comimos [solo|puro|pura|puros] pan_solo|platano|auyama|harina
        comio|comieron|como|comimos [puras|hoy|nada_mas|de] pan_solo|platano|auyama|harina
        no tengo|tenemos|hay|queda ~1 que darle|darles|dar|ofrecerles|ofrecer | sin nada que darle|darles
        a punta de [puro|pura|puros|puras] agua|galleta*|mango*|yuca|cafe|pan|arroz|guarapo
        nos|me|les queda|quedan [solo|solamente] [un|una|unas|unos|<num>] lata|latas|paquete|paquetes
        nos|me|les queda|quedan [apenas|como] [un|una|unas|unos|<num>] lata|latas|paquete|paquetes
        nos|me|les queda|quedan [solo|solamente] [un|una|unas|unos|<num>] pote|potes|kilo|kilos|harina
        nos|me|les queda|quedan [apenas|como] [un|una|unas|unos|<num>] pote|potes|kilo|kilos|harina
        cenaron|almorzaron [solo|puro] pan|arepa|galletas [sola|solo|con|y] [agua|sal|cafe]
        desayunaron|cenamos [solo|puro] pan|arepa|galletas [sola|solo|con|y] [agua|sal|cafe]
        cenaron|almorzaron [solo|puro] pan|arepa|galletas [sola|solo|con|y] [azucar|mantequilla|nada]
        desayunaron|cenamos [solo|puro] pan|arepa|galletas [sola|solo|con|y] [azucar|mantequilla|nada]
        cenaron|almorzaron [solo|puro] galleta|agua|cafe|tetero [sola|solo|con|y] [agua|sal|cafe]
        desayunaron|cenamos [solo|puro] galleta|agua|cafe|tetero [sola|solo|con|y] [agua|sal|cafe]
        cenaron|almorzaron [solo|puro] galleta|agua|cafe|tetero [sola|solo|con|y] [azucar]
        cenaron|almorzaron [solo|puro] galleta|agua|cafe|tetero [sola|solo|con|y] [mantequilla|nada]
        desayunaron|cenamos [solo|puro] galleta|agua|cafe|tetero [sola|solo|con|y] [azucar]
        desayunaron|cenamos [solo|puro] galleta|agua|cafe|tetero [sola|solo|con|y] [mantequilla|nada]
        almorzamos|cenando [solo|puro] pan|arepa|galletas [sola|solo|con|y] [agua|sal|cafe]
        almorzamos|cenando [solo|puro] pan|arepa|galletas [sola|solo|con|y] [azucar|mantequilla|nada]
        cenan|comieron|tomaron [solo|puro] pan|arepa|galletas [sola|solo|con|y] [agua|sal|cafe]
        cenan|comieron|tomaron [solo|puro] pan|arepa|galletas [sola|solo|con|y] [azucar|mantequilla|nada]
        almorzamos|cenando [solo|puro] galleta|agua|cafe|tetero [sola|solo|con|y] [agua|sal|cafe]
        almorzamos|cenando [solo|puro] galleta|agua|cafe|tetero [sola|solo|con|y] [azucar]
        almorzamos|cenando [solo|puro] galleta|agua|cafe|tetero [sola|solo|con|y] [mantequilla|nada]
        cenan|comieron|tomaron [solo|puro] galleta|agua|cafe|tetero [sola|solo|con|y] [agua|sal|cafe]
        cenan|comieron|tomaron [solo|puro] galleta|agua|cafe|tetero [sola|solo|con|y] [azucar]
        cenan|comieron|tomaron [solo|puro] galleta|agua|cafe|tetero [sola|solo|con|y] [mantequilla|nada]
        cenaron|almorzaron|desayunaron|cenamos|almorzamos pan|arepa con|y agua|nada|cafe
    """,
    "thirst": """
        sed | sedient* | nada que|para|de beber|tomar | sin agua|beber
        sin|no_hay|no_llega|no_tenemos|no_sale|no_viene|falta|cortaron|quitaron|se_fue [el] agua
        agua sucia|contaminada|podrida|mala|de_lluvia|del_rio|de_pozo|de_charco
        pozo|tanque|tanques ~1 sec*|vac* | muert*|muriendo de sed
        cortaron|quitaron|se_fue|falta|no_llega|no_viene [nos] [el] agua
        agua ~3 sucia|marron|amarilla|turbia|hedionda|podrida|salada|negra|gusanos|oxido|barro
        tanque|tanques|pipote|pipotes|cisterna|pozo [~1] esta|estan|quedo|sin vaci*|sec*
    """,
    "papers_taken": """
        <quitaron>|se_llevaron|se_llevo [<det>] [<det>] [~1] <papeles>
        <papeles> [~1] vencid*|perdid*|robad*|danad*|extraviad*|quemad*|retenid*|mojad*|rot*
        necesit* [un|el|mi|los|mis|sacar|renovar|una] [~1] pasaporte*|papeles
        necesit* [un|el|mi|los|mis|sacar|renovar|una] [~1] documentos|visa|salvoconducto
        sin documentar|papeles | indocumentad*
        se [me|nos|le] vencio|vencieron|perdio|perdieron|dano [<det>] <papeles>
        piden|pide|exigen [el|la|un|una] <papeles> ~4 no
        no tengo|tenemos|tiene [el|la|los|mi|su|ningun] <papeles> | sin [el|la|los|mi] <papeles>
    """,
    "money_gone": """
        perdi|perdimos|robaron [todo|toda] [el|la|mi|nuestro] dinero|plata|efectivo
        quitaron|robo|quitan [todo|toda] [el|la|mi|nuestro] dinero|plata|efectivo
        perdi|perdimos|robaron [todo|toda] [el|la|mi|nuestro] cartera|billetera|reales|real
        quitaron|robo|quitan [todo|toda] [el|la|mi|nuestro] cartera|billetera|reales|real
        necesit* [~1] dinero|plata|efectivo|reales
        no tengo|tenemos|hay|alcanza|me_alcanza|nos_alcanza con_que|para [pagar|pasajes|pasaje|el]
        no tengo|tenemos|hay|alcanza|me_alcanza|nos_alcanza con_que|para [los|boleto|boletos|comprar]
        limpio|limpios y | no me|nos alcanza | sin un|una bolivar|centavo|medio|dolar|locha|real|puya|peso
        pide*|piden [~1] <num>|100|200|300|500|50|20 ~2 dolares|verdes|pesos|por
        pidiendo|pidieron|exigen [~1] <num>|100|200|300|500|50|20 ~2 dolares|verdes|pesos|por
        pide*|piden|pidiendo|pidieron|exigen [~1] <num>|100|200|300|500|50|20 ~2 para|pa|dejar*|$
        cobran|cobra [~1] <num>|100|200|300|500|50|20 ~2 dolares|verdes|pesos|por
        cobrando|quieren|quiere [~1] <num>|100|200|300|500|50|20 ~2 dolares|verdes|pesos|por
        cobran|cobra|cobrando|quieren|quiere [~1] <num>|100|200|300|500|50|20 ~2 para|pa|dejar*|$
        pide*|piden [~1] plata|dinero|real|dolares ~2 dolares|verdes|pesos|por
        pidiendo|pidieron|exigen [~1] plata|dinero|real|dolares ~2 dolares|verdes|pesos|por
        pide*|piden|pidiendo|pidieron|exigen [~1] plata|dinero|real|dolares ~2 para|pa|dejar*|$
        pide*|piden [~1] verdes|reales|billete|coima ~2 dolares|verdes|pesos|por
        pidiendo|pidieron|exigen [~1] verdes|reales|billete|coima ~2 dolares|verdes|pesos|por
        pide*|piden|pidiendo|pidieron|exigen [~1] verdes|reales|billete|coima ~2 para|pa|dejar*|$
        cobran|cobra [~1] plata|dinero|real|dolares ~2 dolares|verdes|pesos|por
        cobrando|quieren|quiere [~1] plata|dinero|real|dolares ~2 dolares|verdes|pesos|por
        cobran|cobra|cobrando|quieren|quiere [~1] plata|dinero|real|dolares ~2 para|pa|dejar*|$
        cobran|cobra [~1] verdes|reales|billete|coima ~2 dolares|verdes|pesos|por
        cobrando|quieren|quiere [~1] verdes|reales|billete|coima ~2 dolares|verdes|pesos|por
        cobran|cobra|cobrando|quieren|quiere [~1] verdes|reales|billete|coima ~2 para|pa|dejar*|$
        no tengo|tenemos|hay pa|para|con_que|ni_para|como pagar|comprar|pasaje*|pagarle
        tarjeta* ~3 no|bloquead*|perd*|rechaz* | banco ~3 bloque*|caido|cerrad*
        quitaron|robaron|perdi [~1] [los|las|mis] reales|cobres|verdes|ahorros|lochas|tarjetas|dolares
        pelando bola* | sin plata|dinero|reales|efectivo|cobres|real
        sin|no_tengo|no_tenemos|no_hay|no_queda|no_nos_queda|no_me_queda [ni] [un|una|mas|con] <plata>
        pension|sueldo|quincena|remesa|giro ~1 no [me|nos] llega|llego|ha|han
        pension|sueldo|quincena|remesa|giro ~1 no [me|nos] cae|cayo|pagan|pagaron|depositan
        pago|jubilacion|mesada|bono|transferencia ~1 no [me|nos] llega|llego|ha|han
        pago|jubilacion|mesada|bono|transferencia ~1 no [me|nos] cae|cayo|pagan|pagaron|depositan
        gestor|abogado|tramitador|tipo ~1 se fue|perdio con [mi|mis|la|el|los|toda|nuestro] ~1
        gestor|abogado|tramitador|tipo ~1 se escapo|desaparecio|largo con [mi|mis|la] ~1
        gestor|abogado|tramitador|tipo ~1 se escapo|desaparecio|largo con [el|los|toda|nuestro] ~1
        agente|coyote|trochero|senor ~1 se fue|perdio con [mi|mis|la|el|los|toda|nuestro] ~1
        agente|coyote|trochero|senor ~1 se escapo|desaparecio|largo con [mi|mis|la|el|los|toda|nuestro] ~1
        tarjeta ~2 trago|comio|bloque*|retuvo|muerta|no_pasa|rechaz*
    """,
    "no_transport": """
        recalento|recalentado|espichado|pinchado|accidentado|accidentados
        carro|bus|autobus|camioneta|moto malo|mala|accidentada
        necesit* [~1] [un|una|el|de] transporte|carro|vehiculo|cola|taxi
        necesit* [~1] [un|una|el|de] autobus|bus|gasolina|combustible|camioneta|chofer
        carro|camioneta|autobus|vehiculo|moto [se|nos|me|esta] [nos|me|esta] accidentad*|dan*|danado
        carro|camioneta|autobus|vehiculo|moto [se|nos|me|esta] [nos|me|esta] accidento|dano|quemo
        carro|camioneta|autobus|vehiculo|moto [se|nos|me|esta] [nos|me|esta] robaron|apago|murio
        carro|camioneta [se|nos|me|esta] [nos|me|esta] fundio|recalento|descompuso
        autobus|vehiculo|moto [se|nos|me|esta] [nos|me|esta] fundio|recalento|descompuso
        se [nos|me] accidento|dano|robaron [el|la] carro|camioneta|vehiculo|moto|autobus|bus
        se [nos|me] quemo|espicho|descompuso [el|la] carro|camioneta|vehiculo|moto|autobus|bus
        busc* transporte|cola|carro|quien | no pasan|hay autobuses|carros|buses|camionetas|taxis
        dejo|dejaron|boto|botaron ~2 tirad*|botad*|varad*
        dejo|dejaron|boto|botaron ~2 en_la_carretera|en_la_via|en_la_autopista|a_mitad
        carro|autobus|bus|camioneta|moto ~3 dano|accident*|no_prende
        carro|autobus|bus|camioneta|moto ~3 no_arranca|fundi*|recalent*|exploto
        taxi|lancha|buseta|carrito|van ~3 dano|accident*|no_prende|no_arranca|fundi*|recalent*|exploto
        carro|autobus|bus|camioneta|moto ~3 espich*|quedo|quemo|averi*|malo|mala|apag*
        taxi|lancha|buseta|carrito|van ~3 espich*|quedo|quemo|averi*|malo|mala|apag*
        no hay|tenemos|tengo [ni|mas] gasolina|gasoil|combustible|transporte
        no consigo|conseguimos|consegui [ni|mas] gasolina|gasoil|combustible|transporte
        no hay|tenemos|tengo|consigo|conseguimos|consegui [ni|mas] carro|bus|autobus|cola
        no hay|tenemos|tengo|consigo|conseguimos|consegui [ni|mas] taxi|pasaje*|vuelo*|camioneta
        no hay|tenemos|tengo|consigo|conseguimos|consegui [ni|mas] chofer|moto|quien_nos|quien_me
        sin gasolina|transporte|carro|combustible|vehiculo|gasoil
        en que|como irme|irnos|movernos|moverme|salir|llegar|ir|trasladarme|trasladarnos
        nadie [nos|me] [quiere] para|lleva|llevar|da|dar|recoge|recoger|monta
        se [nos|me] dano|quedo|accidento|espicho|fundio [el|la|un] carro|autobus|bus|camioneta|moto
        se [nos|me] recalento|exploto|pincho|apago|acabo [el|la|un] carro|autobus|bus|camioneta|moto
        se [nos|me] dano|quedo|accidento|espicho|fundio [el|la|un] caucho|motor
        se [nos|me] dano|quedo|accidento|espicho|fundio [el|la|un] gasolina|correa|bateria_del_carro
        se [nos|me] recalento|exploto|pincho|apago|acabo [el|la|un] caucho|motor
        se [nos|me] recalento|exploto|pincho|apago|acabo [el|la|un] gasolina|correa|bateria_del_carro
        caucho|cauchos espichad*|explotad*|pinchad*|reventad*
        robaron|quitaron [el|la|mi|nuestro|nuestra] carro|camioneta|moto|bicicleta
    """,
    "homeless": """
        casa|apartamento|rancho se inundo|quemo|cayo
        no tengo|tenemos|hay a|para donde|adonde dormir|quedarme|quedarnos|ir|vivir
        nos|me botaron|sacaron|echaron|corrieron de|del [la|mi|el|nuestra] casa|hotel
        nos|me botaron|sacaron de|del [la|mi|el|nuestra] apartamento|posada|residencia
        nos|me echaron|corrieron de|del [la|mi|el|nuestra] apartamento|posada|residencia | sin techo
        no tengo|tenemos|hay donde|adonde dormir|quedarme|quedarnos|ir|vivir|estar|pasar|refugiarnos
        <estar>|vivo|vivimos|dormimos|duermo|dejaron|botaron|viviendo|todos|aqui en la calle
        durmiendo en [la|el|una|un] calle|plaza|terminal|aeropuerto|carro|piso | desaloj*
        necesit* [un|una] refugio|techo|albergue|alojamiento|hospedaje|donde|lugar
        perdi|perdimos la|nuestra|mi casa | nos|me botaron|sacaron de la|mi|el casa|hotel|apartamento
        casa [se|esta|quedo] destruid*|inundad*|quemo|cayo|derrumb*
        dorm*|durmiendo|dormimos [la] [noche] [~1] calle|plaza|terminal|aeropuerto|carro|piso
        durmieron|pasar|pasamos|pasando [la] [noche] [~1] calle|plaza|terminal|aeropuerto|carro|piso
        dorm*|durmiendo|dormimos [la] [noche] [~1] parque|acera|playa|banco|monte|intemperie|iglesia
        durmieron|pasar|pasamos|pasando [la] [noche] [~1] parque|acera|playa
        durmieron|pasar|pasamos|pasando [la] [noche] [~1] banco|monte|intemperie|iglesia | a la intemperie
        sin techo|casa|donde | quedamos|quede|quedaron en|sin la_calle|techo|casa|hogar
        no hay|tenemos donde|a_donde|adonde|cama|habitacion* [pasar|dormir|quedar*]
        no tengo|consigo|conseguimos donde|a_donde|adonde|cama|habitacion* [pasar|dormir|quedar*]
        no hay|tenemos donde|a_donde|adonde|cama|habitacion* [vivir|meter*|llegar]
        no tengo|consigo|conseguimos donde|a_donde|adonde|cama|habitacion* [vivir|meter*|llegar]
        hotel ~2 lleno|cerr* | refugio ~2 lleno|cerr* | arrimad*
        casa ~3 inund*|quem*|destru*|cayo|derrumb*|sin_techo
        botaron|boto|echaron|echo de|del [la|el|mi|nuestra|aqui|donde] <morada>
        sacaron|saco|corrieron|corrio|desaloj* de|del [la|el|mi|nuestra|aqui|donde] <morada>
        inundo|inundaron
        duermo|duerme|duermen|dormi ~2 terminal|calle|plaza|piso|carro|aeropuerto|banco|parque|playa
        no|nadie nos|me recib*|acept*|dejan_entrar|abre [~1] [en] refugio|hotel|casa
        no|nadie nos|me recib*|acept*|dejan_entrar|abre [~1] [en] albergue|posada|puerta
        pidio|piden|pidieron [que] [nos|me] [~1] apartamento|casa|habitacion [para|antes]
        quiere|quieren|solicito [que] [nos|me] [~1] apartamento|casa|habitacion [para|antes]
        pidio|piden|pidieron|quiere|quieren|solicito [que] [nos|me] [~1] apto|cuarto|desocup* [para|antes]
        desaloj* | desocup*
    """,
    "medicine_taken": """
        perdi|perdimos|robaron|quitaron|decomisaron [~1] medicina*|medicamento*
        perdi|perdimos|robaron|quitaron|decomisaron [~1] insulina|pastillas|tratamiento
        farmacia|farmacias ~3 cerrada|cerradas|vacia|vacias|no|nada
    """,
    "no_power": """
        sin luz|electricidad|corriente|energia | no hay|tenemos|tengo luz|electricidad|corriente
        se fue la luz|electricidad|corriente | fue la luz | apagon* | se va la luz
        corte|cortes|cortaron de|la luz | se fue|ido la luz|electricidad
        sin luz|corriente|electricidad|internet | no hay|tenemos luz|corriente|electricidad
        bajones|apagones|apagon | cortaron|quitaron|se_fue [nos] [la] luz|electricidad|corriente
    """,
    "gone_without": """
        ultima|ultimo|ultimas|ultimos ampolla|pastilla|pastillas|frasco|pote|lata|bolsa|botella
        ultima|ultimo|ultimas|ultimos caja|lapiz|dosis|tira|tiras|cartucho|inhalador|bombona
        no sube|llega|viene|baja|pasa|entra ~1 camion|camiones|lancha|barco|avion ~3 desde|hace
        no sube|llega|viene|baja|pasa|entra ~1 abasto|mercancia|comida|gandola|mercado ~3 desde|hace
        no hay|tenemos|queda|quedan ~2 suero|guantes|gasas|yelco|yelcos|alcohol
        no hay|tenemos|queda|quedan ~2 dipirona|fisiologica|suturas|reactivos|sangre|antibioticos
        protesis|muleta|muletas|baston|silla|lentes|audifono|andadera ~3 rompio|dano|partio|perdio|robaron
    """,
}
