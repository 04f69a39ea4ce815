from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evac.messaging.channel import Event, Outcome
from evac.messaging.delivery import FINAL, PAUSE, SENDER_PAUSED, Delivery, Effect, backoff, step
from evac.messaging.models import State

NOON = datetime(2026, 1, 12, 16, 0, tzinfo=UTC)
Q, SUB, UNS, ACC, SENT = State.QUEUED, State.SUBMITTING, State.UNSURE, State.ACCEPTED, State.SENT
DEL, READ, REJ, UND, FAIL = State.DELIVERED, State.READ, State.REJECTED, State.UNDELIVERED, State.FAILED
CAN, EXP, SUP = State.CANCELLED, State.EXPIRED, State.SUPPRESSED

ANSWERS = {
    Event.ACCEPTED: (ACC, ACC),
    Event.NOT_SENT: (Q, Q),
    Event.SETUP_WRONG: (Q, Q),
    Event.REGION_CLOSED: (Q, Q),
    Event.REFUSED: (REJ, REJ),
    Event.STOPPED: (REJ, REJ),
    Event.UNREACHABLE: (REJ, REJ),
    Event.IN_DOUBT: (UNS, UNS),
    Event.LEASE_LOST: (UNS, UNS),
}
RECEIPTS = {
    Event.UNDERWAY: (ACC, ACC),
    Event.SENT: (SENT, SENT),
    Event.UNDELIVERED: (UND, Q),
    Event.UNDELIVERABLE: (FAIL, FAIL),
    Event.OPTED_OUT: (FAIL, FAIL),
    Event.NUMBER_DEAD: (FAIL, FAIL),
    Event.DELIVERED: (DEL, DEL),
    Event.READ: (READ, READ),
}
# What an attempt in each state, with its text beside it, still moves on.
HEIGHT = {Q: 0, SUB: 0, UNS: 0, REJ: 0, ACC: 1, SENT: 2, UND: 3, FAIL: 4, DEL: 5, READ: 6}


def expected(attempt: State, text: State, event: Event) -> tuple[State | None, State]:
    """The design's table, written down once more and independently: (attempt, text) after the event."""
    if event in ANSWERS:
        return ANSWERS[event] if attempt is SUB else (attempt, text)
    if event is Event.FOUND:
        return (ACC, ACC) if attempt is UNS else (attempt, text)
    if event in RECEIPTS:
        after, followed = RECEIPTS[event]
        return (after, followed) if HEIGHT[after] > HEIGHT[attempt] else (attempt, text)
    if event is Event.CANCELLED:
        return attempt, CAN if text in (Q, UNS) else text
    if event is Event.EXPIRED:
        return attempt, EXP if text in (Q, UNS) else text
    if event is Event.SUPPRESSED:
        return attempt, SUP if text is Q else text
    if event is Event.CLAIMED:
        return (SUB, SUB) if text is Q else (attempt, text)
    assert event in (Event.ABSENT, Event.ONLY_COPY)  # the first of two lists decides nothing
    return attempt, text


TOGETHER = [
    (SUB, SUB),
    (UNS, UNS),
    (ACC, ACC),
    (SENT, SENT),
    (DEL, DEL),
    (READ, READ),
    (REJ, REJ),
    (FAIL, FAIL),
]


@pytest.mark.parametrize("event", list(Event))
@pytest.mark.parametrize(("attempt", "text"), TOGETHER)
def test_every_event_in_every_state_does_what_the_table_says(attempt, text, event):
    after, _ = step(Delivery(text, attempt, tries=1), Outcome(event), NOON)

    assert (after.attempt, after.state) == expected(attempt, text, event)


@pytest.mark.parametrize("event", list(Event))
@pytest.mark.parametrize("text", [CAN, EXP, SUP, Q])
def test_a_text_that_was_never_tried_hears_only_decisions(text, event):
    after, effects = step(Delivery(text), Outcome(event), NOON)

    assert after.state == expected(Q, text, event)[1] if event in DECISIONS else after.state is text
    assert effects == ()


DECISIONS = (Event.CLAIMED, Event.CANCELLED, Event.EXPIRED, Event.SUPPRESSED)


def test_too_many_requests_go_back_with_growing_waits():
    waits = []
    for tries in range(1, 12):
        after, _ = step(Delivery(SUB, SUB, tries=tries, jitter=0), Outcome(Event.NOT_SENT, "429"), NOON)
        waits.append(after.due_at - NOON)

    assert waits[0] == timedelta(milliseconds=250)
    assert waits == sorted(waits)
    assert waits[-1] == timedelta(seconds=30)


def test_jitter_spreads_texts_that_were_refused_together():
    assert backoff(3, 1.0) < backoff(3, 0.5) < backoff(3, 0.0) == timedelta(seconds=1)


@pytest.mark.parametrize(
    ("event", "effect"),
    [(Event.SETUP_WRONG, Effect.PAUSE_SENDER), (Event.REGION_CLOSED, Effect.PAUSE_REGION)],
)
def test_a_wrong_set_up_pauses_the_sender_and_counts_no_attempt(event, effect):
    after, effects = step(Delivery(SUB, SUB, tries=1), Outcome(event, "20003"), NOON)

    assert (after.state, after.tries, after.due_at, after.reason) == (Q, 0, NOON + PAUSE, SENDER_PAUSED)
    assert effects == (effect,)


@pytest.mark.parametrize(
    ("event", "effects"),
    [
        (Event.REFUSED, {Effect.TRY_NEXT_CONTACT}),
        (Event.STOPPED, {Effect.STOP_CONTACT, Effect.TRY_NEXT_CONTACT}),
        (Event.UNREACHABLE, {Effect.LOSE_CONTACT, Effect.TRY_NEXT_CONTACT}),
    ],
)
def test_a_refused_number_means_the_next_contact(event, effects):
    assert set(step(Delivery(SUB, SUB, tries=1), Outcome(event), NOON)[1]) == effects


@pytest.mark.parametrize("event", [Event.ACCEPTED, *RECEIPTS])
def test_the_answer_or_a_receipt_that_overtook_it_shows_that_the_sender_works(event):
    assert Effect.SENDER_WORKS in step(Delivery(SUB, SUB, tries=1), Outcome(event), NOON)[1]
    assert Effect.SENDER_WORKS not in step(Delivery(UNS, UNS, tries=1), Outcome(event), NOON)[1]


def test_a_phone_that_was_off_is_tried_three_times_then_the_next_contact():
    first, _ = step(Delivery(SENT, SENT, tries=1), Outcome(Event.UNDELIVERED, "30003"), NOON)
    second, _ = step(Delivery(SENT, SENT, tries=2, came_back=1), Outcome(Event.UNDELIVERED), NOON)
    third, effects = step(Delivery(SENT, SENT, tries=3, came_back=2), Outcome(Event.UNDELIVERED), NOON)

    assert (first.state, first.due_at) == (Q, NOON + timedelta(minutes=2))
    assert (second.state, second.due_at) == (Q, NOON + timedelta(minutes=10))
    assert third.state is FAIL
    assert Effect.TRY_NEXT_CONTACT in effects


def test_no_retry_that_would_come_too_late():
    soon = NOON + timedelta(minutes=1)

    after, _ = step(Delivery(SENT, SENT, tries=1, expires_at=soon), Outcome(Event.UNDELIVERED), NOON)

    assert after.state is FAIL


def test_absent_from_two_lists_is_sent_again_and_says_so():
    once, _ = step(Delivery(UNS, UNS, tries=1), Outcome(Event.ABSENT), NOON)
    twice, _ = step(once, Outcome(Event.ABSENT), NOON)

    assert (once.state, once.absences) == (UNS, 1)
    assert (twice.state, twice.attempt, twice.may_duplicate) == (Q, Q, True)


def test_a_list_that_holds_the_second_copy_alone_takes_the_mark_off():
    marked = Delivery(ACC, ACC, tries=2, may_duplicate=True)

    assert step(marked, Outcome(Event.ONLY_COPY), NOON) == (Delivery(ACC, ACC, tries=2), ())


@pytest.mark.parametrize("event", [Event.CANCELLED, Event.EXPIRED])
def test_a_text_in_doubt_that_is_given_up_may_have_been_sent(event):
    given_up, _ = step(Delivery(UNS, UNS, tries=1), Outcome(event), NOON)
    once, _ = step(given_up, Outcome(Event.ABSENT), NOON)
    absent, _ = step(once, Outcome(Event.ABSENT), NOON)
    proven, _ = step(given_up, Outcome(Event.SENT), NOON)

    assert given_up.may_have_been_sent
    assert (absent.state, absent.may_have_been_sent) == (given_up.state, True)  # no list proves it for good
    assert (proven.state, proven.may_have_been_sent) == (SENT, False)


@pytest.mark.parametrize("event", [Event.CANCELLED, Event.EXPIRED, Event.SUPPRESSED])
def test_a_text_that_waits_to_be_sent_again_and_is_given_up_may_have_been_sent(event):
    again = Delivery(Q, tries=1, may_duplicate=True)

    assert step(again, Outcome(event), NOON)[0].may_have_been_sent


@pytest.mark.parametrize("later", [timedelta(seconds=1), -timedelta(hours=2)])
def test_a_text_cancelled_during_its_call_stays_cancelled_wherever_the_clock_is_set(later):
    wished, _ = step(Delivery(SUB, SUB, tries=1), Outcome(Event.CANCELLED), NOON)
    not_sent, _ = step(wished, Outcome(Event.NOT_SENT), NOON + later)
    in_doubt, _ = step(wished, Outcome(Event.IN_DOUBT), NOON + later)

    assert (not_sent.state, not_sent.may_have_been_sent) == (CAN, False)
    assert (in_doubt.state, in_doubt.may_have_been_sent) == (CAN, True)


def test_a_text_cancelled_during_its_call_does_not_return_to_the_queue():
    wished, _ = step(Delivery(SUB, SUB, tries=1), Outcome(Event.CANCELLED), NOON)
    failed, _ = step(wished, Outcome(Event.NOT_SENT), NOON)
    went, _ = step(wished, Outcome(Event.ACCEPTED), NOON)

    assert wished.state is SUB
    assert failed.state is CAN
    assert went.state is ACC


def test_a_text_that_ran_out_during_its_call_does_not_return_to_the_queue():
    late = Delivery(SUB, SUB, tries=1, expires_at=NOON - timedelta(seconds=1))

    assert step(late, Outcome(Event.NOT_SENT), NOON)[0].state is EXP


def test_proof_of_an_attempt_thought_absent_stops_the_second_one():
    requeued = Delivery(Q, Q, tries=1, absences=2, may_duplicate=True)

    assert step(requeued, Outcome(Event.SENT), NOON)[0].state is SENT


def test_delivered_from_an_older_attempt_wins_and_cancels_what_stands_in_for_it():
    waiting_again = Delivery(Q, UND, tries=1)
    older = Delivery(SUB, UND, newest=False, tries=2)

    for delivery in (waiting_again, older):
        after, effects = step(delivery, Outcome(Event.DELIVERED), NOON)
        assert after.state is DEL
        assert effects == (Effect.CANCEL_REPLACEMENT,)


@pytest.mark.parametrize("event", [Event.UNDERWAY, Event.SENT, Event.UNDELIVERED, Event.UNDELIVERABLE])
def test_news_of_an_older_attempt_otherwise_leaves_the_text_alone(event):
    after, _ = step(Delivery(SUB, UNS, newest=False, tries=2), Outcome(event), NOON)

    assert after.state is SUB


@pytest.mark.parametrize("event", list(ANSWERS))
def test_a_delivered_text_is_not_moved_by_the_answer_to_a_second_attempt(event):
    after, _ = step(Delivery(DEL, SUB, tries=2), Outcome(event), NOON)

    assert after.state is DEL


def test_a_stop_in_a_late_receipt_still_counts_for_the_contact():
    assert step(Delivery(DEL, DEL, tries=1), Outcome(Event.OPTED_OUT), NOON)[1] == (Effect.STOP_CONTACT,)


@pytest.mark.parametrize(
    "receipts", [(Event.UNDERWAY, Event.SENT, Event.DELIVERED, Event.READ), (Event.SENT, Event.UNDELIVERABLE)]
)
def test_receipts_in_any_order_end_alike(receipts):
    ends = {after_all(order) for order in permutations(receipts)}

    assert len(ends) == 1


@given(
    receipts=st.lists(st.sampled_from(list(RECEIPTS)), min_size=1, max_size=6),
    order=st.randoms(use_true_random=False),
    answer_at=st.integers(0, 6),
)
def test_any_receipts_in_any_order_with_the_answer_anywhere_end_alike(receipts, order, answer_at):
    shuffled = receipts + order.sample(receipts, len(receipts))
    order.shuffle(shuffled)
    shuffled.insert(answer_at, Event.ACCEPTED)

    assert after_all(shuffled) == after_all([Event.ACCEPTED, *receipts])


@given(st.lists(st.sampled_from(list(Event)), max_size=12))
def test_a_text_once_delivered_is_never_sent_again(events):
    delivery, _ = step(Delivery(SENT, SENT, tries=1), Outcome(Event.DELIVERED), NOON)
    for event in events:
        delivery, effects = step(delivery, Outcome(event), NOON)
        assert delivery.state in (DEL, READ)
        assert Effect.TRY_NEXT_CONTACT not in effects


@given(st.lists(st.sampled_from([event for event in Event if event is not Event.CLAIMED]), max_size=12))
def test_a_text_never_goes_back_to_submitting_by_itself(events):
    delivery = Delivery(SUB, SUB, tries=1)
    left = False
    for event in events:
        delivery, _ = step(delivery, Outcome(event), NOON)
        left = left or delivery.attempt is not SUB
        assert not (left and delivery.attempt is SUB)


def after_all(events) -> tuple[State, State | None]:
    delivery = Delivery(SUB, SUB, tries=1)
    for event in events:
        delivery, _ = step(delivery, Outcome(event), NOON)
    return delivery.state, delivery.attempt


def test_ended_states_are_those_no_dispatcher_looks_at():
    assert FINAL.isdisjoint({Q, SUB, UNS, ACC, SENT, UND})
