"""Personal fields are masked until an officer asks for them; each asking is logged."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.db.sealed import unseal
from evac.kernel.errors import EvacError
from evac.kernel.phone import masked_phone
from evac.limits.take import take
from evac.people.models import Channel, Contact, ContactState, Party, Person, Proof
from evac.triage.models import RosterEntry

MASK = "···"
PERSON_FIELDS = ("name", "birth_date", "citizenship", "needs", "document")
FIELDS = (*PERSON_FIELDS, "address", "sign_off")
# Whoever owns a party reveals freely; others may help out, but not read through the whole roster.
QUOTA_BURST, QUOTA_AN_HOUR = 30, 30


class TooManyReveals(EvacError):
    """An officer reveals parties of others faster than helping out needs."""

    code = "too-many-reveals"
    status = 429

    def __init__(self) -> None:
        super().__init__(
            "You have revealed many parties that are not yours. Take this one, or wait a few minutes."
        )


@dataclass(frozen=True)
class MaskedPerson:
    """Fit for a page anybody on the staff may open; ``has`` names the fields that can be revealed."""

    uid: str
    name: str
    relation: str | None
    minor: bool
    status: str
    has: tuple[str, ...]


@dataclass(frozen=True)
class MaskedContact:
    uid: str
    channel: Channel
    address: str
    own: bool
    state: ContactState
    proof: Proof


@dataclass(frozen=True, repr=False)
class Revealed:
    """Field to value, by the uid of each person and contact; only what was asked for and exists."""

    persons: dict[str, dict[str, str]]
    contacts: dict[str, str]
    sign_off: str | None


def masked_person(session: Session, person: Person) -> MaskedPerson:
    return MaskedPerson(
        uid=person.uid,
        name=masked_name(unseal(session, person, "name")),
        relation=person.relation,
        minor=person.minor,
        status=person.status.value,
        has=tuple(field for field in PERSON_FIELDS if getattr(person, f"{field}_sealed") is not None),
    )


def masked_contact(session: Session, contact: Contact) -> MaskedContact:
    return MaskedContact(
        uid=contact.uid,
        channel=contact.channel,
        address=masked_address(contact.channel, unseal(session, contact, "address")),
        own=contact.own,
        state=contact.state,
        proof=contact.proof,
    )


def masked_name(name: str | None) -> str:
    """ "Ana Perez" is shown as "A··· P···"; how long a name is says too much."""
    return " ".join(f"{word[0]}{MASK}" for word in (name or "").split()[:4]) or MASK


def masked_address(channel: Channel, address: str | None) -> str:
    if channel is Channel.EMAIL and address and "@" in address:
        return f"{address[0]}{MASK}@{MASK}"
    return masked_phone(address or "")


def reveal(
    session: Session, party: Party, fields: Iterable[str], *, officer_id: int, now: datetime
) -> Revealed:
    """Open fields of every member and contact of a party, and log who did.

    Args:
        fields: some of ``FIELDS``; others are ignored.

    Raises:
        TooManyReveals: the quota for parties of others is used up.
    """
    wanted = tuple(field for field in FIELDS if field in set(fields))
    entry = session.get_one(RosterEntry, party.id)
    if entry.owner_id != officer_id:
        _take_from_quota(session, officer_id, now)
    record(
        session,
        "party.reveal",
        at=now,
        officer_id=officer_id,
        subject=f"party:{party.case_code}",
        details={"fields": list(wanted)},
    )
    return Revealed(
        persons={person.uid: _opened(session, person, wanted) for person in party.members},
        contacts=_opened_contacts(session, party) if "address" in wanted else {},
        sign_off=unseal(session, party, "sign_off") if "sign_off" in wanted else None,
    )


def _take_from_quota(session: Session, officer_id: int, now: datetime) -> None:
    key = f"reveal:{officer_id}"
    if not take(session, key, rate_per_second=QUOTA_AN_HOUR / 3600, burst=QUOTA_BURST, now=now):
        raise TooManyReveals


def _opened(session: Session, person: Person, fields: Iterable[str]) -> dict[str, str]:
    values = {field: unseal(session, person, field) for field in fields if field in PERSON_FIELDS}
    return {field: value for field, value in values.items() if value is not None}


def _opened_contacts(session: Session, party: Party) -> dict[str, str]:
    return {contact.uid: unseal(session, contact, "address") or "" for contact in party.contacts}
