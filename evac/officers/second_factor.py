"""Codes of an authenticator app (TOTP, RFC 6238): made, shown once, and good for one use each."""

import hmac
from datetime import datetime

import pyotp
from sqlalchemy import update
from sqlalchemy.orm import Session

from evac.db.sealed import unseal
from evac.officers.models import Officer

ISSUER = "Evac"
_STEP = 30  # seconds
_WINDOW = 1  # steps a phone's clock may be off, either way
_NOBODYS_SECRET = "A" * 32  # codes are computed for an account that is not there, too


def new_secret() -> str:
    return pyotp.random_base32()


def provisioning_uri(secret: str, email: str) -> str:
    """What the QR code holds."""
    return pyotp.TOTP(secret, interval=_STEP).provisioning_uri(name=email, issuer_name=ISSUER)


def matching_step(secret: str, code: str, now: datetime) -> int | None:
    """The time step this code belongs to, if it is good now. Whichever it is, the work is the same."""
    totp, tidy = pyotp.TOTP(secret, interval=_STEP), code.replace(" ", "")
    current, found = int(now.timestamp()) // _STEP, None
    for step in range(current - _WINDOW, current + _WINDOW + 1):
        if hmac.compare_digest(totp.generate_otp(step).encode(), tidy.encode("utf-8", "replace")):
            found = step
    return found


def use_code(session: Session, officer: Officer | None, code: str, *, now: datetime) -> bool:
    """Whether the code is right and new; uses it up. Of two requests at once, one gets it."""
    secret = unseal(session, officer, "totp") if officer else None
    step = matching_step(secret or _NOBODYS_SECRET, code, now)
    if officer is None or secret is None or step is None:
        return False
    used = (
        update(Officer)
        .where(Officer.id == officer.id, Officer.totp_last_step < step)
        .values(totp_last_step=step)
        .execution_options(synchronize_session=False)
    )
    return session.execute(used).rowcount == 1  # type: ignore[attr-defined]
