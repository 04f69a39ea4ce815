"""Adding an officer, and the one-time link with which they set their password and authenticator."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.db.sealed import seal, vault_of
from evac.kernel.errors import EvacError
from evac.officers.bearer import is_of, new_bearer
from evac.officers.models import Officer
from evac.officers.queries import email_index, find_officer_by_email
from evac.officers.schemas import NewOfficer
from evac.officers.second_factor import new_secret, use_code

LINK_LASTS = timedelta(hours=48)


class AlreadyThere(EvacError):
    """An officer with this address exists."""

    code = "already-there"

    def __init__(self) -> None:
        super().__init__("There is already an officer with this e-mail address.")


class LinkOver(EvacError):
    """An enrolment link that was used, has run out, was replaced, or never was one: all answered alike."""

    code = "link-over"
    status = 404

    def __init__(self) -> None:
        super().__init__("This link does not work any more. Ask for a new one.")


def add_officer(session: Session, new: NewOfficer, *, now: datetime, by: int | None = None) -> Officer:
    """Add somebody who cannot sign in yet.

    Args:
        by: the officer who adds; None for an operator at the command line.
    """
    if find_officer_by_email(session, new.email):
        raise AlreadyThere
    index = email_index(session, new.email)
    officer = Officer(email_index=index, role=new.role, zone=new.zone, language=new.language, created_at=now)
    seal(session, officer, email=new.email, name=new.name, totp=new_secret())
    session.add(officer)
    session.flush()  # the log wants the officer's id
    _record(session, "officer.add", officer, now, by, role=new.role, zone=new.zone)
    return officer


def invite(session: Session, officer: Officer, *, now: datetime, by: int | None = None) -> str:
    """The token of a new one-time link; an older link stops working. Only its keyed hash is kept."""
    token = new_bearer(officer)
    officer.enrolment_index = vault_of(session).index("token", f"enrolment {token}")
    officer.enrolment_until = now + LINK_LASTS
    _record(session, "officer.invite", officer, now, by)
    return token


def get_invited(session: Session, token: str, *, now: datetime) -> Officer:
    """Whose link this is, while it is good. Looking spends nothing: mail programs open links.

    Raises:
        LinkOver: it is not good.
    """
    index = vault_of(session).index("token", f"enrolment {token}")
    officer = session.scalar(
        select(Officer).where(
            Officer.enrolment_index == index, Officer.enrolment_until > now, Officer.disabled_at.is_(None)
        )
    )
    if officer is None or not is_of(token, officer):
        raise LinkOver
    return officer


def enrol(session: Session, officer: Officer, *, password_hash: str, code: str, now: datetime) -> bool:
    """Take the password if the first code proves that the authenticator works; the link is used up then."""
    if not use_code(session, officer, code, now=now):
        return False
    _set_password(officer, password_hash, now)
    _record(session, "officer.enrol", officer, now, officer.id)
    return True


def enrol_at_once(session: Session, officer: Officer, *, password_hash: str, now: datetime) -> None:
    """For scripts, which have no page to confirm a code on."""
    _set_password(officer, password_hash, now)
    _record(session, "officer.enrol", officer, now, None, by_command=True)


def _set_password(officer: Officer, password_hash: str, now: datetime) -> None:
    officer.password_hash = password_hash
    officer.enrolled_at = now
    officer.enrolment_index = officer.enrolment_until = None


def _record(
    session: Session, act: str, officer: Officer, now: datetime, by: int | None, **details: object
) -> None:
    subject = f"officer:{officer.uid}"
    told = {name: value for name, value in details.items() if value is not None}
    record(session, act, at=now, officer_id=by, subject=subject, details=told)
