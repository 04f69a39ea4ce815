import asyncio
import base64
import socket
import time
from datetime import timedelta

import pytest

from evac.channels.twilio_messages import TwilioMessages
from evac.kernel.wording import Front
from evac.messaging.channel import Event, ListUnavailable, Outcome, Template
from evac.messaging.claim import LEASE
from evac.people.models import Channel as Kind
from evac.simulator.message import Message
from evac.simulator.options import Options
from evac.simulator.server import Server
from tests.channels.provider import (
    ACCOUNT,
    NAMED,
    QUIET,
    TOKEN,
    WHATSAPP,
    account,
    call,
    http,
    job,
    provider,
)
from tests.messaging.queue import now
from tests.support import PATIENCE

OPENER = Template("HX" + "1" * 32, {"1": "Marta"})
CREATED = http(201, {"sid": "SM" + "1" * 32, "status": "queued"})


def answering(status: int, content: object):
    async def answer(request):
        return http(status, content)

    return answer


def using(url: str, use, **fields):
    """One use of a channel, in a loop of its own."""

    async def within():
        channel = TwilioMessages(account(api_url=url, **fields))
        try:
            return await use(channel)
        finally:
            await channel.close()

    return asyncio.run(within())


def refusing(status: int, code: int | None):
    return answering(status, {"code": code, "message": "no", "status": status, "more_info": ""})


@pytest.mark.parametrize(
    ("status", "code", "event"),
    [
        (429, 20429, Event.NOT_SENT),
        (429, None, Event.NOT_SENT),
        (400, 21611, Event.NOT_SENT),
        (401, 20003, Event.SETUP_WRONG),
        (403, 20005, Event.SETUP_WRONG),
        (400, 21606, Event.SETUP_WRONG),
        (400, 21703, Event.SETUP_WRONG),
        (404, 20404, Event.SETUP_WRONG),
        (400, 21408, Event.REGION_CLOSED),
        (400, 21610, Event.STOPPED),
        (400, 21211, Event.UNREACHABLE),
        (400, 21614, Event.UNREACHABLE),
        (400, 21612, Event.REFUSED),
        (400, 21617, Event.REFUSED),
        (500, 20500, Event.IN_DOUBT),
        (503, None, Event.IN_DOUBT),
        (302, None, Event.IN_DOUBT),
        (400, None, Event.IN_DOUBT),
    ],
)
def test_each_refusal_becomes_what_it_means_for_the_text(status, code, event):
    outcome, requests = asyncio.run(call(refusing(status, code)))

    assert (outcome.event, outcome.reason) == (event, str(code or status))
    assert len(requests) == 1  # nothing is tried again behind our back


async def cut(request):
    return None


async def garbage(request):
    return http(201, b"<html>It works!</html>")


async def without_sid(request):
    return http(201, {"status": "queued"})


async def half_an_answer(request):
    return CREATED[:-20]


async def never(request):
    await asyncio.sleep(2 * PATIENCE)


@pytest.mark.parametrize(
    "answer", [cut, garbage, without_sid, never, answering(201, b""), answering(400, b"<html>")]
)
def test_whatever_is_no_answer_leaves_the_text_in_doubt(answer):
    started = time.monotonic()
    outcome, requests = asyncio.run(call(answer, timeout_seconds=0.5))

    assert outcome.event is Event.IN_DOUBT
    assert len(requests) == 1
    assert time.monotonic() - started < PATIENCE


def test_a_refused_connection_is_proven_not_sent():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"

    outcome = using(url, lambda channel: channel.send(job()))

    assert outcome == Outcome(Event.NOT_SENT, "carrier-not-reachable")


def test_an_accepted_text_comes_back_with_its_sid():
    outcome, (request,) = asyncio.run(call(answering(201, {"sid": "SM7", "status": "queued"})))

    assert outcome == Outcome(Event.ACCEPTED, provider_sid="SM7")
    assert request.form == {
        "To": "+584125550101",
        "From": QUIET[0],
        "Body": "Hola. Marta",
        "StatusCallback": f"https://quiet.example/hooks/twilio/receipts/{'a' * 32}",
        "RiskCheck": "disable",
    }


@pytest.mark.parametrize(
    ("about", "accounts", "expected"),
    [
        (
            {"sender": "named-sms"},
            {},
            {"From": NAMED, "StatusCallback": "https://named.example/hooks/twilio/receipts/" + "a" * 32},
        ),
        (
            {"sender": "named-sms"},
            {"messaging_service_sid": "MG" + "7" * 32},
            {"MessagingServiceSid": "MG" + "7" * 32, "From": None},
        ),
        (
            {"sender": "named-whatsapp", "kind": Kind.WHATSAPP},
            {},
            {"From": f"whatsapp:{WHATSAPP}", "To": "whatsapp:+584125550101", "RiskCheck": None},
        ),
        (
            {"sender": "named-whatsapp", "kind": Kind.WHATSAPP, "to": "US.1234"},
            {},
            {"To": "whatsapp:US.1234"},
        ),
        (
            {"sender": "named-whatsapp", "kind": Kind.WHATSAPP, "template": OPENER},
            {},
            {"ContentSid": OPENER.content_sid, "ContentVariables": '{"1": "Marta"}', "Body": None},
        ),
        ({"valid_seconds": 90}, {}, {"ValidityPeriod": "90"}),
        ({"valid_seconds": 10**6}, {}, {"ValidityPeriod": "36000"}),
        ({"valid_seconds": 0}, {}, {"ValidityPeriod": "1"}),
    ],
)
def test_the_request_says_who_sends_and_for_how_long(about, accounts, expected):
    _, (request,) = asyncio.run(call(answering(201, {"sid": "SM7"}), accounts=accounts, **about))

    assert {name: request.form.get(name) for name in expected} == expected


def test_a_sender_that_is_no_longer_set_up_is_our_mistake():
    outcome, requests = asyncio.run(call(never, sender="quiet-sms-9"))

    assert (outcome.event, requests) == (Event.SETUP_WRONG, [])


def test_a_process_that_slept_through_its_lease_does_not_send():
    slept = time.monotonic() - LEASE.total_seconds()

    outcome, requests = asyncio.run(call(never, claimed_monotonic=slept))

    assert (outcome, requests) == (Outcome(Event.NOT_SENT, "lease-ends"), [])


def test_during_a_rotation_the_second_token_opens_the_account():
    async def only_second(request):
        wanted = base64.b64encode(f"{ACCOUNT}:second".encode()).decode()
        return CREATED if wanted in request.head else http(401, {"code": 20003, "message": "", "status": 401})

    outcome, requests = asyncio.run(call(only_second, accounts={"auth_tokens": ("first", "second")}))

    assert outcome.event is Event.ACCEPTED
    assert len(requests) == 2


def test_a_call_must_end_before_its_lease():
    with pytest.raises(ValueError, match="lease"):
        TwilioMessages(account(), timeout_seconds=LEASE.total_seconds())


def test_two_hundred_concurrent_texts_get_each_its_own_sid():
    async def own_sid(request):
        await asyncio.sleep(0.05 * (int(request.form["Body"]) % 3))
        return http(201, {"sid": "SM" + request.form["Body"], "status": "queued"})

    async def all_at_once():
        async with provider(own_sid) as at:
            channel = TwilioMessages(account(api_url=at.url))
            outcomes = await asyncio.gather(*(channel.send(job(body=f"{n:032}")) for n in range(200)))
            await channel.close()
            return outcomes

    outcomes = asyncio.run(all_at_once())

    assert [outcome.provider_sid for outcome in outcomes] == [f"SM{n:032}" for n in range(200)]


def test_one_object_serves_one_loop_after_the_other():
    async def once(channel):
        try:
            return await channel.send(job())
        finally:
            await channel.close()

    async def with_provider():
        async with provider(answering(201, {"sid": "SM7"})) as at:
            channel = TwilioMessages(account(api_url=at.url))
            first = await once(channel)
            second = await asyncio.to_thread(asyncio.run, once(channel))
            return first, second

    assert {outcome.event for outcome in asyncio.run(with_provider())} == {Event.ACCEPTED}


def test_an_edge_in_the_environment_does_not_mangle_the_address(monkeypatch):
    monkeypatch.setenv("TWILIO_EDGE", "sydney")
    monkeypatch.setenv("TWILIO_REGION", "au1")

    outcome, _ = asyncio.run(call(answering(201, {"sid": "SM7"})))

    assert outcome.event is Event.ACCEPTED


# ── Against the simulated carrier ─────────────────────────────────────────────────────────────────


@pytest.fixture
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


def test_texts_of_ours_are_found_in_the_list(carrier):
    # A day long WhatsApp takes free text, once the person wrote.
    ends = "whatsapp:+584125550101", f"whatsapp:{WHATSAPP}"
    carrier.carrier.store.add(Message(ACCOUNT, "inbound", *ends, "hola", 1, "received", sent_at=now()))

    async def send_and_list(channel):
        sent = [
            await channel.send(job(sender="named-sms", body="uno")),
            await channel.send(job(sender="quiet-sms-2", body="dos")),
            await channel.send(job(sender="named-whatsapp", kind=Kind.WHATSAPP, body="tres")),
        ]
        return sent, await channel.list_outbound(now() - timedelta(minutes=1))

    sent, listed = using(carrier.url, send_and_list)

    assert {(text.provider_sid, text.sender, text.body, text.to) for text in listed} == {
        (sent[0].provider_sid, "named-sms", "uno", "+584125550101"),
        (sent[1].provider_sid, "quiet-sms-2", "dos", "+584125550101"),
        (sent[2].provider_sid, "named-whatsapp", "tres", "+584125550101"),
    }


def test_a_text_in_a_service_is_listed_under_our_name_for_it(carrier):
    service = "MG" + "0" * 32

    async def send_and_list(channel):
        await channel.send(job(sender="named-sms", body="uno"))
        return await channel.list_outbound(now() - timedelta(minutes=1))

    (listed,) = using(carrier.url, send_and_list, messaging_service_sid=service)

    assert listed.sender == "named-sms"


def test_the_list_is_read_over_all_its_pages_and_no_further_than_asked(carrier, monkeypatch):
    monkeypatch.setattr("evac.channels.twilio_messages.PAGE_SIZE", 7)

    async def send_and_list(channel):
        await asyncio.gather(*(channel.send(job(body=f"{n}")) for n in range(20)))
        everything = await channel.list_outbound(now() - timedelta(minutes=1))
        nothing = await channel.list_outbound(now() + timedelta(minutes=1))
        return everything, nothing

    everything, nothing = using(carrier.url, send_and_list)

    assert len({text.provider_sid for text in everything}) == 20
    assert nothing == []


def test_inbound_texts_are_listed_oldest_first_with_their_time(carrier):
    for body in ("primero", "segundo"):
        message = Message(ACCOUNT, "inbound", "+584125550101", QUIET[1], body, 1, "received", sent_at=now())
        carrier.carrier.store.add(message)

    texts = using(carrier.url, lambda channel: channel.list_inbound(now() - timedelta(minutes=5)))

    assert [text.body for text in texts] == ["primero", "segundo"]
    assert texts[0].front is Front.QUIET
    assert texts[0].sender.value == "+584125550101"
    assert texts[0].sent_at is not None


def test_a_list_that_cannot_be_read_says_so():
    async def list_it():
        async with provider(refusing(503, 20500)) as at:
            channel = TwilioMessages(account(api_url=at.url))
            with pytest.raises(ListUnavailable):
                await channel.list_outbound(now())
            with pytest.raises(ListUnavailable):
                await channel.list_inbound(now())
            await channel.close()

    asyncio.run(list_it())


def test_words_are_taken_out_of_the_carriers_copy(carrier):
    async def send_and_redact(channel):
        sent = await channel.send(job())
        for _ in range(100):
            if await channel.redact(sent.provider_sid):
                break
            await asyncio.sleep(0.05)
        return await channel.list_outbound(now() - timedelta(minutes=1))

    (listed,) = using(carrier.url, send_and_redact)

    assert listed.body == ""


def test_an_operator_is_told_whether_the_account_opens(carrier):
    opens = using(carrier.url, lambda channel: channel.check_account())
    refused = using(carrier.url, lambda channel: channel.check_account(), auth_tokens=("wrong",))
    away = using("http://127.0.0.1:9", lambda channel: channel.check_account())

    assert (opens.ok, opens.detail) == (True, "active")
    assert (refused.ok, refused.detail) == (False, "refused (20003)")
    assert not away.ok
