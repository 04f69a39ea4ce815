"""ENGLISH, ESPANOL: the language we write in from now on. Only alone: "english doctor" asks for a doctor."""

from functools import partial

from sqlalchemy.orm import Session

from evac.conversation.choose_reply import Reply
from evac.conversation.commands.request import Command, Request, stands_alone
from evac.messaging.models import Lane
from evac.operation.current import operation_of
from evac.triage.rescore import rescore


def handle(session: Session, request: Request, *, language: str) -> Reply | None:
    if language not in operation_of(session).phrases:
        return None
    request.party.language = language
    rescore(session, request.party.id, now=request.at, language=language)
    return Reply("noted", Lane.ANSWER)


ENGLISH = Command(
    partial(handle, language="en"),
    fits=stands_alone,
    words={"en": ("english", "in english"), "es": ("ingles", "en ingles")},
    reports=True,
)
SPANISH = Command(
    partial(handle, language="es"),
    fits=stands_alone,
    words={"en": ("spanish", "in spanish"), "es": ("espanol", "en espanol", "castellano")},
    reports=True,
)
