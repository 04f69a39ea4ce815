"""The cues of other danger: cries, trapped, fire, explosion."""

CUES = {
    "sos_word": """
        auxilio | socorro | emergencia | rescatenme|rescatenos|rescaten|rescatennos|rescate
        salvenos|salvenme|salvennos | salve nos|me | vida o muerte | nos van|vamos a matar|morir
        me van|voy a matar|morir | se esta muriendo | nos estamos muriendo | me estoy muriendo | muriendo
        agonizando | se me|nos muere|mueren | cuestion de vida
    """,
    "in_danger": """
        en [mucho|grave|serio|gran] peligro|riesgo | peligra [mi|nuestra] vida | corre*|corremos peligro
        vida[s] corre*|en_peligro | vida corre* | vidas corren
        temo|tememos por mi|nuestra|su|nuestras vida|vidas
    """,
    "trapped": """
        se derrumbo|derrumba|desplomo|cayo [el|la] edificio|casa|techo|pared
        edificio|casa|techo|pared se derrumbo|cayo|desplomo|vino_abajo | atrapad* | tapiad*
        bajo los escombros | escombros | se derrumbo|cayo el techo|edificio|la_casa
        escondid*|escondiendo*|escondemos | nos|me escond* | encerrad* en | acorralad*
        sin poder salir de|del
    """,
    "fire": """
        incend* | fuego | se quema|esta_quemando|estan_quemando|quemo
        quemando ~2 casa|casas|edificio|carro|carros | en llamas | prendieron|prendio candela|fuego | candela
        mucho humo | humo en|por|entra* | 🔥 | ardiendo
    """,
    "explosion": """
        explosi* | explot* | bomba|bombas|bombarde*|bombazo | granada* | misil* | metralla | ataque aereo
        cohetes
    """,
    "help_word": """
        no tengo|tenemos|nos_queda|me_queda|tiene|tienen nada | perdi|perdimos todo | sin nada
        saquen|saque|rescaten|evacuen|busquen a mi|mis|nuestra|nuestro
        nadie ~2 ayuda|ayudan|ayudado|responde|viene | ayuda | ayuda me|nos|por_favor|le|lo
        ayudenos|ayudeme|ayudenme|ayudennos|ayuden|ayudar|ayudarnos|ayudarme|ayudame|ayudanos|ayudeno
        necesit* ayuda | saquenme|saquennos|saqueme|saquenos|saquen|saque|sacame|sacarnos|sacarme
        saque* nos|me | vengan a buscar*|rescatar* | vengan por|rapido|ya|pronto|ahora
        busquenme|busquennos|busquenos|vengan_a_buscarnos|vengan_por_nosotros
        no se|sabemos que hacer|a_donde_ir|adonde_ir|donde_ir | desesperad* | que hago|hacemos
        por favor vengan|manden|envien|mande|auxili*
        manden|envien|mande ayuda|a_alguien|ambulancia|policia|una|un|medico | nos evacuen|saquen | me saquen
        necesit* salir|irme|irnos|que_me|que_nos|evacua* | estoy|estamos mal | tenemos que salir | asistencia
        urge ayuda|salir|que
    """,
    "urgent": "urgente* | urgencia | con urgencia | de urgencia",
    "afraid": """
        miedo | asustad* | aterrad*|aterrorizad* | panico | temor | temo|tememos | angustiad* | susto
    """,
    "not_safe": """
        todo|muy|re|super|demasiado mal | peligros* | insegur*
        estamos|estoy|esta|estan|andamos|sigo [muy|todos|re|bastante] mal | pasando|pasandola mal
        muy feo|fea|fuerte|grave|mala|malo
        esta|se_pone|se_puso [muy] feo|fea|fuerte|peor|peligroso|critica|complicad*|malo|mala
        no [es|esta|hay] segur* | situacion [es|esta|muy] critica|grave|dificil|complicada|mala|desesperad*
        mal estado | empeor*
    """,
}
