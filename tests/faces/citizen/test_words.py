"""No language lacks a sentence, none holds one that no page says."""

import ast
import re
import string
from pathlib import Path

import pytest

from evac.checkins import schemas as checkin_schemas
from evac.conversation import duress_word
from evac.faces.citizen import checkin, reach, verify, words
from evac.faces.citizen.words import LANGUAGES, catalogue, say_error
from evac.kernel.needs import Need
from evac.kernel.status import Intent, Status
from evac.notices.queries import Standing
from evac.people import fields as people_fields
from evac.people import pin
from evac.people import schemas as people_schemas
from evac.people.schemas import Relation
from tests.support import exercise

FACE = Path(words.__file__).resolve().parents[1]
SOURCES = [*FACE.glob("*.py"), *FACE.glob("templates/citizen/*.html")]
# Words chosen by a value: every value must have its words.
BY_VALUE = {
    *(f"needs.{need.value}" for need in Need),
    *(f"intent.{intent.value}" for intent in Intent),
    *(f"relation.{relation.value}" for relation in Relation),
    *(f"status.{status.value}" for status in Status if status is not Status.UNKNOWN),
    *(f"status_quiet.{status.value}" for status in Status if status is not Status.UNKNOWN),
    *(f"weather.{part}{end}" for part in ("high", "heaps", "grey", "dusk") for end in ("", "_text")),
    *(f"{section}.{key}" for section in ("quiet", "personal") for key in ("heading", "lead")),
    *(f"register.{wording}{end}" for wording in ("plain", "discreet") for end in ("", "_hint")),
    *(
        f"register.{part}"
        for part in ("day", "month", "year", "birth_date", "name", "citizenship", "relation")
    ),
    *(f"register.{part}" for part in ("member_needs", "document")),
    *(f"standing.{standing.value}" for standing in Standing),
    *("form.reload", "form.busy", "form.cry_noted"),
    *(f"reach.{asks}" for asks in (reach.BOTH, reach.PHONE, reach.PLACE, reach.CODE)),
    *(f"personal.{said}" for said in ("kept", "cut_off", "no_entry")),
}


def sentences_of_schemas():
    """Every sentence that stands as a value in a schema's source; docstrings are none."""
    sentences = set()
    for module in (people_fields, people_schemas, checkin_schemas, checkin, reach, verify, duress_word, pin):
        tree = ast.parse(Path(module.__file__).read_text("utf-8"))
        docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        texts = (
            node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in docstrings
        )
        sentences |= {text.value for text in texts if re.fullmatch(r"[A-Z].* .*\.", str(text.value))}
    return sentences


def named_in_pages():
    used = set()
    for source in SOURCES:
        used |= set(re.findall(r"""say\(["']([a-z_]+\.[a-z_0-9]+)["']""", source.read_text("utf-8")))
    return used


def test_every_operations_language_has_a_catalogue():
    assert set(exercise().languages) <= set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_says_all_that_the_pages_ask_for_and_nothing_else(language):
    said = {key for key in catalogue(language) if not key.startswith("errors.")}
    assert said == named_in_pages() | BY_VALUE


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_is_filled_with_the_same_values_in_every_language(language):
    for key, english in catalogue("en").items():
        assert values_in(catalogue(language)[key]) == values_in(english), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_empty_or_padded(language):
    for key, text in catalogue(language).items():
        assert text
        assert text == text.strip(), key


@pytest.mark.parametrize("sentence", sorted(sentences_of_schemas()))
def test_every_sentence_of_a_schema_is_said_in_spanish(sentence):
    assert f"errors.{sentence}" in catalogue("es")


def test_the_schemas_sentences_are_found():
    assert len(sentences_of_schemas()) >= 14


def test_a_number_in_an_error_is_said_in_spanish_too():
    assert say_error("es", "Shorten this to 120 characters.") == "Acórtelo a 120 caracteres."


def test_an_unforeseen_error_is_not_shown_in_another_language():
    assert say_error("es", "Not a valid mapping type.") == catalogue("es")["form.problem"]


def values_in(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}
