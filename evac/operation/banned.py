"""Words that convict the phone they stand on: none of them leaves in discreet wording."""

from collections.abc import Mapping

from evac.operation.disguises import cut, near_misses, run_together
from evac.operation.model import LocalPlace, Operation, PlaceKind
from evac.operation.stems import Table, search, words_of

# Names shorter than this are everyday words too often ("Coro" is a choir).
_SHORTEST_NAME = 5
_NAMED_KINDS = frozenset({PlaceKind.STATE, PlaceKind.TOWN, PlaceKind.CROSSING, PlaceKind.AIRPORT})
# By id, beside the operation itself, so that the id stays its own: to compare a few hundred places for each
# text costs more than to look through the text.
_KEPT: dict[int, tuple[Operation, tuple[Table, ...]]] = {}
_MOST_KEPT = 8
_SHORTEST_SPELLED, _LONGEST_CODE, _SHORTEST_CUT = 4, 5, 6
_AS_LETTERS = str.maketrans("0134578", "oieastb")


def banned_in(operation: Operation, text: str) -> list[str]:
    """The words of ``text``, as written in it but folded, that may not stand in a discreet text.

    Words of every language of the operation count: a checkpoint reads all of them. Names of the country's
    states, towns, crossings and airports count too.
    """
    words = words_of(text)
    return list(dict.fromkeys(hit for table in _tables(operation)[:2] for _, hit in search(words, table)))


def disguised_in(operation: Operation, text: str) -> list[str]:
    """Banned words spelled out, with digits for letters, cut in two, or a letter too few or twice."""
    words = words_of(text)
    spelled = [*_joined(words), *_without_digits(words), *run_together(text)]
    banned, _, near, long = _tables(operation)
    halves = [one for one in cut(words) if not any(map(one.startswith, _openly(words, banned)))]
    found = [(spelled, banned), ([*words, *spelled], near), (halves, long)]
    return [hit for looked_at, table in found for _, hit in search(looked_at, table)]


def _openly(words: list[str], banned: Table) -> set[str]:
    """What stands there undisguised is found as it is, without the word behind it."""
    return {word for word in words if banned.beginning_with(word)}


def _joined(words: list[str]) -> list[str]:
    """Letters that stand alone, at least four in a row, as the word they make."""
    singles = "".join(word if len(word) == 1 else " " for word in words)
    return [word for word in singles.split() if len(word) >= _SHORTEST_SPELLED]


def _without_digits(words: list[str]) -> list[str]:
    """Codes are of this shape, too; a beginning of four letters tells them apart."""
    mixed = (word for word in words if not word.isalpha() and not word.isdigit())
    return [word for word in (one.translate(_AS_LETTERS) for one in mixed) if len(word) > _LONGEST_CODE]


def all_languages(entries: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(sorted({entry for listed in entries.values() for entry in listed}))


def _tables(operation: Operation) -> tuple[Table, ...]:
    kept = _KEPT.get(id(operation))
    if kept is None:
        if len(_KEPT) >= _MOST_KEPT:
            _KEPT.clear()
        entries = all_languages(operation.banned_words)
        long = [entry for entry in entries if len(entry.rstrip("*")) >= _SHORTEST_CUT]
        tables = Table(entries), Table(_names(operation.places)), Table(near_misses(entries)), Table(long)
        kept = _KEPT[id(operation)] = operation, tables
    return kept[1]


def _names(places: tuple[LocalPlace, ...]) -> list[str]:
    names = {name for place in places if place.kind in _NAMED_KINDS for name in (place.name, *place.aliases)}
    return [name for name in sorted(names) if len(name) >= _SHORTEST_NAME]
