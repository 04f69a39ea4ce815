"""The words around each cry that the rules heard, as if they were all that was said. Pure.

"We are all well at home, the children play, they shot my brother": however many calm words stand before it,
and however far behind the beginning it comes, a cry must be weighed by its own words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from evac.conversation.features import Place
from evac.conversation.findings import Findings
from evac.kernel.folding import word_set
from evac.kernel.status import Intent, Status

AROUND = 6  # words on either side, but none of another sentence
MOST_WINDOWS = 12
_ENDS = frozenset(".!?\n")
_COURTESIES = word_set("""
    , hola hello hi hey buenas buenos dias tardes noches senor senora sir madam gracias thanks thank you
    please por favor dear amigo amiga
""")  # around a cry they say nothing of it
_NO_CRY = frozenset(["party_size", "withdrawn", *Intent, Status.SAFE, Status.MOVING, Status.DEPARTED])


def windows(found: Findings, places: Sequence[Place]) -> Iterator[tuple[Findings, list[Place]]]:
    """Each with its places."""
    cries = [mark for mark in found.marks if mark[0] not in _NO_CRY]
    for code, start, end in cries[:MOST_WINDOWS]:
        first, last = _bounds(found.words, start, end)
        here = [(at - first, to - first, out) for at, to, out in places if first <= at and to <= last]
        mark = (code, start - first, end - first)
        yield replace(found, words=found.words[first:last], marks=[mark]), here


def _bounds(words: Sequence[str], start: int, end: int) -> tuple[int, int]:
    first, last = start, end
    while first > max(0, start - AROUND) and words[first - 1] not in _ENDS:
        first -= 1
    while last < min(len(words), end + AROUND) and words[last] not in _ENDS:
        last += 1
    while first < start and words[first] in _COURTESIES:
        first += 1
    while last > end and words[last - 1] in _COURTESIES:
        last -= 1
    return first, last
