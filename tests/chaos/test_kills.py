"""Web and dispatcher are killed again and again under load; afterwards the books are compared.

Every text that was answered 200 is on the roster exactly once; every reply stands in the carrier's log
exactly once; nothing stays in doubt.
"""

import json
import os
import random
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import urllib3

from evac.db.database import Database
from evac.messaging.models import State
from evac.settings import Settings
from evac.wiring import open_database, open_operation, open_vault
from tests.chaos import ledger
from tests.chaos.crew import Member, free_port, program, run, wait_for
from tests.postgres import PostgresUnavailable, temporary_postgres

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


@dataclass
class Stage:
    """What runs, and how to reach it."""

    environment: Mapping[str, str]
    carrier: Member
    web: Member
    dispatchers: tuple[Member, ...]  # several on PostgreSQL
    carrier_url: str
    web_url: str

    @property
    def dispatchers_kills(self) -> int:
        return sum(member.kills for member in self.dispatchers)

    def open_database(self) -> Database:
        settings = Settings.from_env(self.environment)
        return open_database(settings, open_vault(settings), open_operation(settings))


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    with _database(request.param, tmp_path) as url:
        stage = _built(url, tmp_path)
        run(stage.environment, "-m", "evac", "db", "upgrade")
        members = (stage.carrier, stage.web, *stage.dispatchers)
        try:
            for member in members:
                member.start()
            wait_for(f"{stage.carrier_url}/_carrier/faults")
            wait_for(f"{stage.web_url}/healthz")
            yield stage
        finally:
            for member in reversed(members):
                member.stop()


def test_killed_at_random_under_load_nothing_is_lost_and_nothing_sent_twice(stage: Stage):
    dice = random.Random(int(os.environ.get("EVAC_CHAOS_SEED", "20260110")))
    http = urllib3.PoolManager(maxsize=64, retries=False, timeout=30)
    started = time.monotonic()

    sids = _texts_under_kills(stage, http, dice)
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
    log = json.loads(http.request("GET", f"{stage.carrier_url}/_carrier/messages").data)
    books = ledger.compare(ours, [(text["to"].removeprefix("whatsapp:"), text["body"]) for text in log])

    _print_table(
        {
            "database": "SQLite" if database.is_sqlite else "PostgreSQL",
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


def _texts_under_kills(stage: Stage, http: urllib3.PoolManager, dice: random.Random) -> list[str]:
    """Post at the set pace by the clock, whatever lives; returns the ids that were answered 200."""
    start, next_kill = time.monotonic(), time.monotonic() + dice.uniform(*KILL_EVERY)
    posted: list[Future[str | None]] = []
    _set_faults(stage, http, dice)
    with ThreadPoolExecutor(64) as pool:
        for number in range(int(TEXTS_PER_SECOND * LOAD_SECONDS)):
            time.sleep(max(0.0, start + number / TEXTS_PER_SECOND - time.monotonic()))
            form = {
                "From": f"+58414555{number % PHONES:04}",
                "To": dice.choice(("+13055550143", "+13055550178")),
                "Body": dice.choice(WORDS),
                "MessageSid": f"SM{number:032x}",
            }
            posted.append(pool.submit(_post, http, stage.carrier_url, form))
            if time.monotonic() >= next_kill:
                next_kill = time.monotonic() + dice.uniform(*KILL_EVERY)
                dispatcher = dice.choice(stage.dispatchers)
                for member in dice.choice(((stage.web,), (dispatcher,), (stage.web, dispatcher))):
                    member.kill()
                    member.start()
                _set_faults(stage, http, dice)
        return [sid for future in posted if (sid := future.result())]


def _post(http: urllib3.PoolManager, carrier: str, form: dict[str, str]) -> str | None:
    answer = http.request_encode_body(
        "POST", f"{carrier}/_carrier/inbound", fields=form, encode_multipart=False
    )
    return form["MessageSid"] if answer.status == 200 else None


def _set_faults(stage: Stage, http: urllib3.PoolManager, dice: random.Random) -> None:
    """The list lags anew after each kill, between 1 and 30 s."""
    faults = FAULTS | {"list_lag_s": dice.uniform(1, 30)}
    answer = http.request("PUT", f"{stage.carrier_url}/_carrier/faults", json=faults)
    assert answer.status == 200, answer.data


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


@contextmanager
def _database(kind: str, folder: Path) -> Iterator[str]:
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'evac.sqlite'}"
        return
    try:
        with temporary_postgres() as server:
            name = f"evac_chaos_{os.getpid()}"
            yield server.create_database(name)
            server.drop_database(name)
    except PostgresUnavailable as error:
        pytest.skip(f"no PostgreSQL: {error}")


def _built(database_url: str, folder: Path) -> Stage:
    web, carrier = free_port(), free_port()
    environment = {
        "PATH": os.environ["PATH"],
        "EVAC_DATABASE_URL": database_url,
        "EVAC_KEYRING": str(folder / "keyring.json"),
        "EVAC_OPERATION": "exercise",
        "EVAC_FACES": "hooks",
        "EVAC_PORT": str(web),
        "EVAC_SIMULATOR_PORT": str(carrier),
        "EVAC_PUBLIC_URL": f"http://127.0.0.1:{web}",
        "EVAC_QUIET_URL": f"http://localhost:{web}",
        "EVAC_SEGMENTS_PER_SECOND": "200",
        "TWILIO_ACCOUNT_SID": "AC" + "0" * 31 + "1",
        "TWILIO_AUTH_TOKEN": "simulated-token",
        "TWILIO_SMS_FROM": "+13055550143",
        "TWILIO_SMS_FROM_QUIET": "+13055550178",
        "TWILIO_API_URL": f"http://127.0.0.1:{carrier}",
    }

    dispatchers = 1 if database_url.startswith("sqlite") else 2

    def member(name: str, *arguments: str) -> Member:
        return Member(program(*arguments), environment, folder / f"{name}.log")

    return Stage(
        environment=environment,
        carrier=member("carrier", "-m", "evac", "simulator", "--log", str(folder / "carrier.jsonl")),
        web=member("web", "-m", "gunicorn", "-c", "config/gunicorn.py", "wsgi:app"),
        dispatchers=tuple(member(f"dispatcher-{n}", "-m", "evac", "dispatch") for n in range(dispatchers)),
        carrier_url=f"http://127.0.0.1:{carrier}",
        web_url=f"http://127.0.0.1:{web}",
    )


def _print_table(figures: Mapping[str, object]) -> None:
    width = max(map(len, figures))
    print("\n" + "\n".join(f"{name:<{width}}  {figure}" for name, figure in figures.items()))
