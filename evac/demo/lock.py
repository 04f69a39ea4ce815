"""One demo at a time in a folder: two would share a database and carry each other's texts away."""

import fcntl
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from evac.kernel.errors import EvacError


class AlreadyRunning(EvacError):
    """An earlier demo, or a part of it, still runs."""

    code = "demo-already-running"


class Lock:
    """Held as long as the file is open in this process or in one that it started."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor

    def note(self, desk_url: str, processes: Mapping[str, int]) -> None:
        """Write down who runs, for whoever finds the lock taken."""
        content = json.dumps({"demo": os.getpid(), "desk": desk_url, "processes": dict(processes)})
        os.ftruncate(self.descriptor, 0)
        os.pwrite(self.descriptor, content.encode(), 0)


@contextmanager
def locked(folder: Path) -> Iterator[Lock]:
    """Keep others out of the folder.

    Raises:
        AlreadyRunning: with what runs and how to end it.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise AlreadyRunning(_who_runs(os.pread(descriptor, 4096, 0))) from None
        os.ftruncate(descriptor, 0)
        yield Lock(descriptor)
    finally:
        os.close(descriptor)


def _who_runs(noted: bytes) -> str:
    try:
        found = json.loads(noted)
        demo, desk, processes = int(found["demo"]), str(found["desk"]), dict(found["processes"])
    except (ValueError, KeyError, TypeError):
        return "A demo is being started in another terminal. Wait for it, or stop it there with Ctrl-C."
    if _is_alive(demo):
        return (
            f"A demo already runs: {desk} (process {demo}). Use it, or stop it with Ctrl-C in its terminal."
        )
    left = " ".join(str(pid) for pid in processes.values())
    return f"Parts of an earlier demo still run, although it was killed. Stop them: kill {left}"


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
