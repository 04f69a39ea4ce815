"""Dying at a named point: in a transaction before its commit, or right after it."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Session

from evac.db.database import Database


class Point(StrEnum):
    """Where in a transaction; which transaction is said by what the machine does then."""

    BEFORE_COMMIT = "before the commit"
    AFTER_COMMIT = "after the commit"


class Died(BaseException):
    """As with kill -9: no handler of ours runs on."""


class Mortal:
    """Stands where a Database stands; the process that uses it dies once at ``dies_at``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.dies_at: Point | None = None

    @contextmanager
    def writing(self) -> Iterator[Session]:
        with self._database.writing() as session:
            yield session
            self._die(Point.BEFORE_COMMIT)
        self._die(Point.AFTER_COMMIT)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._database, name)

    def _die(self, point: Point) -> None:
        if self.dies_at is point:
            self.dies_at = None
            raise Died(point)
