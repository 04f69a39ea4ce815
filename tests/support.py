"""How tests build a database: the one place that knows what it takes."""

from evac.db.database import Database
from evac.db.migrate import upgrade


def migrate(url: str) -> None:
    """Brings an empty database to the newest schema and leaves no connection behind."""
    database = Database(url)
    try:
        upgrade(database)
    finally:
        database.close()


def make_database(url: str) -> Database:
    return Database(url)
