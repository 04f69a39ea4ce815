"""Duress, lost phones, consent and secrets on a party's page."""

import pytest

from evac.kernel.wording import Wording
from evac.officers.models import Role
from evac.people.consent import consents
from evac.people.models import Channel, Contact, ContactState, Party
from evac.triage.models import RosterEntry
from tests.factories import NOON, make_contact, make_party

CODE = "K7QM3"


@pytest.fixture
def party(database):
    with database.writing() as session:
        return make_party(
            session, phone="+584145550001", case_code=CODE, duress=True, duress_at=NOON, unhandled_since=NOON
        )


def entry(database, party) -> RosterEntry:
    with database.reading() as session:
        found = session.get_one(RosterEntry, party.id)
        session.expunge_all()
        return found


def post(browser, path: str, **fields: str):
    return browser.post(f"/staff/parties/{CODE}/{path}", data=fields)


def test_two_officers_end_the_alarm_and_one_does_not(client_as, database, party):
    first, second = client_as(), client_as()
    for _ in range(2):
        assert post(first, "duress-clearance").status_code == 303
        assert entry(database, party).duress is True

    post(second, "duress-clearance")
    assert entry(database, party).duress is False


def test_word_that_comes_in_between_needs_two_again(client_as, database, party, clock):
    post(client_as(), "duress-clearance")
    with database.writing() as session:
        session.get_one(RosterEntry, party.id).duress_at = NOON.replace(hour=17)
    post(client_as(), "duress-clearance")

    assert entry(database, party).duress is True


def test_page_says_that_a_second_officer_is_needed(client_as, party):
    post(client_as(name="B. Rojas"), "duress-clearance")
    page = client_as().get(f"/staff/parties/{CODE}").text

    assert "B. Rojas" in page
    assert "duress-clearance" in page


def test_officer_cuts_a_phone_off_and_gives_it_back(client_as, database, party):
    with database.reading() as session:
        uid = session.get_one(Party, party.id).contacts[0].uid
    browser = client_as()
    post(browser, f"contacts/{uid}/loss")
    assert entry(database, party).lost is True

    post(browser, f"contacts/{uid}/return")
    assert entry(database, party).lost is False
    with database.reading() as session:
        assert session.get_one(Party, party.id).contacts[0].state is ContactState.OK


def test_consent_to_whatsapp_is_recorded_and_ended(client_as, database, party):
    with database.writing() as session:
        found = session.get_one(Party, party.id)
        found.wording = Wording.DISCREET
        contact = make_contact(session, found, address="+584145550009", channel=Channel.WHATSAPP)
        session.flush()
        contact_id, uid = contact.id, contact.uid
    browser = client_as()
    for path, given in ((f"contacts/{uid}/consent", True), (f"contacts/{uid}/consent/end", False)):
        post(browser, path)
        with database.reading() as session:
            assert consents(session, session.get_one(Contact, contact_id)) is given


def test_secrets_of_a_call_are_kept_and_shown_nowhere(client_as, database, party):
    browser = client_as()
    post(browser, "secrets", pin="8052", word="Quimera")
    with database.reading() as session:
        found = session.get_one(Party, party.id)
        assert found.pin_index
        assert found.duress_sealed
    page = browser.get(f"/staff/parties/{CODE}").text
    assert "uimera" not in page
    assert "8052" not in page

    post(browser, "secrets", word="help")
    assert "Too common" in browser.get(f"/staff/parties/{CODE}").text


def test_liaison_may_do_none_of_it(client_as, party):
    assert post(client_as(Role.LIAISON, zone="CAP"), "duress-clearance").status_code == 403
