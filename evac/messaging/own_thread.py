"""Whether a neutral word may go into the WhatsApp thread that a discreet party opened itself.

WhatsApp shows who we are, so a discreet party is written to there only where it agreed to that. Who wrote
there within the day, and is known by the provider's id alone, would get no answer at all, not even to an SOS.
The thread already shows that they wrote to us: an acknowledgement in it that says no more reveals nothing.
"""

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from evac.kernel.phone import Address
from evac.messaging.rows import TextRow
from evac.operation.phrase_codes import PHRASES
from evac.people.models import Channel, Contact

_FIXED = frozenset({"no_post"})  # says the same to everybody
_OF_AN_ORDER = frozenset({"pointer", "ask_intent"})


def is_neutral(kind: str) -> bool:
    """Whether the discreet sentence is one for everybody: no place, no time, no choice, nobody's words."""
    spec = PHRASES.get(kind)
    return spec is not None and spec.discreet <= _FIXED and kind not in _OF_AN_ORDER


def may_answer_there(session: Session, text: TextRow, address: str) -> bool:
    """A neutral reply of ours to what they wrote there, where no SMS is possible."""
    if text.incoming_id is None or text.officer_id is not None or text.broadcast_id is not None:
        return False
    if not is_neutral(text.kind) or Address("sms", address).is_phone:
        return False
    by_sms = exists().where(Contact.party_id == text.party_id, Contact.channel == Channel.SMS)
    return not session.scalar(select(by_sms))
