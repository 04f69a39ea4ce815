"""When a broadcast must stop by itself: the carrier filters it, or refuses too much of it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, select, true
from sqlalchemy.orm import Session

from evac.broadcasts.models import FILTERED, STORM, Broadcast
from evac.messaging.models import Attempt, Outgoing, State
from evac.messaging.window import WINDOW_CLOSED_CODE

FILTERED_CODE = "30007"  # the carrier took the text for spam: the next ones fare no better
# The person's own wish, or WhatsApp's window that closed behind it, says nothing about the text.
_ABOUT_THE_PERSON = frozenset({"21610", WINDOW_CLOSED_CODE})
LAST, LEAST, SHARE = 50, 10, 0.2
NEWS_WITHIN = timedelta(seconds=20)  # by then most of what went wrong with a text on its way is known
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


def find_cause(session: Session, broadcast: Broadcast, *, now: datetime) -> str | None:
    """Why it must stop now, as a code; None while it may go on.

    The carrier refuses some texts at once and others by a receipt that comes seconds later, when at a good
    pace hundreds have left that are not known to have failed yet. So the last ones are looked at, and the
    last of those on which the news should be in. A phone that is off is no refusal: in a power cut half of
    them are.
    """
    if _is_filtered(session, broadcast):
        return FILTERED
    known_by_now = Attempt.started_at <= now - NEWS_WITHIN
    is_one = any(is_storm(_last_answers(session, broadcast, which)) for which in (true(), known_by_now))
    return STORM if is_one else None


def _is_filtered(session: Session, broadcast: Broadcast) -> bool:
    filtered = select(Outgoing.id).where(
        Outgoing.broadcast_id == broadcast.id,
        Outgoing.state.in_((State.FAILED, State.REJECTED)),
        Outgoing.reason == FILTERED_CODE,
    )
    return session.scalar(filtered.limit(1)) is not None


def _last_answers(session: Session, broadcast: Broadcast, which: ColumnElement[bool]) -> list[bool]:
    """Of the last attempts that were answered, whether each was refused."""
    newest = (
        select(Attempt.state, Attempt.reason)
        .join(Outgoing, Outgoing.id == Attempt.outgoing_id)
        .where(Outgoing.broadcast_id == broadcast.id, Attempt.state.in_(_ANSWERED), which)
        .order_by(Attempt.id.desc())
        .limit(LAST)
    )
    return [_is_refusal(state, reason) for state, reason in session.execute(newest)]


def _is_refusal(state: State, reason: str | None) -> bool:
    return state in (State.REJECTED, State.FAILED) and reason not in _ABOUT_THE_PERSON
