"""All names word by word as they sound: a text asks once for each word, however many names there are."""

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from evac.kernel.folding import sound

MOST_TOKENS = 8  # of a name, signs between its words counted
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
