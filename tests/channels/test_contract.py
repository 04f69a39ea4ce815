"""What we ask the carrier fits its own description of its API, and so does what the simulated one answers.

Prism stands between our channel and the simulated carrier. It refuses a request that does not fit with 422
and puts 500 in place of an answer that does not.
"""

import asyncio
import json
from datetime import timedelta
from pathlib import Path

import pytest

from evac.channels.twilio_messages import TwilioMessages
from evac.channels.twilio_voice import TwilioVoice
from evac.messaging.channel import Event, ListUnavailable, Outcome, Template
from evac.messaging.voice import CallJob
from evac.people.models import Channel as Kind
from evac.simulator.message import Message
from evac.simulator.options import Options
from evac.simulator.server import Server
from tests import npm
from tests.channels.provider import ACCOUNT, NAMED, QUIET, TOKEN, WHATSAPP, account, job
from tests.messaging.queue import now

pytestmark = pytest.mark.npm

PHONE = "+584125550101"
OPENER = Template("HX" + "1" * 32, {"1": "Marta"})
OURS = ("/Messages.json", "/Messages/{Sid}.json", "/Calls.json", "/Calls/{Sid}.json")
REFUSED_BY_PRISM = Outcome(Event.IN_DOUBT, "422")  # no code of the carrier's: nothing is concluded from it


@pytest.fixture(scope="module")
def carrier():
    options = Options(
        account_sid=ACCOUNT,
        auth_tokens=(TOKEN,),
        named_numbers=(NAMED,),
        quiet_numbers=QUIET,
        whatsapp_numbers=(WHATSAPP,),
        segments_per_second=100,
        hop_s=0.02,
    )
    with Server(options) as running:
        yield running


@pytest.fixture(scope="module")
def url(carrier, tmp_path_factory):
    folder = tmp_path_factory.mktemp("prism")
    with npm.prism(description_in(folder), carrier.url, log=folder / "log") as address:
        yield address


def description_in(folder: Path) -> Path:
    """The carrier's file, cut down to the resources we use: all of it takes long to load."""
    described = json.loads(npm.module(npm.CARRIERS_OWN).read_text("utf-8"))
    root = "/2010-04-01/Accounts/{AccountSid}"
    wanted = {f"{root}{path}" for path in OURS} | {"/2010-04-01/Accounts/{Sid}.json"}
    assert wanted <= described["paths"].keys()
    described["paths"] = {path: said for path, said in described["paths"].items() if path in wanted}
    for said in described["paths"].values():
        _let_links_be_relative(said)
    cut = folder / "twilio.json"
    cut.write_text(json.dumps(described), "utf-8")
    return cut


def _let_links_be_relative(said: dict) -> None:
    """The links of a list are called absolute, and are relative in the description's own examples too."""
    if "get" not in said:
        return
    page = said["get"]["responses"]["200"]["content"]["application/json"]["schema"].get("properties", {})
    for name, kind in page.items():
        if name.endswith("uri"):
            assert kind.pop("format") == "uri"


def asked(channel_type, url, act, **fields):
    async def within():
        channel = channel_type(account(api_url=url, **fields), timeout_seconds=25)
        try:
            return await act(channel)
        finally:
            await channel.close()

    return asyncio.run(within())


@pytest.mark.parametrize(
    ("about", "fields"),
    [
        ({}, {}),
        ({"sender": "named-sms"}, {"messaging_service_sid": "MG" + "0" * 32}),
        ({"sender": "named-whatsapp", "kind": Kind.WHATSAPP}, {}),
        ({"sender": "named-whatsapp", "kind": Kind.WHATSAPP, "template": OPENER}, {}),
        ({"valid_seconds": 0}, {}),
        ({"valid_seconds": 10**6, "body": "Qué tal: ¿salió? 🚍" * 40}, {}),
    ],
)
def test_a_text_is_created_as_the_carrier_describes(url, carrier, about, fields):
    # A day long WhatsApp takes free text, once the person wrote.
    ends = f"whatsapp:{PHONE}", f"whatsapp:{WHATSAPP}"
    carrier.carrier.store.add(Message(ACCOUNT, "inbound", *ends, "hola", 1, "received", sent_at=now()))
    outcome = asked(TwilioMessages, url, lambda channel: channel.send(job(to=PHONE, **about)), **fields)

    assert outcome.event is Event.ACCEPTED


def test_texts_are_listed_as_the_carrier_describes(url, carrier):
    word = Message(ACCOUNT, "inbound", PHONE, QUIET[1], "bien", 1, "received", sent_at=now())
    carrier.carrier.store.add(word)

    async def both(channel):
        await channel.send(job(to=PHONE))
        since = now() - timedelta(minutes=5)
        return await channel.list_inbound(since), await channel.list_outbound(since)

    inbound, outbound = asked(TwilioMessages, url, both)

    # The other tests' persons said "hola" to the same carrier.
    assert [text.body for text in inbound if text.body != "hola"] == ["bien"]
    assert outbound


def test_words_are_taken_out_as_the_carrier_describes(url):
    async def send_and_redact(channel):
        sent = await channel.send(job(to=PHONE))
        for _ in range(100):  # not before it has left
            if await channel.redact(sent.provider_sid):
                return True
            await asyncio.sleep(0.05)
        return False

    assert asked(TwilioMessages, url, send_and_redact)


def test_the_account_is_fetched_as_the_carrier_describes(url):
    assert asked(TwilioMessages, url, lambda channel: channel.check_account()).ok


def test_a_duty_phone_is_rung_and_looked_for_as_the_carrier_describes(url):
    async def ring(channel):
        rung = await channel.call(CallJob("a" * 32, PHONE, "Duty alarm. Press 1.", "en"))
        return rung, await channel.find_placed(PHONE, now() - timedelta(minutes=5))

    rung, found = asked(TwilioVoice, url, ring)

    assert rung.event is Event.ACCEPTED
    assert found == rung.provider_sid


# ── It would not pass otherwise ───────────────────────────────────────────────────────────────────


def test_a_wrong_template_is_refused(url):
    wrong = job(to=PHONE, sender="named-whatsapp", kind=Kind.WHATSAPP, template=Template("XX1", {}))

    assert asked(TwilioMessages, url, lambda channel: channel.send(wrong)) == REFUSED_BY_PRISM


@pytest.mark.parametrize("service", ["MG7", "XX" + "0" * 32])
def test_a_wrong_request_is_refused(url, service):
    sends = job(to=PHONE, sender="named-sms")
    outcome = asked(TwilioMessages, url, lambda channel: channel.send(sends), messaging_service_sid=service)

    assert outcome == REFUSED_BY_PRISM


class WithoutAnAddress(TwilioMessages):
    """A channel that forgets the one field that must be there."""

    def _request(self, job, sender):
        return super()._request(job, sender) | {"to": None}


def test_a_request_that_lacks_something_is_refused(url):
    assert asked(WithoutAnAddress, url, lambda channel: channel.send(job())) == REFUSED_BY_PRISM


def test_a_longer_page_than_there_is_is_refused(url, monkeypatch):
    monkeypatch.setattr("evac.channels.twilio_messages.PAGE_SIZE", 1001)

    with pytest.raises(ListUnavailable):
        asked(TwilioMessages, url, lambda channel: channel.list_outbound(now()))
