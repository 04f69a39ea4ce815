"""How many people a text speaks for: from totals ("somos 4") and from lists ("me, my wife and 2 kids").

Floors, ages, days, prices and streets are numbers too: a number counts only where its neighbours say
people.
"""

from collections.abc import Sequence

from evac.conversation.party_alone import find_alone
from evac.conversation.party_bare import find_bare
from evac.conversation.party_bare_kin import find_bare_kin
from evac.conversation.party_company import find_company
from evac.conversation.party_counted import counted
from evac.conversation.party_each import find_each
from evac.conversation.party_items import find_items
from evac.conversation.party_list import find_list
from evac.conversation.party_one import find_one, only_me
from evac.conversation.party_opening import find_opening
from evac.conversation.party_register import find_registered
from evac.conversation.party_row import find_row
from evac.conversation.party_spoken import ages, husband_and_wife
from evac.conversation.party_totals import find_total
from evac.conversation.people_words import KIN, NUMBERS_READ, TOTALS, Size

__all__ = ["Size", "find_party_size"]


_WITH_ME = frozenset(["me", "yo"])  # "me and Trish"


def find_party_size(words: Sequence[str]) -> Size | None:
    """The party's size and the words that said it, or None: a total outweighs a list."""
    words = _with_signs_spelt(words)
    if only := only_me(words):
        return only
    has_number = not NUMBERS_READ.isdisjoint(words)
    total = find_total(words) if has_number or not TOTALS.isdisjoint(words) else None
    items = find_items(words)
    if total and items and _is_within(total, items) and items.number > total.number:
        return items  # "3 engineers plus a nervous accountant (me)"
    row = find_row(words) if has_number else None
    if row and items and _is_within(row, items) and items.number > row.number:
        return items  # "mujer, dos hijas, un yerno y yo"
    if total or row:
        return _largest(total, row)
    kin = has_number or not KIN.isdisjoint(words) or not _WITH_ME.isdisjoint(words)
    listed = _largest(find_list(words) if kin else None, items, find_registered(words), find_company(words))
    bare = (find_bare(words) or find_opening(words)) if has_number else None
    listed = bare if bare and (not listed or _is_within(bare, listed)) else _largest(listed, bare)
    return (
        listed
        or (counted(words) if has_number else None)
        or find_alone(words)
        or find_one(words)
        or find_each(words)
        or find_bare_kin(words)
        or ages(words)
        or husband_and_wife(words)
    )


def _is_within(one: Size, listed: Size) -> bool:
    """ "12 con los primos": the list begins with the total."""
    return listed.first <= one.first < listed.last


def _largest(*sizes: Size | None) -> Size | None:
    """A list whose first names nobody knows is longer than it seems."""
    return max((size for size in sizes if size), key=lambda size: size.number, default=None)


def _with_signs_spelt(words: Sequence[str]) -> Sequence[str]:
    """ "w/ 2 friends" is "with"; "w/o" is not. As many words as before, for their numbers are quoted."""
    if "/" not in words:
        return words
    spelt = list(words)
    for at in range(len(words) - 1):
        if words[at : at + 2] == ["with", "/"] and words[at + 2 : at + 3] not in (["o"], ["out"]):
            spelt[at + 1] = "with"
    return spelt
