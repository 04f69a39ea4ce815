"""Phone numbers in every spelling, and addresses that are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evac.kernel.phone import Address, masked_phone, normal_address, normal_phone


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("+584141234567", "+584141234567"),
        ("+58 414-123.45.67", "+584141234567"),
        ("0414-1234567", "+584141234567"),
        ("(0414) 123 45 67", "+584141234567"),
        ("+58 0414 1234567", "+584141234567"),
        ("+5804141234567", "+584141234567"),
        ("00584141234567", "+584141234567"),
        ("58 414 1234567", "+584141234567"),
        ("+1 305 555 0143", "+13055550143"),
        ("", None),
        ("12", None),
        ("no phone", None),
        ("+", None),
        ("0" * 500, None),
    ],
)
def test_spellings_become_e164(text, phone):
    assert normal_phone(text, "VE") == phone


def test_masked_phones_keep_the_country_and_two_digits():
    assert masked_phone("+584141234567") == "+58 ··· ··67"
    assert masked_phone("+13055550143") == "+1 ··· ··43"
    assert masked_phone("US.1234") == "···"


@pytest.mark.parametrize(
    ("raw", "channel", "value", "is_phone"),
    [
        ("+584141234567", "sms", "+584141234567", True),
        (" 584141234567", "sms", "+584141234567", True),
        ("whatsapp:+584141234567", "whatsapp", "+584141234567", True),
        ("whatsapp:US.1234", "whatsapp", "US.1234", False),
        ("rcs:agent_x", "rcs", "agent_x", False),
        ("40404", "sms", "40404", False),
        ("INFO", "sms", "INFO", False),
        ("", "sms", "", False),
        (None, "sms", "", False),
    ],
)
def test_addresses_of_every_kind_are_read(raw, channel, value, is_phone):
    address = normal_address(raw)
    assert address == Address(channel, value)
    assert address.is_phone is is_phone
    assert value not in repr(address) or not value


@given(st.text())
def test_no_address_or_number_raises(text):
    normal_address(text)
    phone = normal_phone(text, "VE")
    assert phone is None or phone.startswith("+")
    masked_phone(text)
