"""Finding parties, contacts and people by what is known of them."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.db.sealed import vault_of
from evac.kernel.case_codes import normal_case_code
from evac.kernel.folding import fold
from evac.kernel.phone import Address
from evac.people.models import Channel, Contact, Party, Person


def find_party(session: Session, case_code: str) -> Party | None:
    """By case code, in any spelling a person may give it."""
    code = normal_case_code(case_code)
    return session.scalar(select(Party).where(Party.case_code == code)) if code else None


def find_own_contact(session: Session, channel: Channel, address: str) -> Contact | None:
    """The contact that an address is the own one of; a shared contact never answers for its party."""
    index = address_index(session, channel, address)
    return session.scalar(
        select(Contact).where(Contact.own, Contact.channel == channel, Contact.address_index == index)
    )


def find_contact_of(session: Session, address: Address) -> Contact | None:
    """The own contact that a text came from."""
    return find_own_contact(session, channel_of(address), address.value)


def channel_of(address: Address) -> Channel:
    """The channel we answer on; what the carrier may invent beside WhatsApp is answered by SMS."""
    return Channel.WHATSAPP if address.channel == "whatsapp" else Channel.SMS


def address_index(session: Session, channel: Channel, address: str) -> bytes:
    """The keyed hash an address is found by: one for a number whatever the channel, another for e-mail."""
    if channel is Channel.EMAIL:
        return vault_of(session).index("email", address.lower())
    return vault_of(session).index("address", address)


def parties_by_phone(session: Session, number: str) -> list[Party]:
    """Every open or closed party that ``number`` (E.164) is a contact of, its own one first."""
    rows = (
        select(Contact.party_id)
        .where(Contact.address_index == vault_of(session).index("address", number))
        .order_by(Contact.own.desc(), Contact.id)
    )
    parties = (session.get_one(Party, party_id) for party_id in dict.fromkeys(session.scalars(rows)))
    return list(parties)


def parties_by_document(session: Session, document: str) -> list[Party]:
    index = document_index(session, document)
    holders = select(Person.party_id).where(Person.document_index == index)
    return list(session.scalars(select(Party).where(Party.id.in_(holders)).order_by(Party.id)))


def document_index(session: Session, document: str) -> bytes:
    """Spelling does not count: "C 01-234.567" and "c01234567" are one document."""
    return vault_of(session).index("document", "".join(filter(str.isalnum, fold(document))))


def find_by_submission(session: Session, submission: str) -> Party | None:
    """The party that this very form already made."""
    index = vault_of(session).index("token", submission)
    return session.scalar(select(Party).where(Party.submission_index == index))
