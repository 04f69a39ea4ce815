"""Real processes on loopback: each can be killed without warning and started again."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

ROOT = Path(__file__).resolve().parents[2]
START_S = 120  # beside kills and floods of other tests a start takes its time
_direct = build_opener(ProxyHandler({}))


@dataclass
class Member:
    """One program, in a process group of its own: a kill takes the workers it forked along."""

    command: Sequence[str]
    environment: Mapping[str, str]
    log: Path
    kills: int = 0
    _process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    def start(self) -> None:
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                self.command,
                cwd=ROOT,
                env=dict(self.environment),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def kill(self) -> None:
        """As a power cut does it."""
        self._end(signal.SIGKILL)
        self.kills += 1

    def stop(self) -> None:
        self._end(signal.SIGTERM)

    def _end(self, with_signal: signal.Signals) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        for one in (with_signal, signal.SIGKILL):
            try:
                os.killpg(process.pid, one)
                process.wait(15)
            except ProcessLookupError:
                process.wait(15)
            except subprocess.TimeoutExpired:
                continue
            return


def program(*arguments: str) -> list[str]:
    return [sys.executable, *arguments]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def wait_for(url: str) -> None:
    deadline = time.monotonic() + START_S
    while True:
        try:
            _direct.open(url, timeout=2).close()
        except (URLError, OSError):
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)
        else:
            return


def run(environment: Mapping[str, str], *arguments: str) -> None:
    subprocess.run(program(*arguments), cwd=ROOT, env=dict(environment), check=True, timeout=120)
