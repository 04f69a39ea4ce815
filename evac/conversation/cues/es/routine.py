"""Errands, empty batteries, friends who came: what everyday telling holds, and only sounds like more."""

CUES = {
    "nothing": """
        [ya] salimos|sali|salgo|salen|salieron|salio|vamos|voy|fuimos|fui a|pa|para [hacer] [el] <diligencia>
        [ya] salimos|sali|salgo|salen|salieron|salio|vamos|voy|fuimos|fui al|a_la|pa_la|pal <mandado>
        disculp*|perdon* [por|con] [la|las|tanta|tantas] molestia|molestias | no es [ninguna] molestia
        los|las|les|te|lo molesto|moleste|molestamos|molestar|molestando
        me|nos quede|quedamos|quedo|habia_quedado|habiamos_quedado sin <carga>
        estaba|estaban|andaba|andaban|trabajando|por_alla ~5 sin <carga>
        se me|nos descargo|murio|apago|acabo [el|la|mi] telefono|celular|<carga>
        le|les|te|se_la|se_lo|se_los mande|envie|mandamos|enviamos | su|la|tu|esta|buena|gran|noble labor
        pelando [la|las|el|unas|unos] yuca|papas|papa|cambures|naranjas|ajo|verduras|mangos|platanos
        mal entendid*|interpretad*|hablad*|educad*|rato
    """,
    "harmless": """
        vinieron|vino|llegaron|llego [~2] <amigable> [,|y|que] me|nos|la|lo|los <recogio> [de|del|en|a|al]
        [mi|mis|un|una|unos|nuestros|los|unas] <amigable> me|nos <recogio> [de|del|en|a|al]
        me|nos <recogio> [mi|mis|un|una|unos|nuestros|los|unas] <amigable>
    """,
    "safe": """
        ya me|se|nos levante|levanto|levantamos|recupere|recupero|mejore|mejoro|cure|curo|compuse|compuso
    """,
    "moving": """
        <num>|varias horas de lancha|bus|camino|carretera|trocha|viaje|bote y contando|sigo|seguimos|falta
        caminamos|viajamos|navegamos|avanzamos de noche|dia|madrugada
    """,
    "want": """
        si tuvieran|tuviera|hubiera|hubiese|sobrara|pudieran|pudiera [mandar*|enviar*|conseguir*|traer*]
        si [me|nos] consiguen|consiguieran|mandaran|enviaran|trajeran|regalaran|dieran
    """,
    "help_word": """
        falta|faltan|escasea|hace_falta|hacen_falta de_todo|todo|bastantes_cosas|muchas_cosas
        no hay de|casi nada [aqui|.|,|!]
    """,
    "homeless": """
        [ya] no [me|nos] dejan|deja|dejaron|permiten|quieren extender|renovar|quedarnos|quedarme|seguir_aqui
        casa|apto|apartamento|cuarto|rancho|local ~2 sin ventanas|ventana|vidrios|puerta|puertas|techo|paredes
    """,
    "hearsay": """
        reenviado|reenviada|me_reenviaron|me_llego_un_audio | circula|rueda un|una
        dice|dicen en un|el|una audio|mensaje|cadena|nota
    """,
    "forwarded": """
        reenviado|reenviada|reenvio | pasen|pasa|rueden|rieguen|difundan la|el|este [cadena|mensaje|audio|voz]
        pasalo|pasenlo|difundelo|compartan|reenvien | segun un|una audio|cadena|mensaje
    """,
}
