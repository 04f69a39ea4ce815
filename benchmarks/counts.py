"""What counting costs a writer: rows that change their band with the deltas of the counts, and without."""

import time
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import bindparam, insert, update

from benchmarks.databases import database_urls
from benchmarks.measure import in_turn, show
from benchmarks.people import add_parties
from evac.db.database import Database
from evac.kernel.clock import utc_now
from evac.kernel.status import Status
from evac.triage import counts
from evac.triage.models import CountDelta, RosterEntry
from tests.support import make_database

PARTIES, WRITES, WRITERS = 2_000, 600, 8
AIM = 0.90  # of the rate without
_ENTRIES = RosterEntry.__table__
_MOVE = update(_ENTRIES).where(_ENTRIES.c.party_id == bindparam("party")).values(band=bindparam("to_band"))
_DELTAS = insert(CountDelta)


def run() -> bool:
    met = True
    with database_urls() as urls:
        for kind, url in urls.items():
            database = make_database(url)
            add_parties(database, 1, PARTIES, now=utc_now())
            met &= _one(kind, database)
            database.close()
    return met


def _one(kind: str, database: Database) -> bool:
    pair = in_turn(lambda: _rate(database, counted=True), lambda: _rate(database, counted=False))
    title, aim = f"counts, {WRITERS} writers, {kind}", f">= {AIM}"
    return show(title, pair, unit="/s", peer="uncounted", aim=aim, met=pair.ratio >= AIM)


def _rate(database: Database, *, counted: bool) -> float:
    started = time.perf_counter()
    with ThreadPoolExecutor(WRITERS) as writers:
        list(writers.map(lambda number: _write(database, number, counted), range(WRITES)))
    rate = WRITES / (time.perf_counter() - started)
    with database.writing() as session:
        counts.fold(session)  # the dispatcher's work, each second
    return rate


def _write(database: Database, number: int, counted: bool) -> None:
    """A party goes from band 2 to band 1, in a transaction of its own, as a check-in makes it."""
    with database.writing() as session:
        session.connection().execute(_MOVE, {"party": 1 + number % PARTIES, "to_band": 1})
        if counted:
            session.connection().execute(_DELTAS, [_delta(2, -1), _delta(1, 1)])


def _delta(band: int, by: int) -> dict[str, object]:
    return {"band": band, "status": Status.SAFE, "zone": "", "delta": by}
