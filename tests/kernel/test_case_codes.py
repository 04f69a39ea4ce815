"""Case codes are unambiguous and found wherever people put them."""

import random

import pytest

from evac.kernel.case_codes import find_case_codes, new_case_code, normal_case_code


def test_new_codes_are_found_again():
    choice = random.Random(7).choice
    for _ in range(2000):
        code = new_case_code(choice)
        assert len(code) == 5
        assert normal_case_code(code.lower()) == code
        assert find_case_codes(f"please {code}, thanks") == [code]
        assert any(char.isdigit() for char in code)
        assert not set(code) & set("AEIOU01LIBSVUZG")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("K7QM3", "K7QM3"),
        (" k7 qm3 ", "K7QM3"),
        ("K7-QM3", "K7QM3"),
        ("K7OM3", "K7QM3"),
        ("K70M3", "K7QM3"),
        ("KBQM3", "K8QM3"),
        ("W1QM3", None),
        ("hello", None),
        ("12345", None),
        ("CM345", None),
        ("", None),
        ("K7QM34", None),
    ],
)
def test_misread_characters_are_forgiven_where_unambiguous(text, code):
    assert normal_case_code(text) == code


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("LOST k7qm3", ["K7QM3"]),
        ("K7QM3 ok\nP4TXW ok", ["K7QM3", "P4TXW"]),
        ("K7QM3 k7qm3", ["K7QM3"]),
        ("code K7 QM3 please", ["K7QM3"]),
        ("my wife has b1/b2 visa, flight CM345, B12", []),
        ("W1 pero hirieron a mi hijo", []),
        ("call +58 414 1234567", []),
        ("https://example.org/K7QM3", []),
    ],
)
def test_codes_are_found_in_free_text(text, codes):
    assert find_case_codes(text) == codes
