"""Changing a zone: the stage its parties stand on, and the hazard that orders them."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.departure.ladder import stage_of
from evac.kernel.errors import EvacError, NotFound
from evac.operation.current import operation_of
from evac.places.models import Zone
from evac.triage.models import RosterEntry
from evac.triage.rescore import zone_changed

HAZARDS = (1, 2, 3, 4, 5)  # 1 quiet .. 5 do not move
# Whoever was writing with the old hazard as it changed has committed by then, and is ordered anew too.
SETTLES_IN = timedelta(seconds=2)
_NO_KEY = {"key_share": True}  # a check-in that moves a party into the zone meanwhile must not wait, or block


class NoSuchStage(EvacError):
    """The ladder has no such stage, or one that is reached by an event or offers seats."""

    code = "no-such-stage"
    status = 422

    def __init__(self) -> None:
        super().__init__("A zone cannot be put on this stage.")


@dataclass(frozen=True)
class Change:
    """What a change of one zone would do.

    Attributes:
        parties: in the zone.
        restaged: of these, whose stage becomes another one: the stricter of the zone's and their own holds.
        points: by which each party's urgency moves; 0 where the hazard stays.
    """

    parties: int
    restaged: int
    points: int


def get_zone(session: Session, code: str) -> Zone:
    """
    Raises:
        NotFound: there is none.
    """
    zone = session.get(Zone, code)
    if zone is None:
        raise NotFound("zone")
    return zone


def foresee(session: Session, zone: Zone, *, stage: str, hazard: int) -> Change:
    """Before anything is changed: how many parties it moves, and how far."""
    operation = operation_of(session)
    counted = select(RosterEntry.stage, func.count()).where(RosterEntry.zone == zone.code)
    by_stage = dict(session.execute(counted.group_by(RosterEntry.stage)).all())
    restaged = sum(
        parties
        for own, parties in by_stage.items()
        if stage_of(zone.stage, own, operation.ladder) != stage_of(stage, own, operation.ladder)
    )
    points = (hazard - zone.hazard) * operation.triage.hazard_per_level
    return Change(sum(by_stage.values()), restaged, points)


def change_zone(
    session: Session, zone: Zone, *, stage: str, hazard: int, officer_id: int, now: datetime
) -> None:
    """Let stage and hazard hold from now on; the dispatcher orders the zone's parties anew, in chunks.

    Raises:
        NoSuchStage: the ladder has no such stage for a zone.
        ValueError: a hazard that is none.
    """
    if hazard not in HAZARDS:
        raise ValueError("a hazard is a number from 1 to 5")
    session.refresh(zone, with_for_update=_NO_KEY)
    before = {"stage": zone.stage, "hazard": zone.hazard}
    if stage == zone.stage and hazard == zone.hazard:
        return
    rung = operation_of(session).ladder.find(stage)
    if stage != zone.stage and (rung is None or not rung.choosable):
        raise NoSuchStage
    if hazard != zone.hazard:
        zone.rekeyed_through = 0
    zone.stage, zone.hazard, zone.changed_at = stage, hazard, now
    record(
        session,
        "zone.change",
        at=now,
        officer_id=officer_id,
        subject=f"zone:{zone.code}",
        details={"before": before, "after": {"stage": stage, "hazard": hazard}},
    )


def rekey_chunk(session: Session, *, now: datetime, limit: int = 500) -> int:
    """Order the next parties of a changed zone anew; returns 0 when nothing waited."""
    wanted = Zone.rekeyed_through.is_not(None), Zone.changed_at <= now - SETTLES_IN
    waiting = select(Zone).where(*wanted).order_by(Zone.changed_at, Zone.code).limit(1)
    zone = session.scalar(waiting.with_for_update(skip_locked=True, key_share=True))
    if zone is None or zone.rekeyed_through is None:
        return 0
    last = zone_changed(session, zone.code, zone.hazard, after=zone.rekeyed_through, now=now, limit=limit)
    zone.rekeyed_through = last or None
    return 1


def is_rekeying(session: Session) -> bool:
    return session.scalar(select(Zone.code).where(Zone.rekeyed_through.is_not(None)).limit(1)) is not None


def left_to_rekey(session: Session, zone: Zone) -> int:
    """Parties that still stand by the old hazard."""
    if zone.rekeyed_through is None:
        return 0
    after = RosterEntry.zone == zone.code, RosterEntry.party_id > zone.rekeyed_through
    return session.scalar(select(func.count()).select_from(RosterEntry).where(*after)) or 0
