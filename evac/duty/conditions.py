"""What is wrong at this moment that a person on duty must know of."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from evac.cases.models import Case, CaseKind
from evac.duty.alarms import close_alarm, raise_alarm
from evac.duty.models import AlarmKind, DutyAlarm
from evac.kernel.status import Status
from evac.messaging.handled import waiting_for_a_person
from evac.messaging.holds import find_hold
from evac.messaging.models import Heartbeat, Incoming, InState, SenderPause
from evac.operation.current import operation_of
from evac.people.models import Party
from evac.triage.models import RosterEntry
from evac.triage.rules import Band

DEAD_AFTER = timedelta(seconds=60)  # without a heartbeat; one comes every second
LATELY = timedelta(minutes=10)
UNANSWERED = timedelta(minutes=2)
AGAIN_AFTER = timedelta(minutes=30)
MOST = 200  # unseen parties looked at in a round, oldest first

# These end with their cause; a storm is over when somebody has taken note of it.
_BY_CONDITION = (
    AlarmKind.UNSEEN,
    AlarmKind.FORGERY,
    AlarmKind.DISPATCHER,
    AlarmKind.WEBHOOK,
    AlarmKind.OVERDUE,
    AlarmKind.SETUP,
)


# While nobody has taken it, others may go where it sends them.
_WARNED = (
    select(Case.id)
    .where(Case.kind == CaseKind.FORGERY, Case.closed_at.is_(None), Case.owner_id.is_(None))
    .limit(1)
)


@dataclass(frozen=True)
class Seen:
    """What whoever watches knows beside the database's facts.

    Attributes:
        webhook_broken_at: when a text last had to be fetched from the carrier's list.
        no_dispatcher: none has lived for a while, as a web process saw it.
    """

    webhook_broken_at: datetime | None = None
    no_dispatcher: bool = False


def note_seen(session: Session, party_id: int, *, now: datetime) -> None:
    """An officer has opened the party's page; kept only while there is distress to be seen."""
    entry = session.get_one(RosterEntry, party_id)
    if entry.unhandled is not None or entry.duress:
        entry.seen_at = now


def keep_alarms(session: Session, seen: Seen, *, now: datetime) -> None:
    """Raise an alarm for each thing that is wrong, and close those whose cause is gone.

    One that was taken and whose cause still stands much later is raised anew: whoever took it may have been
    called away, and a text that took it may have been forged.

    Args:
        now: the database's time.
    """
    wrong = set(_wrong(session, seen, now))
    standing = select(DutyAlarm).where(DutyAlarm.closed_at.is_(None), DutyAlarm.kind.in_(_BY_CONDITION))
    for alarm in session.scalars(standing):
        if (alarm.kind, alarm.subject) not in wrong or _is_forgotten(alarm, now):
            close_alarm(alarm, now=now)
    # What was closed frees its place for a new alarm.
    session.flush()
    for kind, subject in sorted(wrong):
        raise_alarm(session, kind, subject, now=now)


def differs(session: Session, seen: Seen, *, now: datetime) -> bool:
    """Whether ``keep_alarms`` has anything to write: mostly not, and then no writer's turn is taken."""
    standing = select(DutyAlarm).where(DutyAlarm.closed_at.is_(None), DutyAlarm.kind.in_(_BY_CONDITION))
    alarms = session.scalars(standing).all()
    if any(_is_forgotten(alarm, now) for alarm in alarms):
        return True
    return {(alarm.kind, alarm.subject) for alarm in alarms} != set(_wrong(session, seen, now))


def _is_forgotten(alarm: DutyAlarm, now: datetime) -> bool:
    return alarm.acknowledged_at is not None and alarm.acknowledged_at <= now - AGAIN_AFTER


def _wrong(session: Session, seen: Seen, now: datetime) -> Iterator[tuple[AlarmKind, str]]:
    for case_code in session.scalars(_unseen(session, now)):
        yield AlarmKind.UNSEEN, case_code
    if session.scalar(_WARNED) is not None:
        yield AlarmKind.FORGERY, ""
    if _is_overdue(session, now):
        yield AlarmKind.OVERDUE, ""
    if seen.no_dispatcher or _a_dispatcher_died(session, now) or _is_stuck(session, now):
        yield AlarmKind.DISPATCHER, ""
    if seen.webhook_broken_at is not None and seen.webhook_broken_at >= now - LATELY:
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
    """Distress that nobody took, or a text or call that waits for a person."""
    distress = select(func.min(RosterEntry.unhandled_since)).where(RosterEntry.band <= Band.HELP)
    oldest = [at for at in (session.scalar(distress), waiting_for_a_person(session).oldest_at) if at]
    return bool(oldest) and min(oldest) <= now - operation_of(session).duty.unhandled_for


def _is_stuck(session: Session, now: datetime) -> bool:
    """A dispatcher that lives and answers nothing is as bad as a dead one."""
    waits = Incoming.state == InState.WAITING, Incoming.next_try_at <= now - UNANSWERED
    return session.scalar(select(Incoming.id).where(*waits).limit(1)) is not None


def _a_dispatcher_died(session: Session, now: datetime) -> bool:
    """One that ends as it should takes its heartbeat away; one that was started anew since is replaced."""
    died_at = session.scalar(select(func.max(Heartbeat.at)).where(Heartbeat.at < now - DEAD_AFTER))
    if died_at is None:
        return False
    return session.scalar(select(Heartbeat.worker).where(Heartbeat.started_at >= died_at).limit(1)) is None
