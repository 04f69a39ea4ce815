"""Alarming words in harmless company: what a roadblock, a cook, a game or a laugh makes of them."""

CUES = {
    "nothing": """
        [me|nos] muero|mueres|morimos|muriendo . [.] [.] de|por [la|puro] risa
        [me|nos] muriendome|muriendonos|muerto|muerta|muertos . [.] [.] de|por [la|puro] risa
        [me|nos] muero|mueres|morimos|muriendo . [.] [.] de|del aburrimiento
        [me|nos] muriendome|muriendonos|muerto|muerta|muertos . [.] [.] de|del aburrimiento
        muriendome|muriendonos de frio|calor pero | me muero por un|una|unas|unos
        de hambre no me|nos muero|morimos|morire
        me va a dar un infarto|patatus|ataque ~3 esta|este|estas|estos
        matando|matamos|mato . [.] [.] el tiempo | matando|matar el tiempo|hambre|tigre
        robaron . [.] [.] el corazon | desangrando* . [.] [.] con los|el precios|dolar
        perdidos|perdido|perdida|perdidas . [.] [.] de felicidad|amor|risa
        duermo|dormi|dormimos|dormir|durmio como un|una muerto|muerta|tronco|piedra|bebe|angelito
        casi me mata|mato el|la susto|risa|calor|vieja|suegra|cuenta
        que numero|telefono ~2 emergencia|emergencias | numero ~2 emergencia|emergencias
        ya no se que creer|pensar|decir|cocinar|ponerme|ver
        plomo a|al hampa|gobierno | pan de muerto | muerto el perro
        no se mueve ni|una|un|nada hoja|alma|mosca
        pelicula|serie|novela ~2 sangrienta|violenta|de_miedo|de_terror
        este|esta chat|grupo|sistema|pagina|pueblo ~3 muert* | muerto de|del sueno|cansancio|hambre_jaja
        vacuna|miedo a las_agujas | seguir|siguieron|sigue|seguimos de largo
    """,
    "harmless": """
        me llamo|llaman [maria] socorro|dolores|auxilio|remedios|angustias|milagros
        nombre es|: [maria] socorro|dolores|auxilio|remedios | se llama [maria] socorro|dolores|auxilio
        señora|senora|sra|tia|abuela|dona|hermana|mama [maria] socorro|dolores|remedios
        simulacro de incendio|evacuacion|bomba|tiroteo | alarma|sirena era|fue [solo] un|una prueba|simulacro
        encerrad*|varad*|atrapad*|trancad* [~1] por gusto
        porton|puerta|puertas|reja|rejas|casa ~4 con candado
        carro|moto|camioneta|cuarto|celular|telefono|cocina ~1 vuelt* nada|leña|lena
        nada que|q temer | no hay|hubo|tengo|tenemos [nada|por] que|q temer
        mont*|hac*|turn* guardia [entre|todos] | tres|dos|<num>|varias|mi guardia|guardias seguidas
        todo_el_mundo|gente|gentio|vecinos ~2 anda|esta ~1 en la calle
        que me traiga|traigan otra|una|un|el|la cerveza|cafe|jugo|birra|pizza
        traeme|traigame|traiganme|comprame un|una|el|la|otra|unas jugo|cafe|cerveza|pan|refresco|birras
        vigilancia|planta|luz|gas|gallinas|perro|huerto|conuco ~3 agua de pozo
        agua de pozo , ~3 planta|gallinas
        vigilancia y agua de pozo
        telefono|celular|tlf|carro ~2 lo tienen | lo|la tienen danad*|apagad*|descargad*|guardad*
        ya vienen en el|un|la|una autobus|bus|avion|ferry|camino|taxi
        ya vienen de|llegando|saliendo|rodando
        ya no se ve la|el costa|tierra|orilla|isla
        pregunt* por el colegio|vuelo|bus|precio|perro|partido|avion|gato|pasaporte|consulado|internet|papa
        antes de|que|de_que ~1 cerraran|cerrara|cerraron ~2 aeropuerto|frontera|puente|paso
        saquen*|saqueme|borren* [~2] de|del [su|la|esa|esta|sus|ese|este] lista|grupo|chat
        quiten*|saqu*|elimin* [~2] de|del [su|la|esa|esta|sus|ese|este] lista|grupo|chat
        me|nos|lo|la|los saquen|borren|quiten de|del [su|la|esa|esta|sus|ese|este] lista|grupo|chat
        trancon|tranca|reten|alcabala|barricada|barricadas|cola|escombros ~4 lo|la|los quitaron|levantaron
        me|le|nos|se quitaron|quito [ya] los|el|la puntos|yeso|via|vendas|suero
        me|le|nos|se quitaron|quito [ya] los|el|la dolor|fiebre|vomito|sed|hambre|tos
        no me|nos|le deja|dejan dormir|en_paz|pagar|lavar|cocinar | no nos|me deja ni lavar|pagar|cocinar
        pa|para que coma|comas|comamos | coma carne|pan|algo|bien|lo_que|tranquil*
        tos|to|toos los|las|er|el | tumbo la mata | mata e mango
        nos|me levanta de esta|la mesa|cama|silla|hamaca
        lo|la|los|las|me|nos tienen en mi|su|la|una|sus ficha|lista|registro|planilla|espera|sistema
        paro|pararon los|el pelos|pelo
        no [me|nos|le|les] hace|hacen falta [que] [me|nos|le|les] vengan|manden|envien ~3
        no [me|nos|le|les] hace|hacen falta [que] [me|nos|le|les] busquen|llamen|saquen ~3
        no [me|nos|le|les] hace|hacen falta [que] [me|nos|le|les] rescaten|guarden ~3
        no [me|nos|le|les] hace|hacen falta [que] [me|nos|le|les] traigan|evacuen|auxilien ~3
        no [me|nos|le|les] hace|hacen falta [que|ningun|ninguna|mas|ni] medico|doctor|ambulancia|nada|ayuda
        la|lo|las|los saque con|de|del la|el|mi
        saque la|el|un|una cerradura|agua|cuenta|cita|pasaje|pasaporte|perro
        se metio|meti el|la|un|una agua|lluvia|gato|perro|toro|vaca|rio|humo|raton|culebra
        se metio en el|la conuco|patio|cocina gato|perro|toro|vaca
        toro|vaca|perro|gato|burro|chivo ~4 se metio
        ni [nos|me] hemos|he|habiamos|habia enterado|enterao
        colchon|maleta|maletas|burro|carga|equipaje|perro|techo ~2 amarrad*
        huele|olor ~4 quemad* | caucho|cauchos|goma|torta|arepa|arroz|basura|comida|monte quemad*
        me|nos devolvio|devolvieron el|la|los|las|mi|mis|un telefono|celular|pasaporte|cedula|plata|papeles
        cola|tranca|trafico|trancon ~2 por [un|el] accidente|choque
        en|por|de|desde|pa|para|a la grita | por|en|a|desde temblador
        [no] busco|buscamos transporte , | ya no busco|buscamos|necesito transporte|cupo|avion|vuelo
        no pasa|pasamos|paso|tenemos|hay hambre ni | ni nos|me falta|faltan
        pescado|peces|pez|mar ~2 muert*
        sangran|duelen los pies | pies hinchados | pies ~1 hinchados
        ni un rasguno|raspon|tiro | bajo el sol|agua|aguacero
        hola|la|mi|su senora|muchacha ~2 dijo ~3 de_la_risa
        cancel* [mi|la|el] [pedido|solicitud|llamado] [de] ayuda|auxilio|sos
        gracias por [toda] [la|su|tanta] ayuda
        no molesta|muerde|falta a nadie
        ya me|nos sacaron|saco | ya me|nos sacaron|saco [los|el] bomberos|vecinos|pescador|bombero
        en [la] fila|cola de|para|pa [la|el] migracion|inmigracion|aduana|banco|embarque|pan
        esperando|pasajeros|turistas ~2 autobus|bus ~3 lleno
    """,
}
