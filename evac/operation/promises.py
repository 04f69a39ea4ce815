"""Promises of help that nobody could keep: refused while no one of ours is in the country.

What a clause promises is read by rule (who, in what time, does what); the folder adds words that promise
however they are put ("guarantee"). A denial counts within its clause only: "No, we will send a bus" is one.
"""

from functools import lru_cache

from evac.operation import promises_en, promises_es
from evac.operation.banned import all_languages
from evac.operation.model import Operation
from evac.operation.promise_clauses import clauses_of
from evac.operation.stems import Table, search

# "No seat is promised" promises nothing.
_DENIALS = frozenset(["no", "not", "never", "cannot", "nobody", "nunca", "ni", "nadie", "tampoco", "jamas"])


def promised_in(operation: Operation, text: str) -> list[str]:
    """The promises of help in ``text``; none while the operation has a post in the country."""
    if not operation.no_post:
        return []
    return list(_promised(text, all_languages(operation.promises)))


@lru_cache(maxsize=1024)
def _promised(text: str, entries: tuple[str, ...]) -> tuple[str, ...]:
    """In either language whatever the text is in, as people mix them."""
    found: list[str] = []
    for clause in clauses_of(text):
        found += promises_en.promises(clause)
        found += promises_es.promises(clause)
        words = clause.split()
        hits = search(words, _table(entries))
        found += [hit for at, hit in hits if not _DENIALS.intersection(words[:at])]
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=8)
def _table(entries: tuple[str, ...]) -> Table:
    return Table(entries)
