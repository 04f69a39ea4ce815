"""Places that a text names, but not so that anybody could be sent there: only their words are kept."""

from collections.abc import Sequence
from dataclasses import replace

from evac.conversation.cues import speller
from evac.conversation.cues.given_names import GIVEN_NAMES
from evac.conversation.last_known import is_senders
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import Folded, Token, fold, word_set
from evac.kernel.geometry import distance_m
from evac.places.common_words import ARTICLES, PEOPLE, THINGS
from evac.places.gazetteer import STATE_KINDS
from evac.places.locate import Mention

_FAR_APART_M = 40_000


def unless_doubtful(
    here: Mention, mentions: Sequence[Mention], spelled: Folded, tokens: Sequence[Token], bare: Sequence[str]
) -> Mention:
    """The same place, or no more than its words where it may be none of theirs."""
    if (head := _longer_name(here, tokens, bare)) is not None:
        last = here.last if bare[here.first - 1] in ("de", "del") else _behind_name(here, bare)
        start, end = spelled.span(tokens[head].start, tokens[last - 1].end)
        return replace(here, places=(), certain=False, words=spelled.original[start:end], first=head)
    if (head := _unlisted_village(here, bare)) is not None:
        last = head + _length_of_name(bare, head, here.first)
        start, end = spelled.span(tokens[head].start, tokens[last - 1].end)
        return replace(here, places=(), certain=False, words=spelled.original[start:end], first=head)
    rivals = [one for one in mentions if one is not here and _is_elsewhere(one, here)]
    doubtful = _is_by_the_way(here, mentions, bare) or (rivals and not is_senders(here, bare))
    return replace(here, places=(), certain=False) if here.certain and doubtful else here


def _longer_name(here: Mention, tokens: Sequence[Token], bare: Sequence[str]) -> int | None:
    """Where a longer name begins that nobody listed: "El SAMÁN DE Apure", "MORICHAL edo Monagas"."""
    is_state = here.place is not None and here.place.kind in STATE_KINDS
    if not here.places or not (is_state or here.score < 1) or here.first < 2:
        return None
    end = _behind_name(here, bare)
    before, name = bare[here.first - 1], tokens[end - 1]
    if before not in _JOINING or not name.capital or not name.text.isalpha() or name.text in _SAID_OF_STATES:
        return None
    head = end - 1
    while head and tokens[head - 1].capital and tokens[head - 1].text.isalpha() and head > here.first - 5:
        head -= 1
    return head if head or len(name.text) > 3 else None


def _behind_name(here: Mention, bare: Sequence[str]) -> int:
    """Where the name before "de" or ", estado" ends."""
    end = here.first - 1
    return end - 1 if end > 1 and bare[end - 1] in (",", "(") and bare[end] in _STATES else end


def _unlisted_village(here: Mention, bare: Sequence[str]) -> int | None:
    """Where the text begins with a name that nobody listed, before its state: "mesa bolivar, merida"."""
    if here.place is None or here.role != "at" or not 0 < here.first <= _LONGEST_VILLAGE:
        return None
    if fold(here.place.state) != fold(here.place.name):
        return None
    name = bare[: _length_of_name(bare, 0, here.first)]
    if not all(word.isalpha() for word in name) or name[0] in _NO_VILLAGE or name[-1] in ARTICLES:
        return None
    plain = [word for word in name if word not in ARTICLES]
    is_state = not _STATES.isdisjoint(bare[len(name) : here.first])
    is_person = plain[0] in GIVEN_NAMES or plain[0] in PEOPLE
    are_names = all(word not in speller().known or word in THINGS or word in PEOPLE for word in plain)
    is_told = not THINGS.issuperset(plain) and len(plain[-1]) > 3
    return 0 if are_names and is_told and (is_state or not is_person) else None


def _length_of_name(bare: Sequence[str], head: int, end: int) -> int:
    """Without what joins it to its state."""
    while end > head + 1 and bare[end - 1] in _BETWEEN:
        end -= 1
    return end - head


_LONGEST_VILLAGE = 5  # words and signs
_BETWEEN = word_set(", ( - / edo estado municipio")
_STATES = word_set("edo estado municipio")
_NO_VILLAGE = word_set(
    "familia fam grupo hotel hospital uno dos tres cuatro cinco seis siete ocho nueve diez"
)
_JOINING = word_set("de del edo estado")
_SAID_OF_STATES = word_set("estado edo state en in from desde salimos sali")


def _is_elsewhere(one: Mention, here: Mention) -> bool:
    """Said with the same right, and another place."""
    if one.role != "at" or here.role != "at" or not one.introduced or one.place is None or here.place is None:
        return False
    if one.place.kind in STATE_KINDS or here.place.kind in STATE_KINDS:
        return False
    there, at = one.place, here.place
    return distance_m((there.latitude, there.longitude), (at.latitude, at.longitude)) > _FAR_APART_M


def _is_by_the_way(here: Mention, mentions: Sequence[Mention], bare: Sequence[str]) -> bool:
    """Nothing leads to it, and it stands within a sentence: "they closed the Tolón", "named her Roraima"."""
    if here.introduced or here.first == 0 or bare[here.first - 1] in BOUNDARIES:
        return False
    return bare[here.first - 1] in _NOT_BEFORE_PLACES or any(one is not here for one in mentions)


_NOT_BEFORE_PLACES = word_set("el la los las the her him un una se lo al del of your tu su")
