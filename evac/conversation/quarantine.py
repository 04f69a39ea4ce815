"""Texts that are not taken in: from a phone that is, or may be, in other hands, or that broke our answer.

None hides a cry.
"""

from datetime import datetime

from sqlalchemy.orm import Session

from evac.checkins.distress import raise_distress
from evac.conversation.heard import Heard
from evac.conversation.reading import Ground
from evac.conversation.understand import understand
from evac.kernel.folding import fold
from evac.kernel.status import Status
from evac.messaging.lost import is_held
from evac.messaging.models import InState
from evac.people.models import ContactState, Party

# Looked for when even the reading of a text fails.
_CRIES = ("sos", "auxilio", "socorro", "ayuda", "help", "secuestr", "kidnap", "dispar", "shoot", "shot")


def is_quarantined(heard: Heard, now: datetime) -> bool:
    contact = heard.sender.contact
    return contact.state is ContactState.LOST or is_held(contact, now)


def quarantine(session: Session, heard: Heard, *, now: datetime) -> None:
    """A person reads it. It changes no status and gets no reply; a cry in it is brought up all the same."""
    heard.incoming.state = InState.QUARANTINED
    bring_up_distress(session, heard.sender.party, heard.reading.status, heard.incoming.received_at, now)


def bring_up_distress(session: Session, party: Party, status: Status, at: datetime, now: datetime) -> None:
    if status.is_distress:
        raise_distress(session, party, status, at=min(at, now), now=now)


def distress_in(words: str, ground: Ground) -> Status:
    """What a text that broke our answer cries for; whatever broke it may break the reading too."""
    try:
        return understand(words, (), ground).status
    except Exception:
        folded = fold(words)
        return Status.SOS if any(cry in folded for cry in _CRIES) else Status.UNKNOWN
