"""When a text cannot reach one contact of a party, the same text goes to its next one."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.db.id_list import among
from evac.kernel.wording import Wording
from evac.messaging.again import queue_again
from evac.messaging.handled import leave_to_a_person
from evac.messaging.models import Lane, Outgoing
from evac.messaging.openers import OPENER, wake
from evac.messaging.rows import Text
from evac.people.consent import consents
from evac.people.models import Channel, Contact, ContactState
from evac.triage.rescore import rescore

TEXT_KINDS = (Channel.SMS, Channel.WHATSAPP)

_STANDING_IN = select(Outgoing.id).where(among(Outgoing.instead_of_id, "ids")).order_by(Outgoing.id)


def queue_for_next_contact(session: Session, text: Text, now: datetime) -> Outgoing | None:
    """Queue the text for the next contact that was not tried; None when there is none, or it is not worth it.

    Raises nothing for a party without contacts: it shows as unreachable instead.
    """
    contacts = _text_contacts(session, text.party_id)
    if not any(contact.state is ContactState.OK for contact in contacts):
        rescore(session, text.party_id, now=now, unreachable=True)
    if text.kind == OPENER:  # it is the text behind it that may go elsewhere
        wake(session, party_id=text.party_id, contact_id=text.contact_id, now=now)
        return None
    if text.lane == Lane.ROUTINE or (text.expires_at is not None and text.expires_at <= now):
        return None
    tried = _tried(session, text)
    left = (one for one in contacts if one.id not in tried)
    contact = next((one for one in left if may_be_next(session, one, text, now)), None)
    if contact is None and text.lane == Lane.ALARM and text.incoming_id is not None:
        leave_to_a_person(session, text.incoming_id)
    return None if contact is None else _stand_in(session, text, contact, now)


def replacements_of(session: Session, text_ids: Iterable[int]) -> list[int]:
    """Ids of texts that stand in for one of these, directly or through others."""
    found: list[int] = []
    newest = list(text_ids)
    while newest:
        newest = list(session.scalars(_STANDING_IN, {"ids": newest}))  # also what was queued a moment ago
        found += newest
    return found


def may_be_next(session: Session, contact: Contact, text: Text, now: datetime) -> bool:
    """WhatsApp shows who we are: a party in discreet wording gets it only where it agreed to that."""
    if contact.state is not ContactState.OK or contact.reporter_since is not None:
        return False
    if contact.held_until is not None and contact.held_until > now:
        return False
    if contact.channel is Channel.WHATSAPP and text.wording is Wording.DISCREET:
        return consents(session, contact)
    return True


def _tried(session: Session, text: Text) -> set[int]:
    """Of a broadcast each contact has its text once, also where all contacts of a party get one."""
    tried, before = {text.contact_id}, text.instead_of_id
    if text.broadcast_id is not None:
        same = Outgoing.broadcast_id == text.broadcast_id, Outgoing.party_id == text.party_id
        tried |= set(session.scalars(select(Outgoing.contact_id).where(*same)))
    while before is not None:
        earlier = session.get_one(Outgoing, before)
        tried.add(earlier.contact_id)
        before = earlier.instead_of_id
    return tried


def _text_contacts(session: Session, party_id: int) -> list[Contact]:
    mine = select(Contact).where(Contact.party_id == party_id, Contact.channel.in_(TEXT_KINDS))
    return list(session.scalars(mine.order_by(Contact.position, Contact.id)))


def _is_same_phone(session: Session, text: Text, contact: Contact) -> bool:
    """Only whoever wrote expects a reply: at another phone it is a text like any other, silence included."""
    return session.get_one(Contact, text.contact_id).address_index == contact.address_index


def _stand_in(session: Session, text: Text, contact: Contact, now: datetime) -> Outgoing:
    return queue_again(
        session,
        text,
        now=now,
        contact=contact,
        incoming_id=text.incoming_id if _is_same_phone(session, text, contact) else None,
        officer_id=text.officer_id,
        instead_of_id=text.id,
    )
