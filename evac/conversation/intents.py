"""What a party means to do, in its own words: "ya tengo pasaje", "we are staying"."""

from collections.abc import Sequence

from evac.conversation.phrases import Hit
from evac.conversation.scope import is_denied
from evac.kernel.status import Intent

_CODES = {
    "intent_cannot": Intent.CANNOT,
    "intent_seat": Intent.WANTS_SEAT,
    "intent_has_ticket": Intent.HAS_TICKET,
    "intent_staying": Intent.STAYING,
    "intent_trying": Intent.TRYING,
}


def find_intent(words: Sequence[str], hits: Sequence[Hit]) -> tuple[Intent, Hit | None]:
    """The intent that matters most: who cannot leave, wants a seat, has tickets, stays, tries."""
    if any(hit.code == "intent_has_ticket" and _is_bought(words, hit) for hit in hits):
        return Intent.HAS_TICKET, next(hit for hit in hits if hit.code == "intent_has_ticket")
    not_staying = {hit.first for hit in hits if hit.code == "not_staying"}
    for code, intent in _CODES.items():
        for hit in hits:
            if hit.code == code and not _is_void(words, hit, not_staying):
                return intent, hit
    return Intent.NONE, None


def _is_bought(words: Sequence[str], hit: Hit) -> bool:
    """ "reserved 2 seats" is no wish for seats any more."""
    return any(word in _BOUGHT for word in words[hit.first : hit.last]) and not is_denied(words, hit)


_BOUGHT = frozenset(
    ["reserved", "bought", "booked", "compramos", "compre", "comprados", "reservamos", "reserve"]
)


def _is_void(words: Sequence[str], hit: Hit, not_staying: set[int]) -> bool:
    if hit.code == "intent_staying":
        if any(first in not_staying for first in range(hit.first, hit.last)):
            return True
        if (
            words[hit.last - 1] in ("stay", "staying")
            and words[hit.last : hit.last + 1]
            and words[hit.last] in ("at", "in", "with", "safe", "near", "inside")
        ):
            return True
        return (
            "not" not in words[hit.first : hit.last]
            and "no" not in words[hit.first : hit.last]
            and is_denied(words, hit)
        )
    if hit.code == "intent_cannot":
        return False
    return is_denied(words, hit)
