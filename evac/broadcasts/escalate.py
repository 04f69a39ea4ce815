"""What follows when an order is not answered: a reminder, the next contact, and at the limit a person.

A text that gives no order is not repeated: at its stage's limit a person looks, see ``silences``.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from evac.broadcasts.models import Broadcast, BroadcastState
from evac.cases.models import CaseKind
from evac.cases.open import open_case
from evac.departure.ladder import moved
from evac.departure.models import Instruction, InstructionState
from evac.departure.queries import texts_of
from evac.departure.silence import Step, asked_at_of, due_after, step_now
from evac.messaging.again import queue_again
from evac.messaging.models import Outgoing, State
from evac.messaging.next_contact import queue_for_next_contact
from evac.messaging.openers import WAITS_FOR_WORD
from evac.operation.current import operation_of
from evac.people.models import Contact, ContactState, Party
from evac.triage.rescore import set_unweighed

AGAIN = 0.25  # of the limit, until a text that still waits at it is looked at again
CASE_DUE = timedelta(hours=4)
_UNANSWERED = (InstructionState.ISSUED, InstructionState.DELIVERED, InstructionState.SEEN)
MOVING = (State.QUEUED, State.SUBMITTING, State.UNSURE)
_RUNS = (BroadcastState.SENDING, BroadcastState.DONE)


def escalate_due(session: Session, *, now: datetime, limit: int = 100) -> int:
    """Take the next step for orders nobody answered in time; returns how many."""
    over = or_(Instruction.silent_at <= now, Instruction.valid_until <= now)
    silent = (
        select(Instruction)
        .where(
            Instruction.active, Instruction.state.in_(_UNANSWERED), Instruction.silent_at.is_not(None), over
        )
        .order_by(Instruction.silent_at, Instruction.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    orders = session.scalars(silent).all()
    for order in orders:
        _next_step(session, order, now)
    return len(orders)


def note_arrivals(session: Session, *, limit: int = 500) -> int:
    """Let receipts move the orders their texts carry: delivered, then seen; returns how many moved.

    A pointer that arrived told nobody anything: such an order stays issued, and is counted as pointed.
    """
    return _arrived(session, InstructionState.DELIVERED, (State.DELIVERED, State.READ), limit) + _arrived(
        session, InstructionState.SEEN, (State.READ,), limit
    )


def _next_step(session: Session, order: Instruction, now: datetime) -> None:
    state = session.get_one(Broadcast, order.broadcast_id).state
    rung = operation_of(session).ladder.find(order.stage)
    limit = rung.silence if rung else None
    # Halted words were wrong and are not repeated; who got them and no correction since is for a person.
    is_over = order.valid_until <= now or state is BroadcastState.HALTED
    if order.silent_at is None or limit is None or is_over:
        _give_to_a_person(session, order, now)
        return
    asked_at = asked_at_of(Step(order.reminders), order.silent_at, limit)
    step, texts = step_now(asked_at, limit, now), texts_of(session, order)
    is_moving = any(text.state in MOVING and text.reason != WAITS_FOR_WORD for text in texts)
    has_arrived = any(text.sent_at is not None for text in texts)
    if step is Step.A_PERSON and is_moving:
        order.silent_at = now + limit * AGAIN  # it has hardly been told yet
    elif step is Step.A_PERSON or not (is_moving or has_arrived):
        _give_to_a_person(session, order, now)
    else:
        if has_arrived and not is_moving and state in _RUNS:
            _try_again(session, step, texts, now)
        order.reminders, order.silent_at = step, due_after(step, asked_at, limit)


def _try_again(session: Session, step: Step, texts: Sequence[Outgoing], now: datetime) -> None:
    """To the next contact that has not had it, if there is one; a reminder that cannot be given neither."""
    if step is Step.REMIND and _remind(session, texts, now):
        return
    last = next(text for text in reversed(texts) if text.sent_at is not None)
    queue_for_next_contact(session, last, now)


def _remind(session: Session, texts: Sequence[Outgoing], now: datetime) -> bool:
    """The approved words once more, to the contact that had them; nothing else was approved."""
    last = next(text for text in reversed(texts) if text.sent_at is not None)
    if session.get_one(Contact, last.contact_id).state is not ContactState.OK:
        return False
    queue_again(session, last, now=now)
    return True


def _give_to_a_person(session: Session, order: Instruction, now: datetime) -> None:
    party = session.get_one(Party, order.party_id)
    open_case(session, party, CaseKind.SILENT, now=now, due_at=now + CASE_DUE)
    order.reminders, order.silent_at = Step.A_PERSON, None


def _arrived(session: Session, state: InstructionState, proven_by: Sequence[State], limit: int) -> int:
    before = [one for one in _UNANSWERED if moved(one, state) is not one]
    proof = select(Outgoing.id).where(
        Outgoing.broadcast_id == Instruction.broadcast_id,
        Outgoing.party_id == Instruction.party_id,
        Outgoing.state.in_(proven_by),
    )
    unmoved = Instruction.active, Instruction.pointed.is_(False), Instruction.state.in_(before)
    arrived = select(Instruction).where(*unmoved, proof.exists())
    orders = session.scalars(
        arrived.order_by(Instruction.id).limit(limit).with_for_update(skip_locked=True)
    ).all()
    for order in orders:
        order.state = state
    set_unweighed(session, [order.party_id for order in orders], instruction=state.value)
    return len(orders)
