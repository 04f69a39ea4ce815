"""An answer moves the order that was told; one for an older order brings the current text."""

from datetime import timedelta

import pytest

from evac.departure.answer import FRONT, answer_to_old_letter, take_answer
from evac.departure.models import InstructionState
from evac.departure.queries import texts_of
from evac.kernel.status import Intent
from evac.messaging.models import Lane, State
from evac.messaging.render import values_of
from evac.triage.models import RosterEntry
from tests.departure.orders import give_order
from tests.factories import NOON, make_contact, make_outgoing, make_party

LATER = NOON + timedelta(hours=1)


def test_an_answer_ends_the_silence_and_moves_the_order(database):
    with database.writing() as session:
        party = make_party(session)
        order = give_order(session, party)
        answered = take_answer(session, party, means="has_ticket", now=LATER)

        assert answered is not None
        assert (answered.order, answered.state) == (order, InstructionState.ACTING)
        assert (order.intent, order.answered_at, order.silent_at) == (Intent.HAS_TICKET, LATER, None)
        assert session.get_one(RosterEntry, party.id).instruction == "acting"


def test_a_party_that_stays_and_then_changes_its_mind(database):
    with database.writing() as session:
        party = make_party(session)
        order, entry = give_order(session, party), session.get_one(RosterEntry, party.id)
        take_answer(session, party, means="staying", now=LATER)
        assert (order.state, entry.stage) == (InstructionState.DECLINED, "stayed")
        take_answer(session, party, means="trying", now=LATER)
        assert (order.state, entry.stage) == (InstructionState.ACTING, "leave-now")


@pytest.mark.parametrize("given", [{"pointed": True}, {"state": State.QUEUED}])
def test_nobody_answers_an_order_that_was_not_told(database, given):
    with database.writing() as session:
        party = make_party(session)
        order = give_order(session, party, **given)
        assert take_answer(session, party, means="has_ticket", now=LATER) is None
        assert (order.state, order.answered_at) == (InstructionState.ISSUED, None)
        assert order.silent_at is not None


def test_what_answers_something_else_moves_no_order(database):
    with database.writing() as session:
        party = make_party(session)
        order = give_order(session, party)
        assert take_answer(session, party, means="safe", now=LATER) is None
        assert order.state is InstructionState.ISSUED
        assert take_answer(session, make_party(session), means="has_ticket", now=LATER) is None


def test_the_waiting_current_text_moves_to_the_front(database):
    with database.writing() as session:
        party = make_party(session)
        order = give_order(session, party, state=State.QUEUED)
        text = texts_of(session, order)[0]
        text.due_at = NOON + timedelta(hours=3)
        shown = answer_to_old_letter(session, party, party.contacts[0], now=LATER)

        assert shown.promoted is text
        assert (text.urgency_first, text.due_at, text.lane) == (FRONT, LATER, Lane.INSTRUCTION)
        assert order.repeated_at is None


def test_the_waiting_text_to_the_phone_that_wrote_goes_first(database):
    with database.writing() as session:
        party = make_party(session)
        second = make_contact(session, party, address="+584145550199")
        session.flush()
        order = give_order(session, party, state=State.QUEUED)
        other = give_text_to(session, order, second)
        assert answer_to_old_letter(session, party, second, now=LATER).promoted is other


def give_text_to(session, order, contact):
    text = texts_of(session, order)[0]
    other = make_outgoing(
        session, contact.party, body="-", kind=text.kind, lane=text.lane, state=State.QUEUED
    )
    other.contact_id, other.broadcast_id = contact.id, order.broadcast_id
    session.flush()
    return other


def test_a_sent_text_is_repeated_once_on_request(database):
    with database.writing() as session:
        party = make_party(session)
        order = give_order(session, party)
        text = texts_of(session, order)[0]
        again = answer_to_old_letter(session, party, party.contacts[0], now=LATER).again
        session.flush()

        assert again is not None
        assert (again.kind, again.lane, again.broadcast_id) == (
            text.kind,
            Lane.INSTRUCTION,
            order.broadcast_id,
        )
        assert (again.expires_at, again.incoming_id) == (text.expires_at, None)
        assert values_of(session, again) == values_of(session, text)
        assert order.repeated_at == LATER
        again.state = State.DELIVERED
        session.flush()
        assert not answer_to_old_letter(session, party, party.contacts[0], now=LATER).is_shown


@pytest.mark.parametrize("flag", ["duress", "lost"])
def test_no_order_is_sent_to_a_phone_in_other_hands(database, flag):
    with database.writing() as session:
        party = make_party(session, **{flag: True})
        give_order(session, party)
        assert not answer_to_old_letter(session, party, party.contacts[0], now=LATER).is_shown


def test_an_order_whose_time_is_over_is_not_sent_again(database):
    with database.writing() as session:
        party = make_party(session)
        give_order(session, party, valid_until=NOON + timedelta(minutes=5))
        assert not answer_to_old_letter(session, party, party.contacts[0], now=LATER).is_shown
        stranger = make_party(session)
        assert not answer_to_old_letter(session, stranger, stranger.contacts[0], now=LATER).is_shown
