"""Work that is done again and again until it is told to stop, whatever goes wrong in it."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

import structlog

FULL_BATCH = 50  # so much done at once: there is likely more

_log = structlog.get_logger(__name__)


class Repeating:
    """Runs a piece of work again and again; a failure is logged and the next round tries anew."""

    def __init__(self, stopping: asyncio.Event) -> None:
        self._stopping = stopping

    async def every(
        self, seconds: float, name: str, work: Callable[[], Awaitable[object]], *, full: int = FULL_BATCH
    ) -> None:
        """
        Args:
            full: ``work`` returns how much it did; after so much it is done again at once.
        """
        while not self._stopping.is_set():
            try:
                more = await work()
            except Exception as error:
                _log.error("dispatcher task failed", task=name, kind=type(error).__name__)
                more = None
            await self.pause(0.0 if isinstance(more, int) and more >= full else seconds)

    async def pause(self, seconds: float) -> None:
        """Shorter where it is told to stop."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds or 0.001)
