"""The last look at a discreet text before it leaves: nothing in it may convict the phone it arrives on."""

import re
from functools import lru_cache

from evac.kernel.folding import fold
from evac.kernel.segments import SEPTETS_ALONE, fold_to_gsm7, units
from evac.operation.banned import banned_in, disguised_in
from evac.operation.framing import SIGN_OFF_LETTERS
from evac.operation.model import Operation

BANNED_WORDS, A_LINK, NO_SIGN_OFF, TOO_LONG = "banned-words", "link", "no-sign-off", "too-long"
_LINK = re.compile(r"https?:|www\.|\b[a-z0-9-]+\.(?:com|org|net|gov|mil|info|io|me|ly|app|co|ve|us|es|be)\b")


def fault_of(operation: Operation, body: str, sign_off: str | None) -> str | None:
    """Why a finished text must not leave in discreet wording, as a code; None when it may.

    Everything is looked at again, whatever made the text: a phrase, a broadcast frozen days ago, or an
    officer's own words.
    """
    if units(body) > SEPTETS_ALONE:
        return TOO_LONG
    signed = fold_to_gsm7(sign_off or operation.default_sign_off)[:SIGN_OFF_LETTERS]
    if not body.endswith(signed):
        return NO_SIGN_OFF
    return _fault_of_words(_Held(operation), body)


class _Held:
    """The operation as a key of the cache: itself and no other, without comparing all that is in it."""

    def __init__(self, operation: Operation) -> None:
        self.operation = operation

    def __hash__(self) -> int:
        return 0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Held) and other.operation is self.operation


@lru_cache(maxsize=4096)
def _fault_of_words(held: _Held, body: str) -> str | None:
    """Discreet acknowledgements are alike, so most texts were looked at before."""
    if banned_in(held.operation, body) or disguised_in(held.operation, body):
        return BANNED_WORDS
    cover = fold(held.operation.cover_address)
    folded = fold(body)
    return A_LINK if _LINK.search(folded.replace(cover, " ") if cover else folded) else None
