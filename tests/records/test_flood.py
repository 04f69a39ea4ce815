"""A flood of cries from pages: all kept, one row, and nobody real behind it."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from evac.checkins.models import CheckIn
from evac.checkins.schemas import CheckInDetails
from evac.conversation.reading import Ground
from evac.db.sealed import unseal
from evac.duty.conditions import Seen, keep_alarms
from evac.duty.models import AlarmKind, DutyAlarm
from evac.kernel.coordinates import Box
from evac.kernel.status import Status
from evac.people.models import Channel, Party
from evac.people.schemas import ContactDetails, MemberDetails, Registration
from evac.places.gazetteer import Gazetteer
from evac.records.flood import IN_ALL, PER_VISITOR
from evac.records.receive import receive_checkin, receive_registration
from evac.roster.dossier import CHECKINS_SHOWN, dossier
from evac.roster.filters import Filters
from evac.roster.queries import page
from evac.triage.models import RosterEntry
from tests.factories import NOON, make_party

GROUND = Ground(gazetteer=Gazetteer(()), box=Box(0.5, -73.5, 16.0, -59.5))
FLOOD = PER_VISITOR + CHECKINS_SHOWN + 10


@pytest.fixture
def session(database):
    with database.writing() as session:
        yield session


def cry(session, number, *, visitor="one", code="", phone=None, at=NOON, **fields):
    said = CheckInDetails(status=Status.SOS, words=f"help {number}", submission=f"form {number}", **fields)
    return receive_checkin(session, said, case_code=code, phone=phone, ground=GROUND, now=at, visitor=visitor)


def alarms(session):
    return session.scalar(select(func.count()).where(RosterEntry.band == 0).select_from(RosterEntry))


def test_every_cry_of_a_flood_is_kept_and_they_share_a_row(session):
    cries = [cry(session, number) for number in range(FLOOD)]

    assert len({party.id for party in cries[:PER_VISITOR]}) == PER_VISITOR
    assert len({party.id for party in cries[PER_VISITOR:]}) == 1
    assert session.scalar(select(func.count()).select_from(CheckIn)) == FLOOD
    assert alarms(session) == PER_VISITOR + 1
    rows = page(session, Filters(), now=NOON).rows
    assert sorted(row.alike for row in rows) == [1] * PER_VISITOR + [FLOOD - PER_VISITOR]
    assert len(dossier(session, cries[-1].case_code, now=NOON).reports) == FLOOD - PER_VISITOR
    keep_alarms(session, Seen(), now=NOON + timedelta(minutes=30))
    rung = select(func.count()).where(DutyAlarm.kind == AlarmKind.UNSEEN)
    assert session.scalar(rung) == PER_VISITOR + 1


def test_what_was_typed_stays_with_the_words(session):
    for number in range(PER_VISITOR):
        cry(session, number)
    fold = cry(session, "last", code="K7QM4", phone="+584125550177")
    kept = session.scalars(select(CheckIn).where(CheckIn.party_id == fold.id)).one()
    assert unseal(session, kept, "words") == "help last\n(K7QM4 · +584125550177)"
    assert fold.contacts == []


def test_who_is_known_is_never_folded(session):
    party = make_party(session, phone="+584125550001")
    for number in range(FLOOD):
        cry(session, number)
    assert cry(session, "code", code=party.case_code) is party
    assert cry(session, "phone", phone="+584125550001") is party


def test_many_visitors_together_fold_too(session):
    cries = [cry(session, number, visitor=f"v{number}") for number in range(IN_ALL + 5)]
    assert len({party.id for party in cries}) == IN_ALL + 1


def test_another_visitor_s_cry_stands_alone(session):
    for number in range(FLOOD):
        cry(session, number)
    entry = session.get_one(RosterEntry, cry(session, "other", visitor="two").id)
    assert session.scalar(select(func.count()).where(CheckIn.party_id == entry.party_id)) == 1


def test_cries_a_minute_apart_are_no_flood(session):
    parties = {cry(session, n, at=NOON + n * timedelta(minutes=1)).id for n in range(PER_VISITOR + 3)}
    assert len(parties) == PER_VISITOR + 3


def test_a_registration_in_a_flood_stands_as_sos_and_is_named_by_the_row_that_rings(session):
    for number in range(PER_VISITOR):
        cry(session, number)
    registration = Registration(
        (MemberDetails("Ana"),), (ContactDetails(Channel.SMS, "+584125550001"),), submission="form"
    )
    said = CheckInDetails(status=Status.SOS, words="help us", submission="form")
    party = receive_registration(session, registration, said, ground=GROUND, now=NOON, visitor="one")
    entry = session.get_one(RosterEntry, party.id)
    assert (entry.status, entry.band) == (Status.SOS, 2)
    fold = session.scalars(select(Party).where(Party.unregistered).order_by(Party.id.desc())).first()
    kept = session.scalars(select(CheckIn).where(CheckIn.party_id == fold.id)).one()
    assert party.case_code in unseal(session, kept, "words")
    assert session.get_one(RosterEntry, fold.id).band == 0
