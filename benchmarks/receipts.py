"""Fifty waiting receipts: kept in groups and folded, beside each moving its text in its own transaction."""

import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from benchmarks.databases import database_urls
from benchmarks.measure import ROUNDS, in_turn, show
from benchmarks.people import add_parties
from benchmarks.sending import make_due, queue_broadcast
from evac.broadcasts.gate import GATE
from evac.db.database import Database, database_now
from evac.db.group_commit import Row
from evac.kernel.clock import utc_now
from evac.messaging import receipts
from evac.messaging.channel import Event, Job, Outcome, Receipt
from evac.messaging.moves import locked, move
from evac.messaging.outbox import Settled, claim, settle
from tests.messaging.carrier import FakeCarrier
from tests.messaging.queue import channels
from tests.support import make_database

WAITING = 50
AIM = 10.0


def run() -> bool:
    met = True
    with database_urls() as urls:
        for kind, url in urls.items():
            database = make_database(url)
            add_parties(database, 1, 2 * (ROUNDS + 1) * WAITING, now=utc_now())
            queue_broadcast(database)
            met &= _one(kind, database)
            database.close()
    return met


def _one(kind: str, database: Database) -> bool:
    jobs = iter(_sent(database, 2 * (ROUNDS + 1) * WAITING))
    with ThreadPoolExecutor(WAITING) as webhooks:

        def ours() -> float:
            told = [_delivered(next(jobs)) for _ in range(WAITING)]
            return _rate(lambda: _keep_and_fold(database, webhooks, told))

        def row_by_row() -> float:
            told = [next(jobs) for _ in range(WAITING)]
            return _rate(lambda: [_move_one(database, job) for job in told])

        pair = in_turn(ours, row_by_row)
    aim = f">= {AIM:g}x"
    return show(f"receipts, {kind}", pair, unit="/s", peer="row by row", aim=aim, met=pair.ratio >= AIM)


def _keep_and_fold(database: Database, webhooks: ThreadPoolExecutor, told: list[Receipt]) -> None:
    at = utc_now()
    rows = [Row(receipts.KEEP, receipts.row_of(receipt, at=at)) for receipt in told]
    list(webhooks.map(database.grouped, rows))
    with database.writing() as session:
        if receipts.fold(session, now=at) != len(told):
            raise SystemExit("receipts were left over")


def _move_one(database: Database, job: Job) -> None:
    """What a webhook does that knows nothing of the others: the text's lock, its move, a commit."""
    with database.writing() as session:
        tried = locked(session, [job.outgoing_id])[job.outgoing_id]
        attempt = next(attempt for attempt in tried.attempts if attempt.uid == job.attempt_uid)
        move(session, tried, attempt, Outcome(Event.DELIVERED), utc_now())


def _sent(database: Database, texts: int) -> list[Job]:
    make_due(database, texts=texts)
    sent: list[Job] = []
    take = partial(
        claim, worker="bench", channels=channels(FakeCarrier()), segments_per_second=1e6, limit=500, gate=GATE
    )
    while len(sent) < texts:
        with database.writing() as session:
            jobs = take(session, now=database_now(session))
            settle(session, [_accepted(job) for job in jobs], now=database_now(session))
        sent += jobs
    return sent


def _accepted(job: Job) -> Settled:
    return Settled(job, Outcome(Event.ACCEPTED, provider_sid=f"SM{job.attempt_uid}"))


def _delivered(job: Job) -> Receipt:
    return Receipt(job.attempt_uid, Event.DELIVERED, f"SM{job.attempt_uid}")


def _rate(work) -> float:  # type: ignore[no-untyped-def]
    started = time.perf_counter()
    work()
    return WAITING / (time.perf_counter() - started)
