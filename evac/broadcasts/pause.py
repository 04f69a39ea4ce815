"""Stopping a broadcast for a while. What the carrier holds already cannot be recalled."""

from datetime import datetime

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.broadcasts.hands import lock
from evac.broadcasts.models import Broadcast, BroadcastState
from evac.broadcasts.states import Action, take
from evac.messaging.holds import RESTORED
from evac.messaging.models import Outgoing, State


def pause(session: Session, broadcast: Broadcast, *, officer_id: int, now: datetime) -> None:
    """From the commit on no dispatcher claims a text of it.

    Raises:
        WrongState: it is not being sent.
    """
    lock(session, broadcast)
    broadcast.state = take(Action.PAUSE, broadcast.state)
    broadcast.paused_at = now
    record(session, "broadcast.pause", at=now, officer_id=officer_id, subject=f"broadcast:{broadcast.uid}")


def pause_restored(session: Session, *, now: datetime) -> int:
    """A restored database knows of no pause and no halt since its backup: nothing goes on by itself.

    Also what waits for its release, and what is done but for texts that are tried again. Returns how many.
    """
    waits = exists().where(Outgoing.broadcast_id == Broadcast.id, Outgoing.state == State.QUEUED)
    goes_on = or_(
        Broadcast.state.in_((BroadcastState.APPROVED, BroadcastState.SENDING)),
        (Broadcast.state == BroadcastState.DONE) & waits,
    )
    found = session.scalars(select(Broadcast).where(goes_on).order_by(Broadcast.id)).all()
    for broadcast in found:
        lock(session, broadcast)
        broadcast.state, broadcast.paused_at, broadcast.done_at = BroadcastState.PAUSED, now, None
        subject = f"broadcast:{broadcast.uid}"
        record(session, "broadcast.pause", at=now, subject=subject, details={"reason": RESTORED})
    return len(found)


def resume(session: Session, broadcast: Broadcast, *, officer_id: int, now: datetime) -> None:
    """
    Raises:
        WrongState: it is not paused.
    """
    lock(session, broadcast)
    broadcast.state = take(Action.RESUME, broadcast.state)
    broadcast.paused_at = None
    record(session, "broadcast.resume", at=now, officer_id=officer_id, subject=f"broadcast:{broadcast.uid}")
