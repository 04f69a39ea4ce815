"""One PostgreSQL database for each process of a run, swept after every test: a copy each would cost more."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy import make_url

from tests import postgres, templates

# A new copy after so many tests, or when its rows, deleted ones too, take so much: it would become slow.
_MOST_TESTS = 300
_MOST_BYTES = 6_000_000

_OTHERS_OUT = """
    SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
_TABLES = """
    SELECT relname FROM pg_class
    WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace ORDER BY relname
"""
_BYTES = """
    SELECT sum(pg_relation_size(oid))::bigint FROM pg_class WHERE relnamespace = 'public'::regnamespace
"""
_MOVED_SEQUENCES = """
    SELECT count(setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false))
    FROM pg_sequences WHERE last_value IS NOT NULL
"""
# Whatever a test may have built, dropped or altered changes one of these: then the copy is thrown away.
_SCHEMA = """
    SELECT md5(string_agg(line, ',' ORDER BY line)) FROM (
        SELECT concat_ws('|', 'class', oid, relname, relkind, relacl) FROM pg_class
            WHERE relnamespace = 'public'::regnamespace
        UNION ALL SELECT concat_ws('|', 'column', attrelid, attnum, attname, atttypid, attnotnull, atthasdef)
            FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
            WHERE c.relnamespace = 'public'::regnamespace AND attnum > 0
        UNION ALL SELECT concat_ws('|', 'constraint', oid, conname) FROM pg_constraint
        UNION ALL SELECT concat_ws('|', 'trigger', oid, tgname, tgenabled) FROM pg_trigger
        UNION ALL SELECT concat_ws('|', 'function', oid, proname, md5(prosrc)) FROM pg_proc
            WHERE pronamespace = 'public'::regnamespace
        UNION ALL SELECT concat_ws('|', 'schema', oid, nspname) FROM pg_namespace
            WHERE nspname !~ '^pg_(toast_)?temp'
        UNION ALL SELECT concat_ws('|', 'setting', setdatabase, setrole, setconfig) FROM pg_db_role_setting
    ) AS lines(line)
"""


class Swept:
    """A migrated copy that is brought back to the template's rows."""

    def __init__(self, server: postgres.Server, name: str, template: str) -> None:
        self._server = server
        self._name = name
        self.url = server.create_database(name, template)
        self._tests = 0
        with self._connected() as connection:
            self._most_bytes = _one(connection, _BYTES) + _MOST_BYTES
            self._schema = _one(connection, _SCHEMA)
            self._tables = [name for (name,) in connection.execute(_TABLES)]
            self._first_rows = {
                table: _rows(connection, table) for table in _filled(connection, self._tables)
            }

    def sweep(self) -> bool:
        """Whether it is as good as new."""
        self._tests += 1
        if self._tests >= _MOST_TESTS:
            return False
        try:
            with self._connected() as connection:
                connection.execute(_OTHERS_OUT)
                if _one(connection, _SCHEMA) != self._schema or _one(connection, _BYTES) > self._most_bytes:
                    return False
                self._empty(connection)
        except psycopg.Error:  # dropped, replaced, or forbidden to us: it is not the one we made
            return False
        return True

    def drop(self) -> None:
        self._server.drop_database(self._name)

    def _connected(self) -> psycopg.Connection:
        url = make_url(self.url).set(drivername="postgresql").render_as_string(hide_password=False)
        return psycopg.connect(url)

    def _empty(self, connection: psycopg.Connection) -> None:
        """Rows are deleted: truncating would make new files, for all tables that refer to these as well."""
        connection.execute("SET LOCAL session_replication_role = replica")  # in any order
        for table in _filled(connection, self._tables):
            rows = self._first_rows.get(table, [])
            if _rows(connection, table) != rows:
                connection.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table)))
                _put_in(connection, table, rows)
        for table in self._first_rows.keys() - set(_filled(connection, list(self._first_rows))):
            _put_in(connection, table, self._first_rows[table])
        connection.execute(_MOVED_SEQUENCES)


_mine: dict[int, Swept] = {}  # by process: a fork has one of its own
_made = 0


@contextmanager
def postgres_url() -> Iterator[str]:
    """The URL of a migrated, empty database, this process's own; nobody else uses it at the same time."""
    taken = _mine.pop(os.getpid(), None) or _new()
    try:
        yield taken.url
    finally:
        if taken.sweep() and os.getpid() not in _mine:
            _mine[os.getpid()] = taken
        else:
            taken.drop()


def drop_mine() -> None:
    """At the end of a process: a given server would keep it."""
    if kept := _mine.pop(os.getpid(), None):
        kept.drop()


def _new() -> Swept:
    global _made
    _made += 1
    server, template = templates.start_postgres()
    return Swept(server, f"{template}_{os.getpid()}_{_made}", template)


def _one(connection: psycopg.Connection, query: str) -> Any:
    row = connection.execute(query).fetchone()
    return row[0] if row else None


def _filled(connection: psycopg.Connection, tables: list[str]) -> list[str]:
    looks = [
        sql.SQL("SELECT {} WHERE EXISTS (SELECT 1 FROM {})").format(sql.Literal(table), sql.Identifier(table))
        for table in tables
    ]
    return [name for (name,) in connection.execute(sql.SQL(" UNION ALL ").join(looks))]


def _rows(connection: psycopg.Connection, table: str) -> list[str]:
    select = sql.SQL("SELECT t::text FROM {} AS t ORDER BY 1 LIMIT 1000").format(sql.Identifier(table))
    return [row for (row,) in connection.execute(select)]


def _put_in(connection: psycopg.Connection, table: str, rows: list[str]) -> None:
    name = sql.Identifier(table)
    for row in rows:
        connection.execute(sql.SQL("INSERT INTO {} SELECT (CAST(%s AS {})).*").format(name, name), (row,))
