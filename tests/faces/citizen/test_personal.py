"""Code and PIN on the page: what they open, what they never show, and when they open nothing."""

import re
from html import unescape

import pytest

from evac.db.sealed import seal, unseal
from evac.people.models import ContactState, Party
from evac.people.pin import TRIES, set_pin
from evac.triage.models import RosterEntry
from tests.faces.citizen.conftest import LEAST, QUIET, hidden_of
from tests.factories import make_contact, make_party

PIN = "8052"


@pytest.fixture
def party(database):
    with database.writing() as session:
        party = make_party(session, phone="+584145550001", case_code="K7QM3", names=("Ana Pérez",))
        make_contact(session, party, address="+584145550002", position=1)
        set_pin(session, party, PIN)
        session.flush()
        return party


def opened(client, pin: str = PIN, **options):
    return client.post("/p", data={"code": "k7 qm3", "pin": pin}, **options)


def passed(page, act: str) -> dict[str, str]:
    token = re.search(r'name="pass" value="([^"]+)"', page.text)
    return {"act": act, "pass": unescape(token[1])}


def stored(database, party) -> Party:
    with database.reading() as session:
        found = session.get_one(Party, party.id)
        _ = found.contacts
        session.expunge_all()
        return found


def test_code_and_pin_open_the_page(client, party):
    page = opened(client)

    assert page.status_code == 200
    assert "K7QM3" in page.text
    assert "+58" in page.text
    assert "4145550001" not in page.text


@pytest.mark.parametrize(("code", "pin"), [("K7QM3", "8053"), ("P4TXW", PIN), ("", PIN), ("K7QM3", "")])
def test_wrong_code_or_pin_leads_to_the_check_in_known_or_not(client, party, code, pin):
    page = client.post("/p", data={"code": code, "pin": pin})

    assert 'name="pass"' not in page.text
    assert 'action="/check-in"' in page.text


def test_too_many_tries_open_nothing_for_a_while(client, party, clock):
    for _ in range(TRIES):
        opened(client, "9999")
    assert 'name="pass"' not in opened(client).text

    clock.forward(hours=2)
    assert 'name="pass"' in opened(client).text


def test_word_is_kept_sealed_and_never_shown(client, party, database):
    page = opened(client)
    kept = client.post("/p", data=passed(page, "settle") | {"word": "Quimera"})

    assert kept.status_code == 200
    assert "uimera" not in opened(client).text + kept.text
    with database.reading() as session:
        assert unseal(session, session.get_one(Party, party.id), "duress") == "Quimera"


@pytest.mark.parametrize(
    "word", ["ok", "help", "mañana", "Caracas", "Ana", "Marta", "two words", "ab1cd", "SOS"]
)
def test_everyday_words_are_refused(client, party, database, word):
    answer = client.post("/p", data=passed(opened(client), "settle") | {"word": word})

    assert answer.status_code == 422
    assert stored(database, party).duress_sealed is None


@pytest.mark.parametrize("pin", ["123", "1234", "0000", "12345678", "87654321", "12a4", "123456789"])
def test_weak_pin_is_refused(client, party, database, pin):
    before = stored(database, party).pin_index
    assert client.post("/p", data=passed(opened(client), "settle") | {"pin": pin}).status_code == 422
    assert stored(database, party).pin_index == before


def test_lost_phone_is_cut_off_and_every_open_page_shut(client, party, database, clock):
    page = opened(client)
    phone = stored(database, party).contacts[0]
    clock.forward(seconds=2)
    done = client.post("/p", data=passed(page, "lost") | {"phone": phone.uid})

    assert done.status_code == 200
    assert [one.state for one in stored(database, party).contacts] == [ContactState.LOST, ContactState.OK]
    with database.reading() as session:
        assert session.get_one(RosterEntry, party.id).lost is True


def test_page_opened_before_the_loss_changes_nothing_after_it(client, party, database):
    page = opened(client)
    with database.writing() as session:
        found = session.get_one(Party, party.id)
        found.access_since = found.registered_at.replace(year=2100)
    client.post("/p", data=passed(page, "settle") | {"word": "Quimera"})

    assert stored(database, party).duress_sealed is None


def test_forged_pass_opens_nothing(client, party, database):
    client.post("/p", data={"act": "settle", "pass": "abc.def.ghi", "word": "Quimera"})
    assert stored(database, party).duress_sealed is None


def test_who_has_just_registered_chooses_pin_and_word(client, send, database):
    done = client.get(send("/register", LEAST).headers["Location"])
    receipt = re.search(r'name="receipt" value="([^"]+)"', done.text)
    page = client.post(
        "/p", data={"act": "settle", "receipt": unescape(receipt[1]), "pin": PIN, "word": "Quimera"}
    )

    assert page.status_code == 200
    with database.reading() as session:
        party = session.query(Party).one()
        assert party.pin_index is not None
        assert unseal(session, party, "duress") == "Quimera"
    again = client.post("/p", data={"act": "settle", "receipt": unescape(receipt[1]), "word": "Otramas"})
    assert 'name="pass"' not in again.text


def test_page_under_duress_looks_as_always(client, party, database):
    before = re.sub(r'value="[^"]+"', "", opened(client).text)
    with database.writing() as session:
        session.get_one(RosterEntry, party.id).duress = True
        seal(session, session.get_one(Party, party.id), duress="Quimera")

    assert re.sub(r'value="[^"]+"', "", opened(client).text) == before


def test_quiet_page_in_both_languages_opens_too(client, party):
    for language in ("en", "es"):
        page = opened(client, base_url=QUIET, headers={"Accept-Language": language})
        assert 'name="pass"' in page.text


def test_hidden_fields_of_the_code_page_are_none(client):
    assert hidden_of(client.get("/p")) == {}
