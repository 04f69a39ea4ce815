"""Makes a text's words at the moment it is sent, from what is true then, if it may still go."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from evac.db.sealed import unseal
from evac.kernel.errors import EvacError
from evac.kernel.segments import count_segments
from evac.kernel.wording import Wording
from evac.messaging.models import Outgoing
from evac.operation.current import operation_of
from evac.operation.errors import NoDiscreetForm, TooLong
from evac.operation.phrases import say
from evac.people.models import Contact, ContactState, Party
from evac.triage.models import RosterEntry

OFFICER_REPLY = "officer_reply"
STOPPED, LOST, UNREACHABLE, DURESS, DARK = "stopped", "lost", "unreachable", "duress", "dark"
NO_DISCREET_VARIANT, TOO_LONG, CANNOT_SAY = "no-discreet-variant", "too-long", "cannot-say"
# Reasons of one contact: another contact of the party may still be reached.
OF_THE_CONTACT = frozenset({STOPPED, LOST, UNREACHABLE})

_CONTACT_REASONS = {
    ContactState.STOPPED: STOPPED,
    ContactState.LOST: LOST,
    ContactState.UNREACHABLE: UNREACHABLE,
}
# What says who it is for is known from the party itself and never taken from the kept values.
_OWN_ARGUMENTS = frozenset({"operation", "code", "language", "wording", "sign_off", "case_code"})


@dataclass(frozen=True, repr=False)
class Rendered:
    body: str
    segments: int
    wording: Wording


class NotSayable(EvacError):
    """The text must not, or cannot, be said to this party; ``reason`` is the code it is suppressed with."""

    code = "not-sayable"

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(f"The text cannot be said to this party ({reason}).")


def more_discreet(queued: Wording, party: Wording) -> Wording:
    """Between queueing and sending a text may only become more discreet."""
    return Wording.DISCREET if Wording.DISCREET in (queued, party) else Wording.PLAIN


def suppression_of(text: Outgoing, contact: Contact, entry: RosterEntry | None, now: datetime) -> str | None:
    """Why this text must not reach this contact now; None when it may go.

    A reply to the person's own text passes where an unasked one would not: its absence would be noticed at
    the other end, and a party under duress must get the very reply that everybody gets.
    """
    if contact.state in _CONTACT_REASONS:
        return _CONTACT_REASONS[contact.state]
    if entry is None or text.incoming_id is not None:
        return None
    if entry.dark_until is not None and entry.dark_until > now:
        return DARK
    if text.officer_id is not None:  # an officer sees the flags and chose to write
        return None
    if entry.duress:
        return DURESS
    return LOST if entry.lost else None


def render(session: Session, text: Outgoing, party: Party) -> Rendered:
    """The body as it is handed to the carrier.

    Raises:
        NotSayable: no discreet form, banned or too many words, or values the phrase cannot do without.
    """
    wording = more_discreet(text.wording, party.wording)
    try:
        body = say(
            operation_of(session),
            text.kind,
            language=party.language,
            wording=wording,
            sign_off=unseal(session, party, "sign_off"),
            case_code=party.case_code,
            **values_of(session, text),
        )
    except NoDiscreetForm as error:
        raise NotSayable(NO_DISCREET_VARIANT if type(error) is NoDiscreetForm else error.code) from None
    except TooLong:
        raise NotSayable(TOO_LONG) from None
    except (ValueError, KeyError, TypeError):
        # A mistake of whoever queued it. It is shown to staff; the texts behind it must not wait for it.
        raise NotSayable(CANNOT_SAY) from None
    return Rendered(body, count_segments(body), wording)


def values_of(session: Session, text: Outgoing) -> dict[str, Any]:
    """What the phrase is filled with."""
    kept: Mapping[str, Any] = json.loads(unseal(session, text, "values") or "{}")
    return {name: value for name, value in kept.items() if name not in _OWN_ARGUMENTS}
