"""Which of a party's contacts a reply goes to: WhatsApp shows who we are, whatever the words say."""

from datetime import datetime

from sqlalchemy.orm import Session

from evac.db.sealed import seal, unseal
from evac.kernel.phone import Address
from evac.kernel.wording import Wording
from evac.people.consent import consents
from evac.people.models import Channel, Contact, Party
from evac.people.queries import find_own_contact


def contact_for_reply(session: Session, party: Party, contact: Contact, *, now: datetime) -> Contact:
    """The contact that wrote, unless it wrote by WhatsApp and must not be answered there.

    A discreet party is then answered by SMS on the same number, where it has one.
    """
    if contact.channel is not Channel.WHATSAPP or party.wording is Wording.PLAIN:
        return contact
    if consents(session, contact):
        return contact
    return _by_sms(session, party, contact, now) or contact


def _by_sms(session: Session, party: Party, contact: Contact, now: datetime) -> Contact | None:
    same = (one for one in party.contacts if one.address_index == contact.address_index)
    known = next((one for one in same if one.channel is Channel.SMS), None)
    return known or _added(session, party, contact, now)


def _added(session: Session, party: Party, contact: Contact, now: datetime) -> Contact | None:
    number = unseal(session, contact, "address") or ""
    if not Address("sms", number).is_phone:  # WhatsApp may give an id that is no number
        return None
    sms = Contact(
        party=party,
        channel=Channel.SMS,
        address_index=contact.address_index,
        position=max(one.position for one in party.contacts) + 1,
        own=contact.own and find_own_contact(session, Channel.SMS, number) is None,
        proof=contact.proof,
        added_at=now,
        reporter_since=contact.reporter_since,
    )
    seal(session, sms, address=number)
    session.add(sms)
    return sms
