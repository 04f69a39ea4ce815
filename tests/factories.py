"""Rows as tests need them: a test names what it is about, the factory fills in the rest."""

from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from sqlalchemy.orm import Session

from evac.checkins.models import CheckIn
from evac.db.sealed import seal, vault_of
from evac.kernel.case_codes import new_case_code
from evac.kernel.coordinates import cell_of
from evac.kernel.needs import Need, mask_of
from evac.kernel.source import Source
from evac.kernel.status import Status
from evac.kernel.wording import Front, Wording
from evac.messaging.models import Incoming, InState, Lane, Outgoing
from evac.officers.models import Officer, Role
from evac.people.models import Channel, Contact, Party, Person
from evac.people.names import index_names
from evac.places.models import Zone
from evac.triage.models import RosterEntry
from evac.triage.rescore import add_to_roster

NOON = datetime(2026, 1, 12, 16, 0, tzinfo=UTC)  # noon in Caracas

_numbers = count(1)


def make_party(
    session: Session,
    *,
    members: int = 0,
    names: tuple[str, ...] = (),
    phone: str | None = None,
    now: datetime = NOON,
    needs: tuple[Need, ...] = (),
    **fields: Any,
) -> Party:
    """A party on the roster.

    Args:
        members: so many nameless ones, unless ``names`` are given.
        phone: the address of its one contact; a fresh number unless given, none if "".
        fields: columns of Party or of RosterEntry; those that both have go to both.
    """
    party = Party(**_defaults(now) | _of(Party, fields))
    session.add(party)
    for name in names or ("",) * members:
        make_person(session, party, name=name or None, now=now)
    if phone != "":
        make_contact(session, party, address=phone or f"+58412{next(_numbers):07}", now=now)
    session.flush()  # the roster row and the name tokens need the party's id
    if names:
        index_names(session, party.id, names)
    facts = {"registered_at": party.registered_at, "language": party.language, "wording": party.wording}
    facts |= {
        "party_size": party.party_size,
        "unregistered": party.unregistered,
        "needs_mask": mask_of(needs),
    }
    add_to_roster(session, party.id, now=now, **facts | _of(RosterEntry, fields))
    session.flush()
    return party


def make_person(session: Session, party: Party, *, name: str | None = None, **fields: Any) -> Person:
    now = fields.pop("now", NOON)
    person = Person(party=party, **{"added_at": now} | fields)
    seal(session, person, name=name)
    session.add(person)
    return person


def make_contact(session: Session, party: Party, *, address: str, **fields: Any) -> Contact:
    now = fields.pop("now", NOON)
    index = vault_of(session).index("address", address)
    contact = Contact(party=party, address_index=index, **{"channel": Channel.SMS, "added_at": now} | fields)
    seal(session, contact, address=address)
    session.add(contact)
    return contact


def make_distress(
    session: Session, *, status: Status = Status.SOS, since: datetime = NOON, **fields: Any
) -> Party:
    """A party whose cry nobody has taken."""
    facts = {"status": status, "status_at": since, "last_contact_at": since}
    facts |= {"unhandled": status, "unhandled_since": since}
    return make_party(session, **facts | fields)


def make_checkin(
    session: Session,
    party: Party,
    *,
    at: datetime = NOON,
    words: str | None = None,
    place: str | None = None,
    point: tuple[float, float] | None = None,
    **fields: Any,
) -> CheckIn:
    """A check-in as it was kept; with a place it becomes the party's last-known one."""
    checkin = CheckIn(party_id=party.id, at=at, **{"source": Source.SMS, "status": Status.SAFE} | fields)
    text = f"{point[0]},{point[1]}" if point else None
    seal(session, checkin, words=words, place=place, point=text)
    if point:
        checkin.cell_y, checkin.cell_x = cell_of(*point)
    session.add(checkin)
    session.flush()  # the roster's row names it by its id
    if place or point:
        entry = session.get_one(RosterEntry, party.id)
        entry.place_checkin_id, entry.place_at = checkin.id, at
        entry.cell_y, entry.cell_x = checkin.cell_y, checkin.cell_x
    return checkin


def make_incoming(
    session: Session, party: Party | None, *, body: str, at: datetime = NOON, **fields: Any
) -> Incoming:
    sender = fields.pop("sender", "+584129999999")
    defaults = {
        "provider_sid": f"SM{next(_numbers):032}",
        "channel": Channel.SMS,
        "front": Front.NAMED,
        "from_index": vault_of(session).index("address", sender),
        "received_at": at,
        "next_try_at": at,
        "state": InState.ANSWERED,
        "party_id": party.id if party else None,
    }
    incoming = Incoming(**defaults | fields)
    seal(session, incoming, body=body, **{"from": sender})
    session.add(incoming)
    session.flush()
    return incoming


def make_outgoing(
    session: Session, party: Party, *, body: str, at: datetime = NOON, **fields: Any
) -> Outgoing:
    defaults = {
        "party_id": party.id,
        "contact_id": party.contacts[0].id,
        "channel": Channel.SMS,
        "kind": "noted",
        "lane": int(Lane.ANSWER),
        "segments": 1,
        "created_at": at,
        "due_at": at,
    }
    outgoing = Outgoing(**defaults | fields)
    seal(session, outgoing, body=body)
    session.add(outgoing)
    session.flush()
    return outgoing


def make_officer(
    session: Session, *, role: Role = Role.OFFICER, name: str = "A. Ibarra", **fields: Any
) -> Officer:
    email = fields.pop("email", f"officer{next(_numbers)}@example.org")
    officer = Officer(
        email_index=vault_of(session).index("email", email), role=role, **{"created_at": NOON} | fields
    )
    seal(session, officer, email=email, name=name)
    session.add(officer)
    session.flush()  # its id is what owns and signs
    return officer


def make_zone(session: Session, code: str = "CAP", **fields: Any) -> Zone:
    """The zone as the test needs it, whether or not the operation's own zones are there already."""
    zone = session.merge(Zone(code=code, **{"hazard": 3, "stage": "leave-now", "changed_at": NOON} | fields))
    session.flush()
    return zone


def hours(number: float) -> timedelta:
    return timedelta(hours=number)


def _defaults(now: datetime) -> dict[str, Any]:
    return {
        "case_code": new_case_code(),
        "language": "es",
        "wording": Wording.DISCREET,
        "source": Source.WEB,
        "registered_at": now,
    }


def _of(model: type, fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name in model.__table__.columns}  # type: ignore[attr-defined]
