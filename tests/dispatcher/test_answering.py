"""Answering beside the process that sends: it lives as long as that one, and its death costs no answer."""

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from evac.db.database import Database
from evac.dispatcher.answering import COMMAND, answer_beside
from evac.dispatcher.parts import Parts
from evac.kernel.clock import utc_now
from evac.messaging.models import Incoming, InState
from evac.vault.keyring import new_keyring, write_keyring
from evac.vault.seal import Vault
from evac.wiring import ground_of
from tests.factories import make_incoming
from tests.support import PATIENCE, exercise

DIES = (sys.executable, "-c", "raise SystemExit(3)")
HANGS = (sys.executable, "-c", "import time; time.sleep(600)")


@pytest.fixture
def shared(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    """A database that a process of its own opens too, by the settings of the environment."""
    ring = new_keyring()
    write_keyring(tmp_path / "keys.json", ring)
    for name, value in {
        "EVAC_DATABASE_URL": database_url,
        "EVAC_KEYRING": str(tmp_path / "keys.json"),
        "EVAC_OPERATION": "exercise",
    }.items():
        monkeypatch.setenv(name, value)
    database = Database(database_url, info={"vault": Vault(ring), "operation": exercise()})
    yield database
    database.close()


def parts(database: Database) -> Parts:
    operation = database.info["operation"]
    return Parts(database, database.info["vault"], operation, ground_of(operation), {}, utc_now)


@contextlib.asynccontextmanager
async def answering(database: Database, **options: object) -> AsyncIterator[None]:
    stopping = asyncio.Event()
    task = asyncio.create_task(answer_beside(parts(database), stopping, **options))  # type: ignore[arg-type]
    yield
    stopping.set()
    await asyncio.wait_for(task, PATIENCE)


async def until(is_so: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not await asyncio.to_thread(is_so):
            await asyncio.sleep(0.05)


def text(database: Database, number: int) -> None:
    with database.writing() as session:
        sender = f"+58414555{number:04}"
        make_incoming(session, None, body="estoy bien", sender=sender, state=InState.WAITING, at=utc_now())


def answered(database: Database) -> int:
    with database.reading() as session:
        return list(session.scalars(select(Incoming.state))).count(InState.ANSWERED)


def children() -> set[int]:
    """Processes that this one started and that still run."""
    found = Path(f"/proc/self/task/{os.getpid()}/children")
    return {int(pid) for pid in found.read_text().split()} if found.exists() else set()


def test_a_process_of_its_own_answers_and_is_started_anew_when_it_is_killed(shared: Database) -> None:
    before = children()

    async def lives() -> None:
        async with answering(shared):
            text(shared, 1)
            await until(lambda: answered(shared) == 1)
            (first,) = children() - before
            os.kill(first, signal.SIGKILL)
            await until(lambda: children() - before - {first})
            text(shared, 2)
            await until(lambda: answered(shared) == 2)

    asyncio.run(lives())
    assert children() == before


def test_it_ends_with_the_process_that_started_it(shared: Database, tmp_path: Path) -> None:
    """Also when that one was killed and could tell nobody."""
    told = tmp_path / "pid"
    script = (
        "import os, socket, subprocess, sys, time\n"
        "ours, theirs = socket.socketpair()\n"
        f"child = subprocess.Popen({COMMAND!r}, stdin=theirs)\n"
        "theirs.close(); ours.recv(1)\n"
        f"open({str(told)!r}, 'w').write(str(child.pid))\n"
        "time.sleep(600)\n"
    )

    async def killed() -> int:
        parent = await asyncio.create_subprocess_exec(sys.executable, "-c", script)
        await until(lambda: told.exists() and told.read_text())
        parent.kill()
        await parent.wait()
        return int(told.read_text())

    child = Path(f"/proc/{asyncio.run(killed())}/cmdline")
    asyncio.run(until(lambda: not child.exists()))
    assert not child.exists()


@pytest.mark.parametrize("command", [DIES, HANGS, ("/no/such/program",)])
def test_texts_are_answered_also_where_no_such_process_lives(
    shared: Database, command: tuple[str, ...]
) -> None:
    async def lives() -> None:
        async with answering(shared, command=command, silent_for=0.2):
            for number in (1, 2):  # the second shows that it goes on
                text(shared, number)
                await until(lambda number=number: answered(shared) == number)

    before = children()
    asyncio.run(lives())
    assert children() == before
