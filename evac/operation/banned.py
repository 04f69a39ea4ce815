"""Words that convict the phone they stand on: none of them leaves in discreet wording."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from evac.kernel.folding import fold
from evac.operation.model import LocalPlace, Operation, PlaceKind

# Names shorter than this are everyday words too often ("Coro" is a choir).
_SHORTEST_NAME = 5
_NAMED_KINDS = frozenset({PlaceKind.STATE, PlaceKind.TOWN, PlaceKind.CROSSING, PlaceKind.AIRPORT})


def banned_in(operation: Operation, text: str) -> list[str]:
    """The words of ``text``, as written in it but folded, that may not stand in a discreet text.

    Words of every language of the operation count: a checkpoint reads all of them. Names of the country's
    states, towns, crossings and airports count too.
    """
    words = _words(text)
    found = _search(words, _banned(_hashable(operation.banned_words)))
    return list(dict.fromkeys(found + _search(words, _names(operation.places))))


def _search(words: list[str], entries: Mapping[str, list[tuple[str, ...]]]) -> list[str]:
    """Entries are looked up by their first three letters, so that a thousand names cost one look a word."""
    hits = []
    for at, word in enumerate(words):
        for entry in entries.get(word[:3], ()):
            stretch = words[at : at + len(entry)]
            if len(stretch) == len(entry) and all(map(_fits, entry, stretch)):
                hits.append(" ".join(stretch))
    return hits


def _fits(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", fold(text))


def _hashable(banned: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(sorted({word for words in banned.values() for word in words}))


@lru_cache(maxsize=8)
def _banned(entries: tuple[str, ...]) -> Mapping[str, list[tuple[str, ...]]]:
    return _by_beginning(_pattern(entry) for entry in entries)


@lru_cache(maxsize=8)
def _names(places: tuple[LocalPlace, ...]) -> Mapping[str, list[tuple[str, ...]]]:
    names = {name for place in places if place.kind in _NAMED_KINDS for name in (place.name, *place.aliases)}
    return _by_beginning(_words(name) for name in names if len(name) >= _SHORTEST_NAME)


def _pattern(entry: str) -> list[str]:
    words = _words(entry)
    return [*words[:-1], words[-1] + "*"] if entry.endswith("*") else words


def _by_beginning(entries: Iterable[list[str]]) -> Mapping[str, list[tuple[str, ...]]]:
    table: dict[str, list[tuple[str, ...]]] = {}
    for entry in entries:
        if entry:
            table.setdefault(entry[0].rstrip("*")[:3], []).append(tuple(entry))
    return table
