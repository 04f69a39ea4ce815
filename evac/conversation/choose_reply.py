"""Which reply a text gets. Pure: from what was understood and what is known to a phrase, its values and a
question.

Each reply says what was understood and asks one thing at most. The same text gets the same first reply
whether or not its sender is known.
"""

from dataclasses import replace

from evac.conversation.asking import MEDICINE, asking
from evac.conversation.courtesies import Courtesy
from evac.conversation.in_danger import is_in_danger, noted_in_danger, urgent
from evac.conversation.known import Again, Known, Reply
from evac.conversation.reading import Reading
from evac.conversation.reply_values import reply_values
from evac.kernel.needs import Need
from evac.kernel.status import Intent, Status
from evac.kernel.wording import Wording
from evac.messaging.models import Lane
from evac.messaging.questions import Asked

__all__ = [
    "CALL_UNSUITABLE",
    "HELLO",
    "INTENT_CHOICES",
    "MEDICINE",
    "Again",
    "Known",
    "Reply",
    "choose_reply",
]

HELLO = "hello"
INTENT_CHOICES = {
    "1": Intent.HAS_TICKET.value,
    "2": Intent.TRYING.value,
    "3": Intent.CANNOT.value,
    "4": Intent.STAYING.value,
}
CALL_UNSUITABLE = "call_unsuitable"
_CALL_CHOICES = {"1": CALL_UNSUITABLE}


def choose_reply(reading: Reading, known: Known) -> Reply | None:
    """First match wins: danger, a report about somebody else, an answer about a call, doubt about an earlier
    danger, help, an unclear place, an unclear answer, an intent, news, nothing.

    None is for bare thanks: whoever answers those is thanked again.
    """
    if reading.status is Status.SOS:
        return urgent(reading, known, reply_values(reading, known))
    reply = _reply(reading, known)
    is_answer = known.news or known.warns or known.again is not None or known.courtesy is not None
    return reply if reply is None or is_answer else replace(reply, idle=True)


def _reply(reading: Reading, known: Known) -> Reply | None:
    values = reply_values(reading, known)
    if known.warns and not (reading.status.is_distress and reading.confident):
        return Reply("warning_noted", Lane.ANSWER)
    if known.claims:
        return Reply("reporter_noted", Lane.ANSWER)
    if known.reporter:
        return Reply("reporter_next", Lane.ANSWER)
    if known.no_call:
        return Reply("no_call_noted", Lane.ANSWER)
    if known.conflict:
        return _kept_urgent(known)
    if reading.status is Status.NEEDS_HELP and reading.intent is not Intent.CANNOT:
        return _help(reading, known, values)
    in_danger = is_in_danger(known)
    if known.place_choices and Asked.PLACE not in known.asked and not in_danger:
        return _which_place(known, values)
    if known.pin_lost:
        return Reply("pin_lost", Lane.ANSWER, {}, Asked.WHERE)
    if known.again is not None and not in_danger:
        return _again(known.again)
    if in_danger and reading.intent is Intent.CANNOT:
        return Reply("answered_cannot", Lane.ANSWER, values)
    if reading.intent is not Intent.NONE and not in_danger and not _starts_with_a_plan(reading, known):
        return _intent(reading, known, values)
    if _says_something(reading) or known.place_doubted or _starts_with_a_plan(reading, known):
        return _noted(reading, known, values)
    if known.moment_told:
        return Reply("when_noted", Lane.ANSWER)
    return _nothing(known, values)


def _nothing(known: Known, values: dict[str, object]) -> Reply | None:
    """The text says nothing of the party. A first one is asked for what an officer needs first."""
    if known.answered_us:
        return Reply("noted", Lane.ANSWER, values)
    if known.first:
        return Reply("listed", Lane.ANSWER, {}, Asked.WHERE)
    if known.courtesy is Courtesy.THANKS:
        return None
    if is_in_danger(known):
        return Reply("stays_urgent", Lane.ANSWER)
    if known.courtesy is Courtesy.GREETING:
        return Reply(HELLO, Lane.ROUTINE)
    return Reply("not_understood", Lane.ANSWER)


def _kept_urgent(known: Known) -> Reply:
    if Asked.CALL in known.asked:
        return Reply("still_urgent", Lane.ANSWER)
    return Reply("lowered_kept", Lane.ANSWER, {}, Asked.CALL, _CALL_CHOICES, without="still_urgent")


def _intent(reading: Reading, known: Known, values: dict[str, object]) -> Reply:
    """Whoever cannot leave is called. In plain wording an officer may also text, so no call is offered."""
    kind = f"answered_{reading.intent.value}"
    is_called = reading.intent is Intent.CANNOT and known.wording is Wording.DISCREET
    if is_called and Asked.CALL not in known.asked:
        return Reply("cannot_call", Lane.ANSWER, values, Asked.CALL, _CALL_CHOICES, without=kind)
    return Reply(kind, Lane.ANSWER, values)


def _starts_with_a_plan(reading: Reading, known: Known) -> bool:
    """ "We have tickets" as a first word: what they mean to do is noted, and asked is where they are."""
    return known.first and reading.intent not in (Intent.NONE, Intent.CANNOT)


def _again(again: Again) -> Reply:
    """The choices once more, by the letter they have; the question is open already."""
    values: dict[str, object] = {"letter": again.letter, "answers": again.answers}
    if again.ours and again.kind == Asked.INTENT:
        return Reply("ask_intent", Lane.ANSWER, values)
    if again.ours and again.names:
        return Reply("ask_which_place", Lane.ANSWER, values | {"choices": list(again.names)})
    return Reply("ask_again", Lane.ANSWER, values)


def _help(reading: Reading, known: Known, values: dict[str, object]) -> Reply:
    """Ask what an officer needs next: how long the medicine lasts, where they are, how many."""
    if is_in_danger(known):
        return noted_in_danger("noted_help", known, values)
    lasts = reading.medicine_days is not None or known.medicine_known or Asked.MEDICINE_DAYS in known.asked
    if Need.MEDICINE in reading.needs and not lasts:
        return asking("noted_help", Asked.MEDICINE_DAYS, known, values)
    if not known.has_place and Asked.WHERE not in known.asked:
        return asking("noted_help", Asked.WHERE, known, values)
    if _lacks_size(reading, known) and Asked.SIZE not in known.asked:
        return asking("noted_help", Asked.SIZE, known, values)
    return Reply("noted_help", Lane.ANSWER, values)


def _noted(reading: Reading, known: Known, values: dict[str, object]) -> Reply:
    kind = "first_contact" if known.first and known.wording is Wording.PLAIN else "noted"
    if reading.status is Status.DEPARTED:
        return Reply("noted", Lane.ANSWER, values)
    if is_in_danger(known):
        return noted_in_danger(kind, known, values)
    if (missing := _missing(reading, known)) is not None:
        return asking(kind, missing, known, values)
    if _may_ask_intent(known):
        return Reply("ask_intent", Lane.ANSWER, values, Asked.INTENT, INTENT_CHOICES)
    return Reply(kind, Lane.ANSWER if known.news or known.first else Lane.ROUTINE, values)


def _missing(reading: Reading, known: Known) -> Asked | None:
    """What an officer cannot act without, most needed first; nothing is asked twice."""
    needed = {
        Asked.WHERE: not known.has_place,
        Asked.SIZE: _lacks_size(reading, known),
        Asked.HOW: known.status is Status.UNKNOWN and reading.status is Status.UNKNOWN,
    }
    return next((kind for kind, lacks in needed.items() if lacks and kind not in known.asked), None)


def _lacks_size(reading: Reading, known: Known) -> bool:
    """Behind news of a road "how many" would be taken to mean the armed men there."""
    return not known.has_size and reading.on_the_road is None


def _may_ask_intent(known: Known) -> bool:
    """Once, of who can know what it means, and not across the question of an order."""
    understands = known.briefed or known.wording is Wording.PLAIN
    open_to_us = known.intent is Intent.NONE and Asked.INTENT not in known.asked
    return open_to_us and understands and not known.ordered


def _which_place(known: Known, values: dict[str, object]) -> Reply:
    """Names of places are said in plain wording only; a discreet party is asked to say more."""
    if known.wording is Wording.DISCREET:
        return Reply("ask_which_place", Lane.ANSWER, {"choices": ["-"]}, Asked.WHERE)
    names = [name for _, name in known.place_choices]
    choices = {str(digit): place_id for digit, (place_id, _) in enumerate(known.place_choices, start=1)}
    return Reply("ask_which_place", Lane.ANSWER, values | {"choices": names}, Asked.PLACE, choices)


def _says_something(reading: Reading) -> bool:
    told = (
        reading.place_text,
        reading.latitude,
        reading.party_size,
        reading.medicine_days,
        reading.destination_text,
    )
    return (
        reading.status is not Status.UNKNOWN
        or bool(reading.needs)
        or any(value is not None for value in told)
    )
