"""What may be done to a broadcast where it stands."""

import pytest

from evac.broadcasts.errors import WrongState
from evac.broadcasts.models import BroadcastState as State
from evac.broadcasts.states import TRANSITIONS, Action, can, take

# Written out once more by hand: the table in the code must not drift by itself.
ALLOWED = {
    ("draft", "edit", "draft"),
    ("draft", "submit", "freezing"),
    ("freezing", "edit", "draft"),
    ("freezing", "freeze", "submitted"),
    ("freezing", "give-back", "returned"),
    ("submitted", "edit", "draft"),
    ("submitted", "approve", "approved"),
    ("submitted", "give-back", "returned"),
    ("approved", "edit", "draft"),
    ("approved", "give-back", "returned"),
    ("approved", "release", "sending"),
    ("approved", "halt", "halted"),
    ("sending", "pause", "paused"),
    ("sending", "finish", "done"),
    ("sending", "halt", "halted"),
    ("paused", "resume", "sending"),
    ("paused", "halt", "halted"),
    ("returned", "edit", "draft"),
    ("returned", "submit", "freezing"),
    ("done", "halt", "halted"),
    *((state, "halt-itself", "halted") for state in ("freezing", "approved", "sending", "paused", "done")),
}


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("action", Action)
def test_only_what_is_listed_can_be_done(action: Action, state: State) -> None:
    expected = {after for before, done, after in ALLOWED if (before, done) == (state.value, action.value)}
    assert can(action, state) is bool(expected)
    if expected:
        assert {take(action, state).value} == expected
    else:
        with pytest.raises(WrongState):
            take(action, state)


def test_nothing_is_sent_that_was_not_approved() -> None:
    """Every way to "sending" leads through an approval, and every way to that through a freeze."""
    ways = {(before, after) for table in TRANSITIONS.values() for before, after in table.items()}
    into_sending = {before for before, after in ways if after is State.SENDING}
    into_approved = {before for before, after in ways if after is State.APPROVED}
    into_paused = {before for before, after in ways if after is State.PAUSED}
    assert into_sending == {State.APPROVED, State.PAUSED}
    assert into_paused == {State.SENDING}
    assert into_approved == {State.SUBMITTED}


def test_nothing_follows_on_a_halt() -> None:
    assert not any(State.HALTED in table for table in TRANSITIONS.values())
