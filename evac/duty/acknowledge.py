"""Somebody on duty takes note: no other phone rings for it."""

import re
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.db.sealed import unseal, vault_of
from evac.duty.models import AlarmKind, DutyAlarm, DutyRing, RingState
from evac.duty.rings import find_ring, waiting_among
from evac.duty.words import TAKE
from evac.messaging.models import Incoming, InState
from evac.operation.current import operation_of

ANSWERED_WITHIN = timedelta(hours=1)
CLOCKS_DIFFER = timedelta(seconds=5)  # of the machine that kept the text and of the database
_JUST_THE_DIGIT = re.compile(rf"\W*{TAKE}\W*")


def acknowledge_shown(session: Session, *, through: int, officer_id: int, now: datetime) -> int:
    """From the console: all alarms up to the newest one the officer saw there; returns how many."""
    waiting = [alarm for alarm in _waiting(session) if alarm.id <= through]
    for alarm in waiting:
        alarm.acknowledged_by = officer_id
        _note(session, alarm, now, officer_id=officer_id)
    return len(waiting)


def acknowledge_by_text(session: Session, incoming: Incoming, *, now: datetime) -> bool:
    """True when a phone that was rung answers with the digit and nothing else; then it is answered for.

    Anything more in it is read like every other text: a phone on duty may also be a citizen's.
    """
    phone = phone_of(session, incoming.from_index)
    if phone is None or not _JUST_THE_DIGIT.fullmatch(unseal(session, incoming, "body") or ""):
        return False
    waiting = _rung(session, phone, until=incoming.received_at + CLOCKS_DIFFER)
    for alarm in waiting:
        alarm.acknowledged_phone = phone
        _note(session, alarm, now, phone=phone)
    if waiting:
        incoming.state, incoming.answered_at = InState.ANSWERED, now
    return bool(waiting)


def acknowledge_by_call(session: Session, ring_uid: str, digit: str, *, now: datetime) -> bool:
    """True when whoever answered the call pressed the digit; what rang with it rings no more."""
    ring = find_ring(session, ring_uid)
    if ring is None or digit != TAKE:
        return False
    for alarm in waiting_among(session, ring.alarms):
        alarm.acknowledged_phone = ring.phone
        _note(session, alarm, now, phone=ring.phone)
    return True


def phone_of(session: Session, from_index: bytes) -> int | None:
    """The place of a sender in the operation's list of duty phones."""
    for place, phone in enumerate(operation_of(session).duty.phones):
        if vault_of(session).index("address", phone.number) == from_index:
            return place
    return None


def _waiting(session: Session) -> list[DutyAlarm]:
    open_ones = (
        select(DutyAlarm)
        .where(DutyAlarm.closed_at.is_(None), DutyAlarm.acknowledged_at.is_(None))
        .order_by(DutyAlarm.id)
        .with_for_update()
    )
    return list(session.scalars(open_ones))


def _rung(session: Session, phone: int, *, until: datetime) -> list[DutyAlarm]:
    """What this phone was rung for by then, lately; a digit that comes late is not for newer alarms."""
    lately = DutyRing.started_at.between(until - ANSWERED_WITHIN, until)
    rings = select(DutyRing.alarms).where(DutyRing.phone == phone, lately, DutyRing.state != RingState.FAILED)
    return waiting_among(session, {alarm_id for ids in session.scalars(rings) for alarm_id in ids})


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
