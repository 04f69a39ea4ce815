"""Zones in the database: made from the operation's folder, changed by leads afterwards."""

from datetime import datetime

from sqlalchemy.orm import Session

from evac.operation.model import Operation
from evac.places.models import Zone


def add_missing_zones(session: Session, operation: Operation, *, now: datetime) -> int:
    """Add the folder's zones that the database does not have; hazards changed by leads stay.

    Returns how many.
    """
    added = 0
    for zone in operation.zones:
        if session.get(Zone, zone.code) is None:
            session.add(Zone(code=zone.code, hazard=zone.hazard, stage=zone.stage, changed_at=now))
            added += 1
    return added
