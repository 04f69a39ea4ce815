"""Sessions that carry a vault and an operation."""

from functools import cache
from pathlib import Path

import pytest

import evac.officers.models
import evac.places.models  # noqa: F401  rows of the roster point at theirs
from evac.db.database import Database
from evac.operation.load import load_operation
from evac.operation.model import Operation
from evac.vault.keyring import new_keyring
from evac.vault.seal import Vault

FOLDER = Path(__file__).resolve().parents[2] / "config" / "operations" / "venezuela-2026"


@cache
def venezuela() -> Operation:
    return load_operation(FOLDER)


@pytest.fixture
def operation() -> Operation:
    return venezuela()


@pytest.fixture
def database(database: Database, operation: Operation) -> Database:
    database.info.update(vault=Vault(new_keyring()), operation=operation)
    return database
