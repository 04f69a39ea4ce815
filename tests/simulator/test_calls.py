"""Calls through the simulated carrier: placed with the real SDK, answered on a phone, a digit posted back."""

import time

import pytest
import requests
from twilio.base.exceptions import TwilioRestException
from twilio.request_validator import RequestValidator

from tests.simulator.conftest import NAMED, PHONE, QUIET, TOKEN, WHATSAPP
from tests.support import PATIENCE

CALLED = "+13055550101"


@pytest.fixture
def asking(receipts):
    """A document that asks for a digit."""
    url = f"{receipts.url}/hooks/twilio/calls?ring=abc"
    return f'<Response><Gather numDigits="1" action="{url}"><Say>Press 1</Say></Gather></Response>'


@pytest.fixture
def place(sdk, receipts, asking):
    def create(**fields):
        given = {"to": CALLED, "from_": NAMED, "twiml": asking, "timeout": 5}
        given |= {"status_callback": f"{receipts.url}/hooks/twilio/calls?ring=abc"}
        return sdk.calls.create(**given | fields)

    return create


@pytest.fixture
def control(server):
    def post(path, **form):
        return requests.post(f"{server.url}/_carrier/{path}", data=form, timeout=PATIENCE)

    return post


def until(sdk, sid, status, seconds=PATIENCE):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if (call := sdk.calls(sid).fetch()).status == status:
            return call
        time.sleep(0.02)
    raise AssertionError(f"still {call.status}")


def test_a_call_rings_is_answered_and_the_digit_comes_back_signed(sdk, place, control, receipts, server):
    receipts.body = b"<Response><Say>Taken</Say><Hangup/></Response>"
    placed = place()
    assert (placed.sid[:2], placed.status) == ("CA", "queued")
    until(sdk, placed.sid, "ringing")
    assert control(f"calls/{placed.sid}/answer").json()["said"] == "Press 1"
    assert control(f"calls/{placed.sid}/digits", Digits="1").status_code == 200

    digit, ended = receipts.wait_for(2)
    assert (digit.form["Digits"], digit.form["CallStatus"]) == ("1", "in-progress")
    assert (ended.form["CallStatus"], ended.form["CallSid"]) == ("completed", placed.sid)
    assert all(RequestValidator(TOKEN).validate(one.url, one.form, one.signature) for one in (digit, ended))
    (line,) = requests.get(f"{server.url}/_carrier/calls", timeout=PATIENCE).json()
    assert (line["to"], line["status"], line["digits"], line["said"]) == (CALLED, "completed", "1", "Taken")


def test_a_phone_that_nobody_answers_ends_without_an_answer(sdk, place, receipts):
    placed = place(timeout=0)
    until(sdk, placed.sid, "no-answer")
    assert receipts.wait_for(1)[0].form["CallStatus"] == "no-answer"


def test_a_phone_that_is_off_does_not_ring(sdk, server, place):
    server.carrier.set_phone(CALLED, 30003)
    sid = place().sid
    until(sdk, sid, "no-answer")
    assert sdk.calls(sid).fetch().status == "no-answer"


def test_a_declined_call_is_busy_and_cannot_be_answered_any_more(sdk, place, control):
    placed = place()
    until(sdk, placed.sid, "ringing")
    assert control(f"calls/{placed.sid}/end").json()["status"] == "busy"
    for path in ("answer", "digits", "end"):
        assert control(f"calls/{placed.sid}/{path}", Digits="1").status_code == 409


def test_the_list_names_the_newest_first_and_the_lagging_one_not_yet(sdk, place, server):
    placed = [place().sid for _ in range(2)]
    assert [call.sid for call in sdk.calls.list(to=CALLED, limit=20)] == placed[::-1]
    assert sdk.calls.list(to=PHONE) == []
    server.carrier.faults.set({"list_lag_s": 60})
    assert sdk.calls.list(to=CALLED) == []


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"to": "nobody"}, 21211),
        ({"from_": "+15550000000"}, 21210),
        ({"twiml": "<Response>"}, 12100),
        ({"twiml": "<Response/>" + " " * 4000}, 21218),
    ],
)
def test_wrong_calls_are_refused_as_the_carrier_does(place, fields, code):
    with pytest.raises(TwilioRestException) as refused:
        place(**fields)
    assert refused.value.code == code


@pytest.mark.parametrize(("fault", "rings"), [("rate_429", 0), ("rate_5xx", 0), ("rate_500_after_accept", 1)])
def test_faults_strike_calls_too(place, server, fault, rings):
    server.carrier.faults.set({fault: 1})
    with pytest.raises(TwilioRestException):
        place()
    assert len(server.carrier.calls.after(0)) == rings


def test_a_ring_asks_the_front_of_its_number_and_is_rejected(control, quiet_webhook):
    quiet_webhook.body = b'<Response><Reject reason="busy"/></Response>'
    answer = control("ring", From=PHONE, To=QUIET)

    assert (answer.status_code, b"<Reject" in answer.content) == (200, True)
    request = quiet_webhook.requests[0]
    assert request.url.endswith("/hooks/twilio/calls")
    assert RequestValidator(TOKEN).validate(request.url, request.form, request.signature)


@pytest.mark.parametrize(
    ("caller", "to", "shown"),
    [
        ("anonymous", NAMED, "+266696687"),
        (f"whatsapp:{PHONE}", f"whatsapp:{WHATSAPP}", f"whatsapp:{PHONE}"),
    ],
)
def test_odd_callers_ring_too(control, webhook, caller, to, shown):
    assert control("ring", From=caller, To=to).status_code == 200
    assert webhook.requests[0].form["From"] == shown


def test_a_number_that_is_not_ours_cannot_be_rung(control, webhook):
    assert control("ring", From=PHONE, To="+15550000000").status_code == 422
    assert webhook.requests == []


def test_the_desk_rings_and_is_rung_without_script(server, sdk, place, receipts, webhook):
    number = "+584225550101"

    def desk(path="", **form):
        answer = requests.post(f"{server.url}/desk/calls{path}", data=form, timeout=PATIENCE)
        return answer.text

    webhook.body = b"<Response><Reject/></Response>"
    assert "busy" in desk(**{"from": number}, to=NAMED)
    placed = place(to=number)
    until(sdk, placed.sid, "ringing")
    assert "Answer</button>" in requests.get(server.url, timeout=PATIENCE).text
    assert "Press 1" in desk(f"/{placed.sid}/answer")
    assert "pressed 1" in desk(f"/{placed.sid}/digits", digits="1")
    assert receipts.requests[0].form["Digits"] == "1"
    assert "This call is over." in desk(f"/{placed.sid}/end")
