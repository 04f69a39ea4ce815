"""Finding officers."""

import unicodedata
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.db.sealed import unseal, vault_of
from evac.kernel.errors import NotFound
from evac.officers.models import Officer


def email_index(session: Session, email: str) -> bytes:
    """The blind index of an address, however its capitals and spaces are typed."""
    return vault_of(session).index("email", unicodedata.normalize("NFKC", email).strip().casefold())


def find_officer_by_email(session: Session, email: str) -> Officer | None:
    return session.scalar(select(Officer).where(Officer.email_index == email_index(session, email)))


def get_officer_by_uid(session: Session, uid: str) -> Officer:
    """By the id that stands in addresses."""
    officer = session.scalar(select(Officer).where(Officer.uid == uid))
    if officer is None:
        raise NotFound("officer")
    return officer


def officers(session: Session) -> list[Officer]:
    return list(session.scalars(select(Officer).order_by(Officer.id)))


def display_name(session: Session, officer: Officer) -> str:
    """What colleagues read: the name, or what stands before the @."""
    return unseal(session, officer, "name") or (unseal(session, officer, "email") or "").partition("@")[0]


def display_names_by_uid(session: Session) -> dict[str, str]:
    """Everybody's name by the id that stands in the log and in addresses."""
    return {officer.uid: display_name(session, officer) for officer in officers(session)}


def display_names(session: Session, officer_ids: Iterable[int]) -> dict[int, str]:
    """The names of these officers by id, in one read; ids that are not there are left out."""
    found = session.scalars(select(Officer).where(Officer.id.in_(set(officer_ids))))
    return {officer.id: display_name(session, officer) for officer in found}
