"""Somebody who rang has been spoken to: the case and the calls that wait in the inbox end together."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.cases.close import Disposition, close
from evac.cases.models import CaseKind
from evac.cases.queries import find_open_case
from evac.messaging.handled import FOR_A_PERSON, mark_handled
from evac.messaging.models import Incoming
from evac.messaging.voice import MISSED_CALL
from evac.people.models import Party
from evac.triage.models import RosterEntry


def called_back(
    session: Session,
    party: Party,
    *,
    officer_id: int,
    now: datetime,
    disposition: Disposition = Disposition.ANSWERED,
) -> None:
    """End what waits for a call back; distress that nobody took keeps its case until somebody has."""
    mark_handled(session.scalars(_waiting_calls(party.id)).all(), now=now)
    case = find_open_case(session, party.id, CaseKind.CALL_BACK)
    entry = session.get_one(RosterEntry, party.id)
    is_untaken = entry.unhandled is not None or (entry.duress and not entry.duress_handled)
    if case is not None and not is_untaken:
        close(session, case, disposition, officer_id=officer_id, now=now)


def _waiting_calls(party_id: int):  # type: ignore[no-untyped-def]
    return select(Incoming).where(
        Incoming.party_id == party_id,
        Incoming.carrier_word == MISSED_CALL,
        Incoming.state.in_(FOR_A_PERSON),
    )
