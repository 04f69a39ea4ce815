"""Whether a phone is left without any word of ours: its party asked for that, and it may be searched."""

from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from evac.conversation.heard import Heard
from evac.people.models import Contact
from evac.triage.models import RosterEntry


def is_kept_silent(session: Session, heard: Heard, now: datetime) -> bool:
    """By the party that the text speaks for, or by the one whose own this phone is."""
    here = heard.sender.contact.address_index
    owner = select(Contact.party_id).where(Contact.address_index == here, Contact.own.is_(True))
    theirs = or_(RosterEntry.party_id == heard.sender.party.id, RosterEntry.party_id.in_(owner))
    dark = select(RosterEntry.party_id).where(theirs, RosterEntry.dark_until > now)
    return session.scalar(dark.limit(1)) is not None
