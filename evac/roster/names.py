"""Finding a party by what a caller says: a case code, a number, a name. Never logged."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.db.sealed import unseal, vault_of
from evac.kernel.case_codes import normal_case_code
from evac.kernel.phone import normal_phone
from evac.operation.current import operation_of
from evac.people.models import Contact, Party, Person
from evac.people.names import find_party_ids_by_name, name_fits
from evac.roster.filters import Filters, narrowed
from evac.roster.rows import Row, opened
from evac.triage.models import RosterEntry

SHOWN_AT_MOST = 50


class SearchedBy(StrEnum):
    CASE_CODE = "case_code"
    PHONE = "phone"
    NAME = "name"


@dataclass(frozen=True, repr=False)
class Found:
    by: SearchedBy
    rows: list[Row]


def search(
    session: Session, words: str, *, now: datetime, scope: str | None = None, case_codes_only: bool = False
) -> Found:
    """Parties that fit, most urgent first.

    Args:
        words: as typed: what reads as a case code or a number is taken for one, the rest is a name.
        scope: the one zone the reader may see.
        case_codes_only: for a redacted reader, who must not learn which names and numbers are known.
    """
    by, ids = _party_ids(session, words)
    if case_codes_only and by is not SearchedBy.CASE_CODE:
        return Found(by, [])
    return Found(by, rows_of(session, ids, now=now, scope=scope))


def rows_of(session: Session, party_ids: list[int], *, now: datetime, scope: str | None = None) -> list[Row]:
    """These parties, most urgent first, as far as the reader may see them and no more than fit a page."""
    entries = select(RosterEntry).where(RosterEntry.party_id.in_(party_ids))
    mine = narrowed(entries, Filters(scope=scope), now)
    ordered = mine.order_by(RosterEntry.band, RosterEntry.due, RosterEntry.party_id).limit(SHOWN_AT_MOST)
    return opened(session, session.scalars(ordered).all(), now)


def party_ids_by_name(session: Session, words: str) -> list[int]:
    """The index finds what may fit; opening the names decides."""
    ids = find_party_ids_by_name(session, words)
    fitting: dict[int, None] = {}
    for person in session.scalars(select(Person).where(Person.party_id.in_(ids))):
        if name_fits(unseal(session, person, "name") or "", words):
            fitting[person.party_id] = None
    return list(fitting)


def _party_ids(session: Session, words: str) -> tuple[SearchedBy, list[int]]:
    if ids := _by_case_code(session, words):
        return SearchedBy.CASE_CODE, ids
    if number := normal_phone(words, operation_of(session).phone_region):
        return SearchedBy.PHONE, _by_phone(session, number)
    return SearchedBy.NAME, party_ids_by_name(session, words)


def _by_case_code(session: Session, words: str) -> list[int]:
    code = normal_case_code(words)
    return list(session.scalars(select(Party.id).where(Party.case_code == code))) if code else []


def _by_phone(session: Session, number: str) -> list[int]:
    index = vault_of(session).index("address", number)
    return list(session.scalars(select(Contact.party_id).where(Contact.address_index == index)))
