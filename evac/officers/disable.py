"""Taking access away at once, giving it back, and starting over after a lost phone."""

from datetime import datetime

from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.db.sealed import seal
from evac.kernel.errors import EvacError
from evac.officers.enrol import invite
from evac.officers.models import Officer
from evac.officers.second_factor import new_secret
from evac.officers.sessions import end_all_sessions


class OwnAccess(EvacError):
    """Somebody tried to take their own access away, perhaps the last one there is."""

    code = "own-access"

    def __init__(self) -> None:
        super().__init__("Another administrator has to do this for you.")


def disable(session: Session, officer: Officer, *, now: datetime, by: int | None) -> None:
    """End every session; tokens stop working too, and a link that waits is worth nothing."""
    if officer.id == by:
        raise OwnAccess
    officer.disabled_at = officer.disabled_at or now
    officer.enrolment_index = officer.enrolment_until = None
    end_all_sessions(session, officer.id, now=now, by=by)
    record(session, "officer.disable", at=now, officer_id=by, subject=f"officer:{officer.uid}")


def enable(session: Session, officer: Officer, *, now: datetime, by: int | None) -> None:
    officer.disabled_at = None
    record(session, "officer.enable", at=now, officer_id=by, subject=f"officer:{officer.uid}")


def start_over(session: Session, officer: Officer, *, now: datetime, by: int | None) -> str:
    """The token of a new link. The old password and authenticator open nothing from now on."""
    if officer.id == by:
        raise OwnAccess
    officer.password_hash = officer.enrolled_at = None
    officer.totp_last_step = 0
    seal(session, officer, totp=new_secret())
    end_all_sessions(session, officer.id, now=now, by=by)
    record(session, "officer.start-over", at=now, officer_id=by, subject=f"officer:{officer.uid}")
    return invite(session, officer, now=now, by=by)
