"""Signing in: e-mail, password and code in one answer, with nothing told about which of them was wrong.

Two short transactions with the slow password check between them: ``begin`` takes from the limits and finds
the account, ``finish`` uses the code and starts the session. Both also run for accounts that are not there.
"""

import math
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.db.sealed import vault_of
from evac.limits.take import seconds_until, take
from evac.limits.visitor import visitor_key
from evac.officers.models import Officer
from evac.officers.queries import email_index, find_officer_by_email
from evac.officers.second_factor import use_code
from evac.officers.sessions import SignedIn, Started, note_proof, start_session


@dataclass(frozen=True)
class Limit:
    burst: float
    rate_per_second: float


# Guessing a code with a stolen password: 1,440 tries a day against 3 of 1,000,000 codes.
PER_ACCOUNT = Limit(burst=10, rate_per_second=1 / 60)
# A whole post may sign in from one address at the start of a shift.
PER_CLIENT = Limit(burst=40, rate_per_second=1 / 5)
# A refused flood is logged once a minute and account, so that it cannot fill the log.
_NOTED = Limit(burst=1, rate_per_second=1 / 60)


@dataclass(frozen=True, repr=False)
class Device:
    """A browser that was signed in with before, and for which accounts. Its tries there count apart."""

    name: str
    accounts: tuple[str, ...]


@dataclass(frozen=True, repr=False)
class Attempt:
    """An attempt the limits let through. ``password_hash`` is None where there is nothing to compare with."""

    account: str
    officer_id: int | None
    password_hash: str | None


@dataclass(frozen=True)
class TooMany:
    """Too many attempts; the next one is possible in so many seconds."""

    wait_seconds: int


def begin(
    session: Session, email: str, *, client: str, now: datetime, device: Device | None = None
) -> Attempt | TooMany:
    """Take from the limits of the account and of the visitor's address; then look the account up.

    Whoever knows an officer's e-mail can use up what the account allows to strangers, and no more than that.

    Args:
        device: as the browser proves it.
        client: the visitor's network address; kept as a keyed hash that changes every day.
    """
    account = f"sign-in:account:{email_index(session, email).hex()}"
    visitor = f"sign-in:client:{visitor_key(vault_of(session), client, now.date())}"
    officer = find_officer_by_email(session, email)
    for key, limit in ((visitor, PER_CLIENT), (_counted(account, device), PER_ACCOUNT)):
        if not take(session, key, rate_per_second=limit.rate_per_second, burst=limit.burst, now=now):
            _note_flood(session, key, officer, now)
            wait = seconds_until(session, key, rate_per_second=limit.rate_per_second, now=now)
            return TooMany(math.ceil(wait))
    if officer is None:
        return Attempt(account, None, None)
    return Attempt(account, officer.id, officer.password_hash)


def finish(
    session: Session, attempt: Attempt, *, password_fits: bool, code: str, now: datetime
) -> Started | None:
    """A new session, or None. The log is told the reason, the visitor is not."""
    officer = session.get(Officer, attempt.officer_id) if attempt.officer_id else None
    reason = _reason_against(officer, attempt, password_fits)
    # A code is used up only together with the right password: no stranger can spend an officer's codes.
    code_fits = use_code(session, officer if reason is None else None, code, now=now)
    if officer is None or reason or not code_fits:
        _record_refusal(session, officer, reason or "code", now)
        return None
    return start_session(session, officer, now=now)


def prove(session: Session, signed_in: SignedIn, code: str, *, now: datetime) -> bool | TooMany:
    """Ask a signed-in officer for another code before a grave step."""
    officer = session.get(Officer, signed_in.officer_id)
    key = f"sign-in:proof:{signed_in.officer_id}"
    if not take(session, key, rate_per_second=PER_ACCOUNT.rate_per_second, burst=PER_ACCOUNT.burst, now=now):
        wait = seconds_until(session, key, rate_per_second=PER_ACCOUNT.rate_per_second, now=now)
        return TooMany(math.ceil(wait))
    if not use_code(session, officer, code, now=now):
        record(session, "session.prove-refuse", at=now, officer_id=signed_in.officer_id)
        return False
    note_proof(session, signed_in, now=now)
    return True


def _counted(account: str, device: Device | None) -> str:
    return f"{account}:{device.name}" if device and account in device.accounts else account


def _reason_against(officer: Officer | None, attempt: Attempt, password_fits: bool) -> str | None:
    if officer is None:
        return "unknown"
    if officer.disabled_at is not None:
        return "disabled"
    # The password was compared outside the transaction: it must still be the officer's.
    if not password_fits or officer.password_hash != attempt.password_hash:
        return "password"
    return None


def _note_flood(session: Session, key: str, officer: Officer | None, now: datetime) -> None:
    if take(session, f"noted:{key}", rate_per_second=_NOTED.rate_per_second, burst=_NOTED.burst, now=now):
        _record_refusal(session, officer, "too-many", now)


def _record_refusal(session: Session, officer: Officer | None, reason: str, now: datetime) -> None:
    """Whose account it was aimed at; who did it is not known."""
    subject = f"officer:{officer.uid}" if officer else None
    record(session, "sign-in.refuse", at=now, subject=subject, details={"reason": reason})
