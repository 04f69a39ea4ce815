"""The texts in and out behind a party's history, in every state a text can have come to."""

import json
import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from evac.db.base import new_uid
from evac.db.sealed import seal, vault_of
from evac.demo.stories import Happening, Story
from evac.kernel.folding import fold
from evac.kernel.segments import count_segments
from evac.kernel.source import Source
from evac.kernel.status import Intent, Status
from evac.kernel.wording import Front, Wording, front_of
from evac.messaging.models import Attempt, Incoming, InState, Lane, Outgoing, State
from evac.operation.current import operation_of
from evac.operation.phrases import say
from evac.people.models import Channel, ContactState, Party

# How texts fare on a bad network: state, reason, share.
FATES: tuple[tuple[State, str | None, float], ...] = (
    (State.DELIVERED, None, 0.90),
    (State.FAILED, "30003", 0.05),
    (State.EXPIRED, "too-late", 0.03),
    (State.REJECTED, "21614", 0.02),
)
Fate = tuple[State, str | None]
DELIVERED: Fate = (State.DELIVERED, None)
TRIED = frozenset({State.DELIVERED, State.READ, State.FAILED, State.REJECTED})
WORKER = "demo"


@dataclass(frozen=True)
class TextOut:
    """What is said to a party at a moment."""

    at: datetime
    kind: str
    lane: Lane
    values: Mapping[str, Any]
    incoming: Incoming | None = None
    officer_id: int | None = None


def incoming_of(
    session: Session, party: Party, story: Story, happening: Happening, *, to: str, state: InState
) -> Incoming:
    """The text as it was kept, and answered since."""
    contact = party.contacts[0]
    words = happening.line.said(happening.town.name, story.size)
    whatsapp = happening.source is Source.WHATSAPP
    incoming = kept_text(session, story.number, words, at=happening.at, to=to, state=state)
    incoming.media_count = 0 if words else 1  # a photo says nothing in words
    incoming.channel = Channel.WHATSAPP if whatsapp else Channel.SMS
    incoming.front = Front.NAMED if story.unregistered or whatsapp else front_of(story.wording)
    incoming.party_id, incoming.contact_id = party.id, contact.id
    incoming.answered_at = happening.at + timedelta(seconds=1)
    return incoming


def kept_text(
    session: Session, number: str, words: str, *, at: datetime, to: str, state: InState
) -> Incoming:
    vault = vault_of(session)
    incoming = Incoming(
        provider_sid=f"SM{new_uid()}",
        channel=Channel.SMS,
        front=Front.NAMED,
        from_index=vault.index("address", number),
        received_at=at,
        next_try_at=at,
        state=state,
        alike_index=vault.index("text", fold(words)),
    )
    seal(session, incoming, body=words, to=to, **{"from": number})
    session.add(incoming)
    return incoming


def reply_to(story: Story, happening: Happening, incoming: Incoming) -> TextOut:
    """The acknowledgement that such a text gets."""
    line, at = happening.line, happening.at + timedelta(seconds=2)
    values: dict[str, Any] = {"urgent": line.status.is_distress, "needs": [need.value for need in line.needs]}
    if line.status is not Status.UNKNOWN:
        values["status"] = line.status.value
    if line.medicine_days is not None:
        values["medicine_days"] = line.medicine_days
    if line.names_size:
        values["party_size"] = story.size
    if line.names_place:
        values["place"] = happening.town.name
    values = {name: value for name, value in values.items() if value}
    if not line.confident:
        return TextOut(at, "not_understood", Lane.ROUTINE, {}, incoming)
    if line.status is Status.SOS:
        return TextOut(at, "noted_urgent", Lane.ALARM, values | {"ask": "when"}, incoming)
    if line.status is Status.NEEDS_HELP:
        return TextOut(at, "noted_help", Lane.ANSWER, values, incoming)
    if line.intent is not Intent.NONE:
        return TextOut(
            at, f"answered_{line.intent.value}", Lane.ANSWER, values | {"intent": line.intent.value}, incoming
        )
    return TextOut(at, "noted", Lane.ANSWER, values, incoming)


def write_out(session: Session, party: Party, story: Story, text: TextOut, fate: Fate) -> Outgoing:
    """The text as it was sent, or not."""
    contact = party.contacts[0]
    state, reason = fate
    body = say(
        operation_of(session),
        text.kind,
        language=party.language,
        wording=party.wording,
        sign_off=story.sign_off,
        case_code=party.case_code,
        **text.values,
    )
    tried = state in TRIED
    outgoing = Outgoing(
        party_id=party.id,
        contact_id=contact.id,
        channel=contact.channel,
        kind=text.kind,
        lane=int(text.lane),
        wording=party.wording,
        segments=count_segments(body) if tried else 0,
        state=state,
        reason=reason,
        attempts=1 if tried else 0,
        created_at=text.at,
        due_at=text.at,
        sent_at=text.at + timedelta(seconds=1) if tried and state is not State.REJECTED else None,
        settled_at=text.at + timedelta(seconds=4),
        incoming_id=text.incoming.id if text.incoming else None,
        officer_id=text.officer_id,
    )
    seal(session, outgoing, body=body if tried else None, values=json.dumps(dict(text.values)))
    session.add(outgoing)
    return outgoing


def attempt_of(outgoing: Outgoing, wording: Wording) -> Attempt:
    """The one try behind a text that left."""
    quiet = wording is Wording.DISCREET
    return Attempt(
        outgoing_id=outgoing.id,
        worker=WORKER,
        sender="whatsapp-1"
        if outgoing.channel is Channel.WHATSAPP
        else "quiet-sms-1"
        if quiet
        else "named-sms-1",
        lease_until=outgoing.created_at + timedelta(seconds=30),
        started_at=outgoing.created_at,
        state=State.UNDELIVERED if outgoing.state is State.FAILED else outgoing.state,
        provider_sid=None if outgoing.state is State.REJECTED else f"SM{new_uid()}",
        reason=outgoing.reason,
        settled_at=outgoing.settled_at,
    )


def fate_of(dice: random.Random, contact: ContactState) -> Fate:
    """What became of a text to such a contact."""
    if contact is not ContactState.OK:
        return State.SUPPRESSED, contact.value
    state, reason, _ = dice.choices(FATES, [share for *_, share in FATES])[0]
    return state, reason
