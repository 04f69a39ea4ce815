"""Somebody on duty takes note: no other phone rings for it."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.db.sealed import unseal, vault_of
from evac.duty.models import AlarmKind, DutyAlarm
from evac.duty.words import code_of
from evac.messaging.models import Incoming, InState
from evac.operation.current import operation_of


def acknowledge_shown(session: Session, *, through: int, officer_id: int, now: datetime) -> int:
    """From the console: all alarms up to the newest one the officer saw there; returns how many."""
    waiting = [alarm for alarm in _waiting(session) if alarm.id <= through]
    for alarm in waiting:
        alarm.acknowledged_by = officer_id
        _note(session, alarm, now, officer_id=officer_id)
    return len(waiting)


def acknowledge_by_text(session: Session, incoming: Incoming, *, now: datetime) -> bool:
    """True when the text is nothing but the code of an alarm, from a duty phone; then it is answered for.

    Anything more in it is read like every other text: a phone on duty may also be a citizen's.
    """
    words = (unseal(session, incoming, "body") or "").strip()
    phone = _phone_of(session, incoming)
    if phone is None or len(words) != 4 or not words.isdecimal():
        return False
    waiting = [alarm for alarm in _waiting(session) if alarm.step > 0]
    named = next((alarm for alarm in waiting if code_of(alarm.uid) == words), None)
    if named is None:
        return False
    for alarm in waiting:
        if (alarm.step, alarm.next_at) == (named.step, named.next_at):  # they rang in one text
            alarm.acknowledged_phone = phone
            _note(session, alarm, now, phone=phone)
    incoming.state, incoming.answered_at = InState.ANSWERED, now
    return True


def _waiting(session: Session) -> list[DutyAlarm]:
    open_ones = (
        select(DutyAlarm)
        .where(DutyAlarm.closed_at.is_(None), DutyAlarm.acknowledged_at.is_(None))
        .order_by(DutyAlarm.id)
        .with_for_update()
    )
    return list(session.scalars(open_ones))


def _phone_of(session: Session, incoming: Incoming) -> int | None:
    """The place of the sender in the operation's list."""
    for place, phone in enumerate(operation_of(session).duty.phones):
        if vault_of(session).index("address", phone.number) == incoming.from_index:
            return place
    return None


def _note(
    session: Session,
    alarm: DutyAlarm,
    now: datetime,
    *,
    officer_id: int | None = None,
    phone: int | None = None,
) -> None:
    alarm.acknowledged_at = now
    if alarm.kind is AlarmKind.STORM:  # over with its note; the others end with their cause
        alarm.closed_at = now
    details = {"kind": alarm.kind.value, "phone": phone}
    record(
        session,
        "alarm.acknowledge",
        at=now,
        officer_id=officer_id,
        subject=f"alarm:{alarm.uid}",
        details=details,
    )
