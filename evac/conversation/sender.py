"""Whose text it is: the party and contact behind an address, made at once for an unknown one."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.db.sealed import seal, unseal
from evac.kernel.case_codes import find_case_codes
from evac.kernel.phone import Address
from evac.kernel.source import Source
from evac.messaging.models import Incoming
from evac.people.models import Channel, Contact, ContactState, Party, Proof
from evac.people.register import make_party_from_sender


@dataclass(frozen=True)
class Sender:
    """
    Attributes:
        first: nothing was ever heard from this address before.
        parties: all that it is a contact of.
    """

    party: Party
    contact: Contact
    first: bool
    parties: tuple[Party, ...] = ()


def find_sender(session: Session, incoming: Incoming, words: str) -> Sender | None:
    """The party this address belongs to; its row is locked, so that one text of a party is answered at a
    time.

    A shared number speaks for the party whose case code the text names, else for the one that has it as its
    own, else for the one that was heard from last.
    """
    contacts = _contacts(session, incoming)
    if not contacts:
        return None
    chosen = _named(contacts, words) or contacts[0]
    party = session.get_one(Party, chosen.party_id, with_for_update=True)
    first = all(contact.heard_at is None for contact in contacts)
    parties = tuple(dict.fromkeys(contact.party for contact in contacts))
    if chosen.channel is not incoming.channel:
        chosen = _also_here(session, chosen, incoming)
    return Sender(party, chosen, first, parties)


def make_sender(session: Session, incoming: Incoming, *, language: str, now: datetime) -> Sender:
    """Put an unknown sender on the roster before any question is asked."""
    address = Address(incoming.channel.value, unseal(session, incoming, "from") or "")
    source = Source.WHATSAPP if incoming.channel is Channel.WHATSAPP else Source.SMS
    party = make_party_from_sender(session, address, language=language, now=now, source=source)
    return Sender(party, party.contacts[0], first=True, parties=(party,))


def _contacts(session: Session, incoming: Incoming) -> list[Contact]:
    """Best guess first: own before shared, the same channel before another, the newest word before older.

    Senders without an address are nobody's: what one of them says must not be put down to another.
    """
    if not unseal(session, incoming, "from"):
        return []
    found = session.scalars(select(Contact).where(Contact.address_index == incoming.from_index))
    texted = [contact for contact in found if contact.channel in (Channel.SMS, Channel.WHATSAPP)]

    def rank(contact: Contact) -> tuple[bool, bool, float, int]:
        heard = contact.heard_at.timestamp() if contact.heard_at else 0.0
        return not contact.own, contact.channel is not incoming.channel, -heard, -contact.id

    return sorted(texted, key=rank)


def contact_here(session: Session, party: Party, incoming: Incoming) -> Contact | None:
    """The party's contact that this text came from; None when it is not one of its own or shared ones."""
    return next((one for one in _contacts(session, incoming) if one.party_id == party.id), None)


def _named(contacts: list[Contact], words: str) -> Contact | None:
    """The first party that the text names: it is the one that speaks."""
    codes = find_case_codes(words) if len(contacts) > 1 else []
    by_code = {contact.party.case_code: contact for contact in reversed(contacts)}
    return next((by_code[code] for code in codes if code in by_code), None)


def _also_here(session: Session, known: Contact, incoming: Incoming) -> Contact:
    """The same number on another channel is one more contact of the same party, tried after the others.

    It is the same phone: where it may be in other hands, it is so on every channel.
    """
    contact = Contact(
        party=known.party,
        channel=incoming.channel,
        address_index=incoming.from_index,
        position=max(contact.position for contact in known.party.contacts) + 1,
        own=known.own,
        state=ContactState.LOST if known.state is ContactState.LOST else ContactState.OK,
        proof=Proof.MATCHED,
        held_until=known.held_until,
        added_at=incoming.received_at,
    )
    seal(session, contact, address=unseal(session, incoming, "from") or "")
    session.add(contact)
    return contact
