"""Who is gone, dead, taken or expected in vain."""

CUES = {
    "missing": """
        <familia> ~8 no lo|la|los|las encuentro|encontramos|encuentran|hallo
        <familia> ~8 no lo|la|los|las hallamos|veo|vemos|ubico|localizo
        se me|nos|le solto|soltaron|extravio|despego|perdio|perdieron de la|el|mi mano|vista|lado|brazos
        mas nunca <volver> | no <volver> ninguno|ninguna
        <salio> ~9 no <volver>|aparece|aparecen|llega|llegan|regresa|ha|han
        <salio> ~9 mas_nunca|nunca|tampoco <volver>
        sin aparecer|volver|regresar|que_aparezca|que_vuelva|rastro|dar_senales
        no sabemos|se [mas|nada] [de] donde quedo|quedaron|anda|andan|fue_a_parar|lo_tienen|la_tienen
        no [se|sabemos] [nada] de mi|mis|nuestro|nuestra [~2] [desde|hace] ~3 salio|salieron|llev*
        no [sabe|saben|se_sabe] [nada] de mi|mis|nuestro|nuestra [~2] [desde|hace] ~3 salio|salieron|llev*
        nadie sabe|ha_sabido|da_razon [nada] de|donde|del [el|ella|ellos|mi|nosotros]
        nadie sabe|dice|da [nada] [razon] donde [lo|la|los|esta|estan]
        no dan|da|nos_dan|me_dan [ninguna] razon|informacion|respuesta de|del|sobre
        no se sabe|supo|ha_sabido|sabemos [mas] nada de|del [mi|mis|el|la] [~1] <gente>|el|ella|ellos
        no se sabe|supo|ha_sabido|sabemos [mas] nada de|del [los|nuestro] [~1] <gente>|el|ella|ellos
        no se sabe|supo|ha_sabido|sabemos [mas] nada de|del [nuestra|su|sus] [~1] <gente>|el|ella|ellos
        de|del [mi|mis|el|la|los] <gente> [~1] no se|sabemos sabe|nada
        tiene|tienen ~2 dias|noches|horas desaparecid* | visto|vista|vistos por ultima vez
        ultima vez que [lo|la|los|se|le] [vi|vimos|vio|supo|supimos|hablo|vieron]
        le|les perdi|perdimos la|el pista|rastro | se lo|la|los trago la|el tierra|mar|rio
        paradero desconocido|de | desconocemos su|el paradero|donde | sin paradero
        otro|otra|uno|una|dos no aparece|aparecen | falta|faltan mi|nuestro|nuestra <familia>
        faltan|seguimos_sin dos|tres|varios por_aparecer|de_los|de_ellos|de_nosotros|.|,|!
        quedo|quedaron|se_quedo perdid*|extraviad* [en]
        no se que paso|hicieron|fue|pudo con mi|el|ella|ellos|mis
        <salio> ~9 y nada|ni_rastro|ni_senales|todavia_no|aun_no
        solto|soltaron|zafo de|la|su|mi ~1 mano|manita|brazo ~4 [gentio|multitud|cola|corredera|terminal]
        zafaron|perdi|perdimos de|la|su|mi ~1 mano|manita|brazo ~4 [gentio|multitud]
        zafaron|perdi|perdimos de|la|su|mi ~1 mano|manita|brazo ~4 [cola|corredera|terminal]
        no [la|lo|las|los] [he|hemos|han|ha] visto|vuelto_a_ver|vimos mas|nunca|desde|otra_vez
        perdi|perdimos de vista a|al|mi | ya no se|les ve|ven|vemos [la|el|las|sus] [luz|luces|lancha|bote]
        otra|segunda|otro lancha|bote|carro|camioneta|penero|bus ~1 desaparec*|perdi*|no_aparece|no_llego
    """,
    "killed": """
        perdio|perdieron la vida | cuerpo|cadaver|restos|cenizas de|del mi|el|un|una|nuestro
        con|sacar|trasladar [a|el|los|su|sus] cuerpo|cuerpos|restos|cadaver|cenizas
        repatriar|enterrar|entregan|velar [a|el|los|su|sus] cuerpo|cuerpos|restos|cadaver|cenizas
        repatria* [de|el|los] cuerpo*|restos|cadaver | acta de defuncion | en la morgue|funeraria
        aparecio|aparecieron|amanecio [~2] muert*|sin_vida|ahorcad*|ahogad*
        amanecieron|hallaron|encontre|encontramos [~2] muert*|sin_vida|ahorcad*|ahogad*
        se nos|me|le murio|murieron|fue_mi|ahogo|ahogaron | nos|me|lo|la|los dieron por muert*
        dejo|dejaron de existir|respirar | ya no respira | paso a mejor vida | que en paz descanse
        colgado|colgada|guindado|guindada del|de|en [la|una|el] techo|viga|reja|lampara
        colgado|colgada|guindado|guindada del|de|en [la|una|el] soga|ventilador|mata|arbol
        le dieron piso|de_baja | lo|la|los dieron de baja | lo quebraron | lo|la|los|le ultimaron
        me|nos|le|les lo|la|los|las entregaron|devolvieron en una|un|la bolsa|caja|urna|cajon|ataud|tabla
        me|nos|le|les lo|la|los|las dieron|trajeron en una|un|la bolsa|caja|urna|cajon|ataud|tabla
        perdimos|perdi a|un|una|dos [de] [nuestr*|mis] paciente|pacientes|bebe|bebes
        perdimos|perdi tres|cuatro|varios|otro|otra [de] [nuestr*|mis] paciente|pacientes|bebe|bebes
        perdimos|perdi a|un|una|dos [de] [nuestr*|mis] nino|ninos|companero|companeros
        perdimos|perdi tres|cuatro|varios|otro|otra [de] [nuestr*|mis] nino|ninos|companero|companeros
        se nos|me fue|fueron [un|una|dos|tres|el|la|mi] ~1 paciente|pacientes|bebe|bebes|viejo
        se nos|me fue|fueron [un|una|dos|tres|el|la|mi] ~1 vieja|abuela|abuelo|mama|papa
        lo|la|los perdimos ~1 anoche|ayer|hoy|esta|en|por|cuando
    """,
    "no_contact": """
        no se [nada] de mi|mis|ella|el|ellos|nadie | no hemos|he|ha sabido|vuelto_a_saber
        no me|nos|le|les han|ha escrito|llamado|contestado|respondido|atendido
        no atiende*|contesta*|responde*|coge|cogen|agarra|levanta|repica [el|la|las|mis] [telefono|llamada*]
        telefono|celular ~2 repica|suena|apagado|muerto ~3 no|nadie
        llevo|llevamos|tengo|tenemos|hace|van ~3 sin saber|noticias|hablar|comunic*
        dejo|dejaron de contestar|responder|escribir|atender
        no contesto|contestaron|respondio|atendio [mas|desde|las|mis]
        desde ~4 no contesta|responde|atiende|se_de|sabemos|escribe|aparece
        no a|ha|han llegado|vuelto|aparecido|regresado|llamado|escrito|contestado
        ultimo|ultima|ultimos mensaje|mensajes|post|llamada ~7 hace|fue|dias|lunes|martes
        ultimo|ultima|ultimos conexion|estado|foto|audio|whatsapp ~7 hace|fue|dias|lunes|martes
        ultimo|ultima|ultimos mensaje|mensajes|post|llamada ~7 miercoles|jueves|viernes|sabado|domingo
        ultimo|ultima|ultimos conexion|estado|foto|audio|whatsapp ~7 miercoles|jueves
        ultimo|ultima|ultimos conexion|estado|foto|audio|whatsapp ~7 viernes|sabado|domingo
        no se conecta|conectan|reporta desde|hace | puro|solo|solamente repica|buzon
    """,
}
