"""Rows of numbered people that are the whole party: "two parents two kids one gran"."""

from collections.abc import Sequence

from evac.conversation.party_groups import HARMED
from evac.conversation.party_phrase import read_entries
from evac.conversation.party_self import ENTRY_JOINERS, SELF_STARTS, self_ends
from evac.conversation.people_words import NUMBERS_READ, SELF, Size
from evac.conversation.phrases import BOUNDARIES
from evac.kernel.folding import word_set

LONGEST_ENTRY = 8  # words


def find_row(words: Sequence[str]) -> Size | None:
    """The first row of two or more entries that each begin with their number."""
    for at, word in enumerate(words):
        is_first = at == 0 or words[at - 1] in BOUNDARIES or words[at - 1] in _LEADS
        if word in NUMBERS_READ and is_first:
            people, entries, last = _row(words, at)
            if entries > 1 and words[at + 1] in _TOTALS:
                continue  # "5 personas, 2 menores": the first is the total
            people, last = _and_the_sender(words, people, last)
            if entries > 1 and people > 2 and _is_closed(words, last):
                return Size(people + (words[last : last + 1] == ["conmigo"]), at, last)
    return None


def _and_the_sender(words: Sequence[str], people: int, last: int) -> tuple[int, int]:
    """ "two brothers, one cousin, ME"."""
    at = last
    while at < len(words) and words[at] in ENTRY_JOINERS:
        at += 1
    end = self_ends(words, at) if last < at < len(words) and words[at] in SELF_STARTS else 0
    is_last = end and (end == len(words) or words[end] in BOUNDARIES)
    return (people + 1, end) if is_last else (people, last)


def _row(words: Sequence[str], first: int) -> tuple[int, int, int]:
    people, entries, last, at = 0, 0, first, first
    while at < len(words) and (words[at] in NUMBERS_READ or (entries and words[at] in _ONE)):
        stop = at + 1
        while stop < len(words) and stop - at < LONGEST_ENTRY and not _ends(words, stop):
            stop += 1
        entry = read_entries(words, at, stop)
        if entry is None or not entry.people or entry.is_name or words[entry.end - 1] in _GROUPS:
            break
        people, entries, last = people + entry.people, entries + 1, entry.end
        at = last
        while at < len(words) and words[at] in ENTRY_JOINERS:
            at += 1
    return people, entries, last


def _ends(words: Sequence[str], at: int) -> bool:
    return words[at] in ENTRY_JOINERS or words[at] in BOUNDARIES or words[at] in NUMBERS_READ


def _is_closed(words: Sequence[str], last: int) -> bool:
    """Whether the row stands for itself: whoever does or suffers something may be others."""
    after = words[last] if last < len(words) else "."
    return (
        after in BOUNDARIES
        or (after in _PLACED and HARMED.isdisjoint(words[last : last + 3]))
        or after in SELF
    )


_TOTALS = word_set("personas people pax persons adultas viajeros pasajeros passengers members integrantes")
_ONE = frozenset(["a", "an"])
_GROUPS = word_set("family familia group grupo party couple pareja")
_LEADS = word_set("somos estamos are for para aqui here is")
_PLACED = word_set(
    "in en at aqui here from de desde sin waiting esperando ok bien safe all todos for para adultos adults"
)
