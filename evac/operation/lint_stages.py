"""Looks at what a stage's text would do on a phone: when the folder is read, and as one is written."""

import re
from collections.abc import Iterator

from evac.kernel.segments import fold_to_gsm7, is_gsm7
from evac.kernel.wording import Wording
from evac.operation.convicting import convicting_in
from evac.operation.errors import Problem
from evac.operation.ladder import QuestionSpec, Rung, Stage
from evac.operation.lint import LETTERS, offered_to_the_carrier, wrong_braces
from evac.operation.model import Operation
from evac.operation.promises import promised_in
from evac.operation.stage_texts import PLACEHOLDERS, bare, stage_room, with_values

_WRITTEN_LETTER = re.compile(rf"\b[{LETTERS}][0-9]\b")
_OFFERED = re.compile(r"\{letter\}([0-9])")


def lint_stages(operation: Operation) -> list[Problem]:
    """Everything wrong with the texts of the stages' files; a folder with any of it is not loaded."""
    return [
        Problem(f"stages/{stage.code}.toml", where, expected)
        for stage in operation.stages.values()
        for where, expected in _stage(operation, stage)
    ]


def lint_variant(
    operation: Operation, *, body: str, language: str, wording: Wording, rung: Rung | None = None
) -> list[Problem]:
    """What keeps these words from being sent, each as said to the officer who writes them; none: they may go.

    Args:
        rung: the stage whose text it is; its question must be asked, and an order must say until when.
    """
    return [
        Problem("variant", f"{language}.{wording}", expected)
        for expected in _wrong(operation, body, language, wording, rung)
    ]


def _stage(operation: Operation, stage: Stage) -> Iterator[tuple[str, str]]:
    rung = operation.ladder.get(stage.code)
    for language, text in stage.texts.items():
        for expected in _wrong(operation, text.plain, language, Wording.PLAIN, rung):
            yield f"{language}.plain", expected
        for phrase in text.discreet:
            for expected in _wrong(operation, phrase.text, language, Wording.DISCREET, rung):
                yield f"{language}.discreet.{phrase.code}", expected


def _wrong(
    operation: Operation, body: str, language: str, wording: Wording, rung: Rung | None
) -> Iterator[str]:
    if not body.strip():
        yield "expected some text, it is empty"
        return
    if not is_gsm7(body):
        yield f"outside the SMS alphabet; spell it {fold_to_gsm7(body)!r}"
    if promised := promised_in(operation, bare(body)):
        yield f"promises help that nobody can give while there is no post: {', '.join(promised)}"
    for word in offered_to_the_carrier(body):
        yield f'offers "{word}", which the carrier answers itself'
    braces = [expected for _, expected in wrong_braces("", body, PLACEHOLDERS)]
    if wording is Wording.DISCREET:
        said = bare(body) if braces else with_values(operation, body, language=language, wording=wording)
        if found := (*convicting_in(operation, bare(body)), *convicting_in(operation, said)):
            yield f"says {', '.join(dict.fromkeys(found))}"
    yield from braces or _wrong_frame(operation, body, language, wording, rung)


def _wrong_frame(
    operation: Operation, body: str, language: str, wording: Wording, rung: Rung | None
) -> Iterator[str]:
    yield from _wrong_choices(body, rung.question if rung else None, is_known=rung is not None)
    if rung is not None and rung.instruction and not rung.stand_down and "{until}" not in body:
        yield "must hold {until}: an order says until when it is worth anything"
    if (over := -stage_room(operation, body=body, language=language, wording=wording)) > 0:
        yield f"too long by {over} for one segment of 160, with the longest values"


def _wrong_choices(body: str, question: QuestionSpec | None, *, is_known: bool) -> Iterator[str]:
    for written in dict.fromkeys(_WRITTEN_LETTER.findall(body)):
        yield f"write {{letter}}{written[1]} for {written}: the letter is chosen as the text is sent"
    offered = _OFFERED.findall(body)
    if is_known:
        asked = set(question.choices) if question else set()
        for digit in sorted(asked - set(offered)):
            yield f"must offer {{letter}}{digit}: the stage's question has that choice"
        for digit in sorted(set(offered) - asked):
            yield f"offers {{letter}}{digit}, which the stage's question has not"
    if offered and not 0 <= body.find("{number}") < body.find("{letter}"):
        yield "{number} must stand before the choices: the network may show another sender"
