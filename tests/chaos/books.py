"""How a broadcast stands in our own rows."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import func, select

from evac.broadcasts import queries
from evac.broadcasts.models import Broadcast
from evac.db.database import Database
from evac.messaging.models import Attempt, Outgoing, State
from evac.messaging.outbox import RESCUED
from tests.chaos.ledger import UNDER_WAY


@dataclass(frozen=True)
class Standing:
    """How the broadcast's texts stand; ``open`` counts those whose end is not known."""

    states: Counter[State]
    may_duplicate: int

    @property
    def open(self) -> int:
        return sum(self.states[state] for state in UNDER_WAY)


def standing(database: Database, broadcast_id: int) -> Standing:
    mine = Outgoing.broadcast_id == broadcast_id
    counted = select(Outgoing.state, func.count()).where(mine).group_by(Outgoing.state)
    marked = select(func.count()).where(mine, Outgoing.may_duplicate)
    with database.reading() as session:
        states = Counter(dict(session.execute(counted).all()))
        return Standing(states, session.scalar(marked) or 0)


def is_settled(database: Database, broadcast_id: int, texts: int) -> bool:
    """So many texts are out, none in doubt, none marked."""
    found = standing(database, broadcast_id)
    return found.states.total() >= texts and not found.open and not found.may_duplicate


def tally_of(database: Database, broadcast_id: int) -> queries.Tally:
    with database.reading() as session:
        return queries.tally(session, session.get_one(Broadcast, broadcast_id))


def attempts_of(database: Database, broadcast_id: int) -> tuple[int, int]:
    """All of the broadcast's, and how many of them a killed dispatcher had begun and not ended."""
    mine = (
        select(func.count())
        .select_from(Attempt)
        .join(Outgoing, Outgoing.id == Attempt.outgoing_id)
        .where(Outgoing.broadcast_id == broadcast_id)
    )
    with database.reading() as session:
        return session.scalar(mine) or 0, session.scalar(mine.where(Attempt.worker == RESCUED)) or 0


def workers_of(database: Database, broadcast_id: int) -> int:
    """How many dispatchers had a part in it."""
    workers = select(func.count(Attempt.worker.distinct())).join(Outgoing, Outgoing.id == Attempt.outgoing_id)
    with database.reading() as session:
        return session.scalar(workers.where(Outgoing.broadcast_id == broadcast_id)) or 0
