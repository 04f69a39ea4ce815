"""Who has it when, at the pace of the senders. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True)
class Load:
    """What leaves through one sender, which works side by side with others.

    Attributes:
        texts: still to be sent.
        segments: of each text.
        segments_per_second: of this sender.
    """

    texts: int
    segments: int
    segments_per_second: float

    def sent_after(self, seconds: float) -> float:
        return min(self.texts, seconds * self.segments_per_second / self.segments)

    @property
    def seconds(self) -> float:
        """Until its last text has left."""
        return self.texts * self.segments / self.segments_per_second


@dataclass(frozen=True)
class Forecast:
    """When 50, 95 and 100 % have the text; all of them are ``now`` where there is nobody."""

    p50: datetime
    p95: datetime
    p100: datetime

    def meets(self, deadline: datetime | None) -> bool:
        return deadline is None or self.p100 <= deadline


def forecast(loads: Sequence[Load], now: datetime) -> Forecast:
    """The moments at which so many will have been handed to the carrier, if nothing else is sent."""
    half, most, last = (now + timedelta(seconds=_seconds_until(loads, share)) for share in (0.5, 0.95, 1.0))
    return Forecast(half, most, last)


def shared(texts: int, senders: int) -> list[int]:
    """As evenly as it goes; senders that get nothing are left out."""
    each, over = divmod(texts, senders)
    return [share for place in range(senders) if (share := each + (place < over))]


def _seconds_until(loads: Sequence[Load], share: float) -> float:
    """Between the ends of two loads the number sent grows evenly, so the moment lies on a straight line."""
    wanted = share * sum(load.texts for load in loads)
    before = 0.0
    for end in sorted(load.seconds for load in loads if load.texts):
        if (at_end := _sent(loads, end)) >= wanted - 1e-9:
            at_start = _sent(loads, before)
            return (
                end
                if at_end <= at_start
                else before + (end - before) * (wanted - at_start) / (at_end - at_start)
            )
        before = end
    return before


def _sent(loads: Sequence[Load], seconds: float) -> float:
    return sum(load.sent_after(seconds) for load in loads)
