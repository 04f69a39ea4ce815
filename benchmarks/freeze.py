"""A broadcast's recipients, frozen and sealed in resumable chunks, beside the bare insert of as many rows."""

import time
from datetime import timedelta

from sqlalchemy import delete, func, insert, literal, select
from sqlalchemy.orm import Session

from benchmarks.databases import database_urls
from benchmarks.measure import in_turn, show
from benchmarks.people import add_parties
from evac.broadcasts.freeze import freeze_chunk
from evac.broadcasts.models import Broadcast, BroadcastState, Recipient, Seal, Told
from evac.broadcasts.submit import submit
from evac.db.database import Database
from evac.kernel.clock import utc_now
from evac.kernel.wording import Wording
from evac.triage.models import RosterEntry
from tests.broadcasts.steps import make_draft
from tests.support import make_database

PARTIES = 50_000
AIM = 2.0
_COLUMNS = ["broadcast_id", "party_id", "told", "language", "wording", "urgency_first"]


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
    pair = in_turn(lambda: _frozen(database), lambda: _bare(database))
    title = f"freeze of {PARTIES:,}, {kind}"
    return show(title, pair, unit="s", peer="bare insert", aim=f"<= {AIM:g}x", met=pair.ratio <= AIM)


def _frozen(database: Database) -> float:
    """Seconds from the submission to the preview."""
    with database.writing() as session:
        broadcast_id = _draft(session)
        broadcast = session.get_one(Broadcast, broadcast_id)
        submit(session, broadcast, officer_id=broadcast.created_by, now=utc_now())
    started = time.perf_counter()
    while not _chunk(database, broadcast_id):
        pass
    took = time.perf_counter() - started
    with database.writing() as session:
        broadcast = session.get_one(Broadcast, broadcast_id)
        if broadcast.state is not BroadcastState.SUBMITTED or broadcast.recipients != PARTIES:
            raise SystemExit(f"{broadcast.recipients} were frozen")
    _clear(database)
    return took


def _draft(session: Session) -> int:
    return make_draft(session, valid_until=utc_now() + timedelta(hours=24)).id


def _chunk(database: Database, broadcast_id: int) -> bool:
    with database.writing() as session:
        return freeze_chunk(session, session.get_one(Broadcast, broadcast_id), now=utc_now())


def _bare(database: Database) -> float:
    """The same table and indexes, one statement, no choice of who gets what."""
    with database.writing() as session:
        broadcast_id = _draft(session)
    rows = select(
        literal(broadcast_id),
        RosterEntry.party_id,
        literal(Told.TEXT.value),
        literal("es"),
        literal(Wording.DISCREET.value),
        RosterEntry.due,
    )
    started = time.perf_counter()
    with database.writing() as session:
        session.execute(insert(Recipient).from_select(_COLUMNS, rows))
        if session.scalar(select(func.count()).select_from(Recipient)) != PARTIES:
            raise SystemExit("the bare insert left some out")
    took = time.perf_counter() - started
    _clear(database)
    return took


def _clear(database: Database) -> None:
    with database.writing() as session:
        session.execute(delete(Seal))
        session.execute(delete(Recipient))
