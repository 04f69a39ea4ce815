"""What a text's words lean to, beside what the rules found: a rule foresees only what somebody thought of."""

from collections.abc import Sequence
from dataclasses import replace

from evac.conversation.findings import Findings
from evac.conversation.leaning import Leaning
from evac.conversation.words import Word
from evac.kernel.status import Intent, Status

FEWEST_WORDS = 2
CLEAR = 0.9  # two of three texts by strangers are as clear as that, and 99.3 % of them are read rightly
NOT_WELL, NOT_SURELY_WELL = 0.25, 0.35  # with distress as likely as that, nobody is taken for (surely) well
NOT_WAVED_OFF, SURELY_CRIES = 0.3, 0.2  # and with that, a cry that the rules heard stays one
FEW_WORDS, NOT_WAVED_OFF_IN_FEW = 6, 0.25  # of so few, and sure, the cry itself counts
CRIES_NOT_WAVED_OFF_IN_FEW = 0.01  # "hello, SOS please", "Grandpa injured here"
STILL_SOS = 0.3  # a sure one
MISSING = 0.8  # and not only out of reach
CRIES_ALONE = 0.85  # the words around it, whatever the others say: "We are all well. They took my brother."
_WELL = (Status.SAFE, Status.MOVING, Status.DEPARTED)
_DISTRESS = (Status.NEEDS_HELP, Status.SOS)
# Calm words taken back by one small word that weighs nothing; and who is out while their own are not.
_NEVER_WAVED_OFF = frozenset(["not_safe", "left_behind"])
_CALLS = frozenset(["sos_word", "help_word"])
_OF_NO_STATUS = frozenset(["party_size", *Intent])


def weigh(found: Findings, leaning: Leaning, alone: Sequence[Leaning] = ()) -> Findings:
    """The findings as they are, or another status that is never sure, with the words that lean to it.

    Args:
        alone: what the words around each cry that the rules heard lean to by themselves.
    """
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


def is_clear(found: Findings, leaning: Leaning) -> bool:
    """Rules and words say the same, and the words surely: no third opinion is needed."""
    return leaning.likeliest is found.status and leaning.likely[found.status] > CLEAR


def is_too_short(words: Sequence[Word], leaning: Leaning) -> bool:
    """A single word is left to the rules, unless all agree what it says."""
    is_one = len({word.text for word in words}) < FEWEST_WORDS
    return is_one and leaning.likely[leaning.likeliest] <= CLEAR


def _status(found: Findings, leaning: Leaning, alone: Sequence[Leaning]) -> Status:
    status = _likeliest(found, leaning, alone)
    return found.status if _is_known(found, leaning, status) else status


def _likeliest(found: Findings, leaning: Leaning, alone: Sequence[Leaning]) -> Status:
    """What the rules found weighed with the words; but doubt is never read as well-being."""
    status = leaning.likeliest
    if status.is_distress:
        return found.status if _is_graver(found, leaning) else status
    if found.status.is_distress:
        return found.status if _cries(found, leaning, alone) else status
    is_sure = found.confident and status is found.status
    if status in _WELL and leaning.distress > (NOT_SURELY_WELL if is_sure else NOT_WELL):
        return max(_DISTRESS, key=lambda each: leaning.likely[each])
    return status


def _is_graver(found: Findings, leaning: Leaning) -> bool:
    """A sure SOS is no lesser need for a little doubt."""
    return found.confident and found.status is Status.SOS and leaning.likely[Status.SOS] > STILL_SOS


def _is_known(found: Findings, leaning: Leaning, status: Status) -> bool:
    """What many will write when a network is down, which must not drown the others' cries.

    A relative who does not answer is a need, and an SOS only by clear words; who surely is well, only
    without power, is well.
    """
    codes = {code for code, _first, _last in found.marks}
    is_raised = found.status is Status.NEEDS_HELP and status is Status.SOS
    is_no_news = is_raised and "no_contact" in codes and leaning.likely[Status.SOS] < MISSING
    is_well = found.status in _WELL and bool(found.needs) and status is Status.NEEDS_HELP
    return found.confident and (is_no_news or is_well)


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
