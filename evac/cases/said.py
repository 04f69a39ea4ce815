"""What a party says about how its cases are to be handled, set where the officer who takes one reads it."""

from sqlalchemy.orm import Session

from evac.cases.queries import open_cases_of
from evac.db.sealed import seal, unseal
from evac.people.models import Party

DO_NOT_CALL = "DO NOT CALL / NO LLAMAR"  # for officers of either language, whose page shows it as it is


def note_on_cases(session: Session, party: Party, words: str) -> bool:
    """Put ``words`` before the next step of every open case; a plan of its owner's stays behind them.

    Returns:
        False when no case is open that could hold them.
    """
    cases = open_cases_of(session, party.id)
    for case in cases:
        planned = unseal(session, case, "next_action") or ""
        if not planned.startswith(words):
            seal(session, case, next_action=f"{words}. {planned}".strip())
    return bool(cases)
