"""A desk with two zones."""

import pytest

from evac.db.database import Database
from tests.factories import make_zone


@pytest.fixture
def session(database: Database):
    with database.writing() as session:
        make_zone(session, "CAP", hazard=4)
        make_zone(session, "ZUL", hazard=4)
        yield session
