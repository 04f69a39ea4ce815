"""Writes beside a dispatcher that sends as fast as it can, on SQLite: one writer at a time, none starves."""

import asyncio
import logging
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import structlog

from benchmarks.carrier import running_carrier
from benchmarks.databases import sqlite_url
from benchmarks.people import add_parties
from benchmarks.sending import Counting, dispatcher, make_due, queue_broadcast
from evac.db.database import Database
from evac.kernel.clock import utc_now
from evac.limits.take import take
from tests.support import make_database

TEXTS, WRITES, EVERY = 3_000, 250, 0.02
AIM_MS = 250.0


def run() -> bool:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    with (
        sqlite_url() as url,
        tempfile.TemporaryDirectory(prefix="evac-bench-") as folder,
        running_carrier(Path(folder)) as carrier,
    ):
        database = make_database(url)
        add_parties(database, 1, TEXTS, now=utc_now())
        queue_broadcast(database)
        alone = _write_elsewhere(url)
        beside = asyncio.run(_beside_dispatcher(database, carrier, url))
        database.close()
    met = beside < AIM_MS
    verdict = f"aim < {AIM_MS:g} ms: {'met' if met else 'NOT MET'}"
    print(f"{'writes p95, sqlite':34} {beside:10.4g} ms     alone: {alone:.4g}  {verdict}", flush=True)
    return met


async def _beside_dispatcher(database: Database, carrier: str, url: str) -> float:
    channel = Counting(carrier)
    async with dispatcher(database, channel, pace=10_000):
        channel.expect(TEXTS)
        await asyncio.to_thread(make_due, database, texts=TEXTS)
        return await asyncio.to_thread(_write_elsewhere, url)


def _write_elsewhere(url: str) -> float:
    """p95 in ms of another process's writes."""
    command = [sys.executable, "-m", "benchmarks.writers", url]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120, env=os.environ)
    return float(done.stdout)


def _write(url: str) -> float:
    database, took = Database(url), []
    for number in range(WRITES):
        started = time.perf_counter()
        with database.writing() as session:
            take(session, f"bench:{number % 50}", rate_per_second=1, burst=10, now=utc_now())
        took.append((time.perf_counter() - started) * 1000)
        time.sleep(EVERY)
    database.close()
    return statistics.quantiles(took, n=20)[-1]


if __name__ == "__main__":
    print(_write(sys.argv[1]))
