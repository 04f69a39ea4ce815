"""Raising an alarm for the person on duty, and ending it when its cause is gone."""

from datetime import datetime

from sqlalchemy import Insert, select
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Session

from evac.db.base import new_uid
from evac.duty.models import AlarmKind, DutyAlarm

_RAISE: dict[str, Insert] = {
    "sqlite": sqlite_insert(DutyAlarm).on_conflict_do_nothing(),
    "postgresql": postgres_insert(DutyAlarm).on_conflict_do_nothing(),
}


def raise_alarm(session: Session, kind: AlarmKind, subject: str, *, now: datetime) -> DutyAlarm:
    """The one open alarm of this kind and subject; it begins to ring when it is new.

    Args:
        subject: case code, broadcast uid or ""; never a name or a number.
    """
    if (alarm := find_open(session, kind, subject)) is not None:
        return alarm
    # Two dispatchers may see the same thing in the same moment: the second one's row is not written.
    row = {"uid": new_uid(), "kind": kind, "subject": subject, "raised_at": now, "step": 0, "next_at": now}
    session.execute(_RAISE[session.get_bind().dialect.name], row)
    alarm = find_open(session, kind, subject)
    assert alarm is not None
    return alarm


def close_alarm(alarm: DutyAlarm, *, now: datetime) -> None:
    """Its cause is gone: nobody is rung for it any more."""
    alarm.closed_at = alarm.closed_at or now


def find_open(session: Session, kind: AlarmKind, subject: str) -> DutyAlarm | None:
    return session.scalar(
        select(DutyAlarm).where(
            DutyAlarm.kind == kind, DutyAlarm.subject == subject, DutyAlarm.closed_at.is_(None)
        )
    )
