"""The writer gate of SQLite: one writer at a time over all threads and processes, without busy waits.

SQLite alone lets waiting writers back off and retry, which starved them for seconds beside a busy writer.
A thread lock and a lock on a file beside the database put them in a queue of the kernel's instead.

Waiting ends: a process that was suspended inside the gate must not stop all others without a word.
"""

import fcntl
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from evac.kernel.errors import EvacError

PATIENCE = (
    5.0  # seconds; many times the longest transaction of ours, and shorter than the carrier waits for us
)
# Once the gate is known to be stuck; so that a web process does not spend all its threads on waiting.
IMPATIENCE = 0.2


class GateStuck(EvacError):
    """Another process holds the writer's turn and does not give it back; nothing was written."""

    code = "database-unavailable"
    status = 503

    def __init__(self) -> None:
        super().__init__("The database cannot be written to at the moment. Please try again shortly.")


class WriterGate:
    def __init__(self, path: Path, *, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._lock = threading.Lock()
        self._holder: int | None = None
        self._file = _FileLock(path)
        # Who waits for the file holds this; so a busy process that has just released the file cannot take it
        # again before those who wait: the kernel wakes them, but keeps nothing for them.
        self._turnstile = _FileLock(path.with_name(f"{path.name}.turn"))

    @contextmanager
    def passing(self, *, patience: float | None = None) -> Iterator[None]:
        """Hold the gate for one transaction.

        Args:
            patience: seconds to wait at most; by default the gate's own.

        Raises:
            GateStuck: the turn did not come in time.
            RuntimeError: a thread would wait for itself.
        """
        if self._holder == threading.get_ident():
            raise RuntimeError("writing() inside writing(): pass the session on instead")
        self._enter(time.monotonic() + (self._patience if patience is None else patience))
        try:
            self._holder = threading.get_ident()
            yield
        finally:
            self._holder = None
            self._file.release()
            self._lock.release()

    def _enter(self, deadline: float) -> None:
        if not self._lock.acquire(timeout=max(0.0, deadline - time.monotonic())):
            raise GateStuck
        try:
            is_ours = self._in_turn(deadline)
        except BaseException:
            self._lock.release()
            raise
        if not is_ours:
            self._lock.release()
            raise GateStuck

    def _in_turn(self, deadline: float) -> bool:
        if not self._turnstile.acquire(max(0.0, deadline - time.monotonic()), stuck_after=self._patience):
            return False
        try:
            return self._file.acquire(max(0.0, deadline - time.monotonic()), stuck_after=self._patience)
        finally:
            self._turnstile.release()


class _FileLock:
    """A lock of the kernel's between processes, with a deadline, which the kernel does not offer.

    Used by one thread at a time. A thread of its own waits in the kernel's queue; who gives up leaves it
    there for the next caller of this process.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open: tuple[int, int] | None = None  # process id, descriptor: a forked child opens its own
        self._waiter: _Waiter | None = None

    def acquire(self, seconds: float, *, stuck_after: float) -> bool:
        """Whether the lock is ours, after so many seconds at most."""
        descriptor = self._descriptor()
        if self._waiter is None or not self._waiter.is_wanted_again():
            self._waiter = None
            if _takes_at_once(descriptor):
                return True
            self._waiter = _Waiter(descriptor)
        if self._waiter.age() > stuck_after:
            seconds = min(seconds, IMPATIENCE)
        return self._waiter.has_it_within(seconds)

    def release(self) -> None:
        fcntl.flock(self._descriptor(), fcntl.LOCK_UN)

    def _descriptor(self) -> int:
        if self._open is None or self._open[0] != os.getpid():
            self._open = (os.getpid(), os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
            self._waiter = None
        return self._open[1]


class _Waiter:
    """Waits in the kernel's queue once; what comes when nobody wants it any more is given back at once."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._since = time.monotonic()
        self._changing = threading.Lock()
        self._came = threading.Event()
        self._is_wanted, self._is_over = True, False
        threading.Thread(target=self._wait, name="writer-gate", daemon=True).start()

    def age(self) -> float:
        return time.monotonic() - self._since

    def is_wanted_again(self) -> bool:
        """False when it came already, and was used or given back."""
        with self._changing:
            self._is_wanted = not self._is_over
            return self._is_wanted

    def has_it_within(self, seconds: float) -> bool:
        try:
            self._came.wait(seconds)
        except BaseException:  # a person's Ctrl-C, while waiting
            if not self._gives_up():
                fcntl.flock(self._descriptor, fcntl.LOCK_UN)
            raise
        return not self._gives_up()

    def _gives_up(self) -> bool:
        """False when it came in the last moment."""
        with self._changing:
            self._is_wanted = False
            return not self._came.is_set()

    def _wait(self) -> None:
        fcntl.flock(self._descriptor, fcntl.LOCK_EX)
        with self._changing:
            self._is_over = True
            if self._is_wanted:
                self._came.set()
            else:
                fcntl.flock(self._descriptor, fcntl.LOCK_UN)


def _takes_at_once(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
