"""Fields and checks that several files of an operation share."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from marshmallow import ValidationError, fields, validate

CODE = validate.Regexp(
    r"[a-z0-9]+(-[a-z0-9]+)*\Z", error="expected a code of small letters, digits and hyphens, e.g. zulia-west"
)
NOT_BLANK = validate.Length(min=1, error="expected some text, it is empty")
AT_LEAST_0 = validate.Range(min=0, error="expected 0 or more")
ABOVE_0 = validate.Range(min=0, min_inclusive=False, error="expected more than 0")
NUMBER = validate.Regexp(r"\+[1-9]\d{6,14}\Z", error="expected a number such as +13055550143")
LANGUAGE = validate.Regexp(r"[a-z]{2}\Z", error="expected a language of two small letters, e.g. es")


class Text(fields.String):
    """A text that says something."""

    def __init__(self, *, required: bool = True, validate: Any = NOT_BLANK, **kwargs: Any) -> None:
        super().__init__(required=required, validate=validate, **kwargs)


class Whole(fields.Integer):
    """A whole number; TOML's "true" and 1.5 are not taken for one."""

    def __init__(self, *, required: bool = True, validate: Any = AT_LEAST_0, **kwargs: Any) -> None:
        super().__init__(strict=True, required=required, validate=validate, **kwargs)

    def _validated(self, value: Any) -> Any:
        if isinstance(value, bool):
            raise ValidationError("expected a whole number")
        return super()._validated(value)


class Native(fields.Field):
    """A value that TOML itself has a type for: a date, a time, a moment with its offset."""

    def __init__(self, kind: type, example: str, **kwargs: Any) -> None:
        super().__init__(required=True, **kwargs)
        self.kind, self.example = kind, example

    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> Any:
        if type(value) is not self.kind:
            raise ValidationError(f"expected {self.example} without quotes")
        if isinstance(value, dt.datetime) and value.tzinfo is None:
            raise ValidationError(f"expected a moment with its offset: {self.example}")
        return value


class TimeZone(fields.Field):
    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> Any:
        if value not in available_timezones():
            raise ValidationError("expected a time zone such as America/Caracas")
        return ZoneInfo(value)


class Stems(fields.List):
    """Banned words; a star at the end bans every word that begins so."""

    SHAPE = re.compile(r"[^\s*]+( [^\s*]+)*\*?\Z")

    def __init__(self) -> None:
        shape = validate.Regexp(
            self.SHAPE, error='expected a word, or the beginning of one with a star: "evacu*"'
        )
        super().__init__(fields.String(validate=shape), required=True)


def by_language(**kwargs: Any) -> fields.Dict:
    """A text in every language, e.g. {en = "Coast", es = "Costa"}."""
    return fields.Dict(keys=fields.String(validate=LANGUAGE), values=Text(), required=True, **kwargs)


def flattened(messages: Any, path: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """marshmallow's nested messages as (key path, message): ("zones.3.hazard", "expected ...")."""
    if isinstance(messages, dict):
        return [found for key, inner in messages.items() for found in flattened(inner, _deeper(path, key))]
    if isinstance(messages, list):
        return [found for inner in messages for found in flattened(inner, path)]
    return [(".".join(path), _PLAINER.get(messages, messages))]


def _deeper(path: tuple[str, ...], key: object) -> tuple[str, ...]:
    # Dict fields report under "value" and "key", schemas under "_schema": neither stands in the file.
    return path if key in ("value", "_schema") else (*path, str(key))


_PLAINER = {
    "Missing data for required field.": "missing",
    "Unknown field.": "no such key: correct its spelling or remove it",
    "Not a valid integer.": "expected a whole number",
    "Not a valid number.": "expected a number",
    "Not a valid string.": "expected a text in quotes",
    "Not a valid boolean.": "expected true or false",
    "Not a valid list.": "expected a list in brackets",
    "Not a valid mapping type.": "expected a table with keys",
    "Invalid input type.": "expected a table with keys",
    "Field may not be null.": "expected a value",
}
