"""Whether a case waits longer than it may. Pure."""

from datetime import datetime, timedelta


def overdue_by(due_at: datetime, now: datetime) -> timedelta:
    """How long past its moment; zero while it is not due."""
    return max(now - due_at, timedelta(0))


def is_overdue(due_at: datetime, now: datetime) -> bool:
    return due_at < now
