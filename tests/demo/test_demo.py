"""The real thing: what `make demo` starts, on ports of its own."""

import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from pathlib import Path

import pytest

from evac.demo.ports import any_free
from tests.support import PATIENCE

ROOT = Path(__file__).resolve().parents[2]
START_S, STOP_S = 180.0, PATIENCE
PHONE = "+584125554321"


class Demo:
    """A demo that runs, with what it has printed so far."""

    def __init__(self, folder: Path, **environment: str) -> None:
        self.folder = folder
        self.port, self.desk_port = any_free(), any_free()
        own = {
            "EVAC_DEMO_FOLDER": str(folder),
            "EVAC_PORT": str(self.port),
            "EVAC_SIMULATOR_PORT": str(self.desk_port),
        }
        clean = {
            name: value for name, value in os.environ.items() if not name.startswith(("EVAC_", "TWILIO_"))
        }
        self.log = folder.parent / f"printed-{self.port}"
        with self.log.open("wb") as file:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "evac.demo"],
                cwd=ROOT,
                env=clean | own | environment,
                stdout=file,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    @property
    def printed(self) -> str:
        return self.log.read_text("utf-8")

    @property
    def children(self) -> dict[str, int]:
        return json.loads((self.folder / "lock").read_text())["processes"]

    def wait_until_it_says(self, words: str) -> None:
        deadline = time.monotonic() + START_S
        while words not in self.printed:
            assert self.process.poll() is None, self.printed
            assert time.monotonic() < deadline, self.printed
            time.sleep(0.1)

    def stop(self, number: signal.Signals = signal.SIGINT) -> int:
        self.process.send_signal(number)
        return self.process.wait(STOP_S)

    def get(self, path: str) -> bytes:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.desk_port}{path}", timeout=PATIENCE) as answer:
            return answer.read()

    def text(self, body: str) -> int:
        form = urllib.parse.urlencode({"From": PHONE, "Body": body}).encode()
        url = f"http://127.0.0.1:{self.desk_port}/_carrier/inbound"
        with urllib.request.urlopen(url, form, timeout=PATIENCE) as answer:
            return answer.status

    def reply(self, seconds: float) -> str:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            for message in json.loads(self.get("/_carrier/messages")):
                if message["to"] == PHONE:
                    return message["body"]
            time.sleep(0.1)
        raise AssertionError("no reply")


@pytest.fixture
def start(tmp_path):
    """Starts a demo; whatever becomes of the test, nothing of it is left."""
    started: list[Demo] = []

    def begin(**environment: str) -> Demo:
        started.append(Demo(tmp_path / "demo", **environment))
        return started[-1]

    yield begin
    for demo in started:
        if demo.process.poll() is None:
            demo.stop(signal.SIGTERM)


def parties_in(demo: Demo) -> int:
    return int(re.search(r"([\d,]+) parties", demo.printed)[1].replace(",", ""))


def runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_demo_answers_leaves_nothing_behind_and_goes_on_where_it_was(start):
    demo = start(TWILIO_ACCOUNT_SID="AC" + "f" * 32, TWILIO_AUTH_TOKEN="real-looking")
    demo.wait_until_it_says("Ctrl-C stops everything")
    assert "TWILIO_ACCOUNT_SID" in demo.printed
    assert re.findall(r"https?://\S+", demo.printed) == [f"http://127.0.0.1:{demo.desk_port}/"]
    assert b"Try first" in demo.get("/")
    assert (demo.folder / "desk.json").stat().st_mode & 0o077 == 0

    assert demo.text("estoy bien con mis 2 hijos en Maracaibo") == 200
    assert "Anotado" in demo.reply(seconds=PATIENCE)

    children = demo.children
    assert set(children) == {"web", "carrier", "dispatcher"}
    assert demo.stop() == 0
    assert not [name for name, pid in children.items() if runs(pid)]

    again = start(EVAC_DEMO_KEEP="1")
    again.wait_until_it_says("Ctrl-C stops everything")
    assert parties_in(again) > parties_in(demo)  # the sender, and whoever else has texted
    children = again.children
    os.kill(children["dispatcher"], signal.SIGKILL)
    assert again.process.wait(STOP_S) == 1
    assert "dispatcher has ended (signal 9)" in again.printed
    assert "dispatcher started" in again.printed  # the end of its log
    assert not [name for name, pid in children.items() if runs(pid)]


def test_carrier_elsewhere_is_refused_before_anything_starts(start):
    demo = start(TWILIO_API_URL="https://api.twilio.com")
    assert demo.process.wait(START_S) == 2
    assert "TWILIO_API_URL" in demo.printed
    assert "Traceback" not in demo.printed
    assert not (demo.folder / "data").exists()


def test_stopping_while_it_prepares_leaves_a_fresh_start(start):
    demo = start()
    demo.wait_until_it_says("Preparing")
    time.sleep(1)
    assert demo.stop(signal.SIGHUP) == 0
    assert not (demo.folder / "data" / "complete").exists()
