"""Keeping each party's roster row true: facts in, band, due and reasons out."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from evac.db.locked import made
from evac.kernel.clock import utc_now
from evac.kernel.status import Status
from evac.operation.current import operation_of
from evac.places.models import Zone
from evac.triage.entry import roster_entry
from evac.triage.facts import facts_of
from evac.triage.models import CountDelta, RosterEntry
from evac.triage.rules import Finding, assess, due_of

UNWEIGHED = frozenset({"stage", "instruction"})


def add_to_roster(session: Session, party_id: int, *, now: datetime, **facts: object) -> RosterEntry:
    """Give a new party its row; from here on it is on the roster, whatever else is known of it."""
    return add_all_to_roster(session, {party_id: facts}, now=now)[party_id]


def add_all_to_roster(
    session: Session, parties: Mapping[int, Mapping[str, object]], *, now: datetime
) -> dict[int, RosterEntry]:
    """Give new parties their rows, by id: each one's facts are columns of ``RosterEntry``."""
    entries = {party_id: _weighed(session, party_id, facts, now) for party_id, facts in parties.items()}
    if not entries:
        return entries
    _count(session, *((_counted_as(entry), +1) for entry in entries.values()))
    made(session, entries)
    return entries


def rescore(session: Session, party_id: int, *, now: datetime, **facts: object) -> RosterEntry:
    """Take changed facts into the row and order it anew.

    Args:
        facts: columns of ``RosterEntry``; what is not named stays.

    Raises:
        NotFound: the party has no row.
    """
    entry = roster_entry(session, party_id)
    before = _counted_as(entry)
    if _is_new_alarm(entry, facts):
        # Whoever opened the page before has not seen this.
        facts = {"seen_at": None} | facts
    for name, value in facts.items():
        if name not in RosterEntry.__table__.columns:
            raise AttributeError(f"roster_entries has no column {name}")
        setattr(entry, name, value)
    if "zone" in facts:
        _with_hazard(session, entry)
    _assess(session, entry, now)
    if _counted_as(entry) != before:
        _count(session, (before, -1), (_counted_as(entry), +1))
    return entry


def set_unweighed(session: Session, party_ids: Sequence[int], **facts: object) -> None:
    """Take facts that no rule weighs into many parties' rows at once; their order stays."""
    strange = set(facts) - UNWEIGHED
    if strange:
        raise AttributeError(f"a rule may weigh {', '.join(sorted(strange))}: rescore each party")
    if not party_ids:
        return
    changed = int(utc_now().timestamp() * 1_000_000)
    rows = update(RosterEntry).where(RosterEntry.party_id.in_(party_ids))
    session.execute(rows.values(changed=changed, **facts), execution_options={"synchronize_session": "fetch"})


def rescore_due(session: Session, *, now: datetime, limit: int = 500) -> int:
    """Re-score parties at whose moment a rule changed by itself; returns how many."""
    due = (
        select(RosterEntry.party_id)
        .where(RosterEntry.triage_due_at <= now)
        .order_by(RosterEntry.triage_due_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    party_ids = list(session.scalars(due))
    for party_id in party_ids:
        rescore(session, party_id, now=now)
    return len(party_ids)


def zone_changed(
    session: Session, zone: str, hazard: int, *, after: int, now: datetime, limit: int = 500
) -> int:
    """Re-key one chunk of a zone's parties; returns the last party id done, 0 when there is none left."""
    chunk = (
        select(RosterEntry.party_id)
        .where(RosterEntry.zone == zone, RosterEntry.party_id > after)
        .order_by(RosterEntry.party_id)
        .limit(limit)
    )
    last = 0
    for last in session.scalars(chunk).all():
        rescore(session, last, now=now, hazard=hazard)
    return last


def _is_new_alarm(entry: RosterEntry, facts: Mapping[str, object]) -> bool:
    """An SOS after a lesser need, or duress that was not there or was dealt with already."""
    is_sos = facts.get("unhandled") is Status.SOS and entry.unhandled is not Status.SOS
    raised = facts.get("duress") is True and facts.get("duress_handled", False) is False
    return is_sos or (raised and (not entry.duress or entry.duress_handled))


def _assess(session: Session, entry: RosterEntry, now: datetime) -> None:
    operation = operation_of(session)
    found = assess(facts_of(entry), now, operation.triage)
    since = max(found.since, operation.starts_at) if entry.last_contact_at is None else found.since
    entry.band = found.band
    entry.points = found.points
    entry.reasons = _stored(found.reasons)
    entry.due = due_of(since, found.points, operation.triage.rates_per_hour[found.band])
    entry.triage_due_at = found.changes_at
    # Pages that poll ask for rows changed since; the wall clock serves them even where tests give another
    # ``now``.
    entry.changed = int(utc_now().timestamp() * 1_000_000)


def _stored(reasons: Iterable[Finding]) -> list[dict[str, object]]:
    return [{"code": reason.code, "points": reason.points, "params": reason.params} for reason in reasons]


def _weighed(session: Session, party_id: int, facts: Mapping[str, object], now: datetime) -> RosterEntry:
    entry = RosterEntry(party_id=party_id, **{"registered_at": now, **facts})  # type: ignore[arg-type]
    session.add(entry)
    _with_hazard(session, entry)
    _assess(session, entry, now)
    return entry


def _with_hazard(session: Session, entry: RosterEntry) -> None:
    with session.no_autoflush:  # a row half assessed is not worth writing
        zone = session.get(Zone, entry.zone) if entry.zone else None
    entry.hazard = zone.hazard if zone else 1


def _counted_as(entry: RosterEntry) -> tuple[int, Status, str]:
    return entry.band, entry.status, entry.zone or ""


def _count(session: Session, *changes: tuple[tuple[int, Status, str], int]) -> None:
    rows = [
        {"band": band, "status": status, "zone": zone, "delta": delta}
        for (band, status, zone), delta in changes
    ]
    session.connection().execute(insert(CountDelta), rows)
