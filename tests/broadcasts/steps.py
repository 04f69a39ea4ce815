"""The life of a broadcast in short steps, as its officers and the dispatcher take them."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.broadcasts import draft, freeze, release
from evac.broadcasts.approve import approve
from evac.broadcasts.hands import lock
from evac.broadcasts.models import Broadcast, Recipient, Told
from evac.broadcasts.schemas import BroadcastDetails, Words
from evac.broadcasts.submit import submit
from evac.db.database import Database
from evac.kernel.wording import Wording
from evac.messaging.models import Outgoing
from evac.operation.current import operation_of
from evac.people.models import Party
from tests.factories import NOON, make_officer, make_party
from tests.messaging.queue import new_phone

STAGE = "leave-now"
UNTIL = NOON + timedelta(hours=24)
HELD = timedelta(seconds=5)  # the exercise's hold


def reachable_party(session: Session, **fields: Any) -> Party:
    """One that gets the whole text: plain, with a phone that an exercise may text."""
    given = {"wording": Wording.PLAIN, "phone": new_phone()} | fields
    return make_party(session, **given)


def words(
    session: Session, stage: str = STAGE, languages: tuple[str, ...] = ("en", "es")
) -> tuple[Words, ...]:
    """The operation's own words of a stage, both wordings."""
    texts = operation_of(session).stages[stage].texts
    plain = [Words(language, Wording.PLAIN, texts[language].plain) for language in languages]
    return (*plain, *(Words(lang, Wording.DISCREET, texts[lang].discreet[0].text) for lang in languages))


def details(session: Session, **fields: Any) -> BroadcastDetails:
    stage = fields.get("stage", STAGE)
    given = {"stage": stage, "variants": words(session, stage), "valid_until": UNTIL} | fields
    return BroadcastDetails(**given)


def make_draft(session: Session, officer_id: int | None = None, **fields: Any) -> Broadcast:
    officer_id = officer_id or make_officer(session).id
    return draft.create(session, details(session, **fields), officer_id=officer_id, now=NOON)


def make_submitted(session: Session, *, now: datetime = NOON, chunk: int = 1000, **fields: Any) -> Broadcast:
    broadcast = make_draft(session, **fields)
    submit(session, broadcast, officer_id=broadcast.created_by, now=now)
    freeze_all(session, broadcast, now=now, chunk=chunk)
    return broadcast


def freeze_all(session: Session, broadcast: Broadcast, *, now: datetime = NOON, chunk: int = 1000) -> None:
    while not freeze.freeze_chunk(session, broadcast, now=now, limit=chunk):
        pass


def make_approved(session: Session, *, now: datetime = NOON, **fields: Any) -> Broadcast:
    broadcast = make_submitted(session, now=now, **fields)
    second = make_officer(session)
    assert broadcast.frozen_hash is not None
    approve(session, broadcast, officer_id=second.id, seen_hash=broadcast.frozen_hash, now=now)
    return broadcast


def release_all(session: Session, broadcast: Broadcast, *, now: datetime) -> None:
    while not release.release_chunk(session, broadcast, now=now):
        pass


def make_sending(session: Session, *, now: datetime = NOON, **fields: Any) -> Broadcast:
    broadcast = make_approved(session, now=now, **fields)
    release_all(session, broadcast, now=now + HELD)
    return broadcast


def told(session: Session, broadcast: Broadcast) -> dict[int, tuple[Told, str | None]]:
    """Party id to what it gets, and why nothing."""
    mine = select(Recipient).where(Recipient.broadcast_id == broadcast.id)
    return {one.party_id: (one.told, one.reason) for one in session.scalars(mine)}


def texts(session: Session, broadcast: Broadcast) -> list[Outgoing]:
    mine = select(Outgoing).where(Outgoing.broadcast_id == broadcast.id)
    return list(session.scalars(mine.order_by(Outgoing.urgency_first, Outgoing.id)))


def fresh(session: Session, broadcast_id: int) -> Broadcast:
    """As another process sees it, locked."""
    broadcast = session.get_one(Broadcast, broadcast_id)
    lock(session, broadcast)
    return broadcast


def parties(database: Database, number: int, **fields: Any) -> list[int]:
    with database.writing() as session:
        return [reachable_party(session, case_code=f"B{n:05}", **fields).id for n in range(number)]
