"""The language model that reads a text as a whole: what it gives, for any text whatever."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as some

from evac.conversation.encoder import ENCODER, MOST_PIECES, Encoder, Meaning
from evac.kernel.needs import Need
from evac.kernel.status import Status


def likeliest(meaning: Meaning) -> Status:
    return max(meaning.likely, key=lambda status: meaning.likely[status])


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("ignore the false report, we are still trapped", Status.SOS),
        ("ya cruzamos la frontera, estamos en Cúcuta", Status.DEPARTED),
        ("el bus ya arranco, vamos por Barinas", Status.MOVING),
        ("nos quedamos sin insulina", Status.NEEDS_HELP),
        ("everybody is fine here, all quiet", Status.SAFE),
        ("what time does the office open?", Status.UNKNOWN),
    ],
)
def test_what_a_text_says(text, status):
    assert likeliest(ENCODER.read(text)) is status


def test_what_is_lacking():
    lacked = ENCODER.read("se nos acabo el agua y la insulina").lacked

    assert {need for need in Need if lacked[need] > 0.5} == {Need.WATER, Need.MEDICINE}


@given(some.text(max_size=300))
def test_any_text_has_a_meaning(text):
    meaning = ENCODER.read(text)

    assert sum(meaning.likely.values()) == pytest.approx(1.0)
    assert set(meaning.likely) == set(Status)
    assert set(meaning.lacked) == set(Need)
    assert all(0 <= one <= 1 for one in meaning.lacked.values())


@pytest.mark.parametrize("text", ["", " ", "\ud83d", "\x00", "🆘", "a" * 5_000])
def test_odd_texts_have_one_too(text):
    assert sum(ENCODER.read(text).likely.values()) == pytest.approx(1.0)


def test_a_cry_behind_much_calm_is_heard():
    calm = "aqui todo tranquilo y en orden " * (MOST_PIECES // 6)

    assert likeliest(ENCODER.read(f"{calm} nos secuestraron, auxilio")) is Status.SOS


def test_capitals_and_spaces_change_nothing():
    assert ENCODER.read("  ESTAMOS   bien\n") == ENCODER.read("estamos bien")


def test_several_threads_may_ask_for_it_at_once():
    encoder, texts = Encoder(), ["estamos bien", "we are hurt", "vamos saliendo", "¿abren hoy?"] * 5
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(encoder.read, texts)) == [ENCODER.read(text) for text in texts]
