"""What is asked for: help, a way out, a seat, somebody who comes."""

CUES = {
    "help_word": """
        solicit* [la|una|mi|nuestra|su] repatriacion|evacuacion|ayuda|apoyo
        solicit* [la|una|mi|nuestra|su] asistencia|salvoconducto|traslado|auxilio|rescate
        favor|favor_de|por_favor|porfa enviar|mandar|ayudar|gestionar|incluir
        favor|favor_de|por_favor|porfa tramitar|envien|manden|gestionen|incluyan
        quiero|queremos|ruego|pido|necesito que [me|nos|lo|la|los] saquen|rescaten|evacuen
        quiero|queremos|ruego|pido|necesito que [me|nos|lo|la|los] busquen|repatrien|ayuden
        me|nos|le|les|lo|la|los|las <podria> [ustedes|alguien|por_favor] <sacar>
        <podria> [ustedes|alguien|por_favor] <sacar>|ayudarme|ayudarnos [a|con|de|por]
        si <podria> [ustedes|alguien] <sacar> | a ver si me|nos|le|lo|la <saquen>|ayudan|sacan|buscan
        que [alguien|me|nos|lo|la|los|las|le|les|por_favor|ustedes] <saquen>
        <saquen> a mi|mis|el|la|los|nuestro|nuestra|este|esta|dos|tres [~1] <gente>
        <saquen> nos|me|a_alguien|ayuda|policia|ambulancia|auxilio|a_la|un|una [carro|helicoptero]
        saquennos|saquenme|saquenlo|saquenla|saquenos|saqueme|busquennos|busquenme|recojannos|recojanme
        rescatennos|evacuennos|socorrannos|auxiliennos|auxilienme|ayudenla|ayudenlo|llevennos|traigannos
        como saco|sacamos|sacar a|de|mi|mis|el|la|los|nuestro | como salgo|salimos de
        como hago|hacemos para|pa sacar*|salir*|irme|irnos|cruzar*|volver*|llegar|conseguir|pagar
        alguien ~1 explique|diga|oriente|ayude|auxilie|lleve|saque|mande|vaya|venga|busque|preste|done
        que alguien <saquen>|vaya|venga|explique|haga|responda|atienda | vaya alguien a|por | ocup* ayuda
        me|nos urge [ayuda|salir|que] | urge que|sacar|salir|ayuda|llegar
        necesit* ayuda|apoyo|auxilio|asistencia|orientacion|que_me|que_nos|que_lo|que_la|hablar_con
        necesit* [un|una] abogad*|traductor*|interprete|veterinari*|respuesta|cita|cupo|puesto|asiento
        necesit* salir|irme|irnos|sacar*|llegar|volver|cruzar|moverme|movernos
        requer* ayuda|apoyo|asistencia
        no se|sabemos a|con|en quien acudir|recurrir|llamar|hablar|confiar|pedir*
        no se|sabemos [para|pa|por|a|ni] [donde|adonde|que] agarrar|coger|ir|irme|hacer|irnos|buscar|salir
        sin saber [para|pa|a|por|que|ni] [donde|adonde|que] agarrar|coger|ir|irme|hacer|irnos|meternos|salir
        no sabemos|se donde|adonde|en_donde meternos|meterme|escondernos|escondernos|quedarnos|ir|dormir
        no nos|me abandonen|dejen|olviden|fallen | hagan algo | apiadense|compadezcanse
        pido|pedimos|ruego|suplico|imploro [su|de_su|una|por|que|me|nos|un] ayuda|ayuden|auxilio
        pido|pedimos|ruego|suplico|imploro [su|de_su|una|por|que|me|nos|un] apoyo|favor|asistencia|dios
        estamos|estoy en sus|tus manos | dios mio|santo ayud*|que_hago
        que hago|hacemos ahora|yo|entonces|con | y ahora que hago|hacemos
        porfa|favor|plis|please ya|rapido|urgente|auxilio | favor por|favor favor
        no hay|tengo|tenemos|tiene quien me|nos|lo|la|le|los [lleve|ayude|cuide]
        no hay|tengo|tenemos|tiene quien me|nos|lo|la|le|los [atienda|saque|busque|auxilie]
        nadie me|nos|lo|la|le [quiere|ha] ayud*|auxili*|socorr*|respond*|atend*
        nadie me|nos|lo|la|le [quiere|ha] atiend*|abrir|abre|llev*|recib*
        nadie da la cara|razon|respuesta|solucion | nadie responde|contesta|resuelve|soluciona
        no aguanto|aguantamos|soporto|resisto|resistimos|puedo|podemos mas
        ya no aguanto|aguantamos|puedo_mas | no puedo|podemos con esto|tanto
        se nos|me acab* [el|la] tiempo|paciencia|opciones|esperanza*
        me|nos siento|sentimos [muy|tan|demasiado] sola|solo|solos|solas
        no tengo|hay con quien hablar|conversar
        necesito hablar|conversar|oir|escuchar con|a|una [alguien|una|voz|persona]
        me estoy volviendo|poniendo loca|loco | perdiendo la cabeza|cordura|razon
        alguien|alguno con quien hablar | alguien que me hable|escuche
        como nos|me van|vamos a sacar|ir|salir
        me|se quede|quedo|quedamos|quedaron|quedaba sola|solo|solita|solito|solos|solas
        quede sola|solo|solita|solito [y|sin|en|desde]
        no logro|logramos|puedo|podemos pasarme|levantarme|pararme|banarme|vestirme|acostarme|voltearme
        solo|nada_mas|lo_unico que [quiero|pido|deseo]|quiero irme|ir [a|para|de] [mi|casa|aqui|aca|esto]
        solo|nada_mas|lo_unico que [quiero|pido] volver|regresar|salir [a|para|de] [mi|casa|aqui|aca|esto]
        solo|nada_mas|lo_unico que [deseo]|quiero] volver|regresar|salir [a|para|de] [mi|casa]
        solo|nada_mas|lo_unico que [deseo]|quiero] volver|regresar|salir [a|para|de] [aqui|aca|esto]
        solo|solamente|lo_unico_que quiero|quisiera|pido irme|volver|regresar|salir
        requer*|requier*|necesit*|solicit* [un|el|de] traslado|traslados ~1 para|de|a
        requer*|requier*|necesit*|solicit* [un|el|de] transporte|evacuacion ~1 para|de|a
        no encuentro|consigo|hallo [a] nadie|quien|alguien que|para cuid*|lleve|ayude
        no encuentro|consigo|hallo [a] nadie|quien|alguien que|para atienda|acompane|traiga
        tengo que operarme|dializarme|inyectarme|tratarme|hacerme|parir
        dejaron|perdieron|extraviaron|botaron [la|mi|mis|nuestra|nuestras] maleta|maletas
        dejaron|perdieron|extraviaron|botaron [la|mi|mis|nuestra|nuestras] equipaje|bolso|medicinas
        quede yo|nosotros sol*
        soy|somos el|la|los|las unico|unica|unicos|unicas [que] [queda|quedamos|aqui|en|del|quedo]
        quien [me|nos] presta|ayuda|lleva|saca|dona|regala|manda|busca
    """,
    "seat_wish": """
        pido|pedimos|solicito|solicitamos|necesit* [~2] <foranea>
        requer*|requier*|ruego|busco|buscamos|consigan [~2] <foranea>
        consigan|consigame|consigannos|aparten|guarden [~2] <foranea>
        reserven|den|denme|dennos|asignen|tramiten [~2] <foranea>
        quede|quedan|hay|habra|tendran|tienen [algun|un|una|otro|mas] <foranea> para|pa|en
        <foranea> ~6 por_favor|porfavor | por_favor ~6 <foranea>
        por_favor anot*|apunt*|inclu*|inscrib*|registr*|met*|agreg*|sum*|mont*
        anot*|apunt*|inclu* [me|nos|lo|la|los] ~5 por_favor|please|avion|vuelo
        inscrib*|agreg*|metan*|metann* [me|nos|lo|la|los] ~5 por_favor|please|avion|vuelo
        anoten|apunten|incluyan|inscriban|agreguen|metan a mi|mis|la|el|nuestra|los
        metannos|metanme|incluyannos|incluyanme|agreguennos|agreguenme
        no quiero|queremos quedar* fuera|por_fuera | mi nombre no esta|aparece|sale
        no aparezco|salgo|estoy|aparecemos|salimos en la lista
    """,
}
