"""V 12: is notice 12 ours, does it still hold, is it for me? V 12 ABC234: does this code fit it and me?"""

import re
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.broadcasts.models import Broadcast
from evac.broadcasts.publish import says_the_same
from evac.broadcasts.stopped_notices import find_shown
from evac.conversation.choose_reply import Reply
from evac.conversation.commands.request import Command, Request
from evac.departure.queries import find_active
from evac.messaging.models import Incoming, Lane
from evac.messaging.questions import Asked
from evac.notices.models import Notice
from evac.notices.queries import Shown, Standing
from evac.notices.verify import CODE_LENGTH, code_for, is_code_of
from evac.operation.current import operation_of
from evac.operation.stage_texts import spoken_until
from evac.people.models import Party
from evac.triage.entry import roster_entry

_NUMBER = r"[\s:.,#-]*(?:no\b|nro\b|num\w*|number|aviso|notice)?[\s:.,#-]*(\d{1,9})"
_CODE = rf"[a-z0-9](?:[ -]?[a-z0-9]){{{CODE_LENGTH - 1}}}"
_ASKED = re.compile(rf"{_NUMBER}(?:[\s:.,-]+({_CODE}))?[\s.,!?]*")


@dataclass(frozen=True)
class Typed:
    number: int
    code: str | None


def handle(session: Session, request: Request) -> Reply | None:
    typed = _typed(request)
    if typed is None:
        return None
    shown = find_shown(session, typed.number, now=request.at)
    if shown is None or not shown.is_intact:
        return Reply("notice_unknown", Lane.ANSWER, {"notice": typed.number})
    if typed.code is not None:
        fits = is_code_of(session, shown, request.party, typed.code)
        return _told("notice_code_fits" if fits else "notice_code_wrong", shown)
    if shown.replaced_by is not None:
        return Reply("notice_replaced", Lane.ANSWER, {"notice": typed.number, "by": shown.replaced_by.number})
    if shown.standing is Standing.EXPIRED:
        return _told("notice_over", shown)
    if shown.standing is Standing.STOPPED:
        return _told("notice_stopped", shown)
    return _in_force(session, shown, request)


def _in_force(session: Session, shown: Shown, request: Request) -> Reply:
    is_first = _is_first(session, request.party, request.incoming)
    kind, asked = _whose(session, shown.notice, request.party, is_first=is_first)
    operation, party, notice = operation_of(session), request.party, shown.notice
    language = party.language if party.language in notice.texts else operation.default_language
    values = {
        "notice": notice.number,
        "date": spoken_until(operation, notice.published_at, language),
        "headline": notice.texts[language]["headline"],
        "areas": [zone.name[language] for zone in operation.zones if zone.code in notice.zones],
        "proof": code_for(session, notice, party),
    }
    return Reply(kind, Lane.ANSWER, values, asked)


def _whose(session: Session, notice: Notice, party: Party, *, is_first: bool) -> tuple[str, Asked | None]:
    """Which answer fits who asks, and what it asks in turn.

    A first text is answered as if nothing were known: a phone must not tell that its number is.
    """
    if not is_first and _is_their_order(session, notice, party):
        return "notice_is_yours", None
    zone = None if is_first else roster_entry(session, party.id).zone
    if not notice.zones or zone in notice.zones:
        return "notice_in_force", None
    return ("notice_elsewhere", None) if zone else ("notice_in_part", Asked.WHERE)


def _is_their_order(session: Session, notice: Notice, party: Party) -> bool:
    order = find_active(session, party.id)
    if order is None:
        return False
    return says_the_same(session, notice, session.get_one(Broadcast, order.broadcast_id))


def _is_first(session: Session, party: Party, incoming: Incoming | None) -> bool:
    heard = select(Incoming.id).where(Incoming.party_id == party.id)
    if incoming is not None:
        heard = heard.where(Incoming.id != incoming.id)
    return session.scalar(heard.limit(1)) is None


def _told(kind: str, shown: Shown) -> Reply:
    return Reply(kind, Lane.ANSWER, {"notice": shown.notice.number})


def _typed(request: Request) -> Typed | None:
    """None where more is said than a number and perhaps a code: that is a report and no question."""
    found = _ASKED.fullmatch(request.rest)
    return Typed(int(found[1]), found[2]) if found else None


VERIFY = Command(
    handle,
    fits=lambda request: _typed(request) is not None,
    words={
        "en": ("v", "verify", "notice", "is this you", "is this yours"),
        "es": ("v", "verificar", "verifica", "verifique", "aviso", "es suyo"),
    },
    reports=True,
)
