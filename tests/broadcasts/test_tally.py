"""Each frozen recipient counts once at every moment, the very first one after a halt or a pause too."""

import pytest

from evac.broadcasts.halt import halt
from evac.broadcasts.models import STORM, Broadcast
from evac.broadcasts.pause import pause
from evac.broadcasts.queries import WAITING, Tally, tally
from evac.db.database import Database
from evac.dispatcher.broadcasts import cancel_halted
from evac.messaging.again import queue_again
from evac.messaging.delivery import SENDER_PAUSED
from evac.messaging.models import State
from evac.messaging.openers import WAITS_FOR_WORD
from evac.messaging.render import DARK, LOST
from evac.messaging.render import HELD as SAID_TO_BE_LOST
from tests.broadcasts.steps import HELD, fresh, make_approved, make_sending, reachable_party, texts
from tests.factories import NOON, make_officer

STATES = (
    State.READ,
    State.DELIVERED,
    State.SENT,
    State.ACCEPTED,
    State.UNSURE,
    State.SUBMITTING,
    State.QUEUED,
    State.QUEUED,
    State.REJECTED,
    State.FAILED,
    State.EXPIRED,
)


@pytest.fixture
def sending(database):
    """One recipient for each of ``STATES``."""
    with database.writing() as session:
        for number in range(len(STATES)):
            reachable_party(session, case_code=f"T{number:04}")
        broadcast = make_sending(session)
        for text, state in zip(texts(session, broadcast), STATES, strict=True):
            text.state = state
        return broadcast.id


def counted(database: Database, broadcast_id: int) -> Tally:
    with database.reading() as session:
        found = tally(session, session.get_one(Broadcast, broadcast_id))
    assert sum(found.counts.values()) == found.recipients
    figures = found.delivered, found.cannot_be_recalled, found.left, found.not_reached, found.taken_back
    assert sum(figures) == found.recipients, "each recipient stands in one figure"
    return found


def stop(database: Database, broadcast_id: int, reason: str = "wrong-words") -> None:
    with database.writing() as session:
        officer_id = make_officer(session).id
        halt(session, fresh(session, broadcast_id), officer_id=officer_id, reason=reason, now=NOON)


def figures(found: Tally) -> dict[str, int]:
    names = "delivered", "cannot_be_recalled", "left", "not_reached", "taken_back"
    return {name: getattr(found, name) for name in names}


ON_ITS_WAY = {"delivered": 2, "cannot_be_recalled": 4, "left": 2, "not_reached": 3, "taken_back": 0}
STOPPED = ON_ITS_WAY | {"left": 0, "taken_back": 2}


def test_what_is_being_handed_over_is_counted_with_the_carrier_only(database, sending):
    assert figures(counted(database, sending)) == ON_ITS_WAY


def test_at_once_after_a_halt_nothing_is_left_to_leave(database, sending):
    stop(database, sending)
    assert figures(counted(database, sending)) == STOPPED


@pytest.mark.parametrize("reason", ["wrong-words", STORM])
def test_taking_each_text_back_changes_no_figure_but_what_is_in_doubt(database, sending, reason):
    stop(database, sending, reason)
    before = figures(counted(database, sending))

    cancel_halted(database, lambda: NOON)

    found = counted(database, sending)
    # What was unsure is given up: it may have arrived, and says so.
    assert figures(found) == before | {"cannot_be_recalled": 3, "taken_back": 3}
    assert found.may_have_been_sent == 1


def test_a_halt_for_wrong_words_still_says_whom_nothing_reached(database, sending):
    stop(database, sending)
    found = counted(database, sending)
    assert (found.not_reached, found.to_call) == (3, 0), "refused, failed, too late; and nobody is called"


def test_a_pause_changes_no_figure(database, sending):
    with database.writing() as session:
        pause(session, fresh(session, sending), officer_id=make_officer(session).id, now=NOON)
    assert figures(counted(database, sending)) == ON_ITS_WAY


def test_whom_another_contact_was_to_reach_is_not_reached_once_it_is_halted(database, sending):
    """The rejected one's stand-in waits in the queue: it counts as what became of the first."""
    with database.writing() as session:
        broadcast = fresh(session, sending)
        rejected = next(text for text in texts(session, broadcast) if text.state is State.REJECTED)
        queue_again(session, rejected, now=NOON)
    assert figures(counted(database, sending)) == ON_ITS_WAY | {"left": 3, "not_reached": 2}

    stop(database, sending)
    assert figures(counted(database, sending)) == STOPPED


def test_a_party_with_two_phones_is_one_recipient(database, sending):
    with database.writing() as session:
        delivered = next(
            one for one in texts(session, fresh(session, sending)) if one.state is State.DELIVERED
        )
        second = queue_again(session, delivered, now=NOON)
        second.state = State.SENT
    assert figures(counted(database, sending)) == ON_ITS_WAY, "it has the text already"


def test_a_repetition_in_doubt_that_is_halted_may_have_arrived(database, sending):
    with database.writing() as session:
        queued = next(one for one in texts(session, fresh(session, sending)) if one.state is State.QUEUED)
        queued.may_duplicate = True
    assert counted(database, sending).may_have_been_sent == 0

    stop(database, sending)

    assert counted(database, sending).may_have_been_sent == 1


def test_a_lost_phone_leaves_its_party_not_reached(database, sending):
    with database.writing() as session:
        queued = next(one for one in texts(session, fresh(session, sending)) if one.state is State.QUEUED)
        queued.state, queued.reason = State.CANCELLED, LOST
    found = counted(database, sending)
    assert (found.taken_back, found.lost, found.not_reached) == (0, 1, 4)


def test_what_was_halted_in_its_hold_is_taken_back_whole(database):
    with database.writing() as session:
        for _ in range(3):
            reachable_party(session)
        broadcast_id = make_approved(session, now=NOON - HELD).id
    assert counted(database, broadcast_id).counts[WAITING] == 3

    stop(database, broadcast_id)

    found = counted(database, broadcast_id)
    assert (found.taken_back, found.left, found.to_call) == (3, 0, 0)


@pytest.mark.parametrize("reason", [DARK, SAID_TO_BE_LOST, WAITS_FOR_WORD])
def test_whom_we_may_not_write_to_yet_waits_for_no_turn_of_ours(database, sending, reason):
    with database.writing() as session:
        queued = next(one for one in texts(session, fresh(session, sending)) if one.state is State.QUEUED)
        queued.reason = reason
    found = counted(database, sending)
    assert (found.left, found.put_off) == (2, 1)

    stop(database, sending)

    assert counted(database, sending).put_off == 0


def test_a_sender_that_is_paused_keeps_nobodys_turn_from_being_counted(database, sending):
    with database.writing() as session:
        for text in texts(session, fresh(session, sending)):
            text.reason = SENDER_PAUSED
    assert counted(database, sending).put_off == 0
