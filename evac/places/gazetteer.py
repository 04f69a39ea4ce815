"""The names of places, found however they are spelled."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from evac.kernel.folding import expand, fold, sound
from evac.kernel.geometry import distance_m
from evac.places.common_words import ARTICLES, SAINTS
from evac.places.name_tree import NameTree

LONGEST_NAME = 6  # words
SHORTEST_JOINED = 9  # letters; shorter ones are words of their own
SHORTEST_SOUND = 4  # letters
SHORTEST_MISSPELLED = 5  # letters; shorter names are too much like other words
DOMINANT = 20  # a namesake so much larger is the one that is meant
SAME_PLACE_M = 15_000  # namesakes as near as this need no question
STATE_KINDS = frozenset({"state", "estado", "adm1", "region"})


@dataclass(frozen=True)
class Place:
    id: str
    name: str
    latitude: float
    longitude: float
    kind: str = "city"
    population: int = 0
    state: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Match:
    """Places one name may mean.

    Attributes:
        places: the likeliest first.
        certain: the first is clearly meant.
        score: 1.0 written correctly, 0.95 sounds right, less when a letter is wrong.
    """

    places: tuple[Place, ...]
    certain: bool
    score: float


class Gazetteer:
    """Built once from any number of places; every look-up is a few dictionary reads."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._places = {place.id: place for place in places}
        self._by_name: dict[str, list[Place]] = {}
        self._by_sound: dict[str, list[Place]] = {}
        self._by_deletion: dict[str, list[str]] = {}
        self.states: dict[str, str] = {}
        self._own_states = {
            fold(name)
            for place in self._places.values()
            if place.kind in STATE_KINDS
            for name in (place.name, *place.aliases)
        }
        self.names = NameTree()
        for place in self._places.values():
            self._learn(place)
        for key in self._by_sound:
            for shorter in deletions(key):
                self._by_deletion.setdefault(shorter, []).append(key)

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[Place]:
        return iter(self._places.values())

    def get(self, place_id: str) -> Place | None:
        return self._places.get(place_id)

    def is_abroad(self, place: Place) -> bool:
        """Whether it lies in none of the country's own states; False where these are not known."""
        return bool(self._own_states and place.state) and _folded(place.state) not in self._own_states

    def nearest(self, latitude: float, longitude: float, *, within_m: float = 50_000) -> Place | None:
        """The closest place that is not a whole state, if one is within ``within_m``."""
        here = (latitude, longitude)
        near = (
            place
            for place in self._places.values()
            if abs(place.latitude - latitude) <= within_m / 110_000 and place.kind not in STATE_KINDS
        )
        best = min(near, key=lambda place: distance_m(here, (place.latitude, place.longitude)), default=None)
        if best is None or distance_m(here, (best.latitude, best.longitude)) > within_m:
            return None
        return best

    def exactly(self, words: Sequence[str]) -> list[Place]:
        """Places that bear exactly these folded words as a name or alias."""
        return self._by_name.get(" ".join(map(expand, words)), [])

    def sounding(self, words: Sequence[str]) -> list[Place]:
        return self._by_sound.get(_heard(words), [])

    def misspelled(self, words: Sequence[str]) -> list[tuple[Place, float]]:
        """Places one letter away in sound, best first, each with a score below 0.95."""
        heard = _heard(words)
        if (
            len(_heard([word for word in words if word not in ARTICLES]).replace(" ", ""))
            < SHORTEST_MISSPELLED
        ):
            return []
        keys = set(self._by_deletion.get(heard, ()))
        for shorter in deletions(heard):
            keys.update(self._by_deletion.get(shorter, ()))
            if shorter in self._by_sound:
                keys.add(shorter)
        scored = [(key, _likeness(heard, key)) for key in keys]
        found = [(place, score) for key, score in scored if score > 0.0 for place in self._by_sound[key]]
        return sorted(found, key=lambda pair: (-pair[1], -pair[0].population, pair[0].id))

    def choose(self, places: Sequence[Place], *, state: str | None = None, score: float = 1.0) -> Match:
        """Decide between namesakes: the state that was named, the much larger one, or nobody."""
        if len(places) == 1:
            return Match((places[0],), True, score)
        if state:
            places = [place for place in places if fold(place.state) == state] or places
        ranked = sorted(
            {p.id: p for p in places}.values(), key=lambda p: (p.kind in STATE_KINDS, -p.population, p.id)
        )
        best, others = ranked[0], ranked[1:]
        rivals: list[Place] = []
        for other in others:
            if all(_rivals(one, other) for one in (best, *rivals)):
                rivals.append(other)
        if not rivals:
            return Match((best,), True, score)
        return Match((best, *rivals), False, score)

    def _learn(self, place: Place) -> None:
        for name in (place.name, *_short_forms(place.name), *place.aliases):
            words = [
                expand(word)
                for word in fold(name).replace("'", "").replace("-", " ").replace(".", " ").split()
            ]
            if not words or len(words) > LONGEST_NAME:
                continue
            self.names.learn(words)
            self._learn_joined(words, place)
            heard = sound(" ".join(words))
            for index, key in ((self._by_name, " ".join(words)), (self._by_sound, heard)):
                if index is self._by_sound and len(heard) < SHORTEST_SOUND:
                    continue  # codes of airports sound like many a word
                known = index.setdefault(key, [])
                if place not in known:
                    known.append(place)
        if place.state:
            self.states[fold(place.state)] = place.state

    def _learn_joined(self, words: Sequence[str], place: Place) -> None:
        """ "santaelena" and "ElSombrero": a thumb that missed the space."""
        joined = "".join(words)
        is_word = joined in _WORDS_OF_THEIR_OWN or not joined.isalpha()
        if len(words) < 2 or len(joined) < SHORTEST_JOINED or is_word:
            return
        self.names.learn([joined])
        for known in (self._by_name.setdefault(joined, []), self._by_sound.setdefault(sound(joined), [])):
            if place not in known:
                known.append(place)


_WORDS_OF_THEIR_OWN = frozenset(["santamaria"])  # the shutter of a shop


@lru_cache(maxsize=512)
def _folded(state: str) -> str:
    """There are few states, and every place that a text names asks for its own."""
    return fold(state)


def _short_forms(name: str) -> tuple[str, ...]:
    """ "San Antonio del Táchira" is said "San Antonio", which then may be another one as well."""
    head, between, _tail = name.partition(" de")
    is_saint = between and fold(head).split()[0] in SAINTS and len(head.split()) == 2
    return (head,) if is_saint else ()


def _heard(words: Sequence[str]) -> str:
    """As all of it sounds, put together from words: those come again in other texts."""
    return " ".join(filter(None, map(sound, words)))


def deletions(word: str) -> list[str]:
    """The word with each of its letters left out; words one slip apart share one of these or each other."""
    if len(word.replace(" ", "")) < SHORTEST_MISSPELLED:
        return []
    return list({word[:at] + word[at + 1 :] for at in range(len(word)) if word[at] != " "})


def _likeness(one: str, other: str) -> float:
    """0 when more than one slip lies between; a slip in the first letter or a short name counts more."""
    if OSA.distance(one, other, score_cutoff=1) > 1:
        return 0.0
    score = 0.94 - 1.0 / max(len(one), len(other))
    return score if one[:1] == other[:1] else score - 0.08


def _rivals(best: Place, other: Place) -> bool:
    if other.kind in STATE_KINDS and best.kind not in STATE_KINDS:
        return False  # "Merida" is the town; its state is said as "estado Merida"
    if best.population >= DOMINANT * max(other.population, 500):
        return False
    return distance_m((best.latitude, best.longitude), (other.latitude, other.longitude)) > SAME_PLACE_M
