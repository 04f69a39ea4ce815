"""What is guessed where the cues say nothing, or less than the words beside them hint at: never sure."""

from evac.conversation.cries import without_the_phone
from evac.conversation.distress import Cry
from evac.conversation.hints import find_hints
from evac.conversation.hints_of_trouble import find_trouble, find_trouble_behind_but
from evac.conversation.hints_of_well_being import find_calm, find_hinted_well_being
from evac.conversation.journey import Journey
from evac.conversation.lost_phone import LostPhone
from evac.conversation.told import Told
from evac.kernel.status import Status, worst

_DOUBTED_BY_BUT = (Status.SAFE, Status.MOVING)


def guess_worse(told: Told, status: Status, lost_phone: LostPhone | None) -> Status:
    """The status once hints are put together; they can only make it worse."""
    if status is Status.SOS:
        return status
    names = [(first, last) for _mention, first, last in told.placed]
    calmed = told.distress.calmed
    hits = [
        hit for hit in told.hits if not any(hit.first < end and begin < hit.last for begin, end in calmed)
    ]
    hints = find_hints(told.words, hits, told.cries, told.lacks, status=status, well=told.well, names=names)
    kept = without_the_phone(hints, lost_phone)
    if not kept:
        return status
    told.cries, told.distress.doubted = told.cries + kept, True
    return worst([cry.status for cry in told.cries])


def guess_anything(told: Told) -> Status:
    """What hints and everyday words say of somebody of whom nothing is known."""
    if hinted := find_hinted_well_being(told.words, told.hits, told.placed):
        return _fares(told, hinted)
    if trouble := find_trouble(told.words, told.hits):
        return _is_in_trouble(told, trouble)
    if calm := find_calm(told.words, told.hits):
        return _fares(told, calm)
    if told.distress.calmed and not told.distress.supposed:
        return _fares(told, Journey(Status.SAFE, *told.distress.calmed[0]))
    return Status.UNKNOWN


def doubt_behind_but(told: Told, status: Status, well: list[int]) -> Status:
    """ "we are fine but ...": what follows may be trouble; ``well`` is where it was said."""
    if status in _DOUBTED_BY_BUT and (trouble := find_trouble_behind_but(told.words, told.hits, well)):
        return _is_in_trouble(told, trouble)
    return status


def _fares(told: Told, journey: Journey) -> Status:
    told.journeys, told.distress.doubted = [journey], True
    return journey.status


def _is_in_trouble(told: Told, trouble: list[Cry]) -> Status:
    told.cries, told.distress.doubted = told.cries + trouble, True
    return Status.NEEDS_HELP
