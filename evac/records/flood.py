"""Cries of nobody we know, coming faster than people cry: they fold into one row, so that others are seen.

Each is kept and counted on that row, with all its words. Who is known, by code or number, and whoever texts
is never folded: only a page lets one machine be a thousand people.
"""

from datetime import datetime

from sqlalchemy.orm import Session

from evac.checkins.report import ReportedPlace
from evac.limits.take import take
from evac.operation.current import operation_of
from evac.operation.zones import zone_at

# A whole town may share one address with a telephone company: its cries then share a row, of its own.
PER_VISITOR, PER_VISITOR_A_MINUTE = 6, 6
IN_ALL, IN_ALL_A_MINUTE = 60, 30


def find_fold(session: Session, visitor: str, place: ReportedPlace | None, *, now: datetime) -> str | None:
    """The name of the row that this cry folds into; None while they come as people cry.

    There is one for each hour and zone, so that whoever looks after a zone sees what is cried there.

    Args:
        visitor: who that is for limits; no address.
    """
    hour, zone = f"{now:%Y-%m-%dT%H}", _zone(session, place)
    for key, burst, a_minute in (
        (f"cries:{visitor}", PER_VISITOR, PER_VISITOR_A_MINUTE),
        ("cries", IN_ALL, IN_ALL_A_MINUTE),
    ):
        if not take(session, key, rate_per_second=a_minute / 60, burst=burst, now=now):
            return f"{key} {hour} {zone}"
    return None


def _zone(session: Session, place: ReportedPlace | None) -> str:
    zone = zone_at(operation_of(session), *place.point) if place and place.point else None
    return zone.code if zone else ""
