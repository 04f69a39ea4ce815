"""Two officers send a broadcast while a dispatcher runs, with the verbs that the console calls."""

import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from evac.broadcasts import draft
from evac.broadcasts.approve import approve
from evac.broadcasts.models import Broadcast, BroadcastState
from evac.broadcasts.schemas import BroadcastDetails, Words
from evac.broadcasts.submit import submit
from evac.db.database import Database
from evac.kernel.wording import Wording
from evac.operation.current import operation_of
from tests.factories import make_officer
from tests.support import PATIENCE


def now() -> datetime:
    return datetime.now(UTC)


def words_of_stage(session: Session, stage: str) -> tuple[Words, ...]:
    """The operation's own words, in every language and wording."""
    texts = operation_of(session).stages[stage].texts.items()
    plain = [Words(language, Wording.PLAIN, text.plain) for language, text in texts]
    return (*plain, *(Words(lang, Wording.DISCREET, text.discreet[0].text) for lang, text in texts))


def write(database: Database, stage: str = "leave-now", **fields: Any) -> int:
    """A draft for everybody, unless it says for whom; returns its id."""
    with database.writing() as session:
        given = {"variants": words_of_stage(session, stage), "valid_until": now() + timedelta(hours=24)}
        details = BroadcastDetails(stage, **given | fields)
        return draft.create(session, details, officer_id=make_officer(session).id, now=now()).id


def send(database: Database, broadcast_id: int, *, seconds: float = PATIENCE) -> None:
    """Who wrote it submits it; another officer approves what the dispatcher froze."""
    with database.writing() as session:
        broadcast = session.get_one(Broadcast, broadcast_id)
        submit(session, broadcast, officer_id=broadcast.created_by, now=now())
    wait_until(database, broadcast_id, [BroadcastState.SUBMITTED], seconds=seconds)
    with database.writing() as session:
        broadcast, second = session.get_one(Broadcast, broadcast_id), make_officer(session)
        seen = broadcast.frozen_hash or b""
        approve(session, broadcast, officer_id=second.id, seen_hash=seen, now=now())


def write_and_send(database: Database, stage: str = "leave-now", **fields: Any) -> int:
    """Written, submitted, approved: the hold runs."""
    broadcast_id = write(database, stage, **fields)
    send(database, broadcast_id)
    return broadcast_id


def state_of(database: Database, broadcast_id: int) -> BroadcastState:
    with database.reading() as session:
        return session.get_one(Broadcast, broadcast_id).state


def wait_until(
    database: Database, broadcast_id: int, states: Sequence[BroadcastState], *, seconds: float = PATIENCE
) -> None:
    deadline = time.monotonic() + seconds
    while (state := state_of(database, broadcast_id)) not in states:
        assert time.monotonic() < deadline, f"still {state.value} after {seconds:.0f} s"
        time.sleep(0.05)
