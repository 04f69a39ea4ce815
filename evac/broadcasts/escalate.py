"""What follows when an order is not answered: a reminder, the next contact, and then a person."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from evac.broadcasts.models import Broadcast, BroadcastState
from evac.cases.models import CaseKind
from evac.cases.open import open_case
from evac.db.sealed import seal, unseal
from evac.departure.ladder import moved
from evac.departure.models import Instruction, InstructionState
from evac.departure.queries import texts_of
from evac.messaging.models import Outgoing, State
from evac.messaging.next_contact import queue_for_next_contact
from evac.operation.current import operation_of
from evac.people.models import Contact, ContactState, Party
from evac.triage.rescore import set_unweighed

STEP = 0.25  # of the stage's limit, between one step and the next
CASE_DUE = timedelta(hours=4)
REMINDED, PASSED_ON, GIVEN_TO_A_PERSON = 1, 2, 3  # what ``reminders`` counts
_UNANSWERED = (InstructionState.ISSUED, InstructionState.DELIVERED, InstructionState.SEEN)
_MOVING = (State.QUEUED, State.SUBMITTING, State.UNSURE)
_RUNS = (BroadcastState.SENDING, BroadcastState.DONE)


def escalate_due(session: Session, *, now: datetime, limit: int = 100) -> int:
    """Take the next step for orders nobody answered in time; returns how many."""
    over = or_(Instruction.silent_at <= now, Instruction.valid_until <= now)
    silent = (
        select(Instruction)
        .join(Broadcast, Broadcast.id == Instruction.broadcast_id)
        .where(
            Instruction.active,
            Instruction.state.in_(_UNANSWERED),
            and_(Instruction.silent_at.is_not(None), over),
            Broadcast.state.in_((*_RUNS, BroadcastState.HALTED)),
        )
        .order_by(Instruction.silent_at, Instruction.id)
        .limit(limit)
        .with_for_update(of=Instruction, skip_locked=True)
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
    texts = texts_of(session, order)
    rung = operation_of(session).ladder.find(order.stage)
    has_arrived = any(text.sent_at is not None for text in texts)
    if order.valid_until <= now or rung is None or rung.silence is None or _is_halted(session, order):
        _give_to_a_person(session, order, now)
        return
    order.silent_at = now + rung.silence * STEP
    if any(text.state in _MOVING for text in texts):
        return  # it has hardly been told yet
    if has_arrived and order.reminders < REMINDED and _remind(session, texts, now):
        order.reminders = REMINDED
    elif has_arrived and order.reminders < PASSED_ON and _pass_on(session, texts, now):
        order.reminders = PASSED_ON
    else:
        _give_to_a_person(session, order, now)


def _is_halted(session: Session, order: Instruction) -> bool:
    """Its words were wrong and are not repeated; who got them and no correction since is for a person."""
    return session.get_one(Broadcast, order.broadcast_id).state is BroadcastState.HALTED


def _remind(session: Session, texts: Sequence[Outgoing], now: datetime) -> bool:
    """The approved words once more, to the contact that had them; nothing else was approved."""
    last = next(text for text in reversed(texts) if text.sent_at is not None)
    if session.get_one(Contact, last.contact_id).state is not ContactState.OK:
        return False
    again = Outgoing(
        party_id=last.party_id,
        contact_id=last.contact_id,
        channel=last.channel,
        kind=last.kind,
        lane=last.lane,
        urgency_first=last.urgency_first,
        wording=last.wording,
        created_at=now,
        due_at=now,
        expires_at=last.expires_at,
        broadcast_id=last.broadcast_id,
    )
    seal(session, again, values=unseal(session, last, "values"))
    session.add(again)
    return True


def _pass_on(session: Session, texts: Sequence[Outgoing], now: datetime) -> bool:
    """To the next contact that has not had it; a party without one is for a person at once."""
    last = next(text for text in reversed(texts) if text.sent_at is not None)
    return queue_for_next_contact(session, last, now) is not None


def _give_to_a_person(session: Session, order: Instruction, now: datetime) -> None:
    party = session.get_one(Party, order.party_id)
    open_case(session, party, CaseKind.SILENT, now=now, due_at=now + CASE_DUE)
    order.reminders, order.silent_at = GIVEN_TO_A_PERSON, None


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
