"""A broadcast as it is written: rules for the console's form and the API alike."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from marshmallow import (
    EXCLUDE,
    Schema,
    ValidationError,
    fields,
    post_load,
    pre_load,
    validate,
    validates_schema,
)

from evac.broadcasts.models import Broadcast, Reach
from evac.kernel.needs import Need
from evac.kernel.plain_words import one_line
from evac.kernel.status import Intent, Status
from evac.kernel.wording import Wording

_CODE = validate.Regexp(r"^[A-Za-z0-9_-]{1,40}$", error="This is no code.")
_UID = validate.Regexp(r"^[0-9a-f]{32}$", error="This is no id of a broadcast.")
# Beyond these a moment has no UTC to be kept as.
_MOMENT = validate.Range(
    datetime(2000, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC), error="This is no moment of our time."
)
MOST_VARIANTS = 20
ONE_OF_A_KIND = "Say it once in each language and wording."
LONGEST_BODY = 400  # far more than fits; what does not fit is said by the lint, with the number of letters


@dataclass(frozen=True)
class Audience:
    """A filter of codes; empty and None mean everyone.

    Attributes:
        needs: any of these.
        silent_hours: not heard for at least so long, or never.
        not_reached_by: uid of a broadcast; those it did not reach.
        got: uid of a broadcast; exactly those who got it, or may get it still.
        departed: those known to have left, too; without it they are excluded, with that as the reason.
        closed: parties that are closed, too.
    """

    zones: tuple[str, ...] = ()
    statuses: tuple[Status, ...] = ()
    intents: tuple[Intent, ...] = ()
    needs: tuple[Need, ...] = ()
    languages: tuple[str, ...] = ()
    silent_hours: int | None = None
    not_reached_by: str | None = None
    got: str | None = None
    departed: bool = False
    closed: bool = False

    @property
    def with_departed(self) -> bool:
        return self.departed or Status.DEPARTED in self.statuses


@dataclass(frozen=True, repr=False)
class Words:
    """What one variant says; ``meaning`` explains discreet words that stand in no phrase book."""

    language: str
    wording: Wording
    body: str


@dataclass(frozen=True, repr=False)
class BroadcastDetails:
    stage: str
    variants: tuple[Words, ...]
    audience: Audience = Audience()
    reach: Reach = Reach.FIRST
    valid_until: datetime | None = None
    deadline_at: datetime | None = None


class _WithoutBlanks(Schema):
    @pre_load
    def drop_blanks(self, data: object, **kwargs: Any) -> object:
        """Forms write "nothing" as an empty string; here it means absent."""
        if not isinstance(data, Mapping):
            return data
        return {name: value for name, value in data.items() if value not in ("", None)}


class AudienceSchema(_WithoutBlanks):
    zones = fields.List(fields.String(validate=_CODE))
    statuses = fields.List(fields.Enum(Status, by_value=True))
    intents = fields.List(fields.Enum(Intent, by_value=True))
    needs = fields.List(fields.Enum(Need, by_value=True))
    languages = fields.List(fields.String(validate=validate.Regexp(r"^[a-z]{2}$")))
    silent_hours = fields.Integer(validate=validate.Range(1, 24 * 365))
    not_reached_by = fields.String(validate=_UID)
    got = fields.String(validate=_UID)
    departed = fields.Boolean()
    closed = fields.Boolean()

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> Audience:
        return Audience(**{name: _frozen(value) for name, value in data.items()})


class WordsSchema(Schema):
    language = fields.String(required=True, validate=validate.Regexp(r"^[a-z]{2}$"))
    wording = fields.Enum(Wording, by_value=True, required=True)
    body = fields.String(required=True, validate=validate.Length(1, LONGEST_BODY))

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> Words:
        return Words(**data | {"body": one_line(data["body"])})


class BroadcastSchema(_WithoutBlanks):
    """The rules. The JSON API uses it as it is: unknown fields are errors."""

    stage = fields.String(required=True, validate=_CODE)
    audience = fields.Nested(AudienceSchema, load_default=Audience())
    reach = fields.Enum(Reach, by_value=True, load_default=Reach.FIRST)
    valid_until = fields.AwareDateTime(default_timezone=UTC, validate=_MOMENT)
    deadline_at = fields.AwareDateTime(default_timezone=UTC, validate=_MOMENT)
    variants = fields.List(
        fields.Nested(WordsSchema), required=True, validate=validate.Length(max=MOST_VARIANTS)
    )

    @validates_schema
    def is_one_of_a_kind(self, data: Mapping[str, Any], **kwargs: Any) -> None:
        kinds = [(words.language, words.wording) for words in data["variants"]]
        if len(set(kinds)) < len(kinds):
            raise ValidationError(ONE_OF_A_KIND, "variants")

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> BroadcastDetails:
        return BroadcastDetails(**data | {"variants": tuple(data["variants"])})


class BroadcastForm(BroadcastSchema):
    """The console's form, put into this shape by its face, also posts its CSRF token and its button."""

    class Meta:
        unknown = EXCLUDE


def stored(audience: Audience) -> dict[str, Any]:
    """As it stands in the database and in the API: what was chosen, nothing else."""
    chosen = {name: getattr(audience, name) for name in Audience.__dataclass_fields__}
    return {name: _plain(value) for name, value in chosen.items() if value not in ((), None, False)}


def audience_of(broadcast: Broadcast) -> Audience:
    """The audience as it was chosen."""
    audience: Audience = AudienceSchema().load(broadcast.audience)
    return audience


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _plain(value: Any) -> Any:
    return [str(one) for one in value] if isinstance(value, tuple) else value
