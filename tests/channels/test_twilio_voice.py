"""Calls through the SDK against a provider that answers as it is told."""

import asyncio
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from xml.etree import ElementTree

import pytest

from evac.channels.twilio_voice import CALLS_PATH, TwilioVoice
from evac.channels.twilio_webhooks import Unreadable
from evac.kernel.wording import Front
from evac.messaging.channel import Event, ListUnavailable
from evac.messaging.voice import MISSED_CALL, CallEvent, CallJob
from evac.people.models import Channel as Kind
from tests.channels.provider import FRONTS, NAMED, QUIET, WHATSAPP, account, http, provider

PHONE, SID, UID = "+13055550101", "CA" + "2" * 32, "a" * 32
NOW = datetime(2026, 1, 12, 16, 0, tzinfo=UTC)
JOB = CallJob(UID, PHONE, "Duty alarm. 2 calls for help & more. To take it, press 1.", "en")


def voice(**fields) -> TwilioVoice:
    return TwilioVoice(account(**fields))


def asked(act, *answers, **fields):
    """What ``act(voice)`` gives, and the requests it took."""

    async def run():
        left = list(answers)

        async def answer(request):
            return left.pop(0) if len(left) > 1 else left[0]

        async with provider(answer) as at:
            channel = TwilioVoice(account(api_url=at.url, **fields), timeout_seconds=2.0)
            try:
                return await act(channel), at.requests
            finally:
                await channel.close()

    return asyncio.run(run())


def call(*answers, **fields):
    return asked(lambda channel: channel.call(JOB), *answers, **fields)


def test_a_call_asks_for_a_digit_and_says_where_it_goes():
    outcome, (request,) = call(http(201, {"sid": SID}))

    assert (outcome.event, outcome.provider_sid) == (Event.ACCEPTED, SID)
    url = f"{FRONTS[Front.NAMED]}{CALLS_PATH}?ring={UID}"
    assert (request.form["To"], request.form["From"]) == (PHONE, NAMED)
    assert request.form["StatusCallback"] == url
    gather = ElementTree.fromstring(request.form["Twiml"]).find("Gather")
    assert (gather.attrib["action"], gather.attrib["numDigits"]) == (url, "1")
    said = gather.find("Say")
    assert (said.text, said.attrib["language"]) == (JOB.words, "en-US")


@pytest.mark.parametrize(
    ("answer", "event"),
    [
        (http(429, {"code": 20429, "message": "x", "status": 429}), Event.NOT_SENT),
        (http(400, {"code": 21211, "message": "x", "status": 400}), Event.UNREACHABLE),
        (http(401, {"code": 20003, "message": "x", "status": 401}), Event.SETUP_WRONG),
        (http(500, {"code": 20500, "message": "x", "status": 500}), Event.IN_DOUBT),
        (http(201, b"<html>"), Event.IN_DOUBT),
        (http(201, {"sid": None}), Event.IN_DOUBT),
        (None, Event.IN_DOUBT),
    ],
)
def test_every_way_a_call_may_end(answer, event):
    assert call(answer)[0].event is event


def test_nobody_listening_rang_nobody():
    async def run():
        channel = voice(api_url="http://127.0.0.1:9")
        try:
            return await channel.call(JOB)
        finally:
            await channel.close()

    assert asyncio.run(run()).event is Event.NOT_SENT


def test_the_second_token_opens_the_api_during_a_rotation():
    refused = http(401, {"code": 20003, "message": "x", "status": 401})
    outcome, requests = call(refused, http(201, {"sid": SID}), auth_tokens=("old", "new"))

    assert (outcome.event, len(requests)) == (Event.ACCEPTED, 2)


def test_a_short_code_cannot_call_and_the_quiet_number_does():
    _, (request,) = call(http(201, {"sid": SID}), sms_from="40404")
    assert request.form["From"] == QUIET[0]
    assert request.form["StatusCallback"].startswith(FRONTS[Front.QUIET])

    outcome, requests = call(http(201, {"sid": SID}), sms_from="40404", sms_from_quiet=())
    assert (outcome.event, requests) == (Event.SETUP_WRONG, [])


@pytest.mark.parametrize(
    ("age", "direction", "found"),
    [(0, "outbound-api", SID), (600, "outbound-api", None), (0, "inbound", None)],
)
def test_the_list_knows_a_call_that_was_placed(age, direction, found):
    created = format_datetime(NOW - timedelta(seconds=age))
    listed = {"sid": SID, "direction": direction, "date_created": created}
    page = http(200, {"calls": [listed], "next_page_uri": None})

    assert asked(lambda channel: channel.find_placed(PHONE, NOW), page)[0] == found


def test_a_list_that_cannot_be_read_decides_nothing():
    with pytest.raises(ListUnavailable):
        asked(lambda channel: channel.find_placed(PHONE, NOW), http(500, {"status": 500, "message": "x"}))


def form(**fields: str) -> dict[str, str]:
    given = {"CallSid": SID, "From": "+584145550001", "To": NAMED, "CallStatus": "ringing"}
    return given | {"Direction": "inbound"} | fields


def test_a_missed_call_is_read_like_a_text_without_words():
    read = voice().read_call(form())

    assert (read.provider_sid, read.kind, read.front) == (SID, Kind.VOICE, Front.NAMED)
    assert (read.sender.value, read.body, read.carrier_word) == ("+584145550001", "", MISSED_CALL)
    assert voice().read_call(form(To=QUIET[0])).front is Front.QUIET


@pytest.mark.parametrize(
    ("caller", "value", "kind"),
    [
        ("whatsapp:+584145550001", "+584145550001", Kind.WHATSAPP),
        ("whatsapp:VE.1234", "VE.1234", Kind.WHATSAPP),
        ("+266696687", "", Kind.VOICE),
        ("Anonymous", "", Kind.VOICE),
        ("", "", Kind.VOICE),
        ("sip:marta@example.org", "", Kind.VOICE),
        ("client:somebody", "", Kind.VOICE),
        ("40404", "", Kind.VOICE),
        ("whatsapp:", "", Kind.WHATSAPP),
    ],
)
def test_callers_of_every_kind_are_read(caller, value, kind):
    to = f"whatsapp:{WHATSAPP}" if caller.startswith("whatsapp") else NAMED
    read = voice().read_call(form(From=caller, To=to))

    assert (read.sender.value, read.kind) == (value, kind)


@pytest.mark.parametrize("sid", ["", "CA" + "2" * 40, "CA2 2"])
def test_a_form_that_names_no_call_is_refused(sid):
    with pytest.raises(Unreadable):
        voice().read_call(form(CallSid=sid))


@pytest.mark.parametrize(
    ("told", "event"),
    [
        ({"Digits": "1", "CallStatus": "in-progress"}, CallEvent.DIGIT),
        ({"CallStatus": "no-answer"}, CallEvent.NOT_ANSWERED),
        ({"CallStatus": "busy"}, CallEvent.NOT_ANSWERED),
        ({"CallStatus": "failed"}, CallEvent.FAILED),
        ({"CallStatus": "completed"}, CallEvent.ENDED),
        ({"CallStatus": "in-progress"}, CallEvent.UNDERWAY),
        ({"CallStatus": "something-new"}, CallEvent.UNDERWAY),
    ],
)
def test_what_the_carrier_tells_of_a_call_of_ours(told, event):
    assert voice().read_report(form(**told)).event is event


def test_what_is_said_is_markup_and_a_rejection_is_no_announcement_of_a_dead_number():
    assert "Reject" in TwilioVoice.rejected[0]
    assert 'reason="busy"' in TwilioVoice.rejected[0]
    for body, status, _ in (voice().goodbye("Bien & ya", "es"), voice().ask_again(UID, "Pulse 1", "es")):
        assert status == 200
        assert ElementTree.fromstring(body).find(".//Say").attrib["language"] == "es-MX"
