"""The database a test asks for is migrated, and its own."""

from sqlalchemy import text

from evac.db.database import Database
from evac.db.migrate import current_revision, expected_revision


def test_a_database_is_migrated(database: Database) -> None:
    assert current_revision(database) == expected_revision()


def test_a_test_leaves_nothing_to_the_next(database: Database) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE only_here (id integer)"))


test_and_the_next_finds_nothing = test_a_test_leaves_nothing_to_the_next
