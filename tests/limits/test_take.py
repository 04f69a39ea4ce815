from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from evac.limits.take import seconds_until, take, take_in_order

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def try_take(database, *, after=0.0, amount=1.0, burst=3):
    with database.writing() as session:
        now = NOON + timedelta(seconds=after)
        return take(session, "a", rate_per_second=0.5, burst=burst, now=now, amount=amount)


def test_a_full_bucket_gives_its_burst_and_then_refuses(database):
    assert [try_take(database) for _ in range(4)] == [True, True, True, False]


def test_a_refusal_takes_nothing_and_the_wait_is_known(database):
    for _ in range(5):
        try_take(database)

    with database.reading() as session:
        wait = seconds_until(session, "a", rate_per_second=0.5, now=NOON)
    assert wait == pytest.approx(2.0)
    assert not try_take(database, after=1.9)
    assert try_take(database, after=2.1)


def test_a_bucket_never_holds_more_than_its_burst(database):
    try_take(database)

    assert [try_take(database, after=3600) for _ in range(4)] == [True, True, True, False]


def test_more_than_a_full_bucket_passes_once_it_is_full_and_leaves_a_debt(database):
    assert try_take(database, amount=5)
    assert not try_take(database, after=3.9)
    assert try_take(database, after=6.1)


def test_a_clock_that_is_behind_gives_no_tokens_twice(database):
    for _ in range(3):
        try_take(database, after=10)

    assert not try_take(database, after=0)
    assert not try_take(database, after=11.9)


def test_a_clock_that_was_set_back_stops_nobody_and_gives_nothing(database):
    for _ in range(3):
        try_take(database, after=3600)

    assert not try_take(database, after=0)
    assert not try_take(database, after=1.9)
    assert try_take(database, after=2.1)


def test_takers_side_by_side_get_no_more_than_there_is(database):
    with ThreadPoolExecutor(6) as pool:
        given = list(pool.map(lambda _: try_take(database, burst=5), range(12)))

    assert sum(given) == 5


def test_an_unused_bucket_means_no_wait(database):
    with database.reading() as session:
        assert seconds_until(session, "b", rate_per_second=1, now=NOON) == 0


def test_taking_in_order_stops_at_the_first_that_does_not_fit(database):
    with database.writing() as session:
        fields = {"rate_per_second": 1, "burst": 4, "now": NOON}
        assert take_in_order(session, "b", amounts=[1, 2, 2, 1], **fields) == 2
        assert take_in_order(session, "b", amounts=[2], **fields) == 0
        assert take_in_order(session, "b", amounts=[1, 1], **fields) == 1


def test_what_is_taken_ahead_is_waited_for_afterwards(database):
    with database.writing() as session:
        fields = {"rate_per_second": 1, "burst": 4, "now": NOON, "ahead": 2}
        assert take_in_order(session, "b", amounts=[1] * 9, **fields) == 6
        assert take_in_order(session, "b", amounts=[1], **fields) == 0
        fields["now"] += timedelta(seconds=3)
        assert take_in_order(session, "b", amounts=[1] * 9, **fields) == 3
