"""The delivery machine: what becomes of a text when something happens to it. Pure; all its edges are here.

A text has attempts. An event speaks of one attempt and moves that one; the text follows its newest attempt,
and ``delivered`` from any attempt wins.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from evac.messaging.channel import Event, Outcome
from evac.messaging.models import State

RETRIES_AFTER = (timedelta(minutes=2), timedelta(minutes=10))  # when a phone was off; then another contact
PAUSE = timedelta(minutes=2)  # a sender our set-up is wrong for is tried again after this
FIRST_WAIT, LONGEST_WAIT = timedelta(milliseconds=250), timedelta(seconds=30)
ABSENT_LISTS = 2
SENDER_PAUSED, CANCEL_WISH = "sender-paused", "cancelled"

FINAL = frozenset(
    {
        State.DELIVERED,
        State.READ,
        State.REJECTED,
        State.FAILED,
        State.CANCELLED,
        State.EXPIRED,
        State.SUPPRESSED,
    }
)


class Effect(StrEnum):
    """What else has to be done in the same transaction."""

    PAUSE_SENDER = "pause_sender"
    PAUSE_REGION = "pause_region"
    SENDER_WORKS = "sender_works"
    STOP_CONTACT = "stop_contact"
    LOSE_CONTACT = "lose_contact"  # no text reaches it
    TRY_NEXT_CONTACT = "try_next_contact"
    CANCEL_REPLACEMENT = "cancel_replacement"  # the text to the next contact is not needed after all


@dataclass(frozen=True)
class Delivery:
    """A text and the attempt an event speaks of.

    Attributes:
        state: of the text.
        attempt: state of the attempt; None while there is none.
        newest: whether every later attempt is proven not to have been sent.
        tries: attempts that count.
        came_back: other attempts of the text that the carrier could not deliver.
        absences: provider's lists that did not hold the attempt.
        jitter: 0 to 1, fixed for the attempt, so that many texts refused at once do not return at once.
    """

    state: State
    attempt: State | None = None
    newest: bool = True
    tries: int = 0
    came_back: int = 0
    absences: int = 0
    due_at: datetime | None = None
    expires_at: datetime | None = None
    reason: str | None = None
    attempt_reason: str | None = None
    may_duplicate: bool = False
    may_have_been_sent: bool = False
    jitter: float = 0.5


Stepped = tuple[Delivery, tuple[Effect, ...]]


def step(delivery: Delivery, outcome: Outcome, now: datetime) -> Stepped:
    """What the text and its attempt are after ``outcome``, and what else follows from it.

    Whatever does not fit the state changes nothing: events are late, doubled and out of order.
    """
    if outcome.event in _OF_THE_TEXT:
        return _decide(delivery, outcome, now), ()
    if delivery.attempt is None:
        return delivery, ()
    if outcome.event is Event.ABSENT:
        return _absent(delivery, now), ()
    before, moved = delivery.attempt, _moved(delivery.attempt, outcome.event)
    effects = _ABOUT_CONTACT.get(outcome.event, ())
    if moved is None:
        return delivery, effects if outcome.event in _RECEIPTS else ()
    delivery = replace(delivery, attempt=moved, attempt_reason=outcome.reason)
    followed, more = _follow(delivery, outcome, now)
    return followed, (*_about_sender(before, moved, outcome.event), *effects, *more)


def backoff(tries: int, jitter: float) -> timedelta:
    """Doubles from a quarter of a second to half a minute; the jitter takes off up to half."""
    wait: timedelta = min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(max(tries, 1) - 1, 20))
    return wait * (1 - jitter / 2)


# ── The edges of an attempt ───────────────────────────────────────────────────────────────────────

_ANSWERS: dict[Event, State] = {
    Event.ACCEPTED: State.ACCEPTED,
    Event.NOT_SENT: State.QUEUED,
    Event.SETUP_WRONG: State.QUEUED,
    Event.REGION_CLOSED: State.QUEUED,
    Event.REFUSED: State.REJECTED,
    Event.STOPPED: State.REJECTED,
    Event.UNREACHABLE: State.REJECTED,
    Event.IN_DOUBT: State.UNSURE,
    Event.LEASE_LOST: State.UNSURE,
}
_RECEIPTS: dict[Event, State] = {
    Event.UNDERWAY: State.ACCEPTED,
    Event.SENT: State.SENT,
    Event.UNDELIVERED: State.UNDELIVERED,
    Event.UNDELIVERABLE: State.FAILED,
    Event.OPTED_OUT: State.FAILED,
    Event.NUMBER_DEAD: State.FAILED,
    Event.DELIVERED: State.DELIVERED,
    Event.READ: State.READ,
}
# Receipts only move forward: the highest wins, so any order of them ends in the same state. "Came back"
# stands below "delivered", because carriers revise the first but not the second.
_RANK = {
    State.ACCEPTED: 1,
    State.SENT: 2,
    State.UNDELIVERED: 3,
    State.FAILED: 4,
    State.DELIVERED: 5,
    State.READ: 6,
}
_OF_THE_TEXT = frozenset({Event.CLAIMED, Event.CANCELLED, Event.EXPIRED, Event.SUPPRESSED, Event.ONLY_COPY})
_ABOUT_SENDER: dict[Event, tuple[Effect, ...]] = {
    Event.SETUP_WRONG: (Effect.PAUSE_SENDER,),
    Event.REGION_CLOSED: (Effect.PAUSE_REGION,),
}
_ABOUT_CONTACT: dict[Event, tuple[Effect, ...]] = {
    Event.STOPPED: (Effect.STOP_CONTACT,),
    Event.OPTED_OUT: (Effect.STOP_CONTACT,),
    Event.UNREACHABLE: (Effect.LOSE_CONTACT,),
    Event.NUMBER_DEAD: (Effect.LOSE_CONTACT,),
}


def _moved(attempt: State, event: Event) -> State | None:
    """The attempt's next state, None where the event changes nothing."""
    if event is Event.FOUND:
        return State.ACCEPTED if attempt is State.UNSURE else None
    if event in _ANSWERS:
        return _ANSWERS[event] if attempt is State.SUBMITTING else None
    receipt = _RECEIPTS[event]
    return receipt if _RANK[receipt] > _RANK.get(attempt, 0) else None


def _about_sender(before: State, moved: State, event: Event) -> tuple[Effect, ...]:
    """A receipt may overtake the answer to its call: either shows that the sender works."""
    if before is State.SUBMITTING and moved in _RANK:
        return (Effect.SENDER_WORKS,)
    return _ABOUT_SENDER.get(event, ())


def _absent(delivery: Delivery, now: datetime) -> Delivery:
    """Absent from one list may be the list's lag; absent from two means that it was never accepted."""
    if delivery.attempt is not State.UNSURE:
        return delivery
    counted = replace(delivery, absences=delivery.absences + 1)
    if counted.absences < ABSENT_LISTS:
        return counted
    gone = replace(counted, attempt=State.QUEUED, attempt_reason="absent")
    if not gone.newest:
        return gone
    if gone.state is State.UNSURE:
        return _queue_again(replace(gone, may_duplicate=True), now, now)
    # Given up meanwhile. The mark stays: where the list lags longer than that, somebody has the text.
    return gone


# ── The text follows ──────────────────────────────────────────────────────────────────────────────

_REACHED = frozenset({State.DELIVERED, State.READ})
_ENDED_BY_US = frozenset({State.CANCELLED, State.EXPIRED, State.SUPPRESSED})


def _follow(delivery: Delivery, outcome: Outcome, now: datetime) -> Stepped:
    attempt = delivery.attempt
    if attempt in _REACHED:
        return _reached(delivery)
    if not delivery.newest or delivery.state in _REACHED:
        return delivery, ()
    if attempt in (State.ACCEPTED, State.SENT):
        return _proven(delivery), ()
    if delivery.state in _ENDED_BY_US:
        return delivery, ()
    if attempt is State.UNSURE:
        if delivery.reason == CANCEL_WISH:
            return _given_up(delivery, State.CANCELLED, CANCEL_WISH, in_doubt=True), ()
        return replace(delivery, state=State.UNSURE, reason=outcome.reason), ()
    if attempt is State.QUEUED:
        return _not_sent(delivery, outcome, now), ()
    if attempt is State.UNDELIVERED:
        return _came_back(delivery, outcome, now)
    assert attempt in (State.REJECTED, State.FAILED)
    return replace(delivery, state=attempt, reason=outcome.reason), (Effect.TRY_NEXT_CONTACT,)


def _reached(delivery: Delivery) -> Stepped:
    """It is on the phone, whichever attempt brought it there: nothing is sent again."""
    assert delivery.attempt is not None
    state = State.READ if State.READ in (delivery.state, delivery.attempt) else State.DELIVERED
    reached = replace(delivery, state=state, reason=None, may_have_been_sent=False)
    return reached, () if delivery.state in _REACHED else (Effect.CANCEL_REPLACEMENT,)


def _proven(delivery: Delivery) -> Delivery:
    """The carrier has it. That also holds for a text we had given up or were about to send again."""
    assert delivery.attempt is not None
    return replace(delivery, state=delivery.attempt, reason=None, may_have_been_sent=False)


def _not_sent(delivery: Delivery, outcome: Outcome, now: datetime) -> Delivery:
    if outcome.event is Event.NOT_SENT:
        return _queue_again(delivery, now + backoff(delivery.tries, delivery.jitter), now)
    again = _queue_again(replace(delivery, tries=max(0, delivery.tries - 1)), now + PAUSE, now)
    return replace(again, reason=SENDER_PAUSED) if again.state is State.QUEUED else again


def _came_back(delivery: Delivery, outcome: Outcome, now: datetime) -> Stepped:
    if delivery.state is State.QUEUED:
        return delivery, ()
    if delivery.came_back < len(RETRIES_AFTER):
        due_at = now + RETRIES_AFTER[delivery.came_back]
        if delivery.expires_at is None or due_at < delivery.expires_at:
            return replace(delivery, state=State.QUEUED, due_at=due_at, reason=outcome.reason), ()
    return replace(delivery, state=State.FAILED, reason=outcome.reason), (Effect.TRY_NEXT_CONTACT,)


def _queue_again(delivery: Delivery, due_at: datetime, now: datetime) -> Delivery:
    """Back in the queue, unless it was cancelled or ran out meanwhile."""
    if delivery.reason == CANCEL_WISH:
        return _given_up(delivery, State.CANCELLED, CANCEL_WISH)
    if delivery.expires_at is None or delivery.expires_at > now:
        return replace(delivery, state=State.QUEUED, due_at=due_at, reason=None)
    return _given_up(delivery, State.EXPIRED, delivery.reason)


def _given_up(delivery: Delivery, state: State, reason: str | None, *, in_doubt: bool = False) -> Delivery:
    """Ended by us. What was queued again after a doubt may have gone out the first time."""
    maybe = in_doubt or delivery.may_duplicate or delivery.may_have_been_sent
    return replace(delivery, state=state, reason=reason, may_have_been_sent=maybe)


def _decide(delivery: Delivery, outcome: Outcome, now: datetime) -> Delivery:
    """What we decide about a text; an attempt in doubt stays in doubt until the list or a receipt tells."""
    if outcome.event is Event.CLAIMED:
        return _claimed(delivery)
    if outcome.event is Event.ONLY_COPY:
        return replace(delivery, may_duplicate=False)
    if outcome.event is Event.SUPPRESSED and delivery.state is State.QUEUED:
        return _given_up(delivery, State.SUPPRESSED, outcome.reason)
    if outcome.event not in (Event.CANCELLED, Event.EXPIRED):
        return delivery
    ended = State.CANCELLED if outcome.event is Event.CANCELLED else State.EXPIRED
    if delivery.state is State.QUEUED:
        return _given_up(delivery, ended, outcome.reason or delivery.reason)
    if delivery.state is State.UNSURE:
        return _given_up(delivery, ended, outcome.reason, in_doubt=True)
    if delivery.state is State.SUBMITTING and ended is State.CANCELLED:
        # The call cannot be taken back; but if it fails, the text must not return to the queue.
        return replace(delivery, expires_at=now, reason=CANCEL_WISH)
    return delivery


def _claimed(delivery: Delivery) -> Delivery:
    if delivery.state is not State.QUEUED:
        return delivery
    return replace(
        delivery,
        state=State.SUBMITTING,
        attempt=State.SUBMITTING,
        newest=True,
        tries=delivery.tries + 1,
        absences=0,
        reason=None,
        attempt_reason=None,
    )
