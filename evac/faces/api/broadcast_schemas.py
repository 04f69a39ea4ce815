"""Broadcasts as machines write and read them."""

from dataclasses import dataclass
from typing import Any

from marshmallow import fields, post_load, validate

from evac.broadcasts.models import BroadcastState, Reach
from evac.broadcasts.schemas import MOST_VARIANTS, Audience, AudienceSchema, BroadcastSchema, WordsSchema
from evac.faces.api.schemas import LARGEST_PAGE, NOT_A_CURSOR, UID_SHAPE, USUAL_PAGE, Answer, Described
from evac.kernel.wording import Wording

_AUDIENCE = {
    "zones": "codes of zones; the last-known place counts",
    "statuses": "how they are",
    "intents": "what they mean to do",
    "needs": "any of these",
    "languages": "two letters each",
    "silent_hours": "not heard for at least so long, or never",
    "not_reached_by": "id of a broadcast: those whom it did not reach",
    "got": "id of a broadcast: exactly those who got it, or may get it still",
    "departed": "also those known to have left",
    "closed": "also parties that are closed",
}
_WORDS = {
    "language": "two letters",
    "wording": "`plain`, or `discreet` for phones that are searched",
    "body": "what it says; may hold {until} {letter} {number} {case_code}",
}
_WRITTEN = {
    "stage": "code of the rung of the ladder",
    "audience": "whom it is for: filters that hold together; empty is everyone",
    "reach": "`first` contact that works, or `all` of them",
    "valid_until": "the instruction is worth nothing after",
    "deadline_at": "when everybody should have it",
    "variants": "the words, one variant for each language and wording",
}


@dataclass(frozen=True)
class BroadcastsQuery:
    states: tuple[BroadcastState, ...]
    cursor: str | None
    limit: int


class BroadcastsQuerySchema(Described):
    DESCRIPTIONS = {
        "state": "only those that stand here; may be repeated",
        "cursor": "`next` of the page before",
        "limit": "broadcasts on a page",
    }
    state = fields.List(fields.Enum(BroadcastState, by_value=True), load_default=[])
    cursor = fields.String(validate=validate.Regexp(UID_SHAPE, error=NOT_A_CURSOR), load_default=None)
    limit = fields.Integer(load_default=USUAL_PAGE, validate=validate.Range(1, LARGEST_PAGE))

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> BroadcastsQuery:
        return BroadcastsQuery(tuple(data["state"]), data["cursor"], data["limit"])


class AudienceDraftSchema(AudienceSchema, Described):
    """Filters that hold together."""

    DESCRIPTIONS = _AUDIENCE


class WordsDraftSchema(WordsSchema, Described):
    """What is said in one language and wording."""

    DESCRIPTIONS = _WORDS


class BroadcastDraftSchema(BroadcastSchema, Described):
    """A broadcast as the console takes it; here what is unknown is an error."""

    DESCRIPTIONS = _WRITTEN
    audience = fields.Nested(AudienceDraftSchema, load_default=Audience)
    variants = fields.List(
        fields.Nested(WordsDraftSchema), required=True, validate=validate.Length(max=MOST_VARIANTS)
    )


class VariantSchema(Answer):
    """What it says in one language and wording."""

    DESCRIPTIONS = _WORDS
    language = fields.String(required=True)
    wording = fields.Enum(Wording, by_value=True, required=True)
    body = fields.String(required=True)


class BroadcastListedSchema(Answer):
    """One message in all its variants to an audience, and how far it has come."""

    DESCRIPTIONS = {
        "id": "random, of this broadcast",
        "state": "where it stands; `submitted` waits for a second officer in the console",
        "stage": "code of the rung of the ladder",
        "recipients": "frozen parties that get a text or a pointer; 0 before it is submitted",
        "tallies": "state to parties, each counted once by its best text; they add up to `recipients`",
        "created_at": "when it was written first",
    }
    id = fields.String(required=True)
    state = fields.Enum(BroadcastState, by_value=True, required=True)
    stage = fields.String(required=True)
    recipients = fields.Integer(required=True)
    tallies = fields.Dict(keys=fields.String(), values=fields.Integer(), required=True)
    created_at = fields.AwareDateTime(required=True)


class BroadcastShownSchema(BroadcastListedSchema):
    """The same with what was written, and what keeps a draft from being submitted."""

    DESCRIPTIONS = {
        **BroadcastListedSchema.DESCRIPTIONS,
        **_WRITTEN,
        "excluded": "why parties of the audience get nothing: reason to parties",
        "pointed": "of those who have it, how many got only a pointer and so were never told",
        "cannot_be_recalled": "parties whose text the carrier holds or may hold, not known to be delivered",
        "problems": "by field, what keeps it from being submitted; empty once it was",
    }
    audience = fields.Dict(keys=fields.String(), required=True)
    reach = fields.Enum(Reach, by_value=True, required=True)
    valid_until = fields.AwareDateTime(required=True, allow_none=True)
    deadline_at = fields.AwareDateTime(required=True, allow_none=True)
    variants = fields.List(fields.Nested(VariantSchema), required=True)
    excluded = fields.Dict(keys=fields.String(), values=fields.Integer(), required=True)
    pointed = fields.Integer(required=True)
    cannot_be_recalled = fields.Integer(required=True)
    problems = fields.Dict(keys=fields.String(), values=fields.List(fields.String()), required=True)


class BroadcastListSchema(Answer):
    DESCRIPTIONS = {"items": "newest first", "next": "cursor of the next page; null on the last one"}
    items = fields.List(fields.Nested(BroadcastListedSchema), required=True)
    next = fields.String(required=True, allow_none=True)
