"""What is wrong at this moment that a person on duty must know of."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from evac.duty.alarms import close_alarm, raise_alarm
from evac.duty.models import AlarmKind, DutyAlarm
from evac.kernel.status import Status
from evac.messaging.holds import find_hold
from evac.messaging.models import Heartbeat, SenderPause
from evac.operation.current import operation_of
from evac.people.models import Party
from evac.triage.models import RosterEntry
from evac.triage.rules import Band

DEAD_AFTER = timedelta(seconds=60)  # without a heartbeat; one comes every second
LATELY = timedelta(minutes=10)
MOST = 200  # unseen parties looked at in a round, oldest first

# These end with their cause; a storm is over when somebody has taken note of it.
_BY_CONDITION = (
    AlarmKind.UNSEEN,
    AlarmKind.DISPATCHER,
    AlarmKind.WEBHOOK,
    AlarmKind.OVERDUE,
    AlarmKind.SETUP,
)


def note_seen(session: Session, party_id: int, *, now: datetime) -> None:
    """An officer has opened the party's page; kept only while there is distress to be seen."""
    entry = session.get_one(RosterEntry, party_id)
    if entry.unhandled is not None or entry.duress:
        entry.seen_at = now


def keep_alarms(session: Session, *, now: datetime, webhook_broken_at: datetime | None) -> None:
    """Raise an alarm for each thing that is wrong, and close those whose cause is gone.

    Args:
        now: the database's time.
        webhook_broken_at: when a text last had to be fetched from the carrier's list.
    """
    wrong = {(kind, subject) for kind, subject in _wrong(session, now, webhook_broken_at)}
    standing = select(DutyAlarm).where(DutyAlarm.closed_at.is_(None), DutyAlarm.kind.in_(_BY_CONDITION))
    for alarm in session.scalars(standing):
        if (alarm.kind, alarm.subject) not in wrong:
            close_alarm(alarm, now=now)
    # What was closed frees its place for a new alarm.
    session.flush()
    for kind, subject in sorted(wrong):
        raise_alarm(session, kind, subject, now=now)


def differs(session: Session, *, now: datetime, webhook_broken_at: datetime | None) -> bool:
    """Whether ``keep_alarms`` has anything to write: mostly not, and then no writer's turn is taken."""
    standing = select(DutyAlarm.kind, DutyAlarm.subject).where(
        DutyAlarm.closed_at.is_(None), DutyAlarm.kind.in_(_BY_CONDITION)
    )
    open_now = {(kind, subject) for kind, subject in session.execute(standing)}
    return open_now != set(_wrong(session, now, webhook_broken_at))


def _wrong(
    session: Session, now: datetime, webhook_broken_at: datetime | None
) -> Iterator[tuple[AlarmKind, str]]:
    for case_code in session.scalars(_unseen(session, now)):
        yield AlarmKind.UNSEEN, case_code
    if _is_overdue(session, now):
        yield AlarmKind.OVERDUE, ""
    if _a_dispatcher_died(session, now):
        yield AlarmKind.DISPATCHER, ""
    if webhook_broken_at is not None and webhook_broken_at >= now - LATELY:
        yield AlarmKind.WEBHOOK, ""
    for sender in session.scalars(select(SenderPause.sender)):
        yield AlarmKind.SETUP, sender
    if find_hold(session) is not None:
        yield AlarmKind.SETUP, "held"


def _unseen(session: Session, now: datetime):  # type: ignore[no-untyped-def]
    """Case codes of parties in SOS or duress that nobody has taken and whose page nobody has opened since."""
    return (
        select(Party.case_code)
        .join(RosterEntry, RosterEntry.party_id == Party.id)
        .where(
            RosterEntry.band == Band.ALARM,
            or_(
                RosterEntry.unhandled == Status.SOS,
                RosterEntry.duress.is_(True) & RosterEntry.duress_handled.is_(False),
            ),
            RosterEntry.unhandled_since <= now - operation_of(session).duty.unseen_for,
            or_(RosterEntry.seen_at.is_(None), RosterEntry.seen_at < RosterEntry.unhandled_since),
        )
        .order_by(RosterEntry.due, RosterEntry.party_id)
        .limit(MOST)
    )


def _is_overdue(session: Session, now: datetime) -> bool:
    oldest = select(func.min(RosterEntry.unhandled_since)).where(RosterEntry.band <= Band.HELP)
    since = session.scalar(oldest)
    return since is not None and since <= now - operation_of(session).duty.unhandled_for


def _a_dispatcher_died(session: Session, now: datetime) -> bool:
    """One that ends as it should takes its heartbeat away; one that was started anew since is replaced."""
    died_at = session.scalar(select(func.max(Heartbeat.at)).where(Heartbeat.at < now - DEAD_AFTER))
    if died_at is None:
        return False
    return session.scalar(select(Heartbeat.worker).where(Heartbeat.started_at >= died_at).limit(1)) is None
