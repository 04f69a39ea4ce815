"""The numbers of notices: the next one, and those that are kept for a broadcast whose texts name them."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from evac.notices.models import Notice, Reservation
from evac.notices.whole import require_whole

_LOCK = 0x6E6F7469  # any number, the same everywhere; one at a time gets to the end of the log


def lock_log(session: Session) -> None:
    """Wait for whoever is at the end of the log; to be taken as the last of a transaction's locks."""
    # All other rows and their locks come first: who holds the log's lock waits for nobody.
    session.flush()
    if session.get_bind().dialect.name == "postgresql":
        session.execute(select(func.pg_advisory_xact_lock(_LOCK)))


def last_notice(session: Session) -> Notice | None:
    """The end of the chain."""
    return session.scalar(select(Notice).order_by(Notice.position.desc()).limit(1))


def last_number(session: Session) -> int:
    """The greatest number that was ever given; 0 for none."""
    greatest = [session.scalar(select(func.max(kind.number))) or 0 for kind in (Notice, Reservation)]
    return max(greatest)


def next_number(session: Session) -> int:
    """To be asked for with the log locked."""
    return last_number(session) + 1


def reserve(session: Session, *, broadcast_id: int, now: datetime) -> int:
    """The number that a broadcast's texts name; always the same one, however often it is written anew.

    Raises:
        LogMayLack: a backup was restored, and nobody has seen yet to what it lacks.
    """
    lock_log(session)
    if (kept := reserved_for(session, broadcast_id)) is not None:
        return kept
    require_whole(session)
    number = next_number(session)
    session.add(Reservation(number=number, broadcast_id=broadcast_id, at=now))
    # Whoever waits for the lock must see it.
    session.flush()
    return number


def reserved_for(session: Session, broadcast_id: int) -> int | None:
    mine = select(Reservation.number).where(Reservation.broadcast_id == broadcast_id)
    return session.scalar(mine)


def broadcast_of(session: Session, number: int) -> int | None:
    """Whose texts name it, published or not."""
    kept = session.get(Reservation, number) if 0 < number < 2**31 else None
    return kept.broadcast_id if kept else None
