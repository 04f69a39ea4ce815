"""Counts of the roster: appended deltas, folded by the dispatcher, exact at any moment."""

from collections import Counter
from dataclasses import dataclass, field

from sqlalchemy import delete, func, select, union_all
from sqlalchemy.orm import Session

from evac.kernel.status import Status
from evac.triage.models import Count, CountDelta

FOLD_AT_MOST = 5_000  # deltas in one transaction: keeps the gate open for others


@dataclass(frozen=True)
class Counts:
    """How many parties stand in each band, status and zone ("" where the place is not known)."""

    by_band: Counter[int] = field(default_factory=Counter)
    by_status: Counter[Status] = field(default_factory=Counter)
    by_zone: Counter[str] = field(default_factory=Counter)

    @property
    def parties(self) -> int:
        return self.by_band.total()


_both = union_all(
    select(Count.band, Count.status, Count.zone, Count.parties.label("number")),
    select(CountDelta.band, CountDelta.status, CountDelta.zone, CountDelta.delta),
).subquery()
# Built once, because every page and every poll of an open one asks.
_COUNTED = select(_both.c.band, _both.c.status, _both.c.zone, func.sum(_both.c.number)).group_by(
    _both.c.band, _both.c.status, _both.c.zone
)


def counts(session: Session, *, zone: str | None = None) -> Counts:
    """Exact counts: folded rows plus deltas, in one statement and so in one snapshot.

    Args:
        zone: only this zone's, for an officer who sees no other.
    """
    found = Counts()
    wanted = _COUNTED if zone is None else _COUNTED.where(_both.c.zone == zone)
    for band, status, place, number in session.execute(wanted):
        found.by_band[band] += int(number)
        found.by_status[status] += int(number)
        found.by_zone[place] += int(number)
    return found


def counts_by_band(session: Session) -> Counter[int]:
    return counts(session).by_band


def fold(session: Session) -> int:
    """Add the oldest deltas to the counts and drop them, in one transaction; returns how many."""
    deltas = session.scalars(
        select(CountDelta).order_by(CountDelta.id).limit(FOLD_AT_MOST).with_for_update(skip_locked=True)
    ).all()
    sums: Counter[tuple[int, Status, str]] = Counter()
    for row in deltas:
        sums[row.band, row.status, row.zone] += row.delta
    for (band, status, zone), number in sorted(sums.items()):
        _add(session, band, status, zone, number)
    session.execute(delete(CountDelta).where(CountDelta.id.in_([row.id for row in deltas])))
    return len(deltas)


def _add(session: Session, band: int, status: Status, zone: str, number: int) -> None:
    row = session.get(Count, (band, status, zone), with_for_update=True)
    if row is None:
        session.add(Count(band=band, status=status, zone=zone, parties=number))
    else:
        row.parties += number
