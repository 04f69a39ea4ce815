"""What only sounds like distress, and small talk."""

CUES = {
    "nothing": """
        eran|fueron|son|era [puros|unos|solo|puro|los] cohetes|cohetones|fuegos
        eran|fueron|son|era [puros|unos|solo|puro|los] petardos|fosforitos|cohete|voladores
        consulado|embajada|ustedes|uds|linea|oficina ~5 no atienden|contestan|responden
        consulado|embajada|ustedes|uds|linea|oficina ~5 no atiende|contesta|responde
        por que no atienden|contestan|responden
        si cierran|cancelan|suspenden|no_abren|no_salimos ~4 me muero
        no lo|la|los|las|nos|me dejan|deja|dejaron|permiten salir|viajar|embarcar [del_pais] sin
        no lo|la|los|las|nos|me dejan|deja|dejaron|permiten pasar|cruzar|abordar [del_pais] sin
        no lo|la|los|las|nos|me dejan|deja|dejaron|permiten salir|viajar|embarcar [del_pais] por
        no lo|la|los|las|nos|me dejan|deja|dejaron|permiten pasar|cruzar|abordar [del_pais] por
        mata|matas de mango|coco|aguacate|cambur|limon|platano|guanabana | la mata [tambien|ya] se
        un poco|poquito|algo de tos|gripe|frio|hambre|sueno|miedo|nervios|calor
        no ha llegado [aun|todavia] [el|la|los|ese|esa] bochinche|guerra|problema*|violencia
        no ha llegado [aun|todavia] [el|la|los|ese|esa] peo|desorden|candela|saqueo*
        borr*|olvid*|ignor*|descart* [mi|el|ese|los] mensaje|mensajes|sms|texto|reporte anterior|anteriores
        borr*|olvid*|ignor*|descart* [mi|el|ese|los] mensaje|mensajes|sms|texto|reporte de_ayer|de_antes
        senal|internet|linea|conexion ~2 mala|malo|mal|pesima|fea|debil
        llamada|comunicacion|clima|cobertura|recepcion ~2 mala|malo|mal|pesima|fea|debil
        su|tu|tus|sus clave|cuenta|paquete|linea ~3 retenid*|bloque*|suspend*
        su|tu|tus|sus plan|suscripcion|envio|pedido|encomienda ~3 retenid*|bloque*|suspend*
        su|tu|tus|sus clave|cuenta|paquete|linea ~3 vence|vencid*|vencio|pague
        su|tu|tus|sus plan|suscripcion|envio|pedido|encomienda ~3 vence|vencid*|vencio|pague
        se llama|apellida socorro|auxilio|refugio|dolores|soledad|remedios
        dona|senora|tia|prima socorro|dolores|remedios | susto|miedo [ya] [se_me|se_nos] paso|superado
        superad* [ya] [el] susto|miedo | que susto | nos asustamos pero|porque|con ~6 nada | tremendo susto
        no [ha] pasado|paso [de] [un|el] susto | a|en la orden | trabajo pesado|en_negro
        gracias por ayudar|ayudarnos|ayudarme|la_ayuda|apoyar*|todo
        nos|me estan|van_a llevando|llevar a|al|hacia [el|la|un|una] aeropuerto|frontera|hospital|hotel
        nos|me estan|van_a llevando|llevar a|al|hacia [el|la|un|una] terminal|casa|puente|refugio
        se llevaron|llevo|lleva|llevara a cabo | llevaron|llevo a comer|pasear|la_playa|conocer|ver
        lugar|sitio|zona|ruta|camino|paso|via|casa|hotel segur* para|donde|ir | es segur*
        gracias por [su|la|tu|toda|sus|todo] ayuda | puedo ayudar|colaborar | podemos ayudar
        como puedo|podemos ayudar | quiero|queremos ayudar a | ayudando a | ayuda a otros|los_demas
        muert* de risa|cansancio|sueno|frio|calor|aburrimiento|ganas | muriendo de risa|ganas|sueno|calor
        matando el tiempo|tiempo | muero de ganas
        telefono|celular|bateria|pila [~1] muert*|murio|apag*|muriendo*
        salida|numero|contacto|telefono|kit|plan de emergencia | bombas de agua|gasolina
        bomba de agua|gasolina|gasolinera | estacion de servicio | alto el fuego | cuerpo de bomberos
        buenos dias | buenas tardes|noches | buena suerte | feliz dia|noche|tarde|ano
        que esten|estes|este bien|seguros | espero que [todos] [esten|estes|este] bien
        como estan|estas|esta | cuidense|cuidate | esta bien gracias|ok|entiendo|entendido|listo | que bueno
        muy amable | gracias a dios por
        llevaron|llevar|llevo|lleva [~1] a|al [la|el|mi|su|un|una] aeropuerto|hotel|casa
        llevaron|llevar|llevo|lleva [~1] a|al [la|el|mi|su|un|una] frontera|refugio|terminal
        llevan|llevaran|llevarnos|llevarme [~1] a|al [la|el|mi|su|un|una] aeropuerto|hotel|casa
        llevan|llevaran|llevarnos|llevarme [~1] a|al [la|el|mi|su|un|una] frontera|refugio|terminal
        se llevaron bien|un_susto|las|los_carros | no se preocupe* | no te preocupes | dolor de mi_alma
        hace anos|tiempo|mucho_tiempo|meses|un_ano | el ano pasado | hijos de ~1 puta | tiro al
        perdi la|el cuenta|llamada|hilo|senal | no se si|sabemos_si|si_puedo | zona en_paz | ataque de risa
        preso de | de paso | tiros libres | toque de queda | la vacuna contra | perder tiempo
        perdid* de vista | llamada perdida | solo quiero|queria saber|informar|avisar | sin miedo
        hospital cerca | fuego artificial* | fuegos artificiales | gracias al parto | viole|violeta
        rob* tiempo | puesto de control | el hospital de
        muero|muriendo|muerto|muerta|muertos|muertas de|del|por risa|sueno|calor|frio|ganas|cansancio
        muero|muriendo|muerto|muerta|muertos|muertas de|del|por la_risa|aburrimiento|flojera
        muero|muriendo|muerto|muerta|muertos|muertas de|del|por pena|rabia|fastidio | chocolate* | choco*
        choque de manos | me mata la|el curiosidad|calor|trafico|sueno | sangre tipo|azul|nueva
        banco de sangre | tipo de sangre | examen de sangre | donar|dono sangre | fuegos | camara lenta
        se cayo la|el|internet senal|llamada|internet|sistema|pagina|wifi|linea|red|conexion
        internet|sistema|pagina|senal ~1 caido|caida|cayo | golpe de suerte|estado|calor | a golpe de
        de golpe | tiro de gracia_en | tiros de camara | tiro libre | tirando la toalla
        dar|doy|di|dio|dimos|pegar un|una vuelta|grito|abrazo|brinco|bano|llamada | pegue un|una|el|la
        corte de pelo|cabello|luz | cort* [la|el|mi] llamada|pelo|cabello | pico y placa
        pico de gallo|bolivar|aguila|naiguata | medio pico | pegado al telefono|tv | lo pico en
        bajaron|bajo los|el|de precio*|peso|dolar|internet|la_app
        sacaron la|el|los|un cuenta|pasaporte|cedula*|ticket|boleto*
        fotos de [la|mi|los|el] familia|ninos|playa|viaje | clavo* de olor | dolar* paralelo
        tanque de gasolina|agua lleno | tanques llenos | llorando de alegria|felicidad | lagrimas de alegria
        susto nada | solo|puro|fue el|un|solo_el susto | nos|me vieron [en|y_nos_dejaron|los_papeles]
        llevaron a pasear|comer|la_playa | vacuna contra|de_la|del|covid | vacunas | vacunar*
        bateria [~1] baja | encontraron el|la|los|las|mi|mis|un|una pasaporte*|papeles|maleta*|cedula*
        encontraron el|la|los|las|mi|mis|un|una hotel|casa|ruta|vuelo*|boleto*
        nos encontraron lugar|puesto|cupo|habitacion|hotel | me|nos encontraron en|con [la|el|un|una|mi]
        ya vienen mis|los|mi|de familia*|hijos|regreso | vienen mis|mi|los|a visitar*
        preguntaron|preguntando por la|el|los|un|una hora|vuelo*|precio|pasaje*
        preguntaron|preguntando por la|el|los|un|una boleto*|dirección|direccion|hotel|calle
        temblor de frio | al rojo vivo | malestar general
        dolor de cabeza [con|de] [los|el] [tramites|internet|papeleo] | me|nos escriban mas | no me escrib*
        solo un susto | fue un susto
        llevando [a|la|los|las|el] ninos|colegio|vida|suave|bien|comida|mercado
        me|nos lleva|llevan|llevara|llevaran mi|mis|un|una|el|la|unos|al [~1] primo|prima|tio
        me|nos lleva|llevan|llevara|llevaran mi|mis|un|una|el|la|unos|al [~1] tia|amigo|amiga
        me|nos lleva|llevan|llevara|llevaran mi|mis|un|una|el|la|unos|al [~1] hermano|papa|vecino
        me|nos lleva|llevan|llevara|llevaran mi|mis|un|una|el|la|unos|al [~1] taxi|aeropuerto
        me|nos lleva|llevan|llevara|llevaran mi|mis|un|una|el|la|unos|al [~1] frontera|amigos
        la|de|en cola de|en la|de_la bomba|gasolinera | en la bomba [de] | bomba de gasolina|gasolinera|agua
        cola de la bomba | de la bomba | cortaron|cortan|quitaron|quitan|cort* [nos|me] el|la internet|gas
        cortaron|cortan|quitaron|quitan|cort* [nos|me] el|la electricidad|senal|llamada|cable
        disparo* los precios|el_dolar|de_precios
        cohete|cohetes|fuegos|tiros|explosiones ~4 fiesta|fiestas|patronal*|navidad
        cohete|cohetes|fuegos|tiros|explosiones ~4 celebr*|ano_nuevo|artificiales|gol | fosforitos
        le bajo|se_le_quito|se_me_quito|se_le_paso [ya] [la|el] fiebre|dolor|tos
        le bajo|se_le_quito|se_me_quito|se_le_paso [ya] [la|el] calentura|vomito|quebranto
        le se_me_paso|cedio|bajo|no_tiene|sin [ya] [la|el] fiebre|dolor|tos|calentura|vomito|quebranto
        pelicula|novela|serie|libro|juego ~5 secuestr*|mat*|tiros|guerra|bomba* | en caso de emergencia
        <estar> segur* que|de | me|nos tienen en [la] lista|espera|cola
        luz|agua|electricidad|senal|internet|gas|corriente ~4 no ha|volvio|llega|llego|regreso|vuelve|viene
        pense|pensamos|crei|creimos|creia que [eran|era|habia|fueron|se_oian] [~1] tiros|disparos
        pense|pensamos|crei|creimos|creia que [eran|era|habia|fueron|se_oian] [~1] bombas|bomba|explosion
        pense|pensamos|crei|creimos|creia que [eran|era|habia|fueron] [~1] plomo|balacera
        pense|pensamos|crei|creimos|creia que [eran|era|habia|fueron] [~1] tiroteo|ladrones|malandros
        mat* [un|el|el_|los|al] tigre|tigres|tiempo|hambre|gallo | matando tigres|tigritos
        mataron el tigre | bateria|pila|telefono|celular|tlf ~4 muriendo|muere|murio|muerto|muerta
        nada grave | no es [nada|tan|muy] grave | sin gravedad
        sone que ~8 llev*|mat*|secuestr*|dispar*|persegu*|presa|preso | a quien llamo
        ilesos|ileso|ilesa|ilesas|bien|sanos del choque|accidente
    """,
    "taken_to_hospital": """
        llevaron|llevamos|llevo|llevando|trasladaron ~3 hospital|clinica|ambulatorio
        llevaron|llevamos|llevo|llevando|trasladaron ~3 emergencia|emergencias|medico
    """,
    "greeting": """
        hola | buenas | buenos dias | buen dia | gracias | muchas gracias | saludos | adios | chao | prueba
        probando | feliz dia
    """,
    "wrong_number": """
        numero equivocado | quien es|habla|eres|escribe | equivocad* | no lo|los|la conozco | no me escriban
        chat|grupo|numero|contacto equivocado | equivoque de chat|grupo|numero|contacto|persona
    """,
    "hearsay": """
        dicen que | escuche|oi que | segun [las] noticias | en las noticias | rumor* | se dice | imagin*
        supon* | en la tele|tv|radio|prensa
        en twitter|facebook|las_redes|redes|instagram|tiktok|el_noticiero | vi|lei|leo que|en
        me contaron|dijeron que | corre el rumor | es verdad|cierto que | la gente dice
        me conto|dijo|dijeron|contaron|comento que | es asi | oi decir | comentan que
    """,
}
