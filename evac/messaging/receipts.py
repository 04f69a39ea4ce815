"""What the carrier says about our texts: kept by the webhook, folded into the texts by the dispatcher.

Each receipt is one insert, so that a hundred of them share a commit and none waits for the lock of a text.
One for an attempt that we do not know stays parked, and is joined when the attempt appears (after a restore).
"""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Insert, Row, and_, delete, func, insert, select
from sqlalchemy.orm import Session, aliased

from evac.db.id_list import among
from evac.messaging.channel import Event, Outcome, Receipt
from evac.messaging.models import Attempt, ParkedReceipt
from evac.messaging.moves import TriedRow, locked_rows, move_all
from evac.messaging.rows import AttemptRow

STRANGERS_KEPT_FOR = timedelta(days=7)
LONGEST_REASON = 16

# Lowest first. What a later entry says outweighs an earlier one, so a group is told by its highest.
_ORDER = (
    Event.UNDERWAY,
    Event.SENT,
    Event.UNDELIVERED,
    Event.UNDELIVERABLE,
    Event.NUMBER_DEAD,
    Event.OPTED_OUT,
    Event.DELIVERED,
    Event.READ,
)
_HEIGHT = {event.value: height for height, event in enumerate(_ORDER)}
# News of the contact, which counts whatever else is said about the text.
_OF_THE_CONTACT = frozenset({Event.NUMBER_DEAD.value, Event.OPTED_OUT.value})
KEEP: Insert = insert(ParkedReceipt)
# Of two alike texts in doubt the list may have given one the copy that the other one's call made. The copy
# stays with the text it was counted for: a receipt that names the other must not let one copy stand for both.
_Holder = aliased(Attempt)
_COUNTED_ELSEWHERE = and_(
    Attempt.provider_sid.is_(None),
    _Holder.provider_sid == ParkedReceipt.provider_sid,
    _Holder.outgoing_id != Attempt.outgoing_id,
)
# With the attempts they are told to; two dispatchers share them out.
_WAITING = (
    select(
        ParkedReceipt.id,
        ParkedReceipt.provider_sid,
        ParkedReceipt.status,
        ParkedReceipt.error_code,
        func.coalesce(_Holder.id, Attempt.id).label("attempt_id"),
        func.coalesce(_Holder.outgoing_id, Attempt.outgoing_id).label("outgoing_id"),
    )
    .join(Attempt, Attempt.uid == ParkedReceipt.attempt_uid)
    .outerjoin(_Holder, _COUNTED_ELSEWHERE)
    .order_by(ParkedReceipt.id)
    .with_for_update(of=ParkedReceipt, skip_locked=True)
)
_USED_UP = delete(ParkedReceipt).where(among(ParkedReceipt.id, "ids"))
Waiting = Row[Any]


def row_of(receipt: Receipt, *, at: datetime) -> dict[str, Any]:
    """A receipt as it is written down, just as it came; ``database.grouped`` commits many at once."""
    return {
        "attempt_uid": receipt.attempt_uid[:64],
        "provider_sid": receipt.provider_sid[:64],
        "status": receipt.event.value,
        "error_code": (receipt.reason or "")[:LONGEST_REASON] or None,
        "at": at,
    }


def keep(connection: Connection, receipt: Receipt, *, at: datetime) -> None:
    connection.execute(KEEP, row_of(receipt, at=at))


def fold(session: Session, *, now: datetime, limit: int = 500) -> int:
    """Take receipts of known attempts into their texts; returns how many were used up."""
    found: list[Waiting] = list(session.execute(_WAITING.limit(limit)))
    if not found:
        return 0
    texts = locked_rows(session, (receipt.outgoing_id for receipt in found))
    move_all(session, _said(found, texts), now)
    session.connection().execute(_USED_UP, {"ids": [receipt.id for receipt in found]})
    return len(found)


def forget_strangers(session: Session, *, now: datetime) -> None:
    """Receipts for attempts that never appeared."""
    session.execute(delete(ParkedReceipt).where(ParkedReceipt.at < now - STRANGERS_KEPT_FOR))


def _said(
    found: list[Waiting], texts: Mapping[int, TriedRow]
) -> Iterator[tuple[TriedRow, AttemptRow, Outcome]]:
    """What the receipts say, text by text, each attempt's in one word."""
    in_order = sorted(found, key=lambda receipt: (receipt.outgoing_id, receipt.attempt_id, receipt.id))
    for (outgoing_id, attempt_id), group in groupby(in_order, key=lambda r: (r.outgoing_id, r.attempt_id)):
        tried = texts[outgoing_id]
        attempt = next(attempt for attempt in tried.attempts if attempt.id == attempt_id)
        for receipt in _telling(list(group)):
            outcome = Outcome(Event(receipt.status), receipt.error_code, receipt.provider_sid or None)
            yield tried, attempt, outcome


def _telling(group: list[Waiting]) -> list[Waiting]:
    """The highest, preceded by what is news of the contact."""
    highest = max(group, key=lambda receipt: (_HEIGHT[receipt.status], -receipt.id))
    return [r for r in group if r.status in _OF_THE_CONTACT and r is not highest] + [highest]
