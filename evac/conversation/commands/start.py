"""START: the carrier lets our texts through again."""

from sqlalchemy.orm import Session

from evac.conversation.commands.request import Command, Request
from evac.people.models import ContactState
from evac.triage.rescore import rescore


def handle(session: Session, request: Request) -> None:
    request.contact.state = ContactState.OK
    rescore(session, request.party.id, now=request.at, last_contact_at=request.at, unreachable=False)


START = Command(handle, silent=True, beside_distress=True)
