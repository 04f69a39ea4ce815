"""Whose text is answered next when more wait than one round answers."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.conversation.reading import Ground
from evac.conversation.understand import understand
from evac.db.sealed import unseal
from evac.kernel.status import Status
from evac.messaging.models import Incoming, InState

NEWEST = 200  # more than can come in while one round is answered


class Turns:
    """In a flood a cry is found among the newest at once, and waits behind nobody who does not cry."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._looked_through: dict[int, bool] = {}  # texts of the last look; True for a cry

    def next(self, session: Session, now: datetime, limit: int) -> list[int]:
        """Ids of up to ``limit`` waiting texts, the oldest first but for the senders who cry for help."""
        due = select(Incoming).where(Incoming.state == InState.WAITING, Incoming.next_try_at <= now)
        oldest = session.scalars(due.order_by(Incoming.id).limit(limit + 1)).all()
        if len(oldest) <= limit:
            return [text.id for text in oldest]
        newest = session.scalars(due.order_by(Incoming.id.desc()).limit(NEWEST)).all()
        crying = self._crying(session, {text.id: text for text in (*oldest, *newest)}.values())
        # Texts of one sender are answered in order: the older ones of who cries go with the cry.
        theirs = due.where(Incoming.from_index.in_(crying)).order_by(Incoming.id).limit(limit)
        first = session.scalars(theirs).all() if crying else []
        return list(dict.fromkeys(text.id for text in (*first, *oldest)))[:limit]

    def _crying(self, session: Session, texts: Iterable[Incoming]) -> set[bytes]:
        known, self._looked_through = self._looked_through, {}
        for text in texts:
            is_cry = known[text.id] if text.id in known else self._is_cry(session, text)
            self._looked_through[text.id] = is_cry
        return {text.from_index for text in texts if self._looked_through[text.id]}

    def _is_cry(self, session: Session, text: Incoming) -> bool:
        """One that cannot be read keeps its turn; answering it says what is wrong."""
        try:
            words = unseal(session, text, "body") or ""
            return understand(words, (), self._ground).status is Status.SOS
        except Exception:
            return False
