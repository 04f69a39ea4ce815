"""How a text meets what the party was ordered: which questions it may answer, and what its answer moves."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from evac.broadcasts.gate import still_sends
from evac.conversation.reading import OpenQuestion, Reading
from evac.departure.answer import Answered, CurrentText, answer_to_old_letter, take_answer
from evac.departure.models import Instruction
from evac.departure.queries import find_active, may_be_known
from evac.kernel.status import About, Intent, Status
from evac.messaging.models import Question
from evac.messaging.questions import (
    BY_BROADCAST,
    answerable,
    choices_of,
    last_of_letter,
    last_replaced,
)
from evac.people.models import Contact, Party

# Meanings of a digit that say all there is to say; the others need a person.
SAYS_ALL = frozenset({"here", "arrived"})


@dataclass(frozen=True)
class Asked:
    """A question with how a text may answer it."""

    question: Question
    meant: OpenQuestion


def what_was_asked(session: Session, party_id: int, *, now: datetime) -> list[Asked]:
    """What a text of this party may answer, newest first.

    While every text of the order that holds still waits, nobody can be answering it: whatever comes is for
    the question it replaced. Once a question was answered, its letter still changes the answer.
    """
    asked = [_asked(session, question) for question in answerable(session, party_id, now=now)]
    order = find_active(session, party_id)
    if order is None:
        return asked
    asked = [one for one in asked if not _is_settled_by(order, one)]
    if may_be_known(session, order):
        return asked
    others = [one for one in asked if one.question.broadcast_id != order.broadcast_id]
    return others + _replaced_by(session, order)


def move_order(
    session: Session, party: Party, reading: Reading, question: Question | None, *, now: datetime
) -> Answered | None:
    """Let a text move the party's order, by the digit of ``question`` or by what its words say."""
    means = _means(session, reading, question)
    return take_answer(session, party, means=means, now=now) if means else None


def digit_means(session: Session, reading: Reading, question: Question | None) -> str | None:
    """What the text's digit stands for in a broadcast's question; None if it answers none."""
    if question is None or question.kind not in BY_BROADCAST:
        return None
    return choices_of(session, question).get((reading.answer or "")[-1:])


def show_current(
    session: Session, party: Party, contact: Contact, reading: Reading, *, now: datetime
) -> CurrentText:
    """See to it that whoever answered an order that no longer holds has the one that does.

    Danger gets its own answer and no order beside it. While the order that holds is stopped, its text
    would not leave and the reply would be silence: the text is answered as any other, and a person looks.
    """
    if reading.status.is_distress or not _is_for_an_old_order(session, party.id, reading):
        return CurrentText()
    if (order := find_active(session, party.id)) is None or not still_sends(session, order.broadcast_id):
        return CurrentText()
    return answer_to_old_letter(session, party, contact, now=now)


def show_again(
    session: Session, party: Party, contact: Contact, asked: Asked, *, now: datetime
) -> CurrentText:
    """The order once more, for whoever gave its question an answer that it does not have."""
    order = find_active(session, party.id)
    if order is None or asked.question.broadcast_id != order.broadcast_id:
        return CurrentText()
    if not still_sends(session, order.broadcast_id):
        return CurrentText()
    return answer_to_old_letter(session, party, contact, now=now)


def _is_for_an_old_order(session: Session, party_id: int, reading: Reading) -> bool:
    if reading.answer is None:
        return False
    order = find_active(session, party_id)
    question = last_of_letter(session, party_id, reading.answer[:1])
    if order is None or question is None or question.kind not in BY_BROADCAST:
        return False
    return question.broadcast_id != order.broadcast_id or not may_be_known(session, order)


def _asked(session: Session, question: Question) -> Asked:
    choices = choices_of(session, question) if question.letter else {}
    answered = question.closed_at is not None
    return Asked(question, OpenQuestion(question.letter, choices, question.kind, by_letter_only=answered))


def _is_settled_by(order: Instruction, asked: Asked) -> bool:
    """What was answered before the order came has no say beside it: its letter brings the order."""
    question = asked.question
    is_older = question.broadcast_id != order.broadcast_id and question.asked_at <= order.issued_at
    return asked.meant.by_letter_only and is_older and question.kind in BY_BROADCAST


def _replaced_by(session: Session, order: Instruction) -> list[Asked]:
    question = last_replaced(session, order.party_id, since=order.issued_at)
    if question is None:
        return []
    meant = OpenQuestion(question.letter, choices_of(session, question), question.kind, superseded=True)
    return [Asked(question, meant)]


def _means(session: Session, reading: Reading, question: Question | None) -> str | None:
    """Words count as an answer only where they are sure and about the party itself."""
    if (digit := digit_means(session, reading, question)) is not None:
        return digit
    if not reading.confident or reading.about is About.OTHER:
        return None
    if reading.intent is not Intent.NONE:
        return reading.intent.value
    return reading.status.value if reading.status is not Status.UNKNOWN else None
