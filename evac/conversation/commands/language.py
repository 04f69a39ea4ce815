"""ENGLISH, ESPANOL: the language we write in from now on, asked for in whatever words.

"English doctor" asks for a doctor. Who writes in another language twice is answered in it, too.
"""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.conversation.choose_reply import Reply
from evac.conversation.commands.request import Command, Request, stands_alone
from evac.conversation.heard import Heard
from evac.conversation.language import clear_language, language_asked
from evac.db.sealed import unseal
from evac.kernel.folding import fold
from evac.messaging.models import Incoming, Lane
from evac.operation.current import operation_of
from evac.people.models import Party
from evac.triage.rescore import rescore

LANGUAGES = {"en": "english", "es": "spanish"}  # to the command's name
LOOKED_BACK = timedelta(days=7)  # an older text may be from somebody else at the same phone


def handle(session: Session, request: Request, *, language: str) -> Reply | None:
    if not switch(session, request.party, language, request.at):
        return None
    return Reply("noted", Lane.ANSWER) if _is_all(request) else None


def follow_language(session: Session, heard: Heard, now: datetime) -> None:
    """Two texts in a row plainly in the language that we do not write: the second is answered in it."""
    party, language = heard.sender.party, clear_language(heard.words)
    if language is None or language == party.language or language_asked(heard.words) is not None:
        return
    if _language_before(session, heard) == language:
        switch(session, party, language, now)


def switch(session: Session, party: Party, language: str, now: datetime) -> bool:
    """Only the language: what may be said, and how openly, stays."""
    if language not in operation_of(session).phrases:
        return False
    party.language = language
    rescore(session, party.id, now=now, language=language)
    return True


def _language_before(session: Session, heard: Heard) -> str | None:
    incoming = heard.incoming
    before = select(Incoming).where(
        Incoming.from_index == incoming.from_index,
        Incoming.party_id == heard.sender.party.id,
        Incoming.received_at > incoming.received_at - LOOKED_BACK,
        Incoming.id < incoming.id,
    )
    last = session.scalar(before.order_by(Incoming.id.desc()).limit(1))
    words = unseal(session, last, "body") or "" if last is not None else ""
    return None if language_asked(words) is not None else clear_language(words)


def _is_all(request: Request) -> bool:
    """Whether nothing stands behind the wish."""
    return stands_alone(request) or not _BEHIND.search(fold(request.words).strip(" .,;!?"))


def _asks_for(language: str) -> Callable[[Request], bool]:
    return lambda request: stands_alone(request) or language_asked(request.words) == language


_BEHIND = re.compile(r"[.,;!?\n]\s*(?!(?:please|por favor|thanks|gracias)\b)[a-z0-9]")


ENGLISH = Command(
    partial(handle, language="en"),
    fits=_asks_for("en"),
    words={"en": ("english", "in english"), "es": ("ingles", "en ingles")},
    reports=True,
    beside_distress=True,
)
SPANISH = Command(
    partial(handle, language="es"),
    fits=_asks_for("es"),
    words={"en": ("spanish", "in spanish"), "es": ("espanol", "en espanol", "castellano")},
    reports=True,
    beside_distress=True,
)
