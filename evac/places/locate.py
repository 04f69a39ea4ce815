"""How a free text speaks of places: where the sender is, comes from, passes, or is going to.

A destination is never a last-known place, so the role of a name is read from the words before it. Where two
places could be meant, both are given: a question is cheap, a confidently wrong place may cost a life.
"""

from collections.abc import Sequence
from dataclasses import replace

from evac.kernel.folding import Folded, Token, folded, sound, tokens
from evac.places.abroad import is_heard_abroad, is_known_abroad, is_named_abroad, tree_of
from evac.places.common_words import ARTICLES
from evac.places.gazetteer import SHORTEST_MISSPELLED, STATE_KINDS, Gazetteer, Match, Place
from evac.places.mentions import Mention, settled, with_nations
from evac.places.name_tree import MOST_TOKENS
from evac.places.names import (
    LONGEST_MISSPELLED,
    candidates,
    is_known_behind_article,
    is_longer_name,
    is_only_a_code,
    is_only_named_after,
    is_place,
    is_whole,
    is_whole_clause,
    known_by,
    may_be_misspelled,
)
from evac.places.other_words import is_date
from evac.places.roles import role_of
from evac.places.spoken import CONTRACTED, spoken
from evac.places.states import SAID_STATES, TELLING_WHICH, is_said_to_be_state, is_told_by_state, state_near

CLEARLY_BETTER = 0.02
LARGE = 100_000  # people: a town of ours so large is meant, whatever lies abroad
MOST_WORDS = 2_000  # a text longer than this is not read for places to its end

__all__ = ["Mention", "locate", "locate_tokens"]


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
    bare = spoken(words)
    mentions: list[Mention] = []
    at = 0
    while at < len(words):
        mention = _mention_at(text, words, bare, at, gazetteer, outside, known)
        if mention:
            mentions.append(mention)
        at = mention.last if mention else at + 1
    mentions = with_nations(mentions, bare, text.original)
    return settled(_without_states(mentions, bare, gazetteer), gazetteer)


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
    if not word[0].isalnum():
        return None
    if (
        at
        and bare[at - 1] in CONTRACTED
        and (mention := _behind_contraction(text, words, bare, at, gazetteer))
    ):
        return mention
    may_begin = gazetteer.names.may_begin(word)
    abroad = tree_of(outside)
    if not may_begin and not abroad.may_begin(word) and (word in known or len(word) < SHORTEST_MISSPELLED):
        return None
    lengths = {*gazetteer.names.lengths_at(bare, at), *abroad.lengths_at(bare, at)}
    lengths |= _lengths_misspelled(bare, at, known, LONGEST_MISSPELLED if may_begin else 1)
    for length in sorted(lengths, reverse=True):
        if mention := _read_name(text, words, bare, at, length, gazetteer, outside, known):
            return mention
    return None


def _behind_contraction(
    text: Folded, words: Sequence[Token], bare: list[str], at: int, gazetteer: Gazetteer
) -> Mention | None:
    """ "llegué al Vigía", "salimos del Tigre": the article of "El Vigía" is in the word before."""
    whole = ["el", *bare[at : at + MOST_TOKENS]]
    role = role_of(bare, at)
    for length in sorted(gazetteer.names.lengths_at(whole, 0), reverse=True):
        places = gazetteer.exactly(whole[:length]) if length > 1 and role.name != "none" else []
        if places and is_known_behind_article(words[at], bare[at], places):
            match = gazetteer.choose(places, state=state_near(bare, at, length - 1, gazetteer))
            return _mention(text, words, at, length - 1, match, role.name, True)
    return None


def _lengths_misspelled(bare: list[str], at: int, known: frozenset[str], most: int) -> set[int]:
    """How many words may be a name with a slip in it; a sign ends none."""
    if bare[at] not in ARTICLES and not may_be_misspelled(bare[at : at + 1], known):
        return set()
    return {n for n in range(1, min(most, len(bare) - at) + 1) if bare[at + n - 1][0].isalpha()}


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
    places, score = candidates(names, gazetteer, known)
    is_outside = is_named_abroad(bare, at, length, outside)
    is_outside = is_outside or (not places and length == 1 and is_heard_abroad(bare, at, outside, known))
    if not places and not is_outside and not may_be_misspelled(names, known):
        return None
    role = role_of(bare, at)
    alone = is_whole(bare, at, length) and not is_date(names)
    introduced = role.introduced or alone
    if not places and not is_outside:
        return _misspelled(text, words, at, names, gazetteer, role.name, known) if introduced else None
    if role.name == "none" or (is_outside and is_only_named_after(bare, at, length)):
        return None
    if is_only_a_code(words[at], length, places, introduced=introduced):
        return None
    if is_said_to_be_state(bare, at, length):
        states = [place for place in places if place.kind in STATE_KINDS]
        places, introduced = states or places, introduced or bool(states)
    introduced = introduced or is_whole_clause(bare, at, length, places)
    if is_told_by_state(bare, at, length, places, gazetteer):
        alone, is_outside = True, False  # "Chaguaramas, Guárico", and not the one in Trinidad
    if places and is_longer_name(words, bare, at, length, places):
        return None
    population = max((known_by(place) for place in places), default=0)
    if not is_place(words, bare, at, length, introduced=introduced, alone=alone, population=population):
        return None
    match = _chosen(bare, at, length, places, gazetteer, score=score, is_outside=is_outside)
    found = _mention(text, words, at, length, match, role.name, introduced)
    is_outside = is_outside or is_known_abroad(match, gazetteer, outside)
    return replace(found, outside=True) if is_outside else found


def _chosen(
    bare: list[str],
    at: int,
    length: int,
    places: Sequence[Place],
    gazetteer: Gazetteer,
    *,
    score: float,
    is_outside: bool,
) -> Match:
    if is_outside and not any(place.population >= LARGE for place in places):
        return Match((), True, 1.0)
    return gazetteer.choose(places, state=state_near(bare, at, length, gazetteer), score=score)


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
        match = replace(match, places=tuple(dict.fromkeys(close)), certain=False)
    return _mention(text, words, at, len(names), match, role, True)


def _mention(
    text: Folded, words: Sequence[Token], at: int, length: int, match: Match, role: str, introduced: bool
) -> Mention:
    start, end = text.span(words[at].start, words[at + length - 1].end)
    quoted = text.original[start:end]
    return Mention(
        match.places, role, start, end, quoted, match.certain, match.score, at, at + length, introduced
    )


def _without_states(mentions: list[Mention], bare: list[str], gazetteer: Gazetteer) -> list[Mention]:
    """A state that only says which namesake was meant is no place of its own."""
    kept: list[Mention] = []
    for mention in mentions:
        name = " ".join(bare[mention.first : mention.last])
        previous = kept[-1] if kept else None
        between = bare[previous.last : mention.first] if previous else []
        qualifies = previous and name in gazetteer.states and all(word in TELLING_WHICH for word in between)
        is_state = _is_only_a_state(mentions, mention, bare, name, gazetteer)
        in_it = previous and any(_same(place.state, name) for place in previous.places)
        if not (qualifies and in_it) and not is_state:
            kept.append(mention)
    return kept


def _is_only_a_state(
    mentions: Sequence[Mention], mention: Mention, bare: list[str], name: str, gazetteer: Gazetteer
) -> bool:
    """ "estado Merida, pueblo Tabay": beside a place in it, a state said to be one is none."""
    is_said = mention.first > 0 and bare[mention.first - 1] in SAID_STATES
    others = (other for other in mentions if other is not mention)
    return (
        is_said and name in gazetteer.states and any(_same(p.state, name) for o in others for p in o.places)
    )


def _same(state: str, name: str) -> bool:
    return bool(state) and sound(name) == sound(folded(state).text)
