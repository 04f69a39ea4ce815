"""When a broadcast must stop by itself: the carrier filters it, or refuses too much of it."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.broadcasts.halt import FILTERED, STORM
from evac.broadcasts.models import Broadcast
from evac.messaging.models import Attempt, Outgoing, State

FILTERED_CODE = "30007"  # the carrier took the text for spam: the next ones fare no better
OPTED_OUT_CODE = "21610"  # the person's own wish says nothing about the text
LAST, LEAST, SHARE = 50, 10, 0.2
_ANSWERED = (
    State.ACCEPTED,
    State.SENT,
    State.DELIVERED,
    State.READ,
    State.UNDELIVERED,
    State.FAILED,
    State.REJECTED,
)


def is_storm(refusals: Sequence[bool]) -> bool:
    """Whether too many of the last answers were refusals; a handful says nothing."""
    return len(refusals) >= LEAST and sum(refusals) > SHARE * len(refusals)


def find_cause(session: Session, broadcast: Broadcast) -> str | None:
    """Why it must stop now, as a code; None while it may go on.

    A phone that is off is no refusal: in a power cut half of them are.
    """
    newest = (
        select(Attempt.state, Attempt.reason)
        .join(Outgoing, Outgoing.id == Attempt.outgoing_id)
        .where(Outgoing.broadcast_id == broadcast.id, Attempt.state.in_(_ANSWERED))
        .order_by(Attempt.id.desc())
        .limit(LAST)
    )
    answers = session.execute(newest).all()
    if any(reason == FILTERED_CODE for _, reason in answers):
        return FILTERED
    return STORM if is_storm([_is_refusal(state, reason) for state, reason in answers]) else None


def _is_refusal(state: State, reason: str | None) -> bool:
    return state in (State.REJECTED, State.FAILED) and reason != OPTED_OUT_CODE
