"""Parties for a benchmark: on the roster, with a phone that an exercise may text, added in bulk."""

from datetime import datetime, timedelta

from sqlalchemy import insert, text
from sqlalchemy.orm import Session

import evac.officers.models  # noqa: F401  a row of the roster refers to them
from evac.db.base import new_uid
from evac.db.database import Database
from evac.db.sealed import sealed_cell, vault_of
from evac.kernel.source import Source
from evac.kernel.status import Intent, Status
from evac.kernel.wording import Wording
from evac.people.models import Channel, Contact, ContactState, Party, Proof
from evac.triage.models import RosterEntry

REGISTERED = timedelta(days=3)
_CHUNK = 5_000
_LETTERS = "ACDEFHJKMNPQRTWXYZ"


def add_parties(database: Database, first: int, last: int, *, now: datetime, **facts: object) -> None:
    """Parties with the ids ``first`` to ``last``; ``facts`` are columns of their roster rows."""
    for start in range(first, last + 1, _CHUNK):
        numbers = range(start, min(start + _CHUNK, last + 1))
        with database.writing() as session:
            session.execute(insert(Party), [party_row(number, now) for number in numbers])
            session.execute(insert(Contact), [contact_row(session, number, now) for number in numbers])
            session.execute(insert(RosterEntry), [entry_row(number, now) | facts for number in numbers])
    if not database.is_sqlite:
        with database.writing() as session:
            for table in ("parties", "contacts"):  # whoever comes later is counted on from these
                session.execute(text(f"SELECT setval('{table}_id_seq', {last})"))


def phone_of(number: int) -> str:
    return f"+58{400 + number // 10_000:03}555{number % 10_000:04}"


def party_row(number: int, now: datetime) -> dict[str, object]:
    code, rest = "", number
    for _ in range(4):
        code, rest = code + _LETTERS[rest % len(_LETTERS)], rest // len(_LETTERS)
    return {
        "id": number, "uid": new_uid(), "case_code": f"{code}{2 + rest % 8}", "language": "es",
        "wording": Wording.DISCREET, "source": Source.SMS, "registered_at": now - REGISTERED,
        "unregistered": False, "party_size": 1 + number % 5, "briefed_at": now - REGISTERED,
    }  # fmt: skip


def contact_row(session: Session, number: int, now: datetime) -> dict[str, object]:
    uid, address = new_uid(), phone_of(number)
    return {
        "id": number, "uid": uid, "party_id": number, "channel": Channel.SMS, "position": 0, "own": True,
        "address_sealed": sealed_cell(session, "contacts", "address_sealed", uid, address),
        "address_index": vault_of(session).index("address", address), "state": ContactState.OK,
        "proof": Proof.MATCHED, "added_at": now - REGISTERED,
    }  # fmt: skip


def entry_row(number: int, now: datetime) -> dict[str, object]:
    return {
        "party_id": number, "registered_at": now - REGISTERED, "status": Status.SAFE, "intent": Intent.NONE,
        "last_contact_at": now - REGISTERED, "party_size": 1 + number % 5, "language": "es",
        "wording": Wording.DISCREET, "band": 2, "points": 0, "due": number, "reasons": [], "changed": 0,
    }  # fmt: skip
