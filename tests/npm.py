"""What `make setup-dev` installs for tests from npm: where it lies, and how node is run."""

import contextlib
import http.client
import os
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from evac.setup import npm
from evac.setup.folders import Folders

READY_SECONDS = 120  # a busy machine takes its time to load a thousand small files
MODULES = Folders().node_tests / "node_modules"
CARRIERS_OWN = "@twilio/cli-core/src/services/twilio-api/twilio_api_v2010.json"
PRISM = "@stoplight/prism-cli/dist/index.js"


def module(name: str) -> Path:
    """A file of a package; skips the test where it is not installed."""
    found = MODULES / name
    if not found.exists():
        pytest.skip(f"no {name.split('/dist')[0]}: run make setup-dev")
    return found


@contextlib.contextmanager
def node(script: Path, *arguments: str, log: Path, **environment: str) -> Iterator[subprocess.Popen[str]]:
    """A node program that runs until the block ends; what it prints beside its answers goes to ``log``."""
    with log.open("w") as errors:
        program = subprocess.Popen(
            [str(npm.node()), str(script), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE if not arguments else errors,
            stderr=errors,
            env=os.environ | environment,
            text=True,
        )
        try:
            yield program
        finally:
            program.kill()
            program.communicate()


@contextlib.contextmanager
def prism(description: Path, upstream: str, *, log: Path) -> Iterator[str]:
    """The address of a server that refuses what does not fit the description and passes on the rest."""
    port = _free_port()
    asked = (
        "proxy",
        "--errors",
        "-m",
        "false",
        "-h",
        "127.0.0.1",
        "-p",
        str(port),
        str(description),
        upstream,
    )
    with node(module(PRISM), *asked, log=log) as program:
        _wait_until_it_listens(program, port, log)
        yield f"http://127.0.0.1:{port}"


def _wait_until_it_listens(program: subprocess.Popen[str], port: int, log: Path) -> None:
    until = time.monotonic() + READY_SECONDS
    while time.monotonic() < until:
        if program.poll() is not None:
            break
        with contextlib.suppress(OSError):
            http.client.HTTPConnection("127.0.0.1", port, timeout=5).connect()
            return
        time.sleep(0.1)
    raise AssertionError(f"Prism did not start: {log.read_text()[-1000:]}")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
