"""Who watches the dispatchers: every web process, which rings the duty phones while none of them lives."""

import asyncio
import threading
import time

import structlog
from sqlalchemy import select

from evac.db.database import Database, database_now
from evac.db.gate import GateStuck
from evac.dispatcher.duty import Lines, watch
from evac.dispatcher.last_resort import LastResort
from evac.duty.acknowledge import acknowledge_by_text
from evac.duty.conditions import DEAD_AFTER
from evac.messaging.clock_back import last_beat
from evac.messaging.models import Incoming, InState

LOOK_EVERY = 15.0  # seconds
WRITABLE_WITHIN = 2.0
ANSWERS_READ = 200

_log = structlog.get_logger(__name__)


class StandIn:
    """Looks at the heartbeats from a thread of a web process.

    It does nothing while a dispatcher lives. While none does it keeps the alarms and reads the digits that
    duty phones text back; it answers no citizen and sends nothing else. Several may stand in at once: each
    step of an alarm is taken once, in the database. Where that cannot be written to, each rings by itself.
    """

    def __init__(self, database: Database, lines: Lines) -> None:
        self._database = database
        self._lines = lines
        self._last_resort = LastResort(lines)
        self._missed_since: float | None = None
        self._stopping = threading.Event()

    def start(self) -> None:
        threading.Thread(target=self._run, name="stand-in", daemon=True).start()

    def stop(self) -> None:
        self._stopping.set()

    def look(self) -> bool:
        """One round; True when it stood in. A restart shorter than ``DEAD_AFTER`` rings nobody."""
        if self._lives():
            self._missed_since = None
            return False
        moment = time.monotonic()
        self._missed_since = moment if self._missed_since is None else self._missed_since
        if moment - self._missed_since < DEAD_AFTER.total_seconds():
            return False
        asyncio.run(self._stand_in())
        return True

    def _run(self) -> None:
        while not self._stopping.wait(LOOK_EVERY):
            try:
                self.look()
            except Exception as error:  # the database may be what is down; look again
                _log.error("standing in failed", kind=type(error).__name__)

    def _lives(self) -> bool:
        with self._database.reading() as session:
            now = database_now(session)
            newest = last_beat(session, now=now)
            return newest is not None and newest > now - DEAD_AFTER

    async def _stand_in(self) -> None:
        try:
            await asyncio.to_thread(_read_answers, self._database)
            await watch(self._database, self._lines, no_dispatcher=True)
            await asyncio.to_thread(self._database.require_writable, within=WRITABLE_WITHIN)
            self._last_resort.all_well()
        except GateStuck:
            await self._last_resort.stuck()
        finally:
            for line in (self._lines.texts, self._lines.calls):
                if line is not None:
                    await line.close()


def _read_answers(database: Database) -> None:
    """Digits from duty phones; all other texts wait for the dispatcher, as they came."""
    with database.reading() as session:
        if session.scalar(select(Incoming.id).where(Incoming.state == InState.WAITING).limit(1)) is None:
            return
    with database.writing() as session:
        newest = (
            select(Incoming)
            .where(Incoming.state == InState.WAITING)
            .order_by(Incoming.id.desc())
            .limit(ANSWERS_READ)
            .with_for_update(skip_locked=True)
        )
        now = database_now(session)
        for incoming in session.scalars(newest):
            acknowledge_by_text(session, incoming, now=now)
