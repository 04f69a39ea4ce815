"""More ways of going without: no ride, no roof, no pay, no goods, no way back."""

CUES = {
    "lack": """
        sin como|con_que|en_que|donde
        no <tener>|hay|habia|hubo|habra [ya] [mas|suficiente*|nada_de|mucha|mucho]
        no <tener>|hay|habia|hubo|habra [ya] [casi|ni|ningun|ninguna|el|la] | no <tener> con que|quien
        ni siquiera | [me|nos|se|le|les] quede|quedamos|quedo|quedaron|quedado|quedaba|quedando sin
        no [se|me|nos|le|les] [ha|han] consigue|consiguen|encuentra|encuentran|halla
        no [se|me|nos|le|les] [ha|han] vende|venden|llega|llegan|dan
        no [se|me|nos|le|les] conseguido|encontrado|llegado|vendido|conseguimos|consigo|aparece
        cero|nada_de | ni
        se [me|nos|le|les] acabo|acabaron|agoto|agotaron|robaron|quitaron|mojo|perdio|perdieron
        se [me|nos|le|les] dano|danaron|pudrio|vencio|vencieron
        me|nos|le|les urge|urgen|hace_falta|hacen_falta|falta
        me|nos|le|les faltan|robaron|quitaron|botaron|perdieron|confiscaron | requer* | necesidad de
        carec* de | [me|nos|le|les] racionan|racionamos|raciono [la|el]
    """,
    "ran_out": """
        casi no [me|nos|le|les] queda|quedan|hay|tenemos|tengo
        no [me|nos|le|les] queda|quedan|alcanza|llega|llegan|viene
        no hay|consigo|conseguimos|aparece|sube|sale|sirve|sirven|funciona
        se [me|nos|le] dano|danaron|pudrio|fue|fueron|vencio|vencieron
        se [me|nos|le] calento|mojo|mojaron|perdio|perdieron|robaron|quemo
        es|son la|el|lo|las|los que no hay|esta|estan|tengo|tenemos|aparece
        hasta ayer|anoche|esta_manana|el_lunes|hoy
        nos la|lo|los|las|me quitaron|robaron|botaron|confiscaron | escase* | a punto de acabar* | en cero
    """,
    "gone_without": """
        bombona|tanque|oxigeno|insulina|medicina|pastillas ~3 hasta hoy|manana|el
        tratamiento|comida|agua|leche|gas|bateria ~3 hasta hoy|manana|el
        bombona|tanque|oxigeno|insulina|medicina ~3 hasta la|esta|esta_noche
        pastillas|tratamiento|comida|agua|leche|gas ~3 hasta la|esta|esta_noche
        ,|pero|y el|la|los|las agua|luz|comida|gas|medicina no
        ,|pero|y el|la|los|las insulina|plata|medicinas|pasaporte|pasaportes|pastillas no | sin <cosa>
        no <tener>|hay|consigo|conseguimos|me_queda [ni|un|una|mas|ningun] <cosa>
        se [me|nos|le] perdio|perdieron|rompio|rompieron|partio [el|la|los|las|mi|mis] <cosa>
        se [me|nos|le] dano|danaron|quedo|acabo|mojo [el|la|los|las|mi|mis] <cosa>
        <cosa> [se] [me|nos|le] rompio|partio|dano|perdio|rompieron|acabo|mojo
        silla de ruedas ~3 rot*|partio|dano|espich*|rompio|quebro|robaron
        mascota*|perro|gato ~3 enferm*|herid*|perdi* | nos|me dejaron [hasta] sin
        quitaron|robaron|llevaron|quito|robo|llevo ~3 hasta los|las zapatos|medias|calzoncillos|cholas|cotizas
        me queda|quedan|al <num>|3|2|1|4|5|6|7|8|9|10 % | bateria [del] [telefono|celular] ~1 %
        ascensor ~2 dana*|dano | sin ascensor | no puedo|puede caminar mucho|bien|lejos
        no camina|caminan bien|mucho|casi|nada
        ya no puede|puedo cuidarse|valerse|cuidarme|sola|solo
        <familia> ~2 sola|solo y|que ~3 no puede|enferm*|mayor|anos
    """,
    "no_transport": """
        sin como|en_que irnos|irme|salir|llegar|movernos|moverme|bajar|subir|volver
        no <tener>|hay como|con_que|en_que|manera|forma|modo [de] [bajar|subir|llegar|ir]
        no <tener>|hay como|con_que|en_que|manera|forma|modo [de] [irme|irnos|salir|mover*|volver]
        no <tener>|hay como|en_que|manera|forma|modo
        no hay|pasan|pasa|sale|salen|consigo|conseguimos [ni] <vehiculo>|carritos|camioneticas|buses|carros
        <vehiculo> ~3 no_prende|no_arranca|dano|danado|accident*|espich*
        <vehiculo> ~3 fundi*|recalent*|quedo|varo|pinch*|averi*
        <vehiculo> ~2 no_hay|no_pasa|no_pasan|no_sale|no_salen|no_llego|no_vino|nos_dejo|me_dejo|se_fue
        se [nos|me] varo|daño|dano|accidento|espicho [el|la|un] <vehiculo>|motor|caucho
        se [nos|me] pincho|averio|apago|recalento|fundio [el|la|un] <vehiculo>|motor|caucho
        ferry|bus|vuelo|avion|autobus|lancha [~1] no sale|sale_hasta|salio|zarpa|despega
        quedamos|quede|quedo|quedaron|dejaron|andamos a pie|pata
        nos|me dejo|dejaron el|la bus|autobus|avion|vuelo|ferry
        nos|me|lo|la dejo|dejaron [el|la|los] [~1] tirad*|botad*|varad*
        nos|me|lo|la dejo|dejaron [el|la|los] [~1] plantad*|en_el_medio|a_mitad|en_la_carretera
        bajaron|bajo|dejaron|dejo en [plena|medio|la_mitad|mitad|la] [de] [la|el] [nada|carretera|via]
        bajaron|bajo|dejaron|dejo en [plena|medio|la_mitad|mitad|la] [de] [la|el] [monte|autopista|orilla]
        trancada|trancado|trancados ~2 horas|autopista|carretera|via|cola
        sin <vehiculo>|repuesto|repuestos|caucho|cauchos|grua|mecanico|pasaje
        mecanico|grua por_aqui|para|pa | me mataron el tigre
        gasolina [~2] se_acabo|no_hay|no_llega|cerrad* | bomba* ~3 cerrad*|sec*|sin|vaci*
        suspend*|cancel*|pospus*|reprogram*|anul* el|los|mi|nuestro|un vuelo*
        me|nos|le [lo|la] suspend*|cancel*|movi*|movio|reprogram*
        suspend*|cancel* ~3 pasaje*|boleto*|ticket*|tiquete*|tiket*
        vuelo*|pasaje*|boleto* ~2 suspend*|cancel*|pospuest*|reprogram*|perdid*|anulad*
        perdi|perdimos [el|mi|nuestro] vuelo
        aerolinea|linea_aerea|copa|avianca ~4 no_responde|no_da|no_contesta|cerro|nada
        conviasa|laser|iberia|turpial|estelar ~4 no_responde|no_da|no_contesta|cerro|nada
        no [puedo|puede|podemos] camin* mucho|largo|hasta | autopista|carretera|via ~3 horas sin
    """,
    "homeless": """
        no hay|queda|consigo [una|ni|ninguna|donde] cama|camas|cuarto|habitacion|posada|techo
        no conseguimos|tengo|tenemos [una|ni|ninguna|donde] cama|camas|cuarto|habitacion|posada|techo
        hotel|hoteles|posadas|posada|refugio|albergue [~2] full|lleno*|llenos
        hotel|hoteles|posadas|posada|refugio|albergue [~2] repletos|sin_cupo|cerrado*|cierra
        cierran|cierra|cerraron|cerro el|la|los hotel|posada|refugio|albergue|hostal|pension
        donde puedo|podemos|consigo|hay [para|pa] dormir|quedarme|quedarnos
        donde puedo|podemos|consigo|hay [para|pa] pasar_la_noche|hospedar*|alojar*|refugiar*
        casero|dueno|duena|arrendador|arrendatario ~4 fuera|echa|bota|saca
        casero|dueno|duena|arrendador|arrendatario ~4 desaloj*|botar*|sacar*|afuera|desocup*
        me|nos estan|van_a|quieren sacando|botando|corriendo|echando de|del|por|hoy|manana
        me|nos estan|van_a|quieren sacar|botar|correr|echar|fuera de|del|por|hoy|manana
        debo|debemos|debiendo [~2] alquiler|renta|hotel|pension|meses|farmacia|arriendo
        duermo|dormimos|dorm*|durmiendo|duermen|noche|noches ~3 piso|suelo|carton|cartones
        duermo|dormimos|dorm*|durmiendo|duermen|noche|noches ~3 terminal|plaza|banco|carro
        duermo|dormimos|durmiendo donde la|el|unos|una|un vecin*|amig*|conocid*|senora
        quedo|quedamos|esta sin techo|paredes|casa | la casa ~2 sin techo|destruid*|inundad*|quemad*|abajo
        requer*|requier*|necesit*|busco|buscamos [~2] alojamiento|hospedaje|techo
        requer*|requier*|necesit*|busco|buscamos [~2] albergue|refugio|posada|cuarto
        me|nos fui|fuimos de la|mi casa con lo que|puesto | con lo [que] puesto
        nos|me corrieron|corrio|echaron|echo|botaron|boto del|de
        saquearon|vaciaron|destruyeron|invadieron [~1] casa|tienda
        casa|tienda|negocio|local|apto ~3 saque*|vaciaron|vacio|destru*|invad*
        la mia|nuestra me|nos|la saque*|vaciaron|quemaron|invadieron
    """,
    "money_gone": """
        llevo|llevamos|tengo|tenemos|voy ~3 sin cobrar|trabajar|sueldo|trabajo|pension|remesa|ingreso*
        sin cobrar|sueldo|ingresos|trabajo|empleo|remesa
        sin remesas|un_centimo|centimos|un_medio|un_duro|blanca|una_locha
        no [nos|me|le] alcanza [la|el|ni] [plata|real|reales|dinero|sueldo|pension|para|pa]
        la plata [no] alcanza | tarjeta|tarjetas|cajero|cajeros|punto|banco ~3 no_pasa|no_sirve|no_dan|secos
        tarjeta|tarjetas|cajero|cajeros|punto|banco ~3 vacios|clonaron|bloque*|caido|tragaron
        clonaron|bloquearon|congelaron [me|nos] [la|mi|el|las|nuestra] tarjeta*|cuenta*|banco
        cerraron|hackearon|vaciaron [me|nos] [la|mi|el|las|nuestra] tarjeta*|cuenta*|banco
        el efectivo se|ya fue|acabo
        me|nos tumbaron|bajaron|sacaron|quitaron|pidieron ~1 dolares|dolar|pesos|bolivares
        me|nos|le bajaron [con] de la mula | la mula con
        pide|piden|pidio|cobra|cobran ~2 dolares|pesos|por_cabeza|x_cabeza | dolares por|x cabeza|persona
        por cabeza|persona y somos | no somos ricos | cuesta*|cobran|vale ~3 no_tengo
        plata|efectivo|dinero|reales|cobres [es] [~3] no_esta|no_hay|se_acabo|no_alcanza|se_fue
        me|nos pelaron|pelo | pelando|pelado|pelados | sin platica|cobres|churupos|lucas|biyuyo|chele|lana
        [me|nos] alcanza hasta|para_llegar|pa_llegar | no tengo|tenemos con que|para|pa
    """,
    "papers_taken": """
        pasaporte|pasaportes|cedula|visa|papeles|documentos [~2] vencid*|vencio|caduc*|expir*|retenid*
        pasaporte|pasaportes|cedula|visa|papeles|documentos [~3] quemaron|quemo|perdi*
        pasaporte|pasaportes|cedula|visa|papeles|documentos [~3] robaron|quedaron|quedo|mojaron
        sin carnet|cedula|pasaporte|partida|visa|permiso|firma|autorizacion|acta|salvoconducto
        sin [el|la|mi|un|una] permiso|firma de|del|mio [el|la|papa|mama|padre|madre]
        sin [el|la|mi|un|una] autorizacion|poder|carta de|del|mio [el|la|papa|mama|padre|madre]
        falta|faltan|necesit*|piden|exigen|requiere* [~2] acta|partida|permiso
        falta|faltan|necesit*|piden|exigen|requiere* [~2] firma|salvoconducto|apostilla*|carta
        me|nos quede|quedamos|dejaron sin cedula|pasaporte|papeles|documentos|identidad
        tienen|retiene|retienen mi|el|mis|nuestro|nuestros|su pasaporte*|cedula*|papeles|documentos
        pasaporte [~2] en tramite
        no devuelven|devuelve|entregan [mi|el|los|nuestros] pasaporte*|cedula*|papeles
        no dejan|deja|permiten pasar|salir|embarcar|cruzar|viajar [~3] sin
        no lo|la|los|las|nos|me dejan|dejaron|deja embarcar|abordar|viajar sin|por_no|porque|por_falta
        no lo|la|los|las|nos|me dejan|dejaron|deja pasar|salir|cruzar sin|por_no|porque|por_falta
        perdio|perdi|perdimos|perdieron [~2] pasaporte*|cedula*|papeles|documentos
        robaron|quemaron|mojaron|rompieron [~2] pasaporte*|cedula*|papeles|documentos
        documentos quedaron|quemados|perdidos | maletas y documentos
    """,
    "hunger": """
        llevo|llevamos|tengo|tenemos|van|voy|dias ~4 comiendo mango*|yuca|raices|pura
        llevo|llevamos|tengo|tenemos|van|voy|dias ~4 comiendo puro|pan|galleta*|lo_mismo
        no hemos|he|han|ha comido|desayunado|cenado|probado | a pura agua|yuca|arepa
        una sola comida|comida_al_dia | ni|sin|no_hay|no_tengo leche|formula|tetero|teteros|panales
        ni arroz|pan|harina|aceite|azucar|arepa | no queda|hay ni arroz|pan|harina
    """,
    "thirst": """
        quedan|queda|nos_quedan|nos_queda ~2 pote*|botella*|litro*|botellon*|vaso*|balde*|pipa* [de] [agua]
        quedan|queda|nos_queda [~1] agua para|pa|hasta | sin agua [por|x|de] [tuberia|beber|tomar]
    """,
    "no_power": """
        <lugar>|toda|todo|edificio ~2 a oscuras | a oscuras
        se robaron|quemo|exploto los|el|un cables|transformador | sin luz ni|desde|hace|,
    """,
}
