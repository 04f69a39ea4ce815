"""Texts and attempts where many move at once: read without the ORM, written back by statements built once.

A row of a session costs ten times as much to load, watch and flush as these, and the queue's pace is that of
its claims and settles. They are what the delivery machine sees of a row; all that may change stands in them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Column, select
from sqlalchemy.orm import Session

from evac.db.base import Base
from evac.db.id_list import among
from evac.db.set_many import KEY, SetMany
from evac.kernel.wording import Wording
from evac.messaging.models import Attempt, Outgoing, State
from evac.people.models import Channel, ContactState


@dataclass(slots=True, eq=False, repr=False)
class TextRow:
    """A row of ``outgoing`` under its lock."""

    __tablename__ = "outgoing"

    id: int
    uid: str
    party_id: int
    contact_id: int
    channel: Channel
    kind: str
    lane: int
    urgency_first: int
    wording: Wording
    values_sealed: bytes | None
    sender_sealed: bytes | None
    incoming_id: int | None
    officer_id: int | None
    broadcast_id: int | None
    instead_of_id: int | None
    state: State
    reason: str | None
    attempts: int
    due_at: datetime
    expires_at: datetime | None
    sent_at: datetime | None
    settled_at: datetime | None
    may_duplicate: bool
    may_have_been_sent: bool


@dataclass(slots=True, eq=False, repr=False)
class AttemptRow:
    """A row of ``attempts``; the lock of its text is its own."""

    id: int
    uid: str
    outgoing_id: int
    worker: str
    sender: str
    state: State
    reason: str | None
    provider_sid: str | None
    settled_at: datetime | None
    absences: int
    listed_at: datetime | None


@dataclass(slots=True, eq=False, repr=False)
class PartyRow:
    """What of a party stands in a text to it."""

    __tablename__ = "parties"

    uid: str
    case_code: str
    language: str
    wording: Wording
    sign_off_sealed: bytes | None
    briefed_at: datetime | None


@dataclass(slots=True, eq=False, repr=False)
class ContactRow:
    """What of a contact decides whether, and whence, a text leaves for it."""

    __tablename__ = "contacts"

    uid: str
    address_sealed: bytes | None
    state: ContactState
    held_until: datetime | None
    duress_at: datetime | None
    reporter_since: datetime | None
    heard_at: datetime | None


@dataclass(slots=True, eq=False, repr=False)
class StandingRow:
    """What of a party's row on the roster keeps a text back."""

    dark_until: datetime | None
    duress: bool


Text = Outgoing | TextRow
Try = Attempt | AttemptRow

_TEXT_TABLE, _ATTEMPT_TABLE = Base.metadata.tables["outgoing"], Base.metadata.tables["attempts"]
# What can change of a text: the rest is as it was queued.
_MOVING = ("state", "reason", "attempts", "due_at", "expires_at", "sent_at", "settled_at",
           "may_duplicate", "may_have_been_sent")  # fmt: skip
_TRIED = ("state", "reason", "provider_sid", "settled_at", "absences", "listed_at")


def columns_of(row: type[Any], table: str) -> tuple[Column[Any], ...]:
    """The columns that a kind of row is made of, in its order."""
    return tuple(Base.metadata.tables[table].c[field.name] for field in fields(row))


TEXT_COLUMNS = columns_of(TextRow, "outgoing")
_TEXTS = (
    select(*TEXT_COLUMNS).where(among(_TEXT_TABLE.c.id, "ids")).order_by(_TEXT_TABLE.c.id).with_for_update()
)
_ATTEMPTS = (
    select(*columns_of(AttemptRow, "attempts"))
    .where(among(_ATTEMPT_TABLE.c.outgoing_id, "ids"))
    .order_by(_ATTEMPT_TABLE.c.id)
)


def moving_texts(*more: str) -> SetMany:
    """Writes what may have changed of texts, and ``more`` columns of them."""
    return SetMany.of(_TEXT_TABLE, (*_MOVING, *more))


_MOVE_TEXTS = moving_texts()
_MOVE_ATTEMPTS = SetMany.of(_ATTEMPT_TABLE, _TRIED)


def lock_texts(session: Session, outgoing_ids: Iterable[int]) -> tuple[list[TextRow], list[AttemptRow]]:
    """Texts with their attempts. All lock texts in the order of ids, so that nobody waits in a circle."""
    wanted = {"ids": sorted(set(outgoing_ids))}
    texts = [TextRow(*row) for row in session.execute(_TEXTS, wanted)]
    return texts, [AttemptRow(*row) for row in session.execute(_ATTEMPTS, wanted)]


def write_texts(session: Session, texts: Iterable[TextRow]) -> None:
    """The texts as they are now. Rows of the session that stand for them do not learn of it."""
    _MOVE_TEXTS.execute(session.connection(), [moving(text) for text in texts])


def write_attempts(session: Session, attempts: Iterable[AttemptRow]) -> None:
    _MOVE_ATTEMPTS.execute(session.connection(), [_values(attempt, _TRIED) for attempt in attempts])


def moving(text: TextRow) -> dict[str, Any]:
    """What may have changed of it, for ``moving_texts``."""
    return _values(text, _MOVING)


def _values(row: TextRow | AttemptRow, names: Sequence[str]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in names} | {KEY: row.id}
