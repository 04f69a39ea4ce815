"""DARK 6: no word from us for six hours, while they cross something. It may stand behind a report."""

import re
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from evac.conversation.choose_reply import Reply
from evac.conversation.commands.amounts import AMOUNT, hours_of
from evac.conversation.commands.request import Command, Request
from evac.kernel.folding import fold
from evac.messaging.models import Lane
from evac.operation.current import operation_of
from evac.operation.model import Operation
from evac.operation.stage_texts import spoken_until
from evac.triage.rescore import rescore

USUAL_HOURS = 6
_SAID = re.compile(
    rf"(?:^|[\s,.;:!])(?:go(?:ing)? )?(?:dark|silencio|silence)[\s:,-]*{AMOUNT}\s*(?=$|[.,;!\n])"
)
_AMOUNT_ALONE = re.compile(rf"[\s:,.-]*{AMOUNT}\W*")


def dark_hours(words: str) -> int | None:
    """The hours that a text asks for, wherever in it ("all 3 ok dark 6"); None when it asks for none."""
    found = _SAID.search(fold(words))
    return hours_of(found[1], found[2]) if found else None


def handle(session: Session, request: Request) -> Reply | None:
    hours = _asked(request)
    if hours is None:
        return None
    until = request.at + timedelta(hours=hours)
    rescore(session, request.party.id, now=request.at, dark_until=until)
    said = _spoken(operation_of(session), until, request.at, request.party.language)
    return Reply("dark_noted", Lane.ANSWER, {"until": said})


def _asked(request: Request) -> int | None:
    return dark_hours(request.words) or _hours_behind_the_word(request.rest)


def _hours_behind_the_word(rest: str) -> int | None:
    if not rest.strip(" .,!"):
        return USUAL_HOURS
    found = _AMOUNT_ALONE.fullmatch(rest)
    return hours_of(found[1], found[2]) if found else None


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
