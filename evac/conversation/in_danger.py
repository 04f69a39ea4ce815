"""What is said to people in danger: nothing is asked of them but where they are, once. Pure."""

from evac.conversation.asking import ENDINGS, asking
from evac.conversation.known import Known, Reply
from evac.conversation.reading import Reading
from evac.conversation.running_danger import is_of_one_taken
from evac.kernel.status import Status
from evac.kernel.wording import Wording
from evac.messaging.models import Lane
from evac.messaging.questions import Asked


def is_in_danger(known: Known) -> bool:
    return known.running or known.status is Status.SOS


def urgent(reading: Reading, known: Known, values: dict[str, object]) -> Reply:
    """Where they are comes first, also when an earlier question went unanswered.

    Of somebody who was taken, it helps to know when; the hour of a danger that runs helps nobody.
    """
    if known.claims:
        return Reply("reporter_urgent", Lane.ALARM)
    lacks_place = not known.has_place or bool(known.place_choices)
    if lacks_place and (Asked.WHERE not in known.asked or not known.cried_before):
        return _asking_urgently("urgent_where", Asked.WHERE, known, values)
    codes = [reason.code for reason in reading.reasons]
    is_done = is_of_one_taken(reading.status, reading.about, codes)
    if is_done and known.has_place and Asked.WHEN not in known.asked:
        return _asking_urgently("urgent_when", Asked.WHEN, known, values)
    return Reply("noted_urgent", Lane.ALARM, values)


def noted_in_danger(kind: str, known: Known, values: dict[str, object]) -> Reply:
    if not known.has_place and Asked.WHERE not in known.asked:
        return asking(kind, Asked.WHERE, known, values)
    return Reply(kind, Lane.ANSWER, values)


def _asking_urgently(kind: str, question: Asked, known: Known, values: dict[str, object]) -> Reply:
    if known.wording is Wording.DISCREET:
        return Reply(kind, Lane.ALARM, values, question)
    return Reply("noted_urgent", Lane.ALARM, values | {"ask": ENDINGS[question]}, question)
