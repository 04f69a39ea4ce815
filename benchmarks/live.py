"""Web, dispatcher and carrier as processes of their own, as in production, and phones that text them."""

import json
import logging
import os
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import structlog
from sqlalchemy import func, select

from benchmarks.carrier import ACCOUNT, QUIET, TOKEN, running_carrier, taken_by
from benchmarks.webhook import serving
from evac.db.database import Database
from evac.kernel.clock import utc_now
from evac.messaging.models import Heartbeat
from evac.vault.keyring import new_keyring, read_keyring, write_keyring
from evac.vault.seal import Vault
from tests.chaos.crew import Member, free_port, program
from tests.support import exercise


@dataclass(frozen=True)
class Live:
    database: Database
    carrier: str


@contextmanager
def live(
    kind: str,
    url: str,
    folder: Path,
    *,
    pace: float,
    prepare: Callable[[Database], None] = lambda database: None,
) -> Iterator[Live]:
    """All processes of a deployment, from when the dispatcher sends and a first text was answered.

    Args:
        pace: segments a second of each sender.
        prepare: fills the database before anything starts.
    """
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    ring = folder / f"{kind}.json"
    write_keyring(ring, new_keyring())
    database = Database(url, info={"vault": Vault(read_keyring(ring)), "operation": exercise()})
    prepare(database)
    port = free_port()
    web = f"http://127.0.0.1:{port}"
    with running_carrier(folder, webhook_base=web) as carrier:
        settings = _settings(url, ring, web, carrier, pace)
        with serving("wsgi:app", settings, port), _dispatcher(settings, folder):
            _until_it_beats(database)
            _until_it_answers(carrier)
            yield Live(database, carrier)
    database.close()


def text(carrier: str, phone: str, words: str) -> None:
    """One text from a phone; returns when the webhook has answered."""
    form = urllib.parse.urlencode({"From": phone, "To": QUIET, "Body": words}).encode()
    urllib.request.urlopen(f"{carrier}/_carrier/inbound", form, timeout=60).close()


def text_at_a_pace(carrier: str, texts: Sequence[tuple[str, str]], *, per_second: float) -> dict[str, float]:
    """Text by the clock, each from its phone, in a process of its own; returns when each left, by phone."""
    command = [sys.executable, "-m", "benchmarks.live", carrier, f"{per_second:g}"]
    seconds = len(texts) / per_second
    done = subprocess.run(
        command, input=json.dumps(texts), capture_output=True, text=True, check=True, timeout=seconds + 90
    )
    left: dict[str, float] = json.loads(done.stdout)
    return left


def taken_at(message: dict) -> float:
    """When the carrier took it, in seconds since 1970."""
    return datetime.fromisoformat(message["accepted_at"].replace("Z", "+00:00")).astimezone(UTC).timestamp()


@contextmanager
def _dispatcher(settings: dict[str, str], folder: Path) -> Iterator[None]:
    member = Member(program("-m", "evac", "dispatch"), dict(os.environ) | settings, folder / "dispatcher.log")
    member.start()
    try:
        yield
    finally:
        member.stop()


def _until_it_beats(database: Database) -> None:
    deadline, started = time.monotonic() + 60, utc_now()
    while True:
        with database.reading() as session:
            newest = session.scalar(select(func.max(Heartbeat.at)))
            if newest is not None and newest >= started:
                return
        assert time.monotonic() < deadline, "the dispatcher did not start"
        time.sleep(0.1)


def _until_it_answers(carrier: str) -> None:
    """The process that answers takes seconds to start; what is measured is a deployment that runs."""
    phone, deadline = "+573005559999", time.monotonic() + 60
    text(carrier, phone, "hola")
    while all(message["to"] != phone for message in taken_by(carrier)):
        assert time.monotonic() < deadline, "the first text was not answered"
        time.sleep(0.1)


def _settings(url: str, ring: Path, web: str, carrier: str, pace: float) -> dict[str, str]:
    return {
        "EVAC_DATABASE_URL": url,
        "EVAC_KEYRING": str(ring),
        "EVAC_OPERATION": "exercise",
        "EVAC_FACES": "hooks",
        "EVAC_PUBLIC_URL": web,
        "EVAC_QUIET_URL": web,
        "TWILIO_ACCOUNT_SID": ACCOUNT,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TWILIO_API_URL": carrier,
        "EVAC_SEGMENTS_PER_SECOND": f"{pace:g}",
        "TWILIO_SMS_FROM": "+13055550143",
        "TWILIO_SMS_FROM_QUIET": QUIET,
    }


def _text_by_the_clock(carrier: str, per_second: float, texts: Sequence[tuple[str, str]]) -> dict[str, float]:
    started, left = time.time(), {}
    with ThreadPoolExecutor(32) as phones:
        for number, (phone, words) in enumerate(texts):
            time.sleep(max(0.0, started + number / per_second - time.time()))
            left[phone] = time.time()
            phones.submit(text, carrier, phone, words)
    return left


if __name__ == "__main__":
    print(json.dumps(_text_by_the_clock(sys.argv[1], float(sys.argv[2]), json.load(sys.stdin))))
