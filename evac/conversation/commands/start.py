"""START: the carrier lets our texts through again.

It takes "yes" for the same word. From a contact that our texts reach it is an answer to us like any other.
"""

from sqlalchemy.orm import Session

from evac.conversation.commands.request import Command, Request
from evac.people.models import ContactState
from evac.triage.rescore import rescore


def handle(session: Session, request: Request) -> None:
    request.contact.state = ContactState.OK
    rescore(session, request.party.id, now=request.at, last_contact_at=request.at, unreachable=False)


def was_stopped(request: Request) -> bool:
    return request.contact.state is not ContactState.OK


START = Command(handle, fits=was_stopped, silent=True, beside_distress=True)
