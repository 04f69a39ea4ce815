"""Broadcasts as far as orders need them: a row, an order for each party, its texts and its question."""

import json
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from evac.broadcasts.models import Broadcast, BroadcastState
from evac.db.sealed import seal
from evac.departure.instruct import instruct
from evac.departure.models import Instruction
from evac.messaging.models import Lane, Outgoing, State
from evac.messaging.questions import choose_letter, open_for_broadcast
from evac.operation.current import operation_of
from evac.people.models import Party
from tests.factories import NOON, make_officer, make_outgoing


def make_broadcast(session: Session, stage: str = "leave-now", **fields: Any) -> Broadcast:
    officer = make_officer(session)
    if (state := fields.pop("broadcast_state", None)) is not None:
        fields["state"] = state
    given = {"created_by": officer.id, "created_at": NOON, "valid_until": NOON + timedelta(hours=24)} | fields
    broadcast = Broadcast(stage=stage, **given)
    session.add(broadcast)
    session.flush()
    return broadcast


def give_order(
    session: Session,
    party: Party,
    stage: str = "leave-now",
    *,
    now: datetime = NOON,
    letter: str | None = None,
    pointed: bool = False,
    state: State = State.DELIVERED,
    **fields: Any,
) -> Instruction:
    """What releasing a broadcast does for one party: the order, the text that carries it, its question."""
    broadcast = make_broadcast(session, stage, **{"broadcast_state": BroadcastState.SENDING} | fields)
    rung = operation_of(session).ladder.get(stage)
    order = instruct(session, party_id=party.id, broadcast=broadcast, rung=rung, pointed=pointed, now=now)
    make_order_text(session, party, broadcast, at=now, state=state)
    if rung.question and not pointed:
        letter = letter or choose_letter(session, [party.id], now=now)
        choices, kind = rung.question.choices, rung.question.kind
        open_for_broadcast(session, [party.id], letter, choices, now, broadcast_id=broadcast.id, kind=kind)
    return order


def make_order_text(
    session: Session, party: Party, broadcast: Broadcast, *, at: datetime = NOON, state: State
) -> Outgoing:
    text = make_outgoing(
        session, party, body="-", at=at, kind="broadcast", lane=int(Lane.INSTRUCTION), state=state
    )
    text.broadcast_id, text.expires_at = broadcast.id, broadcast.valid_until
    text.sent_at = at if state in (State.SENT, State.DELIVERED) else None
    seal(session, text, values=json.dumps({"broadcast": broadcast.uid}))
    session.flush()
    return text
