"""The rules of operation.toml."""

import datetime as dt
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from marshmallow import Schema, ValidationError, fields, post_load, validate, validates_schema

from evac.kernel.geometry import Box
from evac.kernel.wording import Front, Wording
from evac.operation.model import CallHours, Duty, DutyPhone, Holds, Mode, Pace
from evac.operation.schema_fields import (
    ABOVE_0,
    LANGUAGE,
    NUMBER,
    Native,
    Stems,
    Text,
    TimeZone,
    Whole,
    by_language,
)

SIGN_OFF = validate.Regexp(
    r"[A-Za-zÑñÉéÜüÖöÄä]{2,8}\Z", error="expected 2 to 8 letters of the SMS alphabet, e.g. Marta"
)
RETAINED = ("texts", "checkins", "parties", "attempts", "sessions", "sender_hashes", "audit", "backups")


class BoxSchema(Schema):
    south = fields.Float(required=True, validate=validate.Range(-90, 90))
    west = fields.Float(required=True, validate=validate.Range(-180, 180))
    north = fields.Float(required=True, validate=validate.Range(-90, 90))
    east = fields.Float(required=True, validate=validate.Range(-180, 180))

    @validates_schema
    def check_order(self, data: dict[str, Any], **kwargs: Any) -> None:
        if data["south"] >= data["north"] or data["west"] >= data["east"]:
            raise ValidationError("expected south below north and west below east")

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> Box:
        return Box(**data)


class AnswerToSchema(Schema):
    named = Text(validate=NUMBER)
    quiet = Text(validate=NUMBER)

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> Mapping[Front, str]:
        if data["named"] == data["quiet"]:
            raise ValidationError("expected another number than the named one, which is published", "quiet")
        return {Front.NAMED: data["named"], Front.QUIET: data["quiet"]}


class CallHoursSchema(Schema):
    opens = Native(dt.time, "08:00:00")
    closes = Native(dt.time, "20:00:00")

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> CallHours:
        return CallHours(**data)


class PaceSchema(Schema):
    segments_per_second = fields.Float(required=True, validate=ABOVE_0)
    waiting_at_carrier_seconds = Whole(validate=validate.Range(1, 60))
    instruction_share = fields.Float(required=True, validate=validate.Range(0, 1))
    routine_every_minutes = Whole()
    routine_expires_minutes = Whole(validate=ABOVE_0)
    one_reply_every_hours = Whole(validate=ABOVE_0)
    replies_an_hour = Whole(validate=ABOVE_0)
    cost_per_segment = fields.Float(load_default=None, validate=ABOVE_0)
    currency = fields.String(
        load_default="", validate=validate.Regexp(r"^[A-Z]{3}$", error="expected three letters such as USD")
    )

    @validates_schema
    def names_the_money(self, data: dict[str, Any], **kwargs: Any) -> None:
        if data.get("cost_per_segment") is not None and not data.get("currency"):
            raise ValidationError(
                "expected three letters such as USD: a cost says in which money", "currency"
            )

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> Pace:
        return Pace(
            segments_per_second=data["segments_per_second"],
            waiting_at_carrier=timedelta(seconds=data["waiting_at_carrier_seconds"]),
            instruction_share=data["instruction_share"],
            routine_every=timedelta(minutes=data["routine_every_minutes"]),
            routine_expires=timedelta(minutes=data["routine_expires_minutes"]),
            one_reply_every=timedelta(hours=data["one_reply_every_hours"]),
            replies_an_hour=data["replies_an_hour"],
            cost_per_segment=data["cost_per_segment"],
            currency=data["currency"],
        )


class HoldsSchema(Schema):
    after_approval_seconds = Whole()
    lost_unproven_hours = Whole(validate=ABOVE_0)
    question_open_for_hours = Whole(validate=ABOVE_0)
    letter_rests_for_days = Whole(validate=ABOVE_0)

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> Holds:
        return Holds(
            after_approval=timedelta(seconds=data["after_approval_seconds"]),
            lost_unproven=timedelta(hours=data["lost_unproven_hours"]),
            question_open_for=timedelta(hours=data["question_open_for_hours"]),
            letter_rests_for=timedelta(days=data["letter_rests_for_days"]),
        )


class DutyPhoneSchema(Schema):
    name = Text()
    number = Text(validate=NUMBER)

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> DutyPhone:
        return DutyPhone(**data)


class DutySchema(Schema):
    phones = fields.List(fields.Nested(DutyPhoneSchema), required=True)
    unseen_for_minutes = Whole(validate=ABOVE_0)
    call_after_seconds = Whole(validate=validate.Range(min=10, max=50))  # less than until the next phone
    next_after_minutes = Whole(validate=ABOVE_0)
    unhandled_for_minutes = Whole(validate=ABOVE_0)

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> Duty:
        return Duty(
            phones=tuple(data["phones"]),
            unseen_for=timedelta(minutes=data["unseen_for_minutes"]),
            next_after=timedelta(minutes=data["next_after_minutes"]),
            unhandled_for=timedelta(minutes=data["unhandled_for_minutes"]),
            call_after=timedelta(seconds=data["call_after_seconds"]),
        )


class OperationSchema(Schema):
    """Everything in operation.toml; ``extends`` has been followed and taken out before."""

    name = by_language()
    title = by_language()
    country = Text(validate=validate.Regexp(r"[A-Z]{2}\Z", error="expected an ISO 3166 code such as VE"))
    languages = fields.List(fields.String(validate=LANGUAGE), required=True, validate=validate.Length(min=1))
    default_language = Text(validate=LANGUAGE)
    default_wording = fields.Enum(Wording, by_value=True, required=True)
    default_sign_off = Text(validate=SIGN_OFF)
    no_post = fields.Boolean(required=True, truthy={True}, falsy={False})
    mode = fields.Enum(Mode, by_value=True, required=True)
    starts_at = Native(dt.datetime, "2026-01-10T18:00:00-04:00")
    time_zone = TimeZone(required=True)
    phone_region = Text(validate=validate.Regexp(r"[A-Z]{2}\Z", error="expected an ISO 3166 code such as VE"))
    bounds = fields.Nested(BoxSchema, required=True)
    answer_to = fields.Nested(AnswerToSchema, required=True)
    cover_address = fields.String(load_default="")
    banned_words = fields.Dict(keys=fields.String(validate=LANGUAGE), values=Stems(), required=True)
    promises = fields.Dict(keys=fields.String(validate=LANGUAGE), values=Stems(), required=True)
    prefix = fields.Dict(keys=fields.String(validate=LANGUAGE), values=fields.String(), load_default=dict)
    allowed_numbers = fields.List(Text(), load_default=list)
    calls = fields.Nested(CallHoursSchema, required=True)
    pace = fields.Nested(PaceSchema, required=True)
    holds = fields.Nested(HoldsSchema, required=True)
    duty = fields.Nested(DutySchema, required=True)
    retention = fields.Dict(
        keys=fields.String(validate=validate.OneOf(RETAINED)), values=Whole(validate=ABOVE_0), required=True
    )

    @validates_schema
    def check_languages(self, data: dict[str, Any], **kwargs: Any) -> None:
        """Whatever is said in one of the operation's languages is said in all of them."""
        if data["default_language"] not in data["languages"]:
            raise ValidationError(f"expected one of {data['languages']}", "default_language")
        for key in ("name", "title", "banned_words", "promises"):
            if missing := [language for language in data["languages"] if language not in data[key]]:
                raise ValidationError(f"missing in {', '.join(missing)}", key)

    @validates_schema
    def check_mode(self, data: dict[str, Any], **kwargs: Any) -> None:
        """An exercise names itself in every text and whom it may text; a live operation does neither."""
        exercise = data["mode"] is Mode.EXERCISE
        unmarked = [language for language in data["languages"] if not data["prefix"].get(language)]
        if exercise and unmarked:
            raise ValidationError(
                f"expected the word that begins every text, in {', '.join(unmarked)}", "prefix"
            )
        if exercise and not data["allowed_numbers"]:
            raise ValidationError(
                "expected the patterns of the numbers an exercise may text", "allowed_numbers"
            )
        if not exercise and (data["prefix"] or data["allowed_numbers"]):
            raise ValidationError(
                "prefix and allowed_numbers belong to an exercise, this one is live", "mode"
            )

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> dict[str, Any]:
        """The fields of Operation that stand in this file."""
        return data | {
            "starts_at": data["starts_at"].astimezone(dt.UTC),
            "languages": tuple(data["languages"]),
            "banned_words": {language: tuple(words) for language, words in data["banned_words"].items()},
            "promises": {language: tuple(words) for language, words in data["promises"].items()},
            "prefix": {language: data["prefix"].get(language, "") for language in data["languages"]},
            "allowed_numbers": tuple(data["allowed_numbers"]),
            "retention_days": data.pop("retention"),
        }
