"""Texts that the webhook missed: read from the provider's list, kept like every other text."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import structlog
from sqlalchemy import Insert, select
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Session

from evac.conversation.answer import PIN_LOST
from evac.db.database import Database
from evac.kernel.clock import Clock
from evac.messaging import inbox
from evac.messaging.channel import Channel, InboundText, ListUnavailable
from evac.messaging.models import Incoming, Watermark
from evac.people.models import Channel as Kind
from evac.vault.seal import Vault

INBOUND = "inbound-list"
WEBHOOK_BROKEN = "webhook-broken"
OVERLAP = timedelta(minutes=10)  # the list lags, and texts may stand in it out of order
FIRST_LOOK = timedelta(hours=24)
GRACE = timedelta(seconds=30)  # a webhook under way is not a broken one
ASKED_AT_ONCE = 500

_MARK: dict[str, Insert] = {
    "sqlite": sqlite_insert(Watermark).on_conflict_do_nothing(),
    "postgresql": postgres_insert(Watermark).on_conflict_do_nothing(),
}
_log = structlog.get_logger(__name__)


async def catch_up(
    database: Database, vault: Vault, channel: Channel, clock: Clock, *, grace: timedelta = GRACE
) -> int:
    """Keep every listed text that we do not have; returns how many there were.

    A text found here means that the webhook is broken: that is marked for the roster, the metrics and the
    log.
    """
    now = clock()
    # The database is asked in a thread: this loop also sends.
    since = await asyncio.to_thread(_since, database, now)
    try:
        texts = await channel.list_inbound(since - OVERLAP)
    except ListUnavailable as error:
        _log.warning("inbound list unavailable", reason=error.code)
        return 0
    settled = [text for text in texts if text.sent_at is None or text.sent_at <= now - grace]
    return await asyncio.to_thread(_keep_missed, database, vault, settled, now, now - grace)


def webhook_broken_at(session: Session) -> datetime | None:
    """When a text last had to be fetched because the webhook did not bring it; None if never."""
    return _watermark(session, WEBHOOK_BROKEN)


def _since(database: Database, now: datetime) -> datetime:
    with database.reading() as session:
        return _watermark(session, INBOUND) or now - FIRST_LOOK


def _keep_missed(
    database: Database, vault: Vault, texts: Sequence[InboundText], now: datetime, read_until: datetime
) -> int:
    missed = sum(_keep(database, vault, text, now) for text in _unknown(database, texts))
    with database.writing() as session:
        _mark(session, INBOUND, read_until)
        if missed:
            _mark(session, WEBHOOK_BROKEN, now)
            _log.error("webhook missed texts", count=missed)
    return missed


def _unknown(database: Database, texts: Sequence[InboundText]) -> list[InboundText]:
    """Nearly all are known: the overlap is read again each minute. To look costs less than to try a write."""
    known: set[str] = set()
    with database.reading() as session:
        for start in range(0, len(texts), ASKED_AT_ONCE):
            sids = [text.provider_sid for text in texts[start : start + ASKED_AT_ONCE]]
            known.update(
                session.scalars(select(Incoming.provider_sid).where(Incoming.provider_sid.in_(sids)))
            )
    return [text for text in texts if text.provider_sid not in known]


def _keep(database: Database, vault: Vault, text: InboundText, now: datetime) -> bool:
    row = inbox.sealed_row(vault, _as_listed(text), at=text.sent_at or now, caught_up=True)
    write: Callable[..., bool] = partial(inbox.keep, row=row | {"next_try_at": now})
    return database.grouped(write)


def _as_listed(text: InboundText) -> InboundText:
    """A WhatsApp pin has no words, and the list does not hold where it points: the sender is asked."""
    bare = (
        text.kind is Kind.WHATSAPP and not text.body.strip() and not text.media_count and text.point is None
    )
    return replace(text, carrier_word=PIN_LOST) if bare else text


def _watermark(session: Session, name: str) -> datetime | None:
    row = session.get(Watermark, name)
    return row.at if row else None


def _mark(session: Session, name: str, at: datetime) -> None:
    """Two dispatchers may set a mark for the first time in the same moment."""
    row = {"name": name, "at": at}
    session.execute(_MARK[session.get_bind().dialect.name], row)
    mark = session.get_one(Watermark, name, with_for_update=True)
    mark.at = max(mark.at, at)
