"""The cues of plight: stuck, lost, robbed, no papers, no money, no roof."""

CUES = {
    "stuck": """
        no nos|me|les deja|dejaron|permiten|permite abordar|pasar|salir|cruzar
        no nos|me|les deja|dejaron|permiten|permite entrar|subir|embarcar|seguir
        nos|me devolvio|regresaron|regreso|rechazaron|devuelven|negaron | varad*
        no puedo|podemos|puede|pueden salir|irme|irnos|ir|viajar|pasar|mover*
        no pudimos|pude|logramos|hemos_podido|he_podido salir|irme|irnos|ir|viajar|pasar|mover*
        no puedo|podemos|puede|pueden movernos|moverme|llegar|cruzar|volar|avanzar|regresar|volver
        no pudimos|pude|logramos|hemos_podido|he_podido movernos|moverme|llegar|cruzar
        no pudimos|pude|logramos|hemos_podido|he_podido volar|avanzar|regresar|volver
        no hay como|forma|manera|modo [de] salir|ir|pasar|irnos
        sin poder salir|movernos|moverme|irnos|avanzar|pasar|viajar
        no tengo|tenemos como|forma|manera [de] salir|ir|irme|irnos|llegar|mover*|movernos
        no dejan pasar|salir|cruzar | no nos|me dejan|dejaron pasar|cruzar|entrar|subir|abordar|seguir
        estancad* | bloquead* | quedamos|quede atascad*|varad*|botad*|tirad*|accidentad*
        vuelo|vuelos [~2] cancel* | cancel* [~2] vuelo|vuelos | no hay vuelos|paso
        cerraron la frontera|el_paso|el_aeropuerto ~1 no | perdi|perdimos el vuelo|avion
        no puedo|podemos pagar | negaron la|el entrada|embarque|abordaje|salida | devolvieron
        imposible salir|viajar|pasar | nos|me accidentamos|accidente
        no consigo|conseguimos [~1] vuelo|pasaje*|boleto*|salir|como|transporte | accidentad* | atascad*
        nos|me|los dejaron|dejo tirad*|botad*|varad*|abandonad*|en_la|aqui|plantad*
        quedamos|quede|estamos|estoy|quedaron|ando|andamos botad*|tirad*|varad*|plantad*
        quedamos|quede|estamos|estoy|quedaron|ando|andamos atorad*|tranca*|parad*|estancad*
        no salen|hay|circulan|pasan [los|las] buses|autobuses|bus|vuelos|camionetas
        no salen|hay|circulan|pasan [los|las] carros|ferry|ferrys|lanchas|transporte*|aviones
        puente|frontera|paso|via|carretera ~2 cerrad*|bloquead*|trancad*|tomad*|cort*
        terminal|aeropuerto|trocha|autopista|calle ~2 cerrad*|bloquead*|trancad*|tomad*|cort*
        cerraron [el|la|los|las] [~1] puente|frontera|paso|via
        cerraron [el|la|los|las] [~1] carretera|terminal|aeropuerto|trocha|autopista
        tranca* la|las|el via|calle|carretera|paso
        no nos|me|los|le deja|dejan|dejaron|quieren|quisieron [pasar|salir|seguir|cruzar|embarcar]
        no nos|me|los|le deja|dejan|dejaron|quieren|quisieron [abordar|subir|entrar]
        no nos|me|los|le deja|dejan|dejaron|quieren|quisieron [montar*|chequear|continuar]
        nos|me|los devolv*|regres*|rebot*|rechaz*
        no nos|me|le|les quieren [dejar|vender|sellar|dar|atender]
        no podemos|puedo salir|movernos|seguir|pasar|llegar|irnos|continuar
    """,
    "lost_person": """
        estoy|estamos|ando|andamos|esta|estan perdid* | me perdi | nos perdimos
        perdido|perdida|perdidos|perdidas
        no se|sabemos [en] [que|cual|donde] [calle|parte|sitio] ando|estoy|estamos
        no se|sabemos [en] [que|cual|donde] [lugar|pueblo|zona|lado] ando|estoy|estamos
        no se|sabemos [en] [que|cual|donde] [calle|parte|sitio] andamos|me_encuentro|nos_encontramos
        no se|sabemos [en] [que|cual|donde] [lugar|pueblo|zona|lado] andamos
        no se|sabemos [en] [que|cual|donde] [lugar|pueblo|zona|lado] me_encuentro|nos_encontramos
        no conozco|conocemos el|la|esta|este|aqui camino|zona|ciudad|nada | desorientad* | extraviad*
        perdid* en | no se|sabemos donde estoy|estamos|ando|andamos
    """,
    "no_contact": """
        no contesta*|contestan|responde|responden|atiende|atienden
        no se|sabemos [nada] de mi|ella|el|ellos|mis|nuestro|nuestra|su
        no he|hemos|ha sabido|podido_comunicar*|podido_contactar|hablado|logrado_comunicar*
        no tengo|tenemos|hay noticias|comunicacion|contacto | perdi|perdimos [el] contacto|comunicacion
        sin noticias|saber|comunicacion | no me|nos|le contesta|responde|atiende
        no logro|logramos|puedo|podemos comunicar*|contactar*|localizar*|ubicar*|encontrar*
        no ha|han llegado|aparecido|regresado|vuelto|llamado|respondido|contestado
        no llego|llegaron a|todavia|aun|anoche | no regreso|volvio|regresaron|volvieron
        no [me|nos|le|les] contest*|respond*|atiend* [el|la|las|los|mis] [telefono|llamada*]
        no [me|nos|le|les] contest*|respond*|atiend* [el|la|las|los|mis] [mensaje*|celular|whatsapp]
        telefono|celular|numero|linea ~2 apagad*|fuera_de|desconectad*|sale_apagado
        apagado el telefono|celular
        no [logro|logramos|puedo|podemos|consigo|hay_forma_de] comunic*|contact*|ubic*
        no [logro|logramos|puedo|podemos|consigo|hay_forma_de] localiz*|hablar_con|saber_de
        incomunicad* desde|con|hace | perd* [el] contacto|comunicacion|la_comunicacion
        no se reporta|reportan|comunica|comunican|ha_comunicado|han_comunicado | no da|dan razon
        sin saber de | sin senales de | no aparece en linea | no se conecta
        no se|sabemos|tengo|tenemos|he|hemos [sabido|tenido] nada|noticia*|razon de|desde|sobre
        no sabemos|se nada | mi|mis <familia> [~1] esta|estan alla y | no tiene quien
        no tengo|tenemos como comunicar*|llamar|avisar | dano el|mi telefono|celular
    """,
    "robbed": """
        robaron|robo|robado|robados|robada|robar | atrac* | despoj*
        quitaron todo|los|el|la|las|nuestro|nuestras | nos|me|le|les quitaron|quitan
        nos|me|le|les|lo|la robaron|atracaron|quitaron|desvalijaron [todo|todos|el|la|los|las|mi]
        nos|me|le|les|lo|la dejaron_sin|pelaron todo|todos|el|la|los|las|mi
        nos|me|le|les|lo|la limpiaron|arrebataron|tumbaron todo|todos|el|la|los|las|mi | arrebat*
        carteri* | desvalij*
        se llevaron|llevo mi|el|la|mis|las [~1] carro|camioneta|moto|celular*|telefono*|maleta*|cosas
        se llevaron|llevo los|nuestro|nuestras|todo|todas|nuestros [~1] carro|camioneta|moto
        se llevaron|llevo los|nuestro|nuestras [~1] celular*|telefono*|maleta*|cosas
        se llevaron|llevo todo|todas|nuestros [~1] celular*|telefono*|maleta*|cosas
        se llevaron|llevo mi|el|la|mis|las [~1] bolso*|cartera|equipaje|laptop
        se llevaron|llevo los|nuestro|nuestras|todo|todas|nuestros [~1] bolso*|cartera|equipaje|laptop
        se llevaron|llevo mi|el|la|mis|las [~1] prendas|comida|dinero|plata
        se llevaron|llevo los|nuestro|nuestras|todo|todas|nuestros [~1] prendas|comida|dinero|plata
        ladron*|ladrones | estaf* | matraque*|matraca
        nos|me|le matraque*|martill*|pelaron|bajaron_de_la_mula | coima | soborno | robaron|robo
        asaltaron en | hurtaron|hurto
    """,
    "stopped": """
        nos|me|lo|la|los pararon|paran|paro|tienen_parados|detienen|bajaron
        nos|me|lo|la|los revisan|revisaron|registraron
        nos|me|lo|la|los requisaron|estan_revisando|estan_parando|tienen_en
        parad* en [la|una|el|un] alcabala|peaje|punto|reten|trancon
        no nos dejan|quieren pasar|dejar_pasar | revis* telefono*|celular*|telefonos | retien* en
        bajaron del|de carro|bus|autobus|bus | quitaron el|los|mi telefono|telefonos|celular|carro
        decomis* | en un reten|alcabala ~2 no
    """,
    "hunger": """
        no comemos|como|comen|come|he_comido nada|hace|desde|en | hambre | hambrient* | sin comer
        no hemos|he|han|ha comido | nada que|para|de comer | pasando hambre | ni un bocado
        no come|comen|comemos|como|probamos nada|desde|hace|bien|bocado | nada pa|para|que|de comer
        pasando hambre|trabajo | muert*|muriendo de hambre
        se [me|nos|le] acab*|termino|agoto ~2 comida|leche|mercado|formula|harina|arroz|pan
        una comida al dia | <num> lata|latas|paquete|paquetes|arepa|arepas [~1] para|y | nevera vacia
        barriga vacia | sin probar|alimento*|comer|desayunar
        no tenemos|queda|nos_queda [nada|ni|que] [de] [pa|para|que] comida|comer|comia|alimento*
        no hay|tengo|tenemos|queda|nos_queda [nada|ni|que] [de] [pa|para|que] <sustento>
        no [hemos|he|han|ha] probado|probamos|comido|desayunado|cenado|almorzado|tragado
    """,
    "thirst": """
        sed | sedient* | nada que|para|de beber|tomar | sin agua|beber
        sin|no_hay|no_llega|no_tenemos|no_sale|no_viene|falta|cortaron|quitaron|se_fue [el] agua
        agua sucia|contaminada|podrida|mala|de_lluvia|del_rio|de_pozo|de_charco
        pozo|tanque|tanques ~1 sec*|vac* | muert*|muriendo de sed
        cortaron|quitaron|se_fue|falta|no_llega|no_viene [nos] [el] agua
    """,
    "child_alone": """
        <menor> ~3 esta|quedo|anda|sigue|estan|quedaron <solo>
        <menor> <estar>|quedo|quedaron [~1] <solo>|abandonad* | <menor> <solo> [~1] <solo>|abandonad*
        <menor> <solo> | <menor> sin acompan*|sus_padres|adultos|adulto|supervision|nadie
        soy menor [de_edad] | soy un|una nino|nina | tengo 8|9|10|11|12|13|14|15|16|17 [anos] y ~3 <solo>
        mis papas|padres|papa|mama ~2 dejaron|dejo|fueron|fue|murio|murieron|llevaron ~2 [sol*|sin_mi]
        sin mis|sus papas|padres|representante* | huerfan*
        dejaron|dejo [al|a_la|a_los|a_las] <menor> <solo>|botad*|abandonad* | se quedo|quedaron <solo>
        no tiene|tengo|tienen quien lo|la|los|me|nos|le cuide|atienda|acompane | sin nadie que
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
        pide*|piden [~1] <num>|100|200|300|500|50|20 ~2 [dolares|verdes|pesos|por]
        pidiendo|pidieron|exigen [~1] <num>|100|200|300|500|50|20 ~2 [dolares|verdes|pesos|por]
        pide*|piden|pidiendo|pidieron|exigen [~1] <num>|100|200|300|500|50|20 ~2 [para|pa|dejar*|$]
        cobran|cobra [~1] <num>|100|200|300|500|50|20 ~2 [dolares|verdes|pesos|por]
        cobrando|quieren|quiere [~1] <num>|100|200|300|500|50|20 ~2 [dolares|verdes|pesos|por]
        cobran|cobra|cobrando|quieren|quiere [~1] <num>|100|200|300|500|50|20 ~2 [para|pa|dejar*|$]
        pide*|piden [~1] plata|dinero|real|dolares ~2 [dolares|verdes|pesos|por]
        pidiendo|pidieron|exigen [~1] plata|dinero|real|dolares ~2 [dolares|verdes|pesos|por]
        pide*|piden|pidiendo|pidieron|exigen [~1] plata|dinero|real|dolares ~2 [para|pa|dejar*|$]
        pide*|piden [~1] verdes|reales|billete|coima ~2 [dolares|verdes|pesos|por]
        pidiendo|pidieron|exigen [~1] verdes|reales|billete|coima ~2 [dolares|verdes|pesos|por]
        pide*|piden|pidiendo|pidieron|exigen [~1] verdes|reales|billete|coima ~2 [para|pa|dejar*|$]
        cobran|cobra [~1] plata|dinero|real|dolares ~2 [dolares|verdes|pesos|por]
        cobrando|quieren|quiere [~1] plata|dinero|real|dolares ~2 [dolares|verdes|pesos|por]
        cobran|cobra|cobrando|quieren|quiere [~1] plata|dinero|real|dolares ~2 [para|pa|dejar*|$]
        cobran|cobra [~1] verdes|reales|billete|coima ~2 [dolares|verdes|pesos|por]
        cobrando|quieren|quiere [~1] verdes|reales|billete|coima ~2 [dolares|verdes|pesos|por]
        cobran|cobra|cobrando|quieren|quiere [~1] verdes|reales|billete|coima ~2 [para|pa|dejar*|$]
        no tengo|tenemos|hay pa|para|con_que|ni_para|como pagar|comprar|pasaje*|pagarle
        tarjeta* ~3 no|bloquead*|perd*|rechaz* | banco ~3 bloque*|caido|cerrad*
        quitaron|robaron|perdi [~1] [los|las|mis] reales|cobres|verdes|ahorros|lochas|tarjetas|dolares
        pelando bola* | sin plata|dinero|reales|efectivo|cobres|real
        sin|no_tengo|no_tenemos|no_hay|no_queda|no_nos_queda|no_me_queda [ni] [un|una|mas|con] <plata>
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
        en la calle | durmiendo en [la|el|una|un] calle|plaza|terminal|aeropuerto|carro|piso | desaloj*
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
}
