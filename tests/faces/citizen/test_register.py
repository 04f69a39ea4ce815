import re

import pytest
from sqlalchemy import func, select

from evac.cases.models import Case, CaseKind
from evac.checkins.models import CheckIn
from evac.db.sealed import unseal
from evac.faces.citizen import sealed_form
from evac.faces.citizen.visitor import BURST
from evac.kernel.needs import Need, needs_of
from evac.kernel.status import Intent, Status
from evac.kernel.wording import Wording
from evac.messaging.models import Outgoing
from evac.people.models import Channel, Party, Person
from evac.triage.models import RosterEntry
from tests.faces.citizen.conftest import LEAST, hidden_of
from tests.factories import make_party


def only(session, table):
    return session.scalars(select(table)).one()


def count(session, table):
    return session.scalar(select(func.count()).select_from(table))


def test_a_name_and_a_phone_are_enough(client, send, database):
    answer = send("/register", LEAST)
    assert answer.status_code == 303
    with database.reading() as session:
        party = only(session, Party)
        assert unseal(session, party.members[0], "name") == "Ana Pérez"
        assert unseal(session, party.contacts[0], "address") == "+584125550101"
        assert session.get(RosterEntry, party.id) is not None
        assert count(session, CheckIn) == 0
        code = party.case_code
    page = client.get(answer.location)
    assert page.status_code == 200
    assert code in page.text


def test_everything_on_the_page_is_kept(send, database):
    answer = send(
        "/register",
        LEAST
        | {
            "status": "needs_help",
            "place": "Maracaibo",
            "needs": ["medicine", "transport"],
            "medicine_days": "2",
            "members-0-birth_day": "2",
            "members-0-birth_month": "5",
            "members-0-birth_year": "1980",
            "members-0-citizenship": "Colombia",
            "members-0-needs": "diabetes",
            "members-0-document": "C 01",
            "members-1-name": "Leo",
            "members-1-relation": "child",
            "party_size": "3",
            "whatsapp": "1",
            "email": "ana@example.org",
            "wording": "plain",
            "language": "en",
            "sign_off": "Rosa",
            "intent": "trying",
            "words": "We are at my aunt's",
        },
    )
    assert answer.status_code == 303
    with database.reading() as session:
        party = only(session, Party)
        entry = session.get_one(RosterEntry, party.id)
        assert (entry.status, entry.intent) == (Status.NEEDS_HELP, Intent.TRYING)
        assert set(needs_of(entry.needs_mask)) >= {Need.MEDICINE, Need.TRANSPORT}
        assert (entry.party_size, entry.minors, entry.band) == (3, 1, 1)
        assert (party.wording, party.language) == (Wording.PLAIN, "en")
        assert unseal(session, party, "sign_off") == "Rosa"
        assert [contact.channel for contact in party.contacts] == [
            Channel.SMS,
            Channel.WHATSAPP,
            Channel.EMAIL,
        ]
        assert unseal(session, party.members[0], "birth_date") == "1980-05-02"
        checkin = only(session, CheckIn)
        assert unseal(session, checkin, "place") == "Maracaibo"
        assert unseal(session, checkin, "words") == "We are at my aunt's"


def test_the_first_own_phone_is_welcomed_by_one_text(send, database):
    send("/register", LEAST | {"whatsapp": "1"})
    with database.reading() as session:
        text = only(session, Outgoing)
        assert (text.kind, text.channel) == ("registered_web", Channel.SMS)


@pytest.mark.parametrize(
    ("changes", "field", "english", "spanish"),
    [
        ({"members-0-name": " "}, "members-0-name", "Fill this in.", "Complete esto."),
        ({"phone": ""}, "phone", "Give one to six ways", "Dé al menos una forma"),
        ({"phone": "12"}, "phone", "Write the number with its country code", "Escriba el número con código"),
        ({"email": "ana"}, "email", "Write an e-mail address", "Escriba un correo"),
        (
            {"members-0-birth_day": "31"},
            "members-0-birth_day",
            "Write a date as day",
            "Escriba día, mes y año.",
        ),
        (
            {"members-0-citizenship": "Nowhere"},
            "members-0-citizenship",
            "Write the name of a country",
            "país",
        ),
        ({"members-3-document": "C1"}, "members-3-name", "Fill this in.", "Complete esto."),
        ({"party_size": "many"}, "party_size", "Write a whole number.", "Escriba un número entero."),
        ({"medicine_days": "999"}, "medicine_days", "from 0 to 365", "de 0 a 365"),
        ({"sign_off": "Embajada"}, "sign_off", "says nothing about who writes", "no diga nada"),
    ],
)
def test_an_error_stands_beside_its_field_and_in_the_summary(
    send, database, changes, field, english, spanish
):
    for language, sentence in (("en", english), ("es", spanish)):
        answer = send("/register", LEAST | changes, headers={"Accept-Language": language})
        assert answer.status_code == 422
        assert f'id="{field}-error"' in answer.text
        assert f'<a href="#{field}">' in answer.text
        assert f'id="{field}"' in answer.text
        assert sentence in answer.text
    with database.reading() as session:
        assert count(session, Party) == 0


def test_values_are_kept_beside_an_error(send):
    typed = LEAST | {
        "phone": "12",
        "status": "safe",
        "needs": ["water"],
        "words": "<b>hello</b> & 👋",
        "members-1-name": 'Leo "the cat"',
        "members-1-relation": "child",
    }
    page = send("/register", typed).text
    assert 'value="Ana Pérez"' in page
    assert 'value="12"' in page
    assert "&lt;b&gt;hello&lt;/b&gt; &amp; 👋" in page
    assert "Leo &#34;the cat&#34;" in page
    assert re.search(r'value="safe" checked', page)
    assert re.search(r'value="water" checked', page)
    assert re.search(r'value="child" selected', page)


def test_people_are_added_and_taken_off_without_losing_a_word(send, database):
    page = send("/register", LEAST | {"do": "add", "words": "hello"})
    assert page.status_code == 200
    assert 'id="members-1-name"' in page.text
    page = send("/register", LEAST | {"members-1-name": "Leo", "members-2-name": "Mia", "do": "remove-1"})
    assert 'value="Mia"' in page.text
    assert 'value="Leo"' not in page.text
    assert "hello" not in page.text
    with database.reading() as session:
        assert count(session, Party) == 0


def test_rows_left_blank_are_not_people(send, database):
    send("/register", LEAST | {"members-1-name": "", "members-4-name": "Mia"})
    with database.reading() as session:
        assert [unseal(session, person, "name") for person in session.scalars(select(Person))] == [
            "Ana Pérez", "Mia",
        ]  # fmt: skip


def test_a_form_sent_twice_registers_once_and_shows_the_same_page(client, database):
    form = hidden_of(client.get("/register")) | LEAST | {"status": "safe"}
    first, second = client.post("/register", data=form), client.post("/register", data=form)
    assert [first.status_code, second.status_code] == [303, 303]
    with database.reading() as session:
        assert [count(session, table) for table in (Party, Person, CheckIn, Outgoing)] == [1, 1, 1, 1]
    pages = [client.get(answer.location).text for answer in (first, second)]
    dated = r'name="receipt"[^>]*>'  # bears the second in which it was made
    assert re.sub(dated, "", pages[0]) == re.sub(dated, "", pages[1])


def test_a_registration_sent_again_with_a_cry_raises_the_alarm(client, database):
    form = hidden_of(client.get("/register")) | LEAST
    cry = form | {"status": "sos", "words": "they are breaking the door"}
    for fields in (form | {"status": "safe"}, cry, cry):
        assert client.post("/register", data=fields).status_code == 303
    with database.reading() as session:
        assert [count(session, table) for table in (Party, Person, CheckIn, Outgoing)] == [1, 1, 2, 1]
        assert only(session, RosterEntry).status is Status.SOS


def test_a_strangers_number_shows_and_takes_nothing(client, send, database):
    with database.writing() as session:
        theirs = make_party(session, phone="+584125550101", unregistered=True).case_code
    answer = send("/register", LEAST)
    page = client.get(answer.location).text
    assert theirs not in page
    with database.reading() as session:
        mine = session.scalars(select(Party).where(Party.case_code != theirs)).one()
        assert mine.case_code in page
        assert [contact.own for contact in mine.contacts] == [False]
        case = only(session, Case)
        assert (case.party_id, case.kind) == (mine.id, CaseKind.MERGE)
        assert count(session, Outgoing) == 0


def test_a_strangers_number_looks_like_any_other(client, send, database):
    pages = []
    for phone in ("+584125550101", "+584125550102"):
        with database.writing() as session:
            if phone.endswith("1"):
                make_party(session, phone=phone)
        answer = send("/register", LEAST | {"phone": phone})
        own = r'casecode">\w{5}|name="receipt"[^>]*>'  # new for each form
        pages.append(re.sub(own, "", client.get(answer.location).text))
    assert pages[0] == pages[1]


def test_words_of_distress_outweigh_a_ticked_safe(send, database):
    send("/register", LEAST | {"status": "safe", "words": "nos pararon y se llevaron a mi hijo, auxilio"})
    with database.reading() as session:
        entry = only(session, RosterEntry)
        assert (entry.status, entry.band) == (Status.SOS, 0)


def test_a_cry_is_on_the_roster_before_the_form_is_right(client, database):
    cry = hidden_of(client.get("/register")) | LEAST | {"status": "sos", "phone": "12", "party_size": "many"}
    for _ in range(2):
        page = client.post("/register", data=cry)
        assert page.status_code == 422
        assert "ya está anotado" in page.text
    with database.reading() as session:
        party = only(session, Party)
        assert party.unregistered
        made = party.id
        assert only(session, RosterEntry).band == 0
        words = unseal(session, only(session, CheckIn), "words") or ""
        assert "Ana Pérez" in words
        assert "phone: 12" in words
    mended = client.post("/register", data=cry | {"phone": "0412 5550101", "party_size": "2"})
    assert mended.status_code == 303
    with database.reading() as session:
        again = only(session, Party)
        assert (again.id, again.unregistered, again.party_size) == (made, False, 2)
        assert [unseal(session, member, "name") for member in again.members] == ["Ana Pérez"]
        entry = only(session, RosterEntry)
        assert (entry.band, entry.unregistered) == (0, False)


def test_the_receipt_shows_the_code_only_for_a_while(client, send, database, monkeypatch):
    answer = send("/register", LEAST)
    with database.reading() as session:
        code = only(session, Party).case_code
    assert code not in answer.location
    monkeypatch.setattr(sealed_form, "CODE_SHOWN_SECONDS", -1)
    page = client.get(answer.location)
    assert page.status_code == 200
    assert code not in page.text


@pytest.mark.parametrize("receipt", ["", "x", "a.b.c", "é" * 300])
def test_a_made_up_receipt_shows_no_code(client, receipt):
    page = client.get("/register/done", query_string={"r": receipt})
    assert page.status_code == 200
    assert "casecode" not in page.text


def test_a_lost_session_loses_no_word_and_a_second_press_counts(client, database):
    form = hidden_of(client.get("/register")) | LEAST | {"words": "Still here"}
    client.delete_cookie("session")
    first = client.post("/register", data=form)
    assert first.status_code == 422
    assert "Still here" in first.text
    assert 'value="Ana Pérez"' in first.text
    second = client.post("/register", data=form | hidden_of(first))
    assert second.status_code == 303
    with database.reading() as session:
        assert count(session, Party) == 1


def test_a_browser_without_cookies_can_register(app, database):
    browser = app.test_client(use_cookies=False)
    form = hidden_of(browser.get("/register")) | LEAST
    again = browser.post("/register", data=form)
    assert again.status_code == 422
    done = browser.post("/register", data=form | hidden_of(again))
    assert done.status_code == 303
    with database.reading() as session:
        assert only(session, Party).case_code in browser.get(done.location).text


def test_another_sites_page_cannot_make_a_browser_register(app, database):
    browser = app.test_client(use_cookies=False)
    again = browser.post("/register", data=hidden_of(browser.get("/register")) | LEAST)
    forged = browser.post(
        "/register", data=hidden_of(again) | LEAST, headers={"Sec-Fetch-Site": "cross-site"}
    )
    assert forged.status_code == 422
    with database.reading() as session:
        assert count(session, Party) == 0


@pytest.mark.parametrize("stamp", ["", "x", "W10.x.y", "ñ"])
def test_a_made_up_stamp_is_no_stamp(client, stamp):
    form = hidden_of(client.get("/register")) | LEAST | {"stamp": stamp}
    assert client.post("/register", data=form).status_code == 303


def test_pressing_hard_is_slowed_gently_and_distress_never(client, send, clock, database):
    form = hidden_of(client.get("/register"))
    for _ in range(BURST):
        assert client.post("/register", data=form | LEAST).status_code == 303
    slowed = send("/register", LEAST | {"words": "kept"})
    assert slowed.status_code == 429
    assert "kept" in slowed.text
    assert send("/register", LEAST | {"status": "sos"}).status_code == 303
    clock.forward(minutes=1)
    assert send("/register", LEAST).status_code == 303


def test_any_script_is_kept(send, database):
    send("/register", LEAST | {"members-0-name": "李雷 Жанна \u202e🧿", "place": "مكان"})
    with database.reading() as session:
        assert unseal(session, only(session, Person), "name") == "李雷 Жанна 🧿"
        assert unseal(session, only(session, CheckIn), "place") == "مكان"


def test_too_much_is_refused_before_it_is_read(client):
    assert client.post("/register", data={"words": "x" * 70_000}).status_code == 413


def test_the_form_starts_in_the_readers_language(client):
    page = client.get("/register", headers={"Accept-Language": "es"}).text
    assert re.search(r'name="language" value="es" checked', page)
    assert '<html lang="es">' in page
