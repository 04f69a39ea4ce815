"""More ways of saying that one is well, under way or out: everyday, terse, of many countries."""

CUES = {
    "safe": """
        respiro|respirando , como|comiendo|duermo | todavia respiro | respirando y
        gozando de|una|y [buena|excelente] salud|parte|vida | en perfecto|buen estado|orden
        ni cosquillas | puro silencio|rumor|chisme|bochinche | nada grave , | nadita de ~1 preocup*
        con nosotros|nosotras|uno no se han|ha metido|meten | no [me|nos] falta absolutamente|nada_de nada
        ni me|nos falta ni me|nos sobra | todos|todas presentes|completos|gordos|gorditos|firmes
        <num> de <num> , completos|presentes|bien | recuperad* por completo|del_todo|totalmente
        recuperad* del todo|por_completo|totalmente
        ya pueden cerrar ~1 caso|expediente | yo|nosotros bien x|por que | vivo , gordo|sano|contento|enter*
        vivo|viva|vivos y fastidiando|aburrid*|echando|gordo|molestando | no hay de|por que preocup*
        no era|fui|fue yo|nosotros el|la|los|las de | finisimo | todo calida*|calidad|flama|chevere|fino
        quilombo|lio|peo|rollo|drama|problema cero | enteritos|enterita|enterito|calientitas|calientitos
        fresco|fresca como una lechuga|lechuga | de vacaciones , | como si nada
        comi|comio|comimos , ~1 bebi|bano|banao|dormi|bebimos | operativo|operativos jeje|y|al
        ni un rayo|mosquito | toy|ando|estoy pepito|coronao|fino|finisimo|tranqui|de_lo_mejor
        si que ~4 estamos de vacaciones | no hace falta nada mas
    """,
    "hint_well": """
        ya hay luz|agua|gas|internet|comida
        llego la|el|mi comida|bolsa|gas|agua|luz|medicina|cisterna|remedio
        ya me|nos|le|les llego|llegaron|trajeron|dieron|atendieron
        ya encontre|encontramos|aparecio|consegui el|la|mi|los|las
        ya tengo|tenemos [el|la|mi|los|las] agua|luz|gas|insulina
        ya tengo|tenemos [el|la|mi|los|las] medicina|pastilla|pastillas|comida|remedios
        por fin consegui|conseguimos|llego|aparecio | se quito|fue el|la dolor|fiebre|susto|miedo
        el susto [ya] se|jue|fue|paso | llenamos todo|hasta|los|las|el | lavamos|lave|cocine|cocinamos
        solo|puro el susto | un susto | descuiden|descuida|tranqui | firmes|firme
        ni los|el|un malandros|soldados|tiro
        recogieron|quitaron|levantaron la|el|las barricada|tranca|reten
        sano|sanos|sana|contento|contenta|contentos | sobreviv* al|a|el dentista|susto
        no hay de_que|por_que|nada_que | menos mal | hay hasta | ya salio libre | sacaron la bala
        sin sobresaltos|bulla|cambio|drama|apuro | se acabo la escasez|cola|guerra
        nos trajo|trajeron|llenaron una|la|el|las bolsa|comida|tanque | mercado hecho|surtid*
        bodega surtida
    """,
    "hint_calm": """
        hallacas|pabellon|sardina|tequenos|vallenato|mechurrio|granizo|desfile|parrilla|patronales
        en el|la metro|cine|mercado|misa|peluqueria|balcon|acera|corredor|barberia | al mercado
        comprando|probandome zapatos|pan|ropa|verduras | cene|cenamos | tele|television
        truco|domino|bochinche | son de la|el|las fiesta|fiestas|desfile
        playa|alberca|cerveza|ron | mirando la|el montana|mar|rio
        gozando|feliz|playita | huespedes | sembre|sembrando|semilla
    """,
    "moving": """
        vamos|voy|va ~3 en [una|un|la|el] cola|moto|camion|gandola con|hacia|pa|para|por
        [ya] me|nos recogieron|recogio ~1 voy|vamos|estamos | en moto ,
        llego|llegamos en <num>|unos|como|diez|media|unas min|minutos|hora|horas|mins
        casi llego|llegamos|llegando | falta poco , | casi en la raya|frontera|linea
        en [la] fila|cola d|de migracion|inmigracion|aduana|embarque
        [ya] despegando|zarpando|rodando|carreteando | zarpamos|arrancamos|salimos [de] ~2 hace ~1 hora|rato
        convoy|bus|autobus|caravana|avion|lancha se_mueve|esta_carreteando|va_rodando|esta_saliendo
        [en|de] la parte de atras de|del un|una|el|la camion|camioneta|pickup|gandola
        subiendo|bajando de|por|a|hacia <num>|la|el|mucha | pa seguir|continuar [el] viaje
        retomamos|seguimos|retomo la|nuestra|el marcha|viaje|rumbo | viene en moto|camion|lancha por
        sigo|seguimos pal|pa_el|hacia_el sur|norte|oeste|este | acabo|acaba|acabamos de subir al|a
        remando|navegando [los|desde|hacia|ya] | ya me|nos|se monte|montamos|monto en|subi|subimos
    """,
    "hint_motion": """
        vamos bien | falta poco | casi llego|llegamos | quedo|quedaron atras , sigo|seguimos
        corriendo pal bus
        a pie , falta poco | piso el acelerador | avanzamos | de bus
    """,
    "departed": """
        deje|dejamos|dejo venezuela|vzla|el_pais ya|el|en|hace|,|.
        pise|pisamos colombia|brasil|suelo|tierra
        ya del|al otro lao|lado .|,|! | ya no toy|estoy|piso|estamos alla|ese_pais|esa_tierra
        los <num>|dos|tres|cuatro fuera|afuera , | volamos|vole|volo a
    """,
    "hint_out": """
        ya no toy|estoy|piso|estamos alla|ese|esa | salimos|sali por fin | ya del otro lao|lado
        ya en otro pais
        sali|salimos|salio hace una|un|dos|tres semana|semanas|mes|meses | otro pais ya|, | ya no piso esa
        los|las <num>|dos|tres|cuatro|cinco fuera|afuera | salieron todos|todas
        pise|pisamos colombia|brasil|trinidad | vole|volamos|volo a|el|para | logrado
    """,
    "hint_arrival": """
        desde el|anoche|ayer|enero|febrero|marzo|hace | por fin | volvi|volvimos|regrese|refugio|albergue
        logrado|libre|sano|sana|cansados|cansado|cansadas|dormi | vuelo | mensajes|lista|bendito
    """,
}
