"""Whose text it is: own before shared, this channel before another, the newest word before older ones."""

from datetime import timedelta

import pytest

from evac.conversation.sender import find_sender, make_sender
from evac.kernel.source import Source
from evac.people.models import Channel, Contact, Proof
from tests.factories import NOON, make_contact, make_incoming, make_party

PHONE = "+584145550001"


@pytest.fixture
def session(database):
    with database.writing() as session:
        yield session


def found(session, words: str = "", **fields):
    return find_sender(session, make_incoming(session, None, body=words, sender=PHONE, **fields), words)


def test_unknown_number_has_no_party(session):
    make_party(session, phone="+584145550002")

    assert found(session) is None


def test_own_number_is_its_partys(session):
    party = make_party(session, phone=PHONE)
    sender = found(session)

    assert (sender.party, sender.contact, sender.first) == (party, party.contacts[0], True)


def test_number_that_was_heard_is_not_first(session):
    party = make_party(session, phone=PHONE)
    party.contacts[0].heard_at = NOON

    assert found(session).first is False


def test_own_number_comes_before_a_shared_one(session):
    shared, own = make_party(session, phone=""), make_party(session, phone="")
    make_contact(session, shared, address=PHONE, own=False, heard_at=NOON)
    make_contact(session, own, address=PHONE)
    session.flush()

    assert found(session).party is own


def test_shared_number_is_whose_that_was_heard_last(session):
    older, newer = make_party(session, phone=""), make_party(session, phone="")
    make_contact(session, older, address=PHONE, own=False, heard_at=NOON)
    make_contact(session, newer, address=PHONE, own=False, heard_at=NOON + timedelta(hours=1))
    session.flush()

    assert found(session).party is newer


def test_case_code_in_the_text_decides_among_those_that_share_a_number(session):
    own = make_party(session, phone=PHONE, case_code="K7QM3")
    named = make_party(session, phone="", case_code="P4TXW")
    make_contact(session, named, address=PHONE, own=False)
    session.flush()

    assert found(session, "P4TXW estamos bien").party is named
    assert found(session, "p4-txw estamos bien").party is named
    assert found(session, "estamos bien").party is own


def test_code_of_a_stranger_opens_nobodys_party(session):
    make_party(session, phone="+584145550002", case_code="P4TXW")
    own = make_party(session, phone=PHONE, case_code="K7QM3")

    assert found(session, "P4TXW ok").party is own


def test_contact_by_voice_or_mail_is_no_sender(session):
    party = make_party(session, phone="")
    make_contact(session, party, address=PHONE, channel=Channel.VOICE)
    session.flush()

    assert found(session) is None


def test_same_number_by_another_channel_becomes_one_more_contact(session):
    party = make_party(session, phone=PHONE)
    sender = found(session, channel=Channel.WHATSAPP)

    assert sender.party is party
    assert (sender.contact.channel, sender.contact.position, sender.contact.proof) == (
        Channel.WHATSAPP,
        1,
        Proof.MATCHED,
    )
    session.flush()
    assert found(session, channel=Channel.WHATSAPP).contact is sender.contact


def test_unknown_sender_gets_a_party_at_once(session):
    incoming = make_incoming(session, None, body="hola", sender="US.1234", channel=Channel.WHATSAPP)
    sender = make_sender(session, incoming, language="en", now=NOON)

    assert sender.first
    assert (sender.party.unregistered, sender.party.language, sender.party.source) == (
        True,
        "en",
        Source.WHATSAPP,
    )
    assert (sender.contact.channel, sender.contact.heard_at) == (Channel.WHATSAPP, NOON)


def test_two_senders_without_an_address_are_two_parties(session):
    parties = set()
    for _ in range(2):
        incoming = make_incoming(session, None, body="hola", sender="")
        sender = find_sender(session, incoming, "") or make_sender(session, incoming, language="es", now=NOON)
        parties.add(sender.party.id)

    assert len(parties) == 2
    assert session.query(Contact).filter(Contact.own).count() == 0
