"""The rules of eligibility.toml and whatsapp_templates.toml."""

import datetime as dt
from typing import Any

from marshmallow import Schema, ValidationError, fields, post_load, validate

from evac.kernel.wording import Wording
from evac.operation.model import Eligibility, EligibilityRule, PriorityClass, WhatsAppTemplate
from evac.operation.openers import APPROVED, VARIABLES
from evac.operation.schema_fields import CODE, LANGUAGE, Native, Text, Whole, by_language


class PriorityClassSchema(Schema):
    code = Text(validate=validate.Regexp(r"[IV]{1,3}\Z|[A-E]\Z", error="expected I to V, or A to E"))
    name = by_language()

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> PriorityClass:
        return PriorityClass(**data)


class EligibilityRuleSchema(Schema):
    code = Text(validate=CODE)
    admits = fields.Boolean(required=True, truthy={True}, falsy={False})
    categories = fields.List(Text(validate=CODE), required=True, validate=validate.Length(min=1))
    major = Whole(required=False, load_default=None, validate=validate.Range(1, 5))
    says = by_language()

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> EligibilityRule:
        if data["admits"] and data["major"] is None:
            raise ValidationError("expected the class, 1 to 5, of those the rule admits", "major")
        return EligibilityRule(**data | {"categories": tuple(data["categories"])})


class EligibilitySchema(Schema):
    version = Text()
    valid_from = Native(dt.date, "2026-01-10")
    source = Text()
    majors = fields.List(fields.Nested(PriorityClassSchema), required=True, validate=validate.Length(equal=5))
    minors = fields.List(fields.Nested(PriorityClassSchema), required=True, validate=validate.Length(equal=5))
    rules = fields.List(fields.Nested(EligibilityRuleSchema), required=True, validate=validate.Length(min=1))

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> Eligibility:
        lists = {key: tuple(data[key]) for key in ("majors", "minors", "rules")}
        return Eligibility(**data | lists)


class WhatsAppTemplateSchema(Schema):
    code = Text(validate=CODE)
    language = Text(validate=LANGUAGE)
    wording = fields.Enum(Wording, by_value=True, required=True)
    content_sid = fields.String(
        load_default=None,
        validate=validate.Regexp(r"HX[0-9a-f]{32}\Z", error="expected HX and 32 hex digits"),
    )
    state = Text(validate=validate.OneOf(["draft", "submitted", APPROVED, "rejected"]))
    body = Text()
    variables = fields.List(Text(validate=validate.OneOf(VARIABLES)), load_default=list)

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> WhatsAppTemplate:
        if data["state"] == APPROVED and data["content_sid"] is None:
            raise ValidationError("expected the provider's HX id of an approved template", "content_sid")
        return WhatsAppTemplate(**data | {"variables": tuple(data["variables"])})


class WhatsAppTemplatesSchema(Schema):
    templates = fields.List(fields.Nested(WhatsAppTemplateSchema), required=True)

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> tuple[WhatsAppTemplate, ...]:
        return tuple(data["templates"])
