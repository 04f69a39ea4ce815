"""Rows locked until the transaction ends, each looked at once."""

from collections.abc import Mapping
from typing import Any, TypeVar

from sqlalchemy import inspect
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

T = TypeVar("T")


def locked(session: Session, kind: type[T], key: Any) -> T | None:
    """The row as it stands, locked; a second look in the same transaction costs no statement.

    None when there is no such row.
    """
    held = _held(session)
    if (kind, key) not in held:
        held[kind, key] = session.get(kind, key, with_for_update=True)
    return held[kind, key]


def made(session: Session, rows: Mapping[Any, object]) -> None:
    """Rows by key that this transaction adds: nobody else sees them, so they need no lock."""
    session.flush()  # one for all of them
    held = _held(session)
    for key, row in rows.items():
        state = inspect(row, raiseerr=True)
        for name in (state.unloaded - state.expired_attributes) & set(state.mapper.column_attrs.keys()):
            set_committed_value(row, name, None)  # was never given; only what is there follows a bulk update
        held[type(row), key] = row


def _held(session: Session) -> dict[tuple[type[Any], Any], Any]:
    """Of the transaction that runs; an earlier one's locks are gone. The rows stay as long as their locks."""
    transaction = session.get_transaction() or session.begin()
    known = session.info.get("locked")
    if known is None or known[0] is not transaction:
        known = session.info["locked"] = (transaction, {})
    return known[1]
