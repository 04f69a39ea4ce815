"""Makes a text's words at the moment it is sent, from what is true then, if it may still go."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from evac.db.sealed import unseal
from evac.kernel.errors import EvacError
from evac.kernel.segments import count_segments
from evac.kernel.wording import Wording
from evac.messaging.channel import Template
from evac.messaging.discreet_gate import fault_of
from evac.messaging.models import Lane
from evac.messaging.openers import NO_OPENER, OPENER
from evac.messaging.rows import ContactRow, PartyRow, StandingRow, Text, TextRow
from evac.messaging.window import WINDOW_CLOSED, is_open
from evac.operation.current import operation_of
from evac.operation.errors import NoDiscreetForm, TooLong
from evac.operation.framing import without_number
from evac.operation.openers import find_opener, opened
from evac.operation.phrases import say
from evac.operation.stage_texts import say_stage
from evac.people.models import Channel, ContactState, Party

OFFICER_REPLY = "officer_reply"
BROADCAST = "broadcast"  # words frozen with their broadcast; both wordings stand in the values
DARK_NOTED = "dark_noted"
STOPPED, LOST, UNREACHABLE, DURESS, DARK = "stopped", "lost", "unreachable", "duress", "dark"
HELD, REPORTER, NO_CONSENT = "held", "reporter", "no-consent"
NO_DISCREET_VARIANT, TOO_LONG, CANNOT_SAY = "no-discreet-variant", "too-long", "cannot-say"
# Reasons of one contact: another contact of the party may still be reached.
OF_THE_CONTACT = frozenset({STOPPED, LOST, UNREACHABLE, HELD, REPORTER, NO_CONSENT, WINDOW_CLOSED})

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
    template: Template | None = None


class NotSayable(EvacError):
    """The text must not, or cannot, be said to this party; ``reason`` is the code it is suppressed with."""

    code = "not-sayable"

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(f"The text cannot be said to this party ({reason}).")


def more_discreet(queued: Wording, party: Wording) -> Wording:
    """Between queueing and sending a text may only become more discreet."""
    return Wording.DISCREET if Wording.DISCREET in (queued, party) else Wording.PLAIN


def suppression_of(
    text: TextRow, contact: ContactRow, standing: StandingRow | None, now: datetime
) -> str | None:
    """Why this text must not reach this contact now; None when it may go.

    A reply to the person's own text passes where an unasked one would not: its absence would be noticed at
    the other end, and a party under duress must get the very reply that everybody gets. Not to a phone that
    somebody said is lost: until that is checked it gets nothing from us.
    """
    if (reason := _kept_from(text, contact, standing, now)) is not None:
        return reason
    if text.kind == OPENER:  # what is approved may always be sent; it is what opens the window
        return None
    return None if is_open(text.channel, contact.heard_at, now) else WINDOW_CLOSED


def _kept_from(text: TextRow, contact: ContactRow, standing: StandingRow | None, now: datetime) -> str | None:
    if contact.state in _CONTACT_REASONS:
        return _CONTACT_REASONS[contact.state]
    if standing is not None and standing.duress and _may_tell_something(text, contact):
        return DURESS
    if standing is None:
        return None
    if standing.dark_until is not None and standing.dark_until > now and not _breaks_silence(text):
        return DARK
    if text.officer_id is not None:  # an officer sees the flags and chose to write
        return None
    if contact.held_until is not None and contact.held_until > now:
        return HELD
    if text.incoming_id is not None:
        return None
    return REPORTER if contact.reporter_since is not None else None


def _breaks_silence(text: TextRow) -> bool:
    """The answer to a cry, an officer's own, and the one that says how long nothing comes.

    Any other that still waited when silence was asked for comes too late.
    """
    is_meant = text.lane == Lane.ALARM or text.kind in (OFFICER_REPLY, DARK_NOTED)
    return text.incoming_id is not None and is_meant


def _may_tell_something(text: TextRow, contact: ContactRow) -> bool:
    """Under duress only our own acknowledgements go on; an officer may write to the party's other phones."""
    if text.officer_id is not None:
        return contact.duress_at is not None
    return text.incoming_id is None or text.kind == BROADCAST


def render(session: Session, text: Text, party: Party | PartyRow) -> Rendered:
    """The body as it is handed to the carrier.

    Raises:
        NotSayable: no discreet form, banned or too many words, or values the phrase cannot do without.
    """
    wording, template = more_discreet(text.wording, party.wording), None
    try:
        if text.kind == OPENER:
            body, template = _opener(session, party, wording)
        elif text.kind == BROADCAST:
            body = _frozen(session, text, party, wording)
        else:
            body = _phrase(session, text, party, wording)
    except NoDiscreetForm as error:
        raise NotSayable(NO_DISCREET_VARIANT if type(error) is NoDiscreetForm else error.code) from None
    except TooLong:
        raise NotSayable(TOO_LONG) from None
    except (ValueError, KeyError, TypeError):
        # A mistake of whoever queued it. It is shown to staff; the texts behind it must not wait for it.
        raise NotSayable(CANNOT_SAY) from None
    if wording is Wording.DISCREET:
        fault = fault_of(operation_of(session), body, unseal(session, party, "sign_off"))
        if fault is not None:
            raise NotSayable(fault)
    return Rendered(body, count_segments(body), wording, template)


def _opener(session: Session, party: Party | PartyRow, wording: Wording) -> tuple[str, Template]:
    operation = operation_of(session)
    approved = find_opener(operation, party.language, wording)
    if approved is None:
        raise NotSayable(NO_OPENER)
    signed = unseal(session, party, "sign_off")
    said = opened(operation, approved, case_code=party.case_code, sign_off=signed)
    return said.body, Template(said.content_sid, said.variables)


def _phrase(session: Session, text: Text, party: Party | PartyRow, wording: Wording) -> str:
    body = _said(session, text, party, wording)
    in_thread = text.channel is Channel.WHATSAPP and wording is Wording.DISCREET
    return without_number(operation_of(session), body) if in_thread else body


def _said(session: Session, text: Text, party: Party | PartyRow, wording: Wording) -> str:
    return say(
        operation_of(session),
        text.kind,
        language=party.language,
        wording=wording,
        sign_off=unseal(session, party, "sign_off"),
        case_code=party.case_code,
        **values_of(session, text),
    )


def _frozen(session: Session, text: Text, party: Party | PartyRow, wording: Wording) -> str:
    """A party that became discreet since gets the discreet words, if it can know what they mean."""
    values = all_values_of(session, text)
    is_known = text.wording is wording or party.briefed_at is not None
    if wording.value not in values["bodies"] or not is_known:
        raise NotSayable(NO_DISCREET_VARIANT)
    return say_stage(
        operation_of(session),
        body=values["bodies"][wording.value],
        language=values["language"],
        wording=wording,
        sign_off=unseal(session, party, "sign_off"),
        case_code=party.case_code,
        letter=values["letter"],
        until=datetime.fromisoformat(values["until"]) if values["until"] else None,
    )


def values_of(session: Session, text: Text) -> dict[str, Any]:
    """What the phrase is filled with."""
    return {n: value for n, value in all_values_of(session, text).items() if n not in _OWN_ARGUMENTS}


def all_values_of(session: Session, text: Text) -> dict[str, Any]:
    """What was kept with the text when it was queued."""
    kept: dict[str, Any] = json.loads(unseal(session, text, "values") or "{}")
    return kept
