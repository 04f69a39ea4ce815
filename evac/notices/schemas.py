"""A notice as an officer writes it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from marshmallow import EXCLUDE, Schema, fields, post_load, pre_load, validate

from evac.notices.models import NoticeKind

_MOMENT = validate.Range(
    datetime(2000, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC), error="This is no moment of our time."
)
_NUMBER = validate.Range(0, 2**31 - 1)


@dataclass(frozen=True)
class NoticeDetails:
    """
    Attributes:
        stage: code of the ladder; one that concerns single parties (a seat, a gate) is not public.
        texts: by language, every one of the operation's: headline, description and perhaps instruction.
        zones: codes; none is the whole country.
        refers_to: number of the notice that an update or a cancellation is about.
        seen_last: number of the newest notice when the officer looked, 0 for none; so that one press more
            publishes nothing more.
    """

    stage: str
    texts: Mapping[str, Mapping[str, str]]
    zones: tuple[str, ...] = ()
    kind: NoticeKind = NoticeKind.ALERT
    refers_to: int | None = None
    expires_at: datetime | None = None
    seen_last: int | None = None


class NoticeSchema(Schema):
    """The shape; what may stand in it depends on the operation and is looked at as it is drafted."""

    stage = fields.String(required=True, validate=validate.Length(1, 40))
    texts = fields.Dict(
        keys=fields.String(), values=fields.Dict(keys=fields.String(), values=fields.String()), required=True
    )
    zones = fields.List(fields.String())
    kind = fields.Enum(NoticeKind, by_value=True)
    refers_to = fields.Integer(validate=_NUMBER)
    expires_at = fields.AwareDateTime(default_timezone=UTC, validate=_MOMENT)
    seen_last = fields.Integer(validate=_NUMBER)

    @pre_load
    def drop_blanks(self, data: Mapping[str, Any], **kwargs: Any) -> dict[str, Any]:
        """Forms write "nothing" as an empty string; here it means absent."""
        return {name: value for name, value in data.items() if value not in ("", None)}

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> NoticeDetails:
        return NoticeDetails(**data | {"zones": tuple(data.get("zones", ()))})


class NoticeForm(NoticeSchema):
    """The console's form also posts its CSRF token, its button and the code."""

    class Meta:
        unknown = EXCLUDE
