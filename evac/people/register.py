"""Registering a party, and making one for somebody who texts us first."""

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.db.sealed import seal, vault_of
from evac.kernel.case_codes import new_case_code
from evac.kernel.errors import EvacError
from evac.kernel.folding import fold
from evac.kernel.phone import Address
from evac.kernel.source import Source
from evac.operation.current import operation_of
from evac.people.models import Channel, Contact, Party, Person, Proof
from evac.people.names import index_names
from evac.people.priority import ADULT, Traveller, priority_code
from evac.people.queries import (
    address_index,
    channel_of,
    document_index,
    find_by_submission,
    find_contact_of,
)
from evac.people.schemas import ContactDetails, MemberDetails, Registration, Relation
from evac.triage.rescore import add_to_roster, rescore

CODE_TRIES = 50
# Words that make doctrine count a person as pregnant or infirm; an officer sees the words themselves.
PREGNANT = ("pregnan", "embaraz", "expecting a baby", "encinta")
INFIRM = (
    "wheelchair", "silla de ruedas", "bedridden", "en cama", "disab", "discapac", "dialysis", "dialisis",
    "oxygen", "oxigeno", "cannot walk", "no puede caminar", "no camina", "blind", "ciego", "ciega",
)  # fmt: skip


class NoFreeCaseCode(EvacError):
    """Every code drawn was taken: the alphabet is as good as used up."""

    code = "no-free-case-code"
    status = 503

    def __init__(self) -> None:
        super().__init__("No free case code was found.")


def register(
    session: Session,
    registration: Registration,
    *,
    now: datetime,
    source: Source,
    unregistered: bool = False,
) -> Party:
    """Put a party on the roster; the same submission twice returns the party it made.

    Where that submission was so far only a cry for help, the party it made is filled in.

    An address that is somebody's own contact already becomes a shared one here: typing a number proves
    nothing, so nobody's party is taken over or shown. ``records.receive`` tells the officers, who merge.

    Args:
        unregistered: the party is only spoken of; it never filled in a registration itself.
    """
    party = find_by_submission(session, registration.submission) if registration.submission else None
    if party is not None and not party.unregistered:
        return party
    spoken_of = party is not None
    if party is None:
        party = _new_party(session, now, source)
    _fill_in(session, party, registration, unregistered=unregistered)
    for position, details in enumerate(registration.contacts):
        add_contact(session, party, details, position=position, now=now)
    for member in registration.members:
        add_member(session, party, member, now=now)
    session.flush()  # the roster's row and the name index carry the party's id
    index_names(session, party.id, [member.name for member in registration.members])
    put = rescore if spoken_of else add_to_roster
    put(session, party.id, now=now, **_facts(party, registration, now))
    return party


def make_party_from_sender(
    session: Session, address: Address, *, language: str, now: datetime, source: Source
) -> Party:
    """A party for an unknown sender, before anything is asked, so that the person is on the roster at once.

    Returns the sender's own party where there is one already.
    """
    if address.value and (contact := find_contact_of(session, address)):
        return contact.party
    party = _new_party(session, now, source)
    party.language, party.unregistered = language, True
    contact = _contact(session, party, channel_of(address), address.value, 0, now)
    # Without an address there is nothing to tell two senders apart by.
    contact.own = bool(address.value)
    contact.proof, contact.heard_at = Proof.MATCHED, now
    session.flush()  # the roster's row carries the party's id
    add_to_roster(
        session,
        party.id,
        now=now,
        unregistered=True,
        language=party.language,
        wording=party.wording,
        last_contact_at=now,
    )
    return party


def add_member(session: Session, party: Party, member: MemberDetails, *, now: datetime) -> Person:
    """Add a person to a party; the caller brings name index and roster up to date."""
    person = Person(
        party=party,
        relation=member.relation.value if member.relation else None,
        minor=_is_minor(member, now.date()),
        added_at=now,
    )
    session.add(person)
    seal(
        session,
        person,
        name=member.name,
        birth_date=member.birth_date.isoformat() if member.birth_date else None,
        citizenship=",".join(member.citizenship) or None,
        needs=member.needs or None,
        document=member.document or None,
    )
    person.document_index = document_index(session, member.document) if member.document else None
    return person


def age_on(day: date, birth_date: date) -> int:
    """Whole years."""
    return day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))


def traveller_of(member: MemberDetails, today: date) -> Traveller:
    """What doctrine asks, as filled in; citizenship is for an officer to check, so all are class I."""
    words = fold(member.needs or "")
    return Traveller(
        age=age_on(today, member.birth_date) if member.birth_date else None,
        pregnant=any(word in words for word in PREGNANT),
        infirm=any(word in words for word in INFIRM),
    )


def _new_party(session: Session, now: datetime, source: Source) -> Party:
    operation = operation_of(session)
    party = Party(
        case_code=_free_case_code(session),
        language=operation.default_language,
        wording=operation.default_wording,
        source=source,
        registered_at=now,
    )
    session.add(party)
    return party


def _fill_in(session: Session, party: Party, registration: Registration, *, unregistered: bool) -> None:
    party.unregistered = unregistered
    party.language = registration.language or party.language
    party.wording = registration.wording or party.wording
    party.party_size = max(registration.party_size or 1, len(registration.members))
    if registration.submission:
        party.submission_index = vault_of(session).index("token", registration.submission)
    seal(session, party, sign_off=registration.sign_off or None)


def _free_case_code(session: Session) -> str:
    for _ in range(CODE_TRIES):
        code = new_case_code()
        if session.scalar(select(Party.id).where(Party.case_code == code)) is None:
            return code
    raise NoFreeCaseCode


def add_contact(
    session: Session, party: Party, details: ContactDetails, *, position: int = 0, now: datetime
) -> Contact:
    """An address typed by whoever filled in a page: another party's own becomes a shared one here."""
    taken = _is_anothers(session, party, details)
    contact = _contact(session, party, details.channel, details.address, position, now)
    contact.own = not taken
    return contact


def _is_anothers(session: Session, party: Party, details: ContactDetails) -> bool:
    """Whether the address is another party's own, on whatever channel."""
    index = address_index(session, details.channel, details.address)
    owners = session.scalars(select(Contact).where(Contact.own, Contact.address_index == index))
    return any(contact.party is not party for contact in owners)


def _contact(
    session: Session, party: Party, channel: Channel, address: str, position: int, now: datetime
) -> Contact:
    contact = Contact(
        party=party,
        channel=channel,
        address_index=address_index(session, channel, address),
        position=position,
        added_at=now,
    )
    session.add(contact)
    seal(session, contact, address=address)
    return contact


def _facts(party: Party, registration: Registration, now: datetime) -> dict[str, object]:
    """What the roster's row starts with; an imported list is not word from the people in it."""
    heard = party.source is not Source.IMPORT
    return {
        "unregistered": party.unregistered,
        "party_size": party.party_size,
        "minors": sum(member.minor for member in party.members),
        "language": party.language,
        "wording": party.wording,
        "priority_code": priority_code(_travellers(registration.members, now.date())),
        "last_contact_at": now if heard else None,
    }


def _travellers(members: Iterable[MemberDetails], today: date) -> list[Traveller]:
    return [traveller_of(member, today) for member in members]


def _is_minor(member: MemberDetails, today: date) -> bool:
    """Without a birth date, a child of the first member is taken for a minor: none is overlooked."""
    if member.birth_date:
        return age_on(today, member.birth_date) < ADULT
    return member.relation is Relation.CHILD
