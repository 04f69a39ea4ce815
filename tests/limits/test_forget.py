"""Buckets that are full again are dropped, and nothing changes by it."""

from datetime import timedelta

from sqlalchemy import select

from evac.dispatcher.chores import forget_buckets
from evac.limits.forget import FULL_AGAIN_AFTER
from evac.limits.models import Bucket
from evac.limits.take import take
from tests.factories import NOON

DAILY = {"rate_per_second": 1 / 86_400, "burst": 1}


def test_only_what_is_long_full_again_is_dropped(database):
    with database.writing() as session:
        for key, at in (("old", NOON - FULL_AGAIN_AFTER - timedelta(seconds=1)), ("new", NOON)):
            assert take(session, key, now=at, **DAILY)
    assert forget_buckets(database, lambda: NOON) == 1

    with database.writing() as session:
        assert list(session.scalars(select(Bucket.key))) == ["new"]
        assert take(session, "old", now=NOON, **DAILY)
        assert not take(session, "new", now=NOON, **DAILY)
