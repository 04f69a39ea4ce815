import pytest
import requests
from twilio.base.exceptions import TwilioRestException
from twilio.request_validator import RequestValidator

from tests.simulator.conftest import ACCOUNT, NAMED, PHONE, QUIET, TOKEN, WHATSAPP
from tests.support import PATIENCE


@pytest.fixture
def text_in(server):
    def post(body="hola", **fields):
        form = {"From": PHONE, "To": NAMED, "Body": body} | fields
        return requests.post(f"{server.url}/_carrier/inbound", data=form, timeout=PATIENCE)

    return post


def test_text_reaches_the_webhook_complete_and_signed(text_in, webhook, options):
    answer = text_in("estoy bien ñ 🙂", Extra="ünknown")
    request = webhook.requests[0]
    assert (answer.status_code, answer.content) == (200, b"<Response/>")
    assert request.form["Body"] == "estoy bien ñ 🙂"
    assert request.form["Extra"] == "ünknown"
    assert request.form["MessageSid"] == request.form["SmsSid"] == answer.headers["X-Message-Sid"]
    assert (request.form["AccountSid"], request.form["NumMedia"]) == (ACCOUNT, "0")
    assert RequestValidator(TOKEN).validate(options["webhook_url"], request.form, request.signature)


def test_text_to_the_quiet_number_is_signed_for_the_quiet_front(text_in, webhook, quiet_webhook, options):
    text_in(To=QUIET)
    request = quiet_webhook.requests[0]
    assert webhook.requests == []
    assert RequestValidator(TOKEN).validate(options["quiet_webhook_url"], request.form, request.signature)


def test_answer_is_the_webhooks_own(text_in, webhook):
    webhook.status, webhook.body = 403, b"forged"
    answer = text_in()
    assert (answer.status_code, answer.content) == (403, b"forged")


def test_silent_webhook_is_a_bad_gateway_and_the_text_stays_in_the_list(options, sdk, server):
    object.__setattr__(server.carrier.options, "webhook_url", "http://127.0.0.1:9/nobody")
    answer = requests.post(
        f"{server.url}/_carrier/inbound", data={"From": PHONE, "Body": "hola"}, timeout=PATIENCE
    )
    assert answer.status_code == 502
    assert [message.body for message in sdk.messages.list()] == ["hola"]


def test_known_sid_is_a_replay_and_stands_in_the_list_once(text_in, sdk, webhook):
    sid = "SM" + "a" * 32
    for _ in range(3):
        text_in(MessageSid=sid)
    assert [request.form["MessageSid"] for request in webhook.requests] == [sid] * 3
    assert [message.sid for message in sdk.messages.list()] == [sid]


def test_pin_from_whatsapp_has_an_empty_body(text_in, webhook):
    pin = {
        "From": f"whatsapp:{PHONE}",
        "To": f"whatsapp:{WHATSAPP}",
        "Latitude": "10.5",
        "Longitude": "-66.9",
    }
    assert text_in("", **pin).status_code == 200
    form = webhook.requests[0].form
    assert (form["Body"], form["Latitude"], form["WaId"]) == ("", "10.5", PHONE[1:])


@pytest.mark.parametrize("sender", [f" {PHONE[1:]}", f"whatsapp: {PHONE[1:]}"])
def test_plus_that_a_form_turned_into_a_blank_is_mended(text_in, webhook, sender):
    text_in(From=sender, To="")
    assert webhook.requests[0].form["From"] == sender.replace(" ", "+")


@pytest.mark.parametrize("sender", ["40404", "rcs:agent_x.y"])
def test_senders_that_are_no_phones_text_too(text_in, webhook, sender):
    assert text_in(From=sender, Body="todo bien").status_code == 200
    assert webhook.requests[0].form["From"] == sender


@pytest.mark.parametrize("fields", [{"From": "nobody"}, {"To": "+15550000000"}])
def test_text_without_ends_is_refused(text_in, webhook, fields):
    assert text_in(**fields).status_code == 422
    assert webhook.requests == []


@pytest.mark.parametrize(
    "word", ["STOP", "stop ", "Unsubscribe", "END", "quit", "STOPALL", "revoke", "OPTOUT", "cancel"]
)
def test_stop_blocks_later_texts_and_is_still_passed_on(text_in, webhook, send, word):
    text_in(word)
    assert webhook.requests[0].form["OptOutType"] == "STOP"
    with pytest.raises(TwilioRestException) as refused:
        send()
    assert (refused.value.status, refused.value.code) == (400, 21610)


def test_stop_holds_for_one_sender_until_start(text_in, send):
    text_in("STOP")
    assert send(from_=QUIET).status == "queued"
    text_in("start")
    assert send().status == "queued"


def test_stop_inside_a_sentence_is_an_ordinary_text(text_in, webhook, send):
    text_in("Stop please")
    assert "OptOutType" not in webhook.requests[0].form
    assert send().status == "queued"


def test_carrier_answers_keywords_by_itself_and_once(text_in, sdk):
    for word in ("STOP", "STOP", "HELP", "START", "HELP"):
        text_in(word)
    replies = [message for message in sdk.messages.list() if message.direction == "outbound-reply"]
    assert [reply.body.split()[0] for reply in reversed(replies)] == ["You", "You", "Reply"]


def test_call_is_signed_for_the_calls_hook(server, webhook):
    requests.post(f"{server.url}/_carrier/ring", data={"From": PHONE, "To": NAMED}, timeout=PATIENCE)
    request = webhook.requests[0]
    assert request.url.endswith("/hooks/twilio/calls")
    assert request.form["CallStatus"] == "ringing"
    assert RequestValidator(TOKEN).validate(request.url, request.form, request.signature)
