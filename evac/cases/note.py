"""Notes officers leave for each other on a party."""

from datetime import datetime

from sqlalchemy.orm import Session

from evac.cases.models import Note
from evac.db.sealed import seal
from evac.people.models import Party


def add_note(session: Session, party: Party, words: str, *, officer_id: int, now: datetime) -> Note:
    note = Note(party_id=party.id, officer_id=officer_id, at=now)
    seal(session, note, words=words)
    session.add(note)
    return note
