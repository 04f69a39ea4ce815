"""Who has it when."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evac.broadcasts.forecast import Load, forecast, shared
from tests.factories import NOON

loads = st.lists(
    st.builds(Load, st.integers(0, 100_000), st.integers(1, 4), st.floats(0.1, 500)), min_size=0, max_size=4
)


def test_five_thousand_texts_of_two_segments_take_two_hours_and_47_minutes_at_one_a_second() -> None:
    found = forecast([Load(5000, 2, 1.0)], NOON)
    assert found.p100 - NOON == timedelta(seconds=10_000)
    assert round((found.p100 - NOON) / timedelta(minutes=1)) == 2 * 60 + 47
    assert found.p50 - NOON == timedelta(seconds=5_000)
    assert found.p95 - NOON == timedelta(seconds=9_500)


def test_a_deadline_of_one_hour_is_not_met_by_it() -> None:
    found = forecast([Load(5000, 2, 1.0)], NOON)
    assert not found.meets(NOON + timedelta(hours=1))
    assert found.meets(NOON + timedelta(hours=3))
    assert found.meets(None)


def test_senders_work_side_by_side() -> None:
    found = forecast([Load(100, 1, 1.0), Load(100, 1, 10.0)], NOON)
    assert found.p100 - NOON == timedelta(seconds=100)
    # The fast one is done after 10 s, with 10 of the slow one's: 110 of 200, so half are out before that.
    assert (found.p50 - NOON).total_seconds() == pytest.approx(100 / 11, abs=1e-3)


def test_nobody_has_it_at_once() -> None:
    assert forecast([], NOON).p100 == NOON


@given(loads)
def test_half_have_it_before_most_and_most_before_all(given_loads: list[Load]) -> None:
    found = forecast(given_loads, NOON)
    assert NOON <= found.p50 <= found.p95 <= found.p100
    slowest = max((load.seconds for load in given_loads), default=0.0)
    assert (found.p100 - NOON).total_seconds() == pytest.approx(slowest, abs=1e-3)


@given(loads, st.sampled_from(["p50", "p95"]))
def test_at_the_moment_named_so_many_are_out(given_loads: list[Load], which: str) -> None:
    share = {"p50": 0.5, "p95": 0.95}[which]
    seconds = (getattr(forecast(given_loads, NOON), which) - NOON).total_seconds()
    out = sum(load.sent_after(seconds) for load in given_loads)
    assert out == pytest.approx(share * sum(load.texts for load in given_loads), rel=1e-3, abs=1e-2)


@pytest.mark.parametrize(
    ("texts", "senders", "each"),
    [(10, 3, [4, 3, 3]), (9, 3, [3, 3, 3]), (2, 3, [1, 1]), (0, 3, []), (7, 1, [7])],
)
def test_a_pool_shares_evenly(texts: int, senders: int, each: list[int]) -> None:
    assert shared(texts, senders) == each
