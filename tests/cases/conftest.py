"""An open session with two officers."""

import pytest

from evac.db.database import Database
from tests.factories import make_officer


@pytest.fixture
def session(database: Database):
    with database.writing() as session:
        yield session


@pytest.fixture
def ibarra(session):
    return make_officer(session, name="A. Ibarra")


@pytest.fixture
def okafor(session):
    return make_officer(session, name="B. Okafor")
