"""Short ways to put texts in the queue, take them out and look at them."""

from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.db.database import Database
from evac.messaging.channel import Event, Job, Outcome, Receipt
from evac.messaging.models import Attempt, Lane, Outgoing
from evac.messaging.outbox import Settled, claim, enqueue, settle
from evac.messaging.receipts import fold, keep
from evac.people.models import Channel as Kind
from evac.people.models import Party
from tests.factories import make_party
from tests.messaging.carrier import FakeCarrier

FAST = 1000.0  # segments a second: pace is not what most tests are about
_numbers = count(1)


def new_phone() -> str:
    """One that an exercise may text."""
    return f"+58412555{next(_numbers):04}"


def now() -> datetime:
    return datetime.now(UTC)


def queue_text(
    session: Session, party: Party | None = None, *, words: str = "Hola", place: int = 0, **fields: Any
) -> Outgoing:
    """An officer's words to a party's contact, due at once."""
    # Random case codes of a few hundred parties meet now and then.
    party = party or make_party(session, phone=new_phone(), case_code=f"T{next(_numbers):05}")
    given = {"kind": "officer_reply", "lane": Lane.ANSWER, "now": now() - timedelta(seconds=1)} | fields
    return enqueue(session, party=party, contact=party.contacts[place], body=words, **given)


def queued(database: Database, **fields: Any) -> int:
    with database.writing() as session:
        return queue_text(session, **fields).id


def channels(carrier: FakeCarrier) -> dict[Kind, FakeCarrier]:
    return {Kind.SMS: carrier, Kind.WHATSAPP: carrier}


def take(
    database: Database,
    *,
    worker: str = "one",
    at: datetime | None = None,
    limit: int = 100,
    rate: float = FAST,
    carrier: FakeCarrier | None = None,
) -> list[Job]:
    with database.writing() as session:
        return claim(
            session,
            worker=worker,
            channels=channels(carrier or FakeCarrier()),
            segments_per_second=rate,
            limit=limit,
            now=at or now(),
        )


def end(database: Database, job: Job, event: Event, *, at: datetime | None = None, **about: Any) -> bool:
    """Settle one job; False when it came too late."""
    with database.writing() as session:
        return not settle(session, [Settled(job, Outcome(event, **about))], now=at or now())


def receive(
    database: Database,
    job: Job,
    *events: Event,
    sid: str = "SM1",
    reason: str | None = None,
    at: datetime | None = None,
) -> int:
    """Receipts as the webhook keeps them, then taken in; returns how many were used up."""
    for event in events:
        receipt = Receipt(job.attempt_uid, event, sid, reason)
        database.grouped(lambda connection, receipt=receipt: keep(connection, receipt, at=at or now()))
    with database.writing() as session:
        return fold(session, now=at or now())


def text_of(database: Database, outgoing_id: int) -> Outgoing:
    with database.reading() as session:
        text = session.get_one(Outgoing, outgoing_id)
        session.expunge(text)
        return text


def all_texts(database: Database) -> list[Outgoing]:
    with database.reading() as session:
        texts = list(session.scalars(select(Outgoing).order_by(Outgoing.id)))
        session.expunge_all()
        return texts


def attempts_of(database: Database, outgoing_id: int) -> list[Attempt]:
    with database.reading() as session:
        mine = select(Attempt).where(Attempt.outgoing_id == outgoing_id).order_by(Attempt.id)
        attempts = list(session.scalars(mine))
        session.expunge_all()
        return attempts
