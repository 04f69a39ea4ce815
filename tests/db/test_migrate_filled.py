"""A database that an earlier version filled is brought up with every row, on both engines."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, Table, func, insert, select, text

from evac.audit.append import record
from evac.db import migrate
from evac.db.database import Database
from evac.db.sealed import unseal
from evac.people.models import Contact
from tests.broadcasts.steps import make_sending, reachable_party
from tests.factories import NOON, make_officer
from tests.messaging.queue import queue_text

REVISIONS = [
    script.revision for script in reversed(list(ScriptDirectory(str(migrate._FOLDER)).walk_revisions()))
]
Rows = dict[str, list[dict[str, Any]]]


@pytest.mark.parametrize("revision", REVISIONS[:-1])
def test_every_row_of_an_earlier_version_is_kept(database: Database, revision: str):
    with database.writing() as session:
        for number in range(3):
            queue_text(session, reachable_party(session, members=number + 1))
        make_sending(session)
        record(session, "party.read", at=NOON, officer_id=make_officer(session).id)
    rows = _all_rows(database)

    _empty(database)
    migrate.upgrade(database, revision)
    kept = _fill(database, rows)
    assert {"parties", "persons", "contacts", "outgoing", "officers", "audit_entries"} <= {
        name for name, count in kept.items() if count
    }

    migrate.upgrade(database)
    migrate.require_current(database)
    assert {name: len(rows) for name, rows in _all_rows(database).items() if name in kept} == kept
    with database.reading() as session:
        phones = [unseal(session, contact, "address") for contact in session.scalars(select(Contact))]
    assert len(phones) == len(rows["contacts"]) > 0
    assert all(phone.startswith("+") for phone in phones)


def _tables(connection: Connection) -> MetaData:
    found = MetaData()
    found.reflect(connection)
    return found


def _own(found: MetaData) -> Iterator[Table]:
    return (table for table in found.tables.values() if table.name != "alembic_version")


def _all_rows(database: Database) -> Rows:
    with database.engine.connect() as connection:
        found = _tables(connection)
        return {
            table.name: [dict(row._mapping) for row in connection.execute(select(table))]
            for table in _own(found)
        }


def _empty(database: Database) -> None:
    with _unchecked(database) as connection:
        _tables(connection).drop_all(connection)


def _fill(database: Database, rows: Rows) -> dict[str, int]:
    """What the earlier schema has a column for; returns the rows of each of its tables."""
    with _unchecked(database) as connection:
        tables = list(_own(_tables(connection)))
        for table in tables:
            fitting = [
                {name: row[name] for name in row if name in table.c} for row in rows.get(table.name, ())
            ]
            if fitting:
                connection.execute(insert(table), fitting)
        return {
            table.name: connection.scalar(select(func.count()).select_from(table)) or 0 for table in tables
        }


@contextmanager
def _unchecked(database: Database) -> Iterator[Connection]:
    """Tables filled or dropped in any order: rows that refer to each other cannot come one by one."""
    with database.engine.connect() as connection:
        connection = connection.execution_options(writes=True)
        if database.is_sqlite:
            _pragma(connection, "foreign_keys=OFF")
        try:
            with connection.begin():
                if not database.is_sqlite:
                    connection.execute(text("SET LOCAL session_replication_role = replica"))
                yield connection
        finally:
            if database.is_sqlite:
                _pragma(connection, "foreign_keys=ON")


def _pragma(connection: Connection, setting: str) -> None:
    """Straight to the driver: within a transaction it would be ignored."""
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.execute(f"PRAGMA {setting}")
