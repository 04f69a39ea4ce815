"""Ending a duress alarm: two officers must each have made sure that the party is free."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.cases.take import locked_entry
from evac.kernel.errors import EvacError
from evac.people.models import DuressClearance, Party
from evac.triage.models import RosterEntry
from evac.triage.rescore import rescore

OFFICERS = 2


class NotUnderDuress(EvacError):
    """There is no alarm to clear."""

    code = "not-under-duress"
    status = 409

    def __init__(self) -> None:
        super().__init__("This party is not marked as under duress.")


class AlreadyCleared(EvacError):
    """The same officer cannot be the second one."""

    code = "already-cleared"
    status = 409

    def __init__(self) -> None:
        super().__init__("You have cleared this alarm. A second officer must make sure, too.")


def clear_duress(session: Session, party: Party, *, officer_id: int, now: datetime) -> bool:
    """Note one officer's finding; True when it was the second one, and the alarm is over.

    A word that comes after the first officer's finding is another alarm, and needs two again.

    Raises:
        NotUnderDuress: there is no alarm.
        AlreadyCleared: this officer did before.
    """
    entry = locked_entry(session, party.id)
    if not entry.duress:
        raise NotUnderDuress
    before = clearances_of(session, entry)
    if officer_id in [clearance.officer_id for clearance in before]:
        raise AlreadyCleared
    since = _since(entry)
    session.add(DuressClearance(party_id=party.id, officer_id=officer_id, duress_at=since, at=now))
    if len(before) + 1 < OFFICERS:
        return False
    for contact in party.contacts:
        contact.duress_at = None
    since_kept = entry.unhandled_since if entry.unhandled is not None else None
    rescore(session, party.id, now=now, duress=False, duress_handled=False, unhandled_since=since_kept)
    return True


def clearances_of(session: Session, entry: RosterEntry) -> Sequence[DuressClearance]:
    """Of the alarm that stands."""
    found = select(DuressClearance).where(
        DuressClearance.party_id == entry.party_id, DuressClearance.duress_at == _since(entry)
    )
    return session.scalars(found.order_by(DuressClearance.id)).all()


def _since(entry: RosterEntry) -> datetime:
    return entry.duress_at or entry.unhandled_since or entry.registered_at
