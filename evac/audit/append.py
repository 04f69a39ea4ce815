"""Adding to the log: rows are collected while a transaction runs and chained as the last thing it does."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from evac.audit.models import AuditEntry
from evac.db.database import at_end
from evac.db.sealed import vault_of

START = b""  # what the first row is chained to
_LOCK = 0x65766163  # any number, the same everywhere; one writer at a time gets to the end of the chain
_WAITING = "audit_waiting"  # in the session's info


@dataclass(frozen=True)
class Act:
    """One act as it was recorded, before it has a number and a place in the chain."""

    act: str
    at: datetime
    officer_id: int | None
    token_id: int | None
    subject: str | None
    details: Mapping[str, Any]


def record(
    session: Session,
    act: str,
    *,
    at: datetime,
    officer_id: int | None = None,
    token_id: int | None = None,
    subject: str | None = None,
    details: Mapping[str, Any] | None = None,
) -> None:
    """Log an act with the transaction it belongs to: both are committed or neither is.

    Args:
        act: what was done, as noun and verb, e.g. "party.reveal".
        subject: a code or random id, e.g. "party:K7QM3"; never a name or an address.
        details: codes, counts and names of fields; never what stands in them.

    Raises:
        RuntimeError: the session only reads, so the row would be thrown away.
    """
    if not session.get_bind().get_execution_options().get("writes"):
        raise RuntimeError("an audited act needs database.writing()")
    waiting: list[Act] = session.info.setdefault(_WAITING, [])
    waiting.append(Act(act, at, officer_id, token_id, subject, dict(details or {})))
    at_end(session, "audit", _write)


def chained(session: Session, before: bytes, number: int, act: Act) -> bytes:
    """The keyed hash that ties a row to the one before it."""
    content = [
        before.hex(),
        number,
        act.at.astimezone(UTC).isoformat(timespec="microseconds"),
        act.act,
        act.officer_id,
        act.token_id,
        act.subject,
        act.details,
    ]
    return vault_of(session).index("audit", json.dumps(content, sort_keys=True, separators=(",", ":")))


def _write(session: Session) -> None:
    """Number and chain what was collected."""
    # All other rows and their locks come first: who holds the log's lock waits for nobody.
    session.flush()
    if session.get_bind().dialect.name == "postgresql":
        session.execute(select(func.pg_advisory_xact_lock(_LOCK)))
    last, before = _end(session)
    rows = []
    for number, act in enumerate(session.info.pop(_WAITING), start=last + 1):
        before = chained(session, before, number, act)
        rows.append(_row(number, act, before))
    session.execute(insert(AuditEntry), rows)


def _end(session: Session) -> tuple[int, bytes]:
    last = select(AuditEntry.number, AuditEntry.hash).order_by(AuditEntry.number.desc()).limit(1)
    row = session.execute(last).first()
    return (row.number, row.hash) if row else (0, START)


def _row(number: int, act: Act, digest: bytes) -> dict[str, Any]:
    return {
        "number": number,
        "at": act.at,
        "act": act.act,
        "officer_id": act.officer_id,
        "token_id": act.token_id,
        "subject": act.subject,
        "details": act.details,
        "hash": digest,
    }
