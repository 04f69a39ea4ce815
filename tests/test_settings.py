"""Settings are read once; every wrong one is named, with what is expected, and no secret is repeated."""

import pytest

from evac.settings import ROOT, Settings, WrongSettings, is_loopback

ACCOUNT = "AC" + "0" * 32
EXAMPLE = ROOT / "config" / "evac.env.example"


def read(**environment: str) -> Settings:
    return Settings.from_env(environment)


def test_nothing_set_is_a_deployment_on_this_machine():
    settings = read()

    assert settings.database_url.startswith("sqlite:///")
    assert (settings.public_url, settings.quiet_url) == ("http://127.0.0.1:8000", "http://127.0.0.1:8000")
    assert settings.faces == ("citizen", "hooks", "staff", "admin", "api")
    assert settings.twilio.account_sid == ""
    assert settings.secret_key is None


def test_port_gives_the_address_unless_one_is_set():
    assert read(EVAC_PORT="9000").public_url == "http://127.0.0.1:9000"
    assert read(EVAC_PORT="9000", EVAC_PUBLIC_URL="https://evac.example.org/").public_url == (
        "https://evac.example.org"
    )


def test_quiet_front_is_the_named_one_until_it_has_a_host():
    assert read(EVAC_PUBLIC_URL="https://a.example").quiet_url == "https://a.example"
    assert read(EVAC_PUBLIC_URL="https://a.example", EVAC_QUIET_URL="https://b.example").quiet_url == (
        "https://b.example"
    )


def test_carriers_settings_are_lists_where_there_can_be_several():
    twilio = read(
        TWILIO_ACCOUNT_SID=ACCOUNT,
        TWILIO_AUTH_TOKEN="old, new",
        TWILIO_SMS_FROM_QUIET="+13055550178,+13055550179",
    ).twilio

    assert twilio.auth_tokens == ("old", "new")
    assert twilio.sms_from_quiet == ("+13055550178", "+13055550179")


WRONG = {
    "EVAC_DATABASE_URL": ["mysql://x/y", "nonsense", "postgresql"],
    "EVAC_PUBLIC_URL": [
        "http://evac.example.org",
        "evac.example.org",
        "https://a?x=1",
        "https://a#x",
        "ftp://a",
    ],
    "EVAC_QUIET_URL": ["http://quiet.example.net", "javascript:alert(1)"],
    "EVAC_SECRET_KEY": ["short", "x" * 31],
    "EVAC_OPERATION": ["nowhere", "../exercise", ""],
    "EVAC_FACES": ["staff,web", "everything"],
    "EVAC_HOST": ["everywhere", "", "127.0.0.1:8000"],
    "EVAC_FORWARDED_ALLOW_IPS": ["*", "10.0.0.5,*", "proxy", "10.0.0.0/8"],
    "EVAC_PORT": ["0", "65536", "http", "8000.5"],
    "EVAC_SIMULATOR_PORT": ["-1"],
    "EVAC_SEGMENTS_PER_SECOND": ["0", "-1", "fast", "20000"],
    "TWILIO_ACCOUNT_SID": ["AC123", "SM" + "0" * 32, "AC" + "0" * 31 + "-"],
    "TWILIO_MESSAGING_SERVICE_SID": ["MG1", "AC" + "0" * 32],
    "TWILIO_SMS_FROM": ["305-555-0143", "hello"],
    "TWILIO_SMS_FROM_QUIET": ["+13055550178,nobody"],
    "TWILIO_API_URL": ["http://carrier.example.org", "carrier"],
}


@pytest.mark.parametrize(("name", "value"), [(n, v) for n, values in WRONG.items() for v in values])
def test_wrong_setting_is_refused_by_its_name(name, value):
    with pytest.raises(WrongSettings, match=name):
        read(**{name: value})


def test_all_wrong_settings_are_named_at_once():
    with pytest.raises(WrongSettings) as refused:
        read(EVAC_PORT="x", EVAC_OPERATION="nowhere", TWILIO_SMS_FROM="x")

    assert all(name in str(refused.value) for name in ("EVAC_PORT", "EVAC_OPERATION", "TWILIO_SMS_FROM"))


@pytest.mark.parametrize("tokens", [None, "", "a,,b", " ", "a, "])
def test_account_needs_tokens_and_none_is_empty(tokens):
    """An empty token would let anybody sign."""
    given = {"TWILIO_ACCOUNT_SID": ACCOUNT} | ({"TWILIO_AUTH_TOKEN": tokens} if tokens is not None else {})

    with pytest.raises(WrongSettings, match="TWILIO_AUTH_TOKEN"):
        read(**given)


def test_refusal_and_repr_hold_no_secret():
    secret, token = "s" * 40, "token-of-the-account"
    given = {"EVAC_SECRET_KEY": secret, "TWILIO_ACCOUNT_SID": ACCOUNT, "TWILIO_AUTH_TOKEN": token}
    database = "postgresql+psycopg://evac:password@db/evac"
    settings = read(EVAC_DATABASE_URL=database, **given)
    with pytest.raises(WrongSettings) as refused:
        read(EVAC_PORT="x", **given)

    for shown in (repr(settings), repr(settings.twilio), str(refused.value)):
        assert not any(part in shown for part in (secret, token, "password", ACCOUNT))


def test_environment_is_left_as_it_was(monkeypatch):
    monkeypatch.setenv("EVAC_PORT", "9001")
    read(EVAC_PORT="9002")

    assert Settings.from_env().port == 9001


@pytest.mark.parametrize(
    ("url", "is_own"),
    [
        ("http://127.0.0.1:8001", True),
        ("http://localhost:8001", True),
        ("http://[::1]:8001", True),
        ("http://127.8.9.1", True),
        ("https://api.twilio.com", False),
        ("http://127.0.0.1.example.org", False),
        ("http://localhost.example.org", False),
        ("http://0.0.0.0", False),
        ("nonsense", False),
    ],
)
def test_loopback_is_told_from_what_looks_like_it(url, is_own):
    assert is_loopback(url) is is_own


def test_every_setting_stands_in_the_example():
    shown = EXAMPLE.read_text("utf-8")

    for name in (*WRONG, "EVAC_KEYRING", "TWILIO_AUTH_TOKEN", "TWILIO_WHATSAPP_FROM"):
        assert name in shown, name
