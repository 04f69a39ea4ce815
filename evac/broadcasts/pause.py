"""Stopping a broadcast for a while. What the carrier holds already cannot be recalled."""

from datetime import datetime

from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.broadcasts.hands import lock
from evac.broadcasts.models import Broadcast
from evac.broadcasts.states import Action, take


def pause(session: Session, broadcast: Broadcast, *, officer_id: int, now: datetime) -> None:
    """From the commit on no dispatcher claims a text of it.

    Raises:
        WrongState: it is not being sent.
    """
    lock(session, broadcast)
    broadcast.state = take(Action.PAUSE, broadcast.state)
    broadcast.paused_at = now
    record(session, "broadcast.pause", at=now, officer_id=officer_id, subject=f"broadcast:{broadcast.uid}")


def resume(session: Session, broadcast: Broadcast, *, officer_id: int, now: datetime) -> None:
    """
    Raises:
        WrongState: it is not paused.
    """
    lock(session, broadcast)
    broadcast.state = take(Action.RESUME, broadcast.state)
    broadcast.paused_at = None
    record(session, "broadcast.resume", at=now, officer_id=officer_id, subject=f"broadcast:{broadcast.uid}")
