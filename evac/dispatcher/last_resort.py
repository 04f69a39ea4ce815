"""Ringing the duty phones without the database, when nothing can be written there any more."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

import structlog

from evac.db.base import new_uid
from evac.dispatcher.duty import Lines, place
from evac.duty.models import RingKind
from evac.duty.rings import Ring
from evac.duty.words import cannot_write
from evac.messaging.channel import Event

STUCK_FOR = 30.0  # seconds; a moment's stall rings nobody
NEXT_PHONE_AFTER = 300.0
_MAY_HAVE_RUNG = frozenset({Event.ACCEPTED, Event.FOUND, Event.IN_DOUBT})

_log = structlog.get_logger(__name__)


class LastResort:
    """A text and a call to each duty phone, once, in order; what was done is known to this process alone.

    Nobody can take the alarm while it cannot be written down, so the next phone rings in any case.
    """

    def __init__(self, lines: Lines, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._lines = lines
        self._clock = clock
        self.all_well()

    def all_well(self) -> None:
        """The database takes writes: the next time begins with the first phone."""
        self._stuck_since: float | None = None
        self._next_at = 0.0
        self._phone = 0

    async def stuck(self) -> None:
        """It still takes none."""
        moment = self._clock()
        if self._stuck_since is None:
            self._stuck_since, self._next_at = moment, moment + STUCK_FOR
        phones = len(self._lines.operation.duty.phones)
        while moment >= self._next_at and self._phone < phones:
            if await self._reach(self._phone):
                self._next_at = moment + NEXT_PHONE_AFTER
            self._phone += 1

    async def _reach(self, phone: int) -> bool:
        """Whether it may have rung; where it cannot have, the next one's turn comes at once."""
        outcomes = [await place(self._ring(phone, kind), self._lines) for kind in RingKind]
        _log.error(
            "duty rung without the database", turn=phone + 1, outcomes=[o.event.value for o in outcomes]
        )
        return any(outcome.event in _MAY_HAVE_RUNG for outcome in outcomes)

    def _ring(self, phone: int, kind: RingKind) -> Ring:
        operation = self._lines.operation
        language = operation.default_language
        number = operation.duty.phones[phone].number
        words = cannot_write(language, operation.prefix.get(language, ""))
        return Ring(new_uid(), kind, phone, number, words, language, datetime.now(UTC))
