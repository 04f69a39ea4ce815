"""Texts in doubt: looked for in the provider's list until found there, or proven never to have been."""

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from evac.db.database import Database, database_now
from evac.messaging.channel import Channels, Event, ListedText, ListUnavailable, Outcome
from evac.messaging.looks import CLOCKS_DIFFER, Look, by_channel, by_look, look_of, unknown_in
from evac.messaging.models import Attempt, Outgoing, State
from evac.messaging.moves import Tried, locked, move
from evac.messaging.second_copies import LOOKED_FOR, sent_again, take_marks_off
from evac.people.models import Channel as Kind

FIRST_LIST_AFTER = timedelta(seconds=120)  # of the attempt: the list lags behind what was accepted
NEXT_LIST_AFTER = timedelta(seconds=60)
BATCH = 500

_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Reconciled:
    found: int = 0
    absent: int = 0


async def reconcile(
    database: Database,
    channels: Channels,
    *,
    first_after: timedelta = FIRST_LIST_AFTER,
    next_after: timedelta = NEXT_LIST_AFTER,
) -> Reconciled:
    """Look once for every text in doubt whose time has come. An unreachable list decides nothing."""
    total = Reconciled()
    for channel, kinds in by_channel(channels):
        asked_at, since = await asyncio.to_thread(_oldest_due, database, kinds, first_after, next_after)
        if since is None:
            continue
        try:
            listed = await channel.list_outbound(since - CLOCKS_DIFFER)
        except ListUnavailable as error:
            _log.warning("outbound list unavailable", reason=error.code)
            continue
        done = await asyncio.to_thread(_decide, database, kinds, listed, asked_at, first_after, next_after)
        total = Reconciled(total.found + done.found, total.absent + done.absent)
    return total


def decide(
    session: Session,
    kinds: Sequence[Kind],
    listed: Sequence[ListedText],
    *,
    now: datetime,
    first_after: timedelta = FIRST_LIST_AFTER,
    next_after: timedelta = NEXT_LIST_AFTER,
) -> Reconciled:
    """Match texts in doubt, and those sent again, with what the list holds.

    Args:
        listed: read after ``now``, and since before the oldest attempt that was due then.
    """
    due = list(session.scalars(_due(kinds, now, first_after, next_after).limit(BATCH)))
    twice = list(session.scalars(_sent_again(kinds, now, next_after).limit(BATCH)))
    texts = locked(session, (attempt.outgoing_id for attempt in (*due, *twice)))
    looks = _looks_of(session, texts, [attempt for attempt in due if attempt.state is State.UNSURE])
    unknown = unknown_in(session, listed)
    unclaimed = by_look(unknown)
    done = Reconciled()
    for look, attempts in looks.items():
        if _in_the_making(session, look, attempts, texts):
            continue  # its answer may be one of the listed ones; the next list will tell them apart
        done = _match(session, attempts, unclaimed.get(look, []), texts, now, done)
    take_marks_off(session, twice, texts, listed, unknown, now=now)
    return done


def _match(
    session: Session,
    attempts: Sequence[Attempt],
    candidates: list[ListedText],
    texts: Mapping[int, Tried],
    now: datetime,
    done: Reconciled,
) -> Reconciled:
    found, absent = done.found, done.absent
    for attempt in attempts:
        tried = texts[attempt.outgoing_id]
        listed = _take_fitting(candidates, attempt)
        if listed is None:
            move(session, tried, attempt, Outcome(Event.ABSENT), now)
            absent += 1
            continue
        move(session, tried, attempt, Outcome(Event.FOUND, provider_sid=listed.provider_sid), now)
        move(session, tried, attempt, Outcome(listed.event, listed.reason), now)
        found += 1
    return Reconciled(found, absent)


def _take_fitting(candidates: list[ListedText], attempt: Attempt) -> ListedText | None:
    """The oldest alike text that was not created before the attempt began."""
    earliest = attempt.started_at - CLOCKS_DIFFER
    for place, listed in enumerate(candidates):
        if listed.created_at is None or listed.created_at >= earliest:
            return candidates.pop(place)
    return None


def _due(kinds: Sequence[Kind], now: datetime, first_after: timedelta, next_after: timedelta):  # type: ignore[no-untyped-def]
    return (
        select(Attempt)
        .join(Outgoing, Outgoing.id == Attempt.outgoing_id)
        .where(
            Attempt.state == State.UNSURE,
            Outgoing.channel.in_(kinds),
            Attempt.started_at <= now - first_after,
            or_(Attempt.listed_at.is_(None), Attempt.listed_at <= now - next_after),
        )
        .order_by(Attempt.started_at, Attempt.id)
    )


def _sent_again(kinds: Sequence[Kind], now: datetime, next_after: timedelta) -> Select[Attempt]:
    return sent_again(kinds, looked_before=now - next_after, since=now - LOOKED_FOR)


def _oldest_due(
    database: Database, kinds: Sequence[Kind], first_after: timedelta, next_after: timedelta
) -> tuple[datetime, datetime | None]:
    """The database's time, and since when the list is needed."""
    with database.reading() as session:
        now = database_now(session)
        wanted = (_due(kinds, now, first_after, next_after), _sent_again(kinds, now, next_after))
        oldest = [found for one in wanted if (found := session.scalar(one.limit(1))) is not None]
        return now, min((attempt.started_at for attempt in oldest), default=None)


def _decide(
    database: Database,
    kinds: Sequence[Kind],
    listed: Sequence[ListedText],
    asked_at: datetime,
    first_after: timedelta,
    next_after: timedelta,
) -> Reconciled:
    with database.writing() as session:
        return decide(session, kinds, listed, now=asked_at, first_after=first_after, next_after=next_after)


def _looks_of(
    session: Session, texts: Mapping[int, Tried], attempts: Sequence[Attempt]
) -> dict[Look, list[Attempt]]:
    looks = defaultdict(list)
    for attempt in attempts:
        looks[look_of(session, texts[attempt.outgoing_id].text, attempt)].append(attempt)
    return looks


def _in_the_making(
    session: Session, look: Look, attempts: Sequence[Attempt], texts: Mapping[int, Tried]
) -> bool:
    """Whether an alike text is being handed over right now: its SID may be listed before we know it."""
    contact_ids = {texts[attempt.outgoing_id].text.contact_id for attempt in attempts}
    making = (
        select(Outgoing, Attempt)
        .join(Attempt, Attempt.outgoing_id == Outgoing.id)
        .where(Attempt.state == State.SUBMITTING, Outgoing.contact_id.in_(contact_ids))
    )
    return any(look_of(session, text, attempt) == look for text, attempt in session.execute(making))
