"""The last look at a discreet text before it leaves: nothing in it may convict the phone it arrives on."""

from evac.kernel.segments import SEPTETS_ALONE, fold_to_gsm7, units
from evac.operation.convicting import convicting_in
from evac.operation.framing import SIGN_OFF_LETTERS
from evac.operation.links import links_in
from evac.operation.model import Operation

BANNED_WORDS, A_LINK, NO_SIGN_OFF, TOO_LONG = "banned-words", "link", "no-sign-off", "too-long"


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
    found = convicting_in(operation, body)
    if not found:
        return None
    links = links_in(body, cover=operation.cover_address)
    return A_LINK if set(found) == set(links) else BANNED_WORDS
