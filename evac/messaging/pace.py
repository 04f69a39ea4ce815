"""The pace of the senders: buckets of segments that all dispatchers share."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.orm import Session

from evac.limits.take import take_in_order, tokens_left

BURST_SECONDS = 1.0  # of segments; the carrier's queue cannot be recalled, so little may stand in it
AHEAD_SECONDS = 0.3  # that a claim takes ahead, to leave one by one until the next claim has come back


@dataclass
class Pace:
    """First the buckets are asked without their locks, so that no text is made that cannot go."""

    session: Session
    segments_per_second: float
    now: datetime
    _room: dict[str, float] = field(default_factory=dict)

    @property
    def burst(self) -> float:
        return max(1.0, self.segments_per_second * BURST_SECONDS)

    @property
    def ahead(self) -> float:
        return self.segments_per_second * AHEAD_SECONDS

    def has_room(self, sender: str) -> bool:
        if sender not in self._room:
            left = tokens_left(
                self.session,
                _bucket(sender),
                rate_per_second=self.segments_per_second,
                burst=self.burst,
                now=self.now,
            )
            self._room[sender] = left + self.ahead
        return self._room[sender] >= 1

    def reserve(self, sender: str, segments: int) -> None:
        """So much of its room is spoken for."""
        self._room[sender] -= segments

    def let_through(self, sender: str, segments: Sequence[int]) -> int:
        """Take tokens for as many texts as there are tokens for, from the first on; returns how many."""
        return take_in_order(
            self.session,
            _bucket(sender),
            rate_per_second=self.segments_per_second,
            burst=self.burst,
            now=self.now,
            amounts=segments,
            ahead=self.ahead,
        )


def _bucket(sender: str) -> str:
    return f"sender:{sender}"
