"""What says that an ill is over, or that what happened did so elsewhere or to others."""

CUES = {
    "overcome": """
        [ya] se [me|le|nos|les] [ya] fue|quito|paso|pasaron|curo|calmo|alivio|fueron
        ya paso|pasaron|cedio|cerro|sano|cicatrizo|mejoro|bajo | [me|le|nos|les] dio|dieron|salio negativo
        ya [me|le|nos|les] dio|dieron|salio negativo | fue|quedo superad* | va|van|sigue sanando|mejorando
        ya ni me|nos|se acuerdo|acordamos|acuerda | ya no [me|le|nos] duele|duelen|molesta
        ya [esta|estoy|quedo] curad*|sanad*|controlad*
    """,
    "overcame": """
        superado|superada|superamos|supere [el|la|lo] | descartad*|curad*|recuperad*|salio de|del [la|el]
        descartaron|descartado [el|la|que]
        se [me|le|nos|les] quito|paso|curo|alivio|calmo [ya] el|la|los|las|er
        ya no tengo|tiene|tenemos|hay|siento|siente [mas|ni] | ni rastro de|del [la] | de la|el ni_rastro
        negativo para|en|a|de | no , no , no | no me agarro|dio [el|la] | pasado|paso lo_de el|la
        era|fue solo|puro|nada_mas [una|un|la|el]
    """,
    "elsewhere": """
        lejos de|del nosotros|aqui|aca|mi|donde|nuestra|nuestro | lejos de la casa|zona|calle
        lejos .|,|pero|aqui|aca | <estruendo> [~2] lejos
        fue|es|fueron|eran|era|queda|quedo|paso [muy|bien|bastante] lejos|lejisimos
        en|de|al|del otro lado|extremo|punta de la|el|este ciudad|pueblo|isla|rio|pais
        otra parte|zona|urbanizacion|ciudad|cuadra | otro barrio|sector|pueblo|estado|municipio
        edificio|casa|calle|local de al lado|enfrente a_mi
        a mi|nosotros ni|no me|nos|el toco|paso|hicieron|tocaron|rozo|timbre
        a mi|nuestra|esta calle|casa|cuadra|zona ni|no se|nos|me acercaron|tocaron|llegaron|entraron|rozaron
        no fui|soy|era|fuimos|somos|eramos [yo|nosotros] | no a|con nosotros|mi .|,|!
        no llego|llegaron|ha_llegado|llega hasta|aca|aqui|a | ni me|nos tocaron|tocar|toco|rozo
        no me|nos toco a mi|nosotros | aqui|aca ni se
    """,
    "mistaken": """
        no soy|era|fui yo | es|era|fue otro|otra | mismo nombre|apellido
    """,
    "supplied": """
        ayer|hoy|anoche|luego|despues [ya] llego|volvio|regreso|vino|trajeron|trajo
        hoy hay de_todo|agua|luz|comida | volvio|llego ayer|hoy|anoche
        trajo|trajeron|mando|mandaron <num>|varias|varios|una|un frascos|cajas|bolsas|bombonas|botellones
        arreglaron|repararon|lo_arreglaron|la_arreglaron
    """,
    "mistake": """
        cancel* [mi|el|la|ese] [pedido|solicitud|llamado] [de] ayuda|sos|auxilio|alarma|rescate
        se cancela|anula [el|la|mi] sos|ayuda|alarma|alerta
        retiro|retiramos|anulo|anulamos|desisto [de] [mi|el|la|nuestro] sos|reporte|solicitud|aviso
        retiro|retiramos|anulo|anulamos|desisto [de] [mi|el|la|nuestro] denuncia|pedido|alerta
        retiro|retiramos|anulo|anulamos [mi|el|la] pedido|solicitud de ayuda|auxilio|rescate
        dejen|deje sin efecto
        sos|ayuda|auxilio desde mi numero|telefono|celular fue
        fue mi|el|la hijo|hija|nino|nina|nieto|sobrino|perro|gato con|jugando|que
        mentira lo|eso de|del
    """,
}
