"""Webhook throughput beside bare Flask.

The same gunicorn settings, the same signed POSTs, durable commits.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

from sqlalchemy import func, select
from twilio.request_validator import RequestValidator

from benchmarks.databases import database_urls
from benchmarks.measure import in_turn, show
from evac.db.database import Database
from evac.messaging.models import Incoming
from evac.vault.keyring import new_keyring, write_keyring

TEXTS = 1500  # a round
CONNECTIONS = 16
TOKEN = "benchmark-token"
ACCOUNT = "AC" + "0" * 32
AIMS = {"sqlite": 0.40, "postgresql": 0.30}
_PATH = "/hooks/twilio/messages"
_OURS, _BARE = "config/gunicorn.py", "benchmarks/gunicorn_bare.py"


def run() -> bool:
    met = True
    with database_urls() as urls, tempfile.TemporaryDirectory(prefix="evac-bench-") as folder:
        for kind, url in urls.items():
            met &= _one(kind, url, Path(folder) / kind)
    return met


def _one(kind: str, url: str, folder: Path) -> bool:
    folder.mkdir()
    write_keyring(folder / "keyring.json", new_keyring())
    with (
        serving("wsgi:app", _settings(url, folder), 8801),
        serving("benchmarks.bare_flask:app", _settings(url, folder), 8802, config=_BARE),
    ):
        posted = [0]

        def ours() -> float:
            posted[0] += TEXTS
            return _rate(8801, _signed_texts(folder, start=posted[0]))

        pair = in_turn(ours, lambda: _rate(8802, folder / "texts.jsonl"))
    _expect_all_kept(url, posted[0])
    aim = AIMS[kind]
    return show(
        f"webhook, {kind}", pair, unit="/s", peer="bare Flask", aim=f">= {aim}", met=pair.ratio >= aim
    )


def _settings(url: str, folder: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("EVAC_", "TWILIO_"))}
    return kept | {
        "EVAC_DATABASE_URL": url,
        "EVAC_KEYRING": str(folder / "keyring.json"),
        "EVAC_OPERATION": "exercise",
        "EVAC_FACES": "hooks",
        "EVAC_PUBLIC_URL": "http://127.0.0.1:8801",
        "TWILIO_ACCOUNT_SID": ACCOUNT,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TWILIO_SMS_FROM": "+13055550143",
    }


@contextmanager
def serving(app: str, settings: dict[str, str], port: int, *, config: str = _OURS) -> Iterator[None]:
    command = [sys.executable, "-m", "gunicorn", "-c", config, "--log-level", "warning", app]
    process = subprocess.Popen(command, env=settings | {"EVAC_PORT": str(port)})
    try:
        _wait_until_up(port)
        yield
    finally:
        process.terminate()
        process.wait(30)


def _wait_until_up(port: int) -> None:
    for _ in range(200):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=1)
            return
        except urllib.error.HTTPError:
            return  # the peer has no such page, but answers
        except OSError:
            time.sleep(0.1)
    raise SystemExit(f"nothing answers on port {port}")


def _signed_texts(folder: Path, *, start: int) -> Path:
    """New texts of many senders, signed beforehand: signing is the carrier's work, not ours."""
    validator, url = RequestValidator(TOKEN), f"http://127.0.0.1:8801{_PATH}"
    file = folder / "texts.jsonl"
    with file.open("w") as out:
        for number in range(start, start + TEXTS):
            form = {
                "MessageSid": f"SM{number:032x}",
                "AccountSid": ACCOUNT,
                "From": f"+58412{number % 10_000_000:07}",
                "To": "+13055550143",
                "Body": f"estoy bien con mis {number % 5 + 1} hijos en Maracaibo",
                "NumMedia": "0",
                "NumSegments": "1",
                "SmsStatus": "received",
                "ApiVersion": "2010-04-01",
            }
            signature = validator.compute_signature(url, form)
            out.write(json.dumps([_PATH, {"X-Twilio-Signature": signature}, urlencode(form)]) + "\n")
    return file


def _rate(port: int, texts: Path) -> float:
    command = [sys.executable, "-m", "benchmarks.load", str(port), str(CONNECTIONS), str(texts)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    result = json.loads(done.stdout)
    if result["statuses"] != {"200": TEXTS}:
        raise SystemExit(f"unexpected answers: {result['statuses']}")
    return float(result["per_second"])


def _expect_all_kept(url: str, number: int) -> None:
    database = Database(url)
    with database.reading() as session:
        kept = session.scalar(select(func.count()).select_from(Incoming))
    database.close()
    if kept != number:
        raise SystemExit(f"{number} texts were answered 200, {kept} are kept")
