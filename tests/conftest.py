"""What every test may ask for."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from evac.db.database import Database
from tests import skips, swept, templates
from tests.postgres import PostgresUnavailable
from tests.support import make_database

# Kill runs take minutes and have a command of their own: make chaos.
collect_ignore = [] if os.environ.get("EVAC_CHAOS") else ["chaos"]


def pytest_configure(config: pytest.Config) -> None:
    if _is_first_process(config):
        templates.open_folder()


def pytest_unconfigure(config: pytest.Config) -> None:
    swept.drop_mine()
    if _is_first_process(config):
        templates.close_folder()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    skips.tell(terminalreporter, skips.left_out(config))


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    if skips.everything_is_required() and skips.left_out(session.config):
        session.exitstatus = session.exitstatus or pytest.ExitCode.TESTS_FAILED


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A migrated, empty database that nobody else uses meanwhile."""
    if request.param == "sqlite":
        yield templates.sqlite_url(tmp_path / "evac.sqlite")
        return
    try:
        templates.start_postgres()
    except PostgresUnavailable as error:
        pytest.skip(f"no PostgreSQL: {error}")
    with swept.postgres_url() as url:
        yield url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = make_database(database_url)
    yield database
    database.close()


@pytest.fixture
def sqlite_database(tmp_path: Path) -> Iterator[Database]:
    """For what only SQLite has: its gate, its pragmas, its file."""
    database = make_database(templates.sqlite_url(tmp_path / "evac.sqlite"))
    yield database
    database.close()


def _is_first_process(config: pytest.Config) -> bool:
    return not hasattr(config, "workerinput")
