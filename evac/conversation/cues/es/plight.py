"""The cues of plight: stuck, lost, unheard of, robbed, stopped, a child alone."""

CUES = {
    "stuck": """
        no nos|me|les deja|dejaron|permiten|permite abordar|pasar|salir|cruzar
        no nos|me|les deja|dejaron|permiten|permite entrar|subir|embarcar|seguir
        nos|me devolvio|regresaron|regreso|rechazaron|devuelven|negaron | varad*
        no puedo|podemos|puede|pueden salir|irme|irnos|ir|viajar|pasar|mover*
        no pudimos|pude|logramos|hemos_podido|he_podido salir|irme|irnos|ir|viajar|pasar|mover*
        no puedo|podemos|puede|pueden movernos|moverme|llegar|cruzar|volar|avanzar|regresar|volver
        no pudimos|pude|logramos|hemos_podido|he_podido movernos|moverme|llegar|cruzar
        no pudimos|pude|logramos|hemos_podido|he_podido volar|avanzar|regresar|volver
        no hay como|forma|manera|modo [de] salir|ir|pasar|irnos
        sin poder salir|movernos|moverme|irnos|avanzar|pasar|viajar
        no tengo|tenemos como|forma|manera [de] salir|ir|irme|irnos|llegar|mover*|movernos
        no dejan pasar|salir|cruzar | no nos|me dejan|dejaron pasar|cruzar|entrar|subir|abordar|seguir
        estancad* | bloquead* | quedamos|quede atascad*|varad*|botad*|tirad*|accidentad*
        vuelo|vuelos [~2] cancel* | cancel* [~2] vuelo|vuelos | no hay vuelos|paso
        cerraron la frontera|el_paso|el_aeropuerto ~1 no | perdi|perdimos el vuelo|avion
        no puedo|podemos pagar | negaron la|el entrada|embarque|abordaje|salida | devolvieron
        imposible salir|viajar|pasar | nos|me accidentamos|accidente
        no consigo|conseguimos [~1] vuelo|pasaje*|boleto*|salir|como|transporte | accidentad* | atascad*
        nos|me|los dejaron|dejo tirad*|botad*|varad*|abandonad*|en_la|aqui|plantad*
        quedamos|quede|estamos|estoy|quedaron|ando|andamos botad*|tirad*|varad*|plantad*
        quedamos|quede|estamos|estoy|quedaron|ando|andamos atorad*|tranca*|parad*|estancad*
        no salen|hay|circulan|pasan [los|las] buses|autobuses|bus|vuelos|camionetas
        no salen|hay|circulan|pasan [los|las] carros|ferry|ferrys|lanchas|transporte*|aviones
        puente|frontera|paso|via|carretera ~2 cerrad*|bloquead*|trancad*|tomad*|cort*
        terminal|aeropuerto|trocha|autopista|calle ~2 cerrad*|bloquead*|trancad*|tomad*|cort*
        cerraron [el|la|los|las] [~1] puente|frontera|paso|via
        cerraron [el|la|los|las] [~1] carretera|terminal|aeropuerto|trocha|autopista
        tranca* la|las|el via|calle|carretera|paso
        no nos|me|los|le deja|dejan|dejaron|quieren|quisieron [pasar|salir|seguir|cruzar|embarcar]
        no nos|me|los|le deja|dejan|dejaron|quieren|quisieron [abordar|subir|entrar]
        no nos|me|los|le deja|dejan|dejaron|quieren|quisieron [montar*|chequear|continuar]
        nos|me|los devolv*|regres*|rebot*|rechaz*
        no nos|me|le|les quieren [dejar|vender|sellar|dar|atender]
        no podemos|puedo salir|movernos|seguir|pasar|llegar|irnos|continuar
        bus|autobus|taxi|vuelo|avion ~5 nunca|no llego|aparecio|vino|salio|paso
        ferry|convoy|lancha|chofer|transporte ~5 nunca|no llego|aparecio|vino|salio|paso
        puente|carretera ~1 cay*|cayo|caido|derrumb*
        proximo|siguiente|otro vuelo|cupo|asiento|bus ~3 semanas|mes|meses|dias
        llevo|llevamos|tengo|tenemos|llevan <num>|varias|como|muchas ~2 en [la|una] cola|fila
        chofer|conductor ~1 no quiere|quiso|puede seguir|cruzar|llevar*|pasar|venir
        lanchero|taxista|trochero ~1 no quiere|quiso|puede seguir|cruzar|llevar*|pasar|venir
        ni pa|para lante|adelante|alante|delante ni | ni entrar ni salir | ni avanza*|avanzar ni
    """,
    "lost_person": """
        estoy|estamos|ando|andamos|esta|estan perdid* | me perdi | nos perdimos
        perdido|perdida|perdidos|perdidas
        no se|sabemos [en] [que|cual|donde] [calle|parte|sitio] ando|estoy|estamos
        no se|sabemos [en] [que|cual|donde] [lugar|pueblo|zona|lado] ando|estoy|estamos
        no se|sabemos [en] [que|cual|donde] [calle|parte|sitio] andamos|me_encuentro|nos_encontramos
        no se|sabemos [en] [que|cual|donde] [lugar|pueblo|zona|lado] andamos
        no se|sabemos [en] [que|cual|donde] [lugar|pueblo|zona|lado] me_encuentro|nos_encontramos
        no conozco|conocemos el|la|esta|este|aqui camino|zona|ciudad|nada | desorientad* | extraviad*
        perdid* en | no se|sabemos donde estoy|estamos|ando|andamos
    """,
    "no_contact": """
        no contesta*|contestan|responde|responden|atiende|atienden
        no se|sabemos [nada] de mi|ella|el|ellos|mis|nuestro|nuestra|su
        no he|hemos|ha sabido|podido_comunicar*|podido_contactar|hablado|logrado_comunicar*
        no tengo|tenemos|hay noticias|comunicacion|contacto | perdi|perdimos [el] contacto|comunicacion
        sin noticias|saber|comunicacion | no me|nos|le contesta|responde|atiende
        no logro|logramos|puedo|podemos comunicar*|contactar*|localizar*|ubicar*|encontrar*
        no ha|han llegado|aparecido|regresado|vuelto|llamado|respondido|contestado
        no llego|llegaron a|todavia|aun|anoche | no regreso|volvio|regresaron|volvieron
        no [me|nos|le|les] contest*|respond*|atiend* [el|la|las|los|mis] [telefono|llamada*]
        no [me|nos|le|les] contest*|respond*|atiend* [el|la|las|los|mis] [mensaje*|celular|whatsapp]
        telefono|celular|numero|linea ~2 apagad*|fuera_de|desconectad*|sale_apagado
        apagado el telefono|celular
        no [logro|logramos|puedo|podemos|consigo|hay_forma_de] comunic*|contact*|ubic*
        no [logro|logramos|puedo|podemos|consigo|hay_forma_de] localiz*|hablar_con|saber_de
        incomunicad* desde|con|hace | perd* [el] contacto|comunicacion|la_comunicacion
        no se reporta|reportan|comunica|comunican|ha_comunicado|han_comunicado | no da|dan razon
        sin saber de | sin senales de | no aparece en linea | no se conecta
        no se|sabemos|tengo|tenemos|he|hemos [sabido|tenido] nada|noticia*|razon de|desde|sobre
        no sabemos|se nada | mi|mis <familia> [~1] esta|estan alla y | no tiene quien
        no tengo|tenemos como comunicar*|llamar|avisar | dano el|mi telefono|celular
        hace <num>|dos|tres dias|horas|semanas que ~4 no [me|nos] escribe|llama|contesta|responde
        hace cuatro|varios|muchos dias|horas|semanas que ~4 no [me|nos] escribe|llama|contesta|responde
        hace <num>|dos|tres dias|horas|semanas que ~4 no [me|nos] se|sabemos|habla|aparece|se_reporta
        hace cuatro|varios|muchos dias|horas|semanas que ~4 no [me|nos] se|sabemos
        hace cuatro|varios|muchos dias|horas|semanas que ~4 no [me|nos] habla|aparece|se_reporta
        desde el lunes|martes|miercoles ~4 no [me|nos] escribe|llama|contesta|responde|habla|aparece
        desde el jueves|viernes|sabado|domingo ~4 no [me|nos] escribe|llama|contesta
        desde el jueves|viernes|sabado|domingo ~4 no [me|nos] responde|habla|aparece
        se corto|cayo la|su llamada|comunicacion
        menos|salvo|excepto mi|mis|nuestro|nuestra <familia> | pero no mi|mis|nuestro|nuestra <familia>
        <familia> sigue|siguen|quedo|quedaron adentro|alla_adentro|dentro
    """,
    "robbed": """
        robaron|robo|robado|robados|robada|robar | atrac* | despoj*
        quitaron todo|los|el|la|las|nuestro|nuestras | nos|me|le|les quitaron|quitan
        nos|me|le|les|lo|la robaron|atracaron|quitaron|desvalijaron [todo|todos|el|la|los|las|mi]
        nos|me|le|les|lo|la dejaron_sin|pelaron todo|todos|el|la|los|las|mi
        nos|me|le|les|lo|la limpiaron|arrebataron|tumbaron todo|todos|el|la|los|las|mi | arrebat*
        carteri* | desvalij*
        se llevaron|llevo mi|el|la|mis|las [~1] carro|camioneta|moto|celular*|telefono*|maleta*|cosas
        se llevaron|llevo los|nuestro|nuestras|todo|todas|nuestros [~1] carro|camioneta|moto
        se llevaron|llevo los|nuestro|nuestras [~1] celular*|telefono*|maleta*|cosas
        se llevaron|llevo todo|todas|nuestros [~1] celular*|telefono*|maleta*|cosas
        se llevaron|llevo mi|el|la|mis|las [~1] bolso*|cartera|equipaje|laptop
        se llevaron|llevo los|nuestro|nuestras|todo|todas|nuestros [~1] bolso*|cartera|equipaje|laptop
        se llevaron|llevo mi|el|la|mis|las [~1] prendas|comida|dinero|plata
        se llevaron|llevo los|nuestro|nuestras|todo|todas|nuestros [~1] prendas|comida|dinero|plata
        ladron*|ladrones | estaf* | matraque*|matraca
        nos|me|le matraque*|martill*|pelaron|bajaron_de_la_mula | coima | soborno | robaron|robo
        asaltaron en | hurtaron|hurto
    """,
    "stopped": """
        nos|me|lo|la|los pararon|paran|paro|tienen_parados|detienen|bajaron
        nos|me|lo|la|los revisan|revisaron|registraron
        nos|me|lo|la|los requisaron|estan_revisando|estan_parando|tienen_en
        parad* en [la|una|el|un] alcabala|peaje|punto|reten|trancon
        no nos dejan|quieren pasar|dejar_pasar | revis* telefono*|celular*|telefonos | retien* en
        bajaron del|de carro|bus|autobus|bus | quitaron el|los|mi telefono|telefonos|celular|carro
        decomis* | en un reten|alcabala ~2 no
    """,
    "child_alone": """
        <menor> ~3 esta|quedo|anda|sigue|estan|quedaron <solo>
        <menor> <estar>|quedo|quedaron [~1] <solo>|abandonad* | <menor> <solo> [~1] <solo>|abandonad*
        <menor> <solo> | <menor> sin acompan*|sus_padres|adultos|adulto|supervision|nadie
        soy menor [de_edad] | soy un|una nino|nina | tengo 8|9|10|11|12|13|14|15|16|17 [anos] y ~3 <solo>
        mis papas|padres|papa|mama ~2 dejaron|dejo|fueron|fue|murio|murieron|llevaron ~2 [sol*|sin_mi]
        sin mis|sus papas|padres|representante* | huerfan*
        dejaron|dejo [al|a_la|a_los|a_las] <menor> <solo>|botad*|abandonad* | se quedo|quedaron <solo>
        no tiene|tengo|tienen quien lo|la|los|me|nos|le cuide|atienda|acompane | sin nadie que
        ninos|ninas|nino|nina ~2 nadie|ninguno|sus_padres|los_padres ~3 vino|vinieron|retir*
        ninos|ninas|nino|nina ~2 nadie|ninguno|sus_padres|los_padres ~3 buscar*|recog*|reclam*
        muchachos|chamos ~2 nadie|ninguno|sus_padres|los_padres ~3 vino|vinieron|retir*
        estudiantes|alumnos ~2 nadie|ninguno|sus_padres|los_padres ~3 vino|vinieron|retir*
        muchachos|chamos ~2 nadie|ninguno|sus_padres|los_padres ~3 buscar*|recog*|reclam*
        estudiantes|alumnos ~2 nadie|ninguno|sus_padres|los_padres ~3 buscar*|recog*|reclam*
        nadie ~2 vino|vinieron ~3 retirar*|buscar*|recoger* [a] [los|las|al|la|unos] [~1] ninos|nino|nina
        nadie ~2 ha_venido|viene ~3 retirar* [a] [los|las|al|la|unos] [~1] ninos|nino|nina
        nadie ~2 ha_venido|viene ~3 buscar*|recoger* [a] [los|las|al|la|unos] [~1] ninos|nino|nina
        nadie ~2 vino|vinieron ~3 retirar* [a] [los|las|al|la|unos] [~1] ninas|bebe|chamos
        nadie ~2 vino|vinieron ~3 buscar*|recoger* [a] [los|las|al|la|unos] [~1] ninas|bebe|chamos
        nadie ~2 ha_venido|viene ~3 retirar* [a] [los|las|al|la|unos] [~1] ninas|bebe|chamos
        nadie ~2 ha_venido|viene ~3 buscar*|recoger* [a] [los|las|al|la|unos] [~1] ninas|bebe|chamos
        tengo 7|8|9|10|11|12|13|14|15 anos|anitos y|,|. | tengo 7|8|9|10|11|12|13|14|15 anos|anitos
    """,
}
