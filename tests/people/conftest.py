"""The operation that the sessions of these tests work for."""

import pytest

import evac.officers.models
import evac.places.models  # noqa: F401  rows of the roster point at theirs
from evac.operation.model import Operation
from tests.support import exercise


@pytest.fixture
def operation() -> Operation:
    return exercise()
