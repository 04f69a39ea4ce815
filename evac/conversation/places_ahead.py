"""Places named on the way: ahead although no word leads there, or the two ends of a road."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from evac.conversation.cues import NUMBERS
from evac.conversation.phrases import BOUNDARIES
from evac.conversation.places_passed import is_left_behind, is_meant
from evac.kernel.folding import word_set
from evac.places.locate import Mention


def in_their_roles(mentions: Sequence[Mention], bare: Sequence[str]) -> list[Mention]:
    """The same places in the roles that the words around them give."""
    told: list[Mention] = []
    for at, mention in enumerate(mentions):
        following = mentions[at + 1] if at + 1 < len(mentions) else None
        previous = told[-1] if told else None
        role = _of_a_road(mention, previous, following, bare) or _as_before(mention, previous, bare)
        given = replace(mention, role=role, introduced=True) if role else mention
        told.append(given if role else _in_its_role(mention, mentions, bare))
    return [mention for mention in told if mention.role != "none"]


def _of_a_road(
    mention: Mention, previous: Mention | None, following: Mention | None, bare: Sequence[str]
) -> str | None:
    """ "on the road Rubio - San Antonio", "pasaje Barcelona-Panamá": from one to the other."""
    if previous and previous.outside and previous.last == mention.first and not mention.introduced:
        return "none"  # "Bogotá El Dorado" is no El Dorado of ours
    if previous and _is_end_of_a_road(mention, previous, bare):
        return "none"
    if following and bare[mention.last : following.first] == ["-"]:
        before = bare[max(0, mention.first - 4) : mention.first]
        if not _TICKETS.isdisjoint(before):
            return "none"
        return None if _ROADS.isdisjoint(before) else "from"
    if following and bare[mention.last : following.first] in _TO_ANOTHER:
        if mention.role == "towards":
            return "from"  # "fuel to go Güiria to Port of Spain"
        if not mention.introduced and following.role == "towards":
            return "from" if _TICKETS.isdisjoint(bare[max(0, mention.first - 6) : mention.first]) else "none"
    if previous and previous.role in ("from", "none") and bare[previous.last : mention.first] == ["-"]:
        return "towards"
    return None


_TO_ANOTHER = (["to"], ["hasta"], ["a"])


def _is_end_of_a_road(mention: Mention, previous: Mention, bare: Sequence[str]) -> bool:
    """ "the road from Choroní to Maracay is gone": nobody is on it, or said to go there."""
    before = bare[max(0, previous.first - 4) : previous.first]
    is_from = (
        mention.role == "towards" and before[-1:] in (["from"], ["de"]) and mention.first - previous.last < 3
    )
    return is_from and before[-2:-1] != [] and before[-2] in _ROADS and _ON.isdisjoint(before)


_ON = word_set("on en por taking")
_ROADS = word_set("road route highway drive bus carretera autopista via ruta tramo camino troncal")
_TICKETS = word_set(
    "seat seats flights flight ticket tickets vuelo pasaje pasajes boleto boletos reserva booking"
)


def _as_before(mention: Mention, previous: Mention | None, bare: Sequence[str]) -> str | None:
    """ "a boat to Aruba OR CURAÇAO", "from Punto Fijo or Adicora", "bus to Santa Elena, THEN BOA VISTA"."""
    if previous is None or mention.introduced or previous.role not in ("towards", "from"):
        return None
    between = bare[previous.last : mention.first]
    joins = between and between[-1] in _JOINING and all(w in _JOINING or w == "," for w in between)
    return previous.role if joins else None


_JOINING = word_set("or o u and y then luego despues entonces & /")


def _in_its_role(mention: Mention, mentions: Sequence[Mention], bare: Sequence[str]) -> Mention:
    if mention.role == "towards" and _is_reached(bare[mention.last : mention.last + 3]):
        return replace(mention, role="at")
    before = bare[max(0, mention.first - 3) : mention.first]
    if mention.role == "towards" and before[-1:] == ["via"] and _MOVING.isdisjoint(bare):
        return replace(mention, role="at")  # "no me dejan salir de la finca, vía Guasdualito"
    if mention.role == "towards" and "via" in before:
        others = any(m.role == "towards" or _is_ahead(m, bare) for m in mentions if m is not mention)
        return replace(mention, role="passing") if others else mention
    if mention.role == "passing" and "via" in before[-2:]:
        return _by_way_of(mention, mentions, bare)
    if mention.role == "passing" and mention.outside and is_meant(mention, bare):
        return replace(mention, role="towards")  # "me voy a ir por Brasil"
    if is_left_behind(mention, bare):
        return replace(mention, role="passing", introduced=True)
    return replace(mention, role="towards", introduced=True) if _is_ahead(mention, bare) else mention


_MOVING = word_set("""
    voy vamos rodando manejando carretera camino going driving heading headed salimos saliendo viajando ruta
    caminando conduciendo bus carro moto salgo sali left leaving walking moving on flight vuelo fly ir viaje
    irnos irme llegar llegamos posicion position ubicacion
""")


def _is_reached(after: Sequence[str]) -> bool:
    """ "salió de Caracas hacia Coro Y LLEGÓ", "went to Coro and made it"."""
    return any(pair in _AND_ARRIVED for pair in pairwise(after))


_AND_ARRIVED = {
    ("y", "llego"), ("y", "llegaron"), ("y", "llegamos"), ("y", "llegue"), ("ya", "llego"),
    ("ya", "llegamos"), ("ya", "llegaron"), ("ya", "llegue"), ("and", "arrived"), ("and", "made"),
    ("llegue", "con"), ("llegamos", "con"), ("llegue", "ya"), ("llegamos", "ya"), ("llegue", "anoche"),
    ("llegamos", "anoche"), ("llegue", "hoy"), ("llegamos", "hoy"), ("llegue", "ayer"), ("llegamos", "ayer"),
    ("and", "got"), ("and", "reached"),
}  # fmt: skip


def _by_way_of(mention: Mention, mentions: Sequence[Mention], bare: Sequence[str]) -> Mention:
    before = bare[max(0, mention.first - 8) : mention.first]
    is_goal = _BY_AIR.isdisjoint(before) and all(m.role != "towards" for m in mentions)
    return replace(mention, role="towards") if is_goal else mention


_BY_AIR = word_set("flight flew fly flying vuelo vuelos volando cross cruzar returned back llegamos went")


def _is_ahead(mention: Mention, bare: Sequence[str]) -> bool:
    """ "La Fria next", "next stop Barinas", "ETA 6pm Caracas", "San Cristobal by dark"."""
    before = bare[max(0, mention.first - 4) : mention.first]
    if _is_gate(before[-3:]) or (before[-3:-2] == ["next"] and before[-1:] in (["in"], ["at"])):
        return True  # "next fuel in El Tigre"
    if mention.role not in ("at", "towards"):
        return False
    after = bare[mention.last : mention.last + 4]
    if after[:1] and after[0] in _SPOTS_THERE:
        after = bare[mention.last + 1 : mention.last + 5]
    if after[:1] in (["by"], ["before"]) and after[1:2] and after[1] in _LATER and _SHOULD & {*before}:
        return True
    is_led = mention.role == "at" and mention.introduced and not mention.outside
    if is_led and not _is_between_signs(mention, bare):
        return False
    is_ride = after[:1] != [] and after[0] in _RIDES and mention.outside  # "in that Trinidad boat"
    if not mention.introduced and _NEXT_STOP.intersection(
        pairwise(bare[max(0, mention.first - 6) : mention.first])
    ):
        return True  # "next stop I'm told is Coro"
    return is_ride or _is_announced(before) or _is_soon(after) or _is_that_side(before, after)


_SHOULD = word_set("should hope hoping")
_RIDES = word_set("boat boats flight flights bus ferry plane lancha vuelo")


_SPOTS_THERE = word_set("airport city border bridge puente terminal port")


def _is_between_signs(mention: Mention, bare: Sequence[str]) -> bool:
    """Nothing leads to it but a sign, as in ", BARINAS tonight"."""
    return mention.first > 0 and bare[mention.first - 1] in BOUNDARIES


def _is_gate(before: Sequence[str]) -> bool:
    """ "gate 21 at Maiquetía" on somebody's ticket; who stands there says so."""
    return len(before) == 3 and before[0] in ("gate", "puerta") and before[1].isdigit()


def _is_announced(before: Sequence[str]) -> bool:
    return (
        "eta" in before
        or before[-1:] in (["planning"], ["casi"], ["maybe"], ["quizas"], ["quiza"])
        or (before[-1:] != [] and before[-1] in _TIMES and not {"en", "in"}.isdisjoint(before))
        or (before[-1:] != [] and before[-1] in _NEXT and before[-2:-1] not in (["since"], ["back"]))
    )


_NEXT_STOP = {("next", "stop"), ("proxima", "parada"), ("siguiente", "parada"), ("next", ":"), ("next", "is")}
_TIMES = word_set("hora horas media minutos min mins minutes hour hours")  # "en hora y media Caracas"
_NEXT = word_set("next then luego proxima proximo")


def _is_soon(after: Sequence[str]) -> bool:
    """ "X next stop", "X by dark", "X tomorrow.", "X in 15", "X in sight"."""
    if after[:1] == ["next"]:
        return len(after) < 2 or not after[1].isalpha() or after[1] in _NEXT_TIME
    if after[:1] in (["hopefully"], ["ahead"], ["maybe"], ["ojala"], ["soon"]) or _is_that_way(after):
        return True
    if after[:1] in (["by"], ["before"], ["b4"]):
        return after[1:2] != [] and (after[1] in _LATER or after[1] in NUMBERS or after[1].isdigit())
    if after[:1] in (["in"], ["en"]):
        return after[1:2] != [] and (after[1] == "sight" or after[1].isdigit() or _is_a_while(after))
    if after[:2] == ["esta", "manana"]:
        return False
    later = after[1:] if after[:1] in (["esta"], ["a"]) else after
    ends = len(later) < 2 or later[1] in BOUNDARIES
    return bool(later) and later[0] in _LATER and ends


_NEXT_TIME = word_set("stop week month year semana mes")


def _is_a_while(after: Sequence[str]) -> bool:
    """ "Barcelona IN AN HOUR", "San Juan EN UNA HORA"."""
    return after[1] in _SOME and after[2:3] != [] and after[2] in _WHILE


_SOME = word_set("a an one two three half about like un una media dos tres poco")
_WHILE = word_set("hour hours hr hrs min mins minutes hora horas minutos rato ratico")


def _is_that_way(after: Sequence[str]) -> bool:
    """ "Maiquetía, PA ALLÁ voy"."""
    rest = after[1:] if after[:1] == [","] else after
    return tuple(rest[:2]) in _THAT_WAY


_THAT_WAY = {("pa", "alla"), ("para", "alla"), ("alla", "voy"), ("alla", "vamos")}
_LATER = word_set("""
    dawn sunrise sundown sunset dusk daybreak dark evening night nightfall tonight noon midnight morning
    tomorrow lunch
    manana noche tarde vista
""")


def _is_that_side(before: Sequence[str], after: Sequence[str]) -> bool:
    """ "go brasil side", "brazil side by lunch", and not "bleeding, Las Claritas side"."""
    if after[:1] != ["side"]:
        return False
    return not _GOING.isdisjoint(before) or after[1:2] == ["by"]


_GOING = word_set("go going heading headed drive driving to towards for reach cross crossing bound")
