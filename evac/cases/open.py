"""Opening a case: something an officer must finish for a party."""

from datetime import datetime

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from evac.cases.models import Case, CaseKind
from evac.cases.queries import find_open_case
from evac.people.models import Party
from evac.triage.models import RosterEntry


def open_case(session: Session, party: Party, kind: CaseKind, *, now: datetime, due_at: datetime) -> Case:
    """The party's open case of that kind, opened if there is none; a second cry only brings it forward."""
    case = find_open_case(session, party.id, kind) or _open(session, party, kind, now=now, due_at=due_at)
    case.due_at = min(case.due_at, due_at)
    return case


def _open(session: Session, party: Party, kind: CaseKind, *, now: datetime, due_at: datetime) -> Case:
    entry = session.get(RosterEntry, party.id)
    case = Case(party_id=party.id, kind=kind, opened_at=now, due_at=due_at)
    case.owner_id = entry.owner_id if entry else None
    try:
        with session.begin_nested():
            session.add(case)
    except IntegrityError:
        # Another process opened the same one a moment ago; the index admits one.
        other = find_open_case(session, party.id, kind)
        if other is None:
            raise
        return other
    return case
