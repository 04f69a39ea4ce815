"""One broadcast, locked; and who had a hand in it."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.broadcasts.models import Broadcast, Edit


def lock(session: Session, broadcast: Broadcast) -> None:
    """Wait for whoever acts on it at this moment, and see what they made of it."""
    # What this transaction made of it already must not be read over.
    session.flush()
    session.refresh(broadcast, with_for_update=True)
    session.expire(broadcast, ["variants"])


def take_in_hand(session: Session, broadcast: Broadcast, officer_id: int, now: datetime) -> None:
    """Who wrote, edited or submitted it may not approve it, whatever happens to it later."""
    session.add(Edit(broadcast_id=broadcast.id, officer_id=officer_id, at=now))


def hands_of(session: Session, broadcast: Broadcast) -> frozenset[int]:
    """Everybody who must not approve it: its creator, every editor and every submitter."""
    editors = session.scalars(select(Edit.officer_id).where(Edit.broadcast_id == broadcast.id))
    submitter = {broadcast.submitted_by} if broadcast.submitted_by is not None else set()
    return frozenset(editors) | {broadcast.created_by} | submitter
