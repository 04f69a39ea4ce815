"""What the carrier says about our texts: kept by the webhook, folded into the texts by the dispatcher.

Each receipt is one insert, so that a hundred of them share a commit and none waits for the lock of a text.
One for an attempt that we do not know stays parked, and is joined when the attempt appears (after a restore).
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Insert, delete, insert, select
from sqlalchemy.orm import Session

from evac.messaging.channel import Event, Outcome, Receipt
from evac.messaging.models import Attempt, ParkedReceipt
from evac.messaging.moves import Tried, locked, move

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
    found = _waiting(session, limit)
    if not found:
        return 0
    texts = locked(session, (outgoing_id for _, outgoing_id in found))
    for outgoing_id, receipts in _by_text(found):
        _take_in(session, texts[outgoing_id], receipts, now)
    used = [receipt.id for receipt, _ in found]
    session.execute(delete(ParkedReceipt).where(ParkedReceipt.id.in_(used)))
    return len(used)


def forget_strangers(session: Session, *, now: datetime) -> None:
    """Receipts for attempts that never appeared."""
    session.execute(delete(ParkedReceipt).where(ParkedReceipt.at < now - STRANGERS_KEPT_FOR))


def _waiting(session: Session, limit: int) -> list[tuple[ParkedReceipt, int]]:
    """Receipts with the texts they are about; two dispatchers share them out."""
    known = (
        select(ParkedReceipt, Attempt.outgoing_id)
        .join(Attempt, Attempt.uid == ParkedReceipt.attempt_uid)
        .order_by(ParkedReceipt.id)
        .limit(limit)
        .with_for_update(of=ParkedReceipt, skip_locked=True)
    )
    return [(receipt, outgoing_id) for receipt, outgoing_id in session.execute(known)]


def _by_text(
    found: Iterable[tuple[ParkedReceipt, int]],
) -> Iterable[tuple[int, list[ParkedReceipt]]]:
    in_order = sorted(found, key=lambda pair: (pair[1], pair[0].attempt_uid, pair[0].id))
    for outgoing_id, pairs in groupby(in_order, key=lambda pair: pair[1]):
        yield outgoing_id, [receipt for receipt, _ in pairs]


def _take_in(session: Session, tried: Tried, receipts: list[ParkedReceipt], now: datetime) -> None:
    attempts = {attempt.uid: attempt for attempt in tried.attempts}
    for uid, group in groupby(receipts, key=lambda receipt: receipt.attempt_uid):
        for receipt in _telling(list(group)):
            outcome = Outcome(Event(receipt.status), receipt.error_code, receipt.provider_sid or None)
            move(session, tried, attempts[uid], outcome, now)


def _telling(group: list[ParkedReceipt]) -> list[ParkedReceipt]:
    """The highest, preceded by what is news of the contact."""
    highest = max(group, key=lambda receipt: (_HEIGHT[receipt.status], -receipt.id))
    return [r for r in group if r.status in _OF_THE_CONTACT and r is not highest] + [highest]
