"""What must be done again and again.

The heart beats, scores fall due, counts are folded, dead leases are freed.
"""

from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import delete, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from evac.db.database import Database, database_now
from evac.departure.zones import is_rekeying, rekey_chunk
from evac.kernel.clock import Clock
from evac.limits.forget import forget_full
from evac.messaging import receipts
from evac.messaging.clock_back import CLOCKS_DIFFER, bring_back
from evac.messaging.holds import SILENT_AFTER
from evac.messaging.models import Attempt, Heartbeat, ParkedReceipt
from evac.messaging.outbox import expire, rescue
from evac.operation.model import Operation
from evac.places.zones import add_missing_zones
from evac.triage import counts
from evac.triage.rescore import rescore_due

FORGET_WORKERS_AFTER = timedelta(days=1)
CHUNKS = 20  # of one chore in a row, so that a flood of one never starves the others


def know_zones(database: Database, operation: Operation, clock: Clock) -> None:
    """A zone that came into the operation's folder: no text from there could be answered without its row."""
    try:
        with database.writing() as session:
            add_missing_zones(session, operation, now=clock())
    except IntegrityError:  # another dispatcher was first
        return


def beat(database: Database, worker: str) -> None:
    """Say that this dispatcher lives, on the database's clock; its first look and its own heart show a clock
    that was set back."""
    with database.writing() as session:
        now = database_now(session)
        heart = session.get(Heartbeat, worker)
        if heart is None or heart.at > now + CLOCKS_DIFFER:
            bring_back(session, now=now)
        if heart is None:
            session.add(Heartbeat(worker=worker, started_at=now, at=now))
            session.execute(delete(Heartbeat).where(Heartbeat.at < now - FORGET_WORKERS_AFTER))
        else:
            heart.at = now


def still(database: Database, worker: str) -> None:
    """Take the heartbeat away: this dispatcher ended as it should.

    Those of others that died long before go too: the next start must not take them for a sign of a restore.
    """
    with database.writing() as session:
        died = Heartbeat.at < database_now(session) - SILENT_AFTER
        session.execute(delete(Heartbeat).where(or_(Heartbeat.worker == worker, died)))


def keep_scores(database: Database, clock: Clock) -> int:
    """Re-score parties whose rules changed by themselves."""
    return _in_chunks(database, lambda session: rescore_due(session, now=clock()))


def rekey_zones(database: Database, clock: Clock) -> int:
    """Order the parties of zones whose hazard was changed anew; nothing is written while there are none."""
    with database.reading() as session:
        if not is_rekeying(session):
            return 0
    return _in_chunks(database, lambda session: rekey_chunk(session, now=clock()))


def fold_counts(database: Database) -> int:
    return _in_chunks(database, counts.fold)


def fold_receipts(database: Database) -> int:
    """Take the carrier's receipts into the texts they are about; nothing is written while there are none."""
    with database.reading() as session:
        known = select(ParkedReceipt.id).join(Attempt, Attempt.uid == ParkedReceipt.attempt_uid)
        if session.scalar(known.limit(1)) is None:
            return 0
    with database.writing() as session:
        return receipts.fold(session, now=database_now(session))


def tidy_queue(database: Database) -> int:
    """Free texts of dispatchers that are gone, end those past their time, drop receipts nobody knows."""
    with database.writing() as session:
        now = database_now(session)
        receipts.forget_strangers(session, now=now)
        return rescue(session, now=now) + expire(session, now=now)


def forget_buckets(database: Database, clock: Clock) -> int:
    """Drop the limits of those who have not come for days."""
    return _in_chunks(database, lambda session: forget_full(session, now=clock()))


def _in_chunks(database: Database, chore: Callable[[Session], int]) -> int:
    done = 0
    for _ in range(CHUNKS):
        with database.writing() as session:
            chunk = chore(session)
        done += chunk
        if not chunk:
            break
    return done
