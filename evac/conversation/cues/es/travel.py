"""The cues of journeys and intents."""

CUES = {
    "moving": """
        tomando|agarrando|cogiendo [el|un|una] bus|autobus|taxi|carro|camioneta|lancha | en camino
        de camino | en carretera | en la carretera|autopista|via|ruta | en ruta | en via | rumbo a|al|hacia
        camino a|al|hacia|de|para | viajando | manejando|conduciendo
        caminando [hacia|a|por|para|con|rumbo|desde|al] | saliendo [ya|de|para|hacia|ahora|a|del|rumbo]
        salgo|salimos ya|ahora|hacia|para|rumbo|en_este|en_unos|de
        salgo|salimos del|temprano|hoy|a_las|esta|ayer|anoche|hace
        ya salimos|sali|salgo|arrancamos|partimos|nos_fuimos|me_fui | arrancamos|arranque | partimos
        vamos|voy|van|va saliendo|llegando|en_camino|rodando|por_la|por_el|en_el|en_la
        vamos|voy|van|va en_un|en_una|en_carretera|via|hacia|rumbo|camino|manejando | cruzando
        nos movemos | movilizandonos | nos estamos moviendo|yendo
        en el|un|una|la autobus|bus|carro|camioneta|avion|lancha|taxi|moto|peñero | trasladandonos|traslad*
        nos|me fuimos|fui | nos vamos [ya] para|hacia|rumbo|ahora|ya|al
        me voy [ya] para|hacia|rumbo|ahora|ya|al | llegando a|al | por salir|abordar|cruzar|llegar
        abordando|abordamos|embarcando | en transito | huyendo|escapando|huimos
        subiendo al|a_la avion|bus|autobus | ya vamos|voy | a punto de cruzar|salir|abordar
        pasando por|la|el | evacuando | estamos|estoy saliendo|viajando
        agarramos|agarre|tomamos|tome [~2] bus|autobus|lancha|taxi|carro
        agarramos|agarre|tomamos|tome [~2] avion|cola|camioneta|buseta|ferry
        cogimos|abordamos|aborde|nos_montamos|me_monte [~2] bus|autobus|lancha|taxi|carro
        cogimos|abordamos|aborde|nos_montamos|me_monte [~2] avion|cola|camioneta|buseta|ferry
        vamos|voy por | andamos|ando por la|el|en|camino | echando rueda|pata | agarrando camino|carretera
        rodando | pegados a la | vamos|voy saliendo|bajando|subiendo|llegando
        cola para|pa abordar|cruzar|embarcar|migracion|sellar | a pie por|para|hacia|pa|rumbo
        caminando por | con destino a|al
    """,
    "departed": """
        salimos|sali|salieron|salio|fuera del|de pais|venezuela|vzla | ya [estamos|estoy] fuera
        cruzamos|cruce|cruzaron [ya] [la|a|al|hacia|por_la] [frontera|otro_lado|puente]
        pasamos|pase [ya] la|al|hacia|por_la|el frontera|otro_lado|puente
        ya cruzamos|cruce|pasamos_la_frontera|pase_la_frontera | del otro lado | al otro lado
        fuera de peligro_en | aterrizamos|aterrice|aterrizo|aterrizaron|aterrizado|aterrizando
        dejamos|deje|abandonamos|abandone el_pais|venezuela | nos|me fuimos|fui del|de pais|venezuela
        ya no estoy|estamos en venezuela|el_pais|vzla | ya salimos|sali del|de pais|venezuela
        evacuados|evacuado|evacuada | el avion despego | despegamos | fuera de venezuela|el_pais
        ya volamos
        vine|vinimos para|a|pa colombia|cucuta|brasil|bogota|panama|peru|ecuador|chile|espana|miami
        me vine|nos_vinimos
        me|nos fui|fuimos en|hace|el enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre
        me|nos fui|fuimos en|hace|el octubre|noviembre|diciembre|ano|mes|un|dos|tres|semana
        pis* suelo|tierra colombian*|brasil*|colombia|brasil|extranjer*
        suelo|territorio|lado colombiano|brasileno|brasilero
        pasamos|pase|cruzamos|cruce !|todos|toditos|completos|por_fin|al_fin|gracias
    """,
    "intent_has_ticket": """
        tengo|tenemos|compre|compramos|conseguimos|consegui [ya] [<cuales>] [<num>] <boleto>
        tiene|tienen|reserve|reservamos|con|comprados|listos [ya] [<cuales>] [<num>] <boleto>
        vuelo sale|confirmado|es|para|el|reservado|manana|hoy | nuestro|mi vuelo sale|es
        boletos comprados|listos | volamos|vuelo manana|hoy|el|a_las | pasajes comprados|listos
        tengo|tenemos cupo|puesto|asiento|reserva|reservacion en|para|con|confirmad* [el|un]
    """,
    "intent_trying": """
        <buscando>|estamos_buscando [de] [como|la_forma|manera|forma] [de] <irse>|comprar
        <buscando>|estamos_buscando [de] [como|la_forma|manera|forma] [de] conseguir|llegar
        <buscando> [de] [como|la_forma|manera|forma] [de] <boleto>
        busco|buscamos|buscando [un|el|los|unos] vuelo*|pasaje*|boleto*|cupo*|avion
        quiero|queremos|quisiera|quisieramos <irse> | deseo|deseamos|pensamos|pienso|planeamos <irse>
        planeo|espero|esperamos|debo <irse> | debemos|tengo_que|tenemos_que|necesito|necesitamos <irse>
        saldremos|saldre|nos_iremos|me_ire|viajaremos|viajare|partiremos|volaremos|cruzaremos
        vamos|voy|va|van a <irse>|intentar|tratar|arrancar
        salimos|salgo|viajamos [el|en|pasado|dentro|la|a] manana|lunes|martes
        viajo|nos_vamos|me_voy|partimos [el|en|pasado|dentro|la|a] manana|lunes|martes
        salimos|salgo|viajamos [el|en|pasado|dentro|la|a] miercoles|jueves|viernes
        viajo|nos_vamos|me_voy|partimos [el|en|pasado|dentro|la|a] miercoles|jueves|viernes
        salimos|salgo|viajamos [el|en|pasado|dentro|la|a] sabado|domingo|proxima
        viajo|nos_vamos|me_voy|partimos [el|en|pasado|dentro|la|a] sabado|domingo|proxima
        salimos|salgo|viajamos [el|en|pasado|dentro|la|a] tarde|noche|dos|tres|unos
        viajo|nos_vamos|me_voy|partimos [el|en|pasado|dentro|la|a] tarde|noche|dos|tres|unos
        en eso [estamos|ando]
        esperando [el|un|los|nuestro|mi|por] vuelo*|bus|autobus|pasaje*|boleto*|transporte|salir|avion
        listos para salir|irnos | hago|haciendo diligencias | viendo como
        nos vamos|iremos manana|pronto|el|a | me voy|ire manana|pronto|el
    """,
    "intent_seat": """
        <reserva> [<cuales>|<num>] [<num>] <puesto> | los tomo|tomamos|queremos|quiero|aceptamos
        puestos|asientos|cupos|puesto|asiento|cupo para|en
        anotenos|anoteme|anotanos|apuntenos|apunteme|anoten_nos
        inscribanos|incluyannos|incluyanos|incluyame|anotame|apuntame | anote* nos|me | vuelo de evacuacion
        quiero|queremos ser|que evacuad*|nos_evacuen|me_evacuen|nos_saquen|me_saquen
        quiero|queremos evacuar | <num> puestos|cupos|asientos | evacuenos|evacuennos|evacuenme|evacueme
        vuelo humanitario | apunt* me|nos | apuntenme|apuntennos|apunteme|apuntenos|anotenme
        anotennos|incluyanme|incluyannos|metanme|metannos
    """,
    "intent_cannot": """
        no puedo|podemos|puede salir|irme|irnos|ir|viajar|moverme
        no puedo|podemos|puede movernos|volar|cruzar|abandonar|dejar|pagar
        no tengo|tenemos|hay como|forma|manera|modo salir|irme|irnos|viajar | imposible salir|irnos|viajar
        no hay forma|manera|modo de salir | sin poder salir | no logro|logramos salir
        no tengo|tenemos como|forma|manera de salir|irme|irnos
    """,
    "intent_staying": """
        me|nos quedo|quedamos|quedare|quedaremos [aqui|aca|en_casa|en_venezuela]
        me|nos quedo|quedamos|quedare|quedaremos [por_ahora|mejor|en_mi|con_mi]
        prefiero|preferimos|voy_a|vamos_a|quiero quedarme|quedarnos
        queremos|decidi|decidimos|pienso|pensamos quedarme|quedarnos
        no quiero|queremos|pienso|pensamos|voy_a|vamos_a salir|irme|irnos|evacuar|viajar
        no me|nos voy|vamos|ire|iremos | aqui me|nos quedo|quedamos
        permanecer|permanecemos|permaneceremos|permanezco [aqui|en]
    """,
    "not_staying": """
        quedamos|quedo|quede|quedaron|quedando sin|varad*|atrapad*
        quedamos|quedo|quede|quedaron|quedando atascad*|botad*|atrapados|accidentad*
        quedamos|quedo|quede|quedaron|quedando en_un|en_el|en_la_calle|solos|sola|solo|encerrad*
    """,
}
