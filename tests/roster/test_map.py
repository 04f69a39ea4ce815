"""The map shows the same set as the table."""

from evac.kernel.geometry import Box
from evac.kernel.status import Status
from evac.roster import map as roster_map
from evac.roster.filters import Filters
from tests.factories import NOON, make_checkin, make_distress, make_party

COUNTRY = Box(south=0.5, west=-73.5, north=16.0, east=-59.5)


def test_points_of_the_view_and_how_many_are_nowhere(session):
    near = make_distress(session)
    make_checkin(session, near, point=(10.48, -66.85), place="Chacao")
    far = make_party(session)
    make_checkin(session, far, point=(8.6, -71.15))
    make_party(session)
    session.flush()

    view = roster_map.view(session, Filters(), Box(10.4, -66.9, 10.5, -66.8), now=NOON)
    whole = roster_map.view(session, Filters(), COUNTRY, now=NOON)

    assert [point.case_code for point in view.points] == [near.case_code]
    assert view.points[0].place.words == "Chacao"
    assert [point.case_code for point in whole.points] == [near.case_code, far.case_code]
    assert whole.nowhere == 1


def test_a_filter_holds_on_the_map_too(session):
    safe = make_party(session, status=Status.SAFE)
    make_checkin(session, safe, point=(10.48, -66.85))
    make_checkin(session, make_party(session), point=(10.48, -66.85))
    session.flush()

    view = roster_map.view(session, Filters(status=Status.SAFE), COUNTRY, now=NOON)

    assert [point.case_code for point in view.points] == [safe.case_code]


def test_more_points_than_may_be_opened_are_shown_as_cells(session, monkeypatch):
    monkeypatch.setattr(roster_map, "POINTS_AT_MOST", 1)
    make_checkin(session, make_distress(session, party_size=3), point=(10.48, -66.85))
    make_checkin(session, make_party(session), point=(10.41, -66.81))
    session.flush()

    view = roster_map.view(session, Filters(), COUNTRY, now=NOON)

    assert view.points == []
    assert view.cells == [roster_map.MapCell(10.45, -66.85, parties=2, worst_band=0, people=4)]
