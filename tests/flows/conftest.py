"""The whole spine in one process, over HTTP: the simulated carrier, the web application, the dispatcher."""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from threading import Thread
from typing import TypeVar

import pytest
from sqlalchemy import select
from werkzeug.serving import make_server

from evac.app import create_app
from evac.channels.twilio_messages import TwilioAccount, TwilioMessages
from evac.channels.twilio_voice import TwilioVoice
from evac.checkins.models import CheckIn
from evac.conversation.reading import Ground
from evac.db.database import Database
from evac.db.sealed import unseal
from evac.dispatcher.catch_up import catch_up
from evac.dispatcher.loop import work
from evac.dispatcher.parts import Parts
from evac.faces.support import Services
from evac.kernel.clock import utc_now
from evac.kernel.wording import Front, Wording
from evac.messaging.models import Incoming, InState, Outgoing
from evac.people.models import Contact, Party
from evac.settings import Settings
from evac.simulator.options import Options
from evac.simulator.server import QuietHandler, Server
from evac.triage.models import RosterEntry
from evac.wiring import ground_of
from tests.support import PATIENCE, exercise

T = TypeVar("T")
ACCOUNT, TOKEN = "AC" + "0" * 31 + "1", "simulated-token"
NAMED, QUIET, WHATSAPP = "+13055550143", "+13055550178", "+13055550144"
PHONE = "+584145550001"


@dataclass(frozen=True)
class Spine:
    """Everything under test, and short words for what a flow does with it."""

    services: Services
    carrier: Server

    def text(self, body: str, *, phone: str = PHONE, to: str = QUIET, **fields: str) -> int:
        """Text the product as a phone does; returns what the webhook answered, 0 when it was not called."""
        prefix = "whatsapp:" if to == WHATSAPP else ""
        form = {"From": prefix + phone, "To": prefix + to, "Body": body} | fields
        passed = self.carrier.carrier.inbound.receive(form)
        return passed.answer.status if passed.answer else 0

    def replies(self, phone: str = PHONE) -> list[str]:
        """What has reached the phone so far, oldest first; the carrier's own words are not ours."""
        thread = self.carrier.carrier.store.thread(phone)
        return [m.body for m in thread if m.direction == "outbound-api" and m.status in ("delivered", "read")]

    def reply(self, number: int = 1, phone: str = PHONE) -> str:
        """The ``number``-th text that reaches the phone."""
        return self.until(lambda: self.replies(phone)[number - 1 : number], "a reply")[0]

    def entry(self, phone: str = PHONE) -> RosterEntry | None:
        """The roster's row of the party behind a phone."""
        index = self.services.vault.index("address", phone)
        with self.services.database.reading() as session:
            mine = select(RosterEntry).join(Contact, Contact.party_id == RosterEntry.party_id)
            found = session.scalars(mine.where(Contact.address_index == index)).unique().one_or_none()
            session.expunge_all()
            return found

    def party(self, phone: str = PHONE) -> Party:
        entry = self.until(lambda: self.entry(phone), "the roster")
        return next(party for party in self.rows(Party) if party.id == entry.party_id)

    def place(self, phone: str = PHONE) -> str | None:
        """The last-known place, in words."""
        entry = self.until(lambda: self.entry(phone), "the roster")
        with self.services.database.reading() as session:
            return unseal(session, session.get_one(CheckIn, entry.place_checkin_id), "place")

    def rows(self, kind: type[T]) -> list[T]:
        with self.services.database.reading() as session:
            found = list(session.scalars(select(kind).order_by(kind.id)))  # type: ignore[attr-defined]
            session.expunge_all()
            return found

    def answered(self, texts: int) -> list[Incoming]:
        """Once so many texts are through."""

        def through() -> list[Incoming]:
            rows = self.rows(Incoming)
            done = len(rows) >= texts and all(row.state is not InState.WAITING for row in rows)
            return rows if done else []

        return self.until(through, f"{texts} answers")

    def quiet(self) -> None:
        """Wait until nothing is under way any more."""
        self.until(lambda: all(row.settled_at for row in self.rows(Outgoing)), "an end of all texts")

    def until(self, look: Callable[[], T], what: str, *, seconds: float = PATIENCE) -> T:
        deadline = time.monotonic() + seconds
        while not (found := look()):
            assert time.monotonic() < deadline, f"{what} did not come in {seconds} s"
            time.sleep(0.02)
        return found


@pytest.fixture
def spine(database: Database) -> Iterator[Spine]:
    """Discreet wording by default, as the operation has it."""
    with running(database) as spine:
        yield spine


@pytest.fixture
def plain_spine(database: Database) -> Iterator[Spine]:
    database.info["operation"] = replace(exercise(), default_wording=Wording.PLAIN)
    with running(database) as spine:
        yield spine


@contextmanager
def running(
    database: Database,
    *,
    segments_per_second: float = 50.0,
    carrier_pace: float = 100.0,
    faces: str = "hooks",
) -> Iterator[Spine]:
    """Args: segments a second of each sender, as we keep it and as the carrier's network really has it; the
    faces that are served."""
    web = make_server("127.0.0.1", 0, _not_yet, threaded=True, request_handler=QuietHandler)
    fronts = {
        Front.NAMED: f"http://127.0.0.1:{web.server_port}",
        Front.QUIET: f"http://localhost:{web.server_port}",
    }
    with Server(_options(fronts, carrier_pace)) as carrier:
        services = _services(database, fronts, carrier.url, segments_per_second)
        settings = {"EVAC_OPERATION": "exercise", "EVAC_PUBLIC_URL": fronts[Front.NAMED]}
        web.app = create_app(Settings.from_env(settings | {"EVAC_FACES": faces}), services)
        with _serving(web), _dispatching(services):
            yield Spine(services, carrier)


def _options(fronts: dict[Front, str], segments_per_second: float = 100.0) -> Options:
    return Options(
        account_sid=ACCOUNT,
        auth_tokens=(TOKEN,),
        webhook_url=f"{fronts[Front.NAMED]}/hooks/twilio/messages",
        quiet_webhook_url=f"{fronts[Front.QUIET]}/hooks/twilio/messages",
        named_numbers=(NAMED,),
        quiet_numbers=(QUIET,),
        whatsapp_numbers=(WHATSAPP,),
        segments_per_second=segments_per_second,
        hop_s=0.02,
    )


def _services(
    database: Database, fronts: dict[Front, str], api_url: str, segments_per_second: float = 50.0
) -> Services:
    account = TwilioAccount(
        account_sid=ACCOUNT,
        auth_tokens=(TOKEN,),
        sms_from=NAMED,
        sms_from_quiet=(QUIET,),
        whatsapp_from=WHATSAPP,
        api_url=api_url,
        fronts=fronts,
    )
    operation = database.info["operation"]
    pace = replace(operation.pace, segments_per_second=segments_per_second)
    database.info["operation"] = replace(operation, pace=pace)
    return Services(
        database=database,
        vault=database.info["vault"],
        clock=utc_now,
        operation=database.info["operation"],
        ground=_ground(),
        channels={"twilio": TwilioMessages(account)},
        fronts=fronts,
        voices={"twilio": TwilioVoice(account)},
    )


@contextmanager
def _serving(web) -> Iterator[None]:
    thread = Thread(target=web.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield
    web.shutdown()
    web.server_close()
    thread.join(5)


@contextmanager
def _dispatching(services: Services) -> Iterator[None]:
    """The real dispatcher, in a thread with a loop of its own."""
    parts = Parts(
        database=services.database,
        vault=services.vault,
        operation=services.operation,
        ground=services.ground,
        channels=services.channels,
        clock=services.clock,
        voices=services.voices,
    )
    loop, stopping = asyncio.new_event_loop(), asyncio.Event()
    thread = Thread(target=loop.run_until_complete, args=(work(parts, stopping),), daemon=True)
    thread.start()
    try:
        yield
    finally:
        loop.call_soon_threadsafe(stopping.set)
        thread.join(15)
        loop.close()


def _not_yet(environ, start_response):
    start_response("503 Not yet", [])
    return []


@cache
def _ground() -> Ground:
    return ground_of(exercise())


@pytest.fixture
def catch_up_now(spine: Spine) -> Callable[[], int]:
    """Read the carrier's list at once, without the time that a webhook under way is given."""
    services = spine.services

    async def read() -> int:
        channel = services.channels["twilio"]
        try:
            return await catch_up(services.database, services.vault, channel, utc_now, grace=timedelta(0))
        finally:
            await channel.close()

    return lambda: asyncio.run(read())
