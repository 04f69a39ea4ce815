"""Giving a party an order: one at most holds, and what is still unsent of the older one is taken back."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from evac.db.base import new_uid
from evac.departure.models import Instruction, InstructionState
from evac.departure.silence import Step, due_after
from evac.messaging.models import Outgoing, State
from evac.messaging.outbox import cancel_all
from evac.operation.ladder import Rung
from evac.triage.models import RosterEntry
from evac.triage.rescore import set_unweighed

SUPERSEDED = "superseded"
_UNSENT = (State.QUEUED, State.SUBMITTING, State.UNSURE)


class Ordering(Protocol):
    """The broadcast that gives the order; packages of broadcasts stand above this one."""

    id: int
    valid_until: datetime | None


def instruct(
    session: Session, *, party_id: int, broadcast: Ordering, rung: Rung, pointed: bool, now: datetime
) -> Instruction:
    """Give one party an order; what ``instruct_many`` does for a chunk of them."""
    instruct_many(session, [(party_id, pointed)], broadcast=broadcast, rung=rung, now=now)
    given = select(Instruction).where(Instruction.party_id == party_id, Instruction.active)
    return session.scalars(given.execution_options(populate_existing=True)).one()


def instruct_many(
    session: Session, told: Sequence[tuple[int, bool]], *, broadcast: Ordering, rung: Rung, now: datetime
) -> list[int]:
    """Give many parties the order of one broadcast; each has it alone from here on.

    Call it before the broadcast's own texts are queued. Giving the same order again changes nothing.

    Args:
        told: (party id, whether it only gets a pointer and so is never told).

    Returns:
        Ids of texts of older orders that cannot be recalled.
    """
    if broadcast.valid_until is None:
        raise ValueError("An order says until when it is worth anything.")
    pointed = dict(told)
    _lock(session, sorted(pointed))
    standing = _standing(session, list(pointed))
    fresh = [party_id for party_id in sorted(pointed) if standing.get(party_id) != broadcast.id]
    late = _supersede(session, fresh, now)
    rows = [
        {
            "uid": new_uid(),
            "party_id": party_id,
            "broadcast_id": broadcast.id,
            "stage": rung.code,
            "issued_at": now,
            "valid_until": broadcast.valid_until,
            "pointed": pointed[party_id],
            "silent_at": due_after(Step.NOTHING, now, rung.silence) if rung.silence else None,
        }
        for party_id in fresh
    ]
    if rows:
        session.execute(insert(Instruction), rows)
        stage = None if rung.stand_down else rung.code
        set_unweighed(session, fresh, instruction=InstructionState.ISSUED.value, stage=stage)
    return late


def expire(session: Session, *, now: datetime, limit: int = 500) -> int:
    """End orders whose time is over; returns how many."""
    over = select(Instruction).where(Instruction.active, Instruction.valid_until <= now)
    orders = session.scalars(
        over.order_by(Instruction.id).limit(limit).with_for_update(skip_locked=True)
    ).all()
    for order in orders:
        order.active, order.state, order.silent_at = False, InstructionState.EXPIRED, None
    set_unweighed(session, [order.party_id for order in orders], instruction=InstructionState.EXPIRED.value)
    return len(orders)


def _lock(session: Session, party_ids: Sequence[int]) -> None:
    """Two broadcasts released at once meet here, and not at the index that admits one active order."""
    rows = select(RosterEntry.party_id).where(RosterEntry.party_id.in_(party_ids))
    session.execute(rows.order_by(RosterEntry.party_id).with_for_update())


def _standing(session: Session, party_ids: Sequence[int]) -> dict[int, int]:
    active = select(Instruction.party_id, Instruction.broadcast_id).where(
        Instruction.party_id.in_(party_ids), Instruction.active
    )
    return dict(session.execute(active).all())


def _supersede(session: Session, party_ids: Sequence[int], now: datetime) -> list[int]:
    """The unsent text of an older order must not arrive after the newer one's."""
    older = (Instruction.party_id.in_(party_ids), Instruction.active)
    unsent = (
        select(Outgoing.id)
        .join(Instruction, Instruction.party_id == Outgoing.party_id)
        .where(*older, Outgoing.broadcast_id == Instruction.broadcast_id, Outgoing.state.in_(_UNSENT))
    )
    late = cancel_all(session, session.scalars(unsent).all(), SUPERSEDED, now=now)
    ended = update(Instruction).where(*older)
    values = {"active": False, "state": InstructionState.SUPERSEDED, "silent_at": None}
    session.execute(ended.values(values), execution_options={"synchronize_session": "fetch"})
    return late
