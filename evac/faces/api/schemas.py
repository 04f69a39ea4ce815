"""What goes in and out of the API, with what the document says about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from marshmallow import (
    EXCLUDE,
    RAISE,
    Schema,
    ValidationError,
    fields,
    post_load,
    pre_load,
    validate,
    validates_schema,
)

from evac.checkins.schemas import CheckInDetails, CheckInSchema
from evac.departure.models import InstructionState
from evac.kernel.needs import Need
from evac.kernel.source import Source
from evac.kernel.status import Intent, Status
from evac.kernel.wording import Wording
from evac.messaging.models import State
from evac.people.fields import Line
from evac.people.models import Channel, ContactState, Proof
from evac.roster.cursor import Cursor
from evac.roster.filters import Filters, FiltersForm, Flag

LARGEST_PAGE, USUAL_PAGE = 200, 50
NOT_A_CURSOR = "Send the cursor as it came in `next`."
NOT_AN_ID = "Send the id as it was given."
ONE_OF_THREE = "Give exactly one of phone, document and name."
SAY_SOMETHING = "Say how they are, or send a few words."
CURSOR_SHAPE = r"^[0-4]\.-?[0-9]{1,17}\.[A-Z0-9]{5}$"
UID_SHAPE = r"^[0-9a-f]{32}$"
SOURCES = (Source.API.value, Source.CALL.value)


class Described(Schema):
    """A schema whose fields say in the document what they mean."""

    DESCRIPTIONS: ClassVar[Mapping[str, str]] = {}

    def on_bind_field(self, field_name: str, field_obj: fields.Field[Any]) -> None:
        if description := self.DESCRIPTIONS.get(field_name):
            field_obj.metadata = {"description": description, **field_obj.metadata}


class Answer(Described):
    """What may gain fields without breaking who reads it."""

    class Meta:
        unknown = EXCLUDE


class ErrorSchema(Answer):
    """The one shape of every refusal."""

    DESCRIPTIONS = {
        "code": "stable name of what went wrong, for programs",
        "message": "what went wrong, for people",
        "errors": "by field, what is wrong with it; only where fields are",
    }
    code = fields.String(required=True)
    message = fields.String(required=True)
    errors = fields.Dict(keys=fields.String())


# What is asked


@dataclass(frozen=True)
class RosterQuery:
    filters: Filters
    cursor: Cursor | None
    limit: int


class RosterQuerySchema(FiltersForm, Described):
    """The filters of the roster page; here what is empty or unknown is an error."""

    DESCRIPTIONS = {
        "band": "0 alarm, 1 help, 2 open, 3 in hand, 4 closed",
        "status": "how the party is",
        "zone": "code of the zone of the last-known place; `none`: not known",
        "needs": "all of these; may be repeated",
        "owner": "who works on it: `none`, `me`, or an officer's id",
        "silent_hours": "not heard for so many hours, or never",
        "flag": "what stands beside the status",
        "language": "two letters, e.g. `es`",
        "cursor": "`next` of the page before",
        "limit": "parties on a page",
    }

    class Meta:
        unknown = RAISE

    cursor = fields.String(validate=validate.Regexp(CURSOR_SHAPE, error=NOT_A_CURSOR))
    limit = fields.Integer(load_default=USUAL_PAGE, validate=validate.Range(1, LARGEST_PAGE))

    @pre_load
    def without_empty(self, data: Any, **kwargs: Any) -> Any:
        return data

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> Any:
        asked, limit = data.pop("cursor", None), data.pop("limit")
        cursor = Cursor.read(asked)
        if asked and cursor is None:
            raise ValidationError(NOT_A_CURSOR, "cursor")
        return RosterQuery(super().build(data, **kwargs), cursor, limit)


class OutgoingQuerySchema(Described):
    DESCRIPTIONS = {
        "case_code": "only texts to this party",
        "broadcast": "only texts of the broadcast with this id",
        "cursor": "`next` of the page before",
        "limit": "texts on a page",
    }
    case_code = Line(longest=20, metadata={"example": "K7QM3"})
    broadcast = fields.String(validate=validate.Regexp(UID_SHAPE, error=NOT_AN_ID))
    cursor = fields.String(validate=validate.Regexp(UID_SHAPE, error=NOT_A_CURSOR))
    limit = fields.Integer(load_default=USUAL_PAGE, validate=validate.Range(1, LARGEST_PAGE))


class SearchSchema(Described):
    """In a body and never in an address: addresses are logged everywhere."""

    DESCRIPTIONS = {
        "phone": "in any spelling; without a country code it is read as one of the operation's country",
        "document": "number of a travel document; spaces and dashes do not count",
        "name": "one or more names or their beginnings; accents and common misspellings do not count",
    }
    phone = Line(longest=60)
    document = Line(longest=60)
    name = Line(longest=120)

    @validates_schema
    def is_one(self, data: dict[str, Any], **kwargs: Any) -> None:
        if len([value for value in data.values() if value]) != 1 or len(data) != 1:
            raise ValidationError(ONE_OF_THREE)


@dataclass(frozen=True, repr=False)
class Reported:
    """``source`` is what the caller says; whether it may is for the role to decide."""

    case_code: str
    source: Source
    checkin: CheckInDetails


class ReportSchema(CheckInSchema, Described):
    """A check-in as the pages take it, and whose it is."""

    DESCRIPTIONS = {
        "case_code": "of the party, in any spelling a person may give it",
        "source": "`api`: passed on by a machine. `call`: told to the officer, who vouches for it and so "
        "may lower what only officers may. From a role that may not write parties it is taken as `api`",
        "status": "how they are; left out, it is read from `words`",
        "place": "words, coordinates in any notation, or a map link",
        "latitude": "degrees, WGS 84; together with `longitude`",
        "longitude": "degrees, WGS 84; together with `latitude`",
        "accuracy_m": "radius of the point in metres",
        "party_size": "people who travel together",
        "needs": "what they are short of",
        "medicine_days": "days for which the medicine lasts",
        "intent": "what they mean to do",
        "words": "what they said, as they said it; read for distress like every text",
        "submission": "an id of your own for this report: sent again with it, it is kept once",
    }
    case_code = Line(longest=20, required=True)
    source = fields.Enum(Source, by_value=True, load_default=Source.API, validate=validate.OneOf(SOURCES))

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> Any:
        case_code, source = data.pop("case_code"), data.pop("source")
        checkin: CheckInDetails = super().build(data, **kwargs)
        if checkin.is_empty and checkin.party_size is None:
            raise ValidationError(SAY_SOMETHING, "status")
        return Reported(case_code, source, checkin)


# What is answered


class ReasonSchema(Answer):
    DESCRIPTIONS = {
        "code": "of the rule",
        "points": "what it adds; all reasons add up to the urgency",
        "text": "in the language of the token's officer",
    }
    code = fields.String(required=True)
    points = fields.Integer(required=True)
    text = fields.String(required=True)


class PlaceSchema(Answer):
    """The last-known place: where they said to be, never where they said to go."""

    DESCRIPTIONS = {
        "text": "as it was said; null for a role that sees no words",
        "name": "of the place it was taken for",
        "source": "how it was learned",
        "at": "when it was learned",
        "accuracy_m": "radius in metres",
    }
    text = fields.String(required=True, allow_none=True)
    name = fields.String(required=True, allow_none=True)
    latitude = fields.Float(required=True, allow_none=True)
    longitude = fields.Float(required=True, allow_none=True)
    source = fields.Enum(Source, by_value=True, required=True)
    at = fields.AwareDateTime(required=True)
    accuracy_m = fields.Integer(required=True, allow_none=True)


class ContactSchema(Answer):
    """Never with its address."""

    DESCRIPTIONS = {
        "state": "whether texts may go there",
        "proof": "how sure it is that it belongs to the party",
    }
    channel = fields.Enum(Channel, by_value=True, required=True)
    state = fields.Enum(ContactState, by_value=True, required=True)
    proof = fields.Enum(Proof, by_value=True, required=True)


class PartySchema(Answer):
    """People who travel and answer together, without their names and addresses."""

    DESCRIPTIONS = {
        "case_code": "how the party is named everywhere",
        "status": "of its worst member",
        "status_at": "when the status was last reported",
        "zone": "code of the zone of the last-known place",
        "stage": "code of the rung of the ladder that holds for the zone",
        "intent": "what they mean to do",
        "instruction": "how far the one order they were given has come; null where there was none",
        "urgency": "orders parties within a band",
        "reasons": "add up to the urgency",
        "priority_code": "by doctrine, `I-A` .. `V-E`",
        "briefed": "knows the phrase book",
        "flags": "what stands beside the status",
        "contacts": "in the order in which they are tried; empty for a role that sees no contacts",
    }
    case_code = fields.String(required=True)
    status = fields.Enum(Status, by_value=True, required=True)
    status_at = fields.AwareDateTime(required=True, allow_none=True)
    party_size = fields.Integer(required=True)
    place = fields.Nested(PlaceSchema, required=True, allow_none=True)
    zone = fields.String(required=True, allow_none=True)
    stage = fields.String(required=True, allow_none=True)
    intent = fields.Enum(Intent, by_value=True, required=True)
    instruction = fields.Enum(InstructionState, by_value=True, required=True, allow_none=True)
    urgency = fields.Integer(required=True)
    reasons = fields.List(fields.Nested(ReasonSchema), required=True)
    needs = fields.List(fields.Enum(Need, by_value=True), required=True)
    priority_code = fields.String(required=True)
    language = fields.String(required=True)
    wording = fields.Enum(Wording, by_value=True, required=True)
    briefed = fields.Boolean(required=True)
    flags = fields.List(fields.Enum(Flag, by_value=True), required=True)
    contacts = fields.List(fields.Nested(ContactSchema), required=True)


class OutgoingSchema(Answer):
    """One text to a party."""

    DESCRIPTIONS = {
        "id": "random, of this text",
        "state": "where it is on its way",
        "kind": "code of the phrase, or `officer_reply`",
        "body": "as handed to the carrier; null before that, and for a role that sees no words",
        "segments": "that the carrier bills; 0 before it is handed over",
        "attempts": "tries to hand it to the carrier",
        "reason": "code of why it failed or was held back; digits are the carrier's",
        "broadcast": "id of the broadcast it belongs to",
        "sent_at": "when the carrier took it",
    }
    id = fields.String(required=True)
    channel = fields.Enum(Channel, by_value=True, required=True)
    state = fields.Enum(State, by_value=True, required=True)
    kind = fields.String(required=True)
    body = fields.String(required=True, allow_none=True)
    segments = fields.Integer(required=True)
    attempts = fields.Integer(required=True)
    reason = fields.String(required=True, allow_none=True)
    broadcast = fields.String(required=True, allow_none=True)
    created_at = fields.AwareDateTime(required=True)
    sent_at = fields.AwareDateTime(required=True, allow_none=True)


class RecordedSchema(Answer):
    """What became of a report."""

    DESCRIPTIONS = {
        "status": "of the party from now on",
        "lowered": "the report ended a distress",
        "conflict": "the report was kept but not believed; the status stands and an officer will look",
        "at": "when it was kept",
    }
    case_code = fields.String(required=True)
    status = fields.Enum(Status, by_value=True, required=True)
    lowered = fields.Boolean(required=True)
    conflict = fields.Boolean(required=True)
    at = fields.AwareDateTime(required=True)


class PartyListSchema(Answer):
    DESCRIPTIONS = {"items": "most urgent first", "next": "cursor of the next page; null on the last one"}
    items = fields.List(fields.Nested(PartySchema), required=True)
    next = fields.String(required=True, allow_none=True)


class OutgoingListSchema(Answer):
    DESCRIPTIONS = {"items": "newest first", "next": "cursor of the next page; null on the last one"}
    items = fields.List(fields.Nested(OutgoingSchema), required=True)
    next = fields.String(required=True, allow_none=True)
