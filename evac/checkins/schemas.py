"""What a check-in by page or API may hold, and the rules it must keep."""

from dataclasses import dataclass
from typing import Any

from marshmallow import ValidationError, fields, post_load, validate, validates_schema

from evac.kernel.needs import Need
from evac.kernel.status import Intent, Status
from evac.people.fields import A_NUMBER, CHOOSE, Line, TidySchema, Words

A_POINT = "Give both latitude and longitude."
IN_DEGREES = "Write degrees, e.g. 10.48 and -66.90."
HOW_MANY = "Write a number from 1 to 999."
HOW_MANY_DAYS = "Write a number of days from 0 to 365."


@dataclass(frozen=True, repr=False)
class CheckInDetails:
    """What one person filled in; the words and the place are still to be understood.

    Attributes:
        place: words, coordinates in any notation or a map link, as typed.
        medicine_days: how long the medicine lasts.
    """

    status: Status = Status.UNKNOWN
    place: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    accuracy_m: int | None = None
    party_size: int | None = None
    needs: tuple[Need, ...] = ()
    medicine_days: int | None = None
    intent: Intent = Intent.NONE
    words: str | None = None
    submission: str | None = None

    @property
    def is_empty(self) -> bool:
        """Nothing was said: an optional check-in that was left alone."""
        said = (self.place, self.latitude, self.medicine_days, self.words)
        return (
            self.status is Status.UNKNOWN
            and self.intent is Intent.NONE
            and not self.needs
            and all(part is None for part in said)
        )


class CheckInSchema(TidySchema):
    """The rules. The JSON API uses it as it is: unknown fields are errors."""

    status = fields.Enum(Status, by_value=True, error_messages={"unknown": CHOOSE})
    place = Line(longest=300)
    latitude = fields.Float(
        validate=validate.Range(-90, 90, error=IN_DEGREES), error_messages={"invalid": IN_DEGREES}
    )
    longitude = fields.Float(
        validate=validate.Range(-180, 180, error=IN_DEGREES), error_messages={"invalid": IN_DEGREES}
    )
    accuracy_m = fields.Integer(validate=validate.Range(0, 1_000_000), error_messages={"invalid": A_NUMBER})
    party_size = fields.Integer(
        validate=validate.Range(1, 999, error=HOW_MANY), error_messages={"invalid": A_NUMBER}
    )
    needs = fields.List(fields.Enum(Need, by_value=True, error_messages={"unknown": CHOOSE}))
    medicine_days = fields.Integer(
        validate=validate.Range(0, 365, error=HOW_MANY_DAYS), error_messages={"invalid": A_NUMBER}
    )
    intent = fields.Enum(Intent, by_value=True, error_messages={"unknown": CHOOSE})
    words = Words(longest=2000)
    submission = Line(longest=80)

    @validates_schema
    def is_a_whole_point(self, data: dict[str, Any], **kwargs: Any) -> None:
        if ("latitude" in data) != ("longitude" in data):
            raise ValidationError(A_POINT, "latitude")

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> CheckInDetails:
        needs = tuple(dict.fromkeys(data.pop("needs", ())))
        return CheckInDetails(needs=needs, **data)
