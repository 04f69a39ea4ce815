"""What only sounds like distress, and small talk."""

CUES = {
    "nothing": """
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
        que esten|estes|este bien|seguros | espero que [todos] [esten|estes|este] bien | como estan|estas|esta
        cuidense|cuidate | esta bien gracias|ok|entiendo|entendido|listo | que bueno | muy amable
        gracias a dios por | llevaron|llevar|llevo|lleva [~1] a|al [la|el|mi|su|un|una] aeropuerto|hotel|casa
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
    """,
    "hearsay": """
        dicen que | escuche|oi que | segun [las] noticias | en las noticias | rumor* | se dice
    """,
}
