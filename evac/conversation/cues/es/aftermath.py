"""What is behind: treated, paid, left alone, heard from again; beside well-being none of it is distress."""

CUES = {
    "treated": """
        la|lo|me|nos|le|los|las ya [me|la|lo] operaron|dializaron|curaron
        la|lo|me|nos|le|los|las ya [me|la|lo] vendaron|cosieron|atendieron|suturaron
        la|lo|me|nos|le operaron|dializaron|curaron|vendaron|cosieron|suturaron|enyesaron|inmovilizaron
        le|me|nos agarraron|cogieron|dieron|hicieron|tomaron [unos|<num>] puntos
        <num>|unos|varios puntos [de_sutura] [y]
        salio|sali [ya] [<muy>] de la|del operacion|cirugia|quirofano|pabellon|hospital|dialisis
        ya [me|lo|la|nos] hicieron|hice|hizo [la|el|mi|su] dialisis|quimio|tratamiento|cura|operacion
        solo|solamente [tuvo|tiene|tengo|fue|fueron] un|una|unos|unas|algun ~1 raspon*|rasguno*|moreton*
        apenas|nada_mas [tuvo|tiene|tengo|fue|fueron] un|una|unos|unas|algun ~1 raspon*|rasguno*|moreton*
        solo|solamente|apenas|nada_mas [tuvo|tiene|tengo|fue|fueron] un|una|unos|unas golpe*|chichon*
        solo|solamente|apenas|nada_mas [tuvo|tiene|tengo|fue|fueron] un|una|unos|unas cortadita|morado
        un|unos|par_de|pocos|puros raspones|rasgunos|moretones|morados nada_mas|nomas|y_ya
        raspon|raspones|morado|moreton|golpe [leve|leves] nada mas
    """,
    "left_alone": """
        nos|me|lo|la dejaron quietos|quieto|en_paz|tranquilos|tranquilo
    """,
    "toll": """
        coima|coimas|vacuna|soborno|matraca | con lo puesto
        pagando|pagamos|pague ~2 trocheros|guardias|guardia|coyote
        cobraron|cobro [<num>|como] [<num>] verdes|dolares|pesos|lucas
    """,
    "heard_from": """
        ya [me|nos] [~1] llamo|llamaron|escribio|escribieron|contesto
        ya [me|nos] [~1] contestaron|respondio|respondieron|aparecio|aparecieron
        ya hable|hablamos|pude_hablar|pudimos_hablar con mi|el|ella|ellos|nuestro|nuestra
        por_fin|al_fin|finalmente [me|nos] [~1] llamo|llamaron|escribio|contesto|contestaron
        por_fin|al_fin|finalmente [me|nos] [~1] respondio|aparecio|hable|hablamos|supe|supimos
        se comunico|comunicaron|reporto|reportaron [ya] [con|conmigo|anoche|hoy|esta|desde|ya]
        ya supe|supimos|se|sabemos de el|ella|mi|ellos|nuestro | dio|dieron senales de vida
        hablo|hable conmigo|con_el|con_ella hoy|anoche|ayer
    """,
    "safe": """
        ya|estoy|quede|anda|ando|quedo|me_siento como nuevo|nueva|un_roble|una_uva
        ya|estoy|quede|anda|ando|quedo|me_siento como lechuga|una_lechuga|un_canon|coco | pa [la|mi] casa ya
        no se preocup*|angusti*|apur*|asust* por este|esta|mi|nosotros|uno|mis|nos
        nos|me trajo|trajeron ~1 bombona|agua|comida|medicina|insulina ~6 no necesit*
        nos|me consiguio|consiguieron|regalo ~1 bombona|agua|comida|medicina|insulina ~6 no necesit*
        nos|me regalaron|dio|dieron ~1 bombona|agua|comida|medicina|insulina ~6 no necesit*
        nos|me llego|mando|mandaron ~1 bombona|agua|comida|medicina|insulina ~6 no necesit*
        no necesit*|hace_falta|ocupo|ocupamos [nada] mas|nada
        guerra|golpe|bochinche|peo ~2 no [ha|han] llegado|llega|llego ~1 aqui|aca|hasta
        problema|saqueos|tiros|protestas ~2 no [ha|han] llegado|llega|llego ~1 aqui|aca|hasta
        fue|era un|puro susto [nada|nomas|y] [mas] | puro susto
        vivo|viva|vivos|vivas y entero*|enter*|lageado|cansad*|sano|sana
        vivo|viva|vivos|vivas y sanos|contento|contentos|libre|libres|aburrid* | al cien|100|100%
        pasandola|pasandolo|pasando bien|rico|chevere|fino|sabroso|de_lo_mejor
        ni un ruido|ruidito|alma|tiro|disparo|cohete | todo en silencio|silencio_total
        viendo tele|television|peliculas|netflix|el_juego|la_novela
        jugando domino|cartas|truco|bolas|pelota|futbol | en la hamaca|chinchorro|piscina|playa
        horneando|cocinando|tejiendo|sembrando
        me|nos encuentro|encontramos|hallamos|hallo [<muy>] bien|sano|sanos
        me|nos encuentro|encontramos|hallamos|hallo [<muy>] perfectamente|tranquilo|tranquila
        nada serio|importante|roto|quebrado|de_cuidado|que_temer
    """,
    "supplied": """
        ya [nos|me|la|lo] [~1] llego|llegaron|trajeron|trajo|consegui|conseguimos|tenemos
        ya [nos|me|la|lo] [~1] hay|volvio|resolvimos|compramos|pusieron|dieron|solucionaron
        hasta ayer|hoy|anoche|esta_manana|hace_rato|hace_un_rato|hace_poco
        nos|me trajeron|trajo|regalaron|prestaron|consiguieron|dieron
        pero [ya] conseguimos|consegui|resolvimos|compramos|llego|volvio
    """,
}
