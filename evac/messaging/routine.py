"""Routine acknowledgements: one to a phone in so many minutes, and none that comes too late to mean anything.

A text that says no more than the one before it needs no answer of its own: the answer before stands for both.
Questions, answers to danger, first replies and replies to news are never routine; they have other lanes.
"""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.messaging.models import Lane, Outgoing, State
from evac.operation.current import operation_of
from evac.people.models import Contact

# What ended so was never read: it stands for nothing.
_NOT_READ = (
    State.CANCELLED,
    State.EXPIRED,
    State.SUPPRESSED,
    State.REJECTED,
    State.UNDELIVERED,
    State.FAILED,
)


def standing_routine(session: Session, contact: Contact, kind: str, *, now: datetime) -> Outgoing | None:
    """The routine text of that kind which went, or is about to go, to this phone a short while ago."""
    lately = select(Outgoing).where(
        Outgoing.party_id == contact.party_id,
        Outgoing.created_at > now - operation_of(session).pace.routine_every,
        Outgoing.contact_id == contact.id,
        Outgoing.lane == int(Lane.ROUTINE),
        Outgoing.kind == kind,
        Outgoing.state.not_in(_NOT_READ),
    )
    return session.scalar(lately.order_by(Outgoing.id.desc()).limit(1).with_for_update())


def routine_expires_at(session: Session, now: datetime) -> datetime:
    return now + operation_of(session).pace.routine_expires
