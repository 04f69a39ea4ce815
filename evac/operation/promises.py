"""Promises of help that nobody could keep: refused while no one of ours is in the country."""

from functools import lru_cache

from evac.operation.banned import all_languages
from evac.operation.model import Operation
from evac.operation.stems import Table, search, words_of

# "No enviaremos ayuda" promises nothing.
_DENIALS = frozenset(["no", "not", "never", "cannot", "nobody", "nunca", "ni", "nadie", "tampoco", "jamas"])


def promised_in(operation: Operation, text: str) -> list[str]:
    """The promises of help in ``text``; none while the operation has a post in the country."""
    if not operation.no_post:
        return []
    words = words_of(text)
    hits = search(words, _promises(all_languages(operation.promises)))
    return list(dict.fromkeys(hit for at, hit in hits if not (at and words[at - 1] in _DENIALS)))


@lru_cache(maxsize=8)
def _promises(entries: tuple[str, ...]) -> Table:
    return Table(entries)
