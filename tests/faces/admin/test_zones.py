"""A lead sees each zone's stage and hazard, what a change would do, and makes it knowingly."""

import pytest
from sqlalchemy import select

from evac.dispatcher.chores import rekey_zones
from evac.officers.models import Role
from evac.places.models import Zone
from evac.triage.models import RosterEntry
from tests.factories import make_party, make_zone


@pytest.fixture
def zone(database):
    with database.writing() as session:
        make_zone(session, "zulia", hazard=2, stage="alert")
        for number in range(3):
            make_party(session, zone="zulia", case_code=f"Z{number:04}", cell_y=106)
    return "/admin/zones/zulia"


def stands(database):
    with database.reading() as session:
        found = session.get_one(Zone, "zulia")
        return found.stage, found.hazard


def test_a_change_is_foretold_before_it_is_made(client_as, database, zone):
    lead = client_as(Role.LEAD)

    asked = lead.post(zone, data={"stage": "leave-now", "hazard": "5"})

    assert asked.status_code == 200
    assert "3 parties are in the zone." in asked.text
    assert "3 parties stand on another stage then" in asked.text
    assert stands(database) == ("alert", 2)


def test_a_confirmed_change_reaches_every_party_with_progress_shown(client_as, database, clock, zone):
    lead = client_as(Role.LEAD)

    assert lead.post(zone, data={"stage": "leave-now", "hazard": "5", "confirmed": "1"}).status_code == 303
    assert stands(database) == ("leave-now", 5)
    assert "3 of 3 parties still to be put" in lead.get("/admin/zones").text
    clock.forward(seconds=3)
    rekey_zones(database, clock)

    assert "still to be put" not in lead.get("/admin/zones/progress").text
    with database.reading() as session:
        assert set(session.scalars(select(RosterEntry.hazard).where(RosterEntry.zone == "zulia"))) == {5}


@pytest.mark.parametrize("wrong", [{"hazard": "6"}, {"hazard": "x"}, {"stage": "offer"}])
def test_what_cannot_be_is_refused(client_as, database, zone, wrong):
    data = {"stage": "leave-now", "hazard": "5", "confirmed": "1"} | wrong
    assert client_as(Role.LEAD).post(zone, data=data).status_code == 422
    assert stands(database) == ("alert", 2)


def test_a_zone_that_is_not_there(client_as):
    data = {"stage": "alert", "hazard": "1"}
    assert client_as(Role.LEAD).post("/admin/zones/nowhere", data=data).status_code == 404


def test_officers_do_not_change_zones(client_as, zone):
    officer = client_as(Role.OFFICER)
    assert officer.get("/admin/zones").status_code == 403
    assert officer.post(zone, data={"stage": "alert", "hazard": "1"}).status_code == 403
