"""How many people a text speaks for: from totals ("somos 4") and from lists ("me, my wife and 2 kids").

Floors, ages, days, prices and streets are numbers too: a number counts only where its neighbours say
people.
"""

from collections.abc import Sequence

from evac.conversation.party_alone import find_alone
from evac.conversation.party_list import find_list
from evac.conversation.party_spoken import ages
from evac.conversation.party_totals import find_total
from evac.conversation.people_words import KIN, NUMBERS_READ, TOTALS, Size

__all__ = ["Size", "find_party_size"]


_WITH_ME = frozenset(["me", "yo"])  # "me and Trish"


def find_party_size(words: Sequence[str]) -> Size | None:
    """The party's size and the words that said it, or None: a total outweighs a list."""
    has_number = not NUMBERS_READ.isdisjoint(words)
    total = find_total(words) if has_number or not TOTALS.isdisjoint(words) else None
    kin = has_number or not KIN.isdisjoint(words) or not _WITH_ME.isdisjoint(words)
    return total or (find_list(words) if kin else None) or find_alone(words) or ages(words)
