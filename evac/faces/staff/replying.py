"""A reply in an officer's own words: what it becomes, and to which of the party's contacts it goes."""

from dataclasses import dataclass
from datetime import datetime

from marshmallow import ValidationError
from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.cases.take import take
from evac.db.sealed import unseal
from evac.faces.staff.labels import REASONS
from evac.faces.staff.speech import N_, speech
from evac.messaging.foresee import foresee
from evac.messaging.handled import mark_handled, waiting_texts_of
from evac.messaging.models import Incoming, Lane, Outgoing
from evac.messaging.outbox import enqueue
from evac.operation.current import operation_of
from evac.operation.errors import BannedWords, NoDiscreetForm, TooLong
from evac.operation.phrases import say
from evac.people.models import Channel, Contact, ContactState, Party
from evac.triage.models import RosterEntry

TOO_LONG = N_("Too long for one text by %(over)s characters.")
BANNED = N_("Not in discreet wording: %(words)s.")
NOT_DISCREET = N_("This party gets discreet texts only, and this one has no discreet form.")
CANNOT_GO = N_("This cannot be sent to them there: %(why)s.")
GOES_LATER = N_("It waits: %(why)s.")
GOES_ELSEWHERE = N_("It goes to another contact of theirs: %(why)s.")
NO_CONTACT = N_("No contact of this party can be texted. Call them, or add a number.")


@dataclass(frozen=True, repr=False)
class Reply:
    words: str
    contact: str | None = None  # uid; None: the one they last wrote from, else the first that works


def send_reply(session: Session, party: Party, reply: Reply, *, officer_id: int, now: datetime) -> Outgoing:
    """Queue the text.

    Raises:
        ValidationError: it does not fit, must not be said, or nobody can be texted.
    """
    _, problem = words_as_sent(session, party, reply.words)
    if problem:
        raise ValidationError({"words": [problem]})
    contact = _contact(party, reply.contact)
    if contact is None:
        raise ValidationError({"words": [speech()(NO_CONTACT)]})
    problem, _ = way_there(session, party, reply.contact, officer_id=officer_id, now=now)
    if problem:
        raise ValidationError({"words": [problem]})
    if session.get_one(RosterEntry, party.id).owner_id is None:
        take(session, party, officer_id=officer_id, now=now)  # who answers is the one they will write back to
    mark_handled(waiting_texts_of(session, party.id), now=now)
    return enqueue(
        session,
        party=party,
        contact=contact,
        kind="officer_reply",
        lane=Lane.ANSWER,
        now=now,
        body=reply.words,
        incoming=_last_text_from(session, contact),
        officer_id=officer_id,
    )


def words_as_sent(session: Session, party: Party, words: str) -> tuple[str | None, str | None]:
    """The finished text, or what is wrong with it; neither where nothing was written."""
    if not words:
        return None, None
    try:
        return _said(session, party, words), None
    except BannedWords as error:
        return None, speech()(BANNED, words=", ".join(error.words))
    except NoDiscreetForm:
        return None, speech()(NOT_DISCREET)
    except TooLong as error:
        return None, speech()(TOO_LONG, over=error.over)


def way_there(
    session: Session, party: Party, contact_uid: str | None, *, officer_id: int, now: datetime
) -> tuple[str | None, str | None]:
    """Why a reply would never leave, and what else to know of its way; both in words."""
    contact = _contact(party, contact_uid)
    if contact is None:
        return speech()(NO_CONTACT), None
    incoming = _last_text_from(session, contact)
    found = foresee(session, party, contact, officer_id=officer_id, incoming=incoming, now=now)
    if found is None:
        return None, None
    why = speech()(REASONS.get(found.reason, found.reason))
    if found.ends:
        return speech()(CANNOT_GO, why=why), None
    return None, speech()(GOES_ELSEWHERE if found.elsewhere else GOES_LATER, why=why)


def _said(session: Session, party: Party, words: str) -> str:
    return say(
        operation_of(session),
        "officer_reply",
        language=party.language,
        wording=party.wording,
        sign_off=unseal(session, party, "sign_off"),
        case_code=party.case_code,
        words=words,
    )


def _contact(party: Party, uid: str | None) -> Contact | None:
    texted = [
        contact
        for contact in party.contacts
        if contact.channel in (Channel.SMS, Channel.WHATSAPP) and contact.state is ContactState.OK
    ]
    chosen = [contact for contact in texted if contact.uid == uid]
    if chosen or not texted:
        return chosen[0] if chosen else None
    heard = [contact for contact in texted if contact.heard_at is not None]
    return max(heard, key=lambda one: one.heard_at or one.added_at) if heard else texted[0]


def _last_text_from(session: Session, contact: Contact) -> Incoming | None:
    """What is answered: the reply then leaves from the number that was written to."""
    mine = select(Incoming).where(Incoming.contact_id == contact.id)
    return session.scalar(mine.order_by(Incoming.received_at.desc(), Incoming.id.desc()).limit(1))
