import time

import pytest
import requests
from twilio.base.exceptions import TwilioRestException

from evac.simulator.faults import Faults
from tests.simulator.conftest import NAMED, PHONE
from tests.support import PATIENCE


@pytest.fixture
def faults(server):
    def put(**knobs):
        return requests.put(f"{server.url}/_carrier/faults", json=knobs, timeout=PATIENCE)

    return put


def test_all_faults_are_off_at_start(server):
    knobs = requests.get(f"{server.url}/_carrier/faults", timeout=PATIENCE).json()
    assert len(knobs) == 10
    assert set(knobs.values()) == {0}


def test_faults_are_set_as_a_whole(server, faults):
    faults(rate_429=0.5)
    assert faults(delay_ms=10).json()["rate_429"] == 0
    form = requests.put(f"{server.url}/_carrier/faults", data={"rate_cut": "0.25"}, timeout=PATIENCE)
    assert form.json()["rate_cut"] == 0.25


@pytest.mark.parametrize(
    "knobs",
    [
        {"rate_418": 1},
        {"rate_429": 2},
        {"rate_429": -1},
        {"rate_429": "often"},
        {"delay_ms": 1.5},
        {"rate_cut": True},
    ],
)
def test_wrong_names_and_values_are_refused_and_change_nothing(server, faults, knobs):
    faults(rate_429=0.5)
    assert faults(**knobs).status_code == 422
    assert server.carrier.faults.knobs.rate_429 == 0.5


@pytest.mark.parametrize(("knob", "status", "code"), [("rate_429", 429, 20429), ("rate_5xx", 503, 20500)])
def test_refused_texts_are_not_accepted(faults, send, carrier, knob, status, code):
    faults(**{knob: 1})
    with pytest.raises(TwilioRestException) as refused:
        send()
    assert (refused.value.status, refused.value.code) == (status, code)
    assert carrier.store.accepted_after(0) == []


def test_text_answered_500_is_accepted_all_the_same(faults, send, carrier):
    faults(rate_500_after_accept=1)
    with pytest.raises(TwilioRestException) as failed:
        send("mine")
    assert failed.value.status == 500
    assert [message.body for message in carrier.store.accepted_after(0)] == ["mine"]


def test_cut_connection_gives_no_answer_but_the_text_is_accepted(faults, send, carrier):
    faults(rate_cut=1)
    with pytest.raises(requests.ConnectionError):
        send("mine")
    assert [message.body for message in carrier.store.accepted_after(0)] == ["mine"]


def test_garbage_is_a_201_that_is_not_json(faults, send, carrier):
    faults(rate_garbage=1)
    with pytest.raises(ValueError, match="Expecting value"):
        send("mine")
    assert [message.body for message in carrier.store.accepted_after(0)] == ["mine"]


def test_delay_slows_every_answer(faults, sdk):
    faults(delay_ms=150)
    start = time.monotonic()
    sdk.messages.list()
    assert time.monotonic() - start >= 0.15


def test_copies_send_each_receipt_that_often(faults, send, receipts):
    faults(receipt_copies=3)
    send(status_callback=f"{receipts.url}/receipts/7")
    statuses = [request.form["MessageStatus"] for request in receipts.wait_for(6)]
    assert sorted(statuses) == ["delivered"] * 3 + ["sent"] * 3


def test_shuffle_keeps_every_receipt(faults, send, receipts):
    faults(receipt_shuffle_s=0.3)
    for _ in range(10):
        send(status_callback=f"{receipts.url}/receipts/7")
    assert len(receipts.wait_for(20)) == 20


def test_shuffled_delays_spread_over_the_whole_time():
    faults = Faults(seed=1)
    faults.set({"receipt_shuffle_s": 10, "receipt_copies": 20})
    delays = faults.receipt_delays()
    assert len(delays) == 20
    assert min(delays) < 3 < 7 < max(delays) <= 10


def test_dropped_text_stands_only_in_the_list(server, faults, webhook, sdk):
    faults(webhook_drop=1)
    form = {"From": PHONE, "To": NAMED, "Body": "lost"}
    answer = requests.post(f"{server.url}/_carrier/inbound", data=form, timeout=PATIENCE)
    assert (answer.status_code, answer.json()["dropped"]) == (202, True)
    assert webhook.requests == []
    assert [message.body for message in sdk.messages.list(to=NAMED)] == ["lost"]


def test_list_lags_but_fetch_does_not(faults, send, sdk):
    faults(list_lag_s=0.5)
    sid = send().sid
    assert sdk.messages.list() == []
    assert sdk.messages(sid).fetch().sid == sid
    time.sleep(0.6)
    assert [message.sid for message in sdk.messages.list()] == [sid]


def test_phone_that_is_off_gets_nothing_and_the_receipt_says_why(server, send, receipts):
    requests.put(f"{server.url}/_carrier/phones/{PHONE}", json={"error_code": 30003}, timeout=PATIENCE)
    send(status_callback=f"{receipts.url}/r")
    last = receipts.wait_for(2)[-1].form
    assert (last["MessageStatus"], last["ErrorCode"]) == ("undelivered", "30003")


def test_strikes_are_counted(faults, send, carrier):
    faults(rate_429=1)
    for _ in range(2):
        with pytest.raises(TwilioRestException):
            send()
    assert carrier.faults.struck["rate_429"] == 2


@pytest.mark.parametrize(("code", "status"), [(20003, 401), (21408, 400)])
def test_every_text_is_refused_with_a_code_until_it_is_taken_back(server, send, carrier, code, status):
    url = f"{server.url}/_carrier/refusal"
    assert requests.put(url, json={"error_code": code}, timeout=PATIENCE).json() == {"error_code": code}
    with pytest.raises(TwilioRestException) as refused:
        send()
    assert (refused.value.status, refused.value.code) == (status, code)
    assert carrier.store.accepted_after(0) == []

    requests.put(url, json={"error_code": 0}, timeout=PATIENCE)
    assert send().sid


def test_a_refusal_without_a_number_is_refused_itself(server):
    assert requests.put(f"{server.url}/_carrier/refusal", json={}, timeout=PATIENCE).status_code == 422
