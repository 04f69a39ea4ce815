"""Where the sender goes to, in the text's words."""

from collections.abc import Sequence
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
    reach return
    safer safe somewhere anywhere place algun alguna algo sitio seguro leave go get be do stay try find
    buy see make take meet help evacuate cross fly travel drive sleep eat wait need die kill salir ir
    irnos irme estar hacer tratar ver buscar comprar intentar esperar morir pedir llamar the now today
    tomorrow out there here home soon manana ahora ya hoy las me us them him her you que allá alla
    arriba
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
    if ahead:
        meant = min(ahead, key=lambda m: "hasta" in bare[max(0, m.first - 2) : m.first])
        is_sure = meant.place and not meant.outside
        return Goal(meant.words, meant.place.name if meant.place and is_sure else meant.words)
    for point in points:
        if point.role == "towards":
            return Goal(*(f"{point.latitude},{point.longitude}",) * 2)
    spoken = _spoken_goal(spelled, tokens, bare)
    return Goal(spoken, spoken) if spoken else None


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
