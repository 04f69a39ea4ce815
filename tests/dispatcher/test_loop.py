"""The dispatcher as a whole: it does its work, outlives faults, and ends cleanly."""

import asyncio
import contextlib

from sqlalchemy import select

from evac.conversation.reading import Ground
from evac.db.database import Database
from evac.dispatcher import loop
from evac.dispatcher.loop import work
from evac.dispatcher.parts import Parts
from evac.kernel.clock import utc_now
from evac.messaging.models import Heartbeat, Incoming, InState, Outgoing, State
from tests.factories import make_incoming
from tests.messaging.carrier import FakeCarrier
from tests.support import PATIENCE


class Carrier(FakeCarrier):
    closed = False

    async def list_inbound(self, since):
        return []

    async def close(self) -> None:
        self.closed = True


def parts(database: Database, *carriers: FakeCarrier) -> Parts:
    return Parts(
        database=database,
        vault=database.info["vault"],
        operation=database.info["operation"],
        ground=Ground(),
        channels=dict(zip("ab", carriers, strict=False)),
        clock=utc_now,
    )


def run_until(database: Database, done, *carriers: FakeCarrier, seconds: float = PATIENCE) -> None:
    """Work until ``done(session)``, then stop as SIGTERM does."""

    async def both() -> None:
        stopping = asyncio.Event()
        working = asyncio.create_task(work(parts(database, *carriers), stopping))
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while not await asyncio.to_thread(_is, database, done):
                    await asyncio.sleep(0.05)
        stopping.set()
        await asyncio.wait_for(working, PATIENCE)

    asyncio.run(both())


def _is(database: Database, done) -> bool:
    with database.reading() as session:
        return bool(done(session))


def waiting_text(database: Database, body: str = "estoy bien") -> None:
    with database.writing() as session:
        make_incoming(session, None, body=body, sender="+584145550001", state=InState.WAITING, at=utc_now())


def accepted(session) -> bool:
    return State.ACCEPTED in list(session.scalars(select(Outgoing.state)))


def test_text_is_answered_and_the_answer_handed_over(database):
    waiting_text(database)
    carrier = Carrier()

    run_until(database, accepted, carrier)

    assert len(carrier.sent) == 1
    assert carrier.closed
    with database.reading() as session:
        assert session.scalars(select(Incoming.state)).one() is InState.ANSWERED


def test_stopped_dispatcher_has_no_heart(database):
    beating = []
    run_until(database, lambda session: beating.extend(session.scalars(select(Heartbeat.worker))) or beating)

    assert beating
    with database.reading() as session:
        assert list(session.scalars(select(Heartbeat.worker))) == []


def test_without_a_carrier_texts_are_answered_and_wait(database):
    waiting_text(database)

    run_until(database, lambda session: session.scalars(select(Outgoing)).first())

    with database.reading() as session:
        assert session.scalars(select(Outgoing.state)).one() is State.QUEUED


def test_fault_in_one_task_stops_no_other(database, monkeypatch):
    def broken(*_):
        raise RuntimeError("words of a person")

    for chore in ("fold_counts", "keep_scores", "tidy_queue"):
        monkeypatch.setattr(loop.chores, chore, broken)
    waiting_text(database)
    carrier = Carrier()

    run_until(database, accepted, carrier)

    assert len(carrier.sent) == 1


def test_each_life_of_a_dispatcher_has_a_name_of_its_own(database):
    """What an earlier life of the process claimed is not its own any more."""
    lives = []
    for _ in range(2):
        seen: set[str] = set()
        run_until(
            database,
            lambda session, seen=seen: seen.update(session.scalars(select(Heartbeat.worker))) or seen,
        )
        lives.append(seen)

    assert all(lives)
    assert lives[0].isdisjoint(lives[1])
