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
        me|le|nos hicieron|hice|hizo [la|el|mi|su] dialisis|quimio|tratamiento|cura|operacion
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
        sin bajas|lesionados|perdidas|que_lamentar | tripulacion|grupo|equipo|familia complet*
        tanque|tanques lleno|llenos|full | encerrad* ~4 pero bien|tranquilos|seguros|sanos|a_salvo
        ningun|cero|sin drama|dramas|estres|rollo|lio|novedad|apuro
        cada quien|uno en|con su|sus casa|gente|familia
        todo_el_mundo|todos en [su|sus|la] casa|casas|cama|camas | todo en su|orden|regla lugar|sitio|puesto
        nos acostamos|dormimos|levantamos|despertamos temprano|tarde|como_siempre|bien|normal
        ni nos|me enteramos|entero|enteramos_de|damos_cuenta | aqui|aca ni se siente|nota|entera|escucha
        fue|era|es|suena|sono en [el|la|los|las] otro|otra|otros cerro|lado|barrio|calle
        fue|era|es|suena|sono en [el|la|los|las] otro|otra|otros zona|parte|sector|pueblo|urbanizacion
        ya paso todo|lo_peor|el_susto|la_tormenta|el_peligro|eso | ya se me|nos paso|quito ~2
        tudo bem|bom|certo|tranquilo | estamos em|na casa | bien gracias a|al
        ya camina|caminan|come|comen|habla|juega|juegan|duerme|rie|respira_bien|esta_comiendo|esta_jugando
        fue|era|es [muy|algo] leve|leves|superficial|una_tonteria
        era|eran [el|la|un|una|mi|nuestro] hermano|hermana|primo|prima|suegra|marido con|que|y|.|,|!
        era|eran [el|la|un|una|mi|nuestro] mama|papa|hijo|tia|tio|vecino|vecina con|que|y|.|,|!
        casa|apartamento|edificio|finca|barrio|pueblo ok|bien|intact*|tranquil*|entero|entera|en_calma
        la vida sigue|continua|normal | [ya] se arreglo|soluciono|resolvio|acomodo|normalizo|compuso
        vivo|viva|vivos , ~2 coleando|respirando|contento
        ya me|nos entregaron|devolvieron|dieron|llego ~1 <papeles>
        se le|me|nos quito|bajo la|el fiebre|tos|dolor|calentura|diarrea | no le|les hagan|haga|hagas caso a
        pidio|comio|tomo comida|dos|todo|sopa|bien
        era|eran [puros|solo|unos] gases|gripe|nervios|indigestion|acidez
        noche|semana|manana|dia ~1 mas tranquila|tranquilo|calmada
        manda|mandan|les_manda saludos|abrazos|besos | jugando cartas|domino|ajedrez|pelota|en_el_patio
        ya tenemos|hay|llego gas|agua|luz|internet|comida , ~3 y
        tenemos|hay gas|agua|luz|internet y|con agua|luz|gas|internet|comida
        eran [los] del|de_la|de censo|alcaldia|gas|luz|agua|iglesia|compania|censo_nacional
        nada robado|roto|quemado|perdido
        solo|solamente rompieron|rompio|se_partio|partieron un|una|el|la vidrio|ventana|puerta|candado
        no era mi|el|la ~2 de|en la|el foto|video|noticia|lista
        doctor|doctora|medico|medica dice|dijo que|, ~1 no_es_nada|esta_bien
        doctor|doctora|medico|medica dice|dijo que|, ~1 es_leve|va_bien|no_hay_problema
        nadie se ha|han metido|acercado con|a|por | nadie se mete con
    """,
    "supplied": """
        ya [nos|me|la|lo] [~1] llego|llegaron|trajeron|trajo|consegui|conseguimos|tenemos
        ya [nos|me|la|lo] [~1] hay|volvio|resolvimos|compramos|pusieron|dieron|solucionaron
        hasta ayer|hoy|anoche|esta_manana|hace_rato|hace_un_rato|hace_poco
        nos|me trajeron|trajo|regalaron|prestaron|consiguieron|dieron
        pero [ya] conseguimos|consegui|resolvimos|compramos|llego|volvio
    """,
    "harmless": """
        estamos|estoy|seguimos|sigo|todos encerrad* [en] ~3 pero|y bien|tranquil*|segur*|sanos|a_salvo
        encerrad* en [la|mi|nuestra] casa|apto|apartamento|hotel|posada [pero|,|y] [todos] bien|tranquil*
        encerrad* en [la|mi|nuestra] casa|apto [pero|,|y] [todos] segur*|sanos|a_salvo
        encerrad* en [la|mi|nuestra] apartamento|hotel|posada [pero|,|y] [todos] segur*|sanos|a_salvo
        encerrad* por|x precaucion|seguridad|si_acaso|las_dudas
        no tengo|tiene|tenemos|tienen nada roto|grave|serio|quebrado|malo|que_reportar|que_temer
        me|nos lo|la|los|las [ya] devolvieron|regresaron | ya me|nos lo|la|los|las devolvieron|regresaron
        nos|me pararon|pararon|revisaron|chequearon ~3 y nada|seguimos|pasamos|ya
        nos|me pararon ~3 , [y] seguimos|pasamos|nada | bala|balas perdid* ~8 hace
        mata de|del|que mango|patio|coco|fondo|tambien | se cayo|callo la|una mata
        aqui|aca|todavia|aun no [ha|han] llegado|llego|llega ~1 rollo|peo|bochinche|guerra|lio
        aqui|aca|todavia|aun no [ha|han] llegado|llego|llega ~1 candela|problema|plomo
        aqui|aca|todavia|aun no [ha|han] llegado|llego|llega ~1 cosa|saqueo|protesta
        no me|nos han|ha soltado|dejado|dejan ~1 del|de|salir [del|de] [mi|el] trabajo|oficina
        no me|nos han|ha soltado|dejado|dejan ~1 del|de|salir [del|de] [mi|el] turno|guardia|reunion
        cancel* [la|el] ambulancia
        no nos|me devuelven|devolvieron [la|el|mi|los|las] [~1] plata|dinero|real|reales
        no nos|me reembolsan|regresan [la|el|mi|los|las] [~1] plata|dinero|real|reales
        no nos|me devuelven|devolvieron [la|el|mi|los|las] [~1] pasaje|boleto|pasajes|maleta|equipaje
        no nos|me reembolsan|regresan [la|el|mi|los|las] [~1] pasaje|boleto|pasajes|maleta|equipaje
        bus|autobus|taxi ~5 nunca|no llego|aparecio|vino|volvio|regreso|salio|paso
        vuelo|avion|avioneta|helicoptero ~5 nunca|no llego|aparecio|vino|volvio|regreso|salio|paso
        ferry|convoy|lancha|transporte|paquete|remesa ~5 nunca|no llego|aparecio|vino|salio|paso
        podria|podrian enviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] enlace|link|formulario
        podria|podrian mandar*|reenviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] enlace
        podria|podrian mandar*|reenviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] link|formulario
        puede|pueden|podras enviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] enlace|link|formulario
        puede|pueden|podras mandar*|reenviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] enlace
        puede|pueden|podras mandar*|reenviar* [me|nos] [otra_vez] el|la|un [~1] link|formulario
        puede|pueden|podras mandar*|reenviar* [me|nos] [otra_vez] una|los|las [~1] link|formulario
        podria|podrian pasar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] enlace|link|formulario
        podria|podrian dar*|compartir* [me|nos] [otra_vez] el|la|un|una|los|las [~1] enlace
        podria|podrian dar*|compartir* [me|nos] [otra_vez] el|la|un|una|los|las [~1] link|formulario
        puede|pueden|podras pasar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] enlace|link|formulario
        puede|pueden|podras dar*|compartir* [me|nos] [otra_vez] el|la|un|una|los|las [~1] enlace
        puede|pueden|podras dar*|compartir* [me|nos] [otra_vez] el|la|un|una|los|las [~1] link|formulario
        podria|podrian enviar*|mandar*|reenviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] planilla
        podria|podrian enviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] informacion|correo
        podria|podrian mandar*|reenviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] informacion|correo
        puede|pueden|podras enviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] planilla
        puede|pueden|podras mandar*|reenviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] planilla
        puede|pueden|podras enviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] informacion|correo
        puede|pueden|podras mandar*|reenviar* [me|nos] [otra_vez] el|la|un [~1] informacion|correo
        puede|pueden|podras mandar*|reenviar* [me|nos] [otra_vez] una|los|las [~1] informacion|correo
        podria|podrian pasar*|dar*|compartir* [me|nos] [otra_vez] el|la|un|una|los|las [~1] planilla
        podria|podrian pasar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] informacion|correo
        podria|podrian dar*|compartir* [me|nos] [otra_vez] el|la|un|una|los|las [~1] informacion|correo
        puede|pueden|podras pasar*|dar*|compartir* [me|nos] [otra_vez] el|la|un|una|los|las [~1] planilla
        puede|pueden|podras pasar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] informacion|correo
        puede|pueden|podras dar*|compartir* [me|nos] [otra_vez] el|la|un [~1] informacion|correo
        puede|pueden|podras dar*|compartir* [me|nos] [otra_vez] una|los|las [~1] informacion|correo
        podria|podrian enviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] direccion|numero|horario
        podria|podrian mandar*|reenviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] direccion
        podria|podrian mandar*|reenviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] numero|horario
        puede|pueden|podras enviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] direccion|numero|horario
        puede|pueden|podras mandar*|reenviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] direccion
        puede|pueden|podras mandar*|reenviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] numero|horario
        podria|podrian pasar*|dar*|compartir* [me|nos] [otra_vez] el|la|un|una|los|las [~1] direccion
        podria|podrian pasar*|dar*|compartir* [me|nos] [otra_vez] el|la|un|una|los|las [~1] numero|horario
        puede|pueden|podras pasar*|dar*|compartir* [me|nos] [otra_vez] el|la|un|una|los|las [~1] direccion
        puede|pueden|podras pasar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] numero|horario
        puede|pueden|podras dar*|compartir* [me|nos] [otra_vez] el|la|un|una|los|las [~1] numero|horario
        podria|podrian enviar*|mandar*|reenviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] lista|mapa
        podria|podrian enviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] ubicacion|requisitos
        podria|podrian mandar*|reenviar* [me|nos] [otra_vez] el|la|un [~1] ubicacion|requisitos
        podria|podrian mandar*|reenviar* [me|nos] [otra_vez] una|los|las [~1] ubicacion|requisitos
        puede|pueden|podras enviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] lista|mapa
        puede|pueden|podras mandar*|reenviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] lista|mapa
        puede|pueden|podras enviar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] ubicacion|requisitos
        puede|pueden|podras mandar*|reenviar* [me|nos] [otra_vez] el|la|un [~1] ubicacion|requisitos
        puede|pueden|podras mandar*|reenviar* [me|nos] [otra_vez] una|los|las [~1] ubicacion|requisitos
        podria|podrian pasar*|dar*|compartir* [me|nos] [otra_vez] el|la|un|una|los|las [~1] lista|mapa
        podria|podrian pasar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] ubicacion|requisitos
        podria|podrian dar*|compartir* [me|nos] [otra_vez] el|la|un|una|los|las [~1] ubicacion|requisitos
        puede|pueden|podras pasar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] lista|mapa
        puede|pueden|podras dar*|compartir* [me|nos] [otra_vez] el|la|un|una|los|las [~1] lista|mapa
        puede|pueden|podras pasar* [me|nos] [otra_vez] el|la|un|una|los|las [~1] ubicacion|requisitos
        puede|pueden|podras dar*|compartir* [me|nos] [otra_vez] el|la|un [~1] ubicacion|requisitos
        puede|pueden|podras dar*|compartir* [me|nos] [otra_vez] una|los|las [~1] ubicacion|requisitos
        sin nada que lamentar|reportar|contar|agregar | contracciones|alarma|labor|emergencia falsa|falsas
        tiros|disparos|balacera ~3 en la|una tele|television|pelicula|radio|serie|novela
        explosiones|bombas|gritos|tiroteo ~3 en la|una tele|television|pelicula|radio|serie|novela
        era|eran|fue [en] la|una tele|television|pelicula|novela
        tension|presion|azucar|fiebre|dolor|asma|tos ~3 controlad*|normal|bajo|mejor|estable|estabilizad*
        solo|solamente|nada_mas [habia|ha|se|le|me|se_le] perdido|perdio el|su|mi [telefono]
        solo|solamente|nada_mas [habia|ha|se|le|me|se_le] perdido|perdio el|su|mi [celular|cargador]
        solo|solamente|nada_mas [habia|ha|se|le|me|se_le] dano|descargo|robaron el|su|mi [telefono]
        solo|solamente|nada_mas [habia|ha|se] dano|descargo|robaron el|su|mi [celular|cargador]
        solo|solamente|nada_mas [le|me|se_le] dano|descargo|robaron el|su|mi [celular|cargador]
        quisiera|quiero|queria|queremos|necesito saber|preguntar|consultar|informarme|informacion
        no es|son [nada|algo|una|tan] urgente|emergencia|grave|serio
        habia|he|hemos|habiamos visto|leido|revisado el|su|tu|los mensaje|mensajes
        no era|eran|es|fue|son [un|una|ningun] infarto|acv|covid|dengue|fractura|secuestro
        no era|eran|es|fue|son [un|una|ningun] bomba|bombas|tiros|disparos|incendio|robo|ladron
        se le|me|nos quito|bajo|paso|fue [ya] la|el fiebre|tos|dolor|calentura|diarrea|vomito|mareo
        me|nos|le entregaron|dieron [ya] el|la|los|las|mi|un|una [~1] <papeles>
        faltan|quedan|falta ~2 horas|minutos pa|para|de
        eran|era [puros|solo|unos] gases|gripe|nervios|indigestion|acidez|estres
        solo|solamente rompieron|rompio|se_partio|partieron un|una|el|la vidrio|ventana|candado
        suero antiofidico | perdio|perdi la|una|el pierna|mano|brazo|ojo hace anos
    """,
    "mended": """
        ya [me|nos] lo|la|los|las [~1] repararon|arreglaron|repare|arregle
        ya [me|nos] lo|la|los|las [~1] arreglamos|reparamos|cambiaron|soltaron|resolvieron
        ya quedo|esta|estan arreglad*|reparad*|list*|resuelt* | ya arranco|prendio|funciona|sirve|rueda
    """,
    "confined": """
        tengo|llevo|llevamos|tenemos|llevan ~3 encerrad*
        me|nos siento|sentimos atrapad*|encerrad*|acorralad* | rio [~1] crecid*|alto|hondo|bravo
    """,
    "since_attack": """
        desde|despues_de el|la|los|las|del raid|ataque|ataques|bombardeo|asalto
        desde|despues_de el|la|los|las|del robo|tiroteo|balacera|allanamiento|explosion
    """,
}
