"""From the claim to the carrier: the whole dispatcher beside the SDK's async client, and a loop over it.

The simulated carrier is a process of its own on loopback. It refuses nobody for haste, so at a set pace the
fullest second is looked at instead.
"""

import asyncio
import logging
import tempfile
import time
from pathlib import Path

import structlog
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.rest import Client

from benchmarks.carrier import ACCOUNT, QUIET, TOKEN, running_carrier
from benchmarks.databases import database_urls
from benchmarks.measure import ROUNDS, in_turn, rounds_of, show
from benchmarks.people import add_parties, phone_of
from benchmarks.sending import Counting, dispatcher, empty_buckets, left, make_due, queue_broadcast
from evac.db.database import Database
from evac.kernel.clock import utc_now
from tests.support import make_database

TEXTS = 1000  # a round
WARM_UP = 400  # of each before: connections open, statements prepared
AT_A_TIME = 100  # the SDK's own limit of connections
FASTEST = 10_000.0  # segments a second: no pace at all
PACE, PACED_TEXTS = 100.0, 1000
UNPACED_AIM, PACED_AIM = 0.80, 0.97
BODY = "SIMULACRO Tia Rosa: la fiesta es manana, ven ya. Responde W1 voy, W2 no puedo. +13055550178. Marta"


def run() -> bool:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    met = True
    with (
        database_urls() as urls,
        tempfile.TemporaryDirectory(prefix="evac-bench-") as folder,
        running_carrier(Path(folder)) as carrier,
    ):
        for kind, url in urls.items():
            database = make_database(url)
            add_parties(database, 1, 3 * (ROUNDS + 1) * (TEXTS + WARM_UP), now=utc_now())
            queue_broadcast(database)
            met &= _all_of(kind, _Queue(database, carrier))
            database.close()
    return met


class _Queue:
    """A broadcast's texts, of which each round sends the next."""

    def __init__(self, database: Database, carrier: str) -> None:
        self.database = database
        self.carrier = carrier
        self._sent = 0

    async def let_go(self, channel: Counting, texts: int) -> None:
        """Make so many due, and wait until the carrier has them."""
        channel.expect(texts)
        await asyncio.to_thread(make_due, self.database, texts=texts, after=self._sent)
        self._sent += texts
        await asyncio.wait_for(channel.all_done.wait(), 120)

    def unpaced(self) -> float:
        """Texts a second."""
        return asyncio.run(self._unpaced())

    async def _unpaced(self) -> float:
        channel = Counting(self.carrier)
        async with dispatcher(self.database, channel, pace=FASTEST):
            await self.let_go(channel, WARM_UP)
            started = time.perf_counter()
            await self.let_go(channel, TEXTS)
            took = time.perf_counter() - started
        _expect_settled(self.database)
        return TEXTS / took

    def paced(self) -> tuple[float, float]:
        """Segments a second from the first text on, and of the fullest second; the burst is spent before."""
        return asyncio.run(self._paced())

    async def _paced(self) -> tuple[float, float]:
        channel = Counting(self.carrier)
        async with dispatcher(self.database, channel, pace=PACE):
            await self.let_go(channel, int(PACE) // 2)  # whose senders' buckets exist from here on
            await asyncio.to_thread(empty_buckets, self.database)
            await self.let_go(channel, PACED_TEXTS)
        _expect_settled(self.database)
        first, last = channel.handed_over[0][0], channel.handed_over[-1][0]
        segments = sum(segments for _, segments in channel.handed_over[1:])
        fullest = max(
            sum(s for other, s in channel.handed_over if at <= other < at + 1)
            for at, _ in channel.handed_over
        )
        return segments / (last - first), fullest


def _all_of(kind: str, queue: _Queue) -> bool:
    alone = in_turn(queue.unpaced, lambda: asyncio.run(_sdk_alone(queue.carrier)))
    aim = f">= {UNPACED_AIM:.2f}"
    met = show(
        f"dispatch, {kind}", alone, unit="/s", peer="SDK async", aim=aim, met=alone.ratio >= UNPACED_AIM
    )
    loop = in_turn(queue.unpaced, lambda: _sdk_loop(queue.carrier), rounds=ROUNDS // 2)
    show(f"dispatch, {kind}", loop, unit="/s", peer="SDK in a loop", aim="> 1", met=loop.ratio > 1)
    return met & _at_a_pace(kind, queue)


def _at_a_pace(kind: str, queue: _Queue) -> bool:
    found = [queue.paced() for _ in range(ROUNDS)]
    pace = rounds_of([rate for rate, _ in found], [PACE] * len(found))
    fullest = max(second for _, second in found)
    return show(
        f"dispatch at {PACE:g}/s, {kind}",
        pace,
        unit="/s",
        peer=f"the pace (fullest second {fullest:g})",
        aim=f">= {PACED_AIM}",
        met=pace.ratio >= PACED_AIM,
    )


async def _sdk_alone(carrier: str) -> float:
    http = AsyncTwilioHttpClient()
    client = _client(carrier, http)
    await _create_all(client, WARM_UP)
    started = time.perf_counter()
    await _create_all(client, TEXTS)
    took = time.perf_counter() - started
    await http.close()
    return TEXTS / took


async def _create_all(client: Client, texts: int) -> None:
    numbers = iter(range(1, texts + 1))

    async def one_after_the_other() -> None:
        for number in numbers:
            await client.messages.create_async(**_request(number))

    await asyncio.gather(*(one_after_the_other() for _ in range(AT_A_TIME)))


def _sdk_loop(carrier: str) -> float:
    client = _client(carrier, None)
    started = time.perf_counter()
    for number in range(1, WARM_UP + 1):
        client.messages.create(**_request(number))
    return WARM_UP / (time.perf_counter() - started)


def _client(carrier: str, http: AsyncTwilioHttpClient | None) -> Client:
    client = Client(ACCOUNT, TOKEN, http_client=http)
    client.api.base_url = carrier
    return client


def _request(number: int) -> dict[str, object]:
    return {
        "to": phone_of(number),
        "from_": QUIET,
        "body": BODY,
        "risk_check": "disable",
        "validity_period": 3600,
    }


def _expect_settled(database: Database) -> None:
    if texts := left(database):
        raise SystemExit(f"{texts} texts were not settled")
