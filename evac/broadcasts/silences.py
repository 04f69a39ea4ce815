"""Parties that were asked without an order and of whom nothing was heard: a person looks.

They get no second text: nobody is told to do anything, and who did not answer once is called.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.broadcasts.escalate import CASE_DUE, MOVING
from evac.broadcasts.models import Broadcast, BroadcastState
from evac.cases.models import CaseKind
from evac.cases.open import open_case
from evac.departure.models import Awaited
from evac.departure.queries import LEAVING
from evac.kernel.source import Source
from evac.kernel.status import Status
from evac.messaging.models import Outgoing
from evac.people.models import Party
from evac.triage.models import RosterEntry

LOOK_AGAIN = timedelta(minutes=15)  # at a text that has not left by the limit


def take_up_silences(session: Session, *, now: datetime, limit: int = 100) -> int:
    """Look at the next waits whose limit has passed; returns how many.

    Each chunk ends or moves its waits in the transaction that opens the cases, so that a dispatcher killed
    in between leaves nobody out.
    """
    over = select(Awaited).where(Awaited.silent_at <= now)
    in_order = over.order_by(Awaited.silent_at, Awaited.party_id, Awaited.broadcast_id)
    waits = session.scalars(in_order.limit(limit).with_for_update(skip_locked=True)).all()
    for wait in waits:
        if (again_at := _next_look(session, wait, now)) is None:
            session.delete(wait)
        else:
            wait.silent_at = again_at
    return len(waits)


def _next_look(session: Session, wait: Awaited, now: datetime) -> datetime | None:
    """When to look again; None: it is over, with a case where nothing was heard."""
    entry = session.get_one(RosterEntry, wait.party_id)
    if _is_out(entry) or _was_heard(entry, wait.asked_at):
        return None
    if entry.dark_until is not None and entry.dark_until > now:
        return entry.dark_until  # they said that they would be silent
    mine = Outgoing.broadcast_id == wait.broadcast_id, Outgoing.party_id == wait.party_id
    texts = session.scalars(select(Outgoing).where(*mine)).all()
    if any(text.state in MOVING for text in texts):
        return now + LOOK_AGAIN
    if _was_asked(texts) or not _is_halted(session, wait):
        party = session.get_one(Party, wait.party_id)
        open_case(session, party, CaseKind.SILENT, now=now, due_at=now + CASE_DUE)
    return None


def _is_out(entry: RosterEntry) -> bool:
    return entry.closed_at is not None or entry.status is Status.DEPARTED


def _was_heard(entry: RosterEntry, since: datetime) -> bool:
    """From themselves, by whatever way, or by an officer who spoke to them."""
    heard = entry.last_contact_at is not None and entry.last_contact_at >= since
    spoken_to = entry.status_source is Source.OFFICER and entry.status_at is not None
    return heard or (spoken_to and entry.status_at is not None and entry.status_at >= since)


def _was_asked(texts: Sequence[Outgoing]) -> bool:
    return any(text.state in LEAVING or text.sent_at is not None or text.may_have_been_sent for text in texts)


def _is_halted(session: Session, wait: Awaited) -> bool:
    return session.get_one(Broadcast, wait.broadcast_id).state is BroadcastState.HALTED
