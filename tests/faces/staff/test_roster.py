"""The roster page: what it shows to whom, and what an open page is told."""

import re

import pytest
from sqlalchemy import select

from evac.audit.models import AuditEntry
from evac.kernel.needs import Need
from evac.kernel.status import Status
from evac.officers.models import Role
from evac.triage.models import RosterEntry
from evac.triage.rescore import rescore
from tests.factories import NOON, hours, make_checkin, make_distress, make_officer, make_party, make_zone


@pytest.fixture
def desk(database):
    """Two zones, an alarm and a quiet party."""
    with database.writing() as session:
        make_zone(session, "CAP", hazard=4)
        make_zone(session, "ZUL", hazard=4)
        sos = make_distress(
            session,
            case_code="K7QM3",
            names=("Carmen Rojas",),
            phone="+584125550187",
            needs=(Need.MEDICAL,),
            party_size=3,
            zone="CAP",
        )
        make_checkin(session, sos, place="Hotel Tamanaco", point=(10.48, -66.85), status=Status.SOS)
        make_party(session, case_code="P4TXW", zone="ZUL", last_contact_at=NOON - hours(3))


def codes(page):
    return re.findall(r"data-row>([A-Z0-9]{5})<", page.text)


def poll_address(page):
    return re.search(r'hx-get="([^"]+)"', page.text)[1].replace("&amp;", "&")


def acts(database):
    with database.reading() as session:
        return [entry.act for entry in session.scalars(select(AuditEntry).order_by(AuditEntry.number))]


def test_the_most_urgent_stands_first_with_place_needs_and_reasons(client_as, desk):
    page = client_as().get("/staff/")

    assert codes(page) == ["K7QM3", "P4TXW"]
    for words in ("Hotel Tamanaco", "medical care", "Alarm", "SOS", "Caracas and the coast"):
        assert words in page.text


def test_no_name_and_no_number_stands_on_the_roster(client_as, desk):
    page = client_as().get("/staff/")

    assert "Carmen" not in page.text
    assert "5550187" not in page.text


def test_shown_reasons_add_up_to_the_urgency_in_words(client_as, desk, clock):
    clock.forward(minutes=37)
    page = client_as().get("/staff/").text

    for row in page.split("<tr role")[2:]:
        urgency = int(re.search(r'class="points">(-?\d+)<', row)[1])
        assert sum(map(int, re.findall(r"<td>([+-]\d+)</td>", row))) == urgency


def test_a_look_at_the_roster_is_logged_once(client_as, database, desk):
    client_as().get("/staff/?status=sos")

    assert acts(database).count("roster.view") == 1


def test_a_filter_narrows_the_page_and_stays_chosen(client_as, desk):
    page = client_as().get("/staff/?band=0")

    assert codes(page) == ["K7QM3"]
    assert '<option value="0" selected>' in page.text


def test_a_filter_nobody_has_is_refused(client_as, desk):
    assert client_as().get("/staff/?band=9").status_code == 422


def test_an_owner_nobody_knows_owns_nothing(client_as, desk):
    assert codes(client_as().get("/staff/?owner=0123456789abcdef")) == []


def test_an_empty_roster_says_so(client_as):
    assert "Parties appear here" in client_as().get("/staff/").text


def test_an_open_page_hears_nothing_while_nothing_changes(client_as, desk):
    officer = client_as()
    page = officer.get("/staff/")

    assert officer.get(poll_address(page)).status_code == 204


def test_an_open_page_hears_of_an_alarm_above_its_first_row(client_as, database, desk):
    officer = client_as()
    address = poll_address(officer.get("/staff/"))
    with database.writing() as session:
        make_distress(session, since=NOON - hours(9))

    told = officer.get(address)

    assert told.status_code == 200
    assert "1 new alarm above the first row" in told.text
    assert 'id="counts"' in told.text
    assert officer.get(poll_address(told)).status_code == 204


def test_a_count_that_changed_is_told_without_an_announcement(client_as, database, desk):
    officer = client_as()
    address = poll_address(officer.get("/staff/"))
    with database.writing() as session:
        party_id = session.scalar(select(RosterEntry.party_id).where(RosterEntry.zone == "ZUL"))
        rescore(session, party_id, now=NOON, status=Status.MOVING)

    told = officer.get(address)

    assert told.status_code == 200
    assert 'id="news"' not in told.text


def test_a_liaison_sees_the_own_zone_only(client_as, desk):
    page = client_as(Role.LIAISON, zone="ZUL").get("/staff/")

    assert codes(page) == ["P4TXW"]
    assert '<span class="number">0</span> <span class="name">Alarm' in page.text
    assert codes(client_as(Role.LIAISON, zone="ZUL").get("/staff/?zone=CAP")) == []
    assert codes(client_as(Role.LIAISON, zone=None).get("/staff/")) == []


def test_next_takes_the_most_urgent_and_opens_it(client_as, database, desk):
    officer = client_as()

    taken = officer.post("/staff/next")

    assert taken.location == "/staff/parties/K7QM3"
    assert "party.take" in acts(database)
    officer.post("/staff/next")
    assert "Nobody waits without an owner." in officer.post("/staff/next", follow_redirects=True).text


@pytest.mark.parametrize("words", ["k7qm3", "+58 412 555 0187", "carmen", "rojas"])
def test_a_search_leads_to_the_party_and_stands_in_no_address(client_as, desk, words):
    found = client_as().post("/staff/search", data={"words": words})

    assert found.location == "/staff/parties/K7QM3"


def test_a_search_without_success_offers_to_write_the_party_down(client_as, desk):
    assert "/staff/parties/new" in client_as().post("/staff/search", data={"words": "nobody"}).text


def test_a_redacted_officer_cannot_search_for_names(client_as, desk):
    liaison = client_as(Role.LIAISON, zone="CAP")

    assert "Nobody found" in liaison.post("/staff/search", data={"words": "carmen"}).text
    assert liaison.post("/staff/search", data={"words": "K7QM3"}).location == "/staff/parties/K7QM3"


def test_an_officer_reads_spanish_if_they_chose_it(client_as, desk):
    page = client_as(language="es").get("/staff/")

    assert '<html lang="es">' in page.text
    assert "Último lugar conocido" in page.text


def test_pages_lead_on_and_back(client_as, database):
    with database.writing() as session:
        for age in range(60):
            make_party(session, last_contact_at=NOON - hours(age))
    officer = client_as()

    first = officer.get("/staff/")
    onward = re.search(r'rel="next" href="([^"]+)"', first.text)[1].replace("&amp;", "&")
    second = officer.get(onward)

    assert (len(codes(first)), len(codes(second))) == (50, 10)
    back = re.search(r'rel="prev" href="([^"]+)"', second.text)[1].replace("&amp;", "&")
    assert codes(officer.get(back)) == codes(first)


def test_owners_are_named_and_found(client_as, database):
    with database.writing() as session:
        officer = make_officer(session, name="B. Okafor", enrolled_at=NOON)
        uid = officer.uid
        make_party(session, case_code="K7QM3", owner_id=officer.id, next_action_at=NOON + hours(1))

    page = client_as().get(f"/staff/?owner={uid}")

    assert codes(page) == ["K7QM3"]
    assert "in 1 h" in page.text
