"""Texts out, page by page."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.messaging.models import Outgoing
from evac.people.models import Party
from evac.triage.models import RosterEntry


def find_outgoing(session: Session, uid: str) -> Outgoing | None:
    return session.scalar(select(Outgoing).where(Outgoing.uid == uid))


def newest_outgoing(
    session: Session,
    *,
    party: Party | None = None,
    zone: str | None = None,
    broadcast_id: int | None = None,
    before: Outgoing | None = None,
    limit: int,
) -> tuple[Sequence[Outgoing], bool]:
    """Texts, newest first, and whether there are older ones.

    Args:
        party: only texts to this one.
        zone: only texts to parties last known in this zone.
        broadcast_id: only those that a broadcast made.
        before: where the page begins; the text itself was on the page before.
    """
    found = select(Outgoing).order_by(Outgoing.id.desc()).limit(limit + 1)
    if party is not None:
        found = found.where(Outgoing.party_id == party.id)
    if zone is not None:
        found = found.join(RosterEntry, RosterEntry.party_id == Outgoing.party_id)
        found = found.where(RosterEntry.zone == zone)
    if broadcast_id is not None:
        found = found.where(Outgoing.broadcast_id == broadcast_id)
    if before is not None:
        found = found.where(Outgoing.id < before.id)
    texts = session.scalars(found).all()
    return texts[:limit], len(texts) > limit
