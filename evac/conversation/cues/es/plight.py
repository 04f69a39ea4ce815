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
    """,
    "lost_person": """
        estoy|estamos|ando|andamos|esta|estan perdid* | me perdi | nos perdimos
        perdido|perdida|perdidos|perdidas
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
    """,
    "robbed": """
        robaron|robo|robado|robados|robada|robar | atrac* | despoj*
        quitaron todo|los|el|la|las|nuestro|nuestras | nos|me|le|les quitaron|quitan
    """,
    "stopped": """
        nos|me|lo|la|los pararon|paran|paro|tienen_parados|detienen|bajaron
        nos|me|lo|la|los revisan|revisaron|registraron|requisaron|estan_revisando|estan_parando|tienen_en
        parad* en [la|una|el|un] alcabala|peaje|punto|reten|trancon | no nos dejan|quieren pasar|dejar_pasar
        revis* telefono*|celular*|telefonos | retien* en | bajaron del|de carro|bus|autobus|bus
        quitaron el|los|mi telefono|telefonos|celular|carro | decomis* | en un reten|alcabala ~2 no
    """,
    "hunger": """
        no comemos|como|comen|come|he_comido nada|hace|desde|en | hambre | hambrient* | sin comer
        no hemos|he|han|ha comido | nada que|para|de comer | pasando hambre
    """,
    "thirst": "sed | sedient* | nada que|para|de beber|tomar | sin agua|beber",
    "child_alone": """
        <menor> ~3 esta|quedo|anda|sigue|estan|quedaron <solo>
        <menor> <estar>|quedo|quedaron [~1] <solo>|abandonad* | <menor> <solo> [~1] <solo>|abandonad*
        <menor> <solo> | <menor> sin acompan*|sus_padres|adultos|adulto|supervision|nadie
        soy menor [de_edad] | soy un|una nino|nina | tengo 8|9|10|11|12|13|14|15|16|17 [anos] y ~3 <solo>
    """,
    "papers_taken": """
        <quitaron>|se_llevaron|se_llevo [<det>] [<det>] [~1] <papeles>
        <papeles> [~1] vencid*|perdid*|robad*|danad*|extraviad*|quemad*|retenid*|mojad*|rot*
        necesit* [un|el|mi|los|mis|sacar|renovar|una] [~1] pasaporte*|papeles
        necesit* [un|el|mi|los|mis|sacar|renovar|una] [~1] documentos|visa|salvoconducto
        sin documentar|papeles | indocumentad*
        se [me|nos|le] vencio|vencieron|perdio|perdieron|dano [<det>] <papeles>
    """,
    "money_gone": """
        perdi|perdimos|robaron|quitaron|robo|quitan [todo|toda] [el|la|mi|nuestro] dinero|plata|efectivo
        perdi|perdimos|robaron [todo|toda] [el|la|mi|nuestro] cartera|billetera|reales|real
        quitaron|robo|quitan [todo|toda] [el|la|mi|nuestro] cartera|billetera|reales|real
        necesit* [~1] dinero|plata|efectivo|reales
        no tengo|tenemos|hay|alcanza|me_alcanza|nos_alcanza con_que|para [pagar|pasajes|pasaje|el]
        no tengo|tenemos|hay|alcanza|me_alcanza|nos_alcanza con_que|para [los|boleto|boletos|comprar]
        limpio|limpios y | no me|nos alcanza
    """,
    "no_transport": """
        recalento|recalentado|espichado|pinchado|accidentado|accidentados
        carro|bus|autobus|camioneta|moto malo|mala|accidentada
        necesit* [~1] [un|una|el|de] transporte|carro|vehiculo|cola|taxi
        necesit* [~1] [un|una|el|de] autobus|bus|gasolina|combustible|camioneta|chofer
        carro|camioneta|autobus|vehiculo|moto [se|nos|me|esta] [nos|me|esta] accidentad*|dan*|danado
        carro|camioneta|autobus|vehiculo|moto [se|nos|me|esta] [nos|me|esta] accidento|dano|quemo
        carro|camioneta|autobus|vehiculo|moto [se|nos|me|esta] [nos|me|esta] robaron|apago|murio
        carro|camioneta|autobus|vehiculo|moto [se|nos|me|esta] [nos|me|esta] fundio|recalento|descompuso
        se [nos|me] accidento|dano|robaron [el|la] carro|camioneta|vehiculo|moto|autobus|bus
        se [nos|me] quemo|espicho|descompuso [el|la] carro|camioneta|vehiculo|moto|autobus|bus
        busc* transporte|cola|carro|quien | no pasan|hay autobuses|carros|buses|camionetas|taxis
    """,
    "homeless": """
        casa|apartamento|rancho se inundo|quemo|cayo
        no tengo|tenemos|hay a|para donde|adonde dormir|quedarme|quedarnos|ir|vivir
        nos|me botaron|sacaron|echaron|corrieron de|del [la|mi|el|nuestra] casa|hotel
        nos|me botaron|sacaron|echaron|corrieron de|del [la|mi|el|nuestra] apartamento|posada|residencia
        sin techo
        no tengo|tenemos|hay donde|adonde dormir|quedarme|quedarnos|ir|vivir|estar|pasar|refugiarnos
        en la calle | durmiendo en [la|el|una|un] calle|plaza|terminal|aeropuerto|carro|piso | desaloj*
        necesit* [un|una] refugio|techo|albergue|alojamiento|hospedaje|donde|lugar
        perdi|perdimos la|nuestra|mi casa | nos|me botaron|sacaron de la|mi|el casa|hotel|apartamento
        casa [se|esta|quedo] destruid*|inundad*|quemo|cayo|derrumb*
    """,
    "medicine_taken": """
        perdi|perdimos|robaron|quitaron|decomisaron [~1] medicina*|medicamento*
        perdi|perdimos|robaron|quitaron|decomisaron [~1] insulina|pastillas|tratamiento
    """,
    "no_power": """
        sin luz|electricidad|corriente|energia | no hay|tenemos|tengo luz|electricidad|corriente
        se fue la luz|electricidad|corriente | fue la luz | apagon* | se va la luz
        corte|cortes|cortaron de|la luz
    """,
}
