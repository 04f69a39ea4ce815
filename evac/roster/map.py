"""Last-known places on a map: points while they are few, cells in the clear when they are many."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from evac.checkins.models import CheckIn
from evac.kernel.coordinates import cell_of
from evac.kernel.geometry import Box
from evac.people.models import Party
from evac.roster.filters import Filters, narrowed
from evac.roster.rows import LastPlace, place_of
from evac.triage.models import RosterEntry

POINTS_AT_MOST = 5_000  # in one view; each is opened, and the view is logged
CELL_DEGREES = 0.1


@dataclass(frozen=True, repr=False)
class MapPoint:
    entry: RosterEntry
    case_code: str
    place: LastPlace


@dataclass(frozen=True)
class MapCell:
    """A square of 0.1 degrees: its middle, and how many parties of each band were last known in it."""

    latitude: float
    longitude: float
    parties: int
    worst_band: int
    people: int


@dataclass(frozen=True, repr=False)
class MapView:
    """Either points or cells.

    Attributes:
        parties: under the filter in this view.
        nowhere: under the filter, but without a known place anywhere.
    """

    points: list[MapPoint]
    cells: list[MapCell]
    parties: int
    nowhere: int


def view(session: Session, filters: Filters, box: Box, *, now: datetime) -> MapView:
    """Everyone under the filter who was last known inside the box."""
    inside = _inside(narrowed(select(RosterEntry), filters, now), box)
    parties = session.scalar(select(func.count()).select_from(inside.subquery())) or 0
    nowhere = _nowhere(session, filters, now)
    if parties > POINTS_AT_MOST:
        return MapView([], list(_cells(session, filters, box, now)), parties, nowhere)
    points = [point for point in _points(session, inside) if _is_inside(point, box)]
    return MapView(points, [], len(points), nowhere)


def _inside(statement: Select, box: Box) -> Select:
    south, west = cell_of(box.south, box.west)
    north, east = cell_of(box.north, box.east)
    return statement.where(RosterEntry.cell_y.between(south, north), RosterEntry.cell_x.between(west, east))


def _nowhere(session: Session, filters: Filters, now: datetime) -> int:
    lost = narrowed(select(func.count()).select_from(RosterEntry), filters, now)
    return session.scalar(lost.where(RosterEntry.cell_y.is_(None))) or 0


def _points(session: Session, inside: Select) -> Iterator[MapPoint]:
    ordered = inside.order_by(RosterEntry.band, RosterEntry.due).join(
        CheckIn, CheckIn.id == RosterEntry.place_checkin_id
    )
    found = ordered.join(Party, Party.id == RosterEntry.party_id).add_columns(CheckIn, Party.case_code)
    for entry, checkin, case_code in session.execute(found):
        yield MapPoint(entry, case_code, place_of(session, checkin))


def _is_inside(point: MapPoint, box: Box) -> bool:
    """Cells overlap the edge of the view; points need not."""
    latitude, longitude = point.place.latitude, point.place.longitude
    return latitude is not None and longitude is not None and box.holds(latitude, longitude)


def _cells(session: Session, filters: Filters, box: Box, now: datetime) -> Iterator[MapCell]:
    columns = (
        RosterEntry.cell_y,
        RosterEntry.cell_x,
        func.count(),
        func.min(RosterEntry.band),
        func.sum(RosterEntry.party_size),
    )
    grouped = _inside(narrowed(select(*columns), filters, now), box).group_by(
        RosterEntry.cell_y, RosterEntry.cell_x
    )
    for cell_y, cell_x, parties, worst, people in session.execute(grouped):
        middle = ((cell_y + 0.5) * CELL_DEGREES, (cell_x + 0.5) * CELL_DEGREES)
        yield MapCell(round(middle[0], 2), round(middle[1], 2), int(parties), int(worst), int(people))
