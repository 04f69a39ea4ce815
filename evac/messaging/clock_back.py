"""After a clock was set back: what was written with a moment in the future must not wait for it to come."""

from datetime import datetime, timedelta

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from evac.messaging.models import Attempt, Heartbeat, Incoming, InState, Outgoing, State
from evac.messaging.moves import locked

CLOCKS_DIFFER = timedelta(seconds=10)  # between machines; a moment further ahead was never true
# When a call began by a wrong clock is not known. Its text is looked for in a whole day of the
# carrier's list, and only after the list has had the time it needs to hold a text of this moment.
LOOKED_BACK = timedelta(days=1)
LIST_NEEDS = timedelta(seconds=120)


def last_beat(session: Session, *, now: datetime) -> datetime | None:
    """The newest heartbeat that can be true: one in the future says nothing about a living dispatcher."""
    return session.scalar(select(func.max(Heartbeat.at)).where(Heartbeat.at <= now + CLOCKS_DIFFER))


def bring_back(session: Session, *, now: datetime) -> int:
    """Texts in and out, calls and heartbeats from the future become of this moment; returns how many.

    Args:
        now: the database's time.
    """
    future = now + CLOCKS_DIFFER
    return _hearts(session, now, future) + _texts(session, now, future) + _calls(session, now, future)


def _hearts(session: Session, now: datetime, future: datetime) -> int:
    """From here on each ages as it should: its dispatcher beats again, or is found dead."""
    hearts = session.scalars(
        select(Heartbeat).where((Heartbeat.at > future) | (Heartbeat.started_at > future))
    )
    count = 0
    for heart in hearts:
        heart.at, heart.started_at = min(heart.at, now), min(heart.started_at, now)
        count += 1
    return count


def _texts(session: Session, now: datetime, future: datetime) -> int:
    unanswered = (
        select(Incoming.id)
        .where(Incoming.state == InState.WAITING, Incoming.received_at > future)
        .with_for_update(skip_locked=True)
    )
    waiting = (
        select(Outgoing.id)
        .where(Outgoing.state == State.QUEUED, Outgoing.created_at > future)
        .with_for_update(skip_locked=True)
    )
    apart = {"synchronize_session": False}
    answers = update(Incoming).where(Incoming.id.in_(unanswered)).values(next_try_at=now)
    sends = update(Outgoing).where(Outgoing.id.in_(waiting)).values(due_at=now)
    done = [session.execute(one, execution_options=apart) for one in (answers, sends)]
    return sum(result.rowcount for result in done)  # type: ignore[attr-defined]


def _calls(session: Session, now: datetime, future: datetime) -> int:
    """Its dispatcher keeps the lease a while yet: if it lives, it writes down how the call ended."""
    open_calls = select(Attempt.outgoing_id).where(
        Attempt.state.in_((State.SUBMITTING, State.UNSURE)), Attempt.started_at > future
    )
    count = 0
    for tried in locked(session, session.scalars(open_calls)).values():
        for attempt in tried.attempts:
            if attempt.started_at > future:
                attempt.started_at = now - LOOKED_BACK
                attempt.lease_until = min(attempt.lease_until, now + LIST_NEEDS)
                attempt.listed_at = attempt.listed_at and min(attempt.listed_at, now)
                count += 1
    return count
