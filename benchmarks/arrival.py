"""From a phone to the roster and back: how long a text takes until its answer is with the carrier.

The answer is written down in the transaction that puts the sender on the roster, so the roster has it sooner.
There is no peer to measure beside: the aim is two seconds, with nothing else to do and at 50 texts a second.
"""

import statistics
import tempfile
import time
from pathlib import Path

from benchmarks.carrier import taken_by
from benchmarks.databases import database_urls
from benchmarks.live import Live, live, taken_at, text_at_a_pace

WORDS = "estoy bien con mis 2 hijos en Maracaibo"
PACES = {"one a second": (1, 30), "fifty a second": (50, 500)}  # texts a second, and how many
FASTEST = 1000.0  # segments a second: the senders' pace is not what is looked at
WITHIN = 2.0
PATIENCE = 60.0


def run() -> bool:
    met = True
    with database_urls() as urls, tempfile.TemporaryDirectory(prefix="evac-bench-") as folder:
        for kind, url in urls.items():
            with live(kind, url, Path(folder), pace=FASTEST) as deployment:
                for block, (name, (per_second, texts)) in enumerate(PACES.items()):
                    phones = [f"+57300555{1000 * block + number:04}" for number in range(texts)]
                    met &= _show(f"arrival, {kind}, {name}", _waits(deployment, phones, per_second))
    return met


def _waits(deployment: Live, phones: list[str], per_second: float) -> list[float]:
    """Seconds from each text to its answer; one that was not answered counts as all our patience."""
    left = text_at_a_pace(deployment.carrier, [(phone, WORDS) for phone in phones], per_second=per_second)
    deadline = time.monotonic() + PATIENCE
    while True:
        taken = {text["to"]: taken_at(text) for text in reversed(taken_by(deployment.carrier))}
        if all(phone in taken for phone in phones) or time.monotonic() > deadline:
            return sorted(taken.get(phone, at + PATIENCE) - at for phone, at in left.items())
        time.sleep(0.5)


def _show(name: str, waits: list[float]) -> bool:
    met, most = waits[-1] <= WITHIN, waits[int(len(waits) * 0.95)]
    print(
        f"{name:34} median {statistics.median(waits):.2f} s, 95 % within {most:.2f} s, "
        f"all {len(waits)} within {waits[-1]:.2f} s  aim <= {WITHIN:g} s: {'met' if met else 'NOT MET'}",
        flush=True,
    )
    return met
