"""Two dispatchers, the chores, officers, a carrier and two clocks, moved by hand and by nothing else."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from typing import Any, Protocol

import time_machine
from sqlalchemy.orm import Session

from evac.broadcasts.halt import halt
from evac.broadcasts.models import Broadcast
from evac.broadcasts.pause import pause, resume
from evac.db.database import Database
from evac.dispatcher import broadcasts, chores
from evac.dispatcher.step import Sending
from evac.messaging import receipts
from evac.messaging.channel import Channel, Channels, Job
from evac.messaging.models import Outgoing
from evac.messaging.outbox import LEASE, cancel_all
from evac.messaging.reconcile import FIRST_LIST_AFTER, NEXT_LIST_AFTER, reconcile
from evac.people.models import Channel as Kind
from tests.factories import make_officer
from tests.messaging.machine.carrier import Answer, Call, ModelCarrier, Taken
from tests.messaging.machine.crashes import Died, Mortal, Point
from tests.messaging.machine.inline import Inline, turns
from tests.messaging.machine.stage import START, Stage

PACE = 10.0  # segments a second
CLOCKS_DIFFER = timedelta(minutes=2)  # as much as the product allows for


class Dispatcher(Protocol):
    async def send_due(self) -> int: ...


def sending(database: Database, channels: Channels, worker: str) -> Dispatcher:
    """Its texts leave at once: when they do is the pace's matter, and no clock runs here."""
    return Sending(database, channels, worker=worker, segments_per_second=PACE, sleep=_no_time)


async def _no_time(seconds: float) -> None:
    return


@dataclass(frozen=True)
class Parts:
    """What a run works with; a planted fault replaces one of them."""

    dispatcher: Callable[[Database, Channels, str], Dispatcher] = sending
    channel: Callable[[ModelCarrier], Channel] = lambda carrier: carrier  # type: ignore[assignment,return-value]
    fold: Callable[[Database], object] = chores.fold_receipts
    reconcile: Callable[[Database, Channels], Awaitable[object]] = reconcile


@dataclass
class Worker:
    name: str
    database: Mortal
    dispatcher: Dispatcher
    round: "asyncio.Task[int] | None" = None


class World:
    """
    Attributes:
        real: the time that passes, which is also the carrier's clock.
        ahead: how far the database's clock is ahead of it.
        stepped: how far it was set forward in all.
        broken: promises that were broken while a call began, in words.
        taken_back: texts an officer cancelled.
    """

    def __init__(self, stage: Stage, parts: Parts) -> None:
        self.stage, self.parts = stage, parts
        self.database = stage.database
        self.real, self.ahead = START, timedelta(0)
        self.stepped = self.farthest = timedelta(0)
        self.latest = START
        self.broken: list[str] = []
        self.taken_back: set[int] = set()
        self.is_paused = self.is_halted = False
        self.carrier = ModelCarrier(lambda: self.real, self._note_call)
        channel = parts.channel(self.carrier)
        self.channels: Channels = {Kind.SMS: channel, Kind.WHATSAPP: channel}
        self.workers: dict[int, Worker] = {}
        self._names = count(1)
        self._chores = Mortal(self.database)
        self._loop = asyncio.new_event_loop()
        self._loop.set_default_executor(Inline())
        self._travel = time_machine.travel(START, tick=False)
        self._moment = self._travel.start()
        self._set_clocks()
        with self.database.writing() as session:
            self._officer = make_officer(session).id

    def close(self) -> None:
        for number in list(self.workers):
            self.kill(number)
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()
        self._travel.stop()

    @property
    def now(self) -> datetime:
        """By the database's clock."""
        return self.real + self.ahead

    @property
    def list_is_in_time(self) -> bool:
        """What the claim depends on: the list lags less than the settle time, by our own clock."""
        settles = FIRST_LIST_AFTER + NEXT_LIST_AFTER - LEASE - self.stepped
        return self.carrier.lag <= settles and self.farthest < CLOCKS_DIFFER

    # ── Time ──────────────────────────────────────────────────────────────────────────────────────

    def pass_time(self, by: timedelta) -> None:
        self.real += by
        self._set_clocks()

    def step_clock(self, by: timedelta) -> None:
        self.ahead += by
        self.stepped += max(by, timedelta(0))
        self.farthest = max(self.farthest, abs(self.ahead))
        self._set_clocks()

    def _set_clocks(self) -> None:
        self.latest = max(self.latest, self.now)
        self._moment.move_to(self.now)
        self.stage.set_clock(self.now)

    # ── Dispatchers ───────────────────────────────────────────────────────────────────────────────

    def dispatch(self, number: int, dies_at: Point | None = None) -> None:
        """A round of a dispatcher begins: it claims, and its calls go on the wire."""
        worker = self.workers.get(number) or self._start(number)
        if worker.round is not None:
            return
        worker.database.dies_at = dies_at
        worker.round = self._loop.create_task(worker.dispatcher.send_due())
        self._run()

    def finish(self, call: Call, answer: Answer, dies_at: Point | None = None) -> None:
        """A call ends; with the last one of its round its dispatcher writes down how they ended."""
        if answer.takes and call.taken is None and self.real - call.begun_at > LEASE:
            answer = Answer(False)  # the channel gives up long before
        worker = next((one for one in self.workers.values() if one.name == call.job.worker), None)
        if worker is not None:
            worker.database.dies_at = dies_at
        self.carrier.end(call, answer)
        self._run()

    def kill(self, number: int) -> None:
        worker = self.workers.pop(number, None)
        if worker is None:
            return
        if worker.round is not None:
            worker.round.cancel()
        for call in [call for call in self.carrier.calls if call.job.worker == worker.name]:
            self.carrier.drop(call)
        self._run()

    def _start(self, number: int) -> Worker:
        name, database = f"worker-{next(self._names)}", Mortal(self.database)
        dispatcher = self.parts.dispatcher(database, self.channels, name)  # type: ignore[arg-type]
        self.workers[number] = Worker(name, database, dispatcher)
        return self.workers[number]

    def _run(self) -> None:
        """Until everybody waits for a call."""
        self._loop.run_until_complete(turns(40))
        for number, worker in list(self.workers.items()):
            worker.database.dies_at = None
            if worker.round is not None and worker.round.done():
                self._end_round(number, worker, worker.round)

    def _end_round(self, number: int, worker: Worker, ended: "asyncio.Task[int]") -> None:
        worker.round = None
        error = ended.exception()
        if isinstance(error, Died):
            self.kill(number)
        elif error is not None:
            raise error

    # ── Chores, receipts, officers ────────────────────────────────────────────────────────────────

    def tidy(self, dies_at: Point | None = None) -> None:
        self._do(partial(chores.tidy_queue, self._chores), dies_at)

    def fold(self, dies_at: Point | None = None) -> None:
        self._do(partial(self.parts.fold, self._chores), dies_at)

    def cancel_halted(self, dies_at: Point | None = None) -> None:
        self._do(partial(broadcasts.cancel_halted, self._chores, lambda: self.now), dies_at)

    def look(self, *, list_fails: bool = False, dies_at: Point | None = None) -> None:
        self.carrier.list_fails = list_fails
        self._do(lambda: self._await(self.parts.reconcile(self._chores, self.channels)), dies_at)

    def receive(self, taken: Taken, status: str) -> None:
        receipt = taken.receipt(status)
        self.database.grouped(lambda connection: receipts.keep(connection, receipt, at=self.now))

    def pause(self) -> None:
        self._decide(pause, officer_id=self._officer, now=self.now)
        self.is_paused = True

    def resume(self) -> None:
        self._decide(resume, officer_id=self._officer, now=self.now)
        self.is_paused = False

    def halt(self) -> None:
        self._decide(halt, officer_id=self._officer, reason="test", now=self.now)
        self.is_paused, self.is_halted = False, True

    def take_back(self, text_id: int) -> None:
        with self.database.writing() as session:
            cancel_all(session, [text_id], "test", now=self.now)
        self.taken_back.add(text_id)

    def _decide(self, verb: Callable[..., None], **given: Any) -> None:
        with self.database.writing() as session:
            verb(session, session.get_one(Broadcast, self.stage.broadcast_id), **given)

    def _do(self, chore: Callable[[], object], dies_at: Point | None) -> None:
        self._chores.dies_at = dies_at
        try:
            chore()
        except Died:
            pass  # another process does it the next time
        finally:
            self._chores.dies_at = None

    def _await(self, awaited: Awaitable[object]) -> None:
        async def within() -> None:
            await awaited

        self._loop.run_until_complete(within())

    def _note_call(self, job: Job) -> None:
        """Calls begin in the same breath as their claim: whatever was decided before must hold."""
        with self.database.reading() as session:
            is_of_broadcast = _broadcast_of(session, job) is not None
        if is_of_broadcast and (self.is_halted or self.is_paused):
            self.broken.append(f"text {job.outgoing_id} left after its broadcast was stopped")
        if job.outgoing_id in self.taken_back:
            self.broken.append(f"text {job.outgoing_id} left after it was taken back")


def _broadcast_of(session: Session, job: Job) -> int | None:
    text = session.get(Outgoing, job.outgoing_id)
    return text.broadcast_id if text else None
