"""More ways of being hurt, ill, shot at, broken in upon, robbed, held up, left alone as a child."""

CUES = {
    "sick": """
        deprimid*|depresion | no come|duerme [,|y|nada|casi|bien|desde|.]
        clinica|hospital|ambulatorio|farmacia ~3 cerro|cerrad*|cerraron|no_abre|sin_luz
        cdi|laboratorio|quirofano|consultorio ~3 cerro|cerrad*|cerraron|no_abre|sin_luz
        cita de|con [~1] quimio*|oncolog*|cardiolog* ~6 cerro|cerrad*|cancel*|suspend*|no
        cita de|con [~1] dialisis|control|cirugia ~6 cerro|cerrad*|cancel*|suspend*|no
        nadie me|nos|la|lo|le|los ve|atiende|revisa|cura | puntos abiertos|de_la_cesarea
        <familia> ~2 muy|bastante|re|super mal|delicad*|malit*|malo|mala | malit*
        sigue|esta malo|mala|malito|malita | [con] <num>|38|39|40|41 [grados] [de|d] fiebre
        fiebre de|d|en <num>|38|39|40|41
        algun|un medico|doctor|doctora|enfermera|paramedico en|por|cerca|que
        necesit*|ocupo|busco [~2] medic*|enfermer* | diarrea | vomitando
        se dobl* el|la tobillo|pie|rodilla|muneca | me|se torc* | cojea|cojeo|cojeando|cojeamos|cojean
        escalofri*
        no [me|nos|le|les] consig* [el|la|las|los|mi|su] [~1] tratamiento|medicina*
        no [me|nos|le|les] consig* [el|la|las|los|mi|su] [~1] remedio*|pastilla*|insulina
    """,
    "medical_emergency": """
        frasco de|con cloro|veneno|pastillas|kerosene|acido|raticida|desinfectante|lejia
        bebe|nino|nina|hijo|hija|chamo ~8 40|41|42 [grados] de fiebre | 41|42 [grados] de fiebre
        se desplomo ~5 pulso | sin pulso | <familia> ~4 morado|morada|azul|morados
        <estar>|quedo|sigue inconsciente|inconciente|desmayad*
        respir* mal|feo|raro|apenas|cortado|con_dificultad | no llora | no reacciona|abre_los_ojos
        no ~1 abre los ojos | <familia> ~5 no se_mueve|despierta|se_levanta|se_despierta
        bota*|botando|vomit*|escup* [~1] sangre | hinchad* y confundid*|desorientad* | confundid* [y|,]
        hablando|diciendo|dice incoherencias|cosas_raras|disparates
        [sin|no_hay|no_tienen] suero antiofidico|antialacran|antidoto
        mordid* de|por|d mapanare|culebra|serpiente|cascabel | sin dialisis|oxigeno [hace|desde|por] ~2 dias
        <num> dias sin dialisis|oxigeno | sin dializar* | dolores de parto | se desmay* ~2 veces
        torniquete | bebe|nino|nina|hijo|hija ~4 40|41 [grados|de|d] fiebre
        dio|diera un|una infarto|acv|derrame|paro|ataque | ha dado|dio [un|una] [~1] infarto|acv|derrame
        sin oxigeno | oxigeno se acaba
    """,
    "shot": """
        le|me|nos|lo|la|les cay*|cayeron a|en plomo|tiros|balazos|plomazos|bala
        una bala|el_tiro|un_tiro|la_bala|bala|tiro le|me|nos|la|lo|entro|dio|pego|alcanzo|rozo
        tiro|bala|balazo ~4 tengo|tiene en [la|el] <cuerpo>
        nos|me|lo|la|los plome*|tirote*|abale*|baleo|balearon
        entro|entraron [una|las|la] bala|balas|tiros [por|en]
        balas|tiros|plomo pegan|pegando|pegaron|entran|entraron en|por|contra
    """,
    "wounded": """
        le|me|nos|lo|la|los cayeron|caen|cayo|caian a palos|golpes|conazos|piedras
        le|me|nos|lo|la|los cayeron|caen|cayo|caian a patadas|batazos|cachazos|peinillazos
        le|me|nos|lo|la|los dieron|metieron|dio|pegaron [un|una|dos|tres|unos|varios] botellazo*|batazo*
        le|me|nos|lo|la|los dieron|metieron|dio|pegaron [un|una|dos|tres|unos|varios] golpe*|conazo*|palo*
        le|me|nos|lo|la|los dieron|metieron|dio [un|una|dos|unos] cachazo*|pedrada*|piedrazo*
        le|me|nos|lo|la|los dieron|metieron|dio [un|una|dos|unos] peinillazo*|cabillazo*|navajazo*
        coñaz*|botellazo*|pedrada*|cabillazo*|peinillazo* | <estar> vuelt* nada|leña|lena|mierda
        vomit*|golpead* ~2 grave | con un hueco|tajo|corte en
    """,
    "armed": """
        <malos> tomaron|tomo|invadieron|invadio [el|la|los|las|mi|todo]
        <malos> ocuparon|cercaron|cerco|sitiaron|asaltaron [el|la|los|las|mi|todo]
        se metio|metieron|meten|estan_metiendo [.|,|!|los|unos|al|a|en|por|para|pa|con|y|son]
        entraron|entro|entran|irrump* los|unos|dos|tres|varios|tipos|hombres|malandros
        entraron al|a_la|en_la|en_el [~1] <puerta>|iglesia|posada|finca|campamento|tienda|oficina|piso
        ya [no|estan] [:] entraron | siguen en la sala|el_patio|la_casa|el_piso|la_puerta
        estan ~2 sacando|sacan [a] [los|las|la|mis|a] [~1] gringos|extranjeros|huespedes
        estan ~2 sacando|sacan [a] [los|las|la|mis|a] [~1] gente|vecinos|inquilinos|hombres | rodead*
        nos|me rodearon [el|la] [bus|casa|edificio|carro] | acorralad*
        apunta|apuntan|apuntaron|apuntando con|a|nos|me
        con fusil|fusiles|pistola|pistolas|armas|machetes|cuchillo|granadas|capuchas|pasamontanas
        preguntando|preguntan [por|a] [los] extranjeros|gringos|americanos|espanoles
        preguntaron|buscando|buscan [por|a] [los] extranjeros|gringos|americanos|espanoles
        tipos|sujetos|hombres ~2 tocando|afuera|frente|rondando|vigilando|merodeando
        tipos|sujetos|hombres ~2 en la|el|mi|nuestra puerta|esquina|entrada|escalera
        tipos|sujetos|hombres ~2 en la|el|mi|nuestra pasillo|edificio|casa|techo
        motorizados|tipo|sujeto|encapuchados ~2 tocando|afuera|en|frente|rondando|vigilando|merodeando
        tirando|tiran|lanzan|lanzando candela|molotov|gas|piedras|fuego
        prendieron|prenden|metieron|echan|echaron candela|molotov|gas|piedras|fuego
    """,
    "robbed": """
        saquearon|saquearan | me|nos|la|lo vaciaron
        me|nos|le|les|lo|la <mal>|quito|quitaron|robo|tumbo [~1] dolares|telefono|plata
        me|nos|le|les|lo|la tumbaron|arrebato|despojo|saco|sacaron [~1] dolares|telefono|plata
        me|nos|le|les quito|robo|tumbo|decomiso|arrebato [~2] dolares|telefono|celular|plata
        me|nos|le|les quito|robo|tumbo|decomiso|arrebato [~2] carro|moto|cartera|reloj
        se llevo|llevaron|robaron [hasta|todo|todito|el|la] [~1] moto|carro|zapatos|bolso|real
        se llevo|llevaron|robaron [los|las|mi|mis|nuestro|nuestra] [~1] moto|carro|zapatos|bolso|real
        vaciaron|saquearon [me|nos] [la|el|mi|nuestra|nuestro] casa|tienda|negocio|local|apto
        desmantelaron|limpiaron [me|nos] [la|el|mi|nuestra|nuestro] casa|tienda|negocio|local|apto
        me|nos dejaron en cueros|pelota|interiores|la_calle|cero|sin | matrac*|vacunaron|coimearon
        me|nos hurtaron|timaron | nos|me|le clonaron|hackearon|estafaron|timaron|jodieron_con
    """,
    "stuck": """
        quedamos|quede|quedo|quedaron|estamos|estoy atascad*|trancad*|varad*
        quedamos|quede|quedo|quedaron|estamos|estoy accidentad*|botad*|encallad*|a_pie
        no dejan|deja|dejaron|permiten [pasar|salir|cruzar|entrar] [a] [nadie|para|pa|los|la]
        no dejan|deja|dejaron|permiten [seguir|embarcar|zarpar|subir] [a] [nadie|para|pa|los|la]
        no me|nos dejan|deja|dejaron entrar|sacar|recoger|pasar
        puente|via|carretera|frontera ~2 cerrad*|cerro|trancad*
        sin poder pasar|salir|volver|cruzar|entrar|moverme|movernos|regresar | no way back
        del otro lado del puente|rio y yo|nosotros
        me|nos tiene|tienen|traen dando vueltas|de_un_lado|del_timbo|peloteando
    """,
    "child_alone": """
        <menor> [~3] sola|solo|solos|solas en|y|con|desde
        quedaron|quedo|estan|esta|dejaron solos|solas|solo|sola en
        tengo|tenemos [aqui] [a] [un|una|dos] [~2] <menor>|muchacho|muchacha ~6 no_es_mio|sus_papas|sin
        encontre|encontramos [aqui] [a] [un|una|dos] [~2] <menor> ~6 no_es_mio|sus_papas|sin
        encontre|encontramos [aqui] [a] [un|una|dos] [~2] muchacho|muchacha ~6 no_es_mio|sus_papas|sin
        sus|los papas|padres no volvieron|aparecen|regresaron|estan | senora que lo|la|los cuida*|cuidaba no
    """,
}
