"""Stopping a broadcast for good; drafting the correction for those who got it, or the same for the others."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.broadcasts import draft
from evac.broadcasts.errors import WrongState
from evac.broadcasts.hands import lock
from evac.broadcasts.models import FILTERED, STORM, TOO_LATE, Approval, Broadcast, BroadcastState
from evac.broadcasts.schemas import Audience, BroadcastDetails, Words, audience_of
from evac.broadcasts.states import Action, take
from evac.broadcasts.words import words_of
from evac.messaging.delivery import CANCEL_WISH
from evac.messaging.models import Outgoing, State
from evac.messaging.outbox import cancel_all

HALTED = "halted"


def halt(
    session: Session, broadcast: Broadcast, *, officer_id: int | None, reason: str, now: datetime
) -> None:
    """From the commit on no dispatcher claims a text of it; what waits is cancelled in chunks right after.

    Args:
        officer_id: None where it halted itself.
        reason: a code, ours or from the console's list; never words about a person.

    Raises:
        WrongState: nothing of it was approved yet, or it is halted already.
    """
    lock(session, broadcast)
    broadcast.state = take(Action.HALT if officer_id is not None else Action.HALT_ITSELF, broadcast.state)
    broadcast.halted_at, broadcast.halted_by, broadcast.halt_reason = now, officer_id, reason
    broadcast.done_at = None  # until all is taken back that can be
    _withdraw_approval(session, broadcast)
    record(
        session,
        "broadcast.halt",
        at=now,
        officer_id=officer_id,
        subject=f"broadcast:{broadcast.uid}",
        details={"reason": reason},
    )


def _withdraw_approval(session: Session, broadcast: Broadcast) -> None:
    """It stays to be seen, but is signed no more: a state typed into the database opens nothing again."""
    mine = update(Approval).where(Approval.broadcast_id == broadcast.id)
    session.execute(mine.values(signature=b""))


def cancel_chunk(session: Session, broadcast: Broadcast, *, now: datetime, limit: int = 500) -> int:
    """Cancel the next texts that have not left; returns how many were looked at."""
    waiting = select(Outgoing.id).where(
        Outgoing.broadcast_id == broadcast.id,
        Outgoing.state.in_((State.QUEUED, State.SUBMITTING, State.UNSURE)),
        or_(Outgoing.reason.is_(None), Outgoing.reason != CANCEL_WISH),
    )
    found = list(session.scalars(waiting.order_by(Outgoing.id).limit(limit)))
    cancel_all(session, found, HALTED, now=now)
    return len(found)


def is_settled(session: Session, broadcast: Broadcast) -> bool:
    """Whether nothing of it can leave any more; what is in doubt counts as left."""
    moving = Outgoing.broadcast_id == broadcast.id, Outgoing.state.in_((State.QUEUED, State.SUBMITTING))
    return session.scalar(select(Outgoing.id).where(*moving).limit(1)) is None


def draft_correction(session: Session, broadcast: Broadcast, *, officer_id: int, now: datetime) -> Broadcast:
    """A draft for exactly those who got the halted text, or may get it still.

    It begins with the halted words, which cannot be submitted before they are changed.

    Raises:
        WrongState: it is not halted.
    """
    lock(session, broadcast)
    if broadcast.state is not BroadcastState.HALTED:
        raise WrongState("correct", broadcast.state.value)
    details = _as_before(session, broadcast, Audience(got=broadcast.uid, departed=True, closed=True))
    return draft.create(session, details, officer_id=officer_id, now=now, corrects_id=broadcast.id)


def draft_rest(session: Session, broadcast: Broadcast, *, officer_id: int, now: datetime) -> Broadcast:
    """A draft of the same for those whom it did not reach: its words hold, and they lack them.

    Raises:
        WrongState: it is not halted, or was halted for what it says or to whom.
    """
    lock(session, broadcast)
    if not leaves_a_rest(broadcast):
        raise WrongState("repeat", broadcast.state.value)
    audience = replace(audience_of(broadcast), not_reached_by=broadcast.uid)
    return draft.create(session, _as_before(session, broadcast, audience), officer_id=officer_id, now=now)


def leaves_a_rest(broadcast: Broadcast) -> bool:
    """Whether it was stopped for how it went: what was taken back is still to be told."""
    return broadcast.state is BroadcastState.HALTED and broadcast.halt_reason in (STORM, FILTERED, TOO_LATE)


def _as_before(session: Session, broadcast: Broadcast, audience: Audience) -> BroadcastDetails:
    return BroadcastDetails(
        stage=broadcast.stage,
        variants=tuple(Words(*variety, body) for variety, body in words_of(session, broadcast).items()),
        audience=audience,
        reach=broadcast.reach,
        valid_until=broadcast.valid_until,
    )
