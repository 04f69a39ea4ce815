import pytest
from twilio.request_validator import RequestValidator
from werkzeug.datastructures import MultiDict

from evac.channels.twilio_codes import code_of, event_of
from evac.channels.twilio_messages import TwilioMessages
from evac.channels.twilio_webhooks import Unreadable
from evac.kernel.wording import Front
from evac.messaging.channel import Event
from evac.people.models import Channel as Kind
from tests.channels.provider import NAMED, QUIET, WHATSAPP, account

NAMED_URL = "https://named.example/hooks/twilio/messages"
QUIET_URL = "https://quiet.example/hooks/twilio/messages"
FORM = {
    "MessageSid": "SM" + "a" * 32,
    "AccountSid": "AC" + "0" * 32,
    "From": "+584125550101",
    "To": NAMED,
    "Body": "estoy bien",
    "NumMedia": "0",
}
channel = TwilioMessages(account(auth_tokens=("primary", "secondary")))


def signed(form=FORM, *, url=NAMED_URL, token="primary") -> str:
    return RequestValidator(token).compute_signature(url, form)


def genuine(signature, form=FORM, urls=(NAMED_URL, QUIET_URL)) -> bool:
    return channel.is_genuine(urls, form, signature)


@pytest.mark.parametrize("token", ["primary", "secondary"])
@pytest.mark.parametrize("url", [NAMED_URL, QUIET_URL])
def test_each_token_and_each_front_is_genuine(url, token):
    assert genuine(signed(url=url, token=token))


def test_a_shared_keys_longer_signature_is_genuine_and_checked_as_well():
    signature = RequestValidator("secondary").compute_signature(NAMED_URL, FORM, algorithm="HMAC_SHA256")
    assert genuine(signature)
    assert not genuine(signature, FORM | {"Body": "otra cosa"})
    assert not genuine(RequestValidator("other").compute_signature(NAMED_URL, FORM, algorithm="HMAC_SHA256"))


def test_the_port_that_the_scheme_means_anyway_changes_nothing():
    assert genuine(signed(url=NAMED_URL.replace(".example", ".example:443")))


@pytest.mark.parametrize(
    "url",
    [
        NAMED_URL.replace("https", "http"),
        NAMED_URL.replace("named", "evil"),
        NAMED_URL.replace(".example", ".example:8443"),
        NAMED_URL.replace(".example", ".example:80"),
        NAMED_URL + "/",
        NAMED_URL + "?a=1",
        NAMED_URL.upper(),
        "https://user@named.example/hooks/twilio/messages",
        "",
    ],
)
def test_a_signature_for_another_address_is_forged(url):
    assert not genuine(signed(url=url))


@pytest.mark.parametrize(
    "form",
    [
        FORM | {"Body": "SOS"},
        FORM | {"Extra": "1"},
        FORM | {"Extra": ""},
        {name: value for name, value in FORM.items() if name != "NumMedia"},
        {name.lower(): value for name, value in FORM.items()},
        FORM | {"Body": "estoy bien "},
        FORM | {"Body": "half a pair \ud83d"},
        {},
    ],
)
def test_a_signature_for_another_form_is_forged(form):
    assert not genuine(signed(), form)


@pytest.mark.parametrize(
    "signature",
    [
        None,
        "",
        " ",
        "=",
        "é",
        "\ud83d",
        signed(token="other"),
        signed(token=""),
        signed()[:-1],
        signed() + "=",
    ],
)
def test_anything_else_is_forged(signature):
    assert not genuine(signature)


@pytest.mark.parametrize("tokens", [(), ("",), ("", "")])
def test_without_a_token_nothing_is_genuine(tokens):
    without = TwilioMessages(account(auth_tokens=tokens))

    assert not without.is_genuine([NAMED_URL], FORM, signed(token=""))
    assert not without.is_genuine([NAMED_URL], FORM, "")


def test_a_form_as_flask_gives_it_is_read_the_same():
    assert genuine(signed(), MultiDict(FORM))


def test_a_text_is_read_with_its_front():
    text = channel.read(FORM | {"To": QUIET[1], "NumMedia": "2", "OptOutType": "STOP"})

    assert (text.provider_sid, text.kind, text.front) == (FORM["MessageSid"], Kind.SMS, Front.QUIET)
    assert (text.sender.value, text.to.value, text.body) == ("+584125550101", QUIET[1], "estoy bien")
    assert (text.media_count, text.carrier_word, text.point) == (2, "STOP", None)


@pytest.mark.parametrize(
    ("payload", "body"), [("W1", "W1 estoy bien"), ("", "estoy bien"), ("menu", "estoy bien")]
)
def test_a_pressed_button_is_an_answer(payload, body):
    assert channel.read(FORM | {"ButtonPayload": payload, "ButtonText": "estoy bien"}).body == body


def test_a_whatsapp_pin_is_read():
    text = channel.read(
        {
            "MessageSid": "SM1",
            "From": "whatsapp:US.1234",
            "To": f"whatsapp:{WHATSAPP}",
            "Latitude": "10.4806",
            "Longitude": "-66.9036",
            "Label": "Plaza",
            "Address": "Caracas",
        }
    )

    assert (text.kind, text.front, text.sender.value, text.body) == (
        Kind.WHATSAPP,
        Front.NAMED,
        "US.1234",
        "",
    )
    assert (text.point, text.label) == ((10.4806, -66.9036), "Plaza, Caracas")


@pytest.mark.parametrize("latitude", ["nan", "inf", "91", "x", ""])
def test_a_pin_outside_of_this_world_is_none(latitude):
    assert channel.read(FORM | {"Latitude": latitude, "Longitude": "1"}).point is None


@pytest.mark.parametrize("media", ["-1", "x", "", "²"])
def test_a_strange_count_of_media_is_none(media):
    assert channel.read(FORM | {"NumMedia": media}).media_count == 0


@pytest.mark.parametrize("sid", ["", "a b", "ñ", "S" * 65, "'; --"])
def test_a_form_without_a_message_id_is_unreadable(sid):
    with pytest.raises(Unreadable):
        channel.read({"MessageSid": sid})


@pytest.mark.parametrize(
    ("status", "code", "event"),
    [
        ("accepted", None, Event.UNDERWAY),
        ("scheduled", None, Event.UNDERWAY),
        ("queued", None, Event.UNDERWAY),
        ("sending", None, Event.UNDERWAY),
        ("sent", None, Event.SENT),
        ("delivered", None, Event.DELIVERED),
        ("read", None, Event.READ),
        ("canceled", None, Event.UNDELIVERABLE),
        ("undelivered", None, Event.UNDELIVERED),
        ("undelivered", 30003, Event.UNDELIVERED),
        ("undelivered", 30005, Event.UNDELIVERED),
        ("undelivered", 30008, Event.UNDELIVERED),
        ("failed", 30001, Event.UNDELIVERED),
        ("undelivered", 30004, Event.UNDELIVERABLE),
        ("undelivered", 30007, Event.UNDELIVERABLE),
        ("failed", 63016, Event.UNDELIVERABLE),
        ("undelivered", 30006, Event.NUMBER_DEAD),
        ("failed", 63003, Event.NUMBER_DEAD),
        ("failed", 21610, Event.OPTED_OUT),
        ("something new", None, Event.UNDERWAY),
    ],
)
def test_every_status_says_something_about_the_text(status, code, event):
    assert event_of(status, code) is event

    form = {"MessageSid": "SM1", "MessageStatus": status, "ErrorCode": str(code or "")}
    receipt = channel.read_receipt("uid", form)
    assert (receipt.attempt_uid, receipt.event, receipt.provider_sid) == ("uid", event, "SM1")


def test_a_callback_without_a_status_says_nothing():
    assert channel.read_receipt("uid", {"MessageSid": "SM1"}) is None


@pytest.mark.parametrize(
    ("value", "code"), [(30003, 30003), ("30003", 30003), ("", None), (None, None), ("x", None)]
)
def test_codes_come_in_many_spellings(value, code):
    assert code_of(value) == code
