"""What follows on silence, and when: shares of the stage's limit. Pure."""

from datetime import datetime, timedelta
from enum import IntEnum


class Step(IntEnum):
    """As far as an unanswered order was followed up; each is taken once."""

    NOTHING = 0
    REMIND = 1  # the same words to the contact that had them
    PASS_ON = 2  # to the next contact
    A_PERSON = 3


# The limit is the moment from which a person looks; what a machine can still try is tried before it.
SHARES = {Step.REMIND: 0.5, Step.PASS_ON: 0.75, Step.A_PERSON: 1.0}


def due_after(done: Step, asked_at: datetime, limit: timedelta) -> datetime:
    """When the step after ``done`` is due."""
    return asked_at + limit * SHARES[Step(done + 1)]


def asked_at_of(done: Step, due_at: datetime, limit: timedelta) -> datetime:
    """The moment from which the limit counts, by when the step after ``done`` is due."""
    return due_at - limit * SHARES[Step(done + 1)]


def step_now(asked_at: datetime, limit: timedelta, now: datetime) -> Step:
    """The last step whose time has come: what was missed while nothing ran is not made up for."""
    return max(
        (step for step, share in SHARES.items() if asked_at + limit * share <= now), default=Step.NOTHING
    )
