"""Where the sender is, and where to: one last-known place, one destination, out of all that a text names."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from evac.conversation.cues.outside import CALLED
from evac.conversation.goals import Goal, find_goal
from evac.conversation.landmarks import find_landmark
from evac.conversation.last_known import last_known
from evac.conversation.place_doubts import unless_doubtful
from evac.conversation.places_ahead import in_their_roles
from evac.conversation.reading import Ground
from evac.kernel.coordinates import Box, FoundPoint, find_coordinates
from evac.kernel.folding import Folded, Token, fold
from evac.kernel.plus_codes import find_short_codes, short_plus_code
from evac.places.locate import Mention

_LONGEST_QUOTE = 80
_FAR = 1.0  # degrees beyond the country's bounds: nearer, a border or a coast is no surprise
OUTSIDE = "outside"


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
    destination_words: str | None = None


def find_whereabouts(
    spelled: Folded,
    tokens: Sequence[Token],
    mentions: Sequence[Mention],
    ground: Ground,
    country: frozenset[str],
) -> Whereabouts:
    points = _points(spelled.original, mentions, ground)
    bare = [token.text.replace("'", "") or token.text for token in tokens]
    mentions = in_their_roles(mentions, bare)
    here = last_known(mentions, bare, country)
    here = unless_doubtful(here, mentions, spelled, tokens, bare) if here else None
    believed_first = sorted(points, key=lambda p: p.suspect is not None)
    point = next((p for p in believed_first if p.role == "at"), None) or next(
        (p for p in believed_first if p.role == "from"), None
    )
    landmark = find_landmark(spelled, tokens, bare, here, mentions)
    goal = find_goal(spelled, tokens, bare, mentions, points, country)
    return _joined(here, _doubted(point, ground.box), landmark, goal, spelled.original)


def _doubted(point: FoundPoint | None, box: Box | None) -> FoundPoint | None:
    """Far from the country, and no slip of a sign shows why: they left, or it is none of their place."""
    if point is None or point.suspect or box is None or not is_far_from(box, point.latitude, point.longitude):
        return point
    return replace(point, suspect=OUTSIDE)


def is_far_from(box: Box, latitude: float, longitude: float) -> bool:
    wider = Box(box.south - _FAR, box.west - _FAR, box.north + _FAR, box.east + _FAR)
    return not wider.holds(latitude, longitude)


def unless_they_left(where: Whereabouts, mentions: Sequence[Mention], *, departed: bool) -> Whereabouts:
    """ "Estamos a salvo en Bogota 4.6, -74.1": a point abroad is no doubt where they say so too."""
    is_abroad = departed or any(mention.outside and mention.role == "at" for mention in mentions)
    return replace(where, suspect=None) if is_abroad and where.suspect == OUTSIDE else where


def _joined(
    here: Mention | None, point: FoundPoint | None, landmark: str | None, goal: Goal | None, original: str
) -> Whereabouts:
    text = (
        landmark or (_words(here) if here else None) or (original[point.start : point.end] if point else None)
    )
    text = text[:_LONGEST_QUOTE] if text else None
    goal = None if goal and goal.words == text else goal
    place = here.place if here else None
    if point and here and here.role != "at":
        place = None
    spot = point or place
    return Whereabouts(
        text,
        place_id=place.id if place else None,
        latitude=spot.latitude if spot else None,
        longitude=spot.longitude if spot else None,
        choices=tuple(p.id for p in here.places) if here and not spot else (),
        role=point.role if point else here.role if here else "at" if text else None,
        suspect=point.suspect if point else None,
        destination=goal.name if goal else None,
        destination_words=goal.words if goal else None,
    )


def _words(here: Mention) -> str:
    """As it was written, but for what only its own people call a town abroad."""
    return CALLED.get(fold(here.words), here.words) if here.outside else here.words


def _points(text: str, mentions: Sequence[Mention], ground: Ground) -> list[FoundPoint]:
    points = find_coordinates(text, ground.box)
    near = next((m.place for m in mentions if m.place and m.role == "at"), None)
    if near:
        for code in find_short_codes(text):
            if point := short_plus_code(code.code, (near.latitude, near.longitude)):
                points.append(FoundPoint(*point, code.start, code.end, "plus-code"))
    return points
