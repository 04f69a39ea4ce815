"""The rules of ladder.toml and stages/<stage>.toml; what the texts say is looked at by lint_stages.py."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from marshmallow import Schema, ValidationError, fields, post_load, validate, validates_schema

from evac.operation.ladder import (
    CONDITIONS,
    MEANINGS,
    MOVES,
    CoverPhrase,
    Ladder,
    QuestionSpec,
    Rung,
    Stage,
    StageText,
)
from evac.operation.schema_fields import ABOVE_0, CODE, Text, Whole, by_language

DIGIT = validate.Regexp(r"[1-9]\Z", error="expected a digit, 1 to 9")
_MEANING = validate.OneOf(sorted(MEANINGS), error="expected one of {choices}")


class Flag(fields.Boolean):
    """False where it is left out."""

    def __init__(self) -> None:
        super().__init__(load_default=False, truthy={True}, falsy={False})


class ChoiceSchema(Schema):
    means = Text(validate=_MEANING)
    moves = Text(validate=validate.OneOf(MOVES, error="expected one of {choices}"))
    rung = Text(required=False, load_default=None, validate=CODE)


class QuestionSchema(Schema):
    choices = fields.Dict(
        keys=fields.String(validate=DIGIT),
        values=fields.Nested(ChoiceSchema),
        required=True,
        validate=validate.Length(min=1),
    )

    @validates_schema
    def check_meanings(self, data: dict[str, Any], **kwargs: Any) -> None:
        """Words are taken for the choice of the same meaning, so that there may be only one."""
        meanings = [choice["means"] for choice in data["choices"].values()]
        if twice := sorted({means for means in meanings if meanings.count(means) > 1}):
            raise ValidationError(f"expected each meaning once, twice there: {', '.join(twice)}", "choices")

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> QuestionSpec:
        choices = data["choices"]
        return QuestionSpec(
            choices={digit: choices[digit]["means"] for digit in sorted(choices)},
            moves={choice["means"]: choice["moves"] for choice in choices.values()},
            rungs={choice["means"]: choice["rung"] for choice in choices.values() if choice["rung"]},
        )


class RungSchema(Schema):
    code = Text(validate=CODE)
    name = by_language()
    strictness = Whole()
    entry = by_language()
    needs = fields.List(
        Text(validate=validate.OneOf(CONDITIONS, error="expected one of {choices}")), load_default=list
    )
    silence_hours = fields.Float(load_default=None, validate=ABOVE_0)
    reach = Text(required=False, load_default="first", validate=validate.OneOf(["first", "all"]))
    question = fields.Nested(QuestionSchema, load_default=None)
    instruction = Flag()
    offers_seats = Flag()
    stand_down = Flag()
    by_event = Flag()

    @validates_schema
    def check_seats(self, data: dict[str, Any], **kwargs: Any) -> None:
        if data["offers_seats"] and "seat" not in data["needs"]:
            raise ValidationError('expected "seat": nobody is offered one that is not there', "needs")
        if data["silence_hours"] is not None and data["question"] is None:
            raise ValidationError("expected a question: nobody can be silent who was not asked", "question")

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> Rung:
        hours = data.pop("silence_hours")
        silence = timedelta(hours=hours) if hours is not None else None
        return Rung(**data | {"needs": tuple(data["needs"]), "silence": silence})


class LadderSchema(Schema):
    rungs = fields.List(fields.Nested(RungSchema), required=True, validate=validate.Length(min=1))

    @validates_schema
    def check_rungs(self, data: dict[str, Any], **kwargs: Any) -> None:
        """Of any two stages it must be clear which one holds."""
        for key in ("code", "strictness"):
            values = [getattr(rung, key) for rung in data["rungs"]]
            if twice := sorted({value for value in values if values.count(value) > 1}):
                raise ValidationError(f"expected each {key} once, twice there: {twice[0]}", "rungs")

    @validates_schema
    def check_answers(self, data: dict[str, Any], **kwargs: Any) -> None:
        codes = {rung.code for rung in data["rungs"]}
        for rung in data["rungs"]:
            for code in rung.question.rungs.values() if rung.question else ():
                if code not in codes:
                    expected = f"an answer to {rung.code} leads to {code}, which is not there"
                    raise ValidationError(expected, "rungs")

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> Ladder:
        return Ladder(tuple(sorted(data["rungs"], key=lambda rung: rung.strictness)))


class CoverPhraseSchema(Schema):
    code = Text(validate=CODE)
    text = Text()
    means = Text()

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> CoverPhrase:
        return CoverPhrase(**data)


class StageTextSchema(Schema):
    plain = Text()
    discreet = fields.List(fields.Nested(CoverPhraseSchema), required=True, validate=validate.Length(min=1))

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> StageText:
        return StageText(plain=data["plain"], discreet=tuple(data["discreet"]))


def stage_schema(code: str, languages: Sequence[str]) -> Schema:
    """One table a language; every phrase of the phrase book stands in all of them."""

    class StageSchema(Schema):
        @validates_schema
        def check_phrases(self, data: dict[str, StageText], **kwargs: Any) -> None:
            known = {language: [p.code for p in text.discreet] for language, text in data.items()}
            first = next(iter(known.values()), [])
            for language, codes in known.items():
                if codes != first or len(set(codes)) < len(codes):
                    expected = f"expected the same phrases in every language, each once: {', '.join(first)}"
                    raise ValidationError(expected, f"{language}.discreet")

        @post_load
        def build(self, data: dict[str, StageText], **kwargs: Any) -> Stage:
            return Stage(code=code, texts=data)

    fielded = {language: fields.Nested(StageTextSchema, required=True) for language in languages}
    return StageSchema.from_dict(fielded)()  # type: ignore[arg-type]
