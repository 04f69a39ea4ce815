"""A cry that cannot be taken in as a report: from a phone in other hands, or a text we could not answer."""

from datetime import datetime

from sqlalchemy.orm import Session

from evac.cases.models import CaseKind
from evac.cases.open import open_case
from evac.checkins.record import CASE_DUE
from evac.kernel.status import Status, worst
from evac.people.models import Party
from evac.triage.entry import roster_entry
from evac.triage.rescore import rescore


def raise_distress(session: Session, party: Party, status: Status, *, at: datetime, now: datetime) -> None:
    """Bring the party up to staff as in distress nobody has taken; what is known of its status stays."""
    entry = roster_entry(session, party.id)
    party.closed_at = None
    open_case(session, party, CaseKind.DISTRESS, now=now, due_at=at + CASE_DUE[status])
    rescore(
        session,
        party.id,
        now=now,
        unhandled=worst([entry.unhandled or Status.UNKNOWN, status]),
        unhandled_since=entry.unhandled_since or at,
        closed_at=None,
    )
