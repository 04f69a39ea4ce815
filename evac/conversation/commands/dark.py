"""DARK 6: no word from us for six hours, while they cross something. A report may stand with it."""

from datetime import datetime

from sqlalchemy.orm import Session

from evac.conversation.choose_reply import Reply
from evac.conversation.command_words import words_behind
from evac.conversation.commands.request import Command, Request
from evac.conversation.commands.silence_asked import Silence, silence_asked, silence_behind
from evac.kernel.folding import fold
from evac.messaging.models import Lane
from evac.operation.current import operation_of
from evac.operation.model import Operation
from evac.operation.stage_texts import spoken_until
from evac.triage.rescore import rescore


def handle(session: Session, request: Request) -> Reply | None:
    until = dark_until(session, request)
    if until is None:
        return None
    rescore(session, request.party.id, now=request.at, dark_until=until)
    said = _spoken(operation_of(session), until, request.at, request.party.language)
    return Reply("dark_noted", Lane.ANSWER, {"until": said})


def dark_until(session: Session, request: Request) -> datetime | None:
    asked = _asked(request)
    return asked.until(request.at, operation_of(session).time_zone) if asked else None


def is_for_hours(request: Request) -> bool:
    """Whether it says for how long; the word alone beside a cry may be their plain word for the night."""
    asked = _asked(request)
    return asked is not None and asked.is_told


def _asked(request: Request) -> Silence | None:
    words = request.bare_words or request.words
    if (asked := silence_asked(words)) is not None or request.reading.command != "dark":
        return asked
    rest = words_behind(words, request.ground.command_words)
    return silence_behind(rest, is_dark=fold(words).startswith("dark"))


def _spoken(operation: Operation, until: datetime, now: datetime, language: str) -> str:
    """ "22:00", with the day where it is another one."""
    local = until.astimezone(operation.time_zone)
    if local.date() == now.astimezone(operation.time_zone).date():
        return f"{local:%H:%M}"
    return spoken_until(operation, until, language)


DARK = Command(
    handle,
    fits=lambda request: _asked(request) is not None,
    words={"en": ("dark", "silence"), "es": ("silencio",)},
    reports=True,
)
