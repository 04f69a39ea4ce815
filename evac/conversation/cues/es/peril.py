"""The cues of other danger: cries, trapped, fire, explosion."""

CUES = {
    "sos_word": """
        auxilio | socorro | emergencia | rescatenme|rescatenos|rescaten|rescatennos|rescate
        salvenos|salvenme|salvennos | salve nos|me | vida o muerte | nos van|vamos a matar|morir
        me van|voy a matar|morir | se esta muriendo | nos estamos muriendo | me estoy muriendo | muriendo
        agonizando | se me|nos muere|mueren | cuestion de vida | auxili* | socorr* | ausili*
        ayudenos|ayudenme|ayuda nos_matan|me_matan|se_muere|me_muero | me muero | nos morimos
        me|nos voy|vamos a morir | nos va|van a matar | siento que [me] muero|morir|voy
        si no vuelvo|volvemos|salgo ~6 digan*|diga*|dile*|avis*|saben|cuid*|quier*|amo
        si no salimos|respondo|escribo|contesto ~6 digan*|diga*|dile*|avis*|saben|cuid*|quier*|amo
        digale*|diganle*|dile ~4 amo|quiero|queremos|ame|adoro | ultimo mensaje | me despido | despid* de mi
        oren|recen|oracion* por|urgente nosotros|mi|nos | se me|nos muere|mueren|esta_muriendo|va|fue_la
        entre la vida y la muerte | esta agonizando | agoniz*
        apurense|apurate|apure ~4 aqui|afuera|entr*|mat*|llev*|puerta | es el fin | estamos por morir | sos
        codigo rojo | vengan ya | estan aqui afuera|adentro
    """,
    "in_danger": """
        en [mucho|grave|serio|gran] peligro|riesgo | peligra [mi|nuestra] vida | corre*|corremos peligro
        vida[s] corre*|en_peligro | vida corre* | vidas corren
        temo|tememos por mi|nuestra|su|nuestras vida|vidas | riesgo|peligro de muerte|vida
        corre|corren riesgo|peligro | peligra|arriesg* mi|su|nuestra vida | temo|tememos|temer por
        nos|me puede*|van|podrian matar | jugando la vida
        no puedo|podemos hablar|escribir|llamar ~2 , esta|estan|ellos|el aqui|aca|cerca
        no puedo|podemos hablar|escribir|llamar ~2 , esta|estan|ellos|el en|afuera|oyendo|mirando
    """,
    "trapped": """
        se derrumbo|derrumba|desplomo|cayo [el|la] edificio|casa|techo|pared
        edificio|casa|techo|pared se derrumbo|cayo|desplomo|vino_abajo | atrapad* | tapiad*
        bajo los escombros | escombros | se derrumbo|cayo el techo|edificio|la_casa
        escondid*|escondiendo*|escondemos | nos|me escond* | encerrad* en | acorralad*
        sin poder salir de|del | encalet* | enconch* | escond*
        debajo de [la|una|el] cama|mesa|escalera|carro|escaleras
        en el|un closet|closet|monte|bano|sotano|techo|escaparate ~3 escond*|met*|encerr*
        metid*|metida en|en_el|en_un ~1 closet|bano|sotano|escaparate|hueco|monte | nos|me encerr*
        encerramos en | trancad*|atrincher* | no hag*|hacer|hacemos ruido|bulla | hablar bajito|bajo|pasito
        en silencio | me|nos oyen|escuchan|pueden_oir|van_a_oir
        no me|nos llame*|llamen ~5 oyen|escuch*|oir
        no puedo|podemos hablar ~4 oyen|aqui|cerca|adentro|afuera|hombres|estan|escuch*
        tirad*|tirados|acostad*|agachad*|pecho en|al_piso|el_suelo|a_tierra | en el piso ~3 nin*|bala*|tiro*
        entre la espada | sin salida | no tenemos por donde salir
        quedo|quedamos|quede|quedaron atrapad*|atascad*_en_el_ascensor|prensad*
        quedo|quedamos|quede|quedaron aplastad*|tapiad*|enterrad*|sepultad* | prensad* | aplastad*
        debajo de los|las|el escombros|piedras|carro|tierra|barro | dentro del carro volteado
        encerrad* en el ascensor | sitiad* | no sali* ~2 disparando|tiros|plomo
        trancados|trancadas en|con|aqui | nos trancamos
        oigo|oimos|se_oyen|escucho|escuchamos pasos|botas|voces
        subiendo|suben [por] las|la escaleras|escalera
        no respond*|contest*|escrib* ~3 van|ven|lean|leen|revis* | borr* este|esto|el|mi mensaje|chat
        te|les escribo escondid*|a_escondidas | a escondidas
        techo|pared|casa|edificio|muro|losa ~2 encima y|a|de ~5 abajo|debajo|adentro
        techo|pared|casa|edificio|muro|losa ~2 vino|cayo|vinieron encima
    """,
    "fire": """
        incend* | fuego | se quema|esta_quemando|estan_quemando|quemo
        quemando ~2 casa|casas|edificio|carro|carros | en llamas | prendieron|prendio candela|fuego
        candela | mucho humo | humo en|por|entra* | 🔥 | ardiendo
        quem* la|mi|el|nuestra|nuestro casa|edificio|rancho|carro|negocio|local|apartamento | en candela
        se prendio | prendid* en | llamas | humo ~3 entr*|casa|edificio|cuarto|piso|ahog*|pasillo | humo
        humareda | quemandose | fuga|olor|huele|escape [de|a] gas | se esta quemando | esta quemandose
    """,
    "explosion": """
        explosi* | explot* | bomba|bombas|bombarde*|bombazo | granada* | misil* | metralla | ataque aereo
        cohetes | reventó|revento [una|la|el|un] bomba|bombona|tanque|granada | detonar* | detono | estall*
        bombaz* | coche bomba | artefacto explosivo | drones|dron ~3 bomba*|ataq*|dispar*|lanz*
        bombardeando | mina antipersona* | piso|pise una mina | cilindro|bombona ~2 explot*|revent*
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
        manden|envien|mande ayuda|a_alguien|ambulancia|policia|una|un|medico | nos evacuen|saquen
        me saquen | necesit* salir|irme|irnos|que_me|que_nos|evacua* | tenemos que salir
        asistencia | urge ayuda|salir|que | alguien [que] [me|nos] ayud*|responda|conteste|escuch*|venga
        por favor|xfavor|favor respond*|contest*|ayud*|alguien|vengan|escrib*|hag*
        respondan|contesten|respondanme|contestenme|responde|contestame por_favor|algo|ya|urgente
        hay alguien ahi|alli
        necesit* que|hablar|comunicarme ~3 [urgente|alguien|ya|ayud*|saque*|rescat*|vengan]
        necesito|necesitamos a alguien | nos dejaron solos|aqui|abandonad*
        no nos|me dejen|abandonen|olviden | les|le|se_los|se_lo suplico|ruego|imploro
        suplico|ruego|rogamos|suplicamos | hagan algo | echen*|echenme|echenos|dar|deme|denme una mano
        una mano por | una ayudita | se acaba|nos_queda_poco|no_hay tiempo | por el amor de dios
        por lo que mas quiera* | no se a quien [mas] | ya no se que | que alguien | no tengo a quien
        ven|venga|vengan por mi|nosotros|nos | vengan a|por_favor
    """,
    "urgent": "urgente* | urgencia | con urgencia | de urgencia",
    "afraid": """
        miedo | asustad* | aterrad*|aterrorizad* | panico | temor | temo|tememos | angustiad*
        <tener> [mucho|tremendo|un|gran] susto | cagad*|cagaos de|del miedo|susto | mied* | asust* | tembl*
        llor* | nervios|nervioso|nerviosa|nerviosos | ansiedad | desesper* | angusti*
        no aguant*|soport* [mas] | terror | horror | pesadilla | horrible | histeric*
        sin fuerzas|esperanza* | preocupadisim* | crisis de|nervios panico|ansiedad|nervios
        muy|bastante|super preocupad* | fea la cosa | cosa [esta|se] [puso] fea | traumad* | traumatiz*
        alterad* | inconsolable
        no duermo|dormimos|duerme|duermen|como ~1 [del|de] susto|miedo|nervios|noche|angustia|los_tiros
        no pego|pegamos un ojo | cualquier|cada ruido|sonido|golpe ~2 brinc*|salt*|asust*|tembl*
        con el credo|corazon|alma|jesus en la|el|un boca|hilo
        no dormimos|dormi|dormi_nada|hemos_dormido|he_dormido
        helicopteros|aviones|tanques ~3 toda la noche
    """,
    "not_safe": """
        estoy|estamos jodid*|mal | todo|muy|re|super|demasiado mal | peligros* | insegur*
        estamos|estoy|esta|estan|andamos|sigo [muy|todos|re|bastante] mal | pasando|pasandola mal
        muy feo|fea|fuerte|grave|mala|malo
        esta|se_pone|se_puso [muy] feo|fea|fuerte|peor|peligroso|critica|complicad*|malo|mala
        no [es|esta|hay] segur* | situacion [es|esta|muy] critica|grave|dificil|complicada|mala|desesperad*
        mal estado | empeor* | candela|encendid*|prendid* la calle|barrio|pueblo|zona | muy tens* | tensa la
        aqui|esto|la_cosa [esta] [muy] fea|feo|ruda|horrible|fuerte|tensa|jodida|caliente|peluda
        no se puede [vivir|estar|salir] | pesimo | fatal | no doy mas | mal todo | no muy|nada|tan bien
        de mal en peor | nos va mal | feo
    """,
    "flood": """
        se metio el|la rio|agua|mar|quebrada|lluvia
        rio|quebrada|agua|mar ~2 crec*|desbord*|subi*|sube|subiendo|metio|met*|lleg*|salio|creciendo
        desbord* | creciente|crecida | alud | deslave | deslizamiento | derrumbe
        agua ~3 pecho|cuello|cintura|techo|rodilla*
        nos|lo|la|se arrastro|llevo la|el corriente|rio|quebrada|agua|crecida|mar
        lancha|bote|penero|barco ~3 volte*|hund*|vir*|naufrag*|agua|deriva|zozobr*
        balsa|canoa|curiara|ferry|peñero ~3 volte*|hund*|vir*|naufrag*|agua|deriva|zozobr*
        se volteo|viro|hundio|hunde [el|la|un|una] lancha|bote|penero|peñero
        se volteo|viro|hundio|hunde [el|la|un|una] barco|balsa|canoa|curiara|ferry | naufrag* | a la deriva
        hundiend* | terremoto|temblor|sismo
        se cayo|vino_abajo [el|la|un|una|parte] [~2] techo|pared|edificio|casa|puente|muro|arbol
        se derrumbo|desplomo|cayo_encima [el|la|un|una|parte] [~2] techo|pared|edificio
        se derrumbo|desplomo|cayo_encima [el|la|un|una|parte] [~2] casa|puente|muro|arbol | cayo [~2] encima
        parte del techo|edificio|pared | hombre al agua
        inundando|inundandose|inundado|inundados|inundada|inundacion | se inunda|inundan
        viene|cayo|cae|esta_cayendo el cerro|la_montana|el_barranco|el_rio [encima] | cerro encima
        lodo|barro ~3 casa|tapo|arrastr*
    """,
    "accident": """
        volcamiento | se volteo|volteó [el|la|un|una] [~1] carro|camioneta|autobus|bus|moto
        se volteo|volteó [el|la|un|una] [~1] buseta|camion|gandola|jeep|van | nos|se|lo|la estrell*
        coleamos|coleo|colearon | accidente | accidentes
        se fue|fueron|cayo por|a|al|en [el|la|un|una] barranco|precipicio|quebrada|rio
        se cayeron|caimos|fuimos por|a|al|en [el|la|un|una] barranco|precipicio|quebrada|rio
        se fue|fueron|cayo|cayeron|caimos|fuimos por|a|al|en [el|la|un|una] voladero|abismo|zanja|canal
        barranco|voladero | colision* | encunet* | se desbarranc*
        se cayo|cayo|cai|callo del|de_la|de_un|desde|por [~2] techo|escalera*|balcon|ventana|piso|arbol
        se cayo|cayo|cai|callo del|de_la|de_un|desde|por [~2] moto|caballo|platabanda
        se cayo|cayo|cai|callo del|de_la|de_un|desde|por [~2] azotea|mata|puente | lo|la|me|nos choc*
        le paso por encima | me|lo|la arrollo
        chocamos|chocaron|chocado|chocada|chocados|chocaste|choque|choques|chocar | choco el|la|contra|con
        volcamos|volco|volcaron|volcado|volcada|volcarse | estrellaron|estrello|estrellamos|estrellado
    """,
    "menace": """
        gritos | grit* de|en|mucho|por|pidiendo | estan|esta afuera|abajo|en_la_puerta|aqui_abajo|subiendo
        llegaron por|a_buscar* | ya estan aqui|adentro|entrando|llegando | hay|vi|veo [~1] <malos>
        gente|carro|carros|hombres|moto*|tipos|sujetos rar*|sospechos*|extran*|desconocid*
    """,
}
