"""Taking tokens from a bucket that all processes share."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Session

from evac.limits.models import Bucket

CLOCKS_DIFFER = timedelta(seconds=10)  # between machines; a moment further ahead was never true


def take(
    session: Session, key: str, *, rate_per_second: float, burst: float, now: datetime, amount: float = 1.0
) -> bool:
    """Take ``amount`` tokens; False, and nothing is taken, when too few are there.

    More than a full bucket is let through when the bucket is full, and leaves a debt: otherwise it could
    never pass.
    """
    bucket = _locked(session, key, burst, now)
    tokens = min(burst, _refilled(bucket, rate_per_second, now))
    if tokens < min(amount, burst):
        return False
    bucket.tokens = tokens - amount
    bucket.at = max(bucket.at, now)  # clocks of two machines differ; time must not be counted twice
    return True


def take_in_order(
    session: Session,
    key: str,
    *,
    rate_per_second: float,
    burst: float,
    now: datetime,
    amounts: Sequence[float],
) -> int:
    """Take as many of ``amounts`` as the bucket holds, from the first on; returns how many were let through.

    The same as ``take`` for each until one is refused, with one look at the bucket.
    """
    bucket = _locked(session, key, burst, now)
    tokens = min(burst, _refilled(bucket, rate_per_second, now))
    let_through = 0
    for amount in amounts:
        if tokens < min(amount, burst):
            break
        tokens -= amount
        let_through += 1
    if let_through:
        bucket.tokens = tokens
        bucket.at = max(bucket.at, now)
    return let_through


def tokens_left(session: Session, key: str, *, rate_per_second: float, burst: float, now: datetime) -> float:
    """What the bucket holds, without its lock: others may take of it in the same moment."""
    bucket = session.scalar(select(Bucket).where(Bucket.key == key))
    return burst if bucket is None else min(burst, _refilled(bucket, rate_per_second, now))


def seconds_until(
    session: Session, key: str, *, rate_per_second: float, now: datetime, amount: float = 1.0
) -> float:
    """How long the next ``amount`` of tokens takes; 0 when they are there."""
    bucket = session.get(Bucket, key)
    if bucket is None:
        return 0.0
    return max(0.0, (amount - _refilled(bucket, rate_per_second, now)) / rate_per_second)


def _locked(session: Session, key: str, burst: float, now: datetime) -> Bucket:
    find = select(Bucket).where(Bucket.key == key).with_for_update()
    bucket = session.scalar(find.execution_options(populate_existing=True))
    if bucket is None:
        insert = postgres_insert if session.get_bind().dialect.name == "postgresql" else sqlite_insert
        # Two first visitors may meet here; the second finds the first one's row.
        session.execute(insert(Bucket).values(key=key, tokens=burst, at=now).on_conflict_do_nothing())
        bucket = session.scalars(find).one()
    if bucket.at > now + CLOCKS_DIFFER:
        bucket.at = now  # the clock was set back: waiting until it has caught up would stop all texting
    return bucket


def _refilled(bucket: Bucket, rate_per_second: float, now: datetime) -> float:
    return bucket.tokens + max(0.0, (now - bucket.at).total_seconds()) * rate_per_second
