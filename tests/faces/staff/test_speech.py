"""Every sentence of the staff pages is said in Spanish too, and every rule's reason in words."""

import re

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from evac.faces.staff import speech as spoken
from evac.faces.staff.labels import LABELS
from evac.faces.staff.reasons import reason_words
from evac.faces.staff.speech import CATALOGS, Speech
from evac.kernel.needs import Need
from evac.kernel.status import Intent, Status
from evac.triage.facts import Facts
from evac.triage.rules import RULES, Finding, assess
from tests.factories import NOON, hours
from tests.support import exercise

KEYWORDS = {"_": None, "N_": None, "say": None, "ngettext": (1, 2), "number": (1, 2)}
METHODS = [("**.py", "python"), ("templates/**.html", "jinja2.ext.babel_extract")]


def sentences(face):
    """Every sentence in a face's pages and code; a plural as a pair."""
    options = {"templates/**.html": {"trimmed": "false"}}
    found = extract_from_dir(str(face), method_map=METHODS, options_map=options, keywords=KEYWORDS)
    return {str(message) for _, _, message, _, _ in found if message}


def spanish(*catalogs):
    found = {}
    for catalog in catalogs or CATALOGS:
        with (catalog / "es.po").open("rb") as file:
            found |= {message.id: message.string for message in read_po(file, locale="es") if message.id}
    return found


@pytest.mark.parametrize("catalog", CATALOGS, ids=lambda catalog: catalog.parent.name)
def test_every_sentence_has_its_spanish(catalog):
    assert sentences(catalog.parent) - {str(one) for one in spanish()} == set()


@pytest.mark.parametrize("catalog", CATALOGS, ids=lambda catalog: catalog.parent.name)
def test_no_spanish_is_left_over(catalog):
    assert {str(one) for one in spanish(catalog)} - sentences(catalog.parent) == set()


def test_translations_place_the_same_values():
    for message, said in spanish().items():
        forms, translations = (message, said) if isinstance(message, tuple) else ((message,), (said,))
        for form, translation in zip(forms, translations, strict=True):
            assert set(re.findall(r"%\(\w+\)s", form)) == set(re.findall(r"%\(\w+\)s", translation)), form


def test_every_code_of_every_kind_has_a_name():
    for kind, names in LABELS.items():
        assert set(names) == set(kind), kind.__name__


def test_a_number_chooses_its_form():
    assert Speech("es").number("%(number)s child", "%(number)s children", 1) == "1 menor"
    assert Speech("en").number("%(number)s child", "%(number)s children", 2) == "2 children"


def test_what_has_no_translation_is_said_in_english():
    assert Speech("es")("no such sentence") == "no such sentence"
    assert spoken.LANGUAGES == ("en", "es")


def everything_wrong():
    """Facts at which each rule finds something."""
    return Facts(
        registered_at=NOON - hours(100),
        status=Status.NEEDS_HELP,
        intent=Intent.CANNOT,
        last_contact_at=NOON - hours(90),
        unhandled=Status.SOS,
        unhandled_since=NOON - hours(2),
        lost=True,
        conflict=True,
        unreachable=True,
        unregistered=True,
        pinned_at=NOON,
        minors=2,
        needs=tuple(Need),
        medicine_until=NOON + hours(5),
        hazard=4,
        has_place=True,
    )


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    "facts",
    [
        everything_wrong(),
        Facts(registered_at=NOON, status=Status.SOS),
        Facts(registered_at=NOON, duress=True, medicine_until=NOON - hours(3)),
    ],
)
def test_every_reason_is_said_in_words(facts, language):
    findings = assess(facts, NOON, exercise().triage, RULES).reasons
    since = {"since_ms": int((NOON - hours(1)).timestamp() * 1000)}
    growth = [Finding(code, 1, since) for code in ("waiting", "next_action", "quiet")]
    for finding in (*findings, *growth):
        words = reason_words(finding, Speech(language), NOON)
        assert words
        assert "_" not in words


def test_reasons_say_what_it_is_about():
    said = [
        reason_words(finding, Speech("en"), NOON)
        for finding in assess(everything_wrong(), NOON, exercise().triage, RULES).reasons
    ]

    assert "SOS that nobody has taken" in said
    assert "medicine for 5 h more" in said
    assert "2 children" in said
    assert "zone with hazard 4 of 5" in said
