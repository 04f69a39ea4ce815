"""Closing a case with what came of it, and closing or reopening a whole party."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy.orm import Session

from evac.cases.models import Case
from evac.cases.queries import open_cases_of
from evac.cases.take import locked_entry
from evac.kernel.errors import EvacError
from evac.people.models import Party
from evac.triage.models import RosterEntry
from evac.triage.rescore import rescore


class Disposition(StrEnum):
    """What came of a case."""

    SAFE = "safe"  # spoken to, safe where they are
    DEPARTED = "departed"  # left the country
    HELPED = "helped"  # got what they needed
    REFERRED = "referred"  # another post, agency or host authority has it
    NOT_REACHED = "not_reached"  # every way was tried
    DUPLICATE = "duplicate"  # the same people stand under another case code
    NOT_OURS = "not_ours"  # nobody this operation serves
    ANSWERED = "answered"  # a question was answered, nothing is left


class StillUnhandled(EvacError):
    """Distress that nobody took cannot be closed away."""

    code = "still-unhandled"
    status = 409

    def __init__(self) -> None:
        super().__init__("This party is in distress and nobody has taken it. Take it first.")


def close(session: Session, case: Case, disposition: Disposition, *, officer_id: int, now: datetime) -> None:
    """Close one case; with its last case a party has no owner any more, and stays on the roster.

    Raises:
        StillUnhandled: nobody took the party's distress.
    """
    entry = _handled_entry(session, case.party_id)
    _close(case, disposition, officer_id=officer_id, now=now)
    session.flush()  # the cases left are asked for below
    left = open_cases_of(session, case.party_id)
    next_at = min((other.next_action_at for other in left if other.next_action_at), default=None)
    owner_id = entry.owner_id if left else None
    rescore(session, case.party_id, now=now, owner_id=owner_id, next_action_at=next_at)


def close_party(
    session: Session, party: Party, disposition: Disposition, *, officer_id: int, now: datetime
) -> None:
    """Close the party with all its cases; it stands in the last band until it writes again.

    Raises:
        StillUnhandled: nobody took its distress.
    """
    _handled_entry(session, party.id)
    for case in open_cases_of(session, party.id):
        _close(case, disposition, officer_id=officer_id, now=now)
    party.closed_at = now
    rescore(session, party.id, now=now, closed_at=now, pinned_at=None, owner_id=None, next_action_at=None)


def reopen(session: Session, party: Party, *, now: datetime) -> None:
    party.closed_at = None
    rescore(session, party.id, now=now, closed_at=None)


def _handled_entry(session: Session, party_id: int) -> RosterEntry:
    entry = locked_entry(session, party_id)
    if entry.unhandled is not None or (entry.duress and not entry.duress_handled):
        raise StillUnhandled
    return entry


def _close(case: Case, disposition: Disposition, *, officer_id: int, now: datetime) -> None:
    case.closed_at = now
    case.closed_by = officer_id
    case.disposition = disposition.value
