"""Words and beginnings of words ("evacu*") looked for in a text, whatever their accents and case."""

import re
from collections.abc import Iterable, Iterator

from evac.kernel.folding import fold

_MOST_KEPT = 10_000  # words; those of an order come again in each of its texts


class Table:
    """Entries by their first three letters, so that a thousand of them cost one look a word."""

    def __init__(self, entries: Iterable[str]) -> None:
        self._by_start: dict[str, list[tuple[str, ...]]] = {}
        self._kept: dict[str, tuple[tuple[str, ...], ...]] = {}
        for entry in map(_pattern, entries):
            if entry:
                self._by_start.setdefault(entry[0].rstrip("*")[:3], []).append(tuple(entry))

    def beginning_with(self, word: str) -> tuple[tuple[str, ...], ...]:
        """The entries whose first word this is."""
        found = self._kept.get(word)
        if found is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            found = tuple(entry for entry in self._by_start.get(word[:3], ()) if _fits(entry[0], word))
            self._kept[word] = found
        return found


def words_of(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", fold(text))


def search(words: list[str], table: Table) -> Iterator[tuple[int, str]]:
    """Each hit as (number of its first word, its words)."""
    for at, word in enumerate(words):
        for entry in table.beginning_with(word):
            if _goes_on(entry, words, at):
                yield at, " ".join(words[at : at + len(entry)])


def _goes_on(entry: tuple[str, ...], words: list[str], at: int) -> bool:
    stretch = words[at : at + len(entry)]
    return len(stretch) == len(entry) and all(map(_fits, entry, stretch))


def _fits(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


def _pattern(entry: str) -> list[str]:
    words = words_of(entry)
    return [*words[:-1], words[-1] + "*"] if entry.endswith("*") else words
