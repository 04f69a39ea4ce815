"""Fifty texts a second come in while an order to 2,500 goes out at 100 a second.

The instruction keeps its share of the pace, and answers to an SOS leave within two seconds. Web, dispatcher,
carrier and phones are processes of their own, as in production.
"""

import json
import logging
import os
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import structlog
from sqlalchemy import func, select

from benchmarks.carrier import ACCOUNT, QUIET, TOKEN, running_carrier, taken_by
from benchmarks.databases import database_urls
from benchmarks.people import add_parties
from benchmarks.sending import make_due, queue_broadcast
from benchmarks.webhook import serving
from evac.db.database import Database
from evac.kernel.clock import utc_now
from evac.messaging.models import Heartbeat
from evac.vault.keyring import new_keyring, read_keyring, write_keyring
from evac.vault.seal import Vault
from tests.chaos.crew import Member, program
from tests.support import exercise

ORDERED, PACE, TEXTS_PER_SECOND = 2_500, 100.0, 50  # more than the seconds looked at can take
SECONDS, SETTLES = 20, 5  # looked at; before that the burst of a rested bucket passes
SOS_EVERY = 25
SHARE, SOS_WITHIN = 0.60, 2.0
WORDS = (
    "estoy bien con mis 2 hijos en Maracaibo",
    "todo bien en Valencia",
    "sin insulina desde ayer",
    "somos 4",
)
SOS = "AUXILIO nos pararon en peracal"
_PORT = 8803


def run() -> bool:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    met = True
    with database_urls() as urls, tempfile.TemporaryDirectory(prefix="evac-bench-") as folder:
        for kind, url in urls.items():
            met &= _one(kind, url, Path(folder))
    return met


def _one(kind: str, url: str, folder: Path) -> bool:
    ring = folder / f"{kind}.json"
    write_keyring(ring, new_keyring())
    database = Database(url, info={"vault": Vault(read_keyring(ring)), "operation": exercise()})
    add_parties(database, 1, ORDERED, now=utc_now())
    queue_broadcast(database)
    web = f"http://127.0.0.1:{_PORT}"
    with running_carrier(folder, webhook_base=web) as carrier:
        settings = _settings(url, ring, web, carrier)
        with serving("wsgi:app", settings, _PORT), _dispatcher(settings, folder):
            _until_it_beats(database)
            make_due(database, texts=ORDERED)
            posted = _text_away(carrier)
        log = taken_by(carrier)
    database.close()
    return _judge(kind, log, posted)


@contextmanager
def _dispatcher(settings: dict[str, str], folder: Path) -> Iterator[None]:
    member = Member(program("-m", "evac", "dispatch"), dict(os.environ) | settings, folder / "dispatcher.log")
    member.start()
    try:
        yield
    finally:
        member.stop()


def _until_it_beats(database: Database) -> None:
    deadline = time.monotonic() + 60
    while True:
        with database.reading() as session:
            if session.scalar(select(func.count()).select_from(Heartbeat)):
                return
        assert time.monotonic() < deadline, "the dispatcher did not start"
        time.sleep(0.1)


def _text_away(carrier: str) -> dict[str, float]:
    """When each SOS was texted, by its phone."""
    command = [sys.executable, "-m", "benchmarks.mixture", carrier]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=SECONDS + 90)
    cries: dict[str, float] = json.loads(done.stdout)
    return cries


def _judge(kind: str, log: list[dict], cries: dict[str, float]) -> bool:
    first = min(_at(text) for text in log)
    window = [text for text in log if SETTLES <= _at(text) - first < SECONDS]
    ordered = sum(not _is_citizen(text["to"]) for text in window) / (SECONDS - SETTLES)
    answered = {text["to"]: _at(text) for text in reversed(log) if _is_citizen(text["to"])}
    waits = sorted(answered.get(phone, first + 10_000) - at for phone, at in cries.items())
    share, longest = ordered / PACE, waits[-1]
    met = share >= SHARE and longest <= SOS_WITHIN
    print(
        f"{f'mixture, {kind}':34} {ordered:10.4g} /s     of a pace of {PACE:g}: share {share:.2f}, "
        f"all {len(window) / (SECONDS - SETTLES):.3g}/s; {len(waits)} SOS answered after "
        f"{statistics.median(waits):.2f} s, the last after {longest:.2f} s  "
        f"aim >= {SHARE} and <= {SOS_WITHIN:g} s: {'met' if met else 'NOT MET'}",
        flush=True,
    )
    return met


def _is_citizen(phone: str) -> bool:
    return phone.startswith("+57")


def _at(text: dict) -> float:
    return datetime.fromisoformat(text["accepted_at"].replace("Z", "+00:00")).astimezone(UTC).timestamp()


def _settings(url: str, ring: Path, web: str, carrier: str) -> dict[str, str]:
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
        "EVAC_SEGMENTS_PER_SECOND": f"{PACE:g}",
        "TWILIO_SMS_FROM": "+13055550143",
        "TWILIO_SMS_FROM_QUIET": QUIET,
    }


def _phones(carrier: str) -> dict[str, float]:
    """Text at the set pace by the clock, each from another phone; returns when each SOS left."""
    started, cries = time.time(), {}
    with ThreadPoolExecutor(32) as phones:
        for number in range(TEXTS_PER_SECOND * SECONDS):
            time.sleep(max(0.0, started + number / TEXTS_PER_SECOND - time.time()))
            phone, words = f"+57300555{number:04}", WORDS[number % len(WORDS)]
            if number % SOS_EVERY == SOS_EVERY - 1:
                cries[phone], words = time.time(), SOS
            phones.submit(_text, carrier, phone, words)
        time.sleep(SOS_WITHIN + 1)
    return cries


def _text(carrier: str, phone: str, words: str) -> None:
    form = urllib.parse.urlencode({"From": phone, "To": QUIET, "Body": words}).encode()
    urllib.request.urlopen(f"{carrier}/_carrier/inbound", form, timeout=60).close()


if __name__ == "__main__":
    print(json.dumps(_phones(sys.argv[1])))
