"""What a party has been ordered, and whether it can know it yet."""

from collections.abc import Sequence

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from evac.departure.models import Instruction
from evac.messaging.models import Outgoing, State

LEAVING = (State.SUBMITTING, State.UNSURE, State.ACCEPTED, State.SENT, State.DELIVERED, State.READ)


def find_active(session: Session, party_id: int) -> Instruction | None:
    """The one order that holds for the party."""
    active = Instruction.party_id == party_id, Instruction.active
    return session.scalar(select(Instruction).where(*active))


def orders_of(session: Session, party_id: int) -> Sequence[Instruction]:
    """Everything the party was ever ordered, newest first."""
    mine = select(Instruction).where(Instruction.party_id == party_id)
    return session.scalars(mine.order_by(Instruction.issued_at.desc(), Instruction.id.desc())).all()


def texts_of(session: Session, order: Instruction) -> Sequence[Outgoing]:
    """The texts that carry the order, oldest first."""
    return session.scalars(_texts(order).order_by(Outgoing.id)).all()


def may_be_known(session: Session, order: Instruction) -> bool:
    """Whether any text of the order may have reached the party; an order without texts was told otherwise.

    While all of them wait, an answer can only be meant for an earlier order.
    """
    left = or_(Outgoing.state.in_(LEAVING), Outgoing.sent_at.is_not(None), Outgoing.may_have_been_sent)
    if session.scalar(_texts(order).where(left).limit(1)) is not None:
        return True
    return session.scalar(_texts(order).limit(1)) is None


def _texts(order: Instruction) -> Select[Outgoing]:
    return select(Outgoing).where(
        Outgoing.party_id == order.party_id, Outgoing.broadcast_id == order.broadcast_id
    )
