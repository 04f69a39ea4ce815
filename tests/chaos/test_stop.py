"""Pause and halt, measured at the carrier: two seconds later nothing leaves, whichever dispatcher sends."""

import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from evac.broadcasts.halt import halt
from evac.broadcasts.models import Broadcast
from evac.broadcasts.pause import pause, resume
from evac.broadcasts.queries import Tally
from evac.db.database import Database
from evac.messaging.models import State
from tests.broadcasts.officers import now, write_and_send
from tests.chaos.books import tally_of, workers_of
from tests.chaos.crowd import register
from tests.chaos.stage import KINDS, Stage, built, print_table, until
from tests.factories import make_officer

RECIPIENTS = 1000
SEGMENTS_PER_SECOND = 50
IN_TIME = 2.0  # seconds
FAULTS = {"delay_ms": 300, "rate_429": 0.05, "receipt_copies": 2, "receipt_shuffle_s": 2}


@pytest.fixture(params=KINDS)
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    with built(request.param, tmp_path, segments_per_second=SEGMENTS_PER_SECOND) as stage:
        stage.start(stage.carrier, stage.web, *stage.dispatchers)
        stage.set_faults(FAULTS)
        yield stage


def test_two_seconds_after_a_pause_or_a_halt_nothing_leaves(stage: Stage):
    database = stage.open_database()
    try:
        register(database, RECIPIENTS)
        broadcast_id = write_and_send(database)
        until(lambda: len(stage.accepted_for_people()) >= 100, seconds=60)
        after_pause = last_leaves(stage, act(database, broadcast_id, pause))
        paused_at = len(stage.accepted_for_people())
        act(database, broadcast_id, resume)
        until(lambda: len(stage.accepted_for_people()) >= paused_at + 200, seconds=60)
        halted_at = act(database, broadcast_id, halt, reason="wrong-words")
        until(lambda: not _on_its_way(tally_of(database, broadcast_id)), seconds=30)
        found = tally_of(database, broadcast_id)
        after_halt, left = last_leaves(stage, halted_at), stage.accepted_for_people()
        until(lambda: tally_of(database, broadcast_id).delivered == len(left), seconds=60)
        workers = workers_of(database, broadcast_id)
    finally:
        database.close()

    print_table(
        {
            "database, dispatchers": f"{stage.database_name}, {len(stage.dispatchers)}",
            "last text left after the pause, the halt": f"{after_pause:.2f} s, {after_halt:.2f} s",
            "at the carrier at the pause, at the halt": f"{paused_at}, {len(left)}",
            "of those cannot be recalled, delivered": f"{found.cannot_be_recalled}, {found.delivered}",
            "taken back": found.counts[State.CANCELLED.value],
        }
    )
    assert workers == len(stage.dispatchers), "each of them sent"
    assert max(after_pause, after_halt) < IN_TIME
    assert found.cannot_be_recalled + found.delivered == len(left)
    assert found.counts[State.CANCELLED.value] == RECIPIENTS - len(left)
    assert set(Counter(text["to"] for text in left).values()) == {1}


def act(database: Database, broadcast_id: int, verb: Callable[..., None], **about: str) -> datetime:
    """An officer's act; returns when it was committed."""
    with database.writing() as session:
        officer = make_officer(session)
        verb(session, session.get_one(Broadcast, broadcast_id), officer_id=officer.id, now=now(), **about)
    return datetime.now(UTC)


def last_leaves(stage: Stage, since: datetime) -> float:
    """Seconds from the act to the last text the carrier took in, in a time in which more would have left."""
    time.sleep(2 * IN_TIME)
    newest = datetime.fromisoformat(stage.accepted_for_people()[-1]["accepted_at"])
    return (newest - since).total_seconds()


def _on_its_way(tally: Tally) -> int:
    """What waits, or is being handed over: a halt counts the former as taken back at once."""
    return tally.left + tally.counts[State.SUBMITTING.value]
