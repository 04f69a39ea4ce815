"""Approved WhatsApp texts at the simulated carrier."""

from pathlib import Path

import pytest

from evac.simulator.refusals import Refusal
from evac.simulator.templates_file import approved_words, read_templates
from tests.support import EXERCISE

KNOWN = {"HX" + "1" * 32: "Hola {{1}}, hay algo. {{2}}"}
SID = "HX" + "1" * 32


def test_the_phone_shows_the_words_with_their_blanks_filled():
    assert approved_words(SID, '{"1": "Ana", "2": "Marta"}', KNOWN) == "Hola Ana, hay algo. Marta"


def test_without_known_templates_any_id_is_taken_and_named():
    assert approved_words(SID, '{"1": "Ana"}', {}) == f'[template {SID}] {{"1": "Ana"}}'


@pytest.mark.parametrize(
    ("sid", "variables", "code"),
    [
        ("HX7", "{}", 21655),
        ("HX" + "2" * 32, "{}", 21655),
        (SID, '{"1": "Ana"}', 21656),
        (SID, "no JSON", 21656),
        (SID, '["Ana"]', 21656),
        (SID, '{"1": 1, "2": "x"}', 21656),
    ],
)
def test_what_cannot_be_filled_is_refused(sid, variables, code):
    with pytest.raises(Refusal) as refused:
        approved_words(sid, variables, KNOWN)
    assert refused.value.code == code


def test_the_exercises_templates_are_read():
    approved = read_templates(EXERCISE / "whatsapp_templates.toml")
    assert len(approved) == 4
    assert all(words.startswith(("EXERCISE", "SIMULACRO")) for words in approved.values())


@pytest.mark.parametrize("content", [b"no toml [", b"x = 1", b"templates = [{}]", b"\xff"])
def test_a_file_that_holds_none_is_named(tmp_path: Path, content: bytes):
    file = tmp_path / "templates.toml"
    file.write_bytes(content)
    with pytest.raises(ValueError, match=r"templates\.toml holds no list"):
        read_templates(file)
