"""Where the network shows another sender, whoever is to answer must have read where to before the choices."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from evac.kernel.wording import Wording, front_of
from evac.operation.lint import LONGEST, lint
from evac.operation.phrases import phrase_codes, say
from evac.operation.stage_texts import say_stage
from tests.support import exercise

OPERATION = exercise()
CHOICE = re.compile(r"\b[WXY][1-9]\b")
LANGUAGES = sorted(OPERATION.phrases)
PARTY = {"sign_off": None, "case_code": "K7QM3"}


def is_answerable(text: str, wording: Wording) -> bool:
    """The number stands in it, and before the first choice where there are any."""
    number, choice = text.find(OPERATION.answer_to[front_of(wording)]), CHOICE.search(text)
    return number >= 0 and (choice is None or number < choice.start())


@pytest.mark.parametrize("wording", list(Wording))
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", phrase_codes())
def test_every_phrase_names_the_number_before_its_choices(code, language, wording):
    text = say(OPERATION, code, language=language, wording=wording, **PARTY, **LONGEST)

    assert is_answerable(text, wording), text


@pytest.mark.parametrize("wording", list(Wording))
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stage", sorted(OPERATION.stages))
def test_every_text_of_every_stage_names_it_too(stage, language, wording):
    variant = OPERATION.stages[stage].texts[language]
    plain = wording is Wording.PLAIN
    for body in [variant.plain] if plain else [phrase.text for phrase in variant.discreet]:
        until = datetime(2026, 1, 12, 22, 0, tzinfo=UTC)
        given = {"body": body, "language": language, "wording": wording, "letter": "W", "until": until}
        text = say_stage(OPERATION, **given, **PARTY)

        assert is_answerable(text, wording), text


def test_a_folder_whose_choices_come_first_is_not_loaded():
    book = OPERATION.phrases["en"]
    wrong = type(book.sentences["ask_intent"])("{recap} {letter}1 yes. To {number}.", None)
    sentences = {**book.sentences, "ask_intent": wrong}
    phrases = {**OPERATION.phrases, "en": replace(book, sentences=sentences)}

    problems = lint(replace(OPERATION, phrases=phrases))
    assert any("before the choices" in problem.expected for problem in problems)
