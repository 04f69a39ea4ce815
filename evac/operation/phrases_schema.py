"""The rules of phrases/<language>.toml; what the sentences say is looked at by lint.py."""

from collections.abc import Mapping
from typing import Any

from marshmallow import Schema, ValidationError, fields, post_load, validate

from evac.kernel.needs import Need
from evac.kernel.status import Intent, Status
from evac.operation.model import Phrase, PhraseBook
from evac.operation.phrase_codes import INNOCENT, NOTICE_PARTS, NOTICES, PHRASES, QUESTIONS, WORDS
from evac.operation.schema_fields import Text

AN_INNOCENT_FORM = "expected at least one innocent form"


class Discreet(fields.Field):
    """A sentence, or ``false`` for one that is deliberately never sent in discreet wording."""

    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> Any:
        if value is False:
            return None
        if not isinstance(value, str) or not value.strip():
            raise ValidationError("expected a sentence, or false if it has no discreet form")
        return value


class PhraseSchema(Schema):
    plain = Text()
    discreet = Discreet(required=True)

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> Phrase:
        return Phrase(**data)


StatusWords = Schema.from_dict({status.value: Text() for status in Status if status is not Status.UNKNOWN})
IntentWords = Schema.from_dict({intent.value: Text() for intent in Intent if intent is not Intent.NONE})
NeedWords = Schema.from_dict({need.value: Text() for need in Need})
Questions = Schema.from_dict({code: Text() for code in QUESTIONS})
Words = Schema.from_dict({code: Text() for code in WORDS})
Commands = Schema.from_dict(
    {
        code: fields.List(Text(), required=True, validate=validate.Length(min=1, error=AN_INNOCENT_FORM))
        for code in INNOCENT
    }
)
Sentences = Schema.from_dict({code: fields.Nested(PhraseSchema, required=True) for code in PHRASES})
NoticeParts = Schema.from_dict({part: Text() for part in NOTICE_PARTS})
Notices = Schema.from_dict({code: fields.Nested(NoticeParts, required=True) for code in NOTICES})


class PhrasesSchema(Schema):
    sentences = fields.Nested(Sentences, required=True)
    questions = fields.Nested(Questions, required=True)
    no_post = fields.Nested(PhraseSchema, required=True)
    words = fields.Nested(Words, required=True)
    status = fields.Nested(StatusWords, required=True)
    intent = fields.Nested(IntentWords, required=True)
    needs = fields.Nested(NeedWords, required=True)
    commands = fields.Nested(Commands, required=True)
    notices = fields.Nested(Notices, required=True)
    months = fields.List(
        Text(validate=validate.Length(3, 4, error="expected a short name such as Jan")),
        required=True,
        validate=validate.Length(equal=12, error="expected twelve names, January first"),
    )

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> PhraseBook:
        commands = {code: tuple(words) for code, words in data["commands"].items()}
        return PhraseBook(**data | {"months": tuple(data["months"]), "commands": commands})
