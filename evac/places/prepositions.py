"""Prepositions that mean one thing or another by the word before them: "llegamos A", "voy A"."""

from dataclasses import dataclass

from evac.kernel.folding import word_set
from evac.places.arrivals import NOT_YET, clause_before, comes_here, has_arrived, is_tomorrow

_ARRIVED_BEFORE_TO = word_set("""
    got made came close next near nearest moved back returned gotten home arrived adjacent relocated
    through safely
""")
_ARRIVED_BEFORE_A = word_set("""
    llegamos llegue llego llegaron llegado llegando mudamos mude regresamos regrese volvimos volvi cerca
    junto frente cercano cercana cercanos pegado proximo proxima vine vinimos trajeron llevaron subimos
    subi bajamos entramos entre metimos regresaron volvieron trasladaron cruzamos cruce cruzaron pasamos
    pase pasaron
""")
_FROM_BEFORE_DE = word_set("""
    salimos sali salio salieron saliendo salgo salido vengo venimos viene vienen viniendo huimos huyendo
    hui escapamos escape fuimos fui partimos soy somos vinimos vine procedente sacaron alejamos
    evacuaron mude mudamos mudaron traslade trasladamos
""")
_AT_BEFORE_DE = word_set("""
    cerca afueras fuera lado km kms kilometro kilometros metros minutos min horas hora alrededores
    adentro dentro salida entrada salir proximidades cercanias altura frontera costado carretera miles
    entradas kilometers
""")
_HOW = word_set("bien sanos ya todos hoy ayer anoche temprano")
_MEASURES = word_set("""
    km kms kilometers kilometres kilometer miles mile mi minutes mins min hours hour hrs away
""")
_PERSONS = word_set("""
    tia tio mama papa madre padre hermano hermana primo prima amigo amiga abuela abuelo familia gente
    virgen gobernador alcalde gobernacion policia
""")


@dataclass(frozen=True)
class Role:
    name: str  # at | from | passing | towards | none
    introduced: bool  # a preposition or verb says so; else "at" is assumed


def _to(bare: list[str], place: int, before: str) -> Role:
    if comes_here(bare, place):
        return Role("at", True)
    if before == "been" or any(word in _TELLING for word in bare[max(0, place - 3) : place]):
        return Role("none", True)  # "tell this to Paris"
    at = place - 1
    while at > 0 and bare[at] in _ALL_THE_WAY:
        at -= 1
    if at > 0 and bare[at] == "it":
        return Role("at" if bare[at - 1] == "made" and not _is_hoped(bare, at) else "towards", True)
    has_arrived = before in _ARRIVED_BEFORE_TO or bare[at] in ("made", "got", "came")
    has_arrived = has_arrived or not _MOVED_TO.isdisjoint(clause_before(bare, place, 6))
    has_arrived = has_arrived or (before in _CROSS and "already" in bare[place + 2 : place + 5])
    return Role("at" if has_arrived and not _is_hoped(bare, place) else "towards", True)


_MOVED_TO = word_set("moved relocated transferred crossed flew flown swam sailed")
_CROSS = word_set("cross fly reach get")  # "I cross to Lethem already"
_ALL_THE_WAY = word_set("over across all the way safely back down up far as out home just")
_TELLING = word_set("tell told say said write wrote")


def _is_hoped(bare: list[str], at: int) -> bool:
    """ "can't make it to Aruba", "hope we get close to Coro": they are not there."""
    return any(word in _HOPED for word in clause_before(bare, at, 6))


_HOPED = word_set("cant cannot couldnt didnt never not wont hope hoping unless until if will shall")


def _two(bare: list[str], place: int, before: str) -> Role | None:
    """ "in the car 2 El Hatillo"."""
    return None if before in ("de", "los", "las", "the") else Role("towards", True)


def _n(bare: list[str], place: int, before: str) -> Role | None:
    """ "toy aki n La Victoria", and not "Caracas n Valencia"."""
    return Role("at", True) if before in _BEFORE_N else None


_BEFORE_N = word_set("aki aqui aca toy tamos estoy estamos here im am stuck ando safe bien ok")


def _a(bare: list[str], place: int, before: str) -> Role | None:
    if before == "it" and place > 1 and bare[place - 2] in ("made", "make"):
        return Role("at", True)  # "they made it a Aruba"
    if before in _ARRIVING and bare[place - 2] == "de" and bare[max(0, place - 3)] in _JUST:
        return Role("at", True)  # "acabo de llegar a Coro"
    clause = clause_before(bare, place, 5)
    if before in _ARRIVED_BEFORE_A and (
        any(word in NOT_YET for word in clause) or (before == "llegando" and any(w in _GOING for w in clause))
    ):
        return Role("towards", True)
    if before in _ARRIVED_BEFORE_A or (before in _HOW and place > 1 and bare[place - 2] in _ARRIVED_BEFORE_A):
        return Role("towards" if is_tomorrow(bare, place) else "at", True)
    if comes_here(bare, place):
        return Role("at", True)
    if before in ("in", "at", "near", "from", "of"):  # the English article
        return None
    if has_arrived(bare, place) or any(word in _CALLING for word in bare[max(0, place - 6) : place]):
        return Role("at", True)
    return Role("towards", True)


_ARRIVING = word_set("llegar cruzar entrar pasar volver regresar aterrizar bajar subir")
_JUST = word_set("acabo acabamos acaba acaban")
_CALLING = word_set("llamando llamo llame llamamos llamar marcando marco")  # "llamo a mi hermano a Carora"


_GOING = word_set("voy vamos va van casi")  # "voy llegando a Maracaibo"
_SENTENCE_ENDS = frozenset([".", "!", "\n"])


def _is_of_those(bare: list[str], place: int) -> bool:
    """ "LOS DE La Victoria están mal": whose place it is, unless "somos los de La Victoria"."""
    before = bare[max(0, place - 3) : place]
    return before[-1:] != [] and before[-1] in ("los", "las") and before[-2:-1] not in (["somos"], ["con"])


def _de(bare: list[str], place: int, before: str) -> Role | None:
    if before in _FROM_BEFORE_DE or not before or before in _SENTENCE_ENDS:
        return Role("none" if _is_long_ago(bare, place) else "from", True)
    if before in _THE_ONE and place > 1 and bare[place - 2] == "no":
        return Role("none", True)  # "La Victoria, no la de Apure"
    if before in _OF_ORIGIN and not _is_own_way(bare, place):
        return Role("none", True)  # "mi novio es de Barinas"
    if before in ("lejos", "far") or before in _PERSONS or _is_of_those(bare, place):
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


_THE_ONE = frozenset(["el", "la", "los", "las"])
_OF_ORIGIN = word_set("es era son eran seria")
_YEARS = word_set("anos meses semanas years months weeks decades")


def _is_own_way(bare: list[str], place: int) -> bool:
    return any(word in ("yo", "i", "we", "nosotros") for word in clause_before(bare, place, 5))


def _is_long_ago(bare: list[str], place: int) -> bool:
    """ "I came here from Petare years back", "me vine de Acarigua hace ocho meses"."""
    return any(word in _YEARS for word in bare[place + 2 : place + 8])


def _from(bare: list[str], place: int, before: str) -> Role:
    if any(word in _WRITING for word in bare[max(0, place - 3) : place]):
        return Role("at", True)
    if before == "far":
        return Role("none" if place < 2 or bare[place - 2] != "not" else "at", True)
    if before in _COME and not _is_own_way(bare, place):
        return Role("none", True)  # "he came from Escuque"
    if _is_long_ago(bare, place):
        return Role("none", True)
    return Role("at" if before in _MEASURES else "from", True)


_COME = word_set("come comes came originally")
_WRITING = word_set("""
    writing texting calling messaging reporting report typing escribo escribimos escribiendo escribe
    llamo llamando saludos greetings reporto reportando reportandome reportamos hablo hablando
""")


def _via(bare: list[str], place: int, before: str) -> Role:
    """ "en carretera, via Upata" leads there; "to Cucuta via El Vigia" only passes."""
    if bare[place + 1 : place + 2] == ["de"]:
        return Role("at", True)  # "la vía de Ocumare está tapada"
    leads = not before or not before[0].isalnum() or before in _ROADS
    return Role("towards" if leads else "passing", True)


_ROADS = word_set("carretera autopista ruta camino voy vamos ando andamos")


def _por(bare: list[str], place: int, before: str) -> Role:
    here = ("estoy", "estamos", "ando", "andamos", "aqui", "aca", "esta", "toy", "vivo", "vivimos")
    return Role("at" if before in here else "passing", True)


def _for(bare: list[str], place: int, before: str) -> Role:
    """ "I dey my shop for Valencia" is said of where one is."""
    return Role("at" if "dey" in bare[max(0, place - 5) : place] else "towards", True)


def _of(bare: list[str], place: int, before: str) -> Role | None:
    if before == "out":
        tried = any(
            word in ("cant", "cannot", "get", "not", "way") for word in bare[max(0, place - 4) : place - 1]
        )
        return Role("at" if tried else "from", True)
    return None


def _reach(bare: list[str], place: int, before: str) -> Role:
    """ "done reach Cedros", and as the first word of a text or sentence."""
    is_open = before in _STILL_TO or not _ONCE.isdisjoint(clause_before(bare, place, 5))
    return Role("towards" if is_open or _is_hoped(bare, place) else "at", True)


_STILL_TO = word_set("to will should can could must might may gonna would trying want hope can't cannot you")
_ONCE = word_set("when once before until if after should will")


def _into(bare: list[str], place: int, before: str) -> Role:
    """ "walked into Los Nevados", and not "flying into Miami"."""
    return Role("towards" if _is_hoped(bare, place) or before.endswith("ing") else "at", True)


def _go(bare: list[str], place: int, before: str) -> Role | None:
    """ "paper go Spain", "go brasil side"; "let go Caracas" is none."""
    return None if before in ("let", "to_let") else Role("towards", True)


def _leave(bare: list[str], place: int, before: str) -> Role:
    """Who wants to leave a place is still there."""
    return Role("at", True)


SPECIAL = {
    "to": _to, "a": _a, "al": _a, "de": _de, "del": _de, "from": _from, "por": _por, "for": _for, "of": _of,
    "reach": _reach, "enter": _reach, "2": _two, "n": _n, "desde": _from, "via": _via, "leave": _leave,
    "dl": _de, "abandonar": _leave, "dejar": _leave, "into": _into, "go": _go,
}  # fmt: skip
