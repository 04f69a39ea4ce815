"""Officers see who rang, on the roster, on the party's page and in the inbox, and note that they called."""

import pytest
from sqlalchemy import select

from evac.cases.models import Case
from evac.conversation.missed_call import take_call
from evac.messaging.handled import waiting_for_a_person
from evac.messaging.models import Incoming, InState
from evac.messaging.voice import MISSED_CALL
from evac.officers.models import Role
from evac.people.models import Party
from tests.factories import NOON, make_incoming


@pytest.fixture
def rang(database) -> Party:
    """An unknown number that rang twice, and one that withheld its number."""
    with database.writing() as session:
        for sender in ("+584125550101", "+584125550101", ""):
            call = {"carrier_word": MISSED_CALL, "state": InState.WAITING, "sender": sender}
            take_call(session, make_incoming(session, None, body="", **call), now=NOON)
        return session.scalars(select(Party)).one()


def waiting(database) -> int:
    with database.reading() as session:
        return waiting_for_a_person(session).texts


def test_the_roster_the_party_and_the_inbox_say_so(client_as, database, rang):
    officer = client_as(Role.OFFICER)

    assert "CALL BACK" in officer.get("/staff/").text
    page = officer.get(f"/staff/parties/{rang.case_code}").text
    assert page.count("Rang: is alive and wants to be called back.") == 2
    assert "rang: call back" in page
    inbox = officer.get("/staff/inbox").text
    assert "2 alike" in inbox
    assert "nobody can be called back" in inbox
    assert "rang: call back" in officer.get("/staff/cases").text


def test_in_spanish_too(client_as, rang):
    assert "DEVOLVER LLAMADA" in client_as(Role.OFFICER, language="es").get("/staff/").text


def test_handling_it_in_the_inbox_closes_the_case(client_as, database, rang):
    with database.reading() as session:
        uid = session.scalars(select(Incoming.uid).order_by(Incoming.id)).first()
    client_as(Role.OFFICER).post(f"/staff/inbox/{uid}/handling", data={"disposition": "answered"})

    assert waiting(database) == 1, "the withheld one"
    with database.reading() as session:
        assert session.scalars(select(Case)).one().closed_at is not None


def test_a_status_told_by_phone_ends_the_wait(client_as, database, rang):
    officer = client_as(Role.OFFICER)
    officer.post(f"/staff/parties/{rang.case_code}/owner")
    told = {"status": "safe", "source": "call"}
    assert officer.post(f"/staff/parties/{rang.case_code}/status", data=told).status_code == 303

    assert waiting(database) == 1
    assert "CALL BACK" not in officer.get("/staff/").text


def test_closing_the_case_ends_the_wait(client_as, database, rang):
    with database.reading() as session:
        uid = session.scalars(select(Case)).one().uid
    path = f"/staff/parties/{rang.case_code}/cases/{uid}/closure"
    assert client_as(Role.OFFICER).post(path, data={"disposition": "answered"}).status_code == 303

    assert waiting(database) == 1
