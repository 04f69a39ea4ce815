"""How tests build a database: the one place that knows what it takes."""

from functools import cache
from pathlib import Path

from evac.db.database import Database
from evac.db.migrate import upgrade
from evac.kernel.clock import utc_now
from evac.operation.load import load_operation
from evac.operation.model import Operation
from evac.places.zones import add_missing_zones
from evac.vault.keyring import new_keyring
from evac.vault.seal import Vault

PATIENCE = 60.0  # seconds until what does not come counts as hung: speed is for `make bench`
EXERCISE = Path(__file__).resolve().parents[1] / "config" / "operations" / "exercise"


def migrate(url: str) -> None:
    """Brings an empty database to the newest schema, with the exercise's zones.

    Leaves no connection behind.
    """
    database = Database(url)
    try:
        upgrade(database)
        with database.writing() as session:
            add_missing_zones(session, exercise(), now=utc_now())
    finally:
        database.close()


def make_database(url: str) -> Database:
    """A database as the wiring gives it: its sessions carry a vault and the exercise's operation."""
    return Database(url, info={"vault": Vault(new_keyring()), "operation": exercise()})


@cache
def exercise() -> Operation:
    return load_operation(EXERCISE)
