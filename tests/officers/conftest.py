"""Officers who can sign in, and cheap hashes."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from argon2 import PasswordHasher

from evac.db.database import Database
from evac.officers.enrol import add_officer, enrol_at_once
from evac.officers.models import Officer, Role
from evac.officers.passwords import Passwords
from evac.officers.schemas import NewOfficer

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
EMAIL = "Ana.Prieto@example.org"
PASSWORD = "kestrel over the dam"


@pytest.fixture(scope="session")
def passwords() -> Passwords:
    return Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@pytest.fixture
def enrolled(database: Database, passwords: Passwords) -> Callable[..., Officer]:
    """Makes officers who have set their password and authenticator."""

    def make(email: str = EMAIL, role: Role = Role.OFFICER, zone: str | None = None) -> Officer:
        with database.writing() as session:
            officer = add_officer(session, NewOfficer(email, role, zone), now=NOON)
            enrol_at_once(session, officer, password_hash=passwords.hash(PASSWORD), now=NOON)
        return officer

    return make
