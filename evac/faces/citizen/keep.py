"""Writing what a visitor sent: gently throttled, never when it is urgent, and once."""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from evac.faces.citizen.visitor import may_write
from evac.faces.support import services

T = TypeVar("T")


def keep(write: Callable[[Session], T], *, urgent: bool) -> T | None:
    """The result of ``write``; None when the visitor should wait a moment.

    Of two copies of a form sent at the same time one meets the other's rows; its second try finds them.
    """
    try:
        return _write(write, urgent)
    except IntegrityError:
        return _write(write, urgent)


def _write(write: Callable[[Session], T], urgent: bool) -> T | None:
    with services().database.writing() as session:
        allowed = may_write(session)
        return write(session) if allowed or urgent else None
