"""The queue of texts out: put in, taken back, settled, and rescued from dispatchers that died."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from evac.db.database import database_now
from evac.db.sealed import seal, unseal
from evac.messaging.channel import Event, Job, Outcome
from evac.messaging.claim import LEASE, claim
from evac.messaging.models import Attempt, Incoming, Lane, Outgoing, State
from evac.messaging.moves import locked, move
from evac.messaging.next_contact import TEXT_KINDS
from evac.messaging.render import OFFICER_REPLY
from evac.operation.current import operation_of
from evac.people.models import Contact, Party

__all__ = ["LEASE", "Settled", "cancel", "claim", "enqueue", "expire", "rescue", "settle"]

RESCUED = "rescued"  # the fencing token of an attempt whose dispatcher is gone; nobody holds it
_NOT_WASTED = (State.CANCELLED, State.EXPIRED, State.SUPPRESSED)


@dataclass(frozen=True, repr=False)
class Settled:
    """A job after its call."""

    job: Job
    outcome: Outcome


def enqueue(
    session: Session,
    *,
    party: Party,
    contact: Contact,
    kind: str,
    lane: Lane,
    now: datetime,
    values: Mapping[str, Any] | None = None,
    body: str | None = None,
    incoming: Incoming | None = None,
    officer_id: int | None = None,
    expires_at: datetime | None = None,
    urgency_first: int = 0,
) -> Outgoing:
    """Queue one text; its words are made when it is sent.

    Args:
        kind: a phrase's code.
        values: what the phrase is filled with; kept sealed, as JSON.
        body: an officer's own words, framed by the phrase for them.
        incoming: the text it answers; the reply leaves from the number that was written to.
        urgency_first: within the lane the smallest goes first.
    """
    if contact.channel not in TEXT_KINDS:
        raise ValueError(f"no text can be sent to a contact of kind {contact.channel.value}")
    # Rows made in this transaction get their ids; the text refers to them.
    session.flush()
    text = _folded_into(session, party, contact) if lane is Lane.ROUTINE else None
    if text is None:
        text = _new_text(session, party, contact, lane, now)
    text.kind = kind if body is None else OFFICER_REPLY
    text.wording = party.wording
    text.urgency_first = urgency_first
    text.incoming_id = incoming.id if incoming else None
    text.officer_id = officer_id
    text.expires_at = expires_at or text.expires_at
    kept = dict(values or {}) | ({"words": body} if body is not None else {})
    answer_from = unseal(session, incoming, "to") if incoming else None
    seal(session, text, values=json.dumps(kept) if kept else None, sender=answer_from or None)
    session.add(text)
    # Its id is what a question, a case or a broadcast refers to.
    session.flush()
    return text


def cancel(session: Session, outgoing_ids: Iterable[int], *, reason: str, now: datetime) -> list[int]:
    """Take back what has not left; returns the ids of those that did, or are leaving, and cannot be recalled."""
    gone = []
    for tried in locked(session, outgoing_ids).values():
        move(session, tried, None, Outcome(Event.CANCELLED, reason), now)
        if tried.text.state not in _NOT_WASTED:
            gone.append(tried.text.id)
    return gone


def settle(session: Session, settled: Sequence[Settled]) -> list[Settled]:
    """Write down how calls ended; returns those that came too late and changed nothing.

    A job whose lease was taken away in the meantime has another fencing token by now.
    """
    now = database_now(session)
    found = locked(session, (one.job.outgoing_id for one in settled))
    stale = []
    for one in settled:
        tried = found[one.job.outgoing_id]
        attempt = next((a for a in tried.attempts if a.id == one.job.attempt_id), None)
        if attempt is None or attempt.worker != one.job.worker:
            stale.append(one)
        else:
            move(session, tried, attempt, one.outcome, now)
    return stale


def rescue(session: Session, *, limit: int = 500) -> int:
    """Texts whose dispatcher died during the call may have gone out: from here on they are in doubt."""
    now = database_now(session)
    dead = select(Attempt.outgoing_id).where(Attempt.state == State.SUBMITTING, Attempt.lease_until < now)
    rescued = 0
    for tried in locked(session, session.scalars(dead.order_by(Attempt.lease_until).limit(limit))).values():
        for attempt in tried.attempts:
            # Read again under the lock: it may have been settled a moment ago.
            if attempt.state is State.SUBMITTING and attempt.lease_until < now:
                attempt.worker = RESCUED
                move(session, tried, attempt, Outcome(Event.LEASE_LOST, "dispatcher-lost"), now)
                rescued += 1
    return rescued


def expire(session: Session, *, limit: int = 500) -> int:
    """End texts that are past their time and were not sent, as far as we know."""
    now = database_now(session)
    past = select(Outgoing.id).where(
        or_(Outgoing.state == State.QUEUED, Outgoing.state == State.UNSURE), Outgoing.expires_at <= now
    )
    found = locked(session, session.scalars(past.order_by(Outgoing.expires_at).limit(limit)))
    for tried in found.values():
        move(session, tried, None, Outcome(Event.EXPIRED, "too-late"), now)
    return len(found)


def _new_text(session: Session, party: Party, contact: Contact, lane: Lane, now: datetime) -> Outgoing:
    due_at, expires_at = now, None
    if lane is Lane.ROUTINE:
        pace = operation_of(session).pace
        last = _last_routine_at(session, party)
        due_at = now if last is None else max(now, last + pace.routine_every)
        expires_at = now + pace.routine_expires
    return Outgoing(
        party_id=party.id,
        contact_id=contact.id,
        channel=contact.channel,
        kind="",
        lane=int(lane),
        created_at=now,
        due_at=due_at,
        expires_at=expires_at,
    )


def _folded_into(session: Session, party: Party, contact: Contact) -> Outgoing | None:
    """The acknowledgement that still waits for this contact: it then speaks of the newest news instead."""
    waiting = (
        select(Outgoing)
        .where(
            Outgoing.party_id == party.id,
            Outgoing.contact_id == contact.id,
            Outgoing.lane == Lane.ROUTINE,
            Outgoing.state == State.QUEUED,
            Outgoing.attempts == 0,
        )
        .order_by(Outgoing.id.desc())
        .limit(1)
    )
    # One that a dispatcher is taking right now is left to it.
    return session.scalar(waiting.with_for_update(skip_locked=True))


def _last_routine_at(session: Session, party: Party) -> datetime | None:
    routine = select(Outgoing.created_at).where(
        Outgoing.party_id == party.id, Outgoing.lane == Lane.ROUTINE, Outgoing.state.not_in(_NOT_WASTED)
    )
    return session.scalar(routine.order_by(Outgoing.created_at.desc()).limit(1))
