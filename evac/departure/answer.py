"""A party's answer to its order, and an answer to an order that no longer holds."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from evac.departure.awaited import wait_on_stage
from evac.departure.ladder import answer_meaning, moved, stage_after
from evac.departure.models import Instruction, InstructionState
from evac.departure.queries import find_active, may_be_known, texts_of
from evac.kernel.status import Intent
from evac.messaging.again import queue_again
from evac.messaging.models import Lane, Outgoing, State
from evac.operation.current import operation_of
from evac.people.models import Contact, Party
from evac.triage.models import RosterEntry
from evac.triage.rescore import rescore

FRONT = -(2**62)  # before everything else of its lane
_CAME_AFTER_ALL = (State.SENT, State.DELIVERED, State.READ)


@dataclass(frozen=True)
class Answered:
    """``state`` is the order's from now on."""

    order: Instruction
    means: str
    state: InstructionState


@dataclass(frozen=True)
class CurrentText:
    """What became of an answer to an order that no longer holds.

    ``again`` is the current text sent once more, ``promoted`` the waiting one that goes first now; both None
    when the party has had it twice and a person should look.
    """

    promoted: Outgoing | None = None
    again: Outgoing | None = None

    @property
    def is_shown(self) -> bool:
        return self.promoted is not None or self.again is not None


def take_answer(session: Session, party: Party, *, means: str, now: datetime) -> Answered | None:
    """Let an answer move the party's order.

    Args:
        means: the value of an intent, of a status, or what the digit stands for.

    Returns:
        None when there is no order, when the party was not told it (yet), or when this is no answer to it.
    """
    order = find_active(session, party.id)
    rung = operation_of(session).ladder.find(order.stage) if order else None
    if order is None or rung is None or order.pointed or not may_be_known(session, order):
        return None
    state = answer_meaning(rung, means)
    if state is None:
        return None
    is_first = order.answered_at is None
    order.state, order.answered_at, order.silent_at = moved(order.state, state), now, None
    if means in frozenset(Intent):
        order.intent = Intent(means)
    stage = stage_after(rung, means)
    rescore(session, party.id, now=now, instruction=order.state.value, stage=stage)
    led_to = operation_of(session).ladder.find(stage) if stage != rung.code else None
    if led_to is not None or not is_first:
        wait_on_stage(session, party.id, broadcast_id=order.broadcast_id, rung=led_to, now=now)
    return Answered(order, means, order.state)


def answer_to_old_letter(session: Session, party: Party, contact: Contact, *, now: datetime) -> CurrentText:
    """See to it that the party has the order that holds, which is not the one it just answered.

    The waiting text moves to the front. One that was sent is repeated at most once, on request.
    """
    order = find_active(session, party.id)
    entry = session.get_one(RosterEntry, party.id)
    if order is None or order.valid_until <= now or entry.duress or entry.lost:
        return CurrentText()
    texts = texts_of(session, order)
    waiting = [text for text in texts if text.state is State.QUEUED]
    if waiting:
        return CurrentText(promoted=_to_the_front(waiting, contact, now))
    sent = [text for text in texts if text.sent_at is not None or text.state in _CAME_AFTER_ALL]
    if not sent or order.repeated_at is not None:
        return CurrentText()
    order.repeated_at = now
    again = queue_again(
        session, sent[-1], now=now, contact=contact, lane=Lane.INSTRUCTION, urgency_first=FRONT
    )
    return CurrentText(again=again)


def _to_the_front(waiting: list[Outgoing], contact: Contact, now: datetime) -> Outgoing:
    """To the phone that was just in somebody's hand, where one of them waits for it."""
    first = next((text for text in waiting if text.contact_id == contact.id), waiting[0])
    first.urgency_first, first.due_at = FRONT, now
    return first
