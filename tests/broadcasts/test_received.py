"""A text as it stands on a phone is known again whatever the phone made of it, and any other text is not."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evac.broadcasts.received import Sent, is_received
from evac.kernel.folding import fold
from evac.kernel.wording import Front, Wording
from evac.operation.load import load_operation
from evac.operation.stage_texts import say_stage
from tests.broadcasts.steps import UNTIL
from tests.support import EXERCISE, exercise

OPERATIONS = {"exercise": exercise(), "live": load_operation(EXERCISE.parent / "venezuela-2026")}
BODY = "Salga ya, también está claro. Hasta {until}. Al {number}: {letter}1 si {letter}2 no, dé {case_code}"
SENT = Sent(BODY, "es", "W", UNTIL)
ON_THE_PHONE = (
    "SIMULACRO Salga ya, también esta claro. Hasta 13ene 12:00. Al +13055550143: W1 si W2 no, dé K7QM3 -Marta"
)
_BARE = str.maketrans("éèùìòàñü", "eeuioanu")


def knows(words, sent=SENT, operation="exercise"):
    return is_received(OPERATIONS[operation], sent, words)


def test_it_is_the_text_that_goes_out():
    assert said("exercise", SENT) == ON_THE_PHONE


def said(operation, sent, code="K7QM3", sign_off="Marta"):
    return say_stage(
        OPERATIONS[operation],
        body=sent.body,
        language=sent.language,
        wording=Wording.PLAIN,
        sign_off=sign_off,
        case_code=code,
        letter=sent.letter,
        until=sent.until,
    )


@pytest.mark.parametrize(
    "words",
    [
        ON_THE_PHONE,
        ON_THE_PHONE.replace(" ", "\n"),
        ON_THE_PHONE.replace(" ", "\u00a0 \t"),
        ON_THE_PHONE.upper(),
        ON_THE_PHONE.lower(),
        ON_THE_PHONE.replace("también", "tambien").replace("esta", "está"),
        ON_THE_PHONE.replace("K7QM3", "H2TC9"),
        ON_THE_PHONE.replace("-Marta", "-Begoña"),
        ON_THE_PHONE.replace("-Marta", "– Marta").replace("– M", "–M"),
        ON_THE_PHONE.removesuffix(" -Marta"),
        ON_THE_PHONE.replace("+13055550143", "+1 305 555 0143"),
        f"“{ON_THE_PHONE}”",
        f"*{ON_THE_PHONE}*",
        ON_THE_PHONE.replace("ya", "y\u200ba"),
    ],
)
def test_what_phones_make_of_it_is_the_same_text(words):
    assert knows(words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Marta",
        ON_THE_PHONE.replace("13ene", "14ene"),
        ON_THE_PHONE.replace("12:00", "21:00"),
        ON_THE_PHONE.replace("12:00", "1200"),
        ON_THE_PHONE.replace("0143", "0144"),
        ON_THE_PHONE.replace("+1", "+57"),
        ON_THE_PHONE.replace("W2", "X2"),
        ON_THE_PHONE.replace("W", "Y"),
        ON_THE_PHONE.replace("W1 si W2 no", "W1 no W2 si"),
        ON_THE_PHONE.replace("Salga ya", "No salga"),
        ON_THE_PHONE.replace("ya, ", "ya. "),
        ON_THE_PHONE.removeprefix("SIMULACRO "),
        "AVISO " + ON_THE_PHONE,
        ON_THE_PHONE + " Llame al +573001234567",
        ON_THE_PHONE + " " + ON_THE_PHONE,
        ON_THE_PHONE.replace("-Marta", "-No salga"),
        ON_THE_PHONE.replace("K7QM3", "Bogota"),
        ON_THE_PHONE.partition(" Al ")[0],
        BODY,
    ],
)
def test_one_changed_fact_makes_another_text(words):
    assert not knows(words)


@pytest.mark.parametrize("lacking", [{"letter": None}, {"until": None}, {"body": "{place} {number}"}])
def test_what_could_not_be_sent_is_never_known(lacking):
    assert not knows(ON_THE_PHONE, replace(SENT, **lacking))


def test_the_other_time_of_the_other_order_is_not_its_own():
    assert not knows(ON_THE_PHONE, replace(SENT, until=UNTIL + timedelta(minutes=1)))
    assert not knows(ON_THE_PHONE, operation="live"), "an exercise is not meant"


def stages():
    for name, operation in OPERATIONS.items():
        for texts in operation.stages.values():
            for language, words in texts.texts.items():
                yield name, Sent(words.plain, language, "W", UNTIL)


texts_sent = st.builds(
    lambda stage, code, sign_off: (*stage, said(*stage, code=code, sign_off=sign_off)),
    st.sampled_from(sorted(stages(), key=str)),
    st.sampled_from(["K7QM3", "H2TC9", "C3333"]),
    st.sampled_from(["Marta", "Ñu", "José", "MMMMMMMM"]),
)


@given(texts_sent, st.data())
def test_any_such_decoration_is_the_same_text(text, data):
    operation, sent, words = text
    gaps = st.sampled_from([" ", "\n", "\r\n", "  ", "\u00a0", "\t", " \u2009"])
    shapes = st.sampled_from([str, str.upper, str.lower, lambda word: word.translate(_BARE)])
    spoiled = "".join(data.draw(shapes)(word) + data.draw(gaps) for word in words.split(" "))
    assert knows(spoiled, sent, operation)
    assert not any(
        knows(spoiled, other, name) for name, other in stages() if other != sent and name == operation
    )


@given(texts_sent, st.data())
def test_any_change_of_a_word_is_another_text(text, data):
    operation, sent, words = text
    first, *rest = words.removesuffix(words[words.rindex(" -") :]).split(" ")
    word_list = [first, *rest]
    at = data.draw(st.integers(0, len(word_list) - 1))
    word = word_list[at]
    others = st.sampled_from(
        ["", f"{word} {word}", "no", "Bogota", "+573001234567", f"no {word}", f"{word}s"]
    )
    other = data.draw(others.filter(lambda one: fold(one) != fold(word)))
    changed = " ".join([*word_list[:at], other, *word_list[at + 1 :]])
    assert not knows(changed, sent, operation)


def test_the_number_is_the_published_one():
    quiet = ON_THE_PHONE.replace("+13055550143", OPERATIONS["exercise"].answer_to[Front.QUIET])
    assert not knows(quiet)
