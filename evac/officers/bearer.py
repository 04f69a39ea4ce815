"""Secrets that name their officer: only their keyed hash is kept, so nobody can hand one to another by hand.

Both ids are in it. The row's number is what hands and approvals are counted by, and the uid is what the
authenticator's seed is sealed to: rows that changed places in the database fit neither.
"""

import secrets

from evac.officers.models import Officer


def new_bearer(officer: Officer) -> str:
    """A new secret of this officer; the caller keeps the keyed hash of all of it."""
    return _names(officer) + secrets.token_urlsafe(32)


def is_of(bearer: str, officer: Officer) -> bool:
    """Whether a secret whose hash was found beside this officer was made for exactly this one."""
    return bearer.startswith(_names(officer))


def _names(officer: Officer) -> str:
    return f"{officer.id}.{officer.uid}."
