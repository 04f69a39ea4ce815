"""The rules of triage.toml."""

from datetime import timedelta
from typing import Any

from marshmallow import Schema, ValidationError, fields, post_load, validate, validates_schema

from evac.kernel.needs import Need
from evac.operation.schema_fields import ABOVE_0, Whole
from evac.operation.triage import TriagePoints


class NeedPointsSchema(Schema):
    """One key for each need that can be reported, so that none weighs nothing by oversight."""

    medicine = Whole()
    water = Whole()
    food = Whole()
    transport = Whole()
    papers = Whole()
    money = Whole()
    detained = Whole()
    medical = Whole()
    trapped = Whole()
    child_alone = Whole()
    shelter = Whole()
    power = Whole()

    @post_load
    def build(self, data: dict[str, int], **kwargs: Any) -> dict[Need, int]:
        return {Need(code): points for code, points in data.items()}


class PointsSchema(Schema):
    sos = Whole()
    duress = Whole()
    needs_help = Whole()
    pinned = Whole()
    lost = Whole()
    cannot = Whole()
    conflict = Whole()
    unreachable = Whole()
    unregistered = Whole()
    never_heard = Whole()
    no_place = Whole()
    alone = Whole()
    minor = Whole()
    minors_counted = Whole()
    hazard_per_level = Whole()
    needs = fields.Nested(NeedPointsSchema, required=True)


class StepSchema(Schema):
    hours = Whole()
    points = Whole()

    @post_load
    def build(self, data: dict[str, int], **kwargs: Any) -> tuple[timedelta, int]:
        return timedelta(hours=data["hours"]), data["points"]


class MedicineSchema(Schema):
    steps = fields.List(fields.Nested(StepSchema), required=True, validate=validate.Length(min=1))

    @validates_schema
    def check_steps(self, data: dict[str, Any], **kwargs: Any) -> None:
        hours, points = _columns(data["steps"])
        if hours != sorted(hours) or points != sorted(points, reverse=True):
            message = "expected hours left rising and points falling, e.g. 0/300, 24/200, 72/100"
            raise ValidationError(message, "steps")


class OverdueSchema(Schema):
    expected_check_in_hours = Whole(validate=ABOVE_0)
    steps = fields.List(fields.Nested(StepSchema), required=True, validate=validate.Length(min=1))

    @validates_schema
    def check_steps(self, data: dict[str, Any], **kwargs: Any) -> None:
        hours, points = _columns(data["steps"])
        if hours != sorted(hours) or points != sorted(points):
            raise ValidationError("expected hours overdue and points both rising, e.g. 0/30, 24/60", "steps")


class GrowthSchema(Schema):
    points_per_hour = fields.List(
        fields.Float(validate=ABOVE_0),
        required=True,
        validate=validate.Length(equal=5, error="expected five numbers, for the bands 0 to 4"),
    )


class InHandSchema(Schema):
    default_hours = Whole(validate=ABOVE_0)


class TriageSchema(Schema):
    points = fields.Nested(PointsSchema, required=True)
    medicine = fields.Nested(MedicineSchema, required=True)
    overdue = fields.Nested(OverdueSchema, required=True)
    growth = fields.Nested(GrowthSchema, required=True)
    in_hand = fields.Nested(InHandSchema, required=True)

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> TriagePoints:
        return TriagePoints(
            **data["points"],
            medicine_steps=tuple(data["medicine"]["steps"]),
            overdue_steps=tuple(data["overdue"]["steps"]),
            rates_per_hour=tuple(data["growth"]["points_per_hour"]),
            in_hand_for=timedelta(hours=data["in_hand"]["default_hours"]),
            expected_check_in=timedelta(hours=data["overdue"]["expected_check_in_hours"]),
        )


def _columns(steps: list[tuple[timedelta, int]]) -> tuple[list[timedelta], list[int]]:
    return [within for within, _ in steps], [points for _, points in steps]
