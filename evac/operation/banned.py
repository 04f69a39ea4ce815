"""Words that convict the phone they stand on: none of them leaves in discreet wording."""

from collections.abc import Mapping
from functools import lru_cache

from evac.operation.model import LocalPlace, Operation, PlaceKind
from evac.operation.stems import Table, search, table_of, words_of

# Names shorter than this are everyday words too often ("Coro" is a choir).
_SHORTEST_NAME = 5
_NAMED_KINDS = frozenset({PlaceKind.STATE, PlaceKind.TOWN, PlaceKind.CROSSING, PlaceKind.AIRPORT})


def banned_in(operation: Operation, text: str) -> list[str]:
    """The words of ``text``, as written in it but folded, that may not stand in a discreet text.

    Words of every language of the operation count: a checkpoint reads all of them. Names of the country's
    states, towns, crossings and airports count too.
    """
    words = words_of(text)
    tables = _banned(all_languages(operation.banned_words)), _names(operation.places)
    return list(dict.fromkeys(hit for table in tables for _, hit in search(words, table)))


def all_languages(entries: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(sorted({entry for listed in entries.values() for entry in listed}))


@lru_cache(maxsize=8)
def _banned(entries: tuple[str, ...]) -> Table:
    return table_of(entries)


@lru_cache(maxsize=8)
def _names(places: tuple[LocalPlace, ...]) -> Table:
    names = {name for place in places if place.kind in _NAMED_KINDS for name in (place.name, *place.aliases)}
    return table_of(name for name in names if len(name) >= _SHORTEST_NAME)
