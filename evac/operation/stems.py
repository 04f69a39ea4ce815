"""Words and beginnings of words ("evacu*") looked for in a text, whatever their accents and case."""

import re
from collections.abc import Iterable, Iterator, Mapping

from evac.kernel.folding import fold

Table = Mapping[str, list[tuple[str, ...]]]


def words_of(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", fold(text))


def table_of(entries: Iterable[str]) -> Table:
    """Entries by their first three letters, so that a thousand of them cost one look a word."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for entry in map(_pattern, entries):
        if entry:
            table.setdefault(entry[0].rstrip("*")[:3], []).append(tuple(entry))
    return table


def search(words: list[str], table: Table) -> Iterator[tuple[int, str]]:
    """Each hit as (number of its first word, its words)."""
    for at, word in enumerate(words):
        for entry in table.get(word[:3], ()):
            if _fits(entry[0], word) and _goes_on(entry, words, at):
                yield at, " ".join(words[at : at + len(entry)])


def _goes_on(entry: tuple[str, ...], words: list[str], at: int) -> bool:
    stretch = words[at : at + len(entry)]
    return len(stretch) == len(entry) and all(map(_fits, entry, stretch))


def _fits(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


def _pattern(entry: str) -> list[str]:
    words = words_of(entry)
    return [*words[:-1], words[-1] + "*"] if entry.endswith("*") else words
