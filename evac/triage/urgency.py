"""The urgency a reader sees, with reasons that add up to it."""

from dataclasses import dataclass
from datetime import datetime

from evac.operation.triage import TriagePoints
from evac.triage.models import RosterEntry
from evac.triage.rules import Finding

_HOUR_MS = 3_600_000


@dataclass(frozen=True)
class Shown:
    """Urgency now. ``reasons`` sum to it exactly; the last one may be the growth since ``since``."""

    urgency: int
    reasons: tuple[Finding, ...]


def shown(entry: RosterEntry, now: datetime, points: TriagePoints) -> Shown:
    """Add the growth within the band to the stored points.

    Urgency comes from the stored key alone, so that the numbers a reader compares never contradict the order.
    In band 3 growth is negative until the next action falls due.
    """
    rate = points.rates_per_hour[entry.band]
    urgency = int((now.timestamp() * 1000 - entry.due) * rate // _HOUR_MS)
    stored = tuple(Finding(reason["code"], reason["points"], reason["params"]) for reason in entry.reasons)
    growth = urgency - entry.points
    if not growth:
        return Shown(urgency, stored)
    since_ms = entry.due + round(entry.points / rate * _HOUR_MS)
    code = "waiting" if entry.band < 3 else "next_action" if entry.band == 3 else "quiet"
    return Shown(urgency, (*stored, Finding(code, growth, {"since_ms": since_ms})))
