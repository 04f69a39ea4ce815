"""What runs in a kill run: the carrier, web, one dispatcher or several, on a database of their own."""

import json
import os
import random
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import urllib3

from evac.db.database import Database
from evac.settings import Settings
from evac.wiring import open_database, open_operation, open_vault
from tests.chaos.crew import Member, free_port, program, run, wait_for
from tests.postgres import PostgresUnavailable, temporary_postgres

PEOPLE = "+58"  # where all the citizens' phones are, and none of the duty phones
KINDS = ("sqlite", pytest.param("postgres", marks=pytest.mark.postgres))


@dataclass
class Stage:
    """What runs, and how to reach it."""

    environment: dict[str, str]
    carrier: Member
    web: Member
    dispatchers: tuple[Member, ...]  # several on PostgreSQL
    carrier_url: str
    web_url: str
    http: urllib3.PoolManager

    @property
    def dispatchers_kills(self) -> int:
        return sum(member.kills for member in self.dispatchers)

    @property
    def database_name(self) -> str:
        return "SQLite" if self.environment["EVAC_DATABASE_URL"].startswith("sqlite") else "PostgreSQL"

    def open_database(self) -> Database:
        settings = Settings.from_env(self.environment)
        return open_database(settings, open_vault(settings), open_operation(settings))

    def start(self, *members: Member) -> None:
        for member in members:
            member.start()
        if self.carrier in members:
            wait_for(f"{self.carrier_url}/_carrier/faults")
        if self.web in members:
            wait_for(f"{self.web_url}/healthz")

    def stop(self) -> None:
        for member in (*self.dispatchers, self.web, self.carrier):
            member.stop()

    def set_faults(self, faults: Mapping[str, float], dice: random.Random | None = None) -> None:
        """With dice the list lags anew, between 1 and 30 s."""
        lag = {"list_lag_s": dice.uniform(1, 30)} if dice else {}
        answer = self.http.request("PUT", f"{self.carrier_url}/_carrier/faults", json={**faults, **lag})
        assert answer.status == 200, answer.data

    def accepted(self, after: int = 0) -> list[dict[str, str]]:
        """What the carrier took in, in order, from that place on."""
        answer = self.http.request("GET", f"{self.carrier_url}/_carrier/messages?after={after}")
        found: list[dict[str, str]] = json.loads(answer.data)
        return found

    def accepted_for_people(self) -> list[dict[str, str]]:
        """Without what the duty phones were told, which passes beside the queue."""
        return [text for text in self.accepted() if text["to"].startswith(PEOPLE)]


@contextmanager
def built(
    kind: str, folder: Path, *, segments_per_second: float, dispatchers: int | None = None
) -> Iterator[Stage]:
    """A stage with an upgraded database; nothing runs yet, and everything is stopped at the end.

    Args:
        dispatchers: one on SQLite and two on PostgreSQL unless it says how many.
    """
    with _database(kind, folder) as url:
        number = dispatchers or (1 if kind == "sqlite" else 2)
        stage = _stage(url, folder, segments_per_second, number)
        run(stage.environment, "-m", "evac", "db", "upgrade")
        try:
            yield stage
        finally:
            stage.stop()


def until(look: Callable[[], object], *, seconds: float, every: float = 0.1) -> float:
    """Wait until ``look`` finds something; returns how long it took."""
    start = time.monotonic()
    while not look():
        assert time.monotonic() - start < seconds, f"not within {seconds:.0f} s"
        time.sleep(every)
    return time.monotonic() - start


def print_table(figures: Mapping[str, object]) -> None:
    width = max(map(len, figures))
    print("\n" + "\n".join(f"{name:<{width}}  {figure}" for name, figure in figures.items()))


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


def _stage(database_url: str, folder: Path, segments_per_second: float, dispatchers: int) -> Stage:
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
        "EVAC_SEGMENTS_PER_SECOND": f"{segments_per_second:g}",
        "TWILIO_ACCOUNT_SID": "AC" + "0" * 31 + "1",
        "TWILIO_AUTH_TOKEN": "simulated-token",
        "TWILIO_SMS_FROM": "+13055550143",
        "TWILIO_SMS_FROM_QUIET": "+13055550178",
        "TWILIO_API_URL": f"http://127.0.0.1:{carrier}",
    }

    def member(name: str, *arguments: str) -> Member:
        return Member(program(*arguments), environment, folder / f"{name}.log")

    return Stage(
        environment=environment,
        carrier=member("carrier", "-m", "evac", "simulator", "--log", str(folder / "carrier.jsonl")),
        web=member("web", "-m", "gunicorn", "-c", "config/gunicorn.py", "wsgi:app"),
        dispatchers=tuple(member(f"dispatcher-{n}", "-m", "evac", "dispatch") for n in range(dispatchers)),
        carrier_url=f"http://127.0.0.1:{carrier}",
        web_url=f"http://127.0.0.1:{web}",
        http=urllib3.PoolManager(maxsize=64, retries=False, timeout=30),
    )
