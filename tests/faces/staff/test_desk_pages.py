"""Inbox, cases, map and situation."""

import pytest
from sqlalchemy import select

from evac.audit.models import AuditEntry
from evac.cases.models import Case, CaseKind
from evac.cases.open import open_case
from evac.kernel.status import Status
from evac.messaging.models import Incoming, InState, Lane, State
from evac.officers.models import Role
from tests.factories import (
    NOON,
    hours,
    make_checkin,
    make_distress,
    make_incoming,
    make_officer,
    make_outgoing,
    make_party,
    make_zone,
)


def texts_in(database, state):
    with database.reading() as session:
        return len(session.scalars(select(Incoming).where(Incoming.state == state)).all())


@pytest.fixture
def waiting(database):
    """Two texts nobody understood, and three alike from strangers."""
    with database.writing() as session:
        party = make_party(session, case_code="K7QM3")
        make_incoming(session, party, body="donde queda", at=NOON - hours(2), state=InState.INBOX)
        make_incoming(session, party, body="???", at=NOON - hours(1), state=InState.PARKED)
        open_case(session, party, CaseKind.UNCLEAR, now=NOON, due_at=NOON)
        for _ in range(3):
            stranger = make_party(session, unregistered=True)
            make_incoming(session, stranger, body="hay vuelos?", state=InState.INBOX, alike_index=b"a" * 16)


def test_texts_wait_oldest_first_with_their_words_and_alike_ones_folded(client_as, waiting):
    page = client_as().get("/staff/inbox").text

    assert "5 texts wait for a person" in page
    assert page.index("donde queda") < page.index("???") < page.index("hay vuelos?")
    assert page.count("hay vuelos?") == 1
    assert "3 alike" in page
    assert "Could not be answered after three tries" in page


def test_a_cry_that_no_answer_reached_says_so(client_as, database):
    with database.writing() as session:
        party = make_party(session, case_code="K7QM3")
        cry = make_incoming(session, party, body="auxilio", state=InState.INBOX)
        given = {"lane": int(Lane.ALARM), "state": State.SUPPRESSED, "incoming_id": cry.id}
        make_outgoing(session, party, body="", **given)

    assert "A cry for help that our answer could not reach" in client_as().get("/staff/inbox").text


def test_a_handled_text_waits_no_more_and_its_case_ends(client_as, database, waiting):
    with database.reading() as session:
        uid = session.scalar(select(Incoming.uid).order_by(Incoming.id).limit(1))

    client_as().post(f"/staff/inbox/{uid}/handling", data={"disposition": "answered"})

    assert texts_in(database, InState.HANDLED) == 1
    with database.reading() as session:
        assert session.scalar(select(Case)).disposition == "answered"


def test_alike_texts_are_handled_together(client_as, database, waiting):
    with database.reading() as session:
        uid = session.scalar(select(Incoming.uid).where(Incoming.alike_index.is_not(None)).limit(1))

    client_as().post(f"/staff/inbox/{uid}/handling", data={"disposition": "not_ours"})

    assert texts_in(database, InState.HANDLED) == 3


def test_handling_a_text_never_closes_distress_away(client_as, database):
    with database.writing() as session:
        party = make_distress(session)
        uid = make_incoming(session, party, body="auxilio", state=InState.INBOX).uid
        open_case(session, party, CaseKind.UNCLEAR, now=NOON, due_at=NOON)

    client_as().post(f"/staff/inbox/{uid}/handling", data={"disposition": "answered"})

    with database.reading() as session:
        assert session.scalar(select(Case)).closed_at is None


def test_a_text_nobody_knows_is_not_handled(client_as):
    assert client_as().post("/staff/inbox/none/handling", data={"disposition": "answered"}).status_code == 404


def test_an_empty_inbox_says_so(client_as):
    assert "Nothing waits." in client_as().get("/staff/inbox").text


def test_cases_come_by_when_they_are_due_and_late_ones_are_counted(client_as, database):
    with database.writing() as session:
        soon, late = make_party(session, case_code="K7QM3"), make_party(session, case_code="P4TXW")
        open_case(session, soon, CaseKind.MANUAL, now=NOON, due_at=NOON + hours(1))
        open_case(session, late, CaseKind.MANUAL, now=NOON, due_at=NOON - hours(1))

    page = client_as().get("/staff/cases").text

    assert page.index("P4TXW") < page.index("K7QM3")
    assert "1 is late" in page
    assert "late by 1 h" in page
    assert "No open cases." in client_as().get("/staff/cases?owner=me").text


def test_the_map_draws_the_set_of_its_table_and_the_look_is_logged(client_as, database):
    with database.writing() as session:
        make_zone(session, "CAP")
        sos = make_distress(session, case_code="K7QM3", zone="CAP")
        make_checkin(session, sos, place="Chacao", point=(10.48, -66.85), status=Status.SOS)
        make_party(session, case_code="P4TXW")
    officer = client_as()

    page = officer.get("/staff/map").text
    drawn = officer.get("/staff/map/places").json
    elsewhere = officer.get("/staff/map/places?south=1&west=-72&north=2&east=-71").json
    filtered = officer.get("/staff/map/places?status=safe").json

    assert "K7QM3" in page
    assert "P4TXW" in page
    assert [point["code"] for point in drawn["points"]] == ["K7QM3"]
    assert (drawn["parties"], drawn["nowhere"]) == (1, 1)
    assert drawn["points"][0]["place"] == "Chacao"
    assert elsewhere["points"] == filtered["points"] == []
    with database.reading() as session:
        seen = session.scalars(select(AuditEntry.act)).all()
    assert seen.count("map.points") == 3


def test_the_ground_holds_corridors_by_state_and_towns_by_size(client_as):
    ground = client_as().get("/staff/map/ground").json

    assert {leg["state"] for leg in ground["legs"]} >= {"open", "blocked"}
    assert ground["towns"][0]["name"] == "Caracas"


@pytest.mark.parametrize("wrong", ["south=99", "east=x"])
def test_a_box_that_is_none_is_refused(client_as, wrong):
    assert client_as().get(f"/staff/map/places?{wrong}").status_code == 422


def test_the_wall_shows_numbers_and_no_citizen(client_as, database):
    with database.writing() as session:
        make_zone(session, "CAP")
        make_distress(session, case_code="K7QM3", names=("Carmen Rojas",), zone="CAP", since=NOON - hours(1))
    wall = client_as(Role.WALL)

    page = wall.get("/staff/situation").text

    assert "Caracas and the coast" in page
    assert "K7QM3" not in page
    assert "Carmen" not in page
    assert wall.get("/staff/").status_code == 403
    assert wall.get("/staff/parties/K7QM3").status_code == 403


def test_a_part_of_the_situation_is_only_the_numbers(client_as):
    part = client_as(Role.WALL).get("/staff/situation", headers={"HX-Request": "true"}).text

    assert 'id="situation"' in part
    assert "<html" not in part


def test_an_owner_finds_the_own_cases(client_as, database):
    with database.writing() as session:
        officer = make_officer(session)
        case = open_case(
            session, make_party(session, case_code="K7QM3"), CaseKind.MANUAL, now=NOON, due_at=NOON
        )
        case.owner_id = officer.id

    assert "K7QM3" not in client_as().get("/staff/cases?owner=me").text
