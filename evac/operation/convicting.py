"""What may not stand in discreet words: banned ones, disguised too, and links.

One rule for whoever writes them, for what a second officer looks at and for the gate before the carrier: what
passes here is not held back for everybody later.
"""

from functools import lru_cache

from evac.operation.banned import banned_in, disguised_in
from evac.operation.links import links_in
from evac.operation.model import Operation


def convicting_in(operation: Operation, text: str) -> tuple[str, ...]:
    """What of ``text`` would convict the phone it stands on, folded; nothing: it may stand there."""
    return _convicting(_Held(operation), text)


class _Held:
    """The operation as a key of the cache: itself and no other, without comparing all that is in it."""

    def __init__(self, operation: Operation) -> None:
        self.operation = operation

    def __hash__(self) -> int:
        return 0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Held) and other.operation is self.operation


@lru_cache(maxsize=4096)
def _convicting(held: _Held, text: str) -> tuple[str, ...]:
    """Acknowledgements are alike, and a broadcast's text is looked at as it is made and as it leaves."""
    found = banned_in(held.operation, text) + disguised_in(held.operation, text)
    return tuple(dict.fromkeys(found + links_in(text, cover=held.operation.cover_address)))
