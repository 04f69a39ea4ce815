"""STOP: the carrier blocks our texts from now on. It changes no status.

What is queued is suppressed at claim and goes to the next contact; without one, officers call or visit.
"""

from datetime import timedelta

from sqlalchemy.orm import Session

from evac.cases.models import CaseKind
from evac.cases.open import open_case
from evac.conversation.commands.request import Command, Request
from evac.messaging.lost import phones_of
from evac.people.models import ContactState
from evac.triage.rescore import rescore

REACH_DUE = timedelta(hours=4)


def handle(session: Session, request: Request) -> None:
    party, now = request.party, request.at
    request.contact.state = ContactState.STOPPED
    reachable = any(contact.state is ContactState.OK for contact in phones_of(party))
    if not reachable:
        open_case(session, party, CaseKind.UNREACHABLE, now=now, due_at=now + REACH_DUE)
    rescore(session, party.id, now=now, last_contact_at=now, unreachable=not reachable)


STOP = Command(handle, silent=True, beside_distress=True)
