"""A party's row on the roster, for whoever changes it."""

from sqlalchemy.orm import Session

from evac.db.locked import locked
from evac.kernel.errors import NotFound
from evac.triage.models import RosterEntry


def roster_entry(session: Session, party_id: int) -> RosterEntry:
    """The row as it stands, locked until the transaction ends.

    Raises:
        NotFound: the party has no row.
    """
    entry = locked(session, RosterEntry, party_id)
    if entry is None:
        raise NotFound("party on the roster")
    return entry
