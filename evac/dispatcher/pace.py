"""How much is sent at once, and who goes first when not all can. Pure: no clock, no database."""

from collections import deque
from collections.abc import Sequence
from datetime import timedelta

from evac.messaging.channel import Job
from evac.messaging.models import Lane
from evac.messaging.rows import TextRow

BATCH_SECONDS = 0.8  # a claim beside many writers takes so long; what was claimed leaves even after a halt
SMALLEST_BATCH, LARGEST_BATCH = 10, 500
UNANSWERED_TOO_LONG = timedelta(seconds=1)  # answers to an SOS are to leave within two
COSTS_NOTHING = 20.0  # segments a second
SMALLEST_CONCURRENCY = 4
MOST_OWED = 10.0  # segments that a lane may be ahead or behind by
CATCHING_UP = 1.1  # of the pace; how much in all, the shared bucket says


def pace_beside(
    segments_per_second: float, oldest_unanswered: timedelta, *, instruction_share: float
) -> float:
    """Segments a second; while people wait for an answer, little more than the instruction is promised.

    What is not sent leaves processors and database to the answers; a slow pace costs them nothing.
    """
    if oldest_unanswered <= UNANSWERED_TOO_LONG:
        return segments_per_second
    slowed = segments_per_second * (instruction_share + (1 - instruction_share) / 4)
    return max(slowed, min(segments_per_second, COSTS_NOTHING))


def batch_size(segments_per_second: float) -> int:
    """Texts in one claim."""
    return min(LARGEST_BATCH, max(SMALLEST_BATCH, int(segments_per_second * BATCH_SECONDS)))


def next_concurrency(current: int, *, refused: bool, most: int) -> int:
    """Calls at a time: halved when the carrier says "too many", one more after each good round."""
    return max(SMALLEST_CONCURRENCY, current // 2) if refused else min(most, current + 1)


class Turns:
    """When each text leaves: those of a sender one after the other, however they were claimed.

    A claim takes what most of a second gathered, or more after a moment's delay. Handed over all at once that
    would be a burst that the carrier refuses; handed over at the bare pace, what a delay cost would never be
    made up for. Alarms wait for nobody; what follows waits for their share.
    """

    def __init__(self, segments_per_second: float) -> None:
        self._rate = segments_per_second * CATCHING_UP
        self._free: dict[str, float] = {}  # by sender: from when on the next may leave

    def wait(self, job: Job, *, now: float) -> float:
        """Seconds until the job's turn, which is taken; ``now`` is any clock that is never set back."""
        turn = max(now, self._free.get(job.sender, now))
        self._free[job.sender] = turn + job.segments / self._rate
        return 0.0 if job.lane == Lane.ALARM else turn - now


class LaneShares:
    """Alarms first; the active instruction keeps at least its share of all while others wait too.

    What alarms take is taken from the others. The balance is what the instruction got beyond its share, in
    segments. It is kept from claim to claim: at one token a second every claim takes a single text.
    """

    def __init__(self, instruction_share: float) -> None:
        self._least = self._share = instruction_share
        self._balance = 0.0
        self._contested = False

    def slow_to(self, share_of_pace: float) -> None:
        """So much of the pace is sent now: what the instruction keeps of the whole is more of the rest."""
        self._share = min(1.0, self._least / share_of_pace)

    def arrange(self, texts: Sequence[TextRow]) -> list[TextRow]:
        """The order in which the texts are to go, each lane keeping its own."""
        first = [text for text in texts if text.lane == Lane.ALARM]
        instruction = deque(text for text in texts if text.lane == Lane.INSTRUCTION)
        others = deque(text for text in texts if text.lane > Lane.INSTRUCTION)
        self._contested = bool(instruction and others)
        if not self._contested:
            self._balance = 0.0
        balance, merged = self._balance + sum(self._gain(text.lane) for text in first), []
        while instruction and others:
            text = (others if balance >= self._share else instruction).popleft()
            balance += self._gain(text.lane)
            merged.append(text)
        return [*first, *merged, *instruction, *others]

    def count(self, jobs: Sequence[Job]) -> None:
        """Take note of what the claim that was arranged last took."""
        if self._contested:
            taken = sum(self._gain(job.lane) * job.segments for job in jobs)
            self._balance = min(max(-MOST_OWED, self._balance + taken), MOST_OWED)

    def _gain(self, lane: int) -> float:
        return 1 - self._share if lane == Lane.INSTRUCTION else -self._share
