"""DARK OFF: the silence that was asked for is over before its hour."""

from sqlalchemy.orm import Session

from evac.conversation.choose_reply import Reply
from evac.conversation.commands.request import Command, Request
from evac.messaging.models import Lane
from evac.triage.rescore import rescore


def handle(session: Session, request: Request) -> Reply:
    rescore(session, request.party.id, now=request.at, dark_until=None)
    return Reply("light_noted", Lane.ANSWER)


def ends_there(request: Request) -> bool:
    """Behind the word only another sentence may follow: a silence that is ended by mistake may convict."""
    return request.rest.strip(" ")[:1] in ("", ".", ",", ";", "!", "\n")


LIGHT = Command(
    handle,
    fits=ends_there,
    words={
        "en": (
            "dark off",
            "dark over",
            "dark end",
            "dark 0",
            "end dark",
            "end silence",
            "silence off",
            "silence over",
            "you can text again",
            "you can write again",
            "you can text me",
        ),
        "es": (
            "silencio 0",
            "fin silencio",
            "fin del silencio",
            "fin de silencio",
            "silencio fin",
            "no mas silencio",
            "ya pueden escribir",
            "ya puede escribir",
            "ya pueden escribirme",
            "ya me pueden escribir",
        ),
    },
    reports=True,
)
