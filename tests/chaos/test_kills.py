"""Web and dispatcher are killed again and again under load; afterwards the books are compared.

Every text that was answered 200 is on the roster exactly once; every reply stands in the carrier's log
exactly once; nothing stays in doubt.
"""

import os
import random
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from evac.db.database import Database
from evac.messaging.models import State
from tests.chaos import ledger
from tests.chaos.stage import KINDS, Stage, built, print_table

TEXTS_PER_SECOND = float(os.environ.get("EVAC_CHAOS_RATE", "50"))
LOAD_SECONDS = float(os.environ.get("EVAC_CHAOS_SECONDS", "30"))
KILL_EVERY = (3.0, 6.0)
SETTLED_WITHIN = 300.0
CATCH_UP_ROUND = 95.0  # its minute, and the grace that a webhook under way is given
PHONES = 600
# Slow enough that a kill meets calls under way; some are cut or fail after the carrier took the text.
FAULTS = {
    "delay_ms": 300,
    "rate_429": 0.02,
    "rate_cut": 0.02,
    "rate_500_after_accept": 0.02,
    "receipt_copies": 2,
}
WORDS = (
    "estoy bien con mis 2 hijos en Maracaibo",
    "todo bien en Valencia",
    "were ok 3 of us near merida",
    "AUXILIO nos pararon en peracal",
    "sin insulina desde ayer",
    "somos 4",
    "hola?",
    "voy saliendo a San Antonio",
)


@pytest.fixture(params=KINDS)
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    with built(request.param, tmp_path, segments_per_second=200) as stage:
        stage.start(stage.carrier, stage.web, *stage.dispatchers)
        yield stage


def test_killed_at_random_under_load_nothing_is_lost_and_nothing_sent_twice(stage: Stage):
    dice = random.Random(int(os.environ.get("EVAC_CHAOS_SEED", "20260110")))
    started = time.monotonic()

    sids = _texts_under_kills(stage, dice)
    loaded = time.monotonic()
    database = stage.open_database()
    try:
        settled_after, most_in_doubt = _wait_until_settled(database, since=loaded)
        time.sleep(2)  # receipts that are still on their way change no count, but end the table's states
        with database.reading() as session:
            found, states = ledger.inbound(session, sids), ledger.states(session)
            ours, unanswered = ledger.sent(session), ledger.unanswered(session)
    finally:
        database.close()
    log = stage.accepted_for_people()
    books = ledger.compare(ours, [(text["to"].removeprefix("whatsapp:"), text["body"]) for text in log])

    print_table(
        {
            "database": stage.database_name,
            "kills: web, dispatchers": f"{stage.web.kills}, {stage.dispatchers_kills}",
            "texts posted, answered 200": f"{int(TEXTS_PER_SECOND * LOAD_SECONDS)}, {found.answered_200}",
            "rows in (with those caught up)": found.rows,
            "answered 200 and missing, twice, without a party": (
                f"{len(found.missing)}, {len(found.twice)}, {len(found.without_party)}"
            ),
            "phones, parties, on the roster": f"{found.phones}, {found.parties}, {found.on_roster}",
            "parked": found.parked,
            "texts out, by state": ", ".join(f"{n} {state.value}" for state, n in states.most_common()),
            "accepted by the carrier, held for sent by us": f"{len(log)}, {len(ours)}",
            "lost, duplicated": f"{books.lost.total()}, {books.duplicated.total()}",
            "most in doubt at a time, after the load": most_in_doubt,
            "load, settled after": f"{loaded - started:.0f} s, {settled_after:.0f} s",
        }
    )
    assert stage.web.kills >= 2
    assert stage.dispatchers_kills >= 2
    assert len(sids) > TEXTS_PER_SECOND * LOAD_SECONDS / 10
    assert (found.missing, found.twice, found.without_party, found.parked) == ([], [], [], 0)
    assert found.phones == found.parties == found.on_roster
    assert unanswered == 0
    assert (books.lost.total(), books.duplicated.total()) == (0, 0)
    assert set(states) <= set(ledger.WENT)
    assert settled_after <= SETTLED_WITHIN


def _texts_under_kills(stage: Stage, dice: random.Random) -> list[str]:
    """Post at the set pace by the clock, whatever lives; returns the ids that were answered 200."""
    start, next_kill = time.monotonic(), time.monotonic() + dice.uniform(*KILL_EVERY)
    posted: list[Future[str | None]] = []
    stage.set_faults(FAULTS, dice)
    with ThreadPoolExecutor(64) as pool:
        for number in range(int(TEXTS_PER_SECOND * LOAD_SECONDS)):
            time.sleep(max(0.0, start + number / TEXTS_PER_SECOND - time.monotonic()))
            form = {
                "From": f"+58414555{number % PHONES:04}",
                "To": dice.choice(("+13055550143", "+13055550178")),
                "Body": dice.choice(WORDS),
                "MessageSid": f"SM{number:032x}",
            }
            posted.append(pool.submit(_post, stage, form))
            if time.monotonic() >= next_kill:
                next_kill = time.monotonic() + dice.uniform(*KILL_EVERY)
                dispatcher = dice.choice(stage.dispatchers)
                for member in dice.choice(((stage.web,), (dispatcher,), (stage.web, dispatcher))):
                    member.kill()
                    member.start()
                stage.set_faults(FAULTS, dice)
        return [sid for future in posted if (sid := future.result())]


def _post(stage: Stage, form: dict[str, str]) -> str | None:
    answer = stage.http.request_encode_body(
        "POST", f"{stage.carrier_url}/_carrier/inbound", fields=form, encode_multipart=False
    )
    return form["MessageSid"] if answer.status == 200 else None


def _wait_until_settled(database: Database, *, since: float) -> tuple[float, int]:
    """Seconds until every text in is answered and every text out has an end as far as the carrier goes.

    Those that the webhook missed come from the carrier's list, which is read once a minute: the end counts
    once a whole round has brought nothing new. Also how many texts were in doubt at a time, at most.
    """
    still_since, most_in_doubt = None, 0
    while time.monotonic() - since < SETTLED_WITHIN + CATCH_UP_ROUND:
        with database.reading() as session:
            states = ledger.states(session)
            still = not ledger.inbound(session, ()).unread
        most_in_doubt = max(most_in_doubt, states[State.UNSURE])
        still = still and not any(states[state] for state in ledger.UNDER_WAY)
        still_since = (still_since or time.monotonic()) if still else None
        if still_since and time.monotonic() - still_since > CATCH_UP_ROUND:
            break
        time.sleep(1)
    return (still_since or time.monotonic()) - since, most_in_doubt
