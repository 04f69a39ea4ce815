"""How a free text speaks of places: where the sender is, comes from, passes, or is going to.

A destination is never a last-known place, so the role of a name is read from the words before it. Where two
places could be meant, both are given: a question is cheap, a confidently wrong place may cost a life.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from evac.kernel.folding import Folded, Token, folded, sound, tokens
from evac.kernel.geometry import distance_m
from evac.places.common_words import ARTICLES, BEFORE_PEOPLE, NOT_MISSPELLED, PEOPLE, SAINTS, THINGS
from evac.places.gazetteer import LONGEST_NAME, SHORTEST_MISSPELLED, STATE_KINDS, Gazetteer, Match, Place
from evac.places.roles import role_of

CLEARLY_BETTER = 0.02
NEAR_THE_OTHER_M = 60_000
MOST_WORDS = 2_000  # a text longer than this is not read for places to its end

__all__ = ["Mention", "locate", "locate_tokens"]


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


def locate(
    text: str,
    gazetteer: Gazetteer,
    *,
    outside: frozenset[str] = frozenset(),
    known: frozenset[str] = frozenset(),
) -> list[Mention]:
    """Every place in ``text``, in order.

    Args:
        text: as it was sent.
        gazetteer: the operation's places.
        outside: folded names beyond the gazetteer (other countries, cities abroad).
        known: folded words that are certainly no misspelled place names.
    """
    spelled = folded(text)
    return locate_tokens(spelled, tokens(spelled), gazetteer, outside=outside, known=known)


def locate_tokens(
    text: Folded,
    words: Sequence[Token],
    gazetteer: Gazetteer,
    *,
    outside: frozenset[str] = frozenset(),
    known: frozenset[str] = frozenset(),
) -> list[Mention]:
    words = words[:MOST_WORDS]
    bare = [token.text.replace("'", "") or token.text for token in words]
    mentions: list[Mention] = []
    at = 0
    while at < len(words):
        mention = _mention_at(text, words, bare, at, gazetteer, outside, known)
        if mention:
            mentions.append(mention)
        at = mention.last if mention else at + 1
    return _settled(_without_states(mentions, bare, gazetteer), gazetteer)


def _mention_at(
    text: Folded,
    words: Sequence[Token],
    bare: list[str],
    at: int,
    gazetteer: Gazetteer,
    outside: frozenset[str],
    known: frozenset[str],
) -> Mention | None:
    word = bare[at]
    if not word[0].isalpha():
        return None
    may_begin = gazetteer.may_begin(word) or word in _first_words(outside)
    if not may_begin and (word in known or len(word) < SHORTEST_MISSPELLED):
        return None
    longest = min(LONGEST_NAME, len(words) - at) if may_begin else 1
    for length in range(longest, 0, -1):
        if length > 1 and not bare[at + length - 1][0].isalpha():
            continue
        if mention := _read_name(text, words, bare, at, length, gazetteer, outside, known):
            return mention
    return None


@lru_cache(maxsize=16)
def _first_words(names: frozenset[str]) -> frozenset[str]:
    return frozenset(name.split()[0] for name in names if name)


def _read_name(
    text: Folded,
    words: Sequence[Token],
    bare: list[str],
    at: int,
    length: int,
    gazetteer: Gazetteer,
    outside: frozenset[str],
    known: frozenset[str],
) -> Mention | None:
    names = bare[at : at + length]
    places, score = _candidates(names, gazetteer, known)
    is_outside = " ".join(names) in outside
    if not places and not is_outside and not _may_be_misspelled(names, known):
        return None
    role = role_of(bare, at)
    alone = _is_whole(bare, at, length)
    introduced = role.introduced or alone
    if not places and not is_outside:
        if not introduced:
            return None
        return _misspelled(text, words, at, names, gazetteer, role.name, known)
    if role.name == "none" or not _is_place(
        words, bare, at, length, introduced=introduced, alone=alone, score=score
    ):
        return None
    if is_outside and not any(place.population >= 100_000 for place in places):
        match = Match((), True, 1.0)
    else:
        match = gazetteer.choose(places, state=_state_near(bare, at, length, gazetteer), score=score)
    found = _mention(text, words, at, length, match, role.name, introduced)
    return replace(found, outside=True) if is_outside else found


def _candidates(names: list[str], gazetteer: Gazetteer, known: frozenset[str]) -> tuple[list[Place], float]:
    if places := gazetteer.exactly(names):
        return places, 1.0
    if len(names) == 1 and (
        len(names[0]) < 4
        or names[0] in known
        or names[0] in THINGS
        or names[0] in PEOPLE
        or names[0] in NOT_MISSPELLED
    ):
        return [], 0.0
    if all(name in ARTICLES or name in known for name in names):
        return [], 0.0
    return gazetteer.sounding(names), 0.95


def _may_be_misspelled(names: list[str], known: frozenset[str]) -> bool:
    significant = [name for name in names if name not in ARTICLES]
    if len(names) > 3 or sum(map(len, significant)) < SHORTEST_MISSPELLED or names[-1] in ARTICLES:
        return False
    return bool(significant) and not any(
        name in known or name in THINGS or name in PEOPLE or name in NOT_MISSPELLED or name[0].isdigit()
        for name in significant
    )


def _misspelled(
    text: Folded,
    words: Sequence[Token],
    at: int,
    names: list[str],
    gazetteer: Gazetteer,
    role: str,
    known: frozenset[str],
) -> Mention | None:
    found = gazetteer.misspelled(names)
    if not found or role == "none":
        return None
    best = found[0][1]
    close = [place for place, score in found if score > best - CLEARLY_BETTER]
    match = gazetteer.choose(close, score=best)
    if len({sound(place.name.lower()) for place in close}) > 1:
        match = replace(match, places=tuple(dict.fromkeys(close))[:3], certain=False)
    return _mention(text, words, at, len(names), match, role, True)


def _mention(
    text: Folded, words: Sequence[Token], at: int, length: int, match: Match, role: str, introduced: bool
) -> Mention:
    start, end = text.span(words[at].start, words[at + length - 1].end)
    quoted = text.original[start:end]
    return Mention(
        match.places, role, start, end, quoted, match.certain, match.score, at, at + length, introduced
    )


def _is_place(
    words: Sequence[Token],
    bare: list[str],
    at: int,
    length: int,
    *,
    introduced: bool,
    alone: bool,
    score: float,
) -> bool:
    """Whether a name stands here as a place, and not as the common word or the person it may be as well."""
    if alone:
        return True
    names = bare[at : at + length]
    significant = [n for n, name in enumerate(names) if name not in ARTICLES] or [0]
    capital = all(words[at + n].capital for n in significant) and (at > 0 or length > 1)
    if _is_person(words, bare, at, length):
        return False
    if length > 1 and names[0] in SAINTS:
        return True
    if all(names[n] in THINGS or len(names[n]) < 3 for n in significant):
        return capital and introduced if length == 1 else capital or introduced
    if all(names[n] in PEOPLE or names[n] in THINGS for n in significant):
        return introduced or capital
    return True


def _is_person(words: Sequence[Token], bare: list[str], at: int, length: int) -> bool:
    before = bare[at - 1] if at else ""
    if before in BEFORE_PEOPLE:
        return True
    if before in PEOPLE and words[at - 1].capital:  # "Maria Valencia", not "en San Antonio"
        return not (at > 1 and bare[at - 2] in ("en", "in", "at", "san", "santa"))
    if before in ("con", "with", "a") and length == 1 and bare[at] in PEOPLE:
        return True
    return before == "is" and at > 1 and bare[at - 2] in ("name", "this")


def _is_whole(bare: list[str], at: int, length: int) -> bool:
    return all(not word[0].isalnum() for word in (*bare[:at], *bare[at + length :]))


def _state_near(bare: list[str], at: int, length: int, gazetteer: Gazetteer) -> str | None:
    """The state named right behind ("San Antonio, Tachira") or anywhere else as a state."""
    after = at + length
    while after < len(bare) and after < at + length + 3 and bare[after] in _BEFORE_STATES:
        after += 1
    for size in (2, 1):
        state = " ".join(bare[after : after + size])
        if state in gazetteer.states:
            return state
    for place, word in enumerate(bare):
        if word in ("estado", "edo", "state") and place + 1 < len(bare):
            for size in (2, 1):
                state = " ".join(bare[place + 1 : place + 1 + size])
                if state in gazetteer.states:
                    return state
    return None


_BEFORE_STATES = frozenset([",", "(", "-", "/", "estado", "edo", "state", "of", "en", "in", "de", "del", "."])


def _without_states(mentions: list[Mention], bare: list[str], gazetteer: Gazetteer) -> list[Mention]:
    """A state that only says which namesake was meant is no place of its own."""
    kept: list[Mention] = []
    for mention in mentions:
        name = " ".join(bare[mention.first : mention.last])
        previous = kept[-1] if kept else None
        between = bare[previous.last : mention.first] if previous else []
        qualifies = previous and name in gazetteer.states and all(word in _BEFORE_STATES for word in between)
        is_state = _is_only_a_state(mentions, mention, bare, name, gazetteer)
        in_it = previous and any(_same(place.state, name) for place in previous.places)
        if not (qualifies and in_it) and not is_state:
            kept.append(mention)
    return kept


def _is_only_a_state(
    mentions: Sequence[Mention], mention: Mention, bare: list[str], name: str, gazetteer: Gazetteer
) -> bool:
    """ "estado Merida, pueblo Tabay": beside a place in it, a state said to be one is none."""
    is_said = mention.first > 0 and bare[mention.first - 1] in ("estado", "edo", "state")
    others = (other for other in mentions if other is not mention)
    return (
        is_said and name in gazetteer.states and any(_same(p.state, name) for o in others for p in o.places)
    )


def _same(state: str, name: str) -> bool:
    return bool(state) and sound(name) == sound(folded(state).text)


def _settled(mentions: list[Mention], gazetteer: Gazetteer) -> list[Mention]:
    """A certain place nearby tells namesakes apart ("San Antonio, near Cucuta")."""
    sure = [mention.places[0] for mention in mentions if mention.certain and mention.places]
    return [mention if mention.certain or not sure else _settle(mention, sure) for mention in mentions]


def _settle(mention: Mention, sure: list[Place]) -> Mention:
    near = [
        place
        for place in mention.places
        for other in sure
        if other.kind not in STATE_KINDS
        and distance_m((place.latitude, place.longitude), (other.latitude, other.longitude))
        < NEAR_THE_OTHER_M
    ]
    if len(set(near)) != 1:
        return mention
    return replace(mention, places=(near[0],), certain=True)
