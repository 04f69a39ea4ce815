"""What officers enter about a case."""

from dataclasses import dataclass
from typing import Any

from marshmallow import EXCLUDE, Schema, fields, post_load, pre_load, validate

from evac.cases.close import Disposition

LONGEST_NOTE = 4_000
LONGEST_ACTION = 200
LONGEST_PLAN_MINUTES = 14 * 24 * 60


@dataclass(frozen=True, repr=False)
class NextAction:
    """What is done next, in so many minutes: what officers think in, and the same in every time zone."""

    words: str | None
    in_minutes: int


class _Form(Schema):
    class Meta:
        unknown = EXCLUDE

    @pre_load
    def strip(self, data: dict[str, Any], **kwargs: Any) -> dict[str, Any]:
        return {name: value.strip() if isinstance(value, str) else value for name, value in data.items()}


class NoteForm(_Form):
    words = fields.String(required=True, validate=validate.Length(1, LONGEST_NOTE))

    @post_load
    def build(self, data: dict[str, str], **kwargs: Any) -> str:
        return data["words"]


class NextActionForm(_Form):
    words = fields.String(load_default=None, validate=validate.Length(max=LONGEST_ACTION))
    in_minutes = fields.Integer(required=True, validate=validate.Range(1, LONGEST_PLAN_MINUTES))

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> NextAction:
        return NextAction(words=data["words"] or None, in_minutes=data["in_minutes"])


class CloseForm(_Form):
    disposition = fields.Enum(Disposition, by_value=True, required=True)

    @post_load
    def build(self, data: dict[str, Disposition], **kwargs: Any) -> Disposition:
        return data["disposition"]
