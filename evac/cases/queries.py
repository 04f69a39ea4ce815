"""Open cases of one party and of the whole desk, by when they fall due."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from evac.cases.models import Case, CaseKind, Note
from evac.kernel.errors import NotFound
from evac.triage.models import RosterEntry


def find_open_case(session: Session, party_id: int, kind: CaseKind) -> Case | None:
    mine = select(Case).where(Case.party_id == party_id, Case.kind == kind, Case.closed_at.is_(None))
    return session.scalar(mine)


def get_open_case(session: Session, uid: str) -> Case:
    """The open case with that outside id.

    Raises:
        NotFound: there is none, or it is closed.
    """
    case = session.scalar(select(Case).where(Case.uid == uid, Case.closed_at.is_(None)))
    if case is None:
        raise NotFound("open case")
    return case


def open_cases_of(session: Session, party_id: int) -> Sequence[Case]:
    """One party's, soonest due first."""
    mine = select(Case).where(Case.party_id == party_id, Case.closed_at.is_(None))
    return session.scalars(mine.order_by(Case.due_at, Case.id)).all()


def closed_cases_of(session: Session, party_id: int, *, limit: int = 20) -> Sequence[Case]:
    """One party's, latest closed first."""
    mine = select(Case).where(Case.party_id == party_id, Case.closed_at.is_not(None))
    return session.scalars(mine.order_by(Case.closed_at.desc(), Case.id.desc()).limit(limit)).all()


def open_cases(
    session: Session,
    *,
    owner_id: int | None = None,
    zone: str | None = None,
    after: tuple[datetime, int] | None = None,
    limit: int = 50,
) -> Sequence[Case]:
    """The desk's, soonest due first.

    Args:
        owner_id: only this officer's.
        zone: only of parties last known there.
        after: (due_at, id) of the last one of the page above.
    """
    found = select(Case).where(Case.closed_at.is_(None)).order_by(Case.due_at, Case.id).limit(limit)
    if owner_id is not None:
        found = found.where(Case.owner_id == owner_id)
    if zone is not None:
        found = found.join(RosterEntry, RosterEntry.party_id == Case.party_id).where(RosterEntry.zone == zone)
    if after is not None:
        due_at, case_id = after
        found = found.where((Case.due_at > due_at) | ((Case.due_at == due_at) & (Case.id > case_id)))
    return session.scalars(found).all()


def count_overdue(session: Session, now: datetime, *, zone: str | None = None) -> int:
    overdue = select(func.count()).select_from(Case).where(Case.closed_at.is_(None), Case.due_at < now)
    if zone is not None:
        overdue = overdue.join(RosterEntry, RosterEntry.party_id == Case.party_id)
        overdue = overdue.where(RosterEntry.zone == zone)
    return session.scalar(overdue) or 0


def notes_of(session: Session, party_id: int, *, limit: int = 50) -> Sequence[Note]:
    """Newest first."""
    mine = select(Note).where(Note.party_id == party_id)
    return session.scalars(mine.order_by(Note.at.desc(), Note.id.desc()).limit(limit)).all()
