"""Alarms as the console shows them."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.duty.models import AlarmKind, DutyAlarm


@dataclass(frozen=True)
class Ringing:
    """Alarms that nobody has acknowledged.

    Attributes:
        counts: how many of each kind, the gravest first.
        newest: id of the newest one, up to which a press of the button counts.
    """

    counts: dict[AlarmKind, int]
    oldest_at: datetime
    newest: int


def find_ringing(session: Session) -> Ringing | None:
    waiting = select(DutyAlarm.id, DutyAlarm.kind, DutyAlarm.raised_at).where(
        DutyAlarm.closed_at.is_(None), DutyAlarm.acknowledged_at.is_(None)
    )
    rows = session.execute(waiting).all()
    if not rows:
        return None
    counted = Counter(row.kind for row in rows)
    return Ringing(
        counts={kind: counted[kind] for kind in AlarmKind if kind in counted},
        oldest_at=min(row.raised_at for row in rows),
        newest=max(row.id for row in rows),
    )
