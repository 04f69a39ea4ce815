from datetime import UTC, date, datetime

import pytest
from sqlalchemy import func, select

from evac.db.sealed import unseal
from evac.kernel.phone import Address
from evac.kernel.source import Source
from evac.kernel.wording import Wording
from evac.people.models import Channel, Contact, NameToken, Party, Person, Proof
from evac.people.queries import find_own_contact, find_party, parties_by_document, parties_by_phone
from evac.people.register import age_on, make_party_from_sender, register
from evac.people.schemas import ContactDetails, MemberDetails, Registration, Relation
from evac.triage.models import RosterEntry

NOW = datetime(2026, 1, 12, 15, 0, tzinfo=UTC)
PHONE = ContactDetails(Channel.SMS, "+584141234567")
ANA = MemberDetails("Ana Perez", birth_date=date(1980, 5, 2), citizenship=("CO", "US"), document="C 01-23")


def registered(session, *, contacts=(PHONE,), members=(ANA,), **fields):
    registration = Registration(members=members, contacts=contacts, **fields)
    return register(session, registration, now=NOW, source=Source.WEB)


def test_a_registered_party_is_on_the_roster_with_all_it_said(database):
    with database.writing() as session:
        party = registered(session, language="en", wording=Wording.PLAIN, sign_off="Rosa", party_size=4)
        entry = session.get_one(RosterEntry, party.id)
        assert (entry.party_size, entry.language, entry.wording) == (4, "en", Wording.PLAIN)
        assert entry.last_contact_at == NOW
        assert (party.unregistered, party.source) == (False, Source.WEB)
        person = party.members[0]
        opened = {name: unseal(session, person, name) for name in ("name", "birth_date", "citizenship")}
        assert opened == {"name": "Ana Perez", "birth_date": "1980-05-02", "citizenship": "CO,US"}
        assert unseal(session, party, "sign_off") == "Rosa"
        assert unseal(session, party.contacts[0], "address") == PHONE.address


def test_what_was_left_out_is_the_operations_default(database, operation):
    with database.writing() as session:
        party = registered(session)
        assert (party.language, party.wording) == (operation.default_language, operation.default_wording)
        assert party.sign_off_sealed is None


def test_a_party_is_found_by_code_phone_and_document(database):
    with database.writing() as session:
        party = registered(session)
        assert find_party(session, f" {party.case_code[:2].lower()}-{party.case_code[2:]} ") is party
        assert parties_by_phone(session, PHONE.address) == [party]
        assert parties_by_document(session, "c0123") == [party]
        assert find_party(session, "hello") is None


def test_a_size_below_the_members_listed_is_raised_to_them(database):
    with database.writing() as session:
        assert registered(session, members=(ANA, MemberDetails("Luis")), party_size=1).party_size == 2


def test_one_form_sent_twice_makes_one_party(database):
    with database.writing() as session:
        first = registered(session, submission="abc")
    with database.writing() as session:
        again = registered(session, submission="abc")
        assert again.id == first.id
        counts = [
            session.scalar(select(func.count()).select_from(table)) for table in (Party, Person, Contact)
        ]
        assert counts == [1, 1, 1]


def test_typing_somebodys_number_takes_nothing_over(database):
    with database.writing() as session:
        theirs = make_party_from_sender(
            session, Address("sms", PHONE.address), language="es", now=NOW, source=Source.SMS
        )
        mine = registered(session)
        assert mine.id != theirs.id
        assert [contact.own for contact in mine.contacts] == [False]
        own = find_own_contact(session, Channel.SMS, PHONE.address)
        assert own is not None
        assert own.party_id == theirs.id
        assert theirs.unregistered
        assert theirs.members == []


def test_children_count_on_the_roster_and_in_the_priority_code(database):
    with database.writing() as session:
        children = (
            MemberDetails("Leo", birth_date=date(2018, 1, 13)),
            MemberDetails("Mia", relation=Relation.CHILD),
            MemberDetails("Tom", birth_date=date(2008, 1, 12), relation=Relation.CHILD),  # 18 today
        )
        party = registered(session, members=(ANA, *children))
        entry = session.get_one(RosterEntry, party.id)
        assert (entry.minors, entry.priority_code) == (2, "I-D")


def test_a_pregnancy_in_words_reaches_the_priority_code(database):
    with database.writing() as session:
        party = registered(session, members=(MemberDetails("Ana", needs="Embarazada, 7 meses"),))
        assert session.get_one(RosterEntry, party.id).priority_code == "I-A"


def test_an_import_is_not_word_from_the_party(database):
    with database.writing() as session:
        party = register(session, Registration((ANA,)), now=NOW, source=Source.IMPORT)
        assert session.get_one(RosterEntry, party.id).last_contact_at is None


def test_an_unknown_sender_is_on_the_roster_at_once(database, operation):
    with database.writing() as session:
        party = make_party_from_sender(
            session, Address("sms", PHONE.address), language="en", now=NOW, source=Source.SMS
        )
        entry = session.get_one(RosterEntry, party.id)
        assert (party.unregistered, entry.unregistered, entry.last_contact_at) == (True, True, NOW)
        assert (party.language, party.wording) == ("en", operation.default_wording)
        contact = party.contacts[0]
        assert (contact.own, contact.proof, contact.heard_at) == (True, Proof.MATCHED, NOW)


@pytest.mark.parametrize("value", ["US.1234", "40404", "INFO", "+584141234567"])
def test_one_sender_is_one_party_also_without_a_phone_number(database, value):
    with database.writing() as session:
        address = Address("whatsapp", value)
        first = make_party_from_sender(session, address, language="es", now=NOW, source=Source.WHATSAPP)
        again = make_party_from_sender(session, address, language="es", now=NOW, source=Source.WHATSAPP)
        assert first is again
        assert first.contacts[0].channel is Channel.WHATSAPP


def test_senders_without_an_address_are_not_taken_for_one(database):
    with database.writing() as session:
        made = [
            make_party_from_sender(session, Address("sms", ""), language="es", now=NOW, source=Source.SMS)
            for _ in range(2)
        ]
        assert made[0].id != made[1].id


def test_no_name_or_number_stands_in_the_clear(database):
    with database.writing() as session:
        party = registered(session, sign_off="Rosa")
        rows = [party, *party.members, *party.contacts, *session.scalars(select(NameToken))]
        stored = b"".join(value for row in rows for value in vars(row).values() if isinstance(value, bytes))
        for secret in (b"Ana", b"Perez", b"perez", b"1980", b"4141234567", b"Rosa", b"C 01"):
            assert secret not in stored


@pytest.mark.parametrize(
    ("day", "age"), [(date(2026, 5, 1), 45), (date(2026, 5, 2), 46), (date(2026, 5, 3), 46)]
)
def test_a_birthday_counts_from_its_morning(day, age):
    assert age_on(day, date(1980, 5, 2)) == age
