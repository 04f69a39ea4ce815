"""Where the sender goes to, in the text's words."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from evac.conversation.landmarks import ENDS_LANDMARK, landmark_end
from evac.conversation.last_known import is_useful
from evac.kernel.coordinates import FoundPoint
from evac.kernel.folding import Folded, Token, word_set
from evac.places.locate import Mention
from evac.places.roles import role_of

_STRONG_TOWARDS = word_set("heading headed hacia rumbo destination destino bound")
_MOTION = word_set("""
    going driving traveling travelling walking flying way volando volamos rodando voy vamos
    camino viajando manejando caminando
    saliendo salimos salgo ruta leaving left moving
""")
_NO_GOAL = word_set("""
    reach return week weeks day days hour hours dias semana semanas horas years anos
    safer safe somewhere anywhere place algun alguna algo sitio seguro leave go get be do stay try find
    buy see make take meet help evacuate cross fly travel drive sleep eat wait need die kill salir ir
    irnos irme estar hacer tratar ver buscar comprar intentar esperar morir pedir llamar the now today
    tomorrow out there here home soon manana ahora ya hoy las me us them him her you que allá alla
    arriba pie pee foot bed work caballo dormir comer toilet bathroom bano sleep
""")
_LEADING_TO = word_set("to for towards toward a al para hacia")


class Goal(NamedTuple):
    words: str
    name: str  # of the place where it is sure, else the words


def find_goal(
    spelled: Folded,
    tokens: Sequence[Token],
    bare: Sequence[str],
    mentions: Sequence[Mention],
    points: Sequence[FoundPoint],
    country: frozenset[str],
) -> Goal | None:
    ahead = [m for m in mentions if m.role == "towards" and is_useful(m, bare, country)]
    ahead = [m for m in ahead if not _is_anothers_way(m, bare)]
    if ahead:
        meant = _final(ahead, bare)
        is_sure = meant.place and not meant.outside
        return Goal(meant.words, meant.place.name if meant.place and is_sure else meant.words)
    for point in points:
        if point.role == "towards":
            return Goal(*(f"{point.latitude},{point.longitude}",) * 2)
    spoken = _spoken_goal(spelled, tokens, bare)
    return Goal(spoken, spoken) if spoken else None


def _final(ahead: Sequence[Mention], bare: Sequence[str]) -> Mention:
    """ "next El Dorado, then Santa Elena", "bus to Güiria, boat to Trinidad": the last one is meant."""
    if len(ahead) > 1 and any(word in _THEN for word in bare[ahead[-2].last : ahead[-1].first]):
        return ahead[-1]
    wanted = next((m for m in ahead if not _WISHES.isdisjoint(bare[max(0, m.first - 5) : m.first])), None)
    return wanted or min(ahead, key=lambda m: "hasta" in bare[max(0, m.first - 2) : m.first])


_WISHES = word_set("want need quiero queremos necesito necesitamos")
_THEN = word_set("then luego despues bote boat flight vuelo lancha ferry avion")


def _is_anothers_way(mention: Mention, bare: Sequence[str]) -> bool:
    """ "la muchacha que la cuidaba SE FUE pa Perú", "my EMPLOYER GO to Miami"."""
    before = bare[max(0, mention.first - 4) : mention.first]
    gone = any(pair in _GONE for pair in pairwise(before)) and not {"me", "nos"} & {*before}
    return gone or any(one in _THOSE and other in _WENT for one, other in pairwise(before))


_GONE = {("se", "fue"), ("se", "fueron"), ("se", "iba"), ("se", "devolvio"), ("he", "went"), ("she", "went")}
_WENT = word_set("go went gone left flew moved")
_THOSE = word_set("employer boss owner jefe patron landlord agent doctor neighbour neighbor")


def _spoken_goal(spelled: Folded, tokens: Sequence[Token], bare: Sequence[str]) -> str | None:
    """ "heading to the border", "vamos a la frontera"."""
    if _LEADING_TO.isdisjoint(bare):
        return None
    for at, word in enumerate(bare[:400]):
        if word in _LEADING_TO:
            before = bare[max(0, at - 3) : at]
            if word not in ("hacia", "towards", "toward") and not any(
                w in _STRONG_TOWARDS or w in _MOTION for w in before
            ):
                continue
            first = at + 1
            while first < len(bare) and bare[first] in ("the", "la", "el", "los", "las", "a"):
                first += 1
            if first == len(bare) or role_of(list(bare[: first + 1]), first).name == "none":
                continue
            if _may_be_goal(bare[first], word):
                end = landmark_end(bare, first)
                start, stop = spelled.span(tokens[first].start, tokens[min(end, first + 4) - 1].end)
                return spelled.original[start:stop]
    return None


def _may_be_goal(word: str, preposition: str) -> bool:
    if not word[0].isalpha() or len(word) < 3 or word in _NO_GOAL or word in ENDS_LANDMARK or word == "door":
        return False
    return not (
        preposition in ("a", "para")
        and word.endswith(("ar", "er", "ir", "arnos", "irnos", "arme", "irme", "erlo", "arlo"))
    )
