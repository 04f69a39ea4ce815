from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from evac.audit.models import AuditEntry
from evac.kernel.source import Source
from evac.people.models import Channel, Party
from evac.people.register import register
from evac.people.reveal import (
    QUOTA_BURST,
    TooManyReveals,
    masked_address,
    masked_contact,
    masked_name,
    masked_person,
    reveal,
)
from evac.people.schemas import ContactDetails, MemberDetails, Registration
from evac.triage.models import RosterEntry

NOW = datetime(2026, 1, 12, 15, 0, tzinfo=UTC)


@pytest.fixture
def party_id(database):
    registration = Registration(
        members=(MemberDetails("Ana Perez", document="C 01"), MemberDetails("Luis")),
        contacts=(ContactDetails(Channel.SMS, "+584141234567"),),
        sign_off="Rosa",
    )
    with database.writing() as session:
        return register(session, registration, now=NOW, source=Source.WEB).id


def find(session, party_id):
    return session.get_one(Party, party_id)


def test_a_masked_view_names_nobody(database, party_id):
    with database.reading() as session:
        party = find(session, party_id)
        ana = masked_person(session, party.members[0])
        assert (ana.name, ana.has) == ("A··· P···", ("name", "document"))
        assert masked_contact(session, party.contacts[0]).address == "+58 ··· ··67"


@pytest.mark.parametrize(
    ("channel", "address", "masked"),
    [
        (Channel.EMAIL, "ana@example.org", "a···@···"),
        (Channel.WHATSAPP, "US.1234", "···"),
        (Channel.SMS, None, "···"),
    ],
)
def test_every_address_has_a_mask(channel, address, masked):
    assert masked_address(channel, address) == masked


def test_a_missing_name_is_masked_too():
    assert masked_name(None) == "···"


def test_a_reveal_opens_what_was_asked_for_and_is_logged_without_it(database, party_id):
    with database.writing() as session:
        party = find(session, party_id)
        opened = reveal(session, party, ["name", "address"], officer_id=7, now=NOW)
        assert list(opened.persons.values()) == [{"name": "Ana Perez"}, {"name": "Luis"}]
        assert list(opened.contacts.values()) == ["+584141234567"]
        assert opened.sign_off is None
        code = party.case_code
    with database.reading() as session:
        entry = session.scalars(select(AuditEntry)).one()
        assert (entry.act, entry.officer_id, entry.subject) == ("party.reveal", 7, f"party:{code}")
        assert entry.details == {"fields": ["name", "address"]}


def test_parties_of_others_are_revealed_by_quota_and_own_ones_freely(database, party_id):
    with database.writing() as session:
        party = find(session, party_id)
        for _ in range(QUOTA_BURST):
            reveal(session, party, ["name"], officer_id=7, now=NOW)
        with pytest.raises(TooManyReveals):
            reveal(session, party, ["name"], officer_id=7, now=NOW)
        reveal(session, party, ["name"], officer_id=8, now=NOW)
        reveal(session, party, ["name"], officer_id=7, now=NOW + timedelta(minutes=3))
        # Ownership needs no officer row here: the test writes the fact itself.
        entry = session.get_one(RosterEntry, party.id)
        with session.no_autoflush:
            entry.owner_id = 7
            for _ in range(5):
                reveal(session, party, ["name"], officer_id=7, now=NOW)
        session.rollback()
