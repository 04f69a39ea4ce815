"""The queue of texts out: put in, taken back, settled, and rescued from dispatchers that died."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from evac.db.sealed import seal, unseal
from evac.messaging.channel import Event, Job, Outcome
from evac.messaging.claim import LEASE, claim
from evac.messaging.models import Attempt, Incoming, Lane, Outgoing, State
from evac.messaging.moves import decide, locked, locked_rows, move, move_all
from evac.messaging.next_contact import TEXT_KINDS
from evac.messaging.render import OFFICER_REPLY
from evac.messaging.routine import routine_expires_at, standing_routine
from evac.people.models import Contact, Party

__all__ = ["LEASE", "Settled", "cancel", "cancel_all", "claim", "enqueue", "expire", "rescue", "settle"]

RESCUED = "rescued"  # the fencing token of an attempt whose dispatcher is gone; nobody holds it
ENDED = frozenset({State.CANCELLED, State.EXPIRED, State.SUPPRESSED})


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

    A routine one folds into the one that this phone got a short while ago, which is returned then; while that
    still waits, it says what the newer one would have said.

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
    kept = dict(values or {}) | ({"words": body} if body is not None else {})
    stored = json.dumps(kept) if kept else None
    if lane is Lane.ROUTINE:
        expires_at = expires_at or routine_expires_at(session, now)
        if (standing := standing_routine(session, contact, kind, now=now)) is not None:
            if standing.state is State.QUEUED:
                seal(session, standing, values=stored)
            return standing
    text = Outgoing(
        party_id=party.id,
        contact_id=contact.id,
        channel=contact.channel,
        kind=kind if body is None else OFFICER_REPLY,
        lane=int(lane),
        urgency_first=urgency_first,
        wording=party.wording,
        created_at=now,
        due_at=now,
        expires_at=expires_at,
        incoming_id=incoming.id if incoming else None,
        officer_id=officer_id,
    )
    answer_from = unseal(session, incoming, "to") if incoming else None
    seal(session, text, values=stored, sender=answer_from or None)
    session.add(text)
    # Its id is what a question, a case or a broadcast refers to.
    session.flush()
    return text


def cancel(text: Outgoing, reason: str, *, now: datetime) -> bool:
    """Take a text back; False when it left, or is leaving, and cannot be recalled.

    One whose call is under way is not tried again if that call fails.
    """
    decide(text, Outcome(Event.CANCELLED, reason), now)
    return text.state is State.CANCELLED


def cancel_all(session: Session, outgoing_ids: Iterable[int], reason: str, *, now: datetime) -> list[int]:
    """Take many texts back; returns the ids of those that cannot be recalled."""
    texts = [tried.text for tried in locked(session, outgoing_ids).values()]
    return [text.id for text in texts if not cancel(text, reason, now=now) and text.state not in ENDED]


def settle(session: Session, settled: Sequence[Settled], *, now: datetime) -> list[Settled]:
    """Write down how calls ended; returns those that came too late and changed nothing.

    A job whose lease was taken away in the meantime has another fencing token by now.
    """
    found = locked_rows(session, (one.job.outgoing_id for one in settled))
    attempts = {attempt.uid: attempt for tried in found.values() for attempt in tried.attempts}
    in_time, stale = [], []
    for one in settled:
        attempt = attempts.get(one.job.attempt_uid)
        if attempt is None or attempt.worker != one.job.worker:
            stale.append(one)
        else:
            in_time.append((found[one.job.outgoing_id], attempt, one.outcome))
    move_all(session, in_time, now)
    return stale


def rescue(session: Session, *, now: datetime, limit: int = 500) -> int:
    """Texts whose dispatcher died during the call may have gone out: from here on they are in doubt.

    Args:
        now: the database's time, by which leases run.
    """
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


def expire(session: Session, *, now: datetime, limit: int = 500) -> int:
    """End texts that are past their time and were not sent, as far as we know."""
    past = select(Outgoing.id).where(
        or_(Outgoing.state == State.QUEUED, Outgoing.state == State.UNSURE), Outgoing.expires_at <= now
    )
    found = locked(session, session.scalars(past.order_by(Outgoing.expires_at).limit(limit)))
    for tried in found.values():
        move(session, tried, None, Outcome(Event.EXPIRED, "too-late"), now)
    return len(found)
