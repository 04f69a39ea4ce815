"""Held: the carrier's list is read and joined to what waits here, until an officer releases the sending."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import structlog

from evac.broadcasts.pause import pause_restored
from evac.db.database import Database, database_now
from evac.messaging.channel import Channel, Channels, ListedText, ListUnavailable
from evac.messaging.holds import RESTORED, find_hold, hold_if_needed, last_sign
from evac.messaging.join import find_pairs, follow, join
from evac.messaging.looks import CLOCKS_DIFFER, by_channel
from evac.messaging.models import Watermark
from evac.people.models import Channel as Kind

_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Foreseen:
    """What joining would do: texts that would not be sent again, and texts nobody here knows of."""

    since: datetime | None
    joined: int = 0
    unmatched: int = 0


def start(database: Database) -> bool:
    """Before anything is sent: whether this dispatcher starts held."""
    with database.writing() as session:
        now = database_now(session)
        if session.get(Watermark, RESTORED) is not None and (stopped := pause_restored(session, now=now)):
            _log.warning("broadcasts are paused after a restore", broadcasts=stopped)
        hold = hold_if_needed(session, now=now)
    if hold is not None:
        _log.warning("sending is held", reason=hold.reason, since=hold.since.isoformat())
    return hold is not None


async def look(database: Database, channels: Channels) -> None:
    """While held: one look into every provider's list. One that cannot be read decides nothing."""
    asked_at, since = await asyncio.to_thread(_held_since, database)
    if since is None:
        return
    try:
        lists = [
            (channel, kinds, await channel.list_outbound(since - CLOCKS_DIFFER))
            for channel, kinds in by_channel(channels)
        ]
    except ListUnavailable as error:
        _log.warning("outbound list unavailable", reason=error.code)
        return
    await asyncio.to_thread(_take, database, lists, asked_at)


async def foresee(database: Database, channels: Channels) -> Foreseen:
    """What a look would join, without joining it. Raises ListUnavailable."""
    with database.reading() as session:
        hold = find_hold(session)
        since = hold.since if hold else last_sign(session)
    if since is None:
        return Foreseen(None)
    joined = unmatched = 0
    for channel, kinds in by_channel(channels):
        listed = await channel.list_outbound(since - CLOCKS_DIFFER)
        with database.reading() as session:
            found = find_pairs(session, channel, kinds, listed, since=since)
        joined, unmatched = joined + len(found.pairs), unmatched + found.unmatched
    return Foreseen(since, joined, unmatched)


def _held_since(database: Database) -> tuple[datetime, datetime | None]:
    with database.reading() as session:
        hold = find_hold(session)
        return database_now(session), hold.since if hold else None


def _take(
    database: Database, lists: Sequence[tuple[Channel, Sequence[Kind], list[ListedText]]], asked_at: datetime
) -> None:
    with database.writing() as session:
        if (hold := find_hold(session)) is None:
            return
        hold.unmatched = 0
        for channel, kinds, listed in lists:
            found = find_pairs(session, channel, kinds, listed, since=hold.since)
            hold.joined += join(session, found.pairs, now=asked_at)
            hold.unmatched += found.unmatched
            follow(session, listed, now=asked_at)
        hold.looked_at = asked_at
