"""A broadcast whose texts can be made due when wanted, and a dispatcher in this process to send them."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import func, select, update

from benchmarks.carrier import account_at
from evac.channels.twilio_messages import TwilioMessages
from evac.db.database import Database
from evac.db.statistics import refresh_statistics
from evac.dispatcher.loop import work
from evac.dispatcher.parts import Parts
from evac.kernel.clock import utc_now
from evac.kernel.wording import Front
from evac.limits.models import Bucket
from evac.messaging.channel import Event, Job, Outcome
from evac.messaging.models import Outgoing, State
from evac.wiring import ground_of
from tests.broadcasts.steps import make_approved, release_all
from tests.support import exercise

_UNDER_WAY = (State.QUEUED, State.SUBMITTING, State.UNSURE)


def queue_broadcast(database: Database) -> None:
    """An order to everybody on the roster, released by the product's own steps; no text of it is due yet."""
    now = utc_now()
    with database.writing() as session:
        approved_at, until = now - timedelta(hours=1), now + timedelta(hours=24)
        broadcast = make_approved(session, now=approved_at, valid_until=until)
        release_all(session, broadcast, now=now)
        session.execute(update(Outgoing).values(state=State.SUPPRESSED))
        refresh_statistics(session, Outgoing)


def make_due(database: Database, *, texts: int, after: int = 0) -> None:
    """The next ``texts`` rows of the queue may leave from now on."""
    chosen = select(Outgoing.id).where(Outgoing.id > after).order_by(Outgoing.id).limit(texts)
    ready = update(Outgoing).where(Outgoing.id.in_(chosen))
    with database.writing() as session:
        session.execute(ready.values(state=State.QUEUED, due_at=utc_now() - timedelta(seconds=1)))


class Counting(TwilioMessages):
    """The product's channel, which tells when it has handed over so many texts."""

    def __init__(self, url: str, fronts: dict[Front, str] | None = None) -> None:
        super().__init__(replace(account_at(url), fronts=fronts or {}))
        self.handed_over: list[tuple[float, int]] = []  # when each call ended, and its text's segments
        self.all_done = asyncio.Event()
        self._expected = 0

    def expect(self, texts: int) -> None:
        """So many from now on."""
        self.handed_over, self._expected = [], texts
        self.all_done.clear()

    async def send(self, job: Job) -> Outcome:
        outcome = await super().send(job)
        if outcome.event is Event.ACCEPTED:
            self.handed_over.append((time.perf_counter(), job.segments))
        if len(self.handed_over) == self._expected:
            self.all_done.set()
        return outcome


@asynccontextmanager
async def dispatcher(database: Database, channel: TwilioMessages, *, pace: float) -> AsyncIterator[None]:
    """All of it: besides sending it answers, folds, watches and beats as in production."""
    operation = replace(exercise(), pace=replace(exercise().pace, segments_per_second=pace))
    stopping = asyncio.Event()
    parts = Parts(
        database=database,
        vault=database.info["vault"],
        operation=operation,
        ground=ground_of(operation),
        channels={"twilio": channel},
        clock=utc_now,
    )
    task = asyncio.create_task(work(parts, stopping))
    try:
        yield
    finally:
        stopping.set()
        await task


def empty_buckets(database: Database) -> None:
    """The burst that a rested bucket lets through is not what a pace is."""
    with database.writing() as session:
        session.execute(update(Bucket).values(tokens=0.0, at=utc_now()))


def left(database: Database) -> int:
    """Texts whose end is not known."""
    with database.reading() as session:
        return session.scalar(select(func.count()).where(Outgoing.state.in_(_UNDER_WAY))) or 0
