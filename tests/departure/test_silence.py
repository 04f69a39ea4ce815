"""When silence is followed by what: a machine tries before the limit, a person looks at it."""

from datetime import timedelta

import pytest

from evac.departure.silence import Step, asked_at_of, due_after, step_now
from tests.factories import NOON

LIMIT = timedelta(hours=12)


@pytest.mark.parametrize(
    ("hours", "step"),
    [
        (0, Step.NOTHING),
        (5.99, Step.NOTHING),
        (6, Step.REMIND),
        (8.99, Step.REMIND),
        (9, Step.PASS_ON),
        (11.99, Step.PASS_ON),
        (12, Step.A_PERSON),
        (500, Step.A_PERSON),
    ],
)
def test_the_last_step_whose_time_has_come_is_taken(hours, step):
    assert step_now(NOON, LIMIT, NOON + timedelta(hours=hours)) is step


@pytest.mark.parametrize(("done", "hours"), [(Step.NOTHING, 6), (Step.REMIND, 9), (Step.PASS_ON, 12)])
def test_a_step_is_due_at_its_share_of_the_limit(done, hours):
    due_at = due_after(done, NOON, LIMIT)
    assert due_at == NOON + timedelta(hours=hours)
    assert asked_at_of(done, due_at, LIMIT) == NOON
