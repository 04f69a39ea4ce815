"""What may be done to a broadcast where it stands. Pure; the table is all there is."""

from enum import StrEnum

from evac.broadcasts.errors import WrongState
from evac.broadcasts.models import BroadcastState as State


class Action(StrEnum):
    EDIT = "edit"
    SUBMIT = "submit"
    FREEZE = "freeze"
    APPROVE = "approve"
    GIVE_BACK = "give-back"
    RELEASE = "release"
    PAUSE = "pause"
    RESUME = "resume"
    FINISH = "finish"
    HALT = "halt"
    HALT_ITSELF = "halt-itself"


TRANSITIONS: dict[Action, dict[State, State]] = {
    # Whatever is edited starts anew: what was frozen or approved is void.
    Action.EDIT: dict.fromkeys(
        (State.DRAFT, State.RETURNED, State.FREEZING, State.SUBMITTED, State.APPROVED), State.DRAFT
    ),
    Action.SUBMIT: dict.fromkeys((State.DRAFT, State.RETURNED), State.FREEZING),
    Action.FREEZE: {State.FREEZING: State.SUBMITTED},
    Action.APPROVE: {State.SUBMITTED: State.APPROVED},
    Action.GIVE_BACK: dict.fromkeys((State.FREEZING, State.SUBMITTED, State.APPROVED), State.RETURNED),
    Action.RELEASE: {State.APPROVED: State.SENDING},
    Action.PAUSE: {State.SENDING: State.PAUSED},
    Action.RESUME: {State.PAUSED: State.SENDING},
    Action.FINISH: {State.SENDING: State.DONE},
    # Also of one that is done: a text that came back would be tried again, and a correction may be due.
    Action.HALT: dict.fromkeys((State.APPROVED, State.SENDING, State.PAUSED, State.DONE), State.HALTED),
    # What was edited by hand before its freeze was over is found out there, and nobody is to freeze it again.
    Action.HALT_ITSELF: dict.fromkeys(
        (State.FREEZING, State.APPROVED, State.SENDING, State.PAUSED, State.DONE), State.HALTED
    ),
}


def take(action: Action, state: State) -> State:
    """The state after ``action``.

    Raises:
        WrongState: it cannot be done there.
    """
    if (after := TRANSITIONS[action].get(state)) is None:
        raise WrongState(action.value, state.value)
    return after


def can(action: Action, state: State) -> bool:
    """Whether a button for it makes sense."""
    return state in TRANSITIONS[action]
