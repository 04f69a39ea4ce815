"""A clock that ran ahead and was set back: nothing waits for the moment it once showed."""

from datetime import timedelta

from evac.dispatcher import chores
from evac.messaging.channel import Event
from evac.messaging.clock_back import LIST_NEEDS, LOOKED_BACK, last_beat
from evac.messaging.models import Heartbeat, Incoming, InState, State
from evac.messaging.outbox import rescue
from evac.messaging.reconcile import FIRST_LIST_AFTER
from tests.factories import make_incoming
from tests.messaging.queue import attempts_of, end, now, queued, take, text_of

AHEAD = timedelta(hours=5)


def test_a_heart_in_the_future_is_no_sign_of_life(database):
    with database.writing() as session:
        session.add(Heartbeat(worker="dead", started_at=now() + AHEAD, at=now() + AHEAD))
    with database.reading() as session:
        assert last_beat(session, now=now()) is None


def test_the_first_beat_of_another_makes_it_age(database):
    with database.writing() as session:
        session.add(Heartbeat(worker="dead", started_at=now() + AHEAD, at=now() + AHEAD))
    chores.beat(database, "new")
    with database.reading() as session:
        dead = session.get_one(Heartbeat, "dead")
        assert max(dead.at, dead.started_at) <= now()


def test_its_own_heart_shows_that_the_clock_was_set_back(database):
    with database.writing() as session:
        session.add(Heartbeat(worker="one", started_at=now() + AHEAD, at=now() + AHEAD))
    queued(database, now=now() + AHEAD)
    chores.beat(database, "one")
    assert len(take(database)) == 1


def test_a_text_that_came_in_the_future_is_answered_now(database):
    with database.writing() as session:
        later = now() + AHEAD
        made = {"state": InState.WAITING, "received_at": later, "next_try_at": later}
        incoming_id = make_incoming(session, None, body="auxilio", **made).id
    chores.beat(database, "one")
    with database.reading() as session:
        assert session.get_one(Incoming, incoming_id).next_try_at <= now()


def test_a_lease_in_the_future_ends_and_its_text_is_looked_for(database):
    text_id = queued(database, now=now() + AHEAD)
    assert take(database, at=now() + AHEAD)
    chores.beat(database, "new")

    with database.writing() as session:
        assert rescue(session, now=now()) == 0
        assert rescue(session, now=now() + LIST_NEEDS + timedelta(seconds=1)) == 1
    assert text_of(database, text_id).state is State.UNSURE
    (attempt,) = attempts_of(database, text_id)
    assert attempt.started_at <= now() - LOOKED_BACK
    assert LIST_NEEDS >= FIRST_LIST_AFTER


def test_a_call_that_was_under_way_is_still_settled_by_its_dispatcher(database):
    text_id = queued(database, now=now() + AHEAD)
    (job,) = take(database, at=now() + AHEAD)
    chores.beat(database, "new")
    assert end(database, job, Event.ACCEPTED, provider_sid="SM1")
    assert text_of(database, text_id).state is State.ACCEPTED
