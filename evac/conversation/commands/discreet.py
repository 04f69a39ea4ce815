"""DISCREET: say less in our texts from now on. There is no word for more: a phone may be in other hands."""

from sqlalchemy.orm import Session

from evac.conversation.choose_reply import Reply
from evac.conversation.commands.request import Command, Request, stands_alone
from evac.kernel.wording import Wording
from evac.messaging.models import Lane
from evac.triage.rescore import rescore


def handle(session: Session, request: Request) -> Reply:
    request.party.wording = Wording.DISCREET
    rescore(session, request.party.id, now=request.at, wording=Wording.DISCREET)
    return Reply("noted", Lane.ANSWER)


DISCREET = Command(
    handle, fits=stands_alone, words={"en": ("discreet",), "es": ("discreto", "discreta")}, reports=True
)
