"""What a text's words lean to, beside what the rules found: a rule foresees only what somebody thought of."""

from dataclasses import replace

from evac.conversation.findings import Findings
from evac.conversation.leaning import Leaning
from evac.kernel.status import Intent, Status

STANDS = 0.3  # as likely as that, what the rules found stands
OUR_WEIGHT, OUR_WEIGHT_IN_DOUBT = 2.0, 1.35  # of what the rules found, beside the others
FEWEST_WORDS = 2  # a single one is left to the rules
FEW_WORDS = 6  # known ones; what the rules surely make of so few stands
FEWEST_AGAINST, FEWEST_AGAINST_SURE = 8, 10  # known words to speak against a cry
HARDLY = 0.12  # as unlikely as that a sure cry must be
NOT_WELL = 0.25  # with distress as likely as that, nobody is taken for well
NOT_WELL_AFTER_ALL = {  # the same for who says to be well, by how sure that is and whether in few words
    (True, True): 0.85,
    (True, False): 0.5,
    (False, True): 0.75,
    (False, False): 0.25,
}
_WELL = (Status.SAFE, Status.MOVING, Status.DEPARTED)
_OF_NO_STATUS = frozenset(["party_size", *Intent])


def weigh(found: Findings, leaning: Leaning) -> Findings:
    """The findings as they are, or another status that is never sure, with the words that lean to it."""
    if leaning.known_words < FEWEST_WORDS:
        return found
    status = _status(found.status, leaning, sure=found.confident)
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


def _still_true(found: Findings, status: Status) -> list[tuple[str, int, int]]:
    """What told of distress is no reason for being well."""
    return [mark for mark in found.marks if status.is_distress or mark[0] in _OF_NO_STATUS]


def _status(ours: Status, leaning: Leaning, *, sure: bool) -> Status:
    is_short = leaning.known_words < FEW_WORDS
    status = ours if is_short and sure else _likeliest(ours, leaning, sure=sure)
    if status.severity < ours.severity and ours.is_distress and not _may_lower(ours, leaning, sure=sure):
        return ours
    doubt = NOT_WELL_AFTER_ALL[sure, is_short] if status is ours else NOT_WELL
    if status in _WELL and leaning.distress > doubt:
        return max((Status.NEEDS_HELP, Status.SOS), key=lambda each: leaning.likely[each])
    return status


def _likeliest(ours: Status, leaning: Leaning, *, sure: bool) -> Status:
    if leaning.likely[ours] >= STANDS:
        return ours
    weight = OUR_WEIGHT if sure else OUR_WEIGHT_IN_DOUBT
    likely = dict(leaning.likely) | {ours: leaning.likely[ours] * weight}
    return max(likely, key=lambda each: likely[each])


def _may_lower(ours: Status, leaning: Leaning, *, sure: bool) -> bool:
    """A cry is waved off only where many words together speak against it."""
    if leaning.known_words < (FEWEST_AGAINST_SURE if sure else FEWEST_AGAINST):
        return False
    return leaning.likely[ours] < (HARDLY if sure else STANDS)
