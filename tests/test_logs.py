"""What reaches the log: codes, ids and counts; never a number, a name or anybody's words."""

import json
import logging

import pytest
import structlog
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from evac.logs import redact, set_up_logs
from evac.settings import Settings, TwilioSettings

PHONES = (
    "+584145550001",
    "584145550001",
    "+58 414 555 00 01",
    "0414-555.0001",
    "(305) 555-0143",
    "whatsapp:+13055550143",
    "X1234567",
)


@pytest.mark.parametrize("phone", PHONES)
def test_number_is_taken_out_of_any_value(phone):
    kept = redact(None, "info", {"event": f"call to {phone} failed", "reason": phone})

    assert "[number]" in kept["event"]
    assert not any(digits in str(kept) for digits in ("4145550001", "555", "1234567"))


@pytest.mark.parametrize(
    "name", ["body", "words", "name", "email", "phone", "address", "to", "from", "place"]
)
def test_field_that_can_only_hold_personal_data_is_removed(name):
    assert redact(None, "info", {name: "Ana"})[name] == "[removed]"


def test_numbers_and_names_are_found_inside_of_what_holds_others():
    kept = redact(None, "info", {"found": {"phone": "Ana", "all": ["+584145550001", b"+584145550001"]}})

    assert "4145550001" not in str(kept)
    assert "Ana" not in str(kept)


def test_ids_counts_and_times_stay():
    entry = {"incoming": 17, "count": 1_234_567, "kind": "LookupError", "ok": True}

    assert redact(None, "info", dict(entry)) == entry


def test_line_is_one_object_with_level_and_time(capsys):
    set_up_logs()
    structlog.get_logger("evac.test").warning("webhook missed texts", count=3)

    line = json.loads(capsys.readouterr().out)
    assert (line["event"], line["level"], line["count"]) == ("webhook missed texts", "warning", 3)
    assert line["timestamp"].endswith("Z")


def test_libraries_that_print_addresses_are_kept_quiet():
    set_up_logs()

    for talkative in ("twilio", "aiohttp", "urllib3"):
        assert not logging.getLogger(f"{talkative}.deep.inside").isEnabledFor(logging.INFO)


def test_fault_of_the_database_shows_no_values(database):
    """An exception that nobody caught is printed by the interpreter, outside of our log."""
    with pytest.raises(DBAPIError) as fault, database.writing() as session:
        session.execute(text("SELECT * FROM nowhere WHERE x = :x"), {"x": "+584145550001"})

    assert "4145550001" not in str(fault.value)


def test_settings_in_a_message_show_no_secret():
    shown = f"{Settings.from_env({})} {TwilioSettings('AC1', ('token',), '', '+1', (), '', '')}"

    assert "token" not in shown
    assert "+1" not in shown
