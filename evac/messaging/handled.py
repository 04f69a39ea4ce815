"""Texts that wait for a person, and what ends their waiting."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import case, func, select, update
from sqlalchemy.orm import Session

from evac.messaging.models import Incoming, InState, Lane, Outgoing, State

FOR_A_PERSON = (InState.INBOX, InState.PARKED, InState.QUARANTINED)
ROWS_SHOWN = 100


@dataclass(frozen=True)
class Waiting:
    """How many texts wait for a person, and since when the oldest."""

    texts: int
    oldest_at: datetime | None


@dataclass(frozen=True)
class Fold:
    """Texts that say the same, shown as one row: the oldest, and how many there are."""

    oldest: Incoming
    texts: int
    newest_at: datetime


def waiting_for_a_person(session: Session) -> Waiting:
    counted = select(func.count(), func.min(Incoming.received_at)).where(Incoming.state.in_(FOR_A_PERSON))
    texts, oldest_at = session.execute(counted).one()
    return Waiting(texts, oldest_at)


def folds(session: Session, *, limit: int = ROWS_SHOWN) -> list[Fold]:
    """Oldest first. Alike texts fold into one row; none is hidden, because the row says how many they are."""
    alone = case((Incoming.alike_index.is_(None), Incoming.id), else_=0)
    grouped = (
        select(func.min(Incoming.id), func.count(), func.max(Incoming.received_at))
        .where(Incoming.state.in_(FOR_A_PERSON))
        .group_by(Incoming.alike_index, alone)
        .order_by(func.min(Incoming.received_at), func.min(Incoming.id))
        .limit(limit)
    )
    found = session.execute(grouped).all()
    oldest = session.scalars(select(Incoming).where(Incoming.id.in_([row[0] for row in found])))
    by_id = {text.id: text for text in oldest}
    return [Fold(by_id[text_id], int(number), newest_at) for text_id, number, newest_at in found]


def alike(session: Session, text: Incoming) -> Sequence[Incoming]:
    """The text and those that wait with the same words."""
    if text.alike_index is None:
        return [text]
    same = select(Incoming).where(Incoming.state.in_(FOR_A_PERSON), Incoming.alike_index == text.alike_index)
    return session.scalars(same.order_by(Incoming.id)).all()


def waiting_texts_of(session: Session, party_id: int) -> Sequence[Incoming]:
    mine = select(Incoming).where(Incoming.party_id == party_id, Incoming.state.in_(FOR_A_PERSON))
    return session.scalars(mine.order_by(Incoming.id)).all()


def leave_to_a_person(session: Session, incoming_id: int) -> None:
    """A cry that no answer of ours can reach stands in the inbox, beside the alarm it raised."""
    mine = Incoming.id == incoming_id, Incoming.state == InState.ANSWERED
    session.execute(update(Incoming).where(*mine).values(state=InState.INBOX))


def unreached(session: Session, incoming_ids: Iterable[int]) -> set[int]:
    """Of these texts, those whose answer ended without reaching anybody."""
    ended = (State.SUPPRESSED, State.REJECTED, State.FAILED, State.EXPIRED)
    in_vain = func.sum(case((Outgoing.state.in_(ended), 1), else_=0))
    answers = (
        select(Outgoing.incoming_id)
        .where(Outgoing.incoming_id.in_(list(incoming_ids)), Outgoing.lane == Lane.ALARM)
        .group_by(Outgoing.incoming_id)
        .having(func.count() == in_vain)
    )
    return {incoming_id for incoming_id in session.scalars(answers) if incoming_id is not None}


def mark_handled(texts: Iterable[Incoming], *, now: datetime) -> int:
    """An officer dealt with them; returns how many."""
    number = 0
    for text in texts:
        text.state, text.answered_at = InState.HANDLED, now
        number += 1
    return number
