import itertools
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from evac.kernel.segments import count_segments, is_gsm7, units
from evac.kernel.wording import Wording
from evac.operation.banned import banned_in
from evac.operation.errors import BannedWords, TooLong
from evac.operation.framing import LONGEST_CODE, LONGEST_SIGN_OFF
from evac.operation.lint_stages import lint_stages, lint_variant
from evac.operation.load import load_operation
from evac.operation.model import Operation
from evac.operation.stage_texts import bare, say_stage, spoken_until, stage_room
from tests.operation.conftest import OPERATIONS

UNTIL = datetime(2026, 1, 12, 22, 0, tzinfo=UTC)  # 18:00 in Caracas
TO: dict[str, Any] = {"sign_off": "Marta", "case_code": "K7QM3", "letter": "W", "until": UNTIL}
LONGEST: dict[str, Any] = {
    "sign_off": LONGEST_SIGN_OFF,
    "case_code": LONGEST_CODE,
    "letter": "W",
    "until": UNTIL,
}
PLAIN_EN: dict[str, Any] = {"language": "en", "wording": Wording.PLAIN}
DISCREET_ES: dict[str, Any] = {"language": "es", "wording": Wording.DISCREET}

_seeded = load_operation(OPERATIONS / "exercise")
BODIES = [
    (rung.code, language, wording, body)
    for rung in _seeded.ladder.rungs
    for language, text in _seeded.stages[rung.code].texts.items()
    for wording, body in [
        (Wording.PLAIN, text.plain),
        *((Wording.DISCREET, phrase.text) for phrase in text.discreet),
    ]
]


def body_of(operation: Operation, stage: str, language: str, wording: Wording) -> str:
    text = operation.stages[stage].texts[language]
    return text.plain if wording is Wording.PLAIN else text.discreet[0].text


SAID = [
    (
        "leave-now", "es", Wording.PLAIN,
        "Salga ya de Venezuela en vuelo comercial, no por tierra. Hasta 12ene 18:00. Al +13055550143: "
        "W1 con boleto W2 busco W3 no puedo W4 me quedo -Marta",
    ),
    (
        "leave-now", "en", Wording.PLAIN,
        "Leave Venezuela now by commercial flight, not by road. Until 12Jan 18:00. To +13055550143: "
        "W1 have ticket W2 looking W3 can't W4 staying -Marta",
    ),
    (
        "leave-now", "es", Wording.DISCREET,
        "Guia K7QM3: despache ya, por via aerea; por tierra no. Hasta 12ene 18:00. Al +13055550178: "
        "W1 listo W2 en eso W3 no puedo W4 lo dejo. Marta",
    ),
    (
        "stand-fast", "en", Wording.PLAIN,
        "Do not move: indoors, low, away from windows and roads. Until 12Jan 18:00. To +13055550143: "
        "W1 safe W2 moving anyway W9 danger -Marta",
    ),
    ("gate", "es", Wording.DISCREET, "Diga K7QM3 en el mostrador. +13055550178. Marta"),
]  # fmt: skip


@pytest.mark.parametrize(("stage", "language", "wording", "text"), SAID)
def test_a_stage_reads_as_it_goes_out(
    venezuela: Operation, stage: str, language: str, wording: Wording, text: str
) -> None:
    body = body_of(venezuela, stage, language, wording)
    assert say_stage(venezuela, body=body, language=language, wording=wording, **TO) == text


@pytest.mark.parametrize(("stage", "language", "wording", "body"), BODIES)
def test_every_text_is_one_segment_with_the_exercises_prefix_and_the_longest_sign_off(
    exercise: Operation, stage: str, language: str, wording: Wording, body: str
) -> None:
    text = say_stage(exercise, body=body, language=language, wording=wording, **LONGEST)
    assert is_gsm7(text)
    assert count_segments(text) == 1
    assert text.startswith(exercise.prefix[language])


@pytest.mark.parametrize(("stage", "language", "wording", "body"), BODIES)
def test_a_discreet_text_says_nothing_that_convicts(
    exercise: Operation, stage: str, language: str, wording: Wording, body: str
) -> None:
    assert wording is Wording.PLAIN or banned_in(exercise, bare(body)) == []


PROMISES = {"es": "enviaremos ayuda", "en": "we will send help"}


@pytest.mark.parametrize(("stage", "language", "wording", "body"), BODIES)
def test_a_promise_of_help_is_refused_until_there_is_a_post(
    exercise: Operation, stage: str, language: str, wording: Wording, body: str
) -> None:
    promising = f"{PROMISES[language]} {body}"
    refused = [p.expected for p in lint_variant(exercise, body=promising, language=language, wording=wording)]
    assert any("promises help that nobody can give" in expected for expected in refused)
    with_post = replace(exercise, no_post=False)
    allowed = lint_variant(with_post, body=promising, language=language, wording=wording)
    assert not any("promises" in problem.expected for problem in allowed)


def test_saying_that_nobody_comes_is_no_promise(venezuela: Operation) -> None:
    for body in ("No enviaremos ayuda.", "We cannot send anyone. Nobody will come.", "No prometemos puesto."):
        assert lint_variant(venezuela, body=body, language="es", wording=Wording.PLAIN) == []


def test_the_shipped_stages_have_no_fault(venezuela: Operation, exercise: Operation) -> None:
    assert lint_stages(venezuela) == []
    assert lint_stages(exercise) == []


LEAVE = (
    "Leave. Until {until}. To {number}: {letter}1 ticket {letter}2 looking {letter}3 can't {letter}4 staying"
)
FAULTS = [
    (Wording.PLAIN, LEAVE.replace("Leave.", "Está bien."), "outside the SMS alphabet; spell it \"Esta bien."),
    (Wording.DISCREET, LEAVE.replace("Leave.", "The embassy says:"), "says embassy"),
    (Wording.DISCREET, LEAVE.replace("Leave.", "Salgan de Maracaibo."), "says maracaibo"),
    (Wording.PLAIN, LEAVE.replace("ticket", "yes"), 'offers "yes", which the carrier answers itself'),
    (Wording.PLAIN, LEAVE.replace("Leave.", "Answer STOP."), 'offers "stop"'),
    (Wording.PLAIN, LEAVE.replace("{letter}1", "W1"), "write {letter}1 for W1"),
    (Wording.PLAIN, LEAVE.replace(" {letter}4 staying", ""), "must offer {letter}4"),
    (Wording.PLAIN, LEAVE + " {letter}7 other", "offers {letter}7, which the stage's question has not"),
    (Wording.PLAIN, LEAVE.replace("To {number}:", "") + " {number}", "{number} must stand before the"),
    (Wording.PLAIN, LEAVE.replace("To {number}:", ""), "{number} must stand before the"),
    (Wording.PLAIN, LEAVE.replace("Until {until}.", ""), "must hold {until}"),
    (Wording.PLAIN, LEAVE + "x" * 90, "too long by"),
    (Wording.PLAIN, LEAVE + " {place}", "{place} cannot stand here; allowed: case_code, letter"),
    (Wording.PLAIN, LEAVE + " {", "braces do not match"),
    (Wording.PLAIN, "  ", "expected some text, it is empty"),
]  # fmt: skip


def test_a_sound_text_has_no_fault(exercise: Operation) -> None:
    rung = exercise.ladder.get("leave-now")
    assert lint_variant(exercise, body=LEAVE, **PLAIN_EN, rung=rung) == []


@pytest.mark.parametrize(("wording", "body", "expected"), FAULTS)
def test_a_fault_is_said_to_who_writes(
    exercise: Operation, wording: Wording, body: str, expected: str
) -> None:
    rung = exercise.ladder.get("leave-now")
    problems = lint_variant(exercise, body=body, language="en", wording=wording, rung=rung)
    assert any(expected in problem.expected for problem in problems), problems
    assert {problem.where for problem in problems} == {f"en.{wording}"}


def test_room_is_what_is_left_of_one_segment(exercise: Operation) -> None:
    text = say_stage(exercise, body=LEAVE, **PLAIN_EN, **LONGEST)
    assert stage_room(exercise, body=LEAVE, **PLAIN_EN) == 160 - units(text)
    assert stage_room(exercise, body="x" * 300, **PLAIN_EN) < 0


def test_the_number_is_added_where_the_text_does_not_place_it(venezuela: Operation) -> None:
    assert say_stage(venezuela, body="Todo sigue igual.", **DISCREET_ES, **TO) == (
        "Todo sigue igual. +13055550178. Marta"
    )


def test_a_text_that_does_not_fit_is_never_cut(venezuela: Operation) -> None:
    with pytest.raises(TooLong) as caught:
        say_stage(venezuela, body="x" * 150, **PLAIN_EN, **TO)
    assert caught.value.over == 150 + len(" +13055550143 -Marta") - 160


def test_a_convicting_body_is_not_said_in_discreet_wording(venezuela: Operation) -> None:
    with pytest.raises(BannedWords):
        say_stage(venezuela, body="Venga a la embajada.", **DISCREET_ES, **TO)


@pytest.mark.parametrize("name", ["letter", "until"])
def test_a_text_does_not_go_out_without_a_value_it_needs(venezuela: Operation, name: str) -> None:
    with pytest.raises(ValueError, match=f"no value for '{name}'"):
        say_stage(venezuela, body=LEAVE, **PLAIN_EN, **TO | {name: None})


def test_a_sign_off_cannot_bring_placeholders_along(venezuela: Operation) -> None:
    text = say_stage(venezuela, body="Hello.", **PLAIN_EN, **TO | {"sign_off": "{until}"})
    assert text == "Hello. +13055550143 -until"


def test_times_are_said_in_the_operations_time(venezuela: Operation) -> None:
    assert [spoken_until(venezuela, UNTIL, language) for language in ("es", "en", "fr")] == [
        "12ene 18:00",
        "12Jan 18:00",
        "12ene 18:00",
    ]


def test_phrases_of_a_stage_differ(venezuela: Operation) -> None:
    for stage, language in itertools.product(venezuela.stages.values(), venezuela.languages):
        texts = [phrase.text for phrase in stage.texts[language].discreet]
        assert len(set(texts)) == len(texts)


@pytest.mark.parametrize(
    ("body", "ends"),
    [
        ("Al {number}: {letter}4 lo dejo", "W4 lo dejo. Marta"),
        ("Escriba al {number}.", "+13055550178. Marta"),
        ("Al {number}, si?", "si? Marta"),
        ("Hasta manana", "Hasta manana +13055550178. Marta"),
    ],
)
def test_a_discreet_sign_off_is_no_part_of_the_last_choice(
    venezuela: Operation, body: str, ends: str
) -> None:
    assert say_stage(venezuela, body=body, **DISCREET_ES, **TO).endswith(ends)


def test_every_discreet_variant_keeps_its_full_stop_within_one_segment(exercise: Operation) -> None:
    for stage in exercise.stages.values():
        for language, texts in stage.texts.items():
            for phrase in texts.discreet:
                room = stage_room(exercise, body=phrase.text, language=language, wording=Wording.DISCREET)
                assert room >= 0, phrase.text
