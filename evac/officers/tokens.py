"""Tokens with which machines act for an officer: whatever they do counts as done by that officer."""

from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.db.sealed import vault_of
from evac.kernel.errors import EvacError
from evac.officers.acting import Acting
from evac.officers.bearer import is_of, new_bearer
from evac.officers.models import ApiToken, Officer
from evac.officers.queries import display_name

PREFIX = "evac_"  # lets scanners of leaked secrets find ours
_NOTED_EVERY = timedelta(minutes=1)


class Disabled(EvacError):
    """The officer was disabled and gets no token."""

    code = "disabled"

    def __init__(self) -> None:
        super().__init__("This officer is disabled.")


def add_token(session: Session, name: str, officer: Officer, *, now: datetime, by: int | None = None) -> str:
    """A new token, to be shown once; only its keyed hash is kept."""
    if officer.disabled_at is not None:
        raise Disabled
    token = PREFIX + new_bearer(officer)
    row = ApiToken(name=name, officer_id=officer.id, token_index=_index(session, token), created_at=now)
    session.add(row)
    session.flush()  # the log wants the token's id
    details = {"token": row.id}
    record(session, "token.add", at=now, officer_id=by, subject=f"officer:{officer.uid}", details=details)
    return token


def officer_for_token(session: Session, token: str, now: datetime) -> tuple[Officer, ApiToken] | None:
    """Whose token this is; None when it is unknown or revoked, or the officer was disabled."""
    if not token.startswith(PREFIX):
        return None
    row = session.execute(
        select(Officer, ApiToken)
        .join(ApiToken, ApiToken.officer_id == Officer.id)
        .where(ApiToken.token_index == _index(session, token), Officer.disabled_at.is_(None))
    ).first()
    if row is None or not is_of(token.removeprefix(PREFIX), row.Officer):
        return None
    if row.ApiToken.revoked_at is not None and row.ApiToken.revoked_at <= now:
        return None
    return row.Officer, row.ApiToken


def acting_by_token(session: Session, officer: Officer, token: ApiToken) -> Acting:
    return Acting(
        officer_id=officer.id,
        name=display_name(session, officer),
        role=officer.role,
        zone=officer.zone,
        language=officer.language,
        token_id=token.id,
    )


def is_token_use_worth_noting(token: ApiToken, now: datetime) -> bool:
    return token.used_at is None or now - token.used_at >= _NOTED_EVERY


def note_token_use(session: Session, token_id: int, *, now: datetime) -> None:
    session.execute(update(ApiToken).where(ApiToken.id == token_id).values(used_at=now))


def live_tokens(session: Session, officer: Officer) -> list[ApiToken]:
    """Those of an officer that still open the API, oldest first."""
    mine = select(ApiToken).where(ApiToken.officer_id == officer.id, ApiToken.revoked_at.is_(None))
    return list(session.scalars(mine.order_by(ApiToken.id)))


def revoke_token(session: Session, token: ApiToken, *, now: datetime, by: int | None = None) -> None:
    if token.revoked_at is None:
        token.revoked_at = now
        record(session, "token.revoke", at=now, officer_id=by, details={"token": token.id})


def _index(session: Session, token: str) -> bytes:
    return vault_of(session).index("token", f"api {token}")
