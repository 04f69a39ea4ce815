"""The one place where the time of day comes from."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Now, aware, in UTC: the only kind of time that is stored or compared."""
    return datetime.now(UTC)
