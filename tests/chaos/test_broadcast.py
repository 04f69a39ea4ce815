"""A thousand people get an approved instruction exactly once, though the dispatcher is killed ten times."""

import os
import random
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from evac.messaging.models import State
from tests.broadcasts.officers import write_and_send
from tests.chaos import ledger
from tests.chaos.books import attempts_of, is_settled, standing, tally_of
from tests.chaos.crowd import register
from tests.chaos.stage import KINDS, Stage, built, print_table, until

RECIPIENTS = 1000
SEGMENTS_PER_SECOND = 100
KILLS = 10
NEXT_LEAVES_WITHIN = 300.0
SETTLED_WITHIN = 300.0  # after the last kill
FAULTS = {
    "delay_ms": 150,  # so that a kill meets calls under way
    "rate_429": 0.05,
    "rate_5xx": 0.02,
    "rate_500_after_accept": 0.02,
    "rate_cut": 0.01,
    "receipt_copies": 3,
    "receipt_shuffle_s": 5,
}


@pytest.fixture(params=KINDS)
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    with built(request.param, tmp_path, segments_per_second=SEGMENTS_PER_SECOND) as stage:
        stage.start(stage.carrier, stage.web, *stage.dispatchers)
        yield stage


def test_a_thousand_people_get_it_exactly_once_under_ten_kills(stage: Stage):
    dice = random.Random(int(os.environ.get("EVAC_CHAOS_SEED", "20260110")))
    database = stage.open_database()
    try:
        phones = register(database, RECIPIENTS)
        stage.set_faults(FAULTS, dice)
        broadcast_id = write_and_send(database)
        accepted_at_kill = kill_while_sending(stage, dice)
        # What the carrier answers 5xx to costs the settle time of three minutes each time anew.
        stage.set_faults(FAULTS | {"rate_5xx": 0}, dice)
        after_the_last_kill = standing(database, broadcast_id)
        settled_after = until(lambda: is_settled(database, broadcast_id, RECIPIENTS), seconds=600, every=1)
        time.sleep(10)  # what would be sent for the second time now is under way
        at_last = standing(database, broadcast_id)
        tally = tally_of(database, broadcast_id)
        tries, rescued = attempts_of(database, broadcast_id)
        with database.reading() as session:
            ours = ledger.sent(session)
    finally:
        database.close()
    log = [text for text in stage.accepted() if text["to"] in set(phones)]
    times = Counter(text["to"] for text in log)
    books = ledger.compare(ours, [(text["to"], text["body"]) for text in log])

    print_table(
        {
            "database, dispatchers": f"{stage.database_name}, {len(stage.dispatchers)}",
            "recipients, frozen": f"{len(phones)}, {tally.recipients}",
            "kills, and texts at the carrier at each": f"{stage.dispatchers_kills}: {accepted_at_kill}",
            "attempts, of them left behind by the killed": f"{tries}, {rescued}",
            "in doubt or waiting after the last kill": after_the_last_kill.open,
            "settled after the last kill": f"{settled_after:.0f} s",
            "unsure, may-duplicate": f"{at_last.states[State.UNSURE]}, {at_last.may_duplicate}",
            "by state": ", ".join(f"{n} {state.value}" for state, n in at_last.states.most_common()),
            "in the carrier's log exactly once": sum(n == 1 for n in times.values()),
            "lost, duplicated": f"{books.lost.total()}, {books.duplicated.total()}",
        }
    )
    assert stage.dispatchers_kills == KILLS
    assert tally.recipients == RECIPIENTS
    assert times == Counter(phones)
    assert (books.lost.total(), books.duplicated.total()) == (0, 0)
    assert (at_last.open, at_last.may_duplicate) == (0, 0)
    assert sum(tally.counts.values()) == RECIPIENTS
    assert settled_after <= SETTLED_WITHIN


def kill_while_sending(stage: Stage, dice: random.Random) -> list[int]:
    """Each kill comes when a few more texts have left; returns how many there were at each."""
    accepted_at_kill: list[int] = []
    for number in range(KILLS):
        before = len(stage.accepted())
        goal = min(before + dice.randint(5, 40), RECIPIENTS - KILLS + number)
        # Each kill leaves a claim in doubt for three minutes; near the end nothing else may be left to send.
        until(lambda: len(stage.accepted()) >= goal, seconds=NEXT_LEAVES_WITHIN, every=0.02)  # noqa: B023
        time.sleep(dice.uniform(0, 0.1))
        victim = stage.dispatchers[number % len(stage.dispatchers)]
        accepted_at_kill.append(len(stage.accepted()))
        victim.kill()
        victim.start()
        stage.set_faults(FAULTS, dice)
    return accepted_at_kill
