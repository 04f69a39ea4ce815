import pytest
from sqlalchemy import select

from evac.cases.models import Case, CaseKind
from evac.checkins.models import CheckIn
from evac.checkins.schemas import CheckInDetails
from evac.conversation.reading import Ground
from evac.kernel.coordinates import Box
from evac.kernel.needs import Need
from evac.kernel.status import Intent, Status
from evac.messaging.models import Outgoing
from evac.people.models import Channel, Party
from evac.people.schemas import ContactDetails, MemberDetails, Registration
from evac.places.gazetteer import Gazetteer, Place
from evac.records.receive import WELCOMES_BURST, receive_checkin, receive_registration
from evac.triage.models import RosterEntry
from tests.factories import NOON, make_party

MARACAIBO = Place("VE.1", "Maracaibo", 10.65, -71.65, "town", 2_000_000, "Zulia", ())
GROUND = Ground(gazetteer=Gazetteer((MARACAIBO,)), box=Box(0.5, -73.5, 16.0, -59.5))
ANA = MemberDetails("Ana")


def registered(session, checkin=None, *, number=1):
    contact = ContactDetails(Channel.SMS, f"+584125550{number:03}")
    registration = Registration((ANA,), (contact,), submission=f"form-{number}")
    return receive_registration(session, registration, checkin or CheckInDetails(), ground=GROUND, now=NOON)


def checked_in(session, code="", **fields):
    who = {name: fields.pop(name) for name in ("phone", "name") if name in fields}
    checkin = CheckInDetails(**fields)
    return receive_checkin(session, checkin, case_code=code, ground=GROUND, now=NOON, **who)


def entry_of(session, party):
    return session.get_one(RosterEntry, party.id)


def test_a_check_in_left_blank_makes_none(database):
    with database.writing() as session:
        registered(session)
        assert session.scalars(select(CheckIn)).all() == []


def test_what_was_ticked_and_what_the_words_add_are_put_together(database):
    with database.writing() as session:
        said = CheckInDetails(
            status=Status.SAFE, needs=(Need.WATER,), words="we are 4 in Maracaibo, no money"
        )
        entry = entry_of(session, registered(session, said))
        assert (entry.cell_y, entry.cell_x) == (106, -717)
        assert entry.party_size == 4


@pytest.mark.parametrize("ticked", [Status.SAFE, Status.MOVING, Status.DEPARTED, Status.UNKNOWN])
def test_a_cry_in_the_words_wins_over_any_tick(database, ticked):
    with database.writing() as session:
        party = registered(session, CheckInDetails(status=ticked, words="auxilio, nos secuestraron"))
        assert (entry_of(session, party).status, entry_of(session, party).band) == (Status.SOS, 0)


@pytest.mark.parametrize("words", ["all fine here", "estamos bien"])
def test_good_words_lower_no_ticked_cry(database, words):
    with database.writing() as session:
        party = registered(session, CheckInDetails(status=Status.SOS, words=words))
        assert entry_of(session, party).status is Status.SOS


def test_the_place_field_outweighs_a_place_in_the_words(database):
    with database.writing() as session:
        said = CheckInDetails(status=Status.SAFE, place="10.10, -69.30", words="tomorrow to Maracaibo")
        entry = entry_of(session, registered(session, said))
        assert (entry.cell_y, entry.cell_x) == (101, -693)


def test_a_point_outweighs_a_name(database):
    with database.writing() as session:
        said = CheckInDetails(status=Status.SAFE, place="Maracaibo", latitude=8.0, longitude=-72.0)
        entry = entry_of(session, registered(session, said))
        assert (entry.cell_y, entry.cell_x) == (80, -720)


def test_a_ticked_plan_outweighs_one_in_words(database):
    with database.writing() as session:
        said = CheckInDetails(status=Status.SAFE, intent=Intent.STAYING, words="I have a ticket")
        assert entry_of(session, registered(session, said)).intent is Intent.STAYING


def test_words_nobody_can_read_wait_for_a_person(database):
    with database.writing() as session:
        party = checked_in(session, words="xyzzy plugh")
        case = session.scalars(select(Case)).one()
        assert (case.party_id, case.kind) == (party.id, CaseKind.UNCLEAR)


def test_a_number_of_somebody_else_is_shared_and_asks_for_a_merge(database):
    with database.writing() as session:
        make_party(session, phone="+584125550001")
        party = registered(session)
        assert [contact.own for contact in party.contacts] == [False]
        assert session.scalars(select(Case)).one().kind is CaseKind.MERGE
        assert session.scalars(select(Outgoing)).all() == []


def test_welcomes_cannot_be_pumped(database):
    with database.writing() as session:
        for number in range(1, WELCOMES_BURST + 4):
            registered(session, number=number)
        assert len(session.scalars(select(Outgoing)).all()) == WELCOMES_BURST
        assert len(session.scalars(select(Party)).all()) == WELCOMES_BURST + 3


def test_a_code_outweighs_a_phone(database):
    with database.writing() as session:
        mine, other = make_party(session, phone="+584125550001"), make_party(session, phone="+584125550002")
        assert checked_in(session, mine.case_code, phone="+584125550002", status=Status.SAFE) is mine
        assert entry_of(session, other).status is Status.UNKNOWN


def test_a_closed_party_is_not_found_by_phone(database):
    with database.writing() as session:
        closed = make_party(session, phone="+584125550001", closed_at=NOON)
        assert checked_in(session, phone="+584125550001", status=Status.SAFE) is not closed


def test_the_same_claim_twice_is_one_party(database):
    with database.writing() as session:
        first = checked_in(session, words="necesitamos agua", submission="one")
        assert checked_in(session, words="necesitamos agua", submission="one") is first
        assert len(session.scalars(select(CheckIn)).all()) == 1
