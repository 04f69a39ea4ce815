"""A copy of the whole database in one file, and putting it back. The key ring is never part of it."""

import os
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import func, inspect, select

from evac.db.database import Database, database_now
from evac.db.gate import WriterGate
from evac.kernel.errors import EvacError
from evac.messaging.holds import BACKED_UP, RESTORED
from evac.messaging.models import Heartbeat, Incoming, Watermark
from evac.notices.whole import MARK as NOTICES_RESTORED
from evac.officers.models import Officer
from evac.people.models import Party

ALIVE_WITHIN = timedelta(seconds=15)  # a dispatcher's heart beats every second
SQLITE_HEAD, POSTGRES_HEAD = b"SQLite format 3\x00", b"PGDMP"
_TIME = "%Y-%m-%d %H:%M:%S.%f"  # as SQLite's columns hold it
_MARKS = (RESTORED, NOTICES_RESTORED)  # sending starts held, and nothing is published
_MARK = (
    "INSERT INTO watermarks (name, at) VALUES ('{name}', '{at}') "
    "ON CONFLICT (name) DO UPDATE SET at = excluded.at"
)


class BackupRefused(EvacError):
    """A backup or a restore that was not done, and why."""

    code = "backup-refused"


def back_up(database: Database, file: Path) -> None:
    """Copy the database, as it is at one moment, into a new file; everybody may go on working.

    Raises:
        BackupRefused: the file exists, cannot be written, or the server's programs are missing or failed.
    """
    if file.exists():
        raise BackupRefused(f"{file} exists; a backup is never written over another.")
    with database.writing() as session:
        # Whoever restores it lists the carrier's texts from here on.
        session.merge(Watermark(name=BACKED_UP, at=database_now(session)))
    with _finished_file(file) as unfinished:
        if database.is_sqlite:
            _copy_sqlite(_path_of(database), unfinished)
        else:
            _run(database, "pg_dump", "--format=custom", "--no-owner", "--file", str(unfinished))


def restore(database: Database, file: Path, *, overwrite: bool) -> None:
    """Put a backup in place of everything in the database, with the marks that hold sending and publishing.

    Contents and marks come in one transaction: there is no moment in which the old state could be sent from.

    Raises:
        BackupRefused: no such backup, a dispatcher is running, or the database is filled and must not be
            overwritten.
    """
    _require_kind(file, SQLITE_HEAD if database.is_sqlite else POSTGRES_HEAD)
    _require_stopped(database)
    if not overwrite and _is_filled(database):
        raise BackupRefused("The database is not empty. To replace everything in it, add --yes.")
    if database.is_sqlite:
        _restore_sqlite(database, file)
    else:
        _restore_postgres(database, file)


def _require_kind(file: Path, head: bytes) -> None:
    try:
        with file.open("rb") as opened:
            found = opened.read(len(head))
    except OSError as error:
        raise BackupRefused(f"{file} cannot be read ({error.strerror}).") from None
    if found != head:
        raise BackupRefused(f"{file} is no backup of this kind of database.")


def _require_stopped(database: Database) -> None:
    if not inspect(database.engine).has_table(Heartbeat.__tablename__):
        return
    with database.reading() as session:
        newest = session.scalar(select(func.max(Heartbeat.at)))
        if newest is not None and database_now(session) - newest < ALIVE_WITHIN:
            raise BackupRefused("A dispatcher is running. Stop all of them and the web processes first.")


def _is_filled(database: Database) -> bool:
    tables = inspect(database.engine).get_table_names()
    filled = (Party, Officer, Incoming)
    with database.reading() as session:
        return any(
            session.execute(select(model.id).limit(1)).first()
            for model in filled
            if model.__tablename__ in tables
        )


# ── SQLite ────────────────────────────────────────────────────────────────────────────────────────


def _copy_sqlite(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(target)) as copy:
        live.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, nothing beside it
        _require_whole(copy, target)


def _restore_sqlite(database: Database, file: Path) -> None:
    with tempfile.TemporaryDirectory(dir=_path_of(database).parent, prefix=".restore-") as folder:
        marked = Path(folder) / "marked.sqlite"
        shutil.copyfile(file, marked)
        with closing(sqlite3.connect(marked)) as copy:
            _require_whole(copy, file)
            for name in _MARKS:
                copy.execute(_MARK.format(name=name, at=datetime.now(UTC).strftime(_TIME)))
            copy.commit()
            database.engine.dispose()
            gate = WriterGate(Path(f"{_path_of(database)}.gate"))
            with gate.passing(), closing(sqlite3.connect(_path_of(database))) as live:
                copy.backup(live)


def _require_whole(connection: sqlite3.Connection, file: Path) -> None:
    try:
        (found,) = connection.execute("PRAGMA quick_check").fetchone()
        connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError:
        found = "not a database of this program"
    if found != "ok":
        raise BackupRefused(f"{file} is damaged ({found}).")


def _path_of(database: Database) -> Path:
    return Path(str(database.url.database))


# ── PostgreSQL ────────────────────────────────────────────────────────────────────────────────────


def _restore_postgres(database: Database, file: Path) -> None:
    """The archive is turned into statements first, so that a damaged one drops nothing."""
    with tempfile.TemporaryDirectory(prefix="evac-restore-") as folder:
        script = Path(folder) / "restore.sql"
        _run(
            database, "pg_restore", "--no-owner", "--no-privileges", "--file", str(script), str(file), to=None
        )
        tables = ", ".join(f'"{name}"' for name in inspect(database.engine).get_table_names())
        database.engine.dispose()
        at = datetime.now(UTC).isoformat()
        marks = [
            "INSERT INTO public." + _MARK.format(name=name, at=at).removeprefix("INSERT INTO ")
            for name in _MARKS
        ]
        _run(
            database,
            "psql",
            "--no-psqlrc",
            "--quiet",
            "--single-transaction",
            "--set=ON_ERROR_STOP=1",
            "--output=/dev/null",
            *(["--command", f"DROP TABLE {tables} CASCADE"] if tables else []),
            "--file",
            str(script),
            *(part for mark in marks for part in ("--command", mark)),
        )


def _run(database: Database, program: str, *arguments: str, to: str | None = "--dbname") -> None:
    """Run one of the server's own programs; the password goes by the environment, where no list shows it."""
    path = shutil.which(program)
    if path is None:
        raise BackupRefused(
            f"{program} is not on the PATH: install the PostgreSQL client programs of the server's version."
        )
    address = database.url.set(drivername="postgresql", password=None).render_as_string()
    password = {"PGPASSWORD": str(database.url.password)} if database.url.password else {}
    done = subprocess.run(
        [path, *([to, address] if to else []), *arguments],
        env=os.environ | password,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        said = done.stderr.strip().splitlines()[:1]  # what follows may quote rows
        raise BackupRefused(f"{program} failed: {' '.join(said)[:300]}")


@contextmanager
def _finished_file(file: Path) -> Iterator[Path]:
    """A file beside ``file``, readable by its owner only, that takes its name when it is complete."""
    unfinished = file.with_name(f"{file.name}.unfinished")
    try:
        unfinished.touch(mode=0o600, exist_ok=False)
    except OSError as error:
        raise BackupRefused(f"{unfinished} cannot be written ({error.strerror}).") from None
    try:
        yield unfinished
        with unfinished.open("rb") as written:
            os.fsync(written.fileno())
        unfinished.rename(file)
    finally:
        unfinished.unlink(missing_ok=True)
