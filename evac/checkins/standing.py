"""What stood before a report, kept with it, so that what was dictated can be put back."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from evac.checkins.models import CheckIn
from evac.kernel.source import Source
from evac.kernel.status import Status, worst
from evac.triage.entry import roster_entry
from evac.triage.models import RosterEntry
from evac.triage.rescore import rescore

STOOD = "stood"


def standing_of(entry: RosterEntry) -> dict[str, Any]:
    """Codes, counts and times only: a check-in's details stand in the clear."""
    return {
        "status": entry.status.value,
        "status_at": _written(entry.status_at),
        "status_source": entry.status_source.value if entry.status_source else None,
        "status_contact_id": entry.status_contact_id,
        "unhandled": entry.unhandled.value if entry.unhandled else None,
        "unhandled_since": _written(entry.unhandled_since),
        "needs_mask": entry.needs_mask,
    }


def put_back(session: Session, checkin: CheckIn, *, now: datetime) -> None:
    """Undo what the check-in lowered; what it made worse stays. What was said stays written."""
    stood = checkin.details.get(STOOD)
    if not stood:
        return
    entry = roster_entry(session, checkin.party_id)
    facts: dict[str, object] = {"needs_mask": entry.needs_mask | stood["needs_mask"]}
    facts |= _status_put_back(entry, stood) | _unhandled_put_back(entry, stood)
    checkin.applied = checkin.applied and "status" not in facts
    rescore(session, checkin.party_id, now=now, **facts)


def _status_put_back(entry: RosterEntry, stood: dict[str, Any]) -> dict[str, object]:
    before = Status(stood["status"])
    if not before.is_distress or before.severity <= entry.status.severity:
        return {}
    source = stood["status_source"]
    return {
        "status": before,
        "status_at": _read(stood["status_at"]),
        "status_source": Source(source) if source else None,
        "status_contact_id": stood["status_contact_id"],
        "conflict": True,
    }


def _unhandled_put_back(entry: RosterEntry, stood: dict[str, Any]) -> dict[str, object]:
    if stood["unhandled"] is None:
        return {}
    since = _read(stood["unhandled_since"])
    unhandled = worst([Status(stood["unhandled"]), entry.unhandled or Status.UNKNOWN])
    earliest = min(filter(None, (since, entry.unhandled_since)), default=None)
    return {"unhandled": unhandled, "unhandled_since": earliest}


def _written(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _read(at: str | None) -> datetime | None:
    return datetime.fromisoformat(at) if at else None
