"""What a text's words lean to, beside what the rules found: a rule foresees only what somebody thought of."""

from collections.abc import Sequence
from dataclasses import replace

from evac.conversation.findings import Findings
from evac.conversation.leaning import Leaning
from evac.kernel.status import Intent, Status

FEWEST_WORDS = 2  # known ones; a single word is left to the rules
NOT_WELL, NOT_SURELY_WELL = 0.15, 0.25  # with distress as likely as that, nobody is taken for (surely) well
NOT_WAVED_OFF, SURELY_CRIES = 0.25, 0.1  # and with that, a cry that the rules heard stays one
FEW_WORDS, NOT_WAVED_OFF_IN_FEW = 6, 0.2  # of so few, and sure, the cry itself counts
CRIES_NOT_WAVED_OFF_IN_FEW = 0.01  # "hello, SOS please", "Grandpa injured here"
CRIES_ALONE = 0.7  # the words around it, whatever the others say: "We are all well. They took my brother."
_WELL = (Status.SAFE, Status.MOVING, Status.DEPARTED)
_DISTRESS = (Status.NEEDS_HELP, Status.SOS)
_NEVER_WAVED_OFF = frozenset(["not_safe"])  # calm words, taken back by one small word that weighs nothing
_CALLS = frozenset(["sos_word", "help_word"])
_OF_NO_STATUS = frozenset(["party_size", *Intent])


def weigh(found: Findings, leaning: Leaning, alone: Sequence[Leaning] = ()) -> Findings:
    """The findings as they are, or another status that is never sure, with the words that lean to it.

    Args:
        alone: what the words around each cry that the rules heard lean to by themselves.
    """
    if leaning.known_words < FEWEST_WORDS:
        return found
    status = _status(found, leaning, alone)
    if status is found.status:
        return found
    first, last = leaning.span(status)
    return replace(
        found,
        status=status,
        needs=found.needs if status.is_distress else (),
        withdrawn=found.withdrawn and not status.is_distress,
        confident=False,
        marks=[("leaning", max(0, first - 1), last + 1), *_still_true(found, status)],  # with its neighbours
    )


def _status(found: Findings, leaning: Leaning, alone: Sequence[Leaning]) -> Status:
    """The likeliest, what the rules found weighed with the words; but doubt is never read as well-being."""
    status = leaning.likeliest
    if status.is_distress:
        return status
    if found.status.is_distress:
        return found.status if _cries(found, leaning, alone) else status
    is_sure = found.confident and status is found.status
    if status in _WELL and leaning.distress > (NOT_SURELY_WELL if is_sure else NOT_WELL):
        return max(_DISTRESS, key=lambda each: leaning.likely[each])
    return status


def _cries(found: Findings, leaning: Leaning, alone: Sequence[Leaning]) -> bool:
    """What the rules heard stands, though the words lean elsewhere."""
    codes = {code for code, _first, _last in found.marks}
    if not _NEVER_WAVED_OFF.isdisjoint(codes):
        return True
    needed = SURELY_CRIES if found.confident and found.status is Status.SOS else NOT_WAVED_OFF
    if found.confident and leaning.known_words <= FEW_WORDS:
        is_cry = found.status is Status.SOS or not _CALLS.isdisjoint(codes)
        needed = CRIES_NOT_WAVED_OFF_IN_FEW if is_cry else NOT_WAVED_OFF_IN_FEW
    if leaning.distress > needed:
        return True
    single = found.confident and any(each.known_words < FEWEST_WORDS for each in alone)
    return single or any(each.distress > CRIES_ALONE for each in alone)


def _still_true(found: Findings, status: Status) -> list[tuple[str, int, int]]:
    """What told of distress is no reason for being well."""
    return [mark for mark in found.marks if status.is_distress or mark[0] in _OF_NO_STATUS]
