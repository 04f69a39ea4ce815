"""Whose phone rings next: alarms nobody has taken go down the list, a text and then a call each, and round
again.
"""

from collections import defaultdict
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.duty.models import DutyAlarm, RingKind
from evac.duty.rings import Ring, begin
from evac.operation.current import operation_of

PER_PHONE = 2  # a text, then a call


def rings_due(session: Session, *, now: datetime, can_call: bool) -> list[Ring]:
    """Take one step for each alarm that is due.

    To be committed before the carrier is asked: what a crash leaves half done is found by its row.

    Args:
        now: the database's time.
        can_call: without calls the next person is texted in the same time.
    """
    phones = operation_of(session).duty.phones
    together: dict[tuple[int, RingKind], list[DutyAlarm]] = defaultdict(list)
    for alarm in _due(session, now) if phones else []:
        together[_turn(alarm.step, len(phones))].append(alarm)
    return [
        _begin(session, alarms, phone, kind, now, can_call=can_call)
        for (phone, kind), alarms in sorted(together.items())
    ]


def _turn(step: int, phones: int) -> tuple[int, RingKind]:
    return (step // PER_PHONE) % phones, RingKind.CALL if step % PER_PHONE else RingKind.TEXT


def _begin(
    session: Session,
    alarms: list[DutyAlarm],
    phone: int,
    kind: RingKind,
    now: datetime,
    *,
    can_call: bool,
) -> Ring:
    duty = operation_of(session).duty
    text_alone = kind is RingKind.TEXT and not can_call
    wait = duty.call_after if kind is RingKind.TEXT else duty.next_after - duty.call_after
    until = now + (duty.next_after if text_alone else wait)
    for alarm in alarms:
        alarm.step += PER_PHONE if text_alone else 1
        alarm.next_at = until
    return begin(session, alarms, kind=kind, phone=phone, until=until, now=now)


def _due(session: Session, now: datetime) -> list[DutyAlarm]:
    waiting = (
        select(DutyAlarm)
        .where(DutyAlarm.closed_at.is_(None), DutyAlarm.acknowledged_at.is_(None), DutyAlarm.next_at <= now)
        .order_by(DutyAlarm.raised_at, DutyAlarm.id)
        .with_for_update(skip_locked=True)
    )
    return list(session.scalars(waiting))
