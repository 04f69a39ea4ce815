"""Whether a discreet party knows what WhatsApp shows of us, and wants to be written to there all the same."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.people.models import Contact, WhatsAppConsent


def consents(session: Session, contact: Contact) -> bool:
    return _open(session, contact.id) is not None


def consents_by_id(session: Session, contact_id: int) -> bool:
    return _open(session, contact_id) is not None


def record_consent(session: Session, contact: Contact, *, officer_id: int, now: datetime) -> None:
    """An officer explained it to them. Recorded twice it is recorded once."""
    if _open(session, contact.id) is None:
        session.add(WhatsAppConsent(contact_id=contact.id, officer_id=officer_id, at=now))


def end_consent(session: Session, contact: Contact, *, now: datetime) -> None:
    if (given := _open(session, contact.id)) is not None:
        given.ended_at = now


def _open(session: Session, contact_id: int) -> WhatsAppConsent | None:
    given = select(WhatsAppConsent).where(WhatsAppConsent.contact_id == contact_id)
    return session.scalar(given.where(WhatsAppConsent.ended_at.is_(None)).limit(1))
