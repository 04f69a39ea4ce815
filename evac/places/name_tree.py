"""All names word by word as they sound: a text asks once for each word, however many names there are."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TypeAlias

from evac.kernel.folding import sound

MOST_TOKENS = 8  # of a name, signs between its words counted
SHORTEST_HEARD = 6  # letters: shorter names sound like many a word
_WHOLE = ""  # no word sounds like nothing
_Node: TypeAlias = "dict[str, _Node]"


class NameTree:
    def __init__(self, names: Iterable[Sequence[str]] = ()) -> None:
        self._first: _Node = {}
        for name in names:
            self.learn(name)

    def learn(self, name: Sequence[str]) -> None:
        node = self._first
        for heard in filter(None, map(sound, name)):
            node = node.setdefault(heard, {})
        node[_WHOLE] = {}

    def may_begin(self, word: str) -> bool:
        return sound(word) in self._first

    def lengths_at(self, words: Sequence[str], at: int) -> list[int]:
        """How many of the words at ``at`` sound like a whole name; "puerto" alone may be none."""
        lengths: list[int] = []
        node = self._first
        for number, heard in enumerate(map(sound, words[at : at + MOST_TOKENS]), 1):
            if not heard:
                continue  # the comma of "Valencia, Carabobo"
            if heard not in node:
                break
            node = node[heard]
            if _WHOLE in node:
                lengths.append(number)
        return lengths


@lru_cache(maxsize=16)
def _heard(names: frozenset[str]) -> frozenset[str]:
    return frozenset(sound(name) for name in names if " " not in name and len(name) >= SHORTEST_HEARD)


def is_heard_abroad(word: str, names: frozenset[str], known: frozenset[str]) -> bool:
    """Whether a word that nobody knows sounds like one of the names: "bukaramanga", "bogotha"."""
    return len(word) >= SHORTEST_HEARD and word not in known and sound(word) in _heard(names)
