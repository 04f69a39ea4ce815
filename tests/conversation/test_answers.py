"""The leading answer of a text: a letter and a digit, a bare digit, the choice in words; or doubt."""

import pytest

from evac.conversation.answers import find_answer, is_yes_or_no
from evac.conversation.courtesies import Courtesy, courtesy_in
from evac.conversation.reading import OpenQuestion
from evac.kernel.folding import folded

INTENT = OpenQuestion("W", {"1": "has_ticket", "2": "trying", "3": "cannot", "4": "staying"})
OTHER = OpenQuestion("X", {"1": "call_unsuitable"}, "call")
ANSWERED = OpenQuestion("W", INTENT.choices, by_letter_only=True)

ONE_OPEN = {
    "W1": "W1",
    "w 2": "W2",
    "W1 for 15 jan": "W1",
    "option 3": "W3",
    "la 3": "W3",
    "respuesta w3": "W3",
    "the third one": "W3",
    "opcion 2": "W2",
    "opción número 2": "W2",
    "la tercera": "W3",
    "3rd": "W3",
    "el 3": "W3",
    "tres": "W3",
    "elijo la 2": "W2",
    "my answer is 2": "W2",
    "hola w2": "W2",
    "3 sin papeles": "W3",
    "W9": "W9",
    "9": "W9",
    "option 9": "W9",
    "W1 or W2 not sure": "W?",
    "W1, no, W3": "W?",
    "W1/W2": "W?",
    "1 o 2": "W?",
    "W1 w1": "W1",
    "la 3 de la tarde": None,
    "la primera vez que salgo": None,
    "first of all we need water": None,
    "the second bridge is closed": None,
    "3 de nosotros": None,
    "3 o 4 personas": None,
    "one of us is hurt": None,
    "una de nosotras esta herida": None,
    "el 3 de enero": None,
    "yo y 2 hijos": None,
    "2 days": None,
    "one o'clock": None,
}


@pytest.mark.parametrize(("text", "code"), ONE_OPEN.items())
def test_answer_to_the_one_open_question(text, code):
    found = find_answer(folded(text).text, [INTENT])
    assert (found.code if found else None) == code
    if found:
        assert found.meaning == INTENT.choices.get(code[1:])


@pytest.mark.parametrize("text", ["option 3", "la 1", "the third one", "1"])
@pytest.mark.parametrize("questions", [[INTENT, OTHER], [ANSWERED], []])
def test_choice_without_its_letter_needs_exactly_one_open_question(text, questions):
    assert find_answer(folded(text).text, questions) is None


def test_letters_of_two_questions_do_not_doubt_each_other():
    found = find_answer(folded("W1 X1").text, [INTENT, OTHER])
    assert (found.code, found.meaning) == ("W1", "has_ticket")


@pytest.mark.parametrize("text", ["yes", "Sí!", "no", "no se", "YES."])
def test_yes_and_no_are_choices_of_none(text):
    assert is_yes_or_no(text)


COURTESIES = {
    "thanks": Courtesy.THANKS,
    "muchas gracias!": Courtesy.THANKS,
    "Gracias Marta": Courtesy.THANKS,
    "hola": Courtesy.GREETING,
    "good morning": Courtesy.GREETING,
    "gracias por nada, nos dejaron": None,
    "hola estoy en caracas": None,
    "ok": None,
    "": None,
}


@pytest.mark.parametrize(("text", "courtesy"), COURTESIES.items())
def test_bare_courtesies(text, courtesy):
    assert courtesy_in(text, sign_off="Marta") is courtesy
