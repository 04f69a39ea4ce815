"""The writer gate of SQLite: one writer at a time over all threads and processes, without busy waits.

SQLite alone lets waiting writers back off and retry, which starved them for seconds beside a busy writer.
A thread lock and a lock on a file beside the database put them in a queue of the kernel's instead.
"""

import fcntl
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class WriterGate:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._holder: int | None = None
        self._file: tuple[int, int] | None = None  # process id, descriptor: a forked child opens its own

    @contextmanager
    def passing(self) -> Iterator[None]:
        """Hold the gate for one transaction. Raises RuntimeError where a thread would wait for itself."""
        if self._holder == threading.get_ident():
            raise RuntimeError("writing() inside writing(): pass the session on instead")
        with self._lock:
            self._holder = threading.get_ident()
            descriptor = self._descriptor()
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            try:
                yield
            finally:
                fcntl.flock(descriptor, fcntl.LOCK_UN)
                self._holder = None

    def _descriptor(self) -> int:
        if self._file is None or self._file[0] != os.getpid():
            self._file = (os.getpid(), os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
        return self._file[1]
