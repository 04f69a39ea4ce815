"""The log needs keys for its chain."""

import pytest

from evac.db.database import Database
from evac.vault.keyring import new_keyring
from evac.vault.seal import Vault


@pytest.fixture
def database(database: Database) -> Database:
    database.info["vault"] = Vault(new_keyring())
    return database
