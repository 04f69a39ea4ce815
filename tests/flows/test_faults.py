"""What breaks on the way costs a retry or a person's look, never a text."""

import pytest

from evac.dispatcher import answer as answering
from evac.messaging.models import Incoming, InState, Outgoing, State
from tests.flows.conftest import PHONE, Spine

OTHER = "+584145550002"


@pytest.fixture
def broken_for(monkeypatch):
    """Answering fails for texts with this word in them, as a bug of ours would make it."""
    answer = answering.answer

    def break_for(word: str) -> None:
        def answer_or_fail(session, incoming, ground, *, now):
            answer(session, incoming, ground, now=now)
            if session.info["vault"].index("text", word) == incoming.alike_index:
                raise LookupError("a bug")

        monkeypatch.setattr(answering, "answer", answer_or_fail)

    return break_for


def test_text_that_cannot_be_answered_is_parked_and_holds_up_nobody(spine: Spine, monkeypatch, broken_for):
    monkeypatch.setattr(answering, "RETRY_AFTER", answering.RETRY_AFTER / 10)
    broken_for("veneno")
    spine.text("veneno")
    spine.text("estoy bien en Maracaibo", phone=OTHER)
    spine.reply(phone=OTHER)

    spine.text("estoy bien")
    spine.reply()
    first, second, third = spine.answered(3)
    assert (first.state, first.failures) == (InState.PARKED, answering.TRIES)
    assert {second.state, third.state} == {InState.ANSWERED}
    assert len(spine.replies()) == 1


def test_parked_text_of_a_stranger_still_puts_its_sender_on_the_roster(spine: Spine, monkeypatch, broken_for):
    """Nobody is left in no state at all, whatever is wrong with us."""
    monkeypatch.setattr(answering, "RETRY_AFTER", answering.RETRY_AFTER / 10)
    broken_for("auxilio")
    spine.text("auxilio")
    entry = spine.until(spine.entry, "the roster")

    (row,) = spine.rows(Incoming)
    assert (row.state, row.party_id) == (InState.PARKED, entry.party_id)
    assert entry.unregistered


def test_fault_that_passes_costs_a_retry_and_no_second_reply(spine: Spine, monkeypatch):
    answer, failures = answering.answer, iter((True, False))
    monkeypatch.setattr(answering, "RETRY_AFTER", answering.RETRY_AFTER / 10)

    def fail_once(session, incoming, ground, *, now):
        answer(session, incoming, ground, now=now)
        if next(failures, False):
            raise LookupError("a bug")

    monkeypatch.setattr(answering, "answer", fail_once)
    spine.text("estoy bien en Maracaibo somos 2")

    spine.reply()
    (row,) = spine.rows(Incoming)
    assert (row.state, row.failures) == (InState.ANSWERED, 1)
    assert len(spine.rows(Outgoing)) == 1


def test_busy_carrier_is_tried_again_and_the_phone_gets_one_text(spine: Spine):
    spine.carrier.carrier.faults.set({"rate_429": 1})
    spine.text("estoy bien en Maracaibo somos 2")
    spine.until(lambda: [row for row in spine.rows(Outgoing) if row.attempts], "a first try")
    spine.carrier.carrier.faults.set({})

    spine.reply()
    spine.quiet()
    assert len(spine.replies()) == 1
    assert spine.rows(Outgoing)[0].state is State.DELIVERED


@pytest.mark.parametrize("fault", ["rate_cut", "rate_garbage", "rate_500_after_accept"])
def test_text_in_doubt_is_settled_by_its_receipt_and_never_sent_twice(spine: Spine, fault):
    spine.carrier.carrier.faults.set({fault: 1, "receipt_copies": 3, "receipt_shuffle_s": 0.2})
    spine.text("estoy bien en Maracaibo somos 2")
    spine.reply()
    spine.quiet()

    (row,) = spine.rows(Outgoing)
    assert (row.state, row.attempts, row.may_duplicate) == (State.DELIVERED, 1, False)
    assert len(spine.replies()) == 1


def test_phone_that_is_gone_is_shown_and_the_party_stays(spine: Spine):
    spine.carrier.carrier.set_phone(PHONE, 30006)
    spine.text("estoy bien en Maracaibo somos 2")
    spine.until(lambda: spine.entry() and spine.entry().unreachable, "the news")

    assert spine.entry().party_size == 2
