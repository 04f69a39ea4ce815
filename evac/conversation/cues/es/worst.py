"""The worst, as it is hinted at: a stranger answers, a sheet is laid over someone, one comes back alone."""

CUES = {
    "missing": """
        contesto|contesta|contestado|atendio|atiende|atendido un|una|otro|otra [~1] <extrano>
        atendio|contesto|agarro|respondio el|su telefono|celular|tlf un|una [~1] <extrano>
        respondio|responde|respondido|agarro|levanto un|una|otro|otra [~1] <extrano>
        <extrano> ~2 no es|era el|ella|mi|su voz|hijo|hija|hermano|hermana|marido|esposo|mama|papa
        aparecio|volvio|regreso|llego [~1] solo|sola y|,|sin ~3 [sin|no] hablar|decir|habla|dice
        aparecio|volvio|regreso|llego [~1] solo|sola y|,|sin ~3 [sin|no] ellos|ella|el|ellas
        no han|ha vuelto|regresado|bajado|aparecido de|del|desde|los|las|el|la [~4]
        desde el|la|ayer|anoche ~2 no saca|prende|abre|enciende|sale ~3
    """,
    "killed": """
        le|lo|la|los|las pusieron|taparon [con] una|un|la sabana|manta|plastico|bandera
        le|lo|la|los|las cubrieron|arroparon|echaron [con] una|un|la sabana|manta|plastico|bandera
        tapado|tapada|cubierto|cubierta con [una|un|la] sabana|manta|plastico|periodico
    """,
    "kidnapped": """
        cierra|cerro|cierran|cerraron|pasa|paso [la] [puerta] con llave|candado y|,|.|ella|nos|no
        no baja|bajan|sale|salen del|de_la ~4 con llave|candado
        ya|se|y bajaron|sacaron|llevaron [a] <num>|tres|dos|varios ,|.|y|mas
    """,
    "medical_emergency": """
        no la|lo|le|los oigo|siento|sentimos|escucho|veo respirar|roncar|moverse
        labio|labios|unas|cara|boca|dedos ~2 morad*|azul*|blanc*|palid*
        tiene|tienen|con ~1 labios morad*|azul*
        piso|suelo|calle|acera ~4 no [se|nos|me] mueve|movia|levanta|responde|respondia
        anden|tirad*|botad*|acostad* ~4 no [se|nos|me] mueve|movia|levanta|responde|respondia
        sin moverse|responder|reaccionar|hablar|despertar ~1 en|desde|hace
    """,
    "trapped": """
        metid*|metida en|en_el|en_un|en_una|dentro_de ~1 tanque|cisterna|alcantarilla
        metid*|metida en|en_el|en_un|en_una|dentro_de ~1 pozo|maletera|nevera|tubo
        oyeron|escucharon|sintieron|oyo|escucho toser|llorar|hablar|moverse|respirar
        nos|me oyeron|escucharon|sintieron|oyo | ya no escribo|puedo_escribir|escribire|escribimos
        a la|una|nuestra azotea|platabanda|terraza ~4 llev*|subieron|abajo|escondid*
        escribo|escribimos|texteo bajo|debajo_de|desde_debajo|detras_de [la|el|una|mi]
    """,
    "threatened": """
        marcando|marcaron|marcan [las|los|la|el] [~1] puerta|puertas|casa|casas
        pintaron|pintando|pintan|rayaron [las|los|la|el] [~1] puerta|puertas|casa|casas
    """,
    "help_word": """
        manden|envien|traigan|mandenos|mandenme|traigannos algo|alguien|lo_que_sea|lo_que_puedan|refuerzos
    """,
    "sick": """
        no se|me levanta|levanto|levante|para|paro|puede_levantar|quiere_levantar [de_la_cama] desde|hace
        como un tamal|globo|sapo|melon | hinchad* como
    """,
    "armed": """
        tumb*|romp*|rompieron|revent*|patear*|patean|derrib*|forz* ~2 santamaria|vitrina|vidriera|cortina
        estan|siguen|andan abajo|arriba|adentro|afuera llevandose|rompiendo|saqueando|tumbando|disparando
    """,
    "stuck": """
        dias|semanas|noches ~3 atravesad*|atravesa|parad*|trancad*|en_la_raya|en_la_frontera|en_el_terminal
        dias|semanas|noches ~3 en_el_aeropuerto|en_la_cola|en_la_trocha|en_el_puente|esperando_cupo
        ni para|pa|hacia ~2 ni para|pa|hacia | ni pa|para lante|adelante|atras
    """,
    "gone_without": """
        <consumible> [ya] se [me|nos|le] acabo|acabaron|termino|terminaron|agoto|agotaron
        se [me|nos|le] acabo|acabaron|termino|agoto [el|la|los|las] <consumible>
        pozo|cacimba|tanque|chorro|tuberia|grifo|llave|aljibe|cisterna [se] [nos|me] seco|secaron|secando|sec*
        camion|cisterna|gandola|agua|comida|gas|gasoil ~1 no entra|llega|sube|viene|pasa desde|hace|mas|,|.|y
        cocinando|cocinamos|cocino|cocinan|cocina con [la|las|los|el] lena|sillas|muebles|carton|puertas|silla
        deje de llegar|llegarme | dejo|dejaron de llegar|llegarnos|llegarme|pagar|pagarme|pagarnos|depositar
        vivo|vivimos|viven de la|lo|los|las caridad|limosna|sobras|cambures|mangos|vecinos|vecina
    """,
    "homeless": """
        nos|me botaron
        cambio|cambiaron|quitaron|quito [me|nos] la|las|el|los cerradura|cerraduras|llave|llaves|candado
        saco|sacaron|boto|botaron|tiro|tiraron ~2 cosas|corotos|maletas|ropa a|pa|en la calle|vereda|acera
        dormimos|duermo|duermen en la|una|el|un iglesia|escuela|liceo|cancha|carpa|plaza|patio|porche
        quemaron|tumbaron|destruyeron ~1 casa|abasto|local|negocio|vivienda|rancho
    """,
    "papers_taken": """
        recogio|recogieron [me|nos] [los|el|mi|nuestros] pasaporte|pasaportes|cedula|papeles
        guardo|retuvo|escondio [me|nos] [los|el|mi|nuestros] pasaporte|pasaportes|cedula|papeles
    """,
    "lost_person": """
        como se|me|nos vuelve|vuelvo|regresa|regreso|llega|llego|devuelvo|devuelve a [mi|la] casa
        no reconozco|conozco [ya] [la|las|el|esta|este] calle|calles|sitio|lugar|nada|camino
        calles estan|parecen cambiadas|distintas|otras
    """,
}
