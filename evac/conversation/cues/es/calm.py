"""More ways of saying that one is well, and that a danger is over or was none."""

CUES = {
    "safe": """
        aqui|seguimos|sigo|todos firmes|guapeando|echandole_pichon|luchando|dandole|tranqui | guapeando
        con salud | nos dieron|llego|pusieron|mandaron [ya] [el|la] agua|luz y [el|la] agua|luz
        ya nos dieron|pusieron|mandaron|restablecieron [el|la] agua|luz|servicio|gas | superado el|lo|todo
        paso el susto | el susto [ya] [se_me|se_nos] paso | no ha pasado|paso de [un|el|ahi] [susto]
        <bienestar> , ¿ y ustedes|uds|usted|tu|vos | <estar> [<muy>] [<muy>] <bienestar>
        <estar> de lo mejor|mas_bien|maravilla|pinga|lujo|peliculas|10|diez|primera
        d|de pinga|maravilla|perlas|lujo | al pelo | a millon | pepa|pepita asada | full bien
        burda de bien | <quien> [<estar>] [<muy>] <bienestar>
        <bienestar> <quien>|ambos|ambas|los_dos|las_dos|los_tres|los_cuatro
        <bienestar> [estamos|estoy] los|las <cuantos>|<num>|ninos|muchachos|viejos|abuelos|chamos
        <bienestar> la|mi familia|gente|casa|vieja|mama | <bienestar> , gracias|y_ustedes|y_uds|y_tu|y_usted
        los|las <cuantos>|<num>|dos|tres <bienestar> | <bienestar> y <bienestar> | bien bien
        todo [el_mundo] [muy|super|bastante|re|full] <bienestar>|de_pinga|depinga
        mi|mis|nuestra|nuestros [~2] <quien> [<estar>] [<muy>] <bienestar>
        <lugar> [<estar>|amanecio|sigue|continua|parece|luce] [<muy>] [<muy>] <calma>
        [todo|hoy|esto|aqui|aca|ya] amanecio|continua|luce|permanece|anda [<muy>] <calma>
        esto|aqui|aca|todo [<estar>|sigue|parece] [<muy>] <calma> | hoy ~2 amanecio <calma>
        sin [mayores|ningun|ninguna|mas|otro] <problema> | ningun|ninguna|cero|0|nada_de <problema>
        no hay|hubo|tenemos [ningun|ninguna|mas|mayores] <problema> [aqui|por|que|hasta|en]
        no tengo|tuvimos|tuve|existe [ningun|ninguna|mas|mayores] <problema> [aqui|por|que|hasta|en]
        no [me|nos|le|les] ha|han pasado|ocurrido|sucedido nada|ningun | no paso|pasa|ocurrio|sucedio nada
        no paso|ha_pasado de la lata|un_susto|ahi|eso|el_susto
        nada [nos|me|les|le] falta|paso|pasa|ha_pasado|duele|hicieron | nada que lamentar|reportar|contar
        no [me|nos|le|les] [ha|han] falta|faltado|hace_falta|falto nada
        no [me|nos|le|les] hicieron|hizo|robaron|quitaron nada
        nos|me trataron|tratan|atendieron bien|super|de_pinga
        ni se siente|sintio|nota|oye|escucha|entera [nada|uno]
        no se oye|siente|escucha|oyo|sintio|ve|ha_oido nada|ni | no se siente|siente_aqui|siente_aca nada
        aqui|aca no ha llegado|pasado|pasa|paso nada|eso|ningun|el_bochinche|la_guerra|el_peo
        nada malo|raro|grave [ha] [pasado|paso|que] | lejos de todo|eso|la_bulla|los_problemas|la_zona
        pero lejos|lejisimos | ni un rasguno|raspon|tiro|golpe | sin un rasguno|raspon
        ileso|ilesa|ilesos|ilesas
        llegamos|llegue [ya|bien|sin_novedad|sano|sanos] a [la|mi|nuestra|su] casa|hotel|destino|apto|posada
        llego|llegaron bien|sano|sana|sanos|sin_novedad|completos | ya en [la|mi|nuestra] casa|cama|hotel
        <bienestar> en [la|mi|el|su|un|una|nuestra|casa] [~1] casa|hotel|finca|iglesia
        <bienestar> en [la|mi|el|su|un|una|nuestra|casa] [~1] apto|apartamento|embajada|refugio
        <bienestar> en|por|donde aqui|aca|mi|la|el|casa|los_lados|estos_lados | en pie de lucha
        seguimos|sigo en pie|la_lucha
        amanecimos|amaneci|amanecio|dormimos|dormi [todos] [<muy>] <bienestar> | amanecimos bien|todos
        ya comimos|cenamos|almorzamos|desayunamos|dormimos|nos_banamos|merendamos
        ya [estamos|estoy] cenando|comiendo|desayunando|acostados|durmiendo|descansando|viendo_tele
        estamos|estoy|estan cenando|desayunando|almorzando|durmiendo
        estamos|estoy|estan descansando|jugando|cocinando|celebrando
        riendome|riendonos|muertos_de_risa de los|de|del | tenemos|tengo|hay de todo
        comida|agua|provisiones|mercado para|pa ~1 mes|meses|semanas|rato
        con comida|agua|luz|gas|techo [,|y] [y|con] comida|agua|luz|gas|techo|internet
        hay|tenemos|tengo comida|agua|luz [,|y] agua|comida|luz|gas|de_todo | no falta nada
        volvio|llego|regreso|pusieron|vino [ya] la|el luz|electricidad|corriente|agua|senal|internet|gas
        [la|el] luz|electricidad|corriente|agua|senal|internet [ya] volvio|llego|regreso|vino
        me|le|nos|les dieron|dio de alta | de alta | ya de alta | fuera de cuidado
        en recuperacion|recuperandose | recuperandose|recuperandome|mejorando|mejorcito|mejorcita|mejorcitos
        operacion|cesarea|cirugia ~3 bien
        salio|salimos|sali|salieron [<muy>] bien|ileso|ilesos|ilesa|librado|librados|a_salvo
        ya <estar> mejor|bien|bueno|buena|sano|sana|recuperad*|calmad*
        ya me|se|nos siento|siente|sentimos mejor|bien | todo resuelto|solucionado|arreglado
        eran|fueron|era [puros|puro|unos|unas] [~1] cohetes|cohetones|fuegos|petardos|fosforitos
        eran|fueron|era [un|los|solo|solamente] [~1] cohetes|cohetones|fuegos|petardos|fosforitos
        era|eran [el|la|un|una|unos|mi|puro|solo] [~1] vecino|delivery|simulacro|ensayo
        era|eran [el|la|un|una|unos|mi|puro|solo] [~1] broma|gato|perro|panas
        no se preocupe*|angustien|asusten por|que nosotros|mi|estamos|estoy | tranquil* que estoy|estamos
        con la bendicion|proteccion de | segur* en|con|dentro [el|la|un|mi|los|unos] | a buen resguardo
        bajo techo | a salvo | no [me|nos] quejo|quejamos|puedo_quejarme
        no tengo|tenemos queja*|de_que_quejar* | me|nos soltaron|liberaron|dejaron_ir ~3 casa|bien
        pura|puro vida|fino|calidad | calidad|nitido|fino|vacano|bacano|depinga todo|por|aqui|aca
        sin que [nos|me] falte nada | estoy|estamos donde mi|un|una|la|unos [~1] <familia>|<gente>
        y|estoy|estamos perfectamente | de salud|animo bien|perfecto|excelente
        completa|completos|completas y sana|sanos|sanas|bien | y sana|sanos|sanas|bien gracias
        solo|puro|nada_mas|solamente cansad*|cansancio|fastidio|aburrid*|calor|sueno|susto
        <bienestar> , [pero] cansad*|aburrid*|con_sueno|con_calor | cansad* nomas|pero_bien|nada_mas
        pero enteros|entera | <bienestar> dentro de lo|la que|posible|gravedad|malo
        nada nuevo|fuera_de_lo_normal
        levantaron|suspendieron|quitaron [la|el] orden|toque|alerta|alarma|evacuacion
        reportandome|reportandonos|reporto|reportamos [:|,] [todo] bien
    """,
    "over": """
        pres*|detenid*|secuestrad* ~2 ya salio|salieron|volvio|volvieron
        ya salio|salieron , esta|estan con|bien
        ya lo|la|los|las|me|nos [han|ha] soltaron|soltado|solto|liberaron
        ya lo|la|los|las|me|nos [han|ha] liberado|dejaron_ir|devolvieron|encontramos
        ya salio|salieron de|del [la|el] carcel|hospital|clinica|comando|calabozo
        ya esta|estan con nosotros|conmigo|su_familia|en_la_casa
        ya [el|la|mi] [~1] aparecio|aparecieron|regreso|volvio | ya resolvi|resolvimos|consegui|conseguimos
        ya eso|lo paso|fue|resolvimos|resolvi|arreglamos | eso ya paso|fue|lo_resolvimos|se_resolvio
        ya no [lo|la|los|las|me|nos] necesito|necesitamos|hace_falta|hacen_falta|falta | retiro lo dicho
        retiro mi|la solicitud|denuncia|reporte | volvio a casa
        nos|me|le|les resolvieron|ayudaron|auxiliaron|consiguieron | ya nos resolvieron|ayudaron
        ya [nos|me|lo|la] atendieron|operaron|vacunaron|curaron | ya abrio|abrieron|despejaron
        el susto [ya] paso | ya [se_me|se_nos] paso el susto | el susto [~4] quedo atras
        ya no <estar> trancad*|varad*|atrapad*|perdid*|stuck|solos
    """,
    "mistake": """
        , no mentira|broma|embuste|vale_mentira | no|nooo mentira , | mentira mentira
        era|eran|resulto|resultaron [ser] [solo|puro] [el|la|un|una|unos|los] delivery|gato|perro|simulacro
        era|eran|resulto|resultaron [ser] [nada_mas|solamente] [el|la|un|una|unos|los] delivery|gato
        era|eran|resulto|resultaron [ser] [nada_mas|solamente] [el|la|un|una|unos|los] perro|simulacro
        era|eran|resulto|resultaron [ser] [solo|puro|nada_mas] [el|la|un|una|unos|los] cohetes|cohetones
        era|eran [ser] [solo|puro|nada_mas] [el|la|un|una|unos|los] fuegos|petardos|trueno*
        resulto|resultaron [ser] [solo|puro|nada_mas] [el|la|un|una|unos|los] fuegos|petardos|trueno*
        era|eran [solo|nada_mas|solamente] el|la|un|una|mi vecino|vecina|viento|jardinero|cartero
        perdon|disculpen|disculpe|sorry por|x el|la susto|alarma|confusion | olvid* lo que
        fue [un|una|puro|solo|todo] simulacro|error|ensayo|confusion|broma|malentendido
        borren|borre|anulen|cancelen|descarten|eliminen ~2 anterior|sos|reporte|solicitud|alerta|alarma
        era|fue [una|puro|puros|un] malentendido|mal_entendido|confusion|broma|simulacro|chiste
        me confundi|equivoque
        equivoque de chat|numero|grupo|persona|contacto | la|el de la|el foto|noticia|video no soy|es|somos
    """,
    "ended": """
        ya pararon|paro|terminaron|termino|cesaron
        ya se_calmo|se_acabo|se_acabaron|no_se_oye|no_se_oyen|no_disparan | [eso] ya paso|fue|termino
        quedo|quedaron atras
    """,
}
