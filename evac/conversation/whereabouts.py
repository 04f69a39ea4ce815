"""Where the sender is, and where to: one last-known place, one destination, out of all that a text names."""

from collections.abc import Sequence
from dataclasses import dataclass

from evac.conversation.cues import KIN
from evac.conversation.journey import AHEAD
from evac.conversation.landmarks import ENDS_LANDMARK, find_landmark, landmark_end
from evac.conversation.reading import Ground
from evac.conversation.scope import FIRST_PERSON, sentence
from evac.kernel.coordinates import FoundPoint, find_coordinates
from evac.kernel.folding import Folded, Token, word_set
from evac.kernel.geometry import distance_m
from evac.kernel.plus_codes import find_short_codes, short_plus_code
from evac.places.locate import Mention

_STRONG_TOWARDS = word_set("heading headed hacia rumbo destination destino bound")
_MOTION = word_set("""
    going driving traveling travelling walking flying way volando volamos rodando voy vamos
    camino viajando manejando caminando
    saliendo salimos salgo ruta leaving left moving
""")
_NO_GOAL = word_set("""
    safer safe somewhere anywhere place algun alguna algo sitio seguro leave go get be do stay try find
    buy see make take meet help evacuate cross fly travel drive sleep eat wait need die kill salir ir
    irnos irme estar hacer tratar ver buscar comprar intentar esperar morir pedir llamar the now today
    tomorrow out there here home soon manana ahora ya hoy las me us them him her you que allá alla
    arriba
""")
_LEADING_TO = word_set("to for towards toward a al para hacia")
_PREFERRED = {"at": 0, "passing": 2, "from": 3}
_SAME_AREA_M = 40_000
_LONGEST_QUOTE = 80


@dataclass(frozen=True)
class Whereabouts:
    text: str | None = None
    place_id: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    choices: tuple[str, ...] = ()
    role: str | None = None
    suspect: str | None = None
    destination: str | None = None


def find_whereabouts(
    spelled: Folded,
    tokens: Sequence[Token],
    mentions: Sequence[Mention],
    ground: Ground,
    country: frozenset[str],
) -> Whereabouts:
    points = _points(spelled.original, mentions, ground)
    bare = [token.text.replace("'", "") or token.text for token in tokens]
    here = _best_mention(
        [
            m
            for m in mentions
            if m.role in _PREFERRED
            and _is_useful(m, bare, country)
            and not _is_asked_about(m, bare)
            and not _is_anothers(m, bare)
            and not _is_yet_to_come(m, bare)
        ],
        bare,
    )
    point = next((p for p in points if p.role == "at"), None) or next(
        (p for p in points if p.role == "from"), None
    )
    landmark = find_landmark(spelled, tokens, bare, here, any_name=not mentions)
    goal = _goal(spelled, tokens, bare, mentions, points, country)
    return _joined(here, point, landmark, goal, spelled.original)


def _joined(
    here: Mention | None, point: FoundPoint | None, landmark: str | None, goal: str | None, original: str
) -> Whereabouts:
    text = (
        landmark or (here.words if here else None) or (original[point.start : point.end] if point else None)
    )
    text = text[:_LONGEST_QUOTE] if text else None
    goal = None if goal == text else goal
    if point:
        place = here.place if here and here.role == "at" else None
        return Whereabouts(
            text,
            place.id if place else None,
            point.latitude,
            point.longitude,
            role=point.role,
            suspect=point.suspect,
            destination=goal,
        )
    if here is None or not here.places:
        return Whereabouts(text, role=(here.role if here else "at") if text else None, destination=goal)
    if here.place is None:
        return Whereabouts(
            text, choices=tuple(p.id for p in here.places[:3]), role=here.role, destination=goal
        )
    place = here.place
    return Whereabouts(text, place.id, place.latitude, place.longitude, role=here.role, destination=goal)


def _points(text: str, mentions: Sequence[Mention], ground: Ground) -> list[FoundPoint]:
    points = find_coordinates(text, ground.box)
    near = next((m.place for m in mentions if m.place and m.role == "at"), None)
    if near:
        for code in find_short_codes(text):
            if point := short_plus_code(code.code, (near.latitude, near.longitude)):
                points.append(FoundPoint(*point, code.start, code.end, "plus-code"))
    return points


def _is_useful(mention: Mention, bare: Sequence[str], country: frozenset[str]) -> bool:
    return " ".join(bare[mention.first : mention.last]) not in country


def _is_asked_about(mention: Mention, bare: Sequence[str]) -> bool:
    """ "is there shooting in Caracas?" tells nothing of where the sender is."""
    first, last = sentence(bare, mention.first)
    return (
        last < len(bare) and bare[last] == "?" and not any(word in FIRST_PERSON for word in bare[first:last])
    )


def _is_anothers(mention: Mention, bare: Sequence[str]) -> bool:
    """ "my friend in Spain asks", "soy de Chile": abroad, and nowhere a party is."""
    before = bare[max(0, mention.first - 3) : mention.first]
    is_origin = mention.role == "from" and any(
        word in ("soy", "somos", "am", "originally") for word in before
    )
    is_friend = before[-1:] in (["in"], ["en"]) and before[-2:-1] != [] and before[-2] in KIN
    return mention.outside and (is_origin or is_friend)


def _is_yet_to_come(mention: Mention, bare: Sequence[str]) -> bool:
    """ "we plan to cross via Arauca": what will be passed is no place they were."""
    if mention.role != "passing":
        return False
    first, last = sentence(bare, mention.first)
    return any(word in AHEAD for word in bare[first:last])


def _best_mention(mentions: Sequence[Mention], bare: Sequence[str]) -> Mention | None:
    """At before passing before from; today before where they live; a neighbourhood before its city."""
    ranked = sorted(
        mentions,
        key=lambda m: (
            _PREFERRED[m.role] + (m.role == "at" and not m.introduced),
            _is_home(m, bare),
            m.start,
        ),
    )
    best = ranked[0] if ranked else None
    if best is None or best.place is None or best.role != "at":
        return best
    for other in ranked[1:]:
        if other.role == "at" and other.place and _is_finer(other.place.kind, best.place.kind):
            there, here = other.place, best.place
            if distance_m((there.latitude, there.longitude), (here.latitude, here.longitude)) < _SAME_AREA_M:
                return other
    return best


def _is_finer(kind: str, than: str) -> bool:
    """A neighbourhood within a town, a town on an island or in a region."""
    fineness = {"neighbourhood": 2, "town": 1, "city": 1}
    return fineness.get(kind, 0) > fineness.get(than, 1 if than not in ("landmark", "state", "region") else 0)


def _is_home(mention: Mention, bare: Sequence[str]) -> bool:
    return any(word in _LIVING for word in bare[max(0, mention.first - 3) : mention.first])


_LIVING = word_set("vivo vivimos live lives vive residencia reside originally soy somos")


def _goal(
    spelled: Folded,
    tokens: Sequence[Token],
    bare: Sequence[str],
    mentions: Sequence[Mention],
    points: Sequence[FoundPoint],
    country: frozenset[str],
) -> str | None:
    for mention in mentions:
        if mention.role == "towards" and _is_useful(mention, bare, country):
            return mention.words
    for point in points:
        if point.role == "towards":
            return f"{point.latitude},{point.longitude}"
    return _spoken_goal(spelled, tokens, bare)


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
            if first < len(bare) and _may_be_goal(bare[first], word):
                end = landmark_end(bare, first)
                start, stop = spelled.span(tokens[first].start, tokens[min(end, first + 4) - 1].end)
                return spelled.original[start:stop]
    return None


def _may_be_goal(word: str, preposition: str) -> bool:
    if not word[0].isalpha() or len(word) < 3 or word in _NO_GOAL or word in ENDS_LANDMARK:
        return False
    return not (
        preposition in ("a", "para")
        and word.endswith(("ar", "er", "ir", "arnos", "irnos", "arme", "irme", "erlo", "arlo"))
    )
