"""Who cried without a way to be reached is told so, and can add it to the same party."""

import re

import pytest
from sqlalchemy import select

from evac.cases.models import Case, CaseKind
from evac.checkins.models import CheckIn
from evac.db.sealed import unseal
from evac.faces.citizen.words import catalogue
from evac.kernel.status import Status
from evac.operation.banned import banned_in
from evac.people.models import Contact, Party
from evac.triage.models import RosterEntry
from tests.faces.citizen.conftest import QUIET, hidden_of
from tests.factories import make_party
from tests.support import exercise

PHONE = "+584125550199"
HOSTS = [{}, {"base_url": QUIET}]


def said(language, key):
    return catalogue(language)[f"reach.{key}"]


def cry(client, fields, **options):
    """Sends a cry; the page that answers it."""
    form = hidden_of(client.get("/check-in", **options)) | {"status": "sos"} | fields
    answer = client.post("/check-in", data=form, **options)
    assert answer.status_code == 303
    return client.get(answer.location, **options)


def add(client, page, fields, **options):
    return client.post("/check-in/done", data=hidden_of(page) | fields, **options)


def all_of(database, table):
    with database.reading() as session:
        rows = list(session.scalars(select(table).order_by(table.id)))
        session.expunge_all()  # they are read after it is closed
    return rows


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    ("fields", "asks"),
    [
        ({}, "phone_place"),
        ({"words": "help us", "phone": "12"}, "phone_place"),
        ({"place": "Maracaibo"}, "phone"),
        ({"words": "estamos en Maracaibo, nos disparan"}, "phone"),
        ({"phone": PHONE}, "place"),
        ({"code": "K7QM3", "place": "Maracaibo"}, "code"),
        ({"status": "needs_help"}, "phone_place"),
        ({"status": "", "words": "nos secuestraron"}, "phone_place"),
    ],
)
def test_a_cry_is_kept_and_what_it_lacks_is_asked_for(client, database, language, fields, asks):
    page = cry(client, fields, headers={"Accept-Language": language})
    assert said(language, asks) in page.text
    assert catalogue(language)["sent.lead"] not in page.text
    assert ('name="phone"' in page.text) == (asks != "place")
    assert all_of(database, CheckIn)[0].status.is_distress


@pytest.mark.parametrize("fields", [{"phone": PHONE, "place": "Maracaibo"}, {"status": "safe"}])
def test_nothing_is_asked_where_nothing_lacks(client, fields):
    assert catalogue("es")["sent.lead"] in cry(client, fields).text


@pytest.mark.parametrize("host", HOSTS)
def test_a_number_and_a_place_join_the_same_party_once(client, database, host):
    page = cry(client, {"words": "they are here"}, **host)
    fields = {"phone": "0412 5550199", "place": "Maracaibo"}
    assert [add(client, page, fields, **host).status_code for _ in range(3)] == [303] * 3
    (party,) = all_of(database, Party)
    (contact,) = all_of(database, Contact)
    first, more = all_of(database, CheckIn)
    with database.reading() as session:
        assert unseal(session, session.get_one(Contact, contact.id), "address") == PHONE
        assert unseal(session, session.get_one(CheckIn, more.id), "place") == "Maracaibo"
        entry = session.get_one(RosterEntry, party.id)
        assert (entry.zone, entry.status, entry.place_checkin_id) == ("ZUL", Status.SOS, more.id)
    assert {contact.party_id, first.party_id, more.party_id} == {party.id}


def test_what_still_lacks_is_asked_for_again(client):
    page = cry(client, {})
    after = client.get(add(client, page, {"phone": PHONE}).location)
    assert said("es", "place") in after.text
    after = client.get(add(client, after, {"place": "Maracaibo"}).location)
    assert catalogue("es")["sent.lead"] in after.text


def test_a_number_that_cannot_be_read_is_kept_as_words_and_asked_again(client, database):
    page = cry(client, {})
    again = add(client, page, {"phone": "12-34", "place": "Maracaibo"})
    assert again.status_code == 422
    assert 'id="phone-error"' in again.text
    more = all_of(database, CheckIn)[-1]
    with database.reading() as session:
        assert "phone: 12-34" in unseal(session, session.get_one(CheckIn, more.id), "words")
    assert add(client, again, {"phone": PHONE, "place": "Maracaibo"}).status_code == 303
    assert len(all_of(database, Contact)) == 1


@pytest.mark.parametrize("language", ["en", "es"])
def test_adding_nothing_is_asked_again(client, language):
    headers = {"Accept-Language": language}
    again = add(client, cry(client, {}, headers=headers), {"phone": " "}, headers=headers)
    assert again.status_code == 422
    assert ("Write a number" if language == "en" else "Escriba un número") in again.text


def test_known_or_not_a_code_is_answered_alike_and_gets_no_contact(client, database):
    with database.writing() as session:
        code = make_party(session, phone="+584125550101").case_code
    pages = [cry(client, {"code": typed}) for typed in (code, "K9999")]
    bare = [re.sub(r'value="[^"]*"', "", page.text) for page in pages]
    assert bare[0] == bare[1]
    answers = [add(client, page, {"phone": PHONE}) for page in pages]
    assert [answer.status_code for answer in answers] == [303, 303]
    known, new = all_of(database, Party)
    assert [(c.party_id) for c in all_of(database, Contact)] == [known.id, new.id]
    mine = [checkin for checkin in all_of(database, CheckIn) if checkin.party_id == known.id]
    with database.reading() as session:
        assert PHONE in (unseal(session, session.get_one(CheckIn, mine[-1].id), "words") or "")


def test_somebody_elses_number_is_shared_and_for_an_officer(client, database):
    with database.writing() as session:
        make_party(session, phone=PHONE)
    assert add(client, cry(client, {}), {"phone": PHONE}).status_code == 303
    assert [contact.own for contact in all_of(database, Contact)] == [True, False]
    assert CaseKind.MERGE in {case.kind for case in all_of(database, Case)}


def test_a_forged_or_foreign_form_adds_nothing(client, database):
    page = cry(client, {})
    form = hidden_of(page) | {"phone": PHONE}
    assert client.post("/check-in/done", data=form | {"csrf_token": "x"}).status_code == 422
    assert client.post("/check-in/done", data=form | {"r": "x"}).location == "/check-in"
    assert all_of(database, Contact) == []


def test_a_lost_session_loses_no_number(client, database):
    page = cry(client, {})
    client.delete_cookie("session")
    first = add(client, page, {"phone": PHONE})
    assert first.status_code == 422
    assert PHONE in first.text
    assert add(client, first, {"phone": PHONE}).status_code == 303
    assert len(all_of(database, Contact)) == 1


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_quiet_page_holds_no_word_that_convicts(client, language):
    options = {"base_url": QUIET, "headers": {"Accept-Language": language}}
    for fields in ({"status": "5"}, {"status": "5", "code": "K7QM3"}, {"status": "5", "phone": PHONE}):
        page = cry(client, fields, **options)
        assert "/check-in/done" in page.text
        assert banned_in(exercise(), page.text) == []
        assert 'name="phone"' in client.get("/check-in", **options).text
