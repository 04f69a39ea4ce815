"""The demo's officers: one of each kind, whose codes the demo desk shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from evac.db.sealed import unseal
from evac.officers.enrol import add_officer, enrol_at_once
from evac.officers.models import Role
from evac.officers.passwords import Passwords
from evac.officers.queries import find_officer_by_email
from evac.officers.schemas import NewOfficer

# The same in every demo, so that a browser may keep it; the second factor's secret is new with each database.
PASSWORD = "tidal-lantern-4096"


@dataclass(frozen=True)
class DemoOfficer:
    name: str
    email: str
    role: Role


OFFICERS = (
    DemoOfficer("Dana Ferreira", "lead@evac.example", Role.LEAD),
    DemoOfficer("Marcus Lindqvist", "marcus@evac.example", Role.OFFICER),
    DemoOfficer("Ines Caldwell", "ines@evac.example", Role.OFFICER),
    DemoOfficer("Priya Halloran", "admin@evac.example", Role.ADMIN),
    DemoOfficer("Tomas Okafor", "auditor@evac.example", Role.AUDITOR),
    DemoOfficer("Situation screen", "wall@evac.example", Role.WALL),
)


def add_officers(session: Session, *, now: datetime) -> list[int]:
    """Add all of them, ready to sign in; returns their ids in order."""
    hashed = Passwords().hash(PASSWORD)
    added = []
    for one in OFFICERS:
        officer = add_officer(session, NewOfficer(one.email, one.role, name=one.name), now=now)
        enrol_at_once(session, officer, password_hash=hashed, now=now)
        added.append(officer.id)
    return added


def secrets_of(session: Session) -> Mapping[str, str]:
    """Seed of the authenticator by e-mail, for those the database has; only the demo ever shows these."""
    found = {}
    for one in OFFICERS:
        officer = find_officer_by_email(session, one.email)
        if officer is not None and (secret := unseal(session, officer, "totp")):
            found[one.email] = secret
    return found
