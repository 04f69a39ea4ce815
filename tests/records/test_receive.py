import pytest
from sqlalchemy import select

from evac.cases.models import Case, CaseKind
from evac.checkins.models import CheckIn
from evac.checkins.schemas import CheckInDetails
from evac.conversation.reading import Ground
from evac.kernel.coordinates import Box
from evac.kernel.needs import Need, needs_of
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


@pytest.fixture
def family(database):
    """A family of two in the capital that means to leave."""
    with database.writing() as session:
        said = CheckInDetails(
            Status.SAFE,
            party_size=2,
            intent=Intent.TRYING,
            needs=(Need.WATER,),
            latitude=10.5,
            longitude=-66.9,
        )
        return registered(session, said).case_code


def facts_of(entry):
    return (
        entry.status, entry.intent, entry.party_size, entry.cell_y, entry.zone, entry.needs_mask,
        entry.last_contact_at, entry.place_checkin_id,
    )  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        {"status": Status.DEPARTED},
        {"status": Status.SAFE, "intent": Intent.STAYING},
        {"status": Status.SAFE, "party_size": 1},
        {"status": Status.SAFE, "latitude": 7.77, "longitude": -72.22},
        {"status": Status.DEPARTED, "intent": Intent.STAYING, "party_size": 1, "latitude": 7.77, "longitude": -72.22},  # noqa: E501
    ],
)  # fmt: skip
def test_who_only_knows_a_code_takes_nobody_off_the_order_to_leave(database, family, said):
    with database.writing() as session:
        party = session.scalars(select(Party)).one()
        before = facts_of(entry_of(session, party))
        assert checked_in(session, family, **said) is party
        assert facts_of(entry_of(session, party)) == before
        assert (party.party_size, entry_of(session, party).conflict) == (2, True)
        assert [case.kind for case in session.scalars(select(Case))] == [CaseKind.UNCLEAR]
        assert len(session.scalars(select(CheckIn)).all()) == 2


def test_good_news_with_a_code_takes_no_need_away(database, family):
    with database.writing() as session:
        party = checked_in(session, family, status=Status.SAFE)
        entry = entry_of(session, party)
        assert (needs_of(entry.needs_mask), entry.conflict) == ((Need.WATER,), False)


def test_a_cry_with_a_code_is_believed_whatever_else_it_says(database, family):
    with database.writing() as session:
        party = checked_in(session, family, status=Status.SOS, latitude=7.77, longitude=-72.22)
        entry = entry_of(session, party)
        assert (entry.status, entry.band, entry.cell_y, entry.conflict) == (Status.SOS, 0, 105, True)
        cry = session.scalars(select(CheckIn).where(CheckIn.status == Status.SOS)).one()
        assert (cry.applied, cry.cell_y) == (True, 77)


def test_what_is_empty_a_code_may_fill(database):
    with database.writing() as session:
        party = make_party(session, phone="+584125550001")
        fields = {"intent": Intent.TRYING, "party_size": 4, "latitude": 10.5, "longitude": -66.9}
        checked_in(session, party.case_code, status=Status.SAFE, **fields)
        entry = entry_of(session, party)
        assert (entry.status, entry.intent, entry.party_size, entry.cell_y) == (
            Status.SAFE, Intent.TRYING, 4, 105,
        )  # fmt: skip
        assert not entry.conflict
