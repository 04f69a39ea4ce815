"""Texts of parties that were ordered something: what an answer moves, and which order it is for."""

from datetime import timedelta

import pytest

from evac.broadcasts.models import BroadcastState
from evac.cases.models import CaseKind
from evac.cases.queries import find_open_case
from evac.departure.answer import FRONT
from evac.departure.models import InstructionState
from evac.departure.queries import texts_of
from evac.kernel.status import Intent, Status
from evac.kernel.wording import Wording
from evac.messaging.models import InState, Lane, State
from evac.messaging.questions import Asked, ask, open_for_broadcast
from evac.triage.models import RosterEntry
from tests.conversation.conftest import PHONE, Dialogue
from tests.departure.orders import give_order
from tests.factories import NOON, make_party

ACTING, DECLINED, UNDERSTOOD = (
    InstructionState.ACTING,
    InstructionState.DECLINED,
    InstructionState.UNDERSTOOD,
)
ISSUED = InstructionState.ISSUED


@pytest.fixture
def party(dialogue: Dialogue):
    """Known and heard before, in plain wording, with nothing left to ask but what it means to do."""
    given = {"wording": Wording.PLAIN, "place_at": NOON, "language": "en"}
    party = make_party(dialogue.session, phone=PHONE, last_contact_at=NOON, **given)
    party.contacts[0].heard_at = NOON
    return party


def test_a_digit_answers_the_order(dialogue, party):
    order = give_order(dialogue.session, party)
    dialogue.text("W1")

    assert (order.state, order.intent, order.answered_at) == (ACTING, Intent.HAS_TICKET, dialogue.now)
    assert (dialogue.entry.intent, dialogue.entry.instruction) == (Intent.HAS_TICKET, "acting")
    assert dialogue.incoming.state is InState.ANSWERED
    assert dialogue.reply.kind == "answered_has_ticket"


@pytest.mark.parametrize(
    ("words", "intent", "state"),
    [
        ("we have tickets for the 12th", Intent.HAS_TICKET, ACTING),
        ("ya tenemos pasajes para el 12", Intent.HAS_TICKET, ACTING),
        ("trying to find a flight", Intent.TRYING, ACTING),
        ("we are staying here", Intent.STAYING, DECLINED),
        ("1", Intent.HAS_TICKET, ACTING),
        ("w4 sorry", Intent.STAYING, DECLINED),
    ],
)
def test_words_and_bare_digits_answer_it_too(dialogue, party, words, intent, state):
    order = give_order(dialogue.session, party)
    dialogue.text(words)
    assert (order.state, order.intent, dialogue.entry.intent) == (state, intent, intent)
    assert dialogue.incoming.state is InState.ANSWERED


def test_whoever_cannot_leave_gets_the_case_that_the_reply_promises(dialogue, party):
    order = give_order(dialogue.session, party)
    dialogue.text("W3 no car, my wife has b1/b2 visa")

    assert (order.state, order.intent) == (UNDERSTOOD, Intent.CANNOT)
    assert find_open_case(dialogue.session, party.id, CaseKind.CANNOT_LEAVE) is not None
    assert "An officer will call or text you" in dialogue.said


def test_an_answer_is_changed_by_its_letter(dialogue, party):
    order = give_order(dialogue.session, party)
    dialogue.text("W1").text("W4, we changed our mind")
    assert (order.state, order.intent, dialogue.entry.stage) == (DECLINED, Intent.STAYING, "stayed")
    dialogue.text("2")
    assert order.state is DECLINED, "a bare digit is no answer once the question was answered"
    dialogue.text("w2")
    assert (order.state, dialogue.entry.stage) == (ACTING, "leave-now")


def test_distress_beside_an_answer_stays_distress(dialogue, party):
    order = give_order(dialogue.session, party)
    dialogue.text("W1 pero hirieron a mi hijo")

    assert (dialogue.entry.status, dialogue.entry.unhandled) == (Status.SOS, Status.SOS)
    assert dialogue.reply.lane == Lane.ALARM
    assert (order.state, order.intent) == (ACTING, Intent.HAS_TICKET)


def test_danger_by_digit_is_an_alarm(dialogue, party):
    order = give_order(dialogue.session, party, "stand-fast")
    dialogue.text("w9")
    assert (dialogue.entry.status, dialogue.entry.band, dialogue.reply.lane) == (Status.SOS, 0, Lane.ALARM)
    assert order.state is UNDERSTOOD


def test_an_order_to_stand_fast_is_answered_with_a_status(dialogue, party):
    order = give_order(dialogue.session, party, "stand-fast")
    dialogue.text("W2 nos vamos igual")
    assert (order.state, dialogue.entry.status) == (DECLINED, Status.MOVING)
    dialogue.text("w1")
    assert (order.state, dialogue.entry.status) == (ACTING, Status.SAFE)


def test_no_question_of_ours_crosses_an_order(dialogue, party):
    give_order(dialogue.session, party, "stand-fast")
    dialogue.text("all ok here")
    assert dialogue.reply.kind == "noted"
    assert [question.kind for question in dialogue.questions] == [Asked.STATUS]


def test_news_of_others_answer_no_order(dialogue, party):
    order = give_order(dialogue.session, party, "stand-fast")
    dialogue.text("my sister in Valencia is fine")
    assert order.state is ISSUED


def test_an_old_letter_brings_the_waiting_order_and_no_meaning(dialogue, party):
    old = give_order(dialogue.session, party)
    new = give_order(dialogue.session, party, "stand-fast", now=NOON + timedelta(hours=1), state=State.QUEUED)
    dialogue.now = NOON + timedelta(hours=2)
    dialogue.text("W1")

    text = texts_of(dialogue.session, new)[0]
    assert (text.state, text.urgency_first, text.due_at) == (State.QUEUED, FRONT, dialogue.now)
    assert dialogue.reply is None, "the order that holds is the answer"
    assert dialogue.incoming.state is InState.ANSWERED
    assert (old.state, new.state) == (InstructionState.SUPERSEDED, ISSUED)
    assert (dialogue.entry.status, dialogue.entry.intent) == (Status.UNKNOWN, Intent.NONE)


def test_a_bare_digit_is_not_for_an_order_that_still_waits(dialogue, party):
    give_order(dialogue.session, party)
    new = give_order(dialogue.session, party, "stand-fast", now=NOON + timedelta(hours=1), state=State.QUEUED)
    dialogue.now = NOON + timedelta(hours=2)
    dialogue.text("2")

    assert texts_of(dialogue.session, new)[0].urgency_first == FRONT
    assert (new.state, dialogue.entry.status) == (ISSUED, Status.UNKNOWN)


def test_even_the_same_letter_is_not_for_an_order_that_still_waits(dialogue, party):
    give_order(dialogue.session, party, letter="W")
    new = give_order(
        dialogue.session, party, "stand-fast", now=NOON + timedelta(hours=1), letter="W", state=State.QUEUED
    )
    dialogue.now = NOON + timedelta(hours=2)
    dialogue.text("W2")
    assert texts_of(dialogue.session, new)[0].urgency_first == FRONT
    assert (new.state, dialogue.entry.status) == (ISSUED, Status.UNKNOWN)


def test_an_old_letter_repeats_a_sent_order_once_and_then_a_person_looks(dialogue, party):
    give_order(dialogue.session, party)
    new = give_order(dialogue.session, party, "stand-fast", now=NOON + timedelta(hours=1))
    dialogue.now = NOON + timedelta(hours=2)
    dialogue.text("W1")
    assert [text.state for text in texts_of(dialogue.session, new)] == [State.DELIVERED, State.QUEUED]
    assert (dialogue.reply, dialogue.incoming.state) == (None, InState.ANSWERED)
    texts_of(dialogue.session, new)[1].state = State.DELIVERED
    dialogue.text("W1")
    assert len(texts_of(dialogue.session, new)) == 2
    assert dialogue.incoming.state is InState.INBOX
    dialogue.text("x1")
    assert new.state is ACTING


@pytest.mark.parametrize("stopped", [BroadcastState.HALTED, BroadcastState.PAUSED])
@pytest.mark.parametrize("sent", [State.DELIVERED, State.QUEUED])
def test_an_old_letter_is_answered_while_the_order_that_holds_is_stopped(dialogue, party, stopped, sent):
    give_order(dialogue.session, party)
    later = NOON + timedelta(hours=1)
    new = give_order(dialogue.session, party, "stand-fast", now=later, state=sent, broadcast_state=stopped)
    dialogue.text("W1")

    assert dialogue.reply is not None, "nothing of the order would leave"
    assert dialogue.reply.broadcast_id is None
    assert dialogue.incoming.state is InState.INBOX
    assert (new.repeated_at, len(texts_of(dialogue.session, new))) == (None, 1)


def test_danger_with_an_old_letter_gets_its_own_answer(dialogue, party):
    give_order(dialogue.session, party)
    new = give_order(dialogue.session, party, "stand-fast", now=NOON + timedelta(hours=1))
    dialogue.now = NOON + timedelta(hours=2)
    dialogue.text("W1 auxilio nos disparan")
    assert (dialogue.reply.lane, dialogue.entry.status) == (Lane.ALARM, Status.SOS)
    assert len(texts_of(dialogue.session, new)) == 1


def test_what_an_old_letter_says_besides_is_taken_in(dialogue, party):
    give_order(dialogue.session, party)
    give_order(dialogue.session, party, "stand-fast", now=NOON + timedelta(hours=1), state=State.QUEUED)
    dialogue.now = NOON + timedelta(hours=2)
    dialogue.text("W1 somos 5, todo bien")
    assert (dialogue.entry.party_size, dialogue.entry.status) == (5, Status.SAFE)


def test_words_move_no_order_that_still_waits(dialogue, party):
    order = give_order(dialogue.session, party, state=State.QUEUED)
    dialogue.text("we have tickets for the 12th")
    assert (order.state, order.answered_at) == (ISSUED, None)
    assert dialogue.entry.intent is Intent.HAS_TICKET
    assert dialogue.questions[0].closed_at is None


def test_a_party_that_was_only_pointed_to_news_has_not_answered(dialogue, party):
    order = give_order(dialogue.session, party, pointed=True)
    dialogue.text("we have tickets for the 12th")
    assert (order.state, dialogue.entry.instruction) == (ISSUED, "issued")


def test_an_answer_to_our_own_question_from_before_the_order_brings_the_order(dialogue, party):
    ask(dialogue.session, party, Asked.INTENT, {"1": "has_ticket"}, now=NOON)
    dialogue.session.flush()
    order = give_order(
        dialogue.session, party, "stand-fast", now=NOON + timedelta(hours=1), state=State.QUEUED
    )
    dialogue.now = NOON + timedelta(hours=2)
    dialogue.text("W1")
    assert texts_of(dialogue.session, order)[0].urgency_first == FRONT
    assert dialogue.entry.intent is Intent.NONE


def test_no_order_goes_to_a_phone_under_duress(dialogue, party):
    give_order(dialogue.session, party)
    new = give_order(dialogue.session, party, "stand-fast", now=NOON + timedelta(hours=1))
    dialogue.session.get_one(RosterEntry, party.id).duress = True
    dialogue.now = NOON + timedelta(hours=2)
    dialogue.text("W1")
    assert len(texts_of(dialogue.session, new)) == 1
    assert dialogue.reply is not None


WATCH = {"1": "here", "2": "departed", "3": "wrong_number"}


def test_a_digit_that_says_all_needs_no_person(dialogue, party):
    open_for_broadcast(dialogue.session, [party.id], "W", WATCH, NOON, broadcast_id=7, kind=Asked.STATUS)
    dialogue.text("W1")
    assert dialogue.incoming.state is InState.ANSWERED
    assert dialogue.reply.kind == "noted"
    assert dialogue.questions[0].outcome == "answered"


def test_a_wrong_number_needs_a_person(dialogue, party):
    open_for_broadcast(dialogue.session, [party.id], "W", WATCH, NOON, broadcast_id=7, kind=Asked.STATUS)
    dialogue.text("W3")
    assert dialogue.incoming.state is InState.INBOX
    assert dialogue.reply.kind == "not_understood"


def test_a_departure_by_digit_is_a_departure(dialogue, party):
    open_for_broadcast(dialogue.session, [party.id], "W", WATCH, NOON, broadcast_id=7, kind=Asked.STATUS)
    dialogue.text("W2")
    assert dialogue.entry.status is Status.DEPARTED


def test_an_intent_that_only_weights_of_words_tell_of_moves_nothing(dialogue, party):
    order = give_order(dialogue.session, party)
    dialogue.text("booked on Copa for friday")

    assert (order.state, order.intent, dialogue.entry.intent) == (ISSUED, Intent.NONE, Intent.NONE)
    assert dialogue.incoming.state is InState.INBOX
    assert not dialogue.reply.kind.startswith("answered_")
