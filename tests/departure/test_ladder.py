"""Pure: which stage holds, what an answer makes of an order, and what nothing moves any more."""

import itertools

import pytest

from evac.departure.ladder import ANSWERED, ENDED, answer_meaning, moved, stage_after, stage_of
from evac.departure.models import InstructionState
from tests.support import exercise

LADDER = exercise().ladder

HOLDS = [
    ("leave-now", "stand-fast", "stand-fast"),
    ("stand-fast", "leave-now", "stand-fast"),
    ("leave-now", "stayed", "stayed"),
    ("call-for-intent", "stayed", "call-for-intent"),
    ("leave-now", "embarked", "embarked"),
    ("leave-now", None, "leave-now"),
    (None, "alert", "alert"),
    ("gone-from-the-ladder", "alert", "alert"),
    (None, None, None),
]


@pytest.mark.parametrize(("zone", "own", "holds"), HOLDS)
def test_the_stricter_of_zone_and_party_holds(zone, own, holds):
    rung = stage_of(zone, own, LADDER)
    assert (rung.code if rung else None) == holds


MEANINGS = [
    ("leave-now", "has_ticket", InstructionState.ACTING),
    ("leave-now", "trying", InstructionState.ACTING),
    ("leave-now", "cannot", InstructionState.UNDERSTOOD),
    ("leave-now", "staying", InstructionState.DECLINED),
    (
        "leave-now",
        "wants_seat",
        InstructionState.UNDERSTOOD,
    ),  # no choice of that stage, but an answer to what it asks
    ("leave-now", "departed", InstructionState.ACTING),
    ("leave-now", "safe", None),
    ("leave-now", "sos", None),
    ("leave-now", "none", None),
    ("stand-fast", "safe", InstructionState.ACTING),
    ("stand-fast", "moving", InstructionState.DECLINED),
    ("stand-fast", "sos", InstructionState.UNDERSTOOD),
    ("stand-fast", "has_ticket", None),
    ("call-for-intent", "wants_seat", InstructionState.ACTING),
    ("re-opening", "needs_help", InstructionState.UNDERSTOOD),
    ("gate", "safe", None),
    ("home", "departed", None),
]


@pytest.mark.parametrize(("stage", "means", "state"), MEANINGS)
def test_an_answer_makes_of_an_order_what_the_ladder_says(stage, means, state):
    assert answer_meaning(LADDER.get(stage), means) is state


def test_whoever_stays_stands_on_a_stage_of_its_own_until_it_changes_its_mind():
    leave = LADDER.get("leave-now")
    assert stage_after(leave, "staying") == "stayed"
    assert stage_after(leave, "trying") == "leave-now"
    assert stage_after(LADDER.get("re-opening"), "safe") is None


def test_a_receipt_never_overrides_an_answer_and_nothing_moves_what_has_ended():
    for before, after in itertools.product(InstructionState, InstructionState):
        found = moved(before, after)
        if before in ENDED or (before in ANSWERED and after not in ANSWERED | ENDED):
            assert found is before
        elif after in ANSWERED | ENDED:
            assert found is after


def test_receipts_in_any_order_agree():
    for order in itertools.permutations(
        [InstructionState.DELIVERED, InstructionState.SEEN, InstructionState.ISSUED]
    ):
        state = InstructionState.ISSUED
        for receipt in order:
            state = moved(state, receipt)
        assert state is InstructionState.SEEN
