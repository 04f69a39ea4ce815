"""Approved texts that open WhatsApp's closed window: only an approved one, and never one that says more."""

from dataclasses import replace

import pytest

from evac.kernel.wording import Wording
from evac.operation.openers import find_opener, opened
from tests.support import exercise


def with_templates(*kept: tuple[str, Wording]):
    templates = exercise().whatsapp_templates
    return replace(
        exercise(),
        whatsapp_templates=tuple(one for one in templates if (one.language, one.wording) in kept),
    )


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("wording", Wording)
def test_an_opener_is_filled_with_the_partys_own_values(language, wording):
    opener = find_opener(exercise(), language, wording)
    said = opened(exercise(), opener, case_code="K7QM3", sign_off="Rosario Elena")

    assert (opener.language, opener.wording) == (language, wording)
    assert said.body.endswith("Rosario ") or said.body.endswith("Rosario E")
    assert ("K7QM3" in said.body) is (wording is Wording.PLAIN)
    assert "{{" not in said.body
    assert set(said.variables.values()) <= {"K7QM3", said.body[-8:]}


def test_a_discreet_opener_serves_the_plain_and_never_the_other_way():
    only_discreet = with_templates(("en", Wording.DISCREET))
    assert find_opener(only_discreet, "en", Wording.PLAIN).wording is Wording.DISCREET
    assert find_opener(with_templates(("en", Wording.PLAIN)), "en", Wording.DISCREET) is None


def test_a_language_that_is_not_spoken_gets_the_default_one():
    assert find_opener(exercise(), "fr", Wording.PLAIN).language == exercise().default_language


@pytest.mark.parametrize("state", ["draft", "submitted", "rejected"])
def test_what_is_not_approved_is_not_sent(state):
    templates = tuple(replace(one, state=state) for one in exercise().whatsapp_templates)
    assert find_opener(replace(exercise(), whatsapp_templates=templates), "en", Wording.PLAIN) is None
