"""Every look at people is logged, with the token that looked."""

from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.faces.guard import acting
from evac.faces.support import services


def log_look(act: str, *, subject: str | None = None, **details: object) -> None:
    """Before the answer, but in a transaction of its own, so that writers do not wait for a reader."""
    with services().database.writing() as session:
        log(session, act, subject=subject, **details)


def log(session: Session, act: str, *, subject: str | None = None, **details: object) -> None:
    record(
        session,
        act,
        at=services().clock(),
        officer_id=acting().officer_id,
        token_id=acting().token_id,
        subject=subject,
        details=details,
    )
