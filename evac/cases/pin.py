"""Pinning: an officer's judgement that a party stands with the alarms, whatever the rules say."""

from datetime import datetime

from sqlalchemy.orm import Session

from evac.people.models import Party
from evac.triage.rescore import rescore


def pin(session: Session, party: Party, *, now: datetime) -> None:
    rescore(session, party.id, now=now, pinned_at=now)


def unpin(session: Session, party: Party, *, now: datetime) -> None:
    rescore(session, party.id, now=now, pinned_at=None)
