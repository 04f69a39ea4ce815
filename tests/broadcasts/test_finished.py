"""A broadcast is done when all of it is out, and not before: what is done can no longer be paused."""

import pytest

from evac.broadcasts.models import BroadcastState
from evac.dispatcher.broadcasts import watch_sending
from evac.messaging.delivery import SENDER_PAUSED
from evac.messaging.models import State
from evac.messaging.openers import WAITS_FOR_WORD
from evac.messaging.render import DARK
from tests.broadcasts.steps import fresh, make_sending, reachable_party, texts
from tests.factories import NOON


def state_with(database, *stood):
    """What watching makes of a broadcast one of whose two texts stands like that, the other one delivered."""
    with database.writing() as session:
        for _ in range(2):
            reachable_party(session)
        broadcast = make_sending(session)
        first, second = texts(session, broadcast)
        first.state = State.DELIVERED
        second.state, second.reason = stood
        broadcast_id = broadcast.id
    watch_sending(database, lambda: NOON)
    with database.writing() as session:
        return fresh(session, broadcast_id).state


@pytest.mark.parametrize("reason", [None, DARK, SENDER_PAUSED])
def test_what_is_still_queued_keeps_it_going(database, reason):
    assert state_with(database, State.QUEUED, reason) is BroadcastState.SENDING


@pytest.mark.parametrize("state", [State.SUBMITTING, State.UNSURE])
def test_what_is_under_way_or_in_doubt_keeps_it_going(database, state):
    assert state_with(database, state, None) is BroadcastState.SENDING


@pytest.mark.parametrize(
    "stood", [(State.SENT, None), (State.FAILED, "30003"), (State.QUEUED, WAITS_FOR_WORD)]
)
def test_what_has_left_or_waits_for_the_person_does_not(database, stood):
    assert state_with(database, *stood) is BroadcastState.DONE
