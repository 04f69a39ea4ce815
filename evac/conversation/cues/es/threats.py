"""Who is held, hunted, threatened, made to do what they would not."""

CUES = {
    "threatened": """
        <malos> ~2 esperando|esperan|esperandonos|esperandome [nos|me|lo]
        nos|me estan esperando ~1 <malos>
        nos|me vendio|entrego|sapeo|sapearon|cantaron|delato [a|con|y|,|el|la]
        me|nos tienen amenazad*|jurad*|sentenciad* | amenazad* de muerte
        <num>|24|48|72 horas|dias|minutos|hora|dia para|pa que|irme|irnos|largarme|largarnos|desalojar
        <num>|24|48|72 horas|dias|minutos|hora|dia para|pa salir|pagar|entregar|desocupar|abandonar
        me|nos|le|les dieron|dio|daban|dan|daria|dieran ~2 horas|dias|minutos|plazo|chance para|pa|o|hasta
        o me|nos|lo|la|los|las|le|les|te <mata> | o nos|me|te morimos|muero|mueres
        si [no|me|nos|lo|la|los|se|alguien] ~6 me|nos|lo|la|los|las|le|les|te <mata>
        si paro|paramos|hablo|hablamos|salgo nos|me|lo <mata>|disparan
        si salimos|grito|me_muevo|nos_movemos|vuelvo nos|me|lo <mata>|disparan
        si ~4 hoy|manana|ahora|ya [la|lo|me|nos|los|las] <mata>
        que [la|lo|me|nos|los|las|le] <matar>|van_a_matar|iban_a_matar
        nos|me|lo|la|los|las|le|les van|va|quieren|quiere|iban|pueden|piensan|vienen [a] <matar>
        van|va|vienen|quieren [a] <matar> | van a hacer me|nos|le dano|algo|lo_mismo
        van a hacer dano|algo_malo|lo_mismo | nos|me <mata> con
        quemando ~2 casas|casa|negocios|locales|carros de [los] extranjeros|gringos|nosotros
        faltan|falta|quedan ~2 para la|el nuestra|nuestro|mia|mio|mi
        van por [el|la|los|nosotros|el_piso] <num>|4|5|6|7|8|9|10|11|12
        van|estan piso|casa|puerta|cuarto por|x
        nos|me buscan|anda_buscando|andan_cazando|estan_cazando|anda_cazando | nos|me dan caza | cazando a
        a|al|los|contra [los|las] extranjeros|gringos|americanos ~3 quem*|golp*|busc*|saca*|agarr*|mat*
        lista con|de mi|nuestro|los_nombres|nombres|sus [nombre|nombres|foto]
        mi|nuestro|su nombre [esta|sale|aparece] en [la|una|su] lista
        tienen mi|nuestra|nuestro|su nombre|foto|direccion | se como|donde te|nos|se llamas|vives|llama
        sabemos donde vives|viven|vive | me|nos vigilan|vigila|acechan|acecha|merodean|merodea|rondan|ronda
        uno|una|alguien|tipo ~2 vigilando|esperando ~2 que|a [yo|nosotros] [baje|salga|bajemos]
        hombre|carro|moto|dos ~2 vigilando|esperando ~2 que|a [yo|nosotros] [baje|salga|bajemos]
        nos|me tienen fichad*|pilla*|marcad*|sentenciad*|en_la_mira|identificad* | sentenciad*
        estoy|estamos|soy sentenciad*|amenazad*|marcad*|fichad*|buscad*|perseguid*
        me|nos obligan|obligaron|obligo|fuerzan|forzaron|forzo|presionan a|para|con
        o pago|pagamos|pagas|paga o | si no [le|les] pago|pagamos|doy|damos|entrego|entregamos
        nos|me|les pueden oir|escuchar|ver | nos|me oyen|descubren|descubre|escuchan|pillan
        borr*|elimin* mi|este|el numero|contacto|telefono
        no puedo hablar [.|,|ahora] [si|me|estan|hay|porque]
        no [me] llamen|llame [que|porque] suena|oyen|estan|van|nos|me | no hagan|hagas|haga ruido|bulla
        callen*|callate|silencio ~2 estan|vienen|entraron
        siguen|sigue|estan en la|el|mi sala|cocina|patio|puerta|escalera|pasillo|porton|azotea|planta|piso
        siguen|sigue afuera|adentro|abajo|ahi_afuera | dejaron a uno|alguien|dos en
        reconoc*|identific* ~1 como gringo|gringa|extranj*|american*
        quieren|pide|piden|exigen [a] mi|la|nuestra hija|hijo|nina ~1 a_cambio|para_dejarnos|por
        quieren|pide|piden|exigen [a] mi|la|nuestra esposa|hermana|muchacha ~1 a_cambio|para_dejarnos|por
        nos|me|lo|la|los van|vienen a acabar|rematar|terminar|desaparecer|liquidar
        se quedan con|a la|el|mi nina|nino|hija|hijo|bebe
    """,
    "kidnapped": """
        robaron|quitaron|llevaron ~3 , ~3 y a mi <menor>|<familia>
        lo|la|los|las guindaron|guindo|guindan|enganchar*|encanaron
        telefono|celular ~2 lo|la atiende|contesta|tiene|agarro ~1 policia|guardia|hombre
        telefono|celular ~2 lo|la atiende|contesta|tiene|agarro ~1 malandro|desconocido|tipo
        me|nos|lo|la|los|las <toma> | se lo|la|los|las <toma>|llevaron|llevo|llevan
        me|nos|lo|la|los tienen|tiene|tenian [~2] detenid*|pres*|retenid*|cuidand*
        las|me_lo|me_la|nos_lo|nos_la tienen|tiene|tenian [~2] detenid*|pres*|retenid*|cuidand*
        me|nos|lo|la|los tienen|tiene|tenian [~1] en|ahi|alla|adentro|aqui|desde
        las|me_lo|me_la|nos_lo|nos_la tienen|tiene|tenian [~1] en|ahi|alla|adentro|aqui|desde
        <malos> se|me|nos|lo|la|los [lo|la|los|las|nos|me] <toma>|llevaron|llevo
        <toma> a mi|mis|nuestro|nuestra|nuestros|un [~1] <gente>|<familia>|<cuantos>
        <toma> a una|dos|tres|varios|los|la [~1] <gente>|<familia>|<cuantos>
        <estar> amarrad*|esposad*|maniatad*|encadenad*|vendad*
        <estar> secuestrad*|cautiv*|de_rehen|maniatad*|amordazad* | de|como rehen|rehenes
        en calidad de detenid* | privad* de [su|la] libertad
        no <gente>|lo|la|los|las|le|les [quieren|han|ha] sueltan|soltado|soltar
        no <gente>|lo|la|los|las|le|les [quieren|han|ha] suelta|liberan|liberado|entregan
        a mi|nuestro|nuestra|mis [~3] lo|la|los|las <toma>|llevaron|llevo|tienen|tiene
        mi|nuestro|nuestra ~3 que se lo|la|los <toma>|llevaron|llevo | a mi <gente> todavia|aun no
        pero a mi <gente>|<familia> [~1] no | quit*|quitaron|robaron ~6 y a mi [~1] <familia>|<gente>
        trabaj* [en|de] [~3] la fuerza|obligad* | a la fuerza | en contra de mi|su voluntad
        obligad* a trabajar
        se llev* ~1 los|a_los|a_todos [los] hombres|varones|jovenes|muchachos|chamos|muchachas|mujeres
        bajan*|bajando|bajaron|sacando [a] [los|las] hombres|mujeres|varones|jovenes
        sacan|separan|separando|separaron [a] [los|las] hombres|mujeres|varones|jovenes
        no deja|dejan|permiten salir a nadie|ninguno | no salir a nadie | no dejan|deja salir
        montaron|montan|metieron|meten|subieron|suben [a|en] [~3] camion|convoy|patrulla|jaula|cava|maletero
        nos|me|lo|la|los llevan|llevaron|trasladan|trasladaron en un|una|el ~1 camion|convoy
        nos|me|lo|la|los llevan|llevaron|trasladan|trasladaron en un|una|el ~1 patrulla|camioneta|jaula
        sacaron a un|una|dos|tres|varios|los|mi|mis|unos
        entro|entraron|pas*|metieron [a|en] [un|una] cuart*|cuartico|oficina ~6 no sale|ha_salido|salen
        me|nos|lo|la|los esta|estan " cuidando
        lo|la|los|las|nos|me dejaron|dejo amarrad*|encerrad*|esposad*|maniatad*
        piden|pide|exigen|exige ~2 dolares|oro|gramas|bolivares por|para el|la|ella|mi
        piden|pide|exigen|exige ~2 dolares|oro|gramas|bolivares por|para su|liberar*|soltar*|devolver*
        hasta que [yo|no|les|le] [les|le] pase|pague|paguemos|pagamos|deposite|transfiera
        los|un|unos sindicato*|pranes|pran|sapos ~2 tienen|retienen|agarraron | nos|me vendieron
    """,
    "detained": """
        detuvieron|arrestaron|apresaron|retuvieron [ayer|anoche|hoy|esta_manana] [a|al|a_los]
        lo|la|los|las|me|nos metieron|pusieron|llevaron|dejaron pres*|en_cana
        lo|la|los|las|me|nos metieron|pusieron|llevaron|dejaron en_el_calabozo|tras_las_rejas|detenid*
        le|les|me|nos echaron|pusieron|metieron|clavaron los|las|el ganchos|esposas|gancho
        esta|estan|estoy|estamos en|con la|el|los [~2] helicoide|dgcim|sebin|ptj|cicpc
        sigue|siguen|continua|quedo|queda en|con la|el|los [~2] helicoide|dgcim|sebin|ptj|cicpc
        esta|estan|sigue|siguen|quedo|falta en|de tocuyito|tocoron|yare|ramo_verde|uribana|el_dorado|rodeo
        sigue|siguen en manos|poder|custodia de|del | en cana|chirona
        preso|presa|presos|metieron|meten|tienen|cayo|detenido ~1 en el bote | enchirol* | tras rejas
        lo|la|los acusan|acusaron|acusa|imputan|imputaron|senalan|procesan de|por|con
        me|lo|la|los|nos|le acusan|acusaron de|por
        dicen que es|soy|somos espia|espias|terrorista|terroristas
        nadie dice|da|informa|reconoce ~3 existe|razon|donde_esta|donde_lo
        no deja*|dejan ver|verlo|verla|verlos|visitar*|hablar_con_el|llamar | sin derecho a|llamada
        inmigracion|migracion|saime ~3 retien*|retuv*|tienen
    """,
    "trapped": """
        mi|nuestro|nuestra <familia>|<gente> [~1] iba|estaba|va|quedo|esta|sigue adentro|dentro
        [medio] techo|pared|platabanda|casa|muro [se|le|nos|me|nos_cayo] encima
        metid*|metida|escondid*|encerrad*|agazapad*|refugiad* ~1 debajo|detras|dentro|bajo|entre
        [sigo|seguimos|estoy|estamos|aqui] debajo de la|una|el|mi cama|mesa|escalera|carro|camion|mostrador
        bajo la cama|mesa|escalera | detras de un|una|la|el carro|pared|mostrador|nevera|sofa
        tirad*|agachad* [todos|todas] en|al|detras|contra [el|la|un] [piso|suelo|bano|carro]
        acostad*|echad*|tumbad* [todos|todas] en|al|detras|contra [el|la|un] [piso|suelo|bano|carro]
        no nos|los|lo|la podemos|pueden|puedo|pudimos|logramos [a] sacar*|mover*
        no lo|la|los podemos sacar
        <num>|mi|gente|hay [~1] debajo|bajo [de] [los|las|la|el] escombros|techo|pared|platabanda|tierra|,
        hay <num>|dos|gente|personas|varios [~1] debajo|atrapad*|tapiad*|adentro
        salida|salidas|puerta|puertas|reja|porton [~1] trabad*|trancad*|tapad*
        salida|salidas|puerta|puertas|reja|porton [~1] bloquead*|soldad*|no_abre|cerrad*_con
        no podemos|puedo|pueden|logramos abrir|tumbar|romper [la|el] [reja|puerta|porton|candado|ventana]
        se fue|llevo con las llaves | se llevo las llaves | sin llaves | encerrad* con candado
        con nosotros|migo|ella|los_ninos adentro|dentro | hay gente adentro|dentro
        por el monte|la_montana ~3 huyendo|escap*|corr*
        huyendo|huyo|escapando por|entre|en el|la monte|selva|montana
        huyendo de|del los|la|unos|un|mi tiros|colectivos|guerrilla|policia
        huyendo de|del los|la|unos|un|mi hombres|tipos|malandros|marido|esposo
    """,
    "sos_word": """
        diganle|diganles|digale|dile|digan ~6 quiero|quise|amo|adoro|queremos
        hasta aqui llegue|llegamos , diganle|digan | no me|nos dejen|deje morir
        hasta aqui llegue|llegamos [,|.] di* | diganle|digale|dile|digan ~4 quiero|quise|amo|adoro
        como se hace|pongo|hago un torniquete|rcp | no me quiero|quisiera morir aqui
    """,
    "flood": """
        llenando|llena|llenandose|entrando|entrandole|haciendo|hace de agua
        llena*|llenando|entra*|entrandole agua | nos hundimos|hundiendo|estamos_hundiendo|ahogamos
        se hunde|hundio|hunden|esta_hundiendo
        derrumb*|desplom*|vino|cayo ~2 cerro|montana|ladera|barranco|talud
        cerro|ladera|montana ~2 encima|abajo
        oigo|oimos|escucho [a] [la] gente|alguien|voces|gritos pidiendo|gritando|debajo|de_auxilio
        escuchamos|se_oye|se_oyen [a] [la] gente|alguien|voces|gritos pidiendo|gritando|debajo|de_auxilio
        gente|voces pidiendo ayuda|auxilio
    """,
    "in_danger": """
        lo que me|nos dijeron|mandaron|obligaron ~1 pusiera|dijera|escribiera
        lo que me|nos dijeron|mandaron|obligaron ~1 pusieramos|dijeramos|escribir|decir
        me|nos obligan|obligaron|obligo|hacen|hicieron ~1 escribir|decir|mentir|decirles|escribirles
        leen|lee|leyendo|revisan lo|todo [lo] que escribo|mando|pongo | me estan dictando
        dije|dijo|dijimos que era mentira|broma porque | lo dice|dijo con alguien|uno|el_tipo|ellos
        no era|soy|fui yo quien|el|la que escrib*|habl*|mand*
    """,
    "followed": """
        me|nos|m|lo|la encontro|hallo|ubico|pillo|descubrio|rastreo|localizo|alcanzo [.|,|!]
        cazandome|cazandonos|cazandolo|rastreandome|rastreandonos
        andan|anda|estan|vienen cazando*|rastreando*|buscandome|buscandonos
        con perros ~3 [buscando|atras|detras|siguiendo] | soltaron los perros
        misma|mismo|mismos [~1] camioneta|carro|moto|jeep|tipos|hombres|tipo ~3 atras|detras|siguiendo
        misma|mismo|mismos [~1] camioneta|carro|moto ~3 siguiendonos|afuera|otra_vez
        misma|mismo|mismos [~1] jeep|tipos|hombres|tipo ~3 siguiendonos|afuera|otra_vez
        tienen|hicieron|traen|andan_con una|la lista [con|de|y] ~1
        nuestros|mi|mis|los nombres|nombre en|estan_en [la|una|su|esa] lista [negra|de]
    """,
}
