"""The demo's processes: started with a log each, watched, and stopped by their ids, none left behind."""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from evac.kernel.errors import EvacError
from evac.settings import ROOT

AHEAD = "evac.demo.ahead"
WEB, DISPATCHER, CARRIER = "web", "dispatcher", "carrier"

STOP_S = 6.0  # patience with each group; then they are killed
START_S = 40.0
LOG_LINES = 15
_PR_SET_PDEATHSIG = 1  # linux/prctl.h
_libc = ctypes.CDLL(None) if sys.platform == "linux" else None
_without_proxy = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class ProcessFailed(EvacError):
    """A process ended by itself, or does not get ready; the message holds the end of its log."""

    code = "demo-process-failed"


@dataclass(frozen=True)
class Child:
    name: str
    process: subprocess.Popen[bytes]
    log: Path

    @property
    def runs(self) -> bool:
        return self.process.poll() is None


class Crew:
    """All processes of one demo.

    Args:
        lock: descriptor that the processes inherit, so that the lock lasts as long as any of them.
    """

    def __init__(self, environment: Mapping[str, str], logs: Path, lock: int) -> None:
        self._environment = dict(environment)
        self._logs = logs
        self._lock = lock
        self._children: dict[str, Child] = {}
        self.hurry = False  # set by a second Ctrl-C: no more patience
        logs.mkdir(mode=0o700, parents=True, exist_ok=True)

    @property
    def ids(self) -> dict[str, int]:
        return {name: child.process.pid for name, child in self._children.items()}

    def start(self, name: str, *arguments: str, module: str = "evac") -> None:
        """Run ``python -m <module>`` with these arguments, in a session of its own: Ctrl-C is ours."""
        log = self._logs / f"{name}.log"
        with log.open("wb") as file:
            process = subprocess.Popen(
                [sys.executable, "-m", module, *arguments],
                cwd=ROOT,
                env=self._environment,
                stdin=subprocess.PIPE,
                stdout=file,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                pass_fds=(self._lock,),
                preexec_fn=_die_with_parent,
            )
        self._children[name] = Child(name, process, log)

    def begin(self, name: str) -> None:
        """The turn of one that was started as ``evac.demo.ahead`` has come."""
        line = self._children[name].process.stdin
        assert line is not None
        with contextlib.suppress(OSError), line:  # one that has ended is found by the next check
            line.write(b"\n")

    def check(self) -> None:
        """Raises ProcessFailed when one has ended."""
        for child in self._children.values():
            if not child.runs:
                raise ProcessFailed(f"{child.name} has ended ({_how(child)}).\n{_end_of(child.log)}")

    def wait_for(self, name: str, url: str) -> None:
        """Until ``url`` answers 200.

        Raises:
            ProcessFailed: a process ended meanwhile, or it takes too long.
        """
        deadline, said = time.monotonic() + START_S, "no answer"
        while time.monotonic() < deadline:
            self.check()
            ready, said = _asked(url)
            if ready:
                return
            time.sleep(0.05)
        log = _end_of(self._children[name].log)
        raise ProcessFailed(f"{name} is not ready after {START_S:.0f} s ({said}).\n{log}")

    def stop(self, *groups: Sequence[str]) -> None:
        """Stop one group of names after the other; whoever does not end in time is killed."""
        for names in groups:
            children = [self._children[name] for name in names if name in self._children]
            for child in children:
                _interrupt(child)
            self._await_end_of(children)
            for child in children:
                _kill_group(child)  # its workers, too, should any be left
                child.process.wait()

    def _await_end_of(self, children: Sequence[Child]) -> None:
        deadline = time.monotonic() + STOP_S
        while any(child.runs for child in children) and not self.hurry and time.monotonic() < deadline:
            time.sleep(0.02)


def _die_with_parent() -> None:
    """Should the demo itself be killed, the kernel stops its processes."""
    if _libc is not None:
        _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def _interrupt(child: Child) -> None:
    """As by Ctrl-C: gunicorn then waits for no browser that keeps its connection."""
    if child.runs:
        child.process.send_signal(signal.SIGINT)


def _kill_group(child: Child) -> None:
    """Each process leads a group of its own, named by its id."""
    try:
        os.killpg(child.process.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return


def _asked(url: str) -> tuple[bool, str]:
    try:
        with _without_proxy.open(url, timeout=2) as answer:
            return True, str(answer.status)
    except urllib.error.HTTPError as error:
        return False, error.read(500).decode("utf-8", "replace").strip()
    except (OSError, ValueError) as error:
        return False, type(error).__name__


def _how(child: Child) -> str:
    code = child.process.returncode
    return f"signal {-code}" if code < 0 else f"exit {code}"


def _end_of(log: Path) -> str:
    lines = log.read_text("utf-8", "replace").splitlines()[-LOG_LINES:]
    return "\n".join([f"The last lines of {log}:", *(f"  {line}" for line in lines)])
