"""An officer's correction of a reading: the party's status from now on, and an example to do better by."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.checkins.models import CheckIn
from evac.checkins.record import record_checkin
from evac.checkins.report import Report
from evac.conversation.models import Correction
from evac.db.sealed import seal, unseal
from evac.kernel.errors import NotFound
from evac.kernel.source import Source
from evac.kernel.status import Status
from evac.messaging.models import Incoming
from evac.people.models import Party


def correct_reading(
    session: Session, party: Party, incoming_uid: str, status: Status, *, officer_id: int, now: datetime
) -> None:
    """Take the officer's reading in place of ours; corrected again, the last word is the example's.

    Raises:
        NotFound: the party sent no such text.
    """
    found = select(Incoming).where(Incoming.uid == incoming_uid, Incoming.party_id == party.id)
    incoming = session.scalar(found)
    if incoming is None:
        raise NotFound("text")
    _keep(session, incoming, status, officer_id, now)
    words = unseal(session, incoming, "body")
    report = Report(status=status, source=Source.OFFICER, words=words, officer_id=officer_id)
    record_checkin(session, party, report, now=now)


def misses(session: Session) -> Iterator[tuple[str, Status, Status]]:
    """Every corrected text with what was read in it and what an officer read, oldest first."""
    for one in session.scalars(select(Correction).order_by(Correction.id)):
        yield unseal(session, one, "words") or "", one.was_read, one.status


def _keep(session: Session, incoming: Incoming, status: Status, officer_id: int, now: datetime) -> None:
    kept = session.scalar(select(Correction).where(Correction.incoming_id == incoming.id))
    if kept is not None:
        kept.status, kept.officer_id, kept.at = status, officer_id, now
        return
    read = select(CheckIn.status).where(CheckIn.incoming_id == incoming.id).order_by(CheckIn.id).limit(1)
    correction = Correction(
        incoming_id=incoming.id,
        officer_id=officer_id,
        at=now,
        was_read=session.scalar(read) or Status.UNKNOWN,
        status=status,
    )
    seal(session, correction, words=unseal(session, incoming, "body"))
    session.add(correction)
