"""STOP: the carrier blocks our texts from now on. It changes no status.

What is queued is suppressed at claim.
"""

from sqlalchemy.orm import Session

from evac.conversation.commands.request import Command, Request
from evac.people.models import ContactState
from evac.triage.rescore import rescore


def handle(session: Session, request: Request) -> None:
    request.contact.state = ContactState.STOPPED
    reachable = any(contact.state is ContactState.OK for contact in request.party.contacts)
    rescore(session, request.party.id, now=request.at, last_contact_at=request.at, unreachable=not reachable)


STOP = Command(handle)
