"""The cues of being well, and of what is over or was a mistake."""

CUES = {
    "safe": """
        no he|hemos|ha|han tenido [ningun] problema* | nos encontramos|hallamos bien
        no estamos|estoy|esta|estan|hay en|ningun peligro|riesgo
        estoy|estamos|esta|estan|siento|sigo [mucho] mejor | ya mejor
        ninguno|nadie [de_nosotros] esta|fue|resulto|salio|ha_sido herid*|detenid*|lesionad*|lastimad*
        chevere|fino|perfecto|tranquilo todo
        <estar> [<muy>] [<muy>] bien|sanos|sano|sana|salvo|ilesos|ileso|ilesa|seguros
        <estar> [<muy>] [<muy>] seguro|segura|seguras|tranquilos|tranquilo|tranquila|ok|chevere|vivos
        <estar> [<muy>] [<muy>] vivo|viva|perfecto|fino
        <estar> [<muy>] [<muy>] excelente|resguardados|resguardado|resguardada|fuera_de_peligro
        <estar> [<muy>] [<muy>] finos|bn|normal|calmado|calmados
        <estar> [<muy>] [<muy>] calma|completos|protegidos|refugiados|sanas
        todos|todas|todo|familia|ambos|aqui|aca|nosotros [<estar>] [<muy>] bien|ok|tranquilo
        todos|todas|todo|familia [<estar>] [<muy>] tranquilos|chevere|normal|en_calma
        ambos|aqui|aca|nosotros [<estar>] [<muy>] tranquilos|chevere|normal|en_calma
        los_dos|los_tres|los_cuatro|yo [<estar>] [<muy>] bien|ok|tranquilo
        los_dos|los_tres|los_cuatro|yo [<estar>] [<muy>] tranquilos|chevere|normal|en_calma
        hijos|esposa|esposo|mama|papa [<estar>] [<muy>] bien|ok|tranquilo
        hijos|esposa|esposo|mama|papa [<estar>] [<muy>] tranquilos|chevere|normal|en_calma
        todos|todas|todo|familia|ambos|aqui|aca|nosotros [<estar>] [<muy>] seguros|seguro|en_orden|fino
        todos|todas|todo|familia [<estar>] [<muy>] perfecto|sanos|tranquila|calmado
        ambos|aqui|aca|nosotros [<estar>] [<muy>] perfecto|sanos|tranquila|calmado
        los_dos|los_tres|los_cuatro|yo [<estar>] [<muy>] seguros|seguro|en_orden|fino
        hijos|esposa|esposo|mama|papa [<estar>] [<muy>] seguros|seguro|en_orden|fino
        los_dos|los_tres|los_cuatro|yo [<estar>] [<muy>] perfecto|sanos|tranquila|calmado
        hijos|esposa|esposo|mama|papa [<estar>] [<muy>] perfecto|sanos|tranquila|calmado | a salvo
        sano|sana|sanos|sanas y salvo|salva|salvos|salvas | sin novedad | sin novedades | sin problema*
        ningun problema | sin lesiones|heridas|heridos|daños|danos | ileso*|ilesa* | fuera de peligro
        todo en orden|calma|paz | no [nos|me] paso|pasa|ha_pasado nada
        no hay novedad|novedades|problema|problemas|heridos | muy bien
        llegue|llegamos|llego|llegaron [a_casa|todos|ya] bien|sanos|a_casa
        estoy|estamos en [mi|la|nuestra|un|el] [~1] casa|hotel|refugio|resguardo
        estoy|estamos en [mi|la|nuestra|un|el] [~1] lugar_seguro|sitio_seguro|apartamento|embajada
        no necesit* nada|ayuda | lugar|sitio|zona segur* | en resguardo | resguardad*
        en casa [tranquilos|bien|todos|seguros] | bien gracias | gracias a dios bien
        bien por ahora|aca|aqui|todos|y_seguros|hasta_ahora | seguimos|sigo bien|igual|aqui
        no estamos|estoy herid* | tranquilidad | ya estoy|estamos en casa | nada que reportar
        no hubo heridos | nadie [esta|resulto|salio] herido | bajo control | vivos y coleando
        vivitos y coleando | todo bello|fino|chevere|tranquilo|nitido|perfecto|bajo_control
        todo controlado|calmado|burda_de_bien|de_maravilla|depinga|en_orden|ok
        todo sigue bien|igual|tranquilo|normal | al final no fue|era|paso nada | no era|fue nada
        nada grave | sin rasgunos|rasguños | enteros|enteras | completicos | bien y ustedes|usted|tu|vos
        bien todos|todas y ustedes | cero problemas|novedades | a dios gracias bien | de lo mejor|mas_bien
        no nos [ha_pasado|paso|falta|hace_falta] nada | seguimos|estamos vivos|enteros|completos
        tranquilitos|tranquilito | sanitos | bien y
        dormimos|dormi|duermen bien|tranquilo|tranquilos|tranquila|rico | sin incidentes
        nadie nos|me ha_molestado|molesto|molesta | bien y ustedes | ningun inconveniente|problema|percance
        sin inconveniente*|percance* | salimos|salio|sali ilesos|ilesa|ileso|bien|sanos | nada que lamentar
        aqui|aca|todo|todos [esta|sigue] normal|en_paz|sereno|en_orden
        sanos|sanas|sano|sana y con|contentos|felices|fuertes|completos | en buen estado|salud|sitio
        no hay [ningun|ninguna] herido|heridos|peligro|novedad [entre|aqui|aca|por]
        nadie [salio|resulto|esta|quedo] herido|lastimado|golpeado|enfermo | gozamos de buena salud
        nada malo [nos] [paso|ha_pasado] | sin peligro | todo [esta] en talla|su_sitio|su_lugar
        mejor imposible|que_nunca | vivita|vivito|vivitos|vivitas | ni me|nos entero|enteramos|entere|enterado
        fregad*|molid*|cansad*|golead* pero viv*|enter* | sana|sano como una|un pera|manzana|roble
    """,
    "safe_word": "bien | salvo | ok | tranquilos | tranquilo | ilesos | seguros | segura",
    "over": """
        fuera de la|una carcel|prision|celda | soltaron
        lo|la|los|las|nos|me sueltan|solto|liberaron|soltaron|dejaron_ir|dejaron_salir
        lo|la|los|las|nos|me dejaron_libre|dejaron_libres|dejaron_en_libertad
        lo|la|los|las|nos|me encontramos|encontre|rescataron|encontraron
        liberaron|liberado|liberada|liberados|liberadas | en libertad
        ya aparecio|aparecieron|lo_encontramos|la_encontramos
        ya los_encontramos|regreso|volvio|esta_en_casa
        ya esta_libre|se_fueron|paso|paro|termino|resolvimos|resolvi|nos_dejaron_pasar
        ya [el] peligro paso | paso el peligro | se resolvio | resuelto | ya no necesit* | ya no hace_falta
        ya contesto|respondio | aparecio|aparecieron | salio|salieron del hospital
        ya esta|estan libre|libres|en_casa|a_salvo | nos dejaron pasar|ir|seguir|salir
        logramos escapar|salir|pasar | escapamos | ya no disparan|pelean|estan [mas]
        ya no hay [mas] <amenaza>
        se fueron | ya se fueron|calmo|fue|retiraron | nos dejaron [tranquilos|libres]
        ya esta|estan|estoy|estamos libre*|en_casa|con_nosotros|fuera|afuera|suelt*
        ya lo|la|los soltaron|dejaron | ya lo|la|los arreglaron|arreglamos|repararon|reparamos
    """,
    "mistake": """
        falsa alarma | fue un error | por error | me equivoque | ignore*|ignoren [el|mi|ese|lo]
        olviden lo|eso|mi | olvidenlo|olvidalo|olvidelo | no hagan caso
        cancel* mi|el|la reporte|alerta|solicitud|pedido | todo fue un susto
    """,
    "ended": """
        paro|pararon|termino|terminaron|ceso|cesaron|acabo|acabaron|calmo|calmaron|paso | dejaron de
        ya no se_oyen|se_escuchan|hubo | se fueron|calmo|acabo
        apagaron|apagado|apago|controlado|controlaron|extinguido | se fueron|retiraron|largaron
        ya no disparan|suenan|se_ve
        ya no hay [mas] <amenaza>
    """,
}
