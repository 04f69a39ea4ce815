"""How many people a text speaks for: from totals ("somos 4") and from lists ("me, my wife and 2 kids").

Floors, ages, days, prices and streets are numbers too: a number counts only where its neighbours say
people.
"""

from collections.abc import Sequence

from evac.conversation.party_alone import find_alone
from evac.conversation.party_counted import and_me, counted
from evac.conversation.party_list import find_list
from evac.conversation.party_spoken import ages
from evac.conversation.party_totals import find_total
from evac.conversation.people_words import KIN, NUMBERS_READ, TOTALS, Size

__all__ = ["Size", "find_party_size"]


_WITH_ME = frozenset(["me", "yo"])  # "me and Trish"


def find_party_size(words: Sequence[str]) -> Size | None:
    """The party's size and the words that said it, or None: a total outweighs a list."""
    words = _with_signs_spelt(words)
    has_number = not NUMBERS_READ.isdisjoint(words)
    total = find_total(words) if has_number or not TOTALS.isdisjoint(words) else None
    kin = has_number or not KIN.isdisjoint(words) or not _WITH_ME.isdisjoint(words)
    listed = _larger(find_list(words), and_me(words)) if kin else None
    return total or listed or (counted(words) if has_number else None) or find_alone(words) or ages(words)


def _larger(listed: Size | None, named: Size | None) -> Size | None:
    """A list whose first names nobody knows is longer than it seems."""
    return max((size for size in (listed, named) if size), key=lambda size: size.number, default=None)


def _with_signs_spelt(words: Sequence[str]) -> Sequence[str]:
    """ "w/ 2 friends" is "with"; "w/o" is not. As many words as before, for their numbers are quoted."""
    if "/" not in words:
        return words
    spelt = list(words)
    for at in range(len(words) - 1):
        if words[at : at + 2] == ["with", "/"] and words[at + 2 : at + 3] not in (["o"], ["out"]):
            spelt[at + 1] = "with"
    return spelt
