"""What officers send from a party's page that no single use case holds."""

from dataclasses import dataclass
from typing import Any

from marshmallow import EXCLUDE, Schema, fields, post_load, pre_load, validate

from evac.kernel.needs import Need
from evac.kernel.source import Source
from evac.kernel.status import Status

LONGEST_REPLY = 480  # more cannot fit one text; how much does is for the phrase to say


@dataclass(frozen=True, repr=False)
class OfficersWord:
    """What an officer was told or found out. ``source``: call, walk_in or officer."""

    status: Status
    source: Source
    place: str | None
    needs: tuple[Need, ...]
    party_size: int | None
    medicine_days: int | None
    words: str | None


class StaffForm(Schema):
    """Empty fields of a form are things not said."""

    class Meta:
        unknown = EXCLUDE

    @pre_load
    def without_empty(self, data: Any, **kwargs: Any) -> dict[str, Any]:
        several = getattr(data, "getlist", None)
        found: dict[str, Any] = {
            name: value.strip() for name, value in data.items() if isinstance(value, str) and value.strip()
        }
        if several is not None and "needs" in data:
            found["needs"] = [need for need in several("needs") if need]
        return found


class StatusForm(StaffForm):
    status = fields.Enum(Status, by_value=True, required=True)
    source = fields.Enum(
        Source,
        by_value=True,
        load_default=Source.CALL,
        validate=validate.OneOf([Source.CALL, Source.WALK_IN, Source.OFFICER]),
    )
    place = fields.String(load_default=None, validate=validate.Length(max=300))
    needs = fields.List(fields.Enum(Need, by_value=True), load_default=list)
    party_size = fields.Integer(load_default=None, validate=validate.Range(1, 999))
    medicine_days = fields.Integer(load_default=None, validate=validate.Range(0, 365))
    words = fields.String(load_default=None, validate=validate.Length(max=2000))

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> OfficersWord:
        return OfficersWord(**data | {"needs": tuple(data["needs"])})


class ReplyForm(StaffForm):
    words = fields.String(required=True, validate=validate.Length(1, LONGEST_REPLY))
    contact = fields.String(load_default=None, validate=validate.Length(max=32))


class CorrectionForm(StaffForm):
    """One click on a status, or the whole reading: then what is left empty is not in the text."""

    status = fields.Enum(Status, by_value=True, required=True)
    whole = fields.Boolean(load_default=False)
    place = fields.String(load_default=None, validate=validate.Length(max=300))
    needs = fields.List(fields.Enum(Need, by_value=True), load_default=list)
    party_size = fields.Integer(load_default=None, validate=validate.Range(1, 999))


class AssignForm(StaffForm):
    officer = fields.String(required=True, validate=validate.Length(max=32))
