"""One thread that does things when their time has come."""

import heapq
import logging
import time
from collections.abc import Callable
from itertools import count
from threading import Condition, Thread

log = logging.getLogger(__name__)


class Timeline:
    """Acts are short: anything that waits for somebody else goes to a pool."""

    def __init__(self) -> None:
        self._due: list[tuple[float, int, Callable[[], object]]] = []
        self._order = count()
        self._changed = Condition()
        self._open = True
        self._thread = Thread(target=self._run, name="timeline", daemon=True)
        self._thread.start()

    def after(self, seconds: float, act: Callable[[], object]) -> None:
        with self._changed:
            heapq.heappush(self._due, (time.monotonic() + seconds, next(self._order), act))
            self._changed.notify()

    def close(self) -> None:
        with self._changed:
            self._open = False
            self._changed.notify()
        self._thread.join(timeout=5)

    def _run(self) -> None:
        while act := self._next():
            try:
                act()
            except Exception:  # one text's trouble must not stop the network for all others
                log.exception("A step of the simulated network failed")

    def _next(self) -> Callable[[], object] | None:
        with self._changed:
            while self._open:
                wait = self._due[0][0] - time.monotonic() if self._due else None
                if wait is not None and wait <= 0:
                    return heapq.heappop(self._due)[2]
                self._changed.wait(wait)
        return None
