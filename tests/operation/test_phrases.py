import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evac.kernel.needs import Need
from evac.kernel.segments import count_segments, is_gsm7, units
from evac.kernel.status import Intent, Status
from evac.kernel.wording import Wording
from evac.operation.errors import BannedWords, NoDiscreetForm, TooLong
from evac.operation.lint import LONGEST
from evac.operation.load import load_operation
from evac.operation.model import Operation
from evac.operation.phrase_codes import QUESTIONS, phrase_codes
from evac.operation.phrases import room, say
from tests.operation.conftest import OPERATIONS, Spoil

TO = {"sign_off": "Marta", "case_code": "K7QM3"}
PLAIN_EN: dict[str, Any] = {**TO, "language": "en", "wording": Wording.PLAIN}
PLAIN_ES: dict[str, Any] = {**TO, "language": "es", "wording": Wording.PLAIN}
DISCREET_EN: dict[str, Any] = {**TO, "language": "en", "wording": Wording.DISCREET}
DISCREET_ES: dict[str, Any] = {**TO, "language": "es", "wording": Wording.DISCREET}
ALL = list(itertools.product(phrase_codes(), ["en", "es"], list(Wording)))

TEXTS = [
    (
        "noted",
        PLAIN_EN,
        {
            "status": "safe",
            "party_size": 3,
            "place": "Merida",
            "needs": ["medicine"],
            "medicine": "insulin",
            "urgent": True,
            "ask": "medicine_days",
        },
        "K7QM3: OK, 3 people, near Merida, out of insulin. Marked urgent. Wrong? Text what is right. "
        "How many days can it wait? +13055550143 -Marta",
    ),
    (
        "ask_intent",
        PLAIN_EN,
        {"medicine": "insulin", "medicine_days": 2},
        "K7QM3: insulin, 2 days. Leaving? To +13055550143: W1 have ticket W2 want to go W3 can't "
        "W4 staying, or say it your way. -Marta",
    ),
    (
        "answered_cannot",
        PLAIN_EN,
        {"intent": Intent.CANNOT, "needs": [Need.TRANSPORT]},
        "K7QM3: can't leave, no transport. An officer will call or text you. Changed? Just text. "
        "+13055550143 -Marta",
    ),
    (
        "noted_urgent",
        PLAIN_ES,
        {
            "status": "sos",
            "needs": ["detained"],
            "place": "alcabala Peracal",
            "place_exact": True,
            "ask": "when",
        },
        "URGENTE anotado: detenido, alcabala Peracal. Lo ve un oficial. No podemos enviar a nadie. "
        "Si puede: a que hora fue? +13055550143 K7QM3 -Marta",
    ),
    (
        "lowered_kept",
        PLAIN_ES,
        {"letter": "X"},
        "Anotado: dice que ya estan bien. Sigue urgente hasta hablar con usted. "
        "Le llamamos; si no conviene, al +13055550143: X1. K7QM3 -Marta",
    ),
    (
        "reporter_noted",
        PLAIN_EN,
        {},
        "Thank you, noted. We can't share news of anyone. Ask them to text +13055550143, "
        "or ring once and hang up. Your report: K7QM3 -Marta",
    ),
    (
        "noted_help",
        PLAIN_EN,
        {"status": "needs_help", "well": True, "party_size": 3, "place": "Merida", "needs": ["medicine"]},
        "K7QM3: OK, 3 people, near Merida, out of medicine. An officer sees it. Wrong? Text it. "
        "+13055550143 -Marta",
    ),
    (
        "cannot_call",
        DISCREET_ES,
        {"letter": "X"},
        "Anotado, gracias. Lo vemos y le llamamos entre 8 y 20 h; si no conviene, al +13055550178: X1. Marta",
    ),
    (
        "urgent_where",
        DISCREET_ES,
        {"status": "sos"},
        "Recibido, ya lo estamos viendo. Hoy no podemos mandar a nadie. Por donde anda? +13055550178. Marta",
    ),
    (
        "ask_again",
        DISCREET_EN,
        {"answers": "W1 W2"},
        "Thanks, got it. Which one is it? To +13055550178: W1 W2, or just write it. Marta",
    ),
    ("noted", DISCREET_EN, {}, "Noted, thanks. Something changed? Just write. +13055550178. Marta"),
    ("noted", DISCREET_ES, {}, "Anotado, gracias. Si algo cambia, escriba. +13055550178. Marta"),
    (
        "pointer",
        DISCREET_ES,
        {},
        "K7QM3: hay novedades. Llame al +13055550178 y cuelgue, o escriba. Marta",
    ),
    (
        "dark_noted",
        DISCREET_EN,
        {"until": "22:00"},
        "Noted, thanks. Nothing from us until 22:00. Something changed? Just write. +13055550178. Marta",
    ),
    (
        "ask_which_place",
        PLAIN_ES,
        {"choices": ["Santa Ana, Táchira", "Santa Ana, Anzoátegui"], "letter": "Y"},
        "K7QM3: cual es? Al +13055550143: Y1 Santa Ana, Tachira Y2 Santa Ana, Anzoategui "
        "o digalo de otra forma. -Marta",
    ),
    (
        "officer_reply",
        PLAIN_ES,
        {"words": "Ya vimos\nsu caso."},
        "K7QM3: Ya vimos su caso. +13055550143 -Marta",
    ),
    ("officer_reply", DISCREET_ES, {"words": "Mañana a las 9."}, "Mañana a las 9. +13055550178. Marta"),
]


@pytest.mark.parametrize(("code", "to", "values", "text"), TEXTS)
def test_a_text_reads_as_it_goes_out(
    venezuela: Operation, code: str, to: dict[str, Any], values: dict[str, Any], text: str
) -> None:
    assert say(venezuela, code, **to, **values) == text


@pytest.mark.parametrize(("code", "language", "wording"), ALL)
def test_the_longest_values_fit_one_segment_with_the_exercise_prefix(
    exercise: Operation, code: str, language: str, wording: Wording
) -> None:
    to = {"language": language, "wording": wording, "sign_off": "Wwwwwwww", "case_code": "MMMMM"}
    for ask in QUESTIONS:
        text = say(exercise, code, **to, **LONGEST | {"ask": ask})
        assert is_gsm7(text)
        assert count_segments(text) == 1
        assert text.startswith(exercise.prefix[language])
        assert text.endswith(" -Wwwwwwww" if wording is Wording.PLAIN else " Wwwwwwww")
        assert exercise.answer_to["named" if wording is Wording.PLAIN else "quiet"] in text


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_discreet_acknowledgement_is_the_same_bytes_whatever_was_understood(
    venezuela: Operation, language: str
) -> None:
    to = {**TO, "language": language, "wording": Wording.DISCREET}
    told = say(venezuela, "noted", **to, status="sos", party_size=4, place="Merida", urgent=True, ask="place")
    assert told == say(venezuela, "noted", **to)


values = st.fixed_dictionaries(
    {},
    optional={
        "status": st.sampled_from([None, *Status]),
        "intent": st.sampled_from([None, *Intent]),
        "party_size": st.integers(1, 999),
        "place": st.text(max_size=200),
        "place_exact": st.booleans(),
        "needs": st.lists(st.sampled_from(list(Need)), max_size=12),
        "medicine": st.text(max_size=80),
        "medicine_days": st.integers(0, 365),
        "urgent": st.booleans(),
        "ask": st.sampled_from([None, *QUESTIONS]),
    },
)


@given(
    phrase=st.sampled_from(ALL),
    told=values,
    sign_off=st.text(max_size=12),
    choices=st.lists(st.text(max_size=90), min_size=1, max_size=4),
    until=st.text(min_size=1, max_size=30),
    headline=st.text(min_size=1, max_size=160),
    areas=st.lists(st.text(max_size=40), max_size=11),
)
def test_no_value_makes_a_text_longer_than_a_segment(
    exercise: Operation,
    phrase: tuple[str, str, Wording],
    told: dict[str, Any],
    sign_off: str,
    choices: list[str],
    until: str,
    headline: str,
    areas: list[str],
) -> None:
    code, language, wording = phrase
    to = {"language": language, "wording": wording, "sign_off": sign_off, "case_code": "K7QM3"}
    notice = {"notice": 9999, "by": 9999, "date": until, "proof": "K7QM3X"}
    notice |= {"headline": headline, "areas": areas}
    answers = {"answers": "W1 W2 W3 W4"}
    text = say(exercise, code, **to, **told, **notice, **answers, choices=choices, until=until, words="ok")
    assert is_gsm7(text)
    assert count_segments(text) == 1


def test_a_long_place_gives_way_at_a_word_before_a_need_does(venezuela: Operation) -> None:
    place = "Urbanización Prados del Este, calle 4 con avenida Río de Janeiro"
    text = say(
        venezuela, "noted", **PLAIN_ES, status="safe", party_size=3, place=place, needs=["water"], ask="when"
    )
    assert "bien, 3 personas, cerca de Urbanizacion Prados del Este, calle 4, sin agua. Algo mal?" in text


def test_distress_is_named_when_nothing_else_says_what_happened(venezuela: Operation) -> None:
    assert "noted: in danger." in say(venezuela, "noted_urgent", **PLAIN_EN, status="sos")
    assert "noted: trapped." in say(venezuela, "noted_urgent", **PLAIN_EN, status="sos", needs=["trapped"])


def test_an_acknowledgement_with_nothing_understood_still_says_something(venezuela: Operation) -> None:
    assert say(venezuela, "noted", **PLAIN_EN).startswith("K7QM3: your text. Wrong?")


def test_one_person_and_one_day_are_singular(venezuela: Operation) -> None:
    text = say(venezuela, "noted", **PLAIN_EN, party_size=1, medicine_days=1)
    assert "K7QM3: 1 person, medicine, 1 day." in text


def test_braces_in_what_people_wrote_are_only_braces(venezuela: Operation) -> None:
    assert "near {number}" in say(venezuela, "noted", **PLAIN_EN, place="{number}")
    assert say(venezuela, "noted", **{**PLAIN_EN, "sign_off": "{number}"}).endswith(" -number")


def test_no_sign_off_is_the_operations_and_a_strange_language_its_default(venezuela: Operation) -> None:
    to = {"language": "de", "wording": Wording.DISCREET, "sign_off": None, "case_code": "K7QM3"}
    assert say(venezuela, "noted", **to) == say(venezuela, "noted", **DISCREET_ES)


def test_a_phrase_without_a_discreet_form_is_refused(spoil: Spoil) -> None:
    folder = spoil(
        "phrases/es.toml", 'discreet = "Gracias, todo listo. Si algo cambia, escriba."', "discreet = false"
    )
    operation = load_operation(folder)
    assert say(operation, "registered_web", **PLAIN_ES)
    with pytest.raises(NoDiscreetForm, match="registered_web"):
        say(operation, "registered_web", **DISCREET_ES)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Vaya a la embajada", ["embajada"]),
        ("Traiga su PASAPORTE y venga a Maiquetía", ["pasaporte", "maiquetia"]),
        ("The American consulate", ["american", "consulate"]),
        ("en Estados Unidos", ["estados unidos"]),
        ("nos vemos en San Cristóbal", ["san cristobal"]),
    ],
)
def test_an_officers_convicting_words_do_not_leave_in_discreet_wording(
    venezuela: Operation, words: str, found: list[str]
) -> None:
    with pytest.raises(BannedWords) as caught:
        say(venezuela, "officer_reply", **DISCREET_ES, words=words)
    assert list(caught.value.words) == found
    assert words in say(venezuela, "officer_reply", **PLAIN_EN, words=words).replace(
        "Maiquetia", "Maiquetía"
    ).replace("Cristobal", "Cristóbal")


def test_an_officers_words_are_refused_rather_than_cut(venezuela: Operation) -> None:
    left = room(venezuela, "officer_reply", **PLAIN_ES)
    assert units(say(venezuela, "officer_reply", **PLAIN_ES, words="x" * left)) == 160
    with pytest.raises(TooLong) as caught:
        say(venezuela, "officer_reply", **PLAIN_ES, words="x" * (left + 7))
    assert caught.value.over == 7


@pytest.mark.parametrize(
    ("code", "values", "message"),
    [
        ("welcome", {}, "No phrase 'welcome'"),
        ("officer_reply", {}, "needs a value for 'words'"),
        ("ask_which_place", {"choices": []}, "needs a value for 'choices'"),
        ("noted", {"ask": "shoe_size"}, "No question 'shoe_size'"),
    ],
)
def test_a_callers_mistake_is_told_at_once(
    venezuela: Operation, code: str, values: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        say(venezuela, code, **PLAIN_EN, **values)


def test_nobody_is_told_that_none_can_be_sent_where_a_post_can(spoil: Spoil) -> None:
    operation = load_operation(spoil("operation.toml", "no_post = true", "no_post = false"))
    assert "send anyone" not in say(operation, "noted_urgent", **PLAIN_EN, status="sos")
    assert "send anyone" not in say(operation, "noted_urgent", **DISCREET_EN)


def test_what_the_folder_ships_is_what_is_tested() -> None:
    assert {path.name for path in OPERATIONS.iterdir()} == {"venezuela-2026", "exercise"}


@pytest.mark.parametrize("to", [DISCREET_EN, DISCREET_ES], ids=["en", "es"])
@pytest.mark.parametrize("code", ["reporter_noted", "reporter_next", "lost_noted", "sighting_noted"])
def test_a_searched_phone_does_not_tell_a_report_about_somebody_from_any_other_text(
    venezuela: Operation, code: str, to: dict[str, Any]
) -> None:
    assert say(venezuela, code, **to) == say(venezuela, "noted", **to)
