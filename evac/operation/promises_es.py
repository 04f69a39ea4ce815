"""Promises of help in Spanish: a form of "we", a helper or an object tells who acts for whom. Pure."""

import re
from collections.abc import Iterable, Iterator

_HELPER = (
    "ayuda|rescate|socorro|avion|aviones|avioneta|helicoptero|helicopteros|bus|buses|autobus|autobuses|carro"
    "|carros|camion|camiones|camioneta|camionetas|barco|barcos|lancha|lanchas|buque|buques|convoy|caravana"
    "|vehiculo|vehiculos|transporte|ambulancia|ambulancias|embajada|consulado|embajador|embajadora|consul"
    "|oficial|oficiales|funcionario|funcionaria|funcionarios|equipo|equipos|personal|gobierno|ejercito|marina"
    "|marines|infantes|soldado|soldados|tropa|tropas|militares|alguien|gente|chofer|conductor|conductores"
    "|agente|agentes|escolta|escoltas|nosotros|companero|companeros|rescatistas"
)
_SENT = _HELPER.replace("|embajada|consulado", "") + "|medicinas|comida|agua|refuerzos"
_OBJECT = "(?:te|os|lo|la|los|las|le|les)"
_ENCLITIC = "(?:(?:te|se|me|nos|os)?(?:lo|la|los|las|le|les|te|os))"
_TO_THEM = (
    r"(?: \w+)? (?:a (?:todos|todas|usted|ustedes|ti|su|sus|tu|tus|cada|los|las|toda|gente)|por (?:usted"
    r"|ustedes|ti)"
    r"|toda la gente)\b"
)
# Infinitive, present third person; the rest follows from them.
_ALONE = {
    "evacuar": "evacua", "rescatar": "rescata", "repatriar": "repatria", "socorrer": "socorre",
    "auxiliar": "auxilia", "escoltar": "escolta", "proteger": "protege", "ayudar": "ayuda",
}  # fmt: skip
_WITH_PEOPLE = {
    "sacar": "saca", "recoger": "recoge", "buscar": "busca", "llevar": "lleva", "traer": "trae",
    "trasladar": "traslada", "transportar": "transporta", "acompanar": "acompana", "salvar": "salva",
    "cuidar": "cuida", "defender": "defiende", "apoyar": "apoya", "custodiar": "custodia",
    "resguardar": "resguarda", "embarcar": "embarca", "extraer": "extrae", "encontrar": "encuentra",
    "alojar": "aloja", "guiar": "guia", "asistir": "asiste",
}  # fmt: skip
_SEND = {
    "enviar": "envia", "mandar": "manda", "proporcionar": "proporciona", "facilitar": "facilita",
    "fletar": "fleta", "organizar": "organiza",
}  # fmt: skip
_COME = {
    "venir": "viene",
    "llegar": "llega",
    "acudir": "acude",
    "pasar": "pasa",
    "ir": "va",
    "aterrizar": "aterriza",
}
_ODD = {"venir": "vendr", "extraer": "extraer"}
_BY_TEXT = (
    "mensajes?|textos?|sms|avisos?|noticias?|correos?|enlaces?|codigos?|claves?|instruccion|instrucciones"
    "|informacion|datos|listas?|respuestas?|cartas?|indicaciones|recordatorios?|detalles|ubicacion|novedades"
    "|whatsapp|fotos?|otro|otra|direccion|direcciones|numeros?|formularios?|su|sus"
)
_TIME = r"(?! (?:\w+ )?(?:horas?|dias?|minutos?|tiempo|semanas?)\b)"


def _future(verbs: Iterable[str], endings: str) -> str:
    return "|".join(f"{_ODD.get(verb, verb)}(?:{endings})" for verb in verbs)


def _ours_now(verbs: Iterable[str]) -> str:
    """ "mandamos", "recogemos", "venimos": also what we did, which is promised as little."""
    return "|".join(f"{verb[:-1]}mos" if verb != "ir" else "vamos" for verb in verbs)


def _now(verbs: dict[str, str]) -> str:
    return "|".join(f"{third}n?" if third != "va" else "va|van" for third in verbs.values())


def _bare(verbs: Iterable[str], enclitic: str = f"{_ENCLITIC}?") -> str:
    return f"(?:{'|'.join(verbs)}){enclitic}"


def _gerunds(verbs: Iterable[str], enclitic: str = f"{_ENCLITIC}?") -> str:
    stems = (
        f"{verb[:-2]}{'ando' if verb.endswith('ar') else 'yendo' if verb in ('traer', 'ir') else 'iendo'}"
        for verb in verbs
    )
    return f"(?:{'|'.join(stems)}|viniendo){enclitic}"


def _participles(verbs: Iterable[str]) -> str:
    stems = (f"{verb[:-2]}{'ad' if verb.endswith('ar') else 'id'}" for verb in verbs)
    return f"(?:{'|'.join(stems)})(?:o|a|os|as)"


_ANY = {**_ALONE, **_WITH_PEOPLE}
# Of the rest a third person may say something else: "le llevara dos horas", "le ayudara tener agua".
_SURELY = [verb for verb in _ANY if verb not in ("ayudar", "llevar", "encontrar")]
_OURS = (
    r"(?:voy a|vamos a|iremos a|ire a|podemos|puedo|podremos|podre|lograremos|haremos (?:todo )?lo"
    r" (?:posible|que podamos) (?:por|para)|estamos por|estamos listos para|queda en nosotros)"
)
_OURS_ABLE = rf"{_OURS}(?: (?:poder|lograr|ir a|pasar a|volver a))*"
_THEIRS = (
    r"(?:va a|van a|puede|pueden|podra|podran|viene a|vienen a|vendra a|vendran a|pasa a|pasan a|pasara"
    r" a|pasaran a|ira a|iran a|llega a|llegan a|llegara a|llegaran a)(?: (?:poder|ir a|venir a))*"
)
_IS_DOING = r"(?:estamos|estoy|esta|estan|seguimos|van|vamos|viene|vienen)(?: ya)?"
_BY_THEM = "(?:recog|rescat|evacu|sac|traslad|repatri|escolt)(?:an|en)|acompanan"
_SENT_THINGS = rf"(?! (?:\w+ ){{0,2}}(?:{_BY_TEXT})\b(?!.* (?:{_SENT})\b))"
_HEADED = (
    r"(?: ya| por| a (?:buscar|recoger|sacar|llevar|rescatar|ayudar|su|tu|donde)| hacia| hasta| en"
    r" camino| para alla| con| donde|$)"
)
_SUBJECT = rf"(?:{_HELPER})(?: (?!(?:que|vuelo|vuelos|mensaje|no|nadie)\b)\w+){{0,4}}?"
_RULES = tuple(
    re.compile(rule)
    for rule in (
        # Evacuaremos; los sacaremos; sacaremos a todos; vamos a sacarlos; los vamos a sacar.
        rf"\b(?P<head>{_future(_ALONE, 'emos|e')})\b",
        rf"\b{_OBJECT} (?P<head>{_future(_WITH_PEOPLE, 'emos|e')})\b{_TIME}",
        rf"\b(?P<head>{_future(_WITH_PEOPLE, 'emos|e')}){_TO_THEM}",
        rf"\b(?P<head>{_OURS_ABLE}) (?:{_bare(_ALONE)}|{_bare(_WITH_PEOPLE, _ENCLITIC)}"
        rf"|{_bare(_WITH_PEOPLE, '')}{_TO_THEM})(?!\w)",
        rf"\b{_OBJECT} (?P<head>{_OURS_ABLE}) {_bare(_ANY, '')}\b",
        # Lo recogemos a las 5; recogemos a todos.
        rf"\b{_OBJECT} (?P<head>{_ours_now(_ANY)})\b{_TIME}",
        rf"\b(?P<head>{_ours_now(_ANY)}){_TO_THEM}",
        # Enviaremos un carro; vamos a mandar gente; mandamos ayuda.
        rf"\b(?P<head>{_future(_SEND, 'emos|e')})\b{_SENT_THINGS}",
        rf"\b(?P<head>{_OURS_ABLE}) {_bare(_SEND)}(?!\w){_SENT_THINGS}",
        rf"\b(?P<head>{_ours_now(_SEND)})\b (?:\w+ ){{0,3}}(?:{_SENT})\b",
        rf"\b(?P<head>(?:daremos|tendremos|pondremos|habra)) (?:\w+ ){{0,3}}(?:{_SENT}|refugio)\b",
        # Iremos por ustedes; vamos por usted; llegaremos; vendremos a buscarlo.
        rf"\b(?P<head>iremos|ire){_HEADED}",
        r"\b(?P<head>vamos) (?:por (?:usted|ustedes|ti|los|las|su|sus|tu)|en camino|hacia|para alla|a"
        r" (?:su|tu|donde))\b",
        rf"\b(?P<head>{_future(('venir', 'llegar', 'acudir'), 'emos')})\b",
        r"\b(?P<head>pasaremos|pasamos|venimos|llegamos) (?:por|a (?:buscar|recoger|sacar|llevar|su))\w*\b",
        rf"\b(?P<head>{_OURS_ABLE}) (?:ir|venir|llegar|acudir|pasar)(?: (?:por|a|hasta|donde)\b|$)",
        # La embajada los trasladara; un bus los recoge; los van a sacar; te sacaran.
        rf"\b{_SUBJECT} (?:{_OBJECT} )(?P<head>{_future(_ANY, 'a|an')}|{_now(_ANY)})\b{_TIME}",
        rf"\b{_SUBJECT} (?P<head>{_future(_ANY, 'a|an')}){_TO_THEM}",
        rf"\b{_SUBJECT} (?P<head>{_THEIRS}) (?:{_bare(_ALONE)}|{_bare(_WITH_PEOPLE, _ENCLITIC)}"
        rf"|{_bare(_WITH_PEOPLE, '')}{_TO_THEM})(?!\w)",
        rf"\b{_OBJECT} (?P<head>{_THEIRS})"
        rf" {_bare(_SURELY, '')}\b",
        rf"\b{_OBJECT}"
        rf" (?P<head>{_future(_SURELY, 'an?')})\b",
        rf"\b{_OBJECT} (?P<head>(?:llevaran|ayudaran))\b{_TIME}",
        rf"\b(?:los|las|lo|la|les|le) (?P<head>{_BY_THEM})\b",
        r"\b(?P<head>(?:viene|vienen|pasa|pasan|va|van) por (?:usted|ustedes|ti))\b",
        rf"\b(?P<head>(?:se|nos) (?:encarga|ocupa)\w+) de (?:{_bare(_ANY, _ENCLITIC)}|que)",
        rf"\b(?P<head>se (?:les? )?(?:{_future(_SEND, 'a|an')}))\b{_SENT_THINGS}",
        rf"\b(?P<head>se (?:{_future(_ANY, 'a|an')})){_TO_THEM}",
        r"\b(?P<head>estaremos (?:con (?:usted|ustedes|ti)|alla|ahi|alli))\b",
        rf"\b(?P<head>tenemos|hay|esta) (?:ya )?(?:un |una |el |la |los |las |dos |varios )?(?:{_SENT})"
        rf" (?:\w+ ){{0,2}}(?:list[oa]s?|para (?:usted|ustedes|{_bare(_ANY)})|esperand\w*)\b",
        rf"\b(?P<head>salio|salieron|sale|salen) (?:ya )?(?:el |la |un |una |los |las )?(?:{_HELPER})"
        rf" (?:para alla|hacia alla|por (?:usted|ustedes|ti)|a (?:buscar|recoger|sacar|rescatar)\w*)",
        # La embajada les mandara un bus.
        rf"\b{_SUBJECT} (?:{_OBJECT} )?(?P<head>{_future(_SEND, 'a|an')}|{_now(_SEND)}|{_THEIRS}"
        rf" {_bare(_SEND)})\b{_SENT_THINGS}",
        rf"\b{_OBJECT} (?P<head>{_future(_SEND, 'a|an')}|van? a {_bare(_SEND, '')}) (?:\w+"
        rf" ){{0,3}}(?:{_SENT})\b",
        # Ira un avion; un avion ira por ustedes; llegaran los marines; la ayuda va en camino; viene un carro.
        rf"\b(?P<head>{_future(_COME, 'a|an')}|viene|vienen|(?:va|van) a (?:ir|venir|llegar|pasar))"
        rf" (?:\w+ ){{0,2}}(?:{_HELPER})\b",
        rf"\b(?P<head>va|van|llega|llegan|pasa|pasan) (?:ya )?(?:la |un |una |el |los |las"
        rf" )?(?:{_HELPER})(?: \w+)? (?:por|a (?:recoger|buscar|sacar|rescatar|ayudar|llevar|traer)\w*"
        rf"|para|en camino)\b",
        rf"\b{_SUBJECT} (?P<head>{_future(_COME, 'a|an')}|viene|vienen|(?:va|van|puede|pueden) (?:a"
        rf" )?(?:ir|venir|llegar|pasar|acudir))\b",
        rf"\b{_SUBJECT} (?P<head>va|van|pasa|pasan|llega|llegan) (?:por (?:usted|ustedes|ti|su|los)|a"
        rf" (?:buscar|recoger|sacar|rescatar|su)\w*|en camino|para alla|hacia (?:usted|ustedes|alla))",
        r"\b(?P<head>va|llega|viene) (?:la )?(?:ayuda|rescate)\b",
        rf"\b(?:ayuda|rescate|{_HELPER}) (?P<head>en camino)\b",
        # Estamos enviando ayuda; les estamos mandando un carro; estamos evacuando.
        rf"\b(?P<head>{_IS_DOING}) {_gerunds(_SEND)}(?!\w){_SENT_THINGS}",
        rf"\b(?P<head>estamos|estoy|estan) (?:{_gerunds(_ALONE)}|{_gerunds(_WITH_PEOPLE, _ENCLITIC)})(?!\w)",
        rf"\b{_OBJECT} (?P<head>estamos|estoy|estan) {_gerunds(_ANY, '')}\b",
        # Sera evacuado; van a ser rescatados.
        rf"\b(?P<head>sera|seran|seras|(?:va|van|vas) a ser|(?:esta|estan) siendo) {_participles(_ANY)}\b",
        # Espere nuestro helicoptero.
        rf"\b(?P<head>espere|esperen|espera) (?:el|la|los|las|un|una|a|al|nuestro|nuestra|su) (?:\w+"
        rf" )?(?:{_SENT})\b",
    )
)
_STAYS = re.compile(
    rf"\b(?:no|nunca|jamas) (?:{_OBJECT} (?:dejaremos|abandonaremos|olvidaremos|vamos a (?:dejar"
    rf"|abandonar|olvidar))"
    rf"|(?:vamos a )(?:dejar|abandonar|olvidar){_OBJECT})\b"
)
_NOBODY = re.compile(r"\b(?:nunca|jamas|nadie|ningun|ninguno|ninguna|ni|tampoco|sin|imposible)\b")
# "No" denies the verb after it and what hangs on it, not what comes later: "no se preocupe los sacaremos".
_NO = re.compile(r"\bno (?:(?:me|te|se|nos|os|lo|la|los|las|le|les) )*(?P<denied>\w+)")
_HANGS_ON = re.compile(
    r"^(?:cre|piens|pens|esper|cuent|cont|confi|promet|asegur|garanti|sab|se$|pued|pod|pudi|hay|hab|tien|ten"
    r"|qued|exist|es$|esta|est|quier|signific|dig|dic|va$|vamos|van$|voy|ire|significa|log|result|seri|sera)"
)
# What somebody else may say is not said by us.
_REPORTED = re.compile(r"\b(?:alguien|quien|quienes|gente|cualquiera)(?: \w+)? (?:dic|dig|promet|ofre)\w+")
_IF = re.compile(r"\bsi(?: \w+)?$")


def promises(clause: str) -> Iterator[str]:
    """What a clause promises, in its own words."""
    for found in _STAYS.finditer(clause):
        yield found[0]
    for rule in _RULES:
        for found in rule.finditer(clause):
            before = clause[: found.start()].strip()
            if not (_is_denied(clause, found) or _IF.search(before) or _REPORTED.search(before)):
                yield found[0].strip()


def _is_denied(clause: str, found: re.Match[str]) -> bool:
    if _NOBODY.search(clause[: found.end()]) or re.match(r" nadie\b", clause[found.end() :]):
        return True
    return any(_reaches(no, found) for no in _NO.finditer(clause[: found.end()]))


def _reaches(no: re.Match[str], found: re.Match[str]) -> bool:
    at_its_head = no.start("denied") == found.start("head")
    return at_its_head or bool(_HANGS_ON.match(no["denied"]))
