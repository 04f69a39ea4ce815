"""Buckets nobody has taken from for so long that they are full again: a missing one is a full one."""

from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from evac.limits.models import Bucket

FULL_AGAIN_AFTER = timedelta(days=7)  # longer than the slowest of them takes
MOST = 1000  # in one transaction


def forget_full(session: Session, *, now: datetime) -> int:
    """Drop them, oldest first; returns how many. A row somebody takes from at this moment stays."""
    old = select(Bucket.key).where(Bucket.at < now - FULL_AGAIN_AFTER).order_by(Bucket.at).limit(MOST)
    keys = list(session.scalars(old.with_for_update(skip_locked=True)))
    session.execute(delete(Bucket).where(Bucket.key.in_(keys)))
    return len(keys)
