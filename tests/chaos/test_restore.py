"""A backup two minutes old is put back in the middle of a broadcast: nobody gets a second text.

With the commands an operator uses, and dispatchers that were killed in the middle of their work.
"""

import re
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from evac.broadcasts.models import Broadcast, BroadcastState
from evac.broadcasts.pause import resume
from evac.db.database import Database
from evac.messaging.holds import NotSettled, find_hold, release
from evac.messaging.models import Hold
from tests.broadcasts.officers import now, write_and_send
from tests.chaos.books import is_settled, standing
from tests.chaos.crew import program
from tests.chaos.crowd import register
from tests.chaos.ledger import WENT
from tests.chaos.stage import KINDS, Stage, built, print_table, until
from tests.factories import make_officer
from tests.postgres import programs_folder

RECIPIENTS = 1000
SLOWLY, QUICKLY = "4", "100"  # segments a second: some two thirds have left when the backup is put back
AGE = 120.0  # seconds, of the backup
PAUSED_FOR = 10.0
DIED = 16.0  # after which a dispatcher counts as gone
FAULTS = {"delay_ms": 200, "list_lag_s": 10, "receipt_copies": 2, "receipt_shuffle_s": 5}


@pytest.fixture(params=KINDS)
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    with built(request.param, tmp_path, segments_per_second=float(QUICKLY)) as stage:
        stage.environment["PATH"] = f"{programs_folder()}:{stage.environment['PATH']}"
        stage.start(stage.carrier, stage.web)
        stage.set_faults(FAULTS)
        yield stage


def test_a_two_minute_old_backup_in_the_middle_of_a_broadcast_sends_nobody_a_second_text(
    stage: Stage, tmp_path: Path
):
    file = tmp_path / "backups" / "evac.backup"
    file.parent.mkdir()
    database = stage.open_database()
    phones = register(database, RECIPIENTS)
    stage.environment["EVAC_SEGMENTS_PER_SECOND"] = SLOWLY
    stage.start(*stage.dispatchers)
    broadcast_id = write_and_send(database)
    until(lambda: len(stage.accepted_for_people()) >= RECIPIENTS / 10, seconds=120)

    evac(stage, "backup", str(file))
    at_backup = len(stage.accepted_for_people())
    time.sleep(AGE)
    too_early = evac(stage, "restore", str(file), "--yes", expect=1)
    for member in stage.dispatchers:
        member.kill()
    database.close()
    stage.web.stop()
    time.sleep(DIED)
    at_restore = len(stage.accepted_for_people())
    evac(stage, "restore", str(file), "--yes")
    foreseen = evac(stage, "catch-up", "--outgoing")

    stage.start(stage.web, *stage.dispatchers)
    database = stage.open_database()
    try:
        knew = sum(standing(database, broadcast_id).states[state] for state in WENT)
        hold, held_for = wait_until_settled(database)
        at_release = len(stage.accepted_for_people())
        release_by_officer(database)
        paused = state_of(database, broadcast_id)
        time.sleep(PAUSED_FOR)
        while_paused = len(stage.accepted_for_people()) - at_release
        resume_by_officer(database, broadcast_id)
        hurry(stage)
        finished_after = until(lambda: is_settled(database, broadcast_id, RECIPIENTS), seconds=400, every=1)
        at_last = standing(database, broadcast_id)
    finally:
        database.close()

    times = Counter(text["to"] for text in stage.accepted_for_people())
    print_table(
        {
            "database, dispatchers": f"{stage.database_name}, {len(stage.dispatchers)}",
            "at the carrier: backup, restore, release": f"{at_backup}, {at_restore}, {at_release}",
            "known as sent after the restore": knew,
            "foreseen by catch-up --outgoing": foreseen.replace("\n", " ").strip(),
            "joined, without a row": f"{hold.joined}, {hold.unmatched}",
            "held for, finished after it was resumed": f"{held_for:.0f} s, {finished_after:.0f} s",
            "may-duplicate": at_last.may_duplicate,
            "in the carrier's log exactly once": sum(n == 1 for n in times.values()),
        }
    )
    assert "dispatcher is running" in too_early
    assert at_restore - at_backup > RECIPIENTS / 4, "it was the middle of the broadcast"
    assert at_restore < RECIPIENTS * 0.95, "something was still to be sent"
    assert at_release == at_restore, "it started held"
    assert paused is BroadcastState.PAUSED, "what was halted since the backup is not known"
    assert while_paused == 0
    assert foreseen_joins(foreseen) >= (at_restore - at_backup) * 0.9
    assert hold.joined >= foreseen_joins(foreseen)
    assert times == Counter(phones)
    assert at_last.may_duplicate == 0


def evac(stage: Stage, *arguments: str, expect: int = 0) -> str:
    """Run a command of an operator's; what it said."""
    done = subprocess.run(
        program("-m", "evac", *arguments),
        cwd=Path(__file__).resolve().parents[2],
        env=stage.environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == expect, done.stdout + done.stderr
    return done.stdout + done.stderr


def foreseen_joins(said: str) -> int:
    found = re.search(r"(\d+) waiting texts", said)
    assert found, said
    return int(found[1])


def wait_until_settled(database: Database) -> tuple[Hold, float]:
    """Until an officer may release it; before that the release is refused."""
    until(lambda: hold_of(database) is not None, seconds=30)
    with pytest.raises(NotSettled):
        release_by_officer(database)
    held_for = until(lambda: is_readable(hold_of(database)), seconds=300, every=1)
    hold = hold_of(database)
    assert hold is not None
    return hold, held_for


def is_readable(hold: Hold | None) -> bool:
    return hold is not None and hold.looked_at is not None and hold.looked_at >= hold.settles_at


def hold_of(database: Database) -> Hold | None:
    with database.reading() as session:
        hold = find_hold(session)
        session.expunge_all()
        return hold


def release_by_officer(database: Database) -> None:
    with database.writing() as session:
        hold = find_hold(session)
        assert hold is not None
        release(session, hold, officer_id=make_officer(session).id, now=now())


def state_of(database: Database, broadcast_id: int) -> BroadcastState:
    with database.reading() as session:
        return session.get_one(Broadcast, broadcast_id).state


def resume_by_officer(database: Database, broadcast_id: int) -> None:
    with database.writing() as session:
        broadcast = session.get_one(Broadcast, broadcast_id)
        resume(session, broadcast, officer_id=make_officer(session).id, now=now())


def hurry(stage: Stage) -> None:
    """The rest at a quick pace, which only shortens the run."""
    stage.environment["EVAC_SEGMENTS_PER_SECOND"] = QUICKLY
    for member in stage.dispatchers:
        member.stop()
        member.start()
