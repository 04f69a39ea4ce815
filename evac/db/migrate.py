"""Bringing a database to the schema this code expects; forward only."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

from evac.db.database import Database
from evac.kernel.errors import WrongSetup

_FOLDER = Path(__file__).parent / "migrations"


class WrongSchema(WrongSetup):
    """The database's schema is not the one this code was written for."""


def upgrade(database: Database, revision: str = "head") -> None:
    """Run what is missing, in one transaction on both engines.

    SQLite's foreign keys are switched off before the transaction, since Alembic's batch mode drops and
    copies tables and would silently lose child rows; they are checked as a whole before the commit.
    """
    with database.engine.connect() as connection:
        connection = connection.execution_options(writes=True)
        if database.is_sqlite:
            _without_transaction(connection, "PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                command.upgrade(_config(connection), revision)
                if database.is_sqlite:
                    _check_foreign_keys(connection)
        finally:
            if database.is_sqlite:
                _without_transaction(connection, "PRAGMA foreign_keys=ON")


def current_revision(database: Database) -> str | None:
    """The revision the database stands at; None for an empty one."""
    with database.engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def expected_revision() -> str:
    head = ScriptDirectory(str(_FOLDER)).get_current_head()
    if head is None:
        raise WrongSchema("The package holds no migrations; it is damaged. Install it again.")
    return head


def is_empty(database: Database) -> bool:
    """True when the database holds no table of ours: only then may a key ring be made."""
    return not inspect(database.engine).get_table_names()


def require_current(database: Database) -> None:
    """Raises WrongSchema unless the database is at exactly the revision this code expects."""
    found, expected = current_revision(database), expected_revision()
    if found != expected:
        raise WrongSchema(
            f"The database is at revision {found or 'none'}, this version needs {expected}. "
            "Run: python -m evac db upgrade"
        )


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["connection"] = connection
    return config


def _without_transaction(connection: Connection, statement: str) -> None:
    """A pragma inside a transaction is ignored, so it goes straight to the driver."""
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.execute(statement)


def _check_foreign_keys(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        tables = ", ".join(sorted({str(row[0]) for row in broken}))
        raise WrongSchema(
            f"A migration would leave rows without their parents in: {tables}. Nothing was changed."
        )
