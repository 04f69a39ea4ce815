"""The role in which a place is spoken of, read from the words before it."""

from dataclasses import dataclass

from evac.kernel.folding import word_set

LOOK_BACK = 7  # words


@dataclass(frozen=True)
class Role:
    name: str  # at | from | passing | towards | none
    introduced: bool  # a preposition or verb says so; else "at" is assumed


_WORDS = {
    "at": """
        in en at near nr around inside outside within alrededor afueras cerca aqui here @ ubicacion location
        arrived reached llegamos llegue llego llegaron llegando visiting stuck atrapado trapped varado
        accidentados accidentadas accidentado accidentada
    """,
    "towards": """
        towards toward rumbo hacia para pa hasta until destino destination heading headed bound going goin
        yendo reach reaching eta
    """,
    "from": """left leaving fled escaped departed""",
    "passing": """through passing past crossing pasando atravesando cruzando thru""",
}
_ROLE = {word: role for role, words in _WORDS.items() for word in words.split()}
# Between the preposition and the name: "en el sector norte de la ciudad de ...", "at the old airport of ...".
_SKIPPED = word_set("""
    el la los las un una lo the this esta este my mi mis our nuestra nuestro their su his her same
    ciudad city town pueblo village sector barrio urb urbanizacion parroquia municipio estado edo state
    zona area region caserio comunidad community neighborhood neighbourhood district centro center
    centre downtown hotel hospital aeropuerto airport terminal plaza calle av avenida edificio edif
    residencias casa house home apartamento apto apartment posada hostal clinica iglesia church escuela
    school universidad university puente bridge estacion station norte sur este oeste north south east
    west northern southern eastern western principal internacional international viejo vieja old nuevo
    nueva new centro side lado costado barriada carretera autopista road highway street suburb
    suburbs suburbio suburbios outskirts called named llamado llamada
""")

_ARRIVED_BEFORE_TO = word_set("""
    got made it came close next near nearest moved back returned gotten home arrived adjacent relocated
    through safely
""")
_ARRIVED_BEFORE_A = word_set("""
    llegamos llegue llego llegaron llegado llegando mudamos mude regresamos regrese volvimos volvi cerca
    junto frente cercano cercana cercanos pegado proximo proxima vine vinimos trajeron llevaron subimos
    subi bajamos entramos entre metimos regresaron volvieron trasladaron
""")
_FROM_BEFORE_DE = word_set("""
    salimos sali salio salieron saliendo salgo salido vengo venimos viene vienen viniendo huimos huyendo
    hui escapamos escape fuimos fui partimos soy somos vinimos vine procedente sacaron alejamos
    evacuaron
""")
_AT_BEFORE_DE = word_set("""
    cerca afueras fuera lado km kms kilometro kilometros metros minutos min horas hora alrededores
    adentro dentro salida entrada salir proximidades cercanias altura frontera costado carretera miles
    entradas kilometers
""")
_HOW = word_set("bien sanos ya todos hoy ayer anoche temprano")
_BETWEEN = word_set("aqui aca ya hoy ayer temprano recien")
_MEASURES = word_set("""
    km kms kilometers kilometres kilometer miles mile mi minutes mins min hours hour hrs away
""")
_LEAVING_BEFORE_FOR = word_set("""
    leaving left heading headed bound departing depart leave flight bus set off
""")
_STILL_TRYING = word_set("to salir of")
_FUTURE = word_set("will estare estaremos going ire iremos llegare llegaremos arriving")
_PAST = word_set("was estaba estabamos estuve estuvimos vivia viviamos used")
_NEGATIONS = word_set("no not isnt arent never nunca aint longer")
_PERSONS = word_set("""
    tia tio mama papa madre padre hermano hermana primo prima amigo amiga abuela abuelo familia gente
    virgen gobernador alcalde gobernacion policia
""")


def role_of(bare: list[str], at: int) -> Role:
    """Read the role of the name that begins at word ``at``.

    Args:
        bare: the text's folded words and signs, apostrophes removed.
        at: where the name begins.
    """
    default = Role("at", False)
    for place in range(at - 1, max(-1, at - 1 - LOOK_BACK), -1):
        word = bare[place]
        before = bare[place - 1] if place else ""
        if word in _SKIPPED and not (word == "carretera" and before in ("", "en")):
            continue
        if word in _STREETS and place == at - 1:
            return Role("none", True)  # "en la calle Maturin" is no town
        special = _SPECIAL.get(word)
        if special:
            role = special(bare, place, before)
            if role is None:
                default = Role("at", True)
                continue
            return _in_time(role, bare, place)
        if word in _ROLE:
            return _in_time(Role(_ROLE[word], True), bare, place)
        break
    return default


def _in_time(role: Role, bare: list[str], place: int) -> Role:
    """ "will be in" is a destination, "was in" is behind, "not in" is nowhere."""
    if role.name == "towards" and _is_heard(bare, place):
        return Role("none", True)
    if role.name != "at":
        return role
    before = bare[max(0, place - 4) : place]
    before = before[max((n + 1 for n, word in enumerate(before) if word in _STOPS), default=0) :]
    after = bare[place + 1 : place + 7]
    if ("ya" in before and "no" in before) or "longer" in before or "anymore" in after or "anymore" in before:
        return Role("from", True)
    if before and before[-1] in _NEGATIONS:
        return Role("none", True)
    if any(word in _NEGATIONS for word in before) and any(word in _BEING for word in (*before, bare[place])):
        return Role("none", True)
    if any(word in _FUTURE for word in before) and not any(word in _STAYING for word in before):
        return Role("towards", True)
    if any(word in _PAST for word in before):
        return Role("from", True)
    return role


def _is_heard(bare: list[str], place: int) -> bool:
    """ "we heard it, over toward Guarenas" goes nowhere."""
    if bare[place] not in ("towards", "toward", "hacia"):
        return False
    return any(word in _HEARD for word in bare[max(0, place - 12) : place])


_HEARD = word_set("""
    hear heard hearing oimos oigo oye oyen escucho escuchamos escuche escuchan suenan smoke humo shots
    shooting tiros disparos
""")
_STAYING = word_set("stay staying stayin remain wait waiting quedar quedarme quedarnos esperar esperare")
_STREETS = word_set("calle av avenida avda carrera esquina vereda ave")
_STOPS = frozenset([",", ".", ";", "!", "?", "but", "pero", "and", "y", "now", "ahora", "\n"])
_BEING = word_set("am is are be estoy esta estamos estan isnt arent aint im longer")


def _to(bare: list[str], place: int, before: str) -> Role:
    return Role("at" if before in _ARRIVED_BEFORE_TO or _comes_here(bare, place) else "towards", True)


def _two(bare: list[str], place: int, before: str) -> Role | None:
    """ "in the car 2 El Hatillo"."""
    return None if before in ("de", "los", "las", "the") else Role("towards", True)


def _n(bare: list[str], place: int, before: str) -> Role | None:
    """ "toy aki n La Victoria", and not "Caracas n Valencia"."""
    return Role("at", True) if before in _BEFORE_N else None


_BEFORE_N = word_set("aki aqui aca toy tamos estoy estamos here im am stuck ando safe bien ok")


def _comes_here(bare: list[str], place: int) -> bool:
    """ "manden policia a Quinta Crespo", "send a doctor to X": they come to where the sender is."""
    before = bare[max(0, place - 5) : place]
    coming = max((n for n, word in enumerate(before) if word in _COMING), default=None)
    return coming is not None and not any(word in _TAKEN_ALONG for word in before[coming:])


_COMING = word_set("""
    manden mande manda mandan mandar mandarian enviar envien envie envia enviarian sube suben suba suban
    venga vengan ven vienen viene lleguen acerquen traigan traiga trae traer metieron metio entraron
    entro entran irrumpieron subio subieron vinieron send sending come comes came dispatch deliver bring
    fetch
""")
_TAKEN_ALONG = word_set("us me him her them back home , . ! ?")


def _a(bare: list[str], place: int, before: str) -> Role | None:
    if before in _ARRIVED_BEFORE_A or (before in _HOW and place > 1 and bare[place - 2] in _ARRIVED_BEFORE_A):
        return Role("towards" if _is_tomorrow(bare, place) else "at", True)
    if _comes_here(bare, place):
        return Role("at", True)
    if before in ("in", "at", "near", "from", "of"):  # the English article
        return None
    return Role("towards", True)


def _is_tomorrow(bare: list[str], place: int) -> bool:
    """ "llegamos a Boa Vista MAÑANA" is still to come; "esta mañana" is over."""
    after = bare[place : place + 8]
    return any(
        word in ("manana", "tomorrow") and after[n - 1] not in ("esta", "la", "de", "en")
        for n, word in enumerate(after)
    )


def _de(bare: list[str], place: int, before: str) -> Role | None:
    if before in _FROM_BEFORE_DE:
        return Role("from", True)
    if before in ("lejos", "far") or before in _PERSONS:
        return Role("none", True)
    if before in _AT_BEFORE_DE:
        return Role("at", True)
    if (
        place >= 2
        and before in ("aqui", "aca", "ya", "hoy", "ayer", "temprano")
        and bare[place - 2] in _FROM_BEFORE_DE
    ):
        return Role("from", True)
    return None


def _from(bare: list[str], place: int, before: str) -> Role:
    if any(word in _WRITING for word in bare[max(0, place - 3) : place]):
        return Role("at", True)
    if before == "far":
        return Role("none" if place < 2 or bare[place - 2] != "not" else "at", True)
    return Role("at" if before in _MEASURES else "from", True)


_WRITING = word_set("""
    writing texting calling messaging reporting report typing escribo escribimos escribiendo escribe
    llamo llamando saludos greetings reporto reportando reportandome reportamos hablo hablando
""")


def _via(bare: list[str], place: int, before: str) -> Role:
    """ "en carretera, via Upata" leads there; "to Cucuta via El Vigia" only passes."""
    leads = not before or not before[0].isalnum() or before in _ROADS
    return Role("towards" if leads else "passing", True)


_ROADS = word_set("carretera autopista ruta camino voy vamos ando andamos")


def _por(bare: list[str], place: int, before: str) -> Role:
    here = ("estoy", "estamos", "ando", "andamos", "aqui", "aca", "esta", "toy", "vivo", "vivimos")
    return Role("at" if before in here else "passing", True)


def _for(bare: list[str], place: int, before: str) -> Role:
    return Role("towards", True)


def _of(bare: list[str], place: int, before: str) -> Role | None:
    if before == "out":
        tried = any(
            word in ("cant", "cannot", "get", "not", "way") for word in bare[max(0, place - 4) : place - 1]
        )
        return Role("at" if tried else "from", True)
    return None


def _leave(bare: list[str], place: int, before: str) -> Role:
    """Who wants to leave a place is still there."""
    return Role("at", True)


_SPECIAL = {
    "to": _to, "a": _a, "al": _a, "de": _de, "del": _de, "from": _from, "por": _por, "for": _for, "of": _of,
    "leave": _leave, "2": _two, "n": _n, "desde": _from, "via": _via, "abandonar": _leave, "dejar": _leave,
}  # fmt: skip
