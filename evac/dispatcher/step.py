"""Sending: claim, call, settle, over and over. No transaction is open while a text is being handed over."""

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from evac.broadcasts.gate import GATE
from evac.db.database import Database, database_now
from evac.dispatcher.pace import LaneShares, Turns, batch_size, next_concurrency, pace_beside
from evac.messaging import receipts
from evac.messaging.channel import Channels, Event, Job, Outcome, Receipt
from evac.messaging.due import lanes_due
from evac.messaging.holds import find_hold
from evac.messaging.models import Incoming, InState
from evac.messaging.outbox import Settled, claim, settle

SETTLE_EVERY = 0.1  # seconds
REFILL_AFTER = 0.02  # seconds, while the queue gives all that there is room for
SHORTEST_WAIT = 0.002  # seconds; a timer costs as much
MOST_AT_A_TIME = 200
TOO_MANY = frozenset({"429", "20429"})


class Sending:
    """One dispatcher's sending. ``keep_sending`` runs until it is stopped; ``send_due`` is one round of it.

    Args:
        worker: fencing token, new at each start.
        segments_per_second: of each sender, over all dispatchers.
        instruction_share: least part of the tokens the active instruction gets.
        sleep: waits for a text's turn.
    """

    def __init__(
        self,
        database: Database,
        channels: Channels,
        *,
        worker: str,
        segments_per_second: float,
        instruction_share: float = 0.6,
        most_at_a_time: int = MOST_AT_A_TIME,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._database = database
        self._channels = channels
        self._worker = worker
        self._rate = segments_per_second
        self._share, self._lanes = instruction_share, LaneShares(instruction_share)
        self._turns, self._sleep = Turns(segments_per_second), sleep
        self._most = self._concurrency = most_at_a_time
        self._calls: set[asyncio.Task[None]] = set()
        self._waiting = 0  # of them those whose turn has not come
        self._full = False  # the last claim got all that it asked for, so that more may be due
        self._ended: list[
            Settled
        ] = []  # calls whose end is not written down yet; survives a failing database

    async def send_due(self) -> int:
        """Claim what may go now, send it side by side, write down how it ended; returns how many went."""
        started = await self._refill()
        if self._calls:
            await asyncio.wait(self._calls)
        await self._settle()
        return started

    async def keep_sending(self, stopping: asyncio.Event) -> None:
        """Send until told to stop; calls under way are waited for and settled."""
        try:
            while not stopping.is_set():
                await self._settle()
                await self._refill()
                await self._pause(stopping)
        finally:
            if self._calls:
                await asyncio.wait(self._calls)
            await self._settle()

    async def _refill(self) -> int:
        room, self._full = self._concurrency - len(self._calls), False
        if room <= 0:
            return 0
        jobs = await asyncio.to_thread(self._claim, room)
        for job in jobs:
            wait = self._turns.wait(job, now=time.monotonic())
            call = asyncio.create_task(self._hand_over(job, wait))
            self._calls.add(call)
            call.add_done_callback(self._calls.discard)
        return len(jobs)

    async def _hand_over(self, job: Job, wait: float) -> None:
        if wait > SHORTEST_WAIT:
            self._waiting += 1
            await self._sleep(wait)
            self._waiting -= 1
        outcome = await self._channels[job.kind].send(job)
        self._ended.append(Settled(job, outcome))

    async def _settle(self) -> None:
        ended = list(self._ended)
        if not ended:
            return
        await asyncio.to_thread(write_down, self._database, ended)
        del self._ended[: len(ended)]
        refused = any(_too_many(one.outcome) for one in ended)
        self._concurrency = next_concurrency(self._concurrency, refused=refused, most=self._most)

    async def _pause(self, stopping: asyncio.Event) -> None:
        """Calls under way must not run dry while a full round of the database's work goes by."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stopping.wait(), REFILL_AFTER if self._full else SETTLE_EVERY)

    def _claim(self, room: int) -> list[Job]:
        with self._database.reading() as session:
            now = database_now(session)
            if not lanes_due(session, now, GATE.open_broadcasts(session, now)):
                return []  # an idle dispatcher takes no writer's turn
            if find_hold(session) is not None:
                return []  # an officer must release it first
            unanswered = _oldest_unanswered(session, now)
        pace = pace_beside(self._rate, unanswered, instruction_share=self._share)
        self._lanes.slow_to(pace / self._rate)
        limit = min(room, batch_size(pace) - self._waiting)  # so little waits here that a stop is a stop
        if limit <= 0:
            return []
        with self._database.writing() as session:
            jobs = claim(
                session,
                worker=self._worker,
                channels=self._channels,
                segments_per_second=pace,
                limit=limit,
                now=database_now(session),
                arrange=self._lanes.arrange,
                gate=GATE,
            )
        self._lanes.count(jobs)
        self._full = len(jobs) == limit
        return jobs


def write_down(database: Database, ended: Sequence[Settled]) -> None:
    """Settle calls. One that came after its lease was lost changes nothing by itself, but the carrier's word
    that it has the text is as good as a receipt, and is kept as one."""
    with database.writing() as session:
        now = database_now(session)
        for late in settle(session, ended, now=now):
            if late.outcome.event is Event.ACCEPTED and late.outcome.provider_sid:
                proof = Receipt(late.job.attempt_uid, Event.UNDERWAY, late.outcome.provider_sid)
                receipts.keep(session.connection(), proof, at=now)


def _oldest_unanswered(session: Session, now: datetime) -> timedelta:
    waiting = select(func.min(Incoming.received_at)).where(
        Incoming.state == InState.WAITING, Incoming.next_try_at <= now
    )
    oldest = session.scalar(waiting)
    return now - oldest if oldest else timedelta(0)


def _too_many(outcome: Outcome) -> bool:
    return outcome.event is Event.NOT_SENT and outcome.reason in TOO_MANY
