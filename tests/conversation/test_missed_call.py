"""A missed call: alive, call me back; and nothing that anybody could take for more."""

from collections import Counter
from datetime import timedelta
from itertools import count

import pytest
from sqlalchemy import func, select

from evac.cases.models import Case, CaseKind
from evac.checkins.models import CheckIn
from evac.conversation.missed_call import STRANGERS_REPLIED_A_MINUTE
from evac.conversation.reading import Ground
from evac.dispatcher.answer import answer_waiting
from evac.kernel.source import Source
from evac.kernel.status import Status
from evac.messaging.handled import folds
from evac.messaging.models import Incoming, InState, Outgoing
from evac.messaging.voice import MISSED_CALL
from evac.people.models import Channel, Contact, ContactState, Party
from evac.roster.queries import get_row
from evac.triage.models import RosterEntry
from evac.wiring import ground_of
from tests.factories import NOON, make_contact, make_distress, make_incoming, make_party
from tests.support import exercise

PHONE = "+584125550101"
_later = count(1)


def ring(database, *, sender=PHONE, at=NOON, channel=Channel.VOICE, times=1) -> None:
    """Calls as the hook keeps them, taken up by the dispatcher."""
    with database.writing() as session:
        for _ in range(times):
            make_incoming(
                session,
                None,
                body="",
                sender=sender,
                channel=channel,
                carrier_word=MISSED_CALL,
                state=InState.WAITING,
                at=at,
            )
    while answer_waiting(database, Ground(), lambda: at):
        pass


def text(database, words: str, *, at=NOON + timedelta(hours=1)) -> None:
    with database.writing() as session:
        make_incoming(session, None, body=words, sender=PHONE, state=InState.WAITING, at=at)
    answer_waiting(database, ground_of(exercise()), lambda: at)


def number_of(database, table, *where) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(table).where(*where)) or 0


def standing(database, party_id: int) -> tuple:
    with database.reading() as session:
        entry = session.get_one(RosterEntry, party_id)
        return entry.band, entry.points, entry.due, entry.status, entry.unhandled, entry.last_contact_at


def replies(database) -> list[str]:
    with database.reading() as session:
        return list(session.scalars(select(Outgoing.kind).order_by(Outgoing.id)))


def test_a_caller_nobody_knows_is_on_the_roster_at_once_and_waits_to_be_called(database):
    ring(database)

    with database.reading() as session:
        party = session.scalars(select(Party)).one()
        assert (party.unregistered, party.source) == (True, Source.CALL)
        assert session.scalars(select(Case)).one().kind is CaseKind.CALL_BACK
        row = get_row(session, party.case_code, now=NOON)
        assert (row.rang_at, row.heard_by) == (NOON, None)
        assert session.scalars(select(Incoming)).one().state is InState.INBOX
    assert replies(database) == ["call_noted"]


@pytest.mark.parametrize("status", [*Status])
def test_a_ring_moves_neither_status_nor_urgency(database, status):
    with database.writing() as session:
        facts = {"status": status, "status_at": NOON, "last_contact_at": NOON - timedelta(days=3)}
        party = make_party(session, phone=PHONE, **facts)
    before = standing(database, party.id)
    ring(database)

    assert standing(database, party.id) == before
    with database.reading() as session:
        sign = session.scalars(select(CheckIn)).one()
        assert (sign.source, sign.status, sign.at) == (Source.CALL, Status.UNKNOWN, NOON)


@pytest.mark.parametrize("status", [Status.SOS, Status.NEEDS_HELP])
def test_a_ring_takes_no_distress_from_the_desk_and_is_due_soon(database, status):
    with database.writing() as session:
        party = make_distress(session, status=status, phone=PHONE)
    before = standing(database, party.id)
    ring(database)

    assert standing(database, party.id) == before
    with database.reading() as session:
        case = session.scalars(select(Case).where(Case.kind == CaseKind.CALL_BACK)).one()
        assert case.due_at == NOON + timedelta(minutes=10)


def test_rings_again_and_again_fold_into_one_case_one_row_and_one_reply(database):
    ring(database, times=25)
    ring(database, at=NOON + timedelta(minutes=5), times=5)

    assert number_of(database, Incoming) == 30, "every ring is kept"
    assert number_of(database, Party) == number_of(database, Case) == number_of(database, CheckIn) == 1
    assert replies(database) == ["call_noted"]
    with database.reading() as session:
        (fold,) = folds(session)
        assert fold.texts == 30


def test_a_flood_of_strangers_is_kept_and_answered_within_bounds(database):
    for number in range(STRANGERS_REPLIED_A_MINUTE + 10):
        ring(database, sender=f"+58412555{number:04}")

    assert number_of(database, Party) == STRANGERS_REPLIED_A_MINUTE + 10
    assert len(replies(database)) == STRANGERS_REPLIED_A_MINUTE


def test_callers_who_withhold_their_number_make_no_party_and_fold(database):
    ring(database, sender="", times=3)

    assert number_of(database, Party) == 0
    with database.reading() as session:
        (fold,) = folds(session)
        assert (fold.texts, fold.oldest.party_id) == (3, None)


def test_a_call_by_whatsapp_reaches_the_same_party_and_is_not_answered_by_text(database):
    with database.writing() as session:
        party = make_party(session, phone=PHONE)
    ring(database, channel=Channel.WHATSAPP)
    ring(database, channel=Channel.WHATSAPP, sender="VE.1234")

    with database.reading() as session:
        kept = Counter(session.scalars(select(Incoming.party_id)))
        assert kept[party.id] == 1
        other = session.scalars(select(Contact).where(Contact.party_id != party.id)).one()
        assert other.channel is Channel.WHATSAPP
    assert replies(database) == ["call_noted"], "only the one with an SMS contact"


def test_a_landline_is_called_back_and_never_texted(database):
    with database.writing() as session:
        party = make_party(session, phone="")
        make_contact(session, party, address=PHONE, channel=Channel.VOICE)
    ring(database)

    assert number_of(database, Case, Case.party_id == party.id) == 1
    assert replies(database) == []


def test_a_ring_from_a_lost_phone_is_no_sign_of_life(database):
    with database.writing() as session:
        party = make_party(session, phone=PHONE)
        party.contacts[0].state = ContactState.LOST
    ring(database)

    assert number_of(database, CheckIn) == 0
    assert replies(database) == []
    assert number_of(database, Case, Case.kind == CaseKind.CALL_BACK) == 1


def test_a_number_that_two_parties_share_says_nothing_about_either(database):
    with database.writing() as session:
        for _ in range(2):
            party = make_party(session, phone="")
            make_contact(session, party, address=PHONE, own=False)
    ring(database)

    assert number_of(database, CheckIn) == 0
    assert number_of(database, Case) == 1


def test_somebody_on_duty_who_rings_back_is_no_citizen(database):
    ring(database, sender=exercise().duty.phones[0].number)

    assert number_of(database, Party) == 0
    with database.reading() as session:
        assert session.scalars(select(Incoming)).one().state is InState.HANDLED


def test_the_first_text_after_a_ring_is_still_the_first(database):
    ring(database)
    text(database, "estamos bien, somos 3")

    assert replies(database)[-1] != "call_noted"
    assert number_of(database, Party) == 1
    assert number_of(database, Contact) == 1
