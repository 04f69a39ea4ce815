"""Whose text is answered next when more wait than are answered in a moment."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.conversation.reading import Ground
from evac.conversation.understand import status_of
from evac.db.sealed import unseal
from evac.kernel.status import Status
from evac.messaging.models import Incoming, InState

FEW = 5  # so many are answered soon enough in the order in which they came
NEWEST = 200  # more than can come in while one round is answered
AHEAD = 100  # of an older backlog, looked through each round
MOST_CRIES = 500  # a round answers fewer


class Turns:
    """In a flood a cry is found among the newest at once, in an old backlog within a few rounds.

    Whoever cries waits behind nobody who does not. Each text is looked through once.
    """

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._looked_through: dict[int, bool] = {}  # texts that may still wait; True for a cry
        self._behind = 0  # all that are older have been looked through

    def next(self, session: Session, now: datetime, limit: int) -> list[int]:
        """Ids of up to ``limit`` waiting texts, the oldest first but for the senders who cry for help."""
        due = select(Incoming.id).where(Incoming.state == InState.WAITING, Incoming.next_try_at <= now)
        oldest = session.scalars(due.order_by(Incoming.id).limit(limit + 1)).all()
        if len(oldest) <= min(limit, FEW):
            self._looked_through, self._behind = {}, 0
            return list(oldest)
        newest = session.scalars(due.order_by(Incoming.id.desc()).limit(NEWEST)).all()
        older = session.scalars(
            due.where(Incoming.id > self._behind).order_by(Incoming.id).limit(AHEAD)
        ).all()
        self._behind = older[-1] if older else self._behind
        self._look_through(session, {*oldest, *newest, *older})
        crying = self._who_cries(session)
        # Texts of one sender are answered in order: the older ones of who cries go with the cry.
        theirs = due.where(Incoming.from_index.in_(crying)).order_by(Incoming.id).limit(limit)
        first = session.scalars(theirs).all() if crying else []
        return list(dict.fromkeys((*first, *oldest)))[:limit]

    def _look_through(self, session: Session, waiting: set[int]) -> None:
        oldest = min(waiting)
        known = {text_id: is_cry for text_id, is_cry in self._looked_through.items() if text_id >= oldest}
        unseen = select(Incoming).where(Incoming.id.in_(waiting - known.keys()))
        self._looked_through = known | {
            text.id: self._is_cry(session, text) for text in session.scalars(unseen)
        }

    def _who_cries(self, session: Session) -> set[bytes]:
        """By the index of their number. A cry whose answering failed is one still."""
        cries = sorted(text_id for text_id, is_cry in self._looked_through.items() if is_cry)[:MOST_CRIES]
        waiting = select(Incoming.id, Incoming.from_index).where(Incoming.state == InState.WAITING)
        found = session.execute(waiting.where(Incoming.id.in_(cries))).all() if cries else []
        for text_id in set(cries) - {row.id for row in found}:
            self._looked_through[text_id] = False  # answered
        return {row.from_index for row in found}

    def _is_cry(self, session: Session, text: Incoming) -> bool:
        """One that cannot be read keeps its turn; answering it says what is wrong."""
        try:
            words = unseal(session, text, "body") or ""
            return status_of(words, self._ground) is Status.SOS
        except Exception:
            return False
