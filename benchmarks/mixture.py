"""Fifty texts a second come in while an order to 2,500 goes out at 100 a second.

The instruction keeps its share of the pace, and answers to an SOS leave within two seconds. Web, dispatcher,
carrier and phones are processes of their own, as in production.
"""

import statistics
import tempfile
import time
from pathlib import Path

from benchmarks.carrier import taken_by
from benchmarks.databases import database_urls
from benchmarks.live import live, taken_at, text_at_a_pace
from benchmarks.people import add_parties
from benchmarks.sending import make_due, queue_broadcast
from evac.db.database import Database
from evac.kernel.clock import utc_now

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


def run() -> bool:
    met = True
    with database_urls() as urls, tempfile.TemporaryDirectory(prefix="evac-bench-") as folder:
        for kind, url in urls.items():
            met &= _one(kind, url, Path(folder))
    return met


def _one(kind: str, url: str, folder: Path) -> bool:
    texts = [_text(number) for number in range(TEXTS_PER_SECOND * SECONDS)]
    with live(kind, url, folder, pace=PACE, prepare=_order) as deployment:
        make_due(deployment.database, texts=ORDERED)
        left = text_at_a_pace(deployment.carrier, texts, per_second=TEXTS_PER_SECOND)
        time.sleep(SOS_WITHIN + 1)
        log = taken_by(deployment.carrier)
    return _judge(kind, log, {phone: left[phone] for phone, words in texts if words == SOS})


def _order(database: Database) -> None:
    add_parties(database, 1, ORDERED, now=utc_now())
    queue_broadcast(database)


def _text(number: int) -> tuple[str, str]:
    words = SOS if number % SOS_EVERY == SOS_EVERY - 1 else WORDS[number % len(WORDS)]
    return f"+57300555{number:04}", words


def _judge(kind: str, log: list[dict], cries: dict[str, float]) -> bool:
    first = min(taken_at(text) for text in log if not _is_citizen(text["to"]))
    window = [text for text in log if SETTLES <= taken_at(text) - first < SECONDS]
    ordered = sum(not _is_citizen(text["to"]) for text in window) / (SECONDS - SETTLES)
    answered = {text["to"]: taken_at(text) for text in reversed(log) if _is_citizen(text["to"])}
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
