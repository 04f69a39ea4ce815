"""The page of a party: what it shows, what officers do there, and who sees less."""

import re
from dataclasses import replace

import pytest
from sqlalchemy import select

from evac.audit.models import AuditEntry
from evac.cases.models import Case, CaseKind, Note
from evac.cases.open import open_case
from evac.cases.take import take
from evac.db.sealed import seal, unseal
from evac.kernel.status import Status
from evac.kernel.wording import Wording
from evac.messaging.models import Incoming, InState, Outgoing, State
from evac.officers.models import Role
from evac.people.consent import record_consent
from evac.people.models import Channel, Contact, ContactState, Party
from evac.triage.models import RosterEntry
from evac.triage.rules import Band
from tests.factories import (
    NOON,
    hours,
    make_checkin,
    make_contact,
    make_distress,
    make_incoming,
    make_officer,
    make_outgoing,
    make_party,
    make_zone,
)

PAGE = "/staff/parties/K7QM3"


@pytest.fixture
def party(database):
    with database.writing() as session:
        make_zone(session, "CAP", hazard=4)
        party = make_distress(
            session, case_code="K7QM3", names=("Carmen Rojas",), phone="+584125550187", zone="CAP"
        )
        text = make_incoming(session, party, body="auxilio nos pararon", contact_id=party.contacts[0].id)
        make_checkin(
            session, party, place="Peracal", point=(7.83, -72.42), status=Status.SOS, incoming_id=text.id
        )
        make_outgoing(session, party, body="Anotado, gracias", state=State.FAILED, reason="30003")
        return party.id


def entry_of(database, party_id):
    with database.reading() as session:
        entry = session.get_one(RosterEntry, party_id)
        session.expunge(entry)
        return entry


def acts(database):
    with database.reading() as session:
        return [entry.act for entry in session.scalars(select(AuditEntry).order_by(AuditEntry.number))]


def test_it_shows_why_where_and_the_texts_in_plain_words(client_as, party):
    page = client_as().get(PAGE).text

    for words in ("auxilio nos pararon", "Peracal", "Understood:", "phone switched off", "failed"):
        assert words in page
    head = page[page.index('class="why"') : page.index("</ul>", page.index('class="why"'))]
    *reasons, total = map(int, re.findall(r"<b>([+-]?\d+)</b>", head))
    assert sum(reasons) == total


def test_names_and_numbers_are_masked_until_revealed_and_each_look_is_logged(client_as, database, party):
    officer = client_as()
    page = officer.get(PAGE).text
    assert "Carmen" not in page
    assert "5550187" not in page

    revealed = officer.post(f"{PAGE}/revelation").text

    assert "Carmen Rojas" in revealed
    assert "+584125550187" in revealed
    assert acts(database)[-2:] == ["party.reveal", "party.view"]
    assert "Carmen" not in officer.get(PAGE).text


def test_a_liaison_reads_no_words_names_or_numbers(client_as, party):
    page = client_as(Role.LIAISON, zone="CAP").get(PAGE).text

    assert "7.83, -72.42" in page
    for hidden in ("auxilio", "Peracal", "Anotado", "C···", "+58", "create_reply", 'name="disposition"'):
        assert hidden not in page


def test_a_liaison_of_another_zone_finds_nothing_there(client_as, party):
    assert client_as(Role.LIAISON, zone="ZUL").get(PAGE).status_code == 404


def test_a_code_nobody_has_is_nowhere(client_as):
    assert client_as().get("/staff/parties/K7QM3").status_code == 404


def test_taking_makes_the_officer_the_owner(client_as, database, party):
    response = client_as().post(f"{PAGE}/owner")

    assert response.location == PAGE
    assert entry_of(database, party).band == Band.IN_HAND
    assert "party.take" in acts(database)


def test_the_second_officer_reads_who_can_help_and_how(client_as, database, party):
    with database.writing() as session:
        other = make_officer(session, name="B. Okafor")
        take(session, session.get_one(Party, party), officer_id=other.id, now=NOON)

    response = client_as().post(f"{PAGE}/owner")

    assert response.status_code == 409
    assert "Another officer already has this party" in response.text
    assert "B. Okafor" in response.text
    assert "Take over" in response.text


def test_a_party_is_taken_over_and_given_back(client_as, database, party):
    officer = client_as()

    officer.post(f"{PAGE}/assignment", data={"officer": "me"})
    assert entry_of(database, party).owner_id is not None
    officer.post(f"{PAGE}/assignment", data={"officer": "none"})
    assert entry_of(database, party).owner_id is None


def test_a_status_from_a_call_counts_and_its_place_is_found(client_as, database, party):
    told = {"status": "safe", "source": "call", "place": "Maracaibo", "party_size": "4", "words": "all fine"}

    client_as().post(f"{PAGE}/status", data=told)

    entry = entry_of(database, party)
    assert (entry.status, entry.zone, entry.party_size) == (Status.SAFE, "ZUL", 4)
    assert entry.unhandled is None


def test_a_status_form_without_a_status_comes_back_with_what_was_typed(client_as, party):
    response = client_as().post(f"{PAGE}/status", data={"place": "near the river"})

    assert response.status_code == 422
    assert "near the river" in response.text


def test_the_next_step_is_planned_and_the_party_is_in_hand(client_as, database, party):
    client_as().post(f"{PAGE}/next-action", data={"words": "call the hotel", "in_minutes": "30"})

    assert entry_of(database, party).band == Band.IN_HAND
    with database.reading() as session:
        case = session.scalar(select(Case))
        assert unseal(session, case, "next_action") == "call the hotel"


def test_a_note_is_kept_sealed_and_shown(client_as, database, party):
    officer = client_as()
    officer.post(f"{PAGE}/notes", data={"words": "sister called from Madrid"})

    assert "sister called from Madrid" in officer.get(PAGE).text
    with database.reading() as session:
        assert b"Madrid" not in session.scalar(select(Note)).words_sealed


def test_an_empty_note_comes_back(client_as, party):
    assert client_as().post(f"{PAGE}/notes", data={"words": " "}).status_code == 422


def test_a_reply_is_queued_to_where_they_wrote_from_and_ends_the_waiting(client_as, database, party):
    with database.writing() as session:
        session.scalar(select(Incoming)).state = InState.INBOX

    client_as().post(f"{PAGE}/replies", data={"words": "Le llamamos ahora"})

    with database.reading() as session:
        text = session.scalar(select(Outgoing).where(Outgoing.kind == "officer_reply"))
        assert (text.state, text.incoming_id is not None) == (State.QUEUED, True)
        assert session.scalar(select(Incoming)).state is InState.HANDLED
    assert entry_of(database, party).owner_id is not None


@pytest.mark.parametrize(
    ("words", "problem"),
    [("x" * 300, "Too long for one text"), ("vaya a la embajada", "Not in discreet wording: embajada")],
)
def test_a_reply_that_cannot_be_sent_comes_back_with_its_words(client_as, database, party, words, problem):
    response = client_as().post(f"{PAGE}/replies", data={"words": words})

    assert response.status_code == 422
    assert problem in response.text
    assert words in response.text
    with database.reading() as session:
        assert session.scalar(select(Outgoing).where(Outgoing.kind == "officer_reply")) is None


def test_a_preview_shows_the_text_as_it_arrives_and_sends_nothing(client_as, database, party):
    shown = client_as().post(f"{PAGE}/replies/preview", data={"words": "Le llamamos ahora"}).text

    assert "Le llamamos ahora" in shown
    assert "+1305555" in shown
    with database.reading() as session:
        assert session.scalar(select(Outgoing).where(Outgoing.kind == "officer_reply")) is None


WORDS = {"words": "Le llamamos ahora"}


@pytest.fixture
def on_whatsapp(database, party):
    """All that is known of them is what WhatsApp gave in place of a number; they wrote an hour ago."""
    with database.writing() as session:
        contact = session.get_one(Party, party).contacts[0]
        contact.channel, contact.heard_at = Channel.WHATSAPP, NOON - hours(1)
        seal(session, contact, address="US.1234")
        return contact.uid


def consent(database, contact) -> None:
    with database.writing() as session:
        found = session.scalar(select(Contact).where(Contact.uid == contact))
        record_consent(session, found, officer_id=make_officer(session).id, now=NOON)


def test_what_cannot_go_by_whatsapp_is_said_before_and_at_sending(client_as, database, on_whatsapp):
    officer = client_as()

    for path in ("replies/preview", "replies"):
        answer = officer.post(f"{PAGE}/{path}", data=WORDS)
        assert "they did not agree to that" in answer.text
        assert "Arrives as one text" not in answer.text
    assert answer.status_code == 422
    assert "Le llamamos ahora" in answer.text
    with database.reading() as session:
        assert session.scalar(select(Outgoing).where(Outgoing.kind == "officer_reply")) is None


def test_with_consent_it_goes_by_whatsapp(client_as, database, on_whatsapp):
    consent(database, on_whatsapp)
    officer = client_as()

    assert "Arrives as one text" in officer.post(f"{PAGE}/replies/preview", data=WORDS).text
    assert officer.post(f"{PAGE}/replies", data=WORDS).status_code == 303


@pytest.mark.parametrize(
    ("approved", "says", "status"),
    [(True, "WhatsApp has asked them to write", 303), (False, "approved none to open with", 422)],
)
def test_a_day_later_it_waits_for_their_word_or_cannot_go(
    client_as, app, database, clock, on_whatsapp, approved, says, status
):
    if not approved:
        database.info["operation"] = replace(database.info["operation"], whatsapp_templates=())
    consent(database, on_whatsapp)
    with database.writing() as session:
        session.scalar(select(Contact).where(Contact.uid == on_whatsapp)).heard_at = NOON - hours(25)
    officer = client_as()

    assert says in officer.post(f"{PAGE}/replies/preview", data=WORDS).text
    assert officer.post(f"{PAGE}/replies", data=WORDS).status_code == status


def test_another_number_takes_what_whatsapp_may_not_carry(client_as, database, party, on_whatsapp):
    with database.writing() as session:
        make_contact(session, session.get_one(Party, party), address="+584125550133", position=1)
    officer = client_as()

    shown = officer.post(f"{PAGE}/replies/preview", data=WORDS).text
    assert "Arrives as one text" in shown
    assert "goes to another contact of theirs" in shown
    assert officer.post(f"{PAGE}/replies", data=WORDS).status_code == 303


def test_nobody_to_text_is_said_beside_the_form(client_as, database, party):
    with database.writing() as session:
        session.get_one(Party, party).contacts[0].state = ContactState.STOPPED

    page = client_as().get(PAGE).text

    assert "No contact of this party can be texted" in page
    assert client_as().post(f"{PAGE}/replies", data={"words": "hello"}).status_code == 422


def test_distress_nobody_took_cannot_be_closed_and_the_page_says_why(client_as, party):
    response = client_as().post(f"{PAGE}/closure", data={"disposition": "safe"})

    assert response.status_code == 409
    assert "nobody has taken it" in response.text


def test_a_party_is_closed_and_opened_again(client_as, database, party):
    officer = client_as()
    officer.post(f"{PAGE}/owner")

    officer.post(f"{PAGE}/closure", data={"disposition": "departed"})
    assert entry_of(database, party).band == Band.CLOSED
    officer.post(f"{PAGE}/reopening")
    assert entry_of(database, party).band == Band.OPEN


def test_a_case_is_closed_with_what_came_of_it(client_as, database, party):
    officer = client_as()
    with database.writing() as session:
        owner = session.get_one(Party, party)
        uid = open_case(session, owner, CaseKind.MERGE, now=NOON, due_at=NOON + hours(1)).uid
    officer.post(f"{PAGE}/owner")

    officer.post(f"{PAGE}/cases/{uid}/closure", data={"disposition": "duplicate"})

    assert "stands under another case code" in officer.get(PAGE).text


def test_a_case_of_another_party_is_not_closed_from_here(client_as, database, party):
    with database.writing() as session:
        other = make_party(session)
        uid = open_case(session, other, CaseKind.MERGE, now=NOON, due_at=NOON).uid

    answer = client_as().post(f"{PAGE}/cases/{uid}/closure", data={"disposition": "duplicate"})

    assert answer.status_code == 404


def test_a_pinned_party_stands_with_the_alarms(client_as, database, party):
    officer = client_as()
    officer.post(f"{PAGE}/owner")
    officer.post(f"{PAGE}/pin")
    assert entry_of(database, party).band == Band.ALARM
    officer.post(f"{PAGE}/unpin")
    assert entry_of(database, party).band == Band.IN_HAND


def test_a_caller_is_written_down_and_stands_on_the_roster(client_as, database):
    form = {
        "submission": "a" * 32,
        "source": "call",
        "status": "needs_help",
        "place": "Maracaibo",
        "needs": ["water"],
        "words": "sin agua desde ayer",
        "phone": "0412 555 0187",
        "wording": "discreet",
        "language": "es",
        "members-0-name": "Carmen Rojas",
        "members-1-name": "Luis Rojas",
        "members-1-relation": "child",
        "members-1-birth_date": "2019-05-03",
    }
    officer = client_as()

    response = officer.post("/staff/parties/new", data=form)
    officer.post("/staff/parties/new", data=form)

    with database.reading() as session:
        (party,) = session.scalars(select(Party)).all()
        entry = session.get_one(RosterEntry, party.id)
        assert response.location == f"/staff/parties/{party.case_code}"
        assert (entry.band, entry.zone, entry.party_size) == (Band.HELP, "ZUL", 2)
        assert party.wording is Wording.DISCREET


def test_a_walk_in_needs_little_but_not_nothing(client_as):
    officer = client_as()

    assert officer.post("/staff/parties/new", data={"members-0-name": "Ana"}).status_code == 303
    empty = officer.post("/staff/parties/new", data={"words": "a man"})
    assert empty.status_code == 422
    assert "Write a name or a way to reach them." in empty.text
    assert "a man" in empty.text


@pytest.mark.parametrize("field", ["phone", "email", "members-0-birth_date"])
def test_what_cannot_be_read_is_marked_beside_its_field(client_as, field):
    response = client_as().post("/staff/parties/new", data={"members-0-name": "Ana", field: "2091-99"})

    assert response.status_code == 422
    assert f'id="{field}-error"' in response.text
