"""Whose phone rings next: alarms nobody has acknowledged go down the list, and round again."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.duty.models import AlarmKind, DutyAlarm
from evac.duty.words import words_of
from evac.operation.current import operation_of


@dataclass(frozen=True, repr=False)
class Ring:
    """One text to one duty phone, about all alarms that have come as far down the list.

    Attributes:
        alarm_uid: of the first of them; stands where a text's attempt does.
    """

    alarm_uid: str
    phone: int
    number: str
    body: str


def rings_due(session: Session, *, now: datetime) -> list[Ring]:
    """Take one step for each alarm that is due.

    To be committed before any call: a crash in between rings once too few, and the next phone rings when its
    time comes; the other order would ring the same phone again and again.

    Args:
        now: the database's time.
    """
    operation = operation_of(session)
    phones, due = operation.duty.phones, _due(session, now)
    together: dict[int, list[DutyAlarm]] = defaultdict(list)
    for alarm in due if phones else []:
        together[alarm.step % len(phones)].append(alarm)
        alarm.step += 1
        alarm.next_at = now + operation.duty.next_after
    return [
        Ring(
            alarm_uid=alarms[0].uid,
            phone=place,
            number=phones[place].number,
            body=words_of(alarms, language=operation.default_language),
        )
        for place, alarms in sorted(together.items())
    ]


def _due(session: Session, now: datetime) -> list[DutyAlarm]:
    waiting = (
        select(DutyAlarm)
        .where(DutyAlarm.closed_at.is_(None), DutyAlarm.acknowledged_at.is_(None), DutyAlarm.next_at <= now)
        .order_by(DutyAlarm.raised_at, DutyAlarm.id)
        .with_for_update(skip_locked=True)
    )
    order = list(AlarmKind)
    return sorted(session.scalars(waiting), key=lambda alarm: order.index(alarm.kind))
