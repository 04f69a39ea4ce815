from pathlib import Path

import pytest

from evac.demo.choices import Refused, choose
from evac.demo.ports import Ports
from evac.kernel.wording import Front
from evac.settings import WrongSettings

FREE = Ports(is_free=lambda port: True, any_free=lambda: 49152)
FOLDER = Path("/nowhere/demo")


def test_own_choices_stay_on_this_machine_and_simulate_the_carrier():
    choice = choose({"PATH": "/bin"}, FREE, FOLDER)
    settings = choice.settings
    assert (settings.public_url, settings.quiet_url) == ("http://127.0.0.1:8000", "http://localhost:8000")
    assert settings.database_url == "sqlite:////nowhere/demo/data/evac.sqlite"
    assert settings.twilio.account_sid.startswith("AC00000000")
    assert settings.twilio.api_url == "http://127.0.0.1:8001"
    assert settings.twilio.sms_from == choice.operation.answer_to[Front.NAMED]
    assert len(set(settings.twilio.sms_from_quiet)) == 2
    assert choice.operation.is_exercise
    assert choice.own_data
    assert choice.remarks == ()
    assert choice.environment["EVAC_HOST"] == "127.0.0.1"
    assert choice.environment["PATH"] == "/bin"


def test_token_is_a_new_one_each_time():
    tokens = {choose({}, FREE, FOLDER).settings.twilio.auth_tokens for _ in range(3)}
    assert len(tokens) == 3


def test_given_settings_win():
    given = {
        "EVAC_PORT": "9100",
        "EVAC_SIMULATOR_PORT": "9101",
        "EVAC_OPERATION": "venezuela-2026",
        "EVAC_SEGMENTS_PER_SECOND": "3",
        "EVAC_DATABASE_URL": "sqlite:////elsewhere/a.sqlite",
    }
    choice = choose(given, FREE, FOLDER)
    assert choice.settings.port == 9100
    assert choice.settings.public_url == "http://127.0.0.1:9100"
    assert choice.settings.twilio.api_url == choice.desk_url.rstrip("/") == "http://127.0.0.1:9101"
    assert choice.operation.code == "venezuela-2026"
    assert choice.settings.segments_per_second == 3
    assert choice.settings.database_url == given["EVAC_DATABASE_URL"]
    assert not choice.own_data
    assert choice.settings.keyring == FOLDER / "keyring.json"


def test_real_carrier_in_the_environment_is_ignored_and_said_so():
    given = {
        "TWILIO_ACCOUNT_SID": "AC" + "f" * 32,
        "TWILIO_AUTH_TOKEN": "real-looking",
        "TWILIO_SMS_FROM": "+13055550199",
    }
    choice = choose(given, FREE, FOLDER)
    assert len(choice.remarks) == 1
    assert all(name in choice.remarks[0] for name in given)
    assert "real-looking" not in str(choice.environment)
    assert "+13055550199" not in str(choice.environment)
    assert "real-looking" not in choice.remarks[0]


@pytest.mark.parametrize("name", ["TWILIO_API_URL", "EVAC_PUBLIC_URL", "EVAC_QUIET_URL"])
@pytest.mark.parametrize(
    "url", ["https://api.twilio.com", "http://10.0.0.7:8001", "http://127.0.0.1.evil.example", "nonsense"]
)
def test_address_elsewhere_is_refused_by_name(name, url):
    with pytest.raises(Refused, match=name):
        choose({name: url}, FREE, FOLDER)


@pytest.mark.parametrize("url", ["http://127.0.0.1:9999", "http://localhost:1", "http://[::1]:4010", ""])
def test_carrier_on_this_machine_is_no_reason_to_refuse(url):
    assert choose({"TWILIO_API_URL": url}, FREE, FOLDER).settings.twilio.api_url == "http://127.0.0.1:8001"


def test_taken_ports_are_stepped_aside_from_and_said_so():
    free = iter([40001, 40002])
    choice = choose({}, Ports(is_free=lambda port: False, any_free=lambda: next(free)), FOLDER)
    assert (choice.settings.port, choice.settings.simulator_port) == (40001, 40002)
    assert choice.settings.quiet_url == "http://localhost:40001"
    assert ["8000" in choice.remarks[0], "8001" in choice.remarks[1]] == [True, True]


def test_given_port_that_is_taken_is_refused():
    with pytest.raises(Refused, match="EVAC_PORT"):
        choose({"EVAC_PORT": "9100"}, Ports(is_free=lambda port: False, any_free=lambda: 1), FOLDER)


def test_listening_for_others_is_not_to_be_had():
    choice = choose({"EVAC_HOST": "0.0.0.0"}, FREE, FOLDER)
    assert choice.environment["EVAC_HOST"] == "127.0.0.1"
    assert "EVAC_HOST" in choice.remarks[0]


def test_wrong_setting_is_named():
    with pytest.raises(WrongSettings, match="EVAC_FACES"):
        choose({"EVAC_FACES": "kitchen"}, FREE, FOLDER)


@pytest.mark.parametrize("port", ["99999", "0", "web"])
def test_given_port_that_is_none_is_named(port):
    with pytest.raises(WrongSettings, match="EVAC_PORT"):
        choose({"EVAC_PORT": port}, Ports(), FOLDER)
