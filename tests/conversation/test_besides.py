"""What a text says besides its status, by its words: needs only in distress, intents never sure, of whom."""

import pytest

from evac.conversation.besides import COLUMNS, with_besides
from evac.conversation.features import of_besides, spoken
from evac.conversation.findings import Findings
from evac.conversation.understand import understand
from evac.kernel.needs import Need
from evac.kernel.status import About, Intent, Status


def test_no_two_columns_have_one_name():
    assert len(set(COLUMNS)) == len(COLUMNS)


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("no drop comes out of the tap since sunday, we are thirsty", Need.WATER),
        ("the fridge is bare and the children cry with hunger", Need.FOOD),
        ("mi mama ya no tiene sus pastillas de la tension", Need.MEDICINE),
        ("me robaron la cartera con el pasaporte adentro", Need.PAPERS),
        ("se llevaron preso a mi hermano en la alcabala", Need.DETAINED),
    ],
)
def test_a_need_is_told_by_many_words(text, need):
    reading = understand(text)

    assert reading.status.is_distress
    assert need in reading.needs


def told_of(found: Findings) -> Findings:
    return with_besides(found, of_besides(found), spoken(found.words, [], is_question=False))


def test_what_the_rules_found_stays_and_what_is_added_is_quoted():
    words = ["my", "wife", "broke", "her", "leg", "and", "we", "have", "no", "water", "left", "to", "drink"]

    told = told_of(Findings(words, status=Status.NEEDS_HELP, needs=(Need.MONEY,), confident=False))

    assert told.needs[0] is Need.MONEY
    assert Need.WATER in told.needs
    quoted = {code: words[first:last] for code, first, last in told.marks}
    assert {"water", "drink"} & set(quoted["water"])


@pytest.mark.parametrize(
    "text", ["we have plenty of water and food, all good here", "llego el agua y hay comida"]
)
def test_who_is_well_lacks_nothing(text):
    reading = understand(text)

    assert not reading.status.is_distress
    assert reading.needs == ()


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("ya tengo mi boleto con Laser para el domingo", Intent.HAS_TICKET),
        ("could you put me on the list for any plane please", Intent.WANTS_SEAT),
        ("hay cupo para mi en el avion de manana?", Intent.WANTS_SEAT),
        ("i have decided to remain here with my patients", Intent.STAYING),
    ],
)
def test_an_intent_is_told_by_many_words(text, intent):
    assert understand(text).intent is intent


def test_an_added_intent_is_quoted_but_never_sure():
    words = ["boarding", "pass", "in", "hand", "for", "the", "thursday", "flight", "with", "iberia"]

    told = told_of(Findings(words))

    assert told.intent is Intent.HAS_TICKET
    assert not told.intent_sure
    assert any(code == Intent.HAS_TICKET for code, _first, _last in told.marks)


def test_what_the_rules_found_of_an_intent_stays():
    told = told_of(Findings(["they", "all", "stay", "here", "for", "good"], intent=Intent.STAYING))

    assert (told.intent, told.intent_sure) == (Intent.STAYING, True)


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("the old man across the hall fell and nobody helps him", About.OTHER),
        ("mi vecina del tercer piso esta sin insulina", About.OTHER),
        ("we are all fine here at home", About.SELF),
        ("mi mujer, los chamos y yo estamos bien en la casa", About.SELF),
    ],
)
def test_of_whom_a_text_speaks(text, about):
    assert understand(text).about is about


def test_of_whom_is_left_as_the_rules_read_it_where_words_are_unclear():
    told = told_of(Findings(["hello", "there"], about=About.BOTH))

    assert told.about is About.BOTH
