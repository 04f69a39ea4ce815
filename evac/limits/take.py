"""Taking tokens from a bucket that all processes share."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Session

from evac.limits.models import Bucket

CLOCKS_DIFFER = timedelta(seconds=10)  # between machines; a moment further ahead was never true

# Every reply and every claim takes tokens: built once, and run without objects.
_LOOK = select(Bucket.tokens, Bucket.at).where(Bucket.key == bindparam("of"))
_LOCK = _LOOK.with_for_update()
_WRITE = update(Bucket.__table__).where(Bucket.__table__.c.key == bindparam("of"))  # type: ignore[arg-type]
_MAKE = {
    "postgresql": postgres_insert(Bucket).on_conflict_do_nothing(),
    "sqlite": sqlite_insert(Bucket).on_conflict_do_nothing(),
}


class _Level(NamedTuple):
    """What a bucket held at a moment."""

    tokens: float
    at: datetime


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
    _write(session, key, tokens - amount, _later(bucket.at, now))
    return True


def take_in_order(
    session: Session,
    key: str,
    *,
    rate_per_second: float,
    burst: float,
    now: datetime,
    amounts: Sequence[float],
    ahead: float = 0.0,
) -> int:
    """Take as many of ``amounts`` as the bucket holds, from the first on; returns how many were let through.

    The same as ``take`` for each until one is refused, with one look at the bucket.

    Args:
        ahead: tokens that may be taken before they are there.
    """
    bucket = _locked(session, key, burst, now)
    tokens = min(burst, _refilled(bucket, rate_per_second, now))
    let_through = 0
    for amount in amounts:
        if tokens + ahead < min(amount, burst):
            break
        tokens -= amount
        let_through += 1
    if let_through:
        _write(session, key, tokens, _later(bucket.at, now))
    return let_through


def tokens_left(session: Session, key: str, *, rate_per_second: float, burst: float, now: datetime) -> float:
    """What the bucket holds, without its lock: others may take of it in the same moment."""
    bucket = _look(session, key)
    return burst if bucket is None else min(burst, _refilled(bucket, rate_per_second, now))


def seconds_until(
    session: Session, key: str, *, rate_per_second: float, now: datetime, amount: float = 1.0
) -> float:
    """How long the next ``amount`` of tokens takes; 0 when they are there."""
    bucket = _look(session, key)
    if bucket is None:
        return 0.0
    return max(0.0, (amount - _refilled(bucket, rate_per_second, now)) / rate_per_second)


def _look(session: Session, key: str, *, lock: bool = False) -> _Level | None:
    row = session.connection().execute(_LOCK if lock else _LOOK, {"of": key}).one_or_none()
    return _Level(*row) if row else None


def _locked(session: Session, key: str, burst: float, now: datetime) -> _Level:
    bucket = _look(session, key, lock=True)
    if bucket is None:
        connection = session.connection()
        full = {"key": key, "tokens": burst, "at": now}
        if connection.execute(_MAKE[connection.dialect.name], full).rowcount == 1:
            return _Level(burst, now)
        bucket = _look(session, key, lock=True)  # of two first visitors the second finds the first one's row
        assert bucket is not None
    if bucket.at > now + CLOCKS_DIFFER:  # set back: waiting until it has caught up would stop all texting
        _write(session, key, bucket.tokens, now)
        return _Level(bucket.tokens, now)
    return bucket


def _write(session: Session, key: str, tokens: float, at: datetime) -> None:
    session.connection().execute(_WRITE, {"of": key, "tokens": tokens, "at": at})


def _later(at: datetime, now: datetime) -> datetime:
    """Clocks of two machines differ; time must not be counted twice."""
    return max(at, now)


def _refilled(bucket: _Level, rate_per_second: float, now: datetime) -> float:
    return bucket.tokens + max(0.0, (now - bucket.at).total_seconds()) * rate_per_second
