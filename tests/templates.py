"""One migrated database of each kind per run, shared by its processes; each test gets a copy of its own."""

import fcntl
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url

from tests import postgres
from tests.support import migrate

FOLDER_SETTING = "EVAC_TEST_FOLDER"
PREFIX = "evac-tests-"


def open_folder() -> None:
    """Makes the run's folder and tells it to the processes that the run will start."""
    remove_what_dead_runs_left()
    folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-"))
    # A server that runs as another user must be able to reach its part of it.
    folder.chmod(0o711)
    os.environ[FOLDER_SETTING] = str(folder)


def remove_what_dead_runs_left() -> None:
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        pid = folder.name.removeprefix(PREFIX).partition("-")[0]
        if pid.isdecimal() and not _is_alive(int(pid)):
            _remove(folder)


def close_folder() -> None:
    """Stops what runs in the folder and removes it."""
    folder = Path(os.environ.pop(FOLDER_SETTING))
    _drop_template(folder)
    _remove(folder)


def sqlite_url(copy: Path) -> str:
    """The URL of a fresh migrated copy at that path."""
    template = _folder() / "template.sqlite"
    with _one_at_a_time():
        if not template.exists():
            unfinished = template.with_suffix(".unfinished")
            migrate(f"sqlite:///{unfinished}")
            unfinished.rename(template)
    shutil.copyfile(template, copy)
    return f"sqlite:///{copy}"


def start_postgres() -> tuple[postgres.Server, str]:
    """The run's server and the name of its migrated template.

    Raises:
        PostgresUnavailable: with the reason; tried once a run.
    """
    note = _folder() / "postgres.json"
    with _one_at_a_time():
        if not note.exists():
            note.write_text(json.dumps(_started()), "utf-8")
    started = json.loads(note.read_text("utf-8"))
    if "reason" in started:
        raise postgres.PostgresUnavailable(started["reason"])
    return postgres.Server(make_url(started["url"])), started["template"]


@contextmanager
def postgres_url(name: str) -> Iterator[str]:
    """The URL of a fresh migrated copy, which is dropped afterwards."""
    server, template = start_postgres()
    name = f"{template}_{name}"
    try:
        yield server.create_database(name, template)
    finally:
        server.drop_database(name)


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _remove(folder: Path) -> None:
    postgres.stop(folder / "pg")
    shutil.rmtree(folder, ignore_errors=True)


def _folder() -> Path:
    return Path(os.environ[FOLDER_SETTING])


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    with (_folder() / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _started() -> dict[str, str]:
    own_folder = _folder() / "pg"
    own_folder.mkdir()
    try:
        server = postgres.start(own_folder)
    except postgres.PostgresUnavailable as error:
        return {"reason": str(error)}
    # A given server may serve several runs at once: each has names of its own.
    template = _folder().name.replace("-", "_")
    migrate(server.create_database(template))
    url = server.url.render_as_string(hide_password=False)
    return {"url": url, "template": template}


def _drop_template(folder: Path) -> None:
    # The own server goes as a whole; a given one keeps what is not dropped.
    note = folder / "postgres.json"
    if note.exists() and "EVAC_TEST_PG_URL" in os.environ:
        started = json.loads(note.read_text("utf-8"))
        if "url" in started:
            postgres.Server(make_url(started["url"])).drop_database(started["template"])
