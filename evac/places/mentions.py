"""Places spoken of in one text, and how each tells which namesake another one means."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from evac.kernel.folding import fold
from evac.kernel.geometry import distance_m
from evac.places.gazetteer import STATE_KINDS, Gazetteer, Place

MOST_CHOICES = 3  # in one question
NEAR_THE_OTHER_M = 60_000
CLEARLY_NEARER = 3  # times: "the Sambil in Chacao" is none of the others in Caracas
NEAR_THE_BORDER_M = 15_000


@dataclass(frozen=True)
class Mention:
    """One place spoken of.

    Attributes:
        places: the one that is meant when ``certain``, else up to three that could be; empty when the name
            is known to lie outside the gazetteer.
        role: at | from | passing | towards.
        start, end: in the original text; ``words`` is what stands there.
        first, last: token numbers, last excluded.
        introduced: a preposition or verb led to it ("en Merida"), or it is the whole text.
        outside: the name lies beyond the operation's country, whether the gazetteer holds it or not.
    """

    places: tuple[Place, ...]
    role: str
    start: int
    end: int
    words: str
    certain: bool
    score: float
    first: int
    last: int
    introduced: bool
    outside: bool = False

    @property
    def place(self) -> Place | None:
        return self.places[0] if self.certain and self.places else None


def settled(mentions: list[Mention], gazetteer: Gazetteer) -> list[Mention]:
    """Namesakes told apart by the other places in the text: a state, one nearby, a country abroad."""
    mentions = [one for n, one in enumerate(mentions) if not _is_namesake(one, mentions[n + 1 : n + 2])]
    if all(mention.certain for mention in mentions):
        return mentions
    sure = [mention.places[0] for mention in mentions if mention.certain and mention.places]
    is_abroad_named = any(mention.outside for mention in mentions)
    states = {fold(place.name) for place in sure if place.kind in STATE_KINDS}
    told = [
        one if one.certain else _settle(one, sure, states, gazetteer, is_abroad_named) for one in mentions
    ]
    used = {fold(one.places[0].state) for one in told if one.certain and one.places} & states
    told = [one for one in told if not (_is_state(one) and fold(one.places[0].name) in used)]
    return [one if one.certain else replace(one, places=one.places[:MOST_CHOICES]) for one in told]


def with_nations(mentions: Sequence[Mention], bare: Sequence[str], original: str) -> list[Mention]:
    """ "Valencia, la de España", "Mérida (México)": a namesake abroad, by the nation right behind it."""
    kept: list[Mention] = []
    for mention in mentions:
        here = kept[-1] if kept else None
        nation = " ".join(bare[mention.first : mention.last])
        if here is None or nation not in _NATIONS or here.outside or not here.places:
            kept.append(mention)
            continue
        between = bare[here.last : mention.first]
        if len(between) < 4 and all(word in _OF_NATION for word in between):
            whole = replace(here, last=mention.last, end=mention.end, outside=True)
            words = original[here.start : mention.end]
            kept[-1] = replace(whole, places=(), certain=True, words=words)
        else:
            kept.append(mention)
    return kept


# Not those next door: "Ureña, Colombia" is how people say which border.
_NATIONS = frozenset(
    ["espana", "spain", "mexico", "peru", "chile", "argentina", "bolivia", "usa", "estados unidos", "texas",
     "puerto rico", "costa rica", "honduras", "el salvador", "ecuador", "cuba",
     "italia", "republica dominicana", "dominican republic", "portugal", "uruguay", "paraguay", "filipinas"]
)  # fmt: skip
_OF_NATION = frozenset([",", "(", "la", "de", "del", "the", "one", "in", "en", "el", "-"])


def _is_namesake(one: Mention, behind: Sequence[Mention]) -> bool:
    """ "barrio Sucre, San Cristóbal": far from the town right behind it, it is one that nobody listed."""
    if not behind or not one.place or not behind[0].place or behind[0].first - one.last > 1:
        return False
    is_part = one.place.kind in ("neighbourhood", "landmark") and behind[0].place.kind in ("city", "town")
    return is_part and _metres(one.place, behind[0].place) > NEAR_THE_OTHER_M


def _is_state(mention: Mention) -> bool:
    return mention.certain and bool(mention.places) and mention.places[0].kind in STATE_KINDS


def _settle(
    mention: Mention, sure: Sequence[Place], states: set[str], gazetteer: Gazetteer, is_abroad_named: bool
) -> Mention:
    within = [place for place in mention.places if fold(place.state) in states]
    near = within or _nearest(mention.places, [place for place in sure if place.kind not in STATE_KINDS])
    if not near and is_abroad_named:
        near = _at_border(mention.places, gazetteer)
    return replace(mention, places=(near[0],), certain=True) if len(near) == 1 else mention


def _nearest(places: Sequence[Place], others: Sequence[Place]) -> list[Place]:
    """Those near another place; only the one that is much nearer than the rest."""
    distances = {place: min(_metres(place, other) for other in others) for place in places if others}
    near = sorted((away, place.id, place) for place, away in distances.items() if away < NEAR_THE_OTHER_M)
    if len(near) > 1 and near[1][0] > CLEARLY_NEARER * near[0][0]:
        return [near[0][2]]
    return [place for _away, _id, place in near]


def _at_border(places: Sequence[Place], gazetteer: Gazetteer) -> list[Place]:
    """ "San Antonio, they let nobody into Colombia": abroad itself, else the one at the border."""
    abroad = [place for place in gazetteer if gazetteer.is_abroad(place)]
    beyond = [place for place in places if place in abroad]
    return beyond or [
        place for place in places if any(_metres(place, other) < NEAR_THE_BORDER_M for other in abroad)
    ]


def _metres(one: Place, other: Place) -> float:
    return distance_m((one.latitude, one.longitude), (other.latitude, other.longitude))
