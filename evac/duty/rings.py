"""One try to reach one duty phone: begun before the carrier is asked, tried again only while it may help."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from evac.duty.models import DutyAlarm, DutyRing, RingKind, RingState
from evac.duty.words import words_of
from evac.kernel.wording import Front
from evac.messaging.channel import Event, Outcome
from evac.messaging.voice import CallEvent, CallReport
from evac.operation.current import operation_of

LEASE = timedelta(seconds=25)  # longer than a call to the carrier and the look into its list after it
RETRY_AFTER = timedelta(seconds=5)
FAILED_PAUSE = timedelta(seconds=15)  # so that a carrier that refuses everything is not asked without a pause

_OPEN = (RingState.SUBMITTING, RingState.NOT_SENT)
_IS_THERE = frozenset({Event.ACCEPTED, Event.FOUND})


@dataclass(frozen=True, repr=False)
class Ring:
    """What is to be done now.

    Attributes:
        in_doubt: an earlier try may have rung: the carrier's list is asked first.
    """

    uid: str
    kind: RingKind
    phone: int
    number: str
    words: str
    language: str
    started_at: datetime
    in_doubt: bool = False


def begin(
    session: Session,
    alarms: Sequence[DutyAlarm],
    *,
    kind: RingKind,
    phone: int,
    until: datetime,
    now: datetime,
) -> Ring:
    row = DutyRing(
        kind=kind,
        phone=phone,
        alarms=[alarm.id for alarm in alarms],
        started_at=now,
        until=until,
        lease_until=now + LEASE,
    )
    session.add(row)
    return _ring(session, row, alarms)


def rings_again(session: Session, *, now: datetime) -> list[Ring]:
    """Tries that did not come off, or whose end nobody wrote down; each is leased anew before it is repeated.

    A second ring of a phone whose turn it still is costs little; one that never rang may cost a life.
    """
    stale = (
        select(DutyRing)
        .where(
            DutyRing.state.in_(_OPEN),
            # A lease far ahead was given by a clock that was set back since.
            or_(DutyRing.lease_until <= now, DutyRing.lease_until > now + 2 * LEASE),
        )
        .order_by(DutyRing.id)
        .limit(50)
        .with_for_update(skip_locked=True)
    )
    again = []
    for row in session.scalars(stale):
        alarms = waiting_among(session, row.alarms)
        if row.until <= now or not alarms or row.phone >= len(operation_of(session).duty.phones):
            row.state, row.settled_at = RingState.PASSED, now
            continue
        was_in_doubt = row.state is RingState.SUBMITTING
        row.state, row.lease_until = RingState.SUBMITTING, now + LEASE
        row.tries += 1
        again.append(_ring(session, row, _all_of(session, row.alarms), in_doubt=was_in_doubt))
    return again


def settle(session: Session, uid: str, outcome: Outcome, *, now: datetime) -> None:
    """Write down how it ended. What is in doubt keeps its lease, and the carrier's list decides after it."""
    row = find_ring(session, uid)
    if row is None or row.state not in _OPEN:
        return
    row.reason = outcome.reason
    if outcome.event in _IS_THERE:
        row.state, row.provider_sid, row.settled_at = RingState.PLACED, outcome.provider_sid, now
    elif outcome.event is Event.NOT_SENT:
        row.state, row.lease_until = RingState.NOT_SENT, now + RETRY_AFTER
    elif outcome.event is not Event.IN_DOUBT:
        fail(session, row, now=now)


def note_call(session: Session, uid: str, report: CallReport, *, now: datetime) -> None:
    """What the carrier tells of a call proves that it was placed; one that failed gives the turn away."""
    row = find_ring(session, uid)
    if row is None:
        return
    if row.state in _OPEN:
        row.state, row.provider_sid, row.settled_at = RingState.PLACED, report.provider_sid, now
    if report.event is CallEvent.FAILED and row.until > now:
        row.reason = report.event.value
        fail(session, row, now=now)


def fail(session: Session, row: DutyRing, *, now: datetime) -> None:
    """This phone cannot be reached this way: what comes next comes at once."""
    row.state, row.settled_at = RingState.FAILED, now
    for alarm in waiting_among(session, row.alarms):
        alarm.next_at = min(alarm.next_at, now + FAILED_PAUSE)


def find_ring(session: Session, uid: str) -> DutyRing | None:
    return session.scalar(select(DutyRing).where(DutyRing.uid == uid).with_for_update())


def waiting_among(session: Session, ids: Iterable[int]) -> list[DutyAlarm]:
    """Those of them that nobody has taken and whose cause still stands."""
    waiting = (
        select(DutyAlarm)
        .where(
            DutyAlarm.id.in_(list(ids)), DutyAlarm.closed_at.is_(None), DutyAlarm.acknowledged_at.is_(None)
        )
        .order_by(DutyAlarm.id)
        .with_for_update()
    )
    return list(session.scalars(waiting))


def _all_of(session: Session, ids: Iterable[int]) -> Sequence[DutyAlarm]:
    """Whatever became of them since: the same words again, by which the carrier's list knows the text."""
    return session.scalars(select(DutyAlarm).where(DutyAlarm.id.in_(list(ids)))).all()


def _ring(session: Session, row: DutyRing, alarms: Sequence[DutyAlarm], *, in_doubt: bool = False) -> Ring:
    operation = operation_of(session)
    language = operation.default_language
    words = words_of(
        alarms,
        kind=row.kind,
        language=language,
        number=operation.answer_to[Front.NAMED],
        prefix=operation.prefix.get(language, ""),
    )
    number = operation.duty.phones[row.phone].number
    return Ring(row.uid, row.kind, row.phone, number, words, language, row.started_at, in_doubt)
