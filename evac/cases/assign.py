"""Handing a party to a colleague, taking it over from one, or giving it back."""

from datetime import datetime

from sqlalchemy.orm import Session

from evac.cases.queries import open_cases_of
from evac.cases.take import locked_entry, own
from evac.people.models import Party
from evac.triage.rescore import rescore


def assign(session: Session, party: Party, *, to_officer_id: int, now: datetime) -> None:
    """Make ``to_officer_id`` the owner, whoever had the party before."""
    own(session, party, locked_entry(session, party.id), officer_id=to_officer_id, now=now)


def give_back(session: Session, party: Party, *, now: datetime) -> None:
    """Nobody owns the party any more; its cases stay open and wait for the next officer."""
    locked_entry(session, party.id)
    for case in open_cases_of(session, party.id):
        case.owner_id = case.next_action_at = None
    rescore(session, party.id, now=now, owner_id=None, next_action_at=None)
