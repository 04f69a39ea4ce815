"""A page of the roster, what stands above it, and the key by which an open page learns that it is old."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVarTuple

from sqlalchemy import Row as SqlRow
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from evac.kernel.errors import NotFound
from evac.people.models import Party
from evac.roster import cursor as order
from evac.roster.cursor import Cursor
from evac.roster.filters import Filters, narrowed
from evac.roster.rows import Row, opened
from evac.triage.counts import Counts, counts
from evac.triage.models import RosterEntry
from evac.triage.rules import Band

T = TypeVarTuple("T")
PAGE = 50
COUNTED_AT_MOST = 100  # "99+ new above" is all an officer needs to know


@dataclass(frozen=True)
class Page:
    """``next`` and ``previous`` are where the neighbouring pages begin and end; None at the ends."""

    rows: list[Row]
    next: Cursor | None
    previous: Cursor | None
    counts: Counts
    key: str


@dataclass(frozen=True)
class News:
    """What an open page does not show yet.

    Attributes:
        key: of the page as it stands now.
        above: parties that now stand above its first row and did not when it was loaded.
        alarms: how many of these are alarms, newest cry or newly pinned.
    """

    key: str
    counts: Counts
    above: int
    alarms: int


def page(
    session: Session,
    filters: Filters,
    *,
    now: datetime,
    after: Cursor | None = None,
    before: Cursor | None = None,
    limit: int = PAGE,
    contacts: bool = False,
) -> Page:
    """The most urgent parties first: a range of the stored order, of which only these are opened."""
    found, more = _entries(
        session, select(RosterEntry), filters, now=now, after=after, before=before, limit=limit
    )
    entries = [row[0] for row in found]
    rows = opened(session, entries, now, contacts=contacts)
    has_next = bool(rows) and (more if before is None else True)
    has_previous = bool(rows) and (more if before is not None else after is not None)
    now_counts = _counts(session, filters)
    return Page(
        rows=rows,
        next=rows[-1].cursor if has_next else None,
        previous=rows[0].cursor if has_previous else None,
        counts=now_counts,
        key=_key([(entry.party_id, entry.changed) for entry in entries], now_counts),
    )


def news(
    session: Session,
    filters: Filters,
    *,
    now: datetime,
    first: Cursor | None,
    after: Cursor | None = None,
    before: Cursor | None = None,
    loaded_at: datetime | None = None,
    limit: int = PAGE,
) -> News:
    """What changed since a page was loaded; opens nothing, so that it can be asked each second.

    Args:
        first: the first row of the page as it was loaded.
        loaded_at: for a page that had rows above it from the start, where only what changed since is news.
    """
    shown, _ = _entries(session, _STATE, filters, now=now, after=after, before=before, limit=limit)
    now_counts = _counts(session, filters)
    above, alarms = _above(session, filters, now=now, first=first, loaded_at=loaded_at)
    return News(key=_key(shown, now_counts), counts=now_counts, above=above, alarms=alarms)


def get_row(session: Session, case_code: str, *, now: datetime, scope: str | None = None) -> Row:
    """One party as the roster shows it.

    Args:
        scope: the one zone the reader may see.

    Raises:
        NotFound: there is none, or it is out of the reader's reach; both look the same.
    """
    mine = select(RosterEntry).join(Party, Party.id == RosterEntry.party_id)
    entry = session.scalar(narrowed(mine.where(Party.case_code == case_code), Filters(scope=scope), now))
    if entry is None:
        raise NotFound("party")
    return opened(session, [entry], now)[0]


# What a page is known again by; an open page that polls needs nothing else of its rows.
_STATE = select(RosterEntry.party_id, RosterEntry.changed)


def _entries(
    session: Session,
    what: Select[*T],
    filters: Filters,
    *,
    now: datetime,
    after: Cursor | None,
    before: Cursor | None,
    limit: int,
) -> tuple[Sequence[SqlRow[*T]], bool]:
    """The page's entries in order, and whether there are more in the direction of reading."""
    found = narrowed(what, filters, now).limit(limit + 1)
    if before is not None:
        up = order.above(found, before).order_by(
            RosterEntry.band.desc(), RosterEntry.due.desc(), RosterEntry.party_id.desc()
        )
        nearest = session.execute(up).all()
        return list(reversed(nearest[:limit])), len(nearest) > limit
    if after is not None:
        found = order.below(found, after)
    entries = session.execute(_ordered(found)).all()
    return entries[:limit], len(entries) > limit


def _counts(session: Session, filters: Filters) -> Counts:
    """Of what the reader may see; an officer tied to no zone at all must not get those without a place."""
    return Counts() if filters.scope == "" else counts(session, zone=filters.scope)


def _above(
    session: Session, filters: Filters, *, now: datetime, first: Cursor | None, loaded_at: datetime | None
) -> tuple[int, int]:
    """Nothing stood above the top page when it was loaded, so whatever does now is news."""
    found = narrowed(select(RosterEntry.band), filters, now)
    if loaded_at is not None:
        found = found.where(RosterEntry.changed > int(loaded_at.timestamp() * 1_000_000))
    if first is not None:
        found = order.above(found, first)
    bands = session.scalars(_ordered(found).limit(COUNTED_AT_MOST)).all()
    return len(bands), sum(band == Band.ALARM for band in bands)


def _ordered(statement: Select) -> Select:
    return statement.order_by(RosterEntry.band, RosterEntry.due, RosterEntry.party_id)


def _key(shown: Sequence[Any], found: Counts) -> str:
    """Equal as long as neither the rows shown, as (party_id, changed), nor the counts have changed."""
    state = [tuple(row) for row in shown]
    numbers = (sorted(found.by_band.items()), sorted(found.by_status.items()), sorted(found.by_zone.items()))
    return hashlib.blake2b(repr((state, numbers)).encode(), digest_size=12).hexdigest()
