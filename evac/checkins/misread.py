"""What a misread text put on the roster is taken off it again, where nothing else that was said holds it."""

from collections.abc import Collection, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.checkins.models import CheckIn
from evac.db.sealed import unseal
from evac.operation.current import operation_of
from evac.operation.zones import zone_at
from evac.people.models import Party
from evac.triage.models import RosterEntry

LOOKED_AT = 200  # reports


def without_place(session: Session, entry: RosterEntry, misread: Collection[int]) -> dict[str, object]:
    """The roster's facts where the place is not in the text: the one told before it, or none.

    Args:
        misread: ids of the check-ins that hold the reading.
    """
    if entry.place_checkin_id not in misread:
        return {}
    others = _others(session, entry.party_id, misread)
    before = next((one for one in others if one.applied and _is_placed(one)), None)
    return {
        "place_at": before.at if before else None,
        "place_checkin_id": before.id if before else None,
        "cell_y": before.cell_y if before else None,
        "cell_x": before.cell_x if before else None,
        "zone": _zone_of(session, before) if before else None,
    }


def size_without(session: Session, party: Party, misread: Collection[int]) -> int:
    """How many they are by what else was said, or by the members that are listed."""
    others = _others(session, party.id, misread)
    told = (one.party_size for one in others if one.applied and one.party_size)
    return next(told, max(1, len(party.members)))


def needs_without(session: Session, entry: RosterEntry, misread: Collection[int], wrong: int) -> int:
    """The needs, as a mask, without those of ``wrong`` that only this text was taken to tell."""
    others = 0
    for one in _others(session, entry.party_id, misread):
        others |= one.needs_mask
    return entry.needs_mask & ~(wrong & ~others)


def _others(session: Session, party_id: int, misread: Collection[int]) -> Sequence[CheckIn]:
    """Newest first."""
    mine = select(CheckIn).where(CheckIn.party_id == party_id, CheckIn.id.not_in(misread))
    return session.scalars(mine.order_by(CheckIn.at.desc(), CheckIn.id.desc()).limit(LOOKED_AT)).all()


def _is_placed(one: CheckIn) -> bool:
    return one.cell_y is not None or one.place_sealed is not None


def _zone_of(session: Session, checkin: CheckIn) -> str | None:
    latitude, _, longitude = (unseal(session, checkin, "point") or "").partition(",")
    zone = zone_at(operation_of(session), float(latitude), float(longitude)) if longitude else None
    return zone.code if zone else None
