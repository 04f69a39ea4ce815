"""What every run of the machine begins with: a broadcast that is being sent, and texts that only counting
tells apart. Made once a process; each run gets a copy."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import time_machine
from sqlalchemy import event
from sqlalchemy import text as sql
from sqlalchemy.orm import Session

from evac.db.database import Database
from evac.vault.keyring import new_keyring
from evac.vault.seal import Vault
from tests import templates
from tests.broadcasts import steps
from tests.factories import make_contact, make_party
from tests.messaging.queue import new_phone, queue_text
from tests.support import exercise

START = datetime(2026, 1, 12, 16, 0, 30, tzinfo=UTC)
WORTH = timedelta(hours=3)  # how long the order is worth something
PARTIES, ALIKE = 4, 3
INFO = {"vault": Vault(new_keyring()), "operation": exercise()}

# Our functions read the server's clock; in these runs that clock is a row which the machine sets.
CLOCK_OF_OURS = (
    "CREATE SCHEMA machine",
    "CREATE TABLE machine.clock (at timestamptz NOT NULL)",
    "INSERT INTO machine.clock VALUES (now())",
    "CREATE FUNCTION machine.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE "
    "AS 'SELECT at FROM machine.clock'",
)


@dataclass(frozen=True)
class Stage:
    """A database with its texts, and how its clock is set.

    Attributes:
        alike: texts with the same words to the same phone.
    """

    database: Database
    broadcast_id: int
    alike: tuple[int, ...]
    set_clock: Callable[[datetime], None]


Stages = Callable[[], Stage]


@contextmanager
def sqlite_stages(folder: Path) -> Iterator[Stages]:
    """One file whose contents are put back before each run: its connections and statements stay warm."""
    made, used = folder / "made.sqlite", folder / "used.sqlite"
    database = Database(templates.sqlite_url(made), info=INFO)
    broadcast_id, alike = _furnish(database)
    database.close()
    database = Database(templates.sqlite_url(used), info=INFO)
    event.listen(database.engine, "connect", _without_waiting_for_the_disk)

    def next_stage() -> Stage:
        with sqlite3.connect(made) as source, sqlite3.connect(used) as target:
            source.backup(target)
        return Stage(database, broadcast_id, alike, lambda at: None)

    yield next_stage
    database.close()


@contextmanager
def postgres_stages(name: str) -> Iterator[Stages]:
    """Each run gets a database of its own, with a clock that can be set."""
    server, template = templates.start_postgres()
    made = f"{template}_{name}"
    database = Database(server.create_database(made, template), info=INFO)
    broadcast_id, alike = _furnish(database)
    with database.writing() as session:
        for statement in (
            *CLOCK_OF_OURS,
            f'ALTER DATABASE "{made}" SET search_path = machine, pg_catalog, public',
        ):
            session.execute(sql(statement))
    database.close()
    open_one: list[Database] = []

    def next_stage() -> Stage:
        _close(open_one)
        server.drop_database(f"{made}_run")
        fresh = Database(_with_clock(server.create_database(f"{made}_run", made)), info=INFO)
        open_one.append(fresh)
        return Stage(fresh, broadcast_id, alike, lambda at: _set_clock(fresh, at))

    yield next_stage
    _close(open_one)
    for left in (f"{made}_run", made):
        server.drop_database(left)


def _without_waiting_for_the_disk(connection: Any, _record: object) -> None:
    """Processes die in these runs, the machine does not."""
    connection.execute("PRAGMA synchronous=OFF")


def _with_clock(url: str) -> str:
    """Settings of a database are not copied with it."""
    mark = "&" if "?" in url else "?"
    return f"{url}{mark}options=-csearch_path%3Dmachine%2Cpg_catalog%2Cpublic"


def _close(databases: list[Database]) -> None:
    while databases:
        databases.pop().close()


def _set_clock(database: Database, at: datetime) -> None:
    with database.writing() as session:
        session.execute(sql("UPDATE machine.clock SET at = :at"), {"at": at})


def _furnish(database: Database) -> tuple[int, tuple[int, ...]]:
    with time_machine.travel(START, tick=False), database.writing() as session:
        broadcast = _broadcast(session)
        party = make_party(session, phone=new_phone(), case_code="ALIKE")
        alike = tuple(queue_text(session, party, words="igual").id for _ in range(ALIKE))
        queue_text(session, party, words="distinto", expires_at=START + timedelta(minutes=20))
        return broadcast.id, alike


def _broadcast(session: Session):
    for number in range(PARTIES):
        party = steps.reachable_party(session, case_code=f"M{number:04}", now=START)
        if number == 0:  # a second contact, for when the first cannot be reached
            make_contact(session, party, address=new_phone(), now=START, position=1)
    return steps.make_sending(session, now=START - steps.HELD, valid_until=START + WORTH)
