"""Whom nothing of a broadcast reached: somebody has to call them."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from evac.broadcasts.best_texts import STATES, best_texts, is_to_be_called
from evac.broadcasts.models import Broadcast, Recipient, Told
from evac.broadcasts.queries import PAGE, without_text
from evac.messaging.models import Outgoing
from evac.people.models import Party


@dataclass(frozen=True)
class NotReached:
    """A recipient none of whose texts arrived or is on its way, and whom the words still concern."""

    case_code: str
    state: str
    reason: str | None
    urgency_first: int
    party_id: int


def not_reached(
    session: Session, broadcast: Broadcast, *, after: tuple[int, int] | None = None, limit: int = PAGE
) -> list[NotReached]:
    """The call list, most urgent first; the next page begins after the last one's urgency and party id."""
    best, untold = best_texts(broadcast), without_text(session, broadcast)
    wanted = (
        select(Party.case_code, best.c.height, Recipient.urgency_first, Recipient.party_id)
        .join(Party, Party.id == Recipient.party_id)
        .outerjoin(best, best.c.party_id == Recipient.party_id)
        .where(Recipient.broadcast_id == broadcast.id, Recipient.told != Told.NOTHING)
        .where(is_to_be_called(broadcast, best, without_text=untold))
    )
    if after is not None:
        same = and_(Recipient.urgency_first == after[0], Recipient.party_id > after[1])
        wanted = wanted.where(or_(Recipient.urgency_first > after[0], same))
    rows = session.execute(wanted.order_by(Recipient.urgency_first, Recipient.party_id).limit(limit)).all()
    reasons = _reasons(session, broadcast.id, [row.party_id for row in rows])
    found = []
    for row in rows:
        state = STATES[row.height] if row.height else untold
        reason = reasons.get((row.party_id, state))
        found.append(NotReached(row.case_code, state, reason, row.urgency_first, row.party_id))
    return found


def _reasons(
    session: Session, broadcast_id: int, party_ids: Sequence[int]
) -> dict[tuple[int, str], str | None]:
    texts = select(Outgoing.party_id, Outgoing.state, Outgoing.reason).where(
        Outgoing.broadcast_id == broadcast_id, Outgoing.party_id.in_(party_ids)
    )
    return {(row.party_id, row.state): row.reason for row in session.execute(texts.order_by(Outgoing.id))}
