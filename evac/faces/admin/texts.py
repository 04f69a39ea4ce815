"""How the texts of a draft stand: segments with the longest values, what keeps them back, how they read."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from math import ceil

from evac.faces.admin.broadcast_form import Form, text_name
from evac.kernel.errors import EvacError
from evac.kernel.segments import SEPTETS_ALONE, SEPTETS_JOINED
from evac.kernel.wording import Wording
from evac.operation.framing import LONGEST_CODE
from evac.operation.ladder import CoverPhrase, Rung
from evac.operation.lint_stages import lint_variant
from evac.operation.model import Operation
from evac.operation.stage_texts import say_stage, stage_room

_LETTER = "W"


@dataclass(frozen=True, repr=False)
class Text:
    """One language and wording of a draft.

    Attributes:
        room: units left in the one segment with the longest values; below 0: too long; None: cannot be said.
        problems: in the domain's words.
        example: as it would arrive; None where it cannot be said.
        phrase: the agreed phrase that discreet words are; None: free words, or plain ones.
        phrases: that may be taken instead.
    """

    language: str
    wording: Wording
    body: str
    room: int | None
    problems: tuple[str, ...]
    example: str | None
    phrase: CoverPhrase | None
    phrases: tuple[CoverPhrase, ...]

    @property
    def name(self) -> str:
        return text_name(self.language, self.wording)

    @property
    def key(self) -> str:
        """As ids in pages want it."""
        return f"{self.language}-{self.wording.value}"

    @property
    def segments(self) -> int | None:
        if self.room is None:
            return None
        return 1 if self.room >= 0 else ceil((SEPTETS_ALONE - self.room) / SEPTETS_JOINED)

    @property
    def is_free(self) -> bool:
        """Discreet words that nobody agreed on: the approver must write down what they mean."""
        return bool(self.body) and self.wording is Wording.DISCREET and self.phrase is None


def texts_of(operation: Operation, rung: Rung | None, form: Form, until: datetime | None) -> Iterator[Text]:
    """Each language and wording that the operation speaks, empty ones too."""
    for language in operation.languages:
        for wording in (Wording.PLAIN, Wording.DISCREET):
            body = " ".join(form.get(text_name(language, wording), "").split())
            yield _look(operation, rung, body, language, wording, until)


def fill(operation: Operation, stage: str, form: Form) -> None:
    """Put the stage's own texts into the form: the plain one, and the first of the agreed phrases."""
    known = operation.stages.get(stage)
    for language in operation.languages:
        text = known.texts.get(language) if known else None
        form[text_name(language, Wording.PLAIN)] = text.plain if text else ""
        form[text_name(language, Wording.DISCREET)] = text.discreet[0].text if text and text.discreet else ""
    if (rung := operation.ladder.find(stage)) is not None:
        form["stage"], form["reach"] = stage, rung.reach


def take_phrase(operation: Operation, stage: str, choice: str, form: Form) -> None:
    """Put one agreed phrase ("es.by-air") into the form; a choice that is none changes nothing."""
    language, _, code = choice.partition(".")
    for phrase in _phrases(operation, operation.ladder.find(stage), language, Wording.DISCREET):
        if phrase.code == code:
            form[text_name(language, Wording.DISCREET)] = phrase.text


def _look(
    operation: Operation,
    rung: Rung | None,
    body: str,
    language: str,
    wording: Wording,
    until: datetime | None,
) -> Text:
    phrases = _phrases(operation, rung, language, wording)
    wrong = lint_variant(operation, body=body, language=language, wording=wording, rung=rung)
    return Text(
        language=language,
        wording=wording,
        body=body,
        room=_room(operation, body, language, wording) if body else None,
        problems=tuple(problem.expected for problem in wrong) if body else (),
        example=_example(operation, body, language, wording, until) if body else None,
        phrase=next((phrase for phrase in phrases if phrase.text == body), None),
        phrases=phrases,
    )


def _phrases(
    operation: Operation, rung: Rung | None, language: str, wording: Wording
) -> tuple[CoverPhrase, ...]:
    stage = operation.stages.get(rung.code) if rung else None
    text = stage.texts.get(language) if stage else None
    return text.discreet if text and wording is Wording.DISCREET else ()


def _room(operation: Operation, body: str, language: str, wording: Wording) -> int | None:
    try:
        return stage_room(operation, body=body, language=language, wording=wording)
    except ValueError:  # something in braces that has no value; the lint says what
        return None


def _example(
    operation: Operation, body: str, language: str, wording: Wording, until: datetime | None
) -> str | None:
    try:
        return say_stage(
            operation,
            body=body,
            language=language,
            wording=wording,
            sign_off=None,
            case_code=LONGEST_CODE,
            letter=_LETTER,
            until=until,
        )
    except (EvacError, ValueError):  # the lint says why
        return None
