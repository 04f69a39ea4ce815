"""The triage rules: pure, each explains itself and says when it will change by itself.

Points are the operation's (``triage.toml``). Rules are steady between the moments they name, so that stored
scores stay true; what grows with every minute is the growth within a band, which is kept as ``due`` and not
as points.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import IntEnum

from evac.kernel.needs import Need
from evac.kernel.status import Intent, Status
from evac.operation.triage import TriagePoints
from evac.triage.facts import Facts


class Band(IntEnum):
    """The first key of the roster's order: no amount of silence ever stands above an alarm."""

    ALARM = 0
    HELP = 1
    OPEN = 2
    IN_HAND = 3
    CLOSED = 4


@dataclass(frozen=True)
class Finding:
    """One reason. ``params`` are numbers, codes and ISO times; the reader's language makes words of them."""

    code: str
    points: int
    params: dict[str, object] = field(default_factory=dict)
    changes_at: datetime | None = None


@dataclass(frozen=True)
class Assessment:
    """Where a party stands. ``since`` is what growth within the band is counted from."""

    band: Band
    points: int
    reasons: tuple[Finding, ...]
    since: datetime
    changes_at: datetime | None


FASTER_AFTER_DARK = 4

Rule = Callable[[Facts, datetime, TriagePoints], Finding | None]


def distress(facts: Facts, now: datetime, points: TriagePoints) -> Finding | None:
    if facts.duress:
        return Finding("duress", points.duress)
    if facts.status is Status.SOS:
        return Finding("sos", points.sos)
    if facts.status is Status.NEEDS_HELP:
        return Finding("needs_help", points.needs_help)
    return None


def unhandled_distress(facts: Facts, now: datetime, points: TriagePoints) -> Finding | None:
    """Distress nobody took outlives a later "we are fine" that may be a forced one."""
    if facts.unhandled is None or facts.unhandled.severity <= facts.status.severity or facts.duress:
        return None
    weight = points.sos if facts.unhandled is Status.SOS else points.needs_help
    return Finding("unhandled", weight, {"status": facts.unhandled.value})


def pinned(facts: Facts, now: datetime, points: TriagePoints) -> Finding | None:
    return Finding("pinned", points.pinned) if facts.pinned_at else None


def medicine_runs_out(facts: Facts, now: datetime, points: TriagePoints) -> Finding | None:
    """Rises in steps as the last dose comes near."""
    if facts.medicine_until is None:
        return None
    left = facts.medicine_until - now
    params: dict[str, object] = {"until": facts.medicine_until.isoformat()}
    later = [step for step, _ in points.medicine_steps if step < left]
    changes_at = facts.medicine_until - max(later) if later else None
    for step, weight in points.medicine_steps:
        if left <= step:
            return Finding("medicine", weight, params, changes_at)
    return Finding("medicine", 0, params, changes_at)


def wants(facts: Facts, now: datetime, points: TriagePoints) -> Finding | None:
    """All needs as one reason. Medicine with a known end has steps of its own and is not counted twice."""
    counted = [need for need in facts.needs if need is not Need.MEDICINE or facts.medicine_until is None]
    weight = sum(points.needs[need] for need in counted)
    return Finding("needs", weight, {"needs": [need.value for need in counted]}) if counted else None


def cannot_leave(facts: Facts, now: datetime, points: TriagePoints) -> Finding | None:
    return Finding("cannot", points.cannot) if facts.intent is Intent.CANNOT else None


def minors_in_party(facts: Facts, now: datetime, points: TriagePoints) -> Finding | None:
    counted = min(facts.minors, points.minors_counted)
    return Finding("minors", counted * points.minor, {"minors": facts.minors}) if counted else None


def alone(facts: Facts, now: datetime, points: TriagePoints) -> Finding | None:
    return Finding("alone", points.alone) if facts.party_size == 1 and not facts.unregistered else None


def hazard_of_zone(facts: Facts, now: datetime, points: TriagePoints) -> Finding | None:
    if not facts.has_place or facts.hazard <= 1:
        return None
    return Finding("hazard", (facts.hazard - 1) * points.hazard_per_level, {"hazard": facts.hazard})


def place_not_known(facts: Facts, now: datetime, points: TriagePoints) -> Finding | None:
    return None if facts.has_place else Finding("no_place", points.no_place)


def overdue(facts: Facts, now: datetime, points: TriagePoints) -> Finding | None:
    """Silent beyond the expected check-in.

    A party that went dark on purpose is counted from the end of that, and faster: it said when it would be
    back.
    """
    heard = facts.last_contact_at
    if heard is None:
        return Finding("never_heard", points.never_heard)
    if facts.status is Status.DEPARTED:
        return None
    dark = facts.dark_until
    expected = dark or heard + points.expected_check_in
    haste = FASTER_AFTER_DARK if dark else 1
    steps = [(expected + late / haste, weight) for late, weight in points.overdue_steps]
    reached = [weight for at, weight in steps if at <= now]
    changes_at = min((at for at, _ in steps if at > now), default=None)
    return Finding("overdue", reached[-1] if reached else 0, {"expected": expected.isoformat()}, changes_at)


def flags(facts: Facts, now: datetime, points: TriagePoints) -> Finding | None:
    raised = [name for name in ("lost", "conflict", "unreachable", "unregistered") if getattr(facts, name)]
    weight = sum(int(getattr(points, name)) for name in raised)
    return Finding("flags", weight, {"flags": raised}) if raised else None


RULES: tuple[Rule, ...] = (
    distress,
    unhandled_distress,
    pinned,
    medicine_runs_out,
    wants,
    cannot_leave,
    minors_in_party,
    alone,
    hazard_of_zone,
    place_not_known,
    overdue,
    flags,
)


def assess(facts: Facts, now: datetime, points: TriagePoints, rules: tuple[Rule, ...] = RULES) -> Assessment:
    """Band, points, reasons (weightiest first) and the next moment any of it changes.

    Equal facts, equal result.
    """
    findings = [finding for rule in rules if (finding := rule(facts, now, points))]
    reasons = sorted((f for f in findings if f.points), key=lambda f: (-f.points, f.code))
    band = band_of(facts, now)
    changes = [f.changes_at for f in findings if f.changes_at]
    if band is Band.IN_HAND and facts.next_action_at:
        changes.append(facts.next_action_at)
    return Assessment(
        band=band,
        points=sum(f.points for f in reasons),
        reasons=tuple(reasons),
        since=_since(facts, band, now),
        changes_at=min(changes, default=None),
    )


def band_of(facts: Facts, now: datetime) -> Band:
    """Unhandled distress first, whatever else is true: neither an owner nor a closed file hides a new cry."""
    if facts.pinned_at or facts.unhandled is Status.SOS or (facts.duress and not facts.duress_handled):
        return Band.ALARM
    if facts.unhandled is Status.NEEDS_HELP:
        return Band.HELP
    if facts.closed_at:
        return Band.CLOSED
    if facts.owner_id and facts.next_action_at and facts.next_action_at > now:
        return Band.IN_HAND
    return Band.OPEN


def _since(facts: Facts, band: Band, now: datetime) -> datetime:
    """First unhandled distress in bands 0 and 1, so that a second cry does not set a party back in the
    queue.
    """
    heard = facts.last_contact_at or facts.registered_at
    if band in (Band.ALARM, Band.HELP):
        return facts.unhandled_since or facts.pinned_at or heard
    if band is Band.IN_HAND and facts.next_action_at:
        return facts.next_action_at
    return heard


def due_of(since: datetime, points: int, rate_per_hour: float) -> int:
    """The stored key of the order within a band, in ms since 1970: the smaller, the more urgent.

    Urgency is ``points + rate * (now - since)``; of two parties the one with the smaller ``since - points /
    rate`` has the higher urgency at every moment, so that the order holds without re-scoring.
    """
    return round(
        since.timestamp() * 1000 - points / rate_per_hour * timedelta(hours=1).total_seconds() * 1000
    )
