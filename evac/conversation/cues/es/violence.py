"""The cues of violence: shots, wounds, killing, attack, threats, rape."""

CUES = {
    "shot": """
        bala perdida | dispararon a
        nos|me|le|lo|la|les dispararon|disparan|disparo|balearon|tirotearon|tirotean | balead*|baleo|balearon
        herid* de bala|balas | tiro|tiros|bala|balazo|balazos|disparo en [el|la|una|su|mi] <cuerpo>
        recibio|recibi|dieron|metieron|pegaron|pego [~1] tiro|tiros|balazo|balazos|disparo|disparos|bala
        abaleado|abaleada|abalearon|abaleados | le|lo|me|la dieron un|dos|tres|varios tiro|tiros|balazo
        impacto de bala | acribill*
    """,
    "shooting": """
        disparos | disparando | tiroteo* | balacera* | plomo | plomazon | tirotean | tiros | balas
        estan echando tiros|plomo | fuego cruzado | nos disparan|estan_disparando | rafagas|rafaga | 🔫
        francotirador* | enfrentamiento* | disparan | detonaciones|detonacion | echando plomo|tiros
        plomamentazon | detonando
    """,
    "wounded": """
        machete* | a machetazos | herid* | hirieron|hirio|hieren | lesionad*|lesion|lesiones
        golpead*|golpearon|golpeo|golpean|golpeando | apunal*|acuchill*|punalada* | machetazo*|machetearon
        le|me|nos|lo|la pegaron|cayeron_a|caen_a|estan_pegando | tortur*
        nos|me|le|lo|la|los dieron una golpiza|paliza | paliza|golpiza | quemad*|quemaduras | atropell*
        dan_o|dano a mi|mis|nuestro | lastimad*|lastimaron|lastimo | cayeron a golpes|palos|palo | accidente
        chocamos|volcamos
    """,
    "killed": """
        mataron|mato|matan|matando | muert* | asesin* | fallec* | murio|murieron | ejecut* | cadaver*
        nos|me|lo|la|los|te quieren|van_a|quiere|va_a|pueden|vienen_a matar* | matar nos|me|lo|la
        matarnos|matarme|matarlo|matarla
    """,
    "attacked": """
        atac* | ataque|ataques | agred*|agresion | emboscad*|emboscaron | asalt*
        saquean|saqueando|saqueadores|saqueo ~3 aqui|casa|edificio|nuestra|afuera | linch*
        allan*|allanaron|allanamiento | bajo ataque|fuego | turba
    """,
    "armed": """
        <malos> rodear*|rodean|rodearon|rodeando | entraron a|por la fuerza
        entro a|en [la|mi|nuestra] <puerta> | tienen armas|pistolas|fusiles|un_arma
        hombres|hombre|gente|tipos|sujetos|grupo|grupos armad*
        civiles|encapuchados|colectivos|motorizados|bandas|banda|personas|malandros armad* | armados
        pistoleros|sicarios|encapuchados | con armas|fusiles|pistolas|pistola|fusil|rifles|machetes
        <malos> [~2] afuera|rodean*|rodeando|golpeando|tocando|tumbando
        <malos> en|frente|dentro|entrando|entraron ~2 <puerta>
        tumbando|tumbaron|tumbar|rompiendo ~2 puerta|porton|reja|puertas
        rompieron|golpeando|forzando|pateando|tocando ~2 puerta|porton|reja|puertas
        quieren|intentan|tratando|tratan [de] entrar | estan entrando|metiendose | se metieron [a|en]
        entraron a|en [la|mi|nuestra|el|al] <puerta> | se estan metiendo | nos tienen rodead* | rodead*
        nos rodean|rodearon | nos|me apunt* | apuntan*|apuntaron|apuntando | a punta de pistola | encanon*
        casa por casa | estan en la|mi|nuestra puerta | afuera de [la|mi|nuestra] <puerta> hay | vienen armad*
        <malos> en la puerta | esta|estan el|la|los <malos> en|afuera|aqui
    """,
    "threatened": """
        amenaz* | extors* | nos|me|lo|la vienen|andan|estan a_buscar|buscando
        vienen por|a_buscar nos|mi|nosotros|buscarnos | vienen por nosotros|mi | nos buscan|andan_buscando
        vacuna ~2 pagar
    """,
    "followed": """
        nos|me vienen|andan|vienen_a siguiendo|persiguiendo | nos|me estan siguiendo|persiguiendo|vigilando
        nos|me siguen|persiguen | persig*|persecucion
    """,
    "rape": """
        violaron|violando|violacion|violo|violada|violadas | abus* sexual* | abuso sexual | abusaron
    """,
}
