"""Officers see what the duty phones ring for, and take note of it with one press."""

from datetime import timedelta

import pytest

from evac.duty.alarms import raise_alarm
from evac.duty.conditions import Seen, keep_alarms
from evac.duty.models import AlarmKind
from evac.duty.queries import find_ringing
from evac.officers.models import Role
from tests.factories import NOON, make_distress


@pytest.fixture
def cry(database):
    """A party whose SOS is three minutes old."""
    with database.writing() as session:
        party = make_distress(session, since=NOON - timedelta(minutes=3))
        keep_alarms(session, Seen(), now=NOON)
        return party


def ringing(database):
    with database.reading() as session:
        return find_ringing(session)


def test_the_header_says_what_rings_and_one_press_ends_it(client_as, database, cry):
    officer = client_as(Role.OFFICER)
    page = officer.get("/staff/").text
    assert "Duty phones are rung" in page
    assert "SOS or duress that nobody has opened" in page

    officer.post("/staff/alarms/acknowledgement", data={"through": ringing(database).newest})
    assert ringing(database) is None
    assert "Duty phones are rung" not in officer.get("/staff/").text


def test_opening_the_partys_page_ends_its_alarm_in_the_next_round(client_as, database, cry):
    client_as(Role.OFFICER).get(f"/staff/parties/{cry.case_code}")
    with database.writing() as session:
        keep_alarms(session, Seen(), now=NOON)

    assert ringing(database) is None


def test_a_wardens_look_is_not_the_desks(client_as, database, cry):
    client_as(Role.LIAISON, zone="capital").get(f"/staff/parties/{cry.case_code}")
    with database.writing() as session:
        keep_alarms(session, Seen(), now=NOON)

    assert ringing(database) is not None


@pytest.mark.parametrize("typed", ["", "x", "99999999999999999999999"])
def test_a_wrong_form_ends_nothing(client_as, database, cry, typed):
    answer = client_as(Role.OFFICER).post("/staff/alarms/acknowledgement", data={"through": typed})

    assert answer.status_code in (303, 422)
    assert ringing(database) is not None or answer.status_code == 303


def test_the_wall_is_not_asked_to_take_note(client_as, database, cry):
    with database.writing() as session:
        raise_alarm(session, AlarmKind.WEBHOOK, "", now=NOON)

    assert "I am on it" not in client_as(Role.WALL).get("/staff/situation").text
