"""Giving orders: one holds, the older one's unsent texts are taken back in the same transaction."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from evac.departure.instruct import expire, instruct, instruct_many
from evac.departure.models import Instruction, InstructionState
from evac.departure.queries import find_active, may_be_known, orders_of, texts_of
from evac.messaging.models import State
from evac.messaging.next_contact import queue_for_next_contact
from evac.triage.models import RosterEntry
from tests.departure.orders import give_order, make_broadcast, make_order_text
from tests.factories import NOON, make_contact, make_party
from tests.support import exercise

LADDER = exercise().ladder


def test_an_order_stands_on_the_roster_and_waits_for_its_answer(database):
    with database.writing() as session:
        party = make_party(session)
        order = give_order(session, party)
        entry = session.get_one(RosterEntry, party.id)

        assert (order.state, order.active, order.stage) == (InstructionState.ISSUED, True, "leave-now")
        assert (order.issued_at, order.silent_at) == (NOON, NOON + timedelta(hours=6)), "half its limit of 12"
        assert (entry.instruction, entry.stage) == ("issued", "leave-now")


@pytest.mark.parametrize("state", [State.QUEUED, State.UNSURE])
def test_a_new_order_supersedes_the_older_one_and_takes_back_what_is_unsent(database, state):
    with database.writing() as session:
        party = make_party(session)
        older = give_order(session, party, state=state)
        newer = give_order(session, party, "stand-fast", now=NOON + timedelta(hours=1))

        assert find_active(session, party.id) is newer
        assert (older.active, older.state, older.silent_at) == (False, InstructionState.SUPERSEDED, None)
        assert [text.state for text in texts_of(session, older)] == [State.CANCELLED]
        assert [text.state for text in texts_of(session, newer)] == [State.DELIVERED]
        assert session.get_one(RosterEntry, party.id).stage == "stand-fast"
        assert list(orders_of(session, party.id)) == [newer, older]


def test_a_text_under_way_is_told_as_one_that_cannot_be_recalled(database):
    with database.writing() as session:
        party = make_party(session)
        older = give_order(session, party, state=State.SUBMITTING)
        broadcast, rung = make_broadcast(session, "stand-fast"), LADDER.get("stand-fast")
        late = instruct_many(session, [(party.id, False)], broadcast=broadcast, rung=rung, now=NOON)
        assert late == [text.id for text in texts_of(session, older)]


def test_texts_that_are_no_orders_stay_in_the_queue(database):
    with database.writing() as session:
        party = make_party(session)
        give_order(session, party, state=State.QUEUED)
        alert = make_order_text(session, party, make_broadcast(session, "alert"), state=State.QUEUED)
        give_order(session, party)
        session.refresh(alert)
        assert alert.state is State.QUEUED


def test_giving_the_same_order_again_changes_nothing(database):
    with database.writing() as session:
        party, broadcast = make_party(session), make_broadcast(session)
        rung = LADDER.get("leave-now")
        orders = [
            instruct(session, party_id=party.id, broadcast=broadcast, rung=rung, pointed=False, now=now)
            for now in (NOON, NOON + timedelta(minutes=1))
        ]
        assert orders[0] is orders[1]
        assert (orders[0].issued_at, orders[0].active) == (NOON, True)


def test_a_chunk_of_parties_gets_its_orders_in_a_few_statements(database):
    with database.writing() as session:
        parties = [make_party(session).id for _ in range(30)]
        broadcast, rung = make_broadcast(session), LADDER.get("leave-now")
        told = [(party_id, number % 3 == 0) for number, party_id in enumerate(parties)]
        assert instruct_many(session, told, broadcast=broadcast, rung=rung, now=NOON) == []
        held = session.execute(
            select(func.count(), func.count(Instruction.id).filter(Instruction.pointed)).where(
                Instruction.active
            )
        ).one()
        assert tuple(held) == (30, 10)


def test_the_order_to_return_leaves_the_party_no_stage_of_its_own(database):
    with database.writing() as session:
        party = make_party(session)
        give_order(session, party)
        order = give_order(session, party, "re-opening")
        entry = session.get_one(RosterEntry, party.id)
        assert (order.stage, entry.stage, entry.instruction) == ("re-opening", None, "issued")


def test_an_order_without_an_end_is_not_given(database):
    with database.writing() as session:
        party, broadcast = make_party(session), make_broadcast(session, valid_until=None)
        with pytest.raises(ValueError, match="until when"):
            instruct_many(
                session, [(party.id, False)], broadcast=broadcast, rung=LADDER.get("leave-now"), now=NOON
            )


def test_an_order_ends_with_its_time(database):
    with database.writing() as session:
        party, other = make_party(session), make_party(session)
        order = give_order(session, party)
        give_order(session, other, valid_until=NOON + timedelta(days=9))
        assert expire(session, now=NOON + timedelta(hours=25)) == 1
        assert (order.active, order.state, order.silent_at) == (False, InstructionState.EXPIRED, None)
        assert session.get_one(RosterEntry, party.id).instruction == "expired"
        assert find_active(session, other.id) is not None


KNOWN = {
    State.QUEUED: False,
    State.CANCELLED: False,
    State.SUPPRESSED: False,
    State.REJECTED: False,
    State.SUBMITTING: True,
    State.UNSURE: True,
    State.ACCEPTED: True,
    State.DELIVERED: True,
}


@pytest.mark.parametrize("state", KNOWN)
def test_an_order_may_be_known_once_a_text_of_it_may_have_left(database, state):
    with database.writing() as session:
        order = give_order(session, make_party(session), state=state)
        assert may_be_known(session, order) is KNOWN[state]


def test_a_text_that_came_back_and_waits_again_may_have_been_read(database):
    with database.writing() as session:
        order = give_order(session, make_party(session), state=State.QUEUED)
        texts_of(session, order)[0].sent_at = NOON
        session.flush()
        assert may_be_known(session, order)


def test_an_order_without_texts_was_told_in_another_way(database):
    with database.writing() as session:
        party, broadcast = make_party(session), make_broadcast(session)
        rung = LADDER.get("leave-now")
        order = instruct(session, party_id=party.id, broadcast=broadcast, rung=rung, pointed=False, now=NOON)
        assert may_be_known(session, order)


def test_a_text_to_the_next_contact_is_taken_back_with_the_order_too(database):
    with database.writing() as session:
        party = make_party(session)
        make_contact(session, party, address="+584145550198")
        session.flush()
        older = give_order(session, party, state=State.REJECTED)
        stand_in = queue_for_next_contact(session, texts_of(session, older)[0], NOON)
        session.flush()
        give_order(session, party, "stand-fast")
        assert stand_in is not None
        assert stand_in.state is State.CANCELLED
