"""Who is signed in: sessions live in the database, the browser holds a random token of one."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.db.sealed import vault_of
from evac.officers.acting import Acting
from evac.officers.bearer import is_of, new_bearer
from evac.officers.models import Officer, OfficerSession, Role
from evac.officers.queries import display_name

IDLE_LIMIT = timedelta(minutes=15)
LIMIT = timedelta(hours=8)
PROOF_LASTS = timedelta(minutes=5)
# A use is written down at most this often: a click must not cost a write each time.
_NOTED_EVERY = timedelta(seconds=20)


@dataclass(frozen=True, kw_only=True)
class SignedIn(Acting):
    """An officer at work in one session."""

    session_id: int
    started_at: datetime
    used_at: datetime
    proved_at: datetime

    @property
    def ends_at(self) -> datetime:
        return self.started_at + LIMIT

    def has_proved(self, now: datetime) -> bool:
        """Whether a code was given so lately that a grave step may follow without another."""
        return now - self.proved_at < PROOF_LASTS

    def has_proved_again(self, now: datetime) -> bool:
        """Whether that code was another than the one of the sign-in: for what two people answer for."""
        return self.proved_at > self.started_at and self.has_proved(now)


@dataclass(frozen=True, repr=False)
class Started:
    token: str  # for the browser's cookie; only its keyed hash is kept
    who: SignedIn


def start_session(session: Session, officer: Officer, *, now: datetime) -> Started:
    token = new_bearer(officer)
    row = OfficerSession(
        token_index=_index(session, token), officer_id=officer.id, started_at=now, used_at=now, proved_at=now
    )
    session.add(row)
    session.flush()  # the page that follows needs the session's id
    record(session, "session.start", at=now, officer_id=officer.id)
    return Started(token, _signed_in(session, row, officer))


def find_signed_in(session: Session, token: str, *, now: datetime) -> SignedIn | None:
    """Who holds this token, unless it is ended, idle or too old, or the officer was disabled."""
    row = session.execute(
        select(OfficerSession, Officer)
        .join(Officer, Officer.id == OfficerSession.officer_id)
        .where(
            OfficerSession.token_index == _index(session, token),
            OfficerSession.ended_at.is_(None),
            OfficerSession.started_at > now - LIMIT,
            Officer.disabled_at.is_(None),
        )
    ).first()
    if row is None or not is_of(token, row.Officer) or _is_idle(*row, now):
        return None
    return _signed_in(session, *row)


def note_use(session: Session, signed_in: SignedIn, *, now: datetime) -> None:
    """The officer did something: the idle time starts anew, and never moves back."""
    session.execute(
        update(OfficerSession)
        .where(OfficerSession.id == signed_in.session_id, OfficerSession.used_at < now)
        .values(used_at=now)
    )


def is_use_worth_noting(signed_in: SignedIn, now: datetime) -> bool:
    return now - signed_in.used_at >= _NOTED_EVERY


def note_proof(session: Session, signed_in: SignedIn, *, now: datetime) -> None:
    session.execute(
        update(OfficerSession)
        .where(OfficerSession.id == signed_in.session_id)
        .values(proved_at=now, used_at=now)
    )
    record(session, "session.prove", at=now, officer_id=signed_in.officer_id)


def end_session(session: Session, signed_in: SignedIn, *, now: datetime) -> None:
    session.execute(
        update(OfficerSession).where(OfficerSession.id == signed_in.session_id).values(ended_at=now)
    )
    record(session, "session.end", at=now, officer_id=signed_in.officer_id)


def end_all_sessions(session: Session, officer_id: int, *, now: datetime, by: int | None) -> None:
    """Every browser this officer is signed in with: a lost phone, a changed password, a leaver."""
    still_open = update(OfficerSession).where(
        OfficerSession.officer_id == officer_id, OfficerSession.ended_at.is_(None)
    )
    session.execute(still_open.values(ended_at=now))
    record(session, "session.end-all", at=now, officer_id=by, subject=f"officer-id:{officer_id}")


def _is_idle(row: OfficerSession, officer: Officer, now: datetime) -> bool:
    """The wall screen has nobody to touch it and shows no citizens, so it is held to the whole limit only."""
    return officer.role is not Role.WALL and now - row.used_at >= IDLE_LIMIT


def _signed_in(session: Session, row: OfficerSession, officer: Officer) -> SignedIn:
    return SignedIn(
        session_id=row.id,
        officer_id=officer.id,
        name=display_name(session, officer),
        role=officer.role,
        zone=officer.zone,
        language=officer.language,
        started_at=row.started_at,
        used_at=row.used_at,
        proved_at=row.proved_at,
    )


def _index(session: Session, token: str) -> bytes:
    return vault_of(session).index("token", f"session {token}")
