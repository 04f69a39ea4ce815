"""Holding all sending while this database may know less than the carrier does."""

from datetime import datetime, timedelta

from sqlalchemy import Insert, func, select
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.kernel.errors import EvacError
from evac.messaging.models import Attempt, Heartbeat, Hold, Outgoing, State, Watermark

RESTORED, BACKED_UP = "restored", "backed-up"  # marks: a restore took place, and the moment of its backup
SILENCE = "silence"
SILENT_AFTER = timedelta(minutes=5)
LIST_SETTLES_IN = timedelta(seconds=120)  # the provider's list lags behind what was accepted

_OPEN: dict[str, Insert] = {
    "sqlite": sqlite_insert(Hold).on_conflict_do_nothing(),
    "postgresql": postgres_insert(Hold).on_conflict_do_nothing(),
}


class NotSettled(EvacError):
    """The carrier's list was not read late enough to hold everything that was sent."""

    code = "not-settled"

    def __init__(self) -> None:
        super().__init__("The carrier's list has not been read late enough yet; wait until it was.")


def hold_if_needed(session: Session, *, now: datetime) -> Hold | None:
    """At the start of a dispatcher: the hold that is open, or one begun now because there is cause for it.

    Args:
        now: the database's time.
    """
    restored = session.get(Watermark, RESTORED, with_for_update=True)
    if restored is not None:
        since = _backed_up_at(session) or restored.at
        _begin(session, RESTORED, since=since, sent_until=restored.at, now=now)
        session.delete(restored)
    elif (silent := _silent_since(session, now)) is not None:
        _begin(session, SILENCE, since=silent, sent_until=silent, now=now)
    return find_hold(session)


def find_hold(session: Session) -> Hold | None:
    """The hold that is open; while there is one, nothing is sent."""
    return session.scalar(select(Hold).where(Hold.open.is_(True)))


def release(session: Session, hold: Hold, *, officer_id: int, now: datetime) -> None:
    """Let texts leave again; what was joined is not sent, what was not is.

    Raises:
        NotSettled: a text that was sent last might still be missing from the list that was read.
    """
    if hold.looked_at is None or hold.looked_at < hold.settles_at:
        raise NotSettled
    hold.open, hold.released_at, hold.released_by = None, now, officer_id
    counted = {"reason": hold.reason, "joined": hold.joined, "unmatched": hold.unmatched}
    record(session, "sending.release", at=now, officer_id=officer_id, details=counted)


def last_sign(session: Session) -> datetime | None:
    """The last moment at which this database knows of a living dispatcher or of a text handed over."""
    signs = [session.scalar(select(func.max(moment))) for moment in (Heartbeat.at, Attempt.started_at)]
    return max((sign for sign in signs if sign is not None), default=None)


def _begin(session: Session, reason: str, *, since: datetime, sent_until: datetime, now: datetime) -> None:
    row = {"open": True, "reason": reason, "since": since, "began_at": now, "joined": 0, "unmatched": 0}
    settles_at = sent_until + LIST_SETTLES_IN
    # Two dispatchers may start in the same moment, and a backup may have been made during a hold.
    session.execute(_OPEN[session.get_bind().dialect.name], row | {"settles_at": settles_at})
    hold = find_hold(session)
    assert hold is not None
    hold.since, hold.settles_at = min(hold.since, since), max(hold.settles_at, settles_at)


def _backed_up_at(session: Session) -> datetime | None:
    mark = session.get(Watermark, BACKED_UP)
    return mark.at if mark is not None else last_sign(session)


def _silent_since(session: Session, now: datetime) -> datetime | None:
    """A dispatcher that ended as it should took its heartbeat away; one that died long ago did not."""
    newest = session.scalar(select(func.max(Heartbeat.at)))
    if newest is None or now - newest <= SILENT_AFTER:
        return None
    waiting = select(Outgoing.id).where(Outgoing.state.in_((State.QUEUED, State.SUBMITTING, State.UNSURE)))
    return newest if session.scalar(waiting.limit(1)) is not None else None
