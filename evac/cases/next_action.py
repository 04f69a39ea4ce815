"""What the owner does next, and when: until then the party is in hand."""

from datetime import datetime

from sqlalchemy.orm import Session

from evac.cases.models import Case
from evac.cases.queries import open_cases_of
from evac.cases.take import AlreadyTaken, locked_entry
from evac.db.sealed import seal
from evac.kernel.errors import EvacError
from evac.triage.rescore import rescore


class InThePast(EvacError):
    """A next action must lie ahead, or the party would be in hand of nobody's plan."""

    code = "in-the-past"
    status = 422

    def __init__(self) -> None:
        super().__init__("The next action needs a time that is still to come.")


def set_next_action(
    session: Session, case: Case, words: str | None, at: datetime, *, officer_id: int, now: datetime
) -> None:
    """Plan the case's next step; whoever plans an unowned party owns it from now on.

    Raises:
        InThePast: ``at`` is over.
        AlreadyTaken: another officer has the party.
    """
    if at <= now:
        raise InThePast
    entry = locked_entry(session, case.party_id)
    if entry.owner_id is not None and entry.owner_id != officer_id:
        raise AlreadyTaken(entry.owner_id)
    seal(session, case, next_action=words)
    case.next_action_at = case.due_at = at
    cases = open_cases_of(session, case.party_id)
    for other in cases:
        other.owner_id = officer_id
    facts = {"unhandled": None, "unhandled_since": None, "duress_handled": entry.duress}
    soonest = min(other.next_action_at for other in cases if other.next_action_at)
    rescore(session, case.party_id, now=now, owner_id=officer_id, next_action_at=soonest, **facts)
