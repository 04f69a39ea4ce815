"""DARK 6: no word from us for six hours, while they cross something. It may stand behind a report."""

import re
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from evac.conversation.choose_reply import Reply
from evac.conversation.commands.request import Command, Request
from evac.conversation.cues import NUMBERS
from evac.kernel.folding import fold
from evac.messaging.models import Lane
from evac.operation.current import operation_of
from evac.operation.model import Operation
from evac.operation.stage_texts import spoken_until
from evac.triage.rescore import rescore

USUAL_HOURS, MOST_HOURS = 6, 72
_UNIT = r"(?:h|hs|hr|hrs|hora|horas|hour|hours)"
_AMOUNT = rf"(?:for|por|x|durante)?\s*(\d{{1,3}}|{'|'.join(NUMBERS)})\s*{_UNIT}?"
_SAID = re.compile(
    rf"(?:^|[\s,.;:!])(?:go(?:ing)? )?(?:dark|silencio|silence)[\s:,-]*{_AMOUNT}\s*(?=$|[.,;!\n])"
)
_NO_TEXTS = re.compile(
    r"(?<!\bi )(?<!\bwe )(?<!they )(?<!he )(?<!she )(?<!you )(?<!who )(?<!why )"
    r"\b(?:(?:do not|don'?t|pls no|please no|never) (?:you )?(?:text|txt|reply|respond|write|message|msg"
    r"|answer this|send (?:me |us )?(?:any |more |any more )?(?:texts?|messages?|msgs?|sms|anything)"
    r"|contact (?:me|us))"
    r"|(?<!not )(?<!n't )(?<!dont )(?:stop|quit) (?:texting|writing|messaging|replying|contacting|sending)"
    r"|no more (?:texts?|messages?|msgs?|sms)|(?:delete|erase|remove|forget) (?:my|our|this) (?:number|phone)"
    r"|(?<!que )no (?:me |nos |le |les )?(?:escriban?|escribas|manden?|mandes|envien?|envies|contesten?"
    r"|contestes|respondan?|respondas|texteen|mensajeen)(?! a )"
    r"|(?:dejen?|deja|paren?) de (?:escribir|mandar|enviar|textear)"
    r"|(?:borren?|borra|eliminen?|olviden) (?:mi|este|nuestro) (?:numero|telefono))\b(?! (?:si|if) )"
)
_HOURS_SAID = re.compile(rf"(?:for|por|en|durante|x) (?:the next |las proximas |unas )?{_AMOUNT}")
UNTIL_SEEN_HOURS = 24  # an officer reads it meanwhile
_AMOUNT_ALONE = re.compile(rf"[\s:,.-]*{_AMOUNT}\W*")


def dark_hours(words: str) -> int | None:
    """The hours that a text asks for, wherever in it ("all 3 ok dark 6"); None when it asks for none."""
    found = _SAID.search(fold(words))
    return _hours(found[1]) if found else None


def no_texts_hours(words: str) -> int | None:
    """The hours for which a text asks in plain words that none of ours come; None where it does not.

    "please stop texting me they check my phone", "no me escriban mas"
    """
    said = fold(words)
    if _NO_TEXTS.search(said) is None:
        return None
    found = _HOURS_SAID.search(said)
    return (_hours(found[1]) if found else None) or UNTIL_SEEN_HOURS


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
    return _hours(found[1]) if found else None


def _hours(amount: str) -> int | None:
    hours = int(amount) if amount.isdigit() else NUMBERS[amount]
    return min(hours, MOST_HOURS) if hours > 0 else None


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
