"""What a halt leaves a party with: the order it was told before, the halted one it got, or a person."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from evac.broadcasts.escalate import escalate_due, note_arrivals
from evac.broadcasts.halt import HALTED, halt
from evac.broadcasts.models import Broadcast, BroadcastState
from evac.cases.models import Case, CaseKind
from evac.departure.answer import take_answer
from evac.departure.instruct import SUPERSEDED
from evac.departure.models import Instruction, InstructionState
from evac.departure.queries import find_active, texts_of
from evac.dispatcher.broadcasts import cancel_halted
from evac.messaging.models import Outgoing, State
from evac.messaging.questions import open_questions
from evac.triage.models import RosterEntry
from tests.departure.orders import give_order
from tests.factories import NOON, make_party

HOUR = timedelta(hours=1)
LATER = NOON + HOUR


def given(session, *, first=State.DELIVERED, second=State.QUEUED, **fields) -> tuple[int, int]:
    """A party told to leave, and then, if that text got so far, to stand fast; with that broadcast."""
    party = make_party(session)
    give_order(session, party, "leave-now", state=first, letter="W", **fields)
    order = give_order(session, party, "stand-fast", now=LATER, state=second, letter="X")
    return party.id, order.broadcast_id


def stop(database, broadcast_id, *, at=LATER) -> None:
    with database.writing() as session:
        broadcast = session.get_one(Broadcast, broadcast_id)
        halt(session, broadcast, officer_id=None, reason="wrong-words", now=at)
    cancel_halted(database, lambda: at)


def cases(session, party_id) -> list[CaseKind]:
    return list(session.scalars(select(Case.kind).where(Case.party_id == party_id)))


def test_the_order_that_was_told_stands_again(database):
    with database.writing() as session:
        party_id, halted_id = given(session)
    stop(database, halted_id)

    with database.writing() as session:
        order, entry = find_active(session, party_id), session.get_one(RosterEntry, party_id)
        assert order is not None
        assert (order.stage, order.state) == ("leave-now", InstructionState.ISSUED)
        assert order.silent_at is not None
        assert order.silent_at > LATER
        assert (entry.stage, entry.instruction) == ("leave-now", "issued")
        assert [question.letter for question in open_questions(session, party_id, now=LATER)] == ["W"]
        assert len(texts_of(session, order)) == 1, "it was told; nothing is sent again"
        assert cases(session, party_id) == []
        note_arrivals(session)
        assert order.state is InstructionState.DELIVERED
        taken_back = session.scalars(select(Outgoing).where(Outgoing.broadcast_id == halted_id)).one()
        assert (taken_back.state, taken_back.reason) == (State.CANCELLED, HALTED)
        assert session.get_one(Broadcast, halted_id).done_at == LATER


def test_an_answer_that_was_given_is_kept(database):
    with database.writing() as session:
        party = make_party(session)
        give_order(session, party, "leave-now")
        take_answer(session, party, means="staying", now=NOON)
        halted_id = give_order(session, party, "stand-fast", now=LATER, state=State.QUEUED).broadcast_id
    stop(database, halted_id)

    with database.reading() as session:
        order, entry = find_active(session, party.id), session.get_one(RosterEntry, party.id)
        assert order is not None
        assert (order.stage, order.state, order.silent_at) == ("leave-now", InstructionState.DECLINED, None)
        assert (entry.stage, entry.instruction) == ("stayed", "declined")


def test_a_text_that_never_left_goes_on_its_way_with_its_order(database):
    with database.writing() as session:
        party_id, halted_id = given(session, first=State.QUEUED)
    stop(database, halted_id)

    with database.reading() as session:
        order = find_active(session, party_id)
        assert order is not None
        first, again = texts_of(session, order)
        assert (first.state, first.reason) == (State.CANCELLED, SUPERSEDED)
        assert (again.state, again.contact_id, again.expires_at) == (
            State.QUEUED,
            first.contact_id,
            order.valid_until,
        )


@pytest.mark.parametrize(
    "fields", [{"valid_until": LATER - timedelta(minutes=1)}, {"broadcast_state": BroadcastState.HALTED}]
)
def test_where_nothing_can_stand_again_a_person_sees_to_it(database, fields):
    with database.writing() as session:
        party_id, halted_id = given(session, **fields)
    stop(database, halted_id)

    with database.reading() as session:
        assert find_active(session, party_id) is None
        assert cases(session, party_id) == [CaseKind.SILENT]


@pytest.mark.parametrize("second", [State.REJECTED, State.SUPPRESSED])
def test_a_text_that_was_refused_before_the_halt_told_nobody_either(database, second):
    with database.writing() as session:
        party_id, halted_id = given(session, second=second)
    stop(database, halted_id)

    with database.reading() as session:
        order = find_active(session, party_id)
        assert order is not None
        assert order.stage == "leave-now"


@pytest.mark.parametrize("second", [State.UNSURE, State.ACCEPTED, State.SENT, State.DELIVERED])
def test_who_may_have_got_it_keeps_it_until_the_correction_and_silence_leads_to_a_person(database, second):
    with database.writing() as session:
        party_id, halted_id = given(session, second=second)
        order = session.scalars(select(Instruction).where(Instruction.active)).one()
        order.silent_at = LATER + HOUR
    stop(database, halted_id)

    with database.writing() as session:
        order = find_active(session, party_id)
        assert order is not None
        assert order.broadcast_id == halted_id
        assert cases(session, party_id) == []
        assert escalate_due(session, now=LATER + HOUR) == 1
        assert cases(session, party_id) == [CaseKind.SILENT]
        assert len(texts_of(session, order)) == 1, "the halted words are not repeated"
        assert escalate_due(session, now=LATER + 3 * HOUR) == 0
