"""More ways of being under way, and of having arrived beyond the border."""

CUES = {
    "moving": """
        chequead*
        en el aeropuerto|terminal|puerto|muelle esperando|esperamos|haciendo|listo|listos|para|chequeando
        listos para abordar|embarcar|despegar | ya abordo|pasamos_inmigracion|pase_inmigracion
        pasando|pasamos|pase [ya] migracion|inmigracion|seguridad|aduana | mitad de|del camino
        [ya] agarr*|agarramos|agarre|cogimos [la|el] carretera|camino|via|autopista|ruta|trocha
        [ya] cogi|tomamos|tome|retomamos [la|el] carretera|camino|via|autopista|ruta|trocha
        agarramos|agarre|cogimos [una|un|la|el] cola|vehiculo en|hasta|con|para|pa|hacia
        conseguimos|tomamos|pedimos [una|un|la|el] cola|vehiculo en|hasta|con|para|pa|hacia
        <montado> en [el|la|un|una|nuestro] [~1] <vehiculo>
        en [el|la|un|una|mi|nuestro] [~1] <vehiculo> [ya] hacia|rumbo|via
        <montado> en|abordo [el|la] [~1] <vehiculo> | a bordo | abordo de
        en el|la|un|una [primer|segundo|tercer] <vehiculo> [ya|hacia|rumbo|camino|via|,|.|pa|para]
        en el|la|un|una [ultimo|primera|segunda] <vehiculo> [ya|hacia|rumbo|camino|via|,|.|pa|para]
        <yendo> a|al|hacia|pa|para|via|rumbo
        [ya] vamos|voy|van|va|venimos|vengo|viene|vienen [~1] por|llegando|pasando|bajando
        [ya] vamos|voy|van|va|venimos|vengo|viene|vienen [~1] subiendo|entrando|via|rumbo
        [ya] vamos|voy|van|va|venimos|vengo|viene|vienen [~1] hacia|camino|rodando
        [ya] vamos|voy|van|va|venimos|vengo|viene|vienen [~1] saliendo|a_pie|caminando|cruzando
        vamos|voy|van|va pa|para el|la|los|alla|aca|mi|mis|donde | vamos en caravana|convoy|cola|via
        acab* de salir|arrancar|partir|pasar|embarcar|abordar|dejar|montar*|despegar
        salio|salieron|sali|salimos [de|del|hoy|ya|temprano] [~2] a_las|hace|rumbo|via
        arranco|arrancaron|partio|partieron [de|del|hoy|ya|temprano] [~2] a_las|hace|rumbo|via
        salio|salieron|sali|salimos [hoy|ayer|anoche] ~4 hacia|rumbo|para|pa|via|camino
        salio|salieron|sali|salimos [temprano|esta_manana|esta_madrugada] ~4 hacia|rumbo|para|pa|via|camino
        salimos|sali|salio|salieron de madrugada|madrugadita|temprano|esta_madrugada|esta_manana
        seguimos|sigo|siguen|sigue [en|el|de|con] camino|ruta|viaje|rodando|adelante
        seguimos|sigo|siguen|sigue [en|el|de|con] via|rumbo|carretera|avanzando|andando
        [pero|y] andando|avanzando|rodando|caminando [todavia|aun|ya|despacio|lento|poco|,|.]
        [la] cola del|de_la|de|en|para|pa [el|la] puente|frontera|aduana|migracion
        [la] cola del|de_la|de|en|para|pa [el|la] inmigracion|saime|peaje|ferry|embarque
        en [la] cola [~2] puente|frontera|aduana|migracion|saime|peaje|ferry
        [nos|me] quedan|falta|faltan|queda [como|solo|unos|unas|menos_de] ~2 km|kms para|pa|de
        [nos|me] quedan|falta|faltan|queda [como|solo] ~2 kilometros|horas|minutos para|pa|de
        [nos|me] quedan|falta|faltan|queda [unos|unas|menos_de] ~2 kilometros|horas|minutos para|pa|de
        [nos|me] falta|faltan poco|menos|nada para|pa | ya falta poco|menos
        pasamos|pase|pasaron [ya] la|el ultima|primera alcabala|peaje|puente|tunel|reten
        pasamos|pase|pasaron [ya] la|el segunda|ultimo|primer alcabala|peaje|puente|tunel|reten
        pasamos|pase|pasaron|cruzamos ~2 hace [rato|un|una|poco|media]
        esperando|esperamos [el|la|que] despegue|abordaje|embarque|embarcar|abordar|despegar|zarpe|zarpar
        en la|el sala|puerta de embarque | en sala de embarque|abordaje | embarcando|embarcado
        haciendo escala | hago|hacemos|haciendo|hice|en escala|transbordo|trasbordo en
        sellando|sellamos|selle|sellaron [la|el|los|mi] [salida|pasaporte*]
        viene|vienen|va|van|voy|vengo [ya] en camino | ya en camino|ruta|via|carretera
        camino a|al|hacia|pa
        bajamos|bajo|subimos hacia|rumbo|por|via|a [la|el] [frontera|guaira|aeropuerto]
        rodamos|caminamos|navegamos hacia|rumbo|por|via|a [la|el] [frontera|guaira|aeropuerto]
        rumbo a|al|hacia|norte|sur | con destino | destino <haciapl> | en ruta
        convoy|caravana|bus|autobus|lancha|ferry|flota [~1] va|arranco|salio|partio
        convoy|caravana|bus|autobus|lancha|ferry|flota [~1] zarpo|sale_ya|avanza|rueda
        ya zarp*|zarpamos|zarpo|despegamos | dejando atras | echando rueda|pata|pedal
        a pie|caballo|lomo [hacia|por|rumbo|pa|para|desde] [la|el] [trocha|frontera|puente|carretera]
        caminando|caminamos|camino por|hacia|pa|para|con|a [la|el] [trocha|frontera|puente]
        aqui|ahi|alla vamos|voy ,|.|! | aqui vamos
        caravana|convoy|grupo|todos en marcha|movimiento | en marcha ,|.|!|con|hacia
        nos|me faltan|falta|quedan <num>|unos|como|menos ~1 km|kms|kilometros|horas|minutos
        voy|vamos|va|van|vengo en [una|un|la|el] mototaxi|moto [pa|para|hacia|a|al|rumbo|via]
        voy|vamos|va|van|vengo en [una|un|la|el] taxi|bus|camioneta [pa|para|hacia|a|al|rumbo|via]
        voy|vamos|va|van|vengo en [una|un|la|el] carro|lancha [pa|para|hacia|a|al|rumbo|via]
        voy|vamos|va|van|vengo en [una|un|la|el] cola|gandola|autobus [pa|para|hacia|a|al|rumbo|via]
        a|en mitad de camino|trayecto|via
        nos|me lleva|llevan|traen|trasladan ~4 hacia|rumbo|para|pa|a [la|el] frontera|aeropuerto
        nos|me lleva|llevan|traen|trasladan ~4 hacia|rumbo|para|pa|a [la|el] puente|terminal|aduana
        ya pasamos|pase|pasaron el|la peaje|tunel|cruce|redoma
        ya se ve|vemos|veo [la|el] frontera|puente|aeropuerto|pista|aduana
        a punto de despegar|embarcar|abordar|cruzar|aterrizar|zarpar|llegar
        ultimo|en_el_ultimo tramo|trecho
    """,
    "departed": """
        libre|libres al|por fin en | ya pisamos | ya pis*|pisamos|pise|piso [suelo|tierra|territorio]
        todos|todas fuera|afuera menos|.|,|! | por_fin|al_fin afuera|fuera
        fuera|afuera [!|.|,] [!] por_fin|al_fin
        ya estamos|estoy fuera|afuera|out|del_otro_lado|al_otro_lado|lejos_de_venezuela
        venezuela|vzla [ya] quedo atras
        <estar> ya en|del suelo|lado|territorio|tierra colombian*|brasil*|extranjer*
        ya no estoy|estamos|esta|estan|vivo|vivimos en venezuela|vzla|el_pais|ese_pais
        salimos|sali|salio [ya] de|del pais|venezuela|vzla|ese_pais|esa_pesadilla
        salieron|logramos_salir|logre_salir [ya] de|del pais|venezuela|vzla|ese_pais|esa_pesadilla
        cruzamos|cruce|cruzo|cruzaron [ya] la|el|al|por [la|el] [~1] frontera|puente|raya
        cruzamos|cruce|cruzo|cruzaron [ya] la|el|al|por [la|el] [~1] rio|trocha|otro_lado|linea
        [ya] pase|pasamos|paso|pasaron la|el|al raya|frontera|otro_lado|linea|puente_internacional
        pase la raya | cruzamos|cruce|cruzo|cruzaron|pasamos|pase ayer|anoche|hoy por | cruzamos ,
        cruzamos y estamos | aterrizaje | toque|tocamos tierra|suelo | lado brasil*|colombian*
        del|en_el lado brasil*|colombian* | vuelo ~2 llego|aterrizo bien|sin_novedad|a_tiempo
        ya en|desde el|la exterior|otro_lado | repatriad*
    """,
}
