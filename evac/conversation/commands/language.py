"""ENGLISH, ESPANOL: the language we write in from now on, asked for in whatever words.

"English doctor" asks for a doctor. Who writes in another language twice is answered in it, too; who never
showed one before, at once.
"""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.conversation.choose_reply import Reply
from evac.conversation.commands.request import Command, Request, stands_alone
from evac.conversation.courtesies import Courtesy, courtesy_in
from evac.conversation.heard import Heard
from evac.conversation.language import clear_language, language_asked, shown_language
from evac.db.sealed import unseal
from evac.kernel.folding import fold
from evac.kernel.source import Source
from evac.messaging.models import Incoming, Lane
from evac.operation.current import operation_of
from evac.people.models import Party
from evac.triage.rescore import rescore

LANGUAGES = {"en": "english", "es": "spanish"}  # to the command's name
# Here nobody was asked which language they want.
_UNASKED = (Source.SMS, Source.WHATSAPP, Source.CALL)
MOST_LOOKED_AT = 50  # texts
LOOKED_BACK = timedelta(days=7)  # an older text may be from somebody else at the same phone


def handle(session: Session, request: Request, *, language: str) -> Reply | None:
    """Thanks in the language that we write already ask for nothing."""
    was = request.party.language
    if not switch(session, request.party, language, request.at):
        return None
    if was == language and courtesy_in(request.words) is Courtesy.THANKS:
        return None
    return Reply("language_noted", Lane.ANSWER) if _is_all(request) else None


def follow_language(session: Session, heard: Heard, now: datetime) -> None:
    """Two texts in a row plainly in the language that we do not write: the second is answered in it.

    Where ours is only what stands until they show one ("SOS", "ok"), their first is enough.
    """
    party, shown = heard.sender.party, shown_language(heard.words)
    if shown is None or shown == party.language or language_asked(heard.words) is not None:
        return
    clear = clear_language(heard.words)
    if (clear is not None and _language_before(session, heard) == clear) or _is_first_sign(
        session, heard, clear
    ):
        switch(session, party, shown, now)


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


def _is_first_sign(session: Session, heard: Heard, clear: str | None) -> bool:
    """Whether nobody chose the party's language, and none of its texts is in it.

    A plain text outweighs what only looks like it ("hola"); a single word does not.
    """
    party = heard.sender.party
    if not (party.unregistered and party.source in _UNASKED):
        return False
    shows = clear_language if clear is not None else shown_language
    said = _said_before(session, heard)
    return all(language_asked(words) is None and shows(words) != party.language for words in said)


def _said_before(session: Session, heard: Heard) -> list[str]:
    """The party's last texts before this one; older ones are not what its language still hangs on."""
    mine = select(Incoming).where(Incoming.party_id == heard.sender.party.id, Incoming.id < heard.incoming.id)
    texts = session.scalars(mine.order_by(Incoming.id.desc()).limit(MOST_LOOKED_AT))
    return [unseal(session, text, "body") or "" for text in texts]


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
