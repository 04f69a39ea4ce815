"""Fields and the base of the schemas for what people fill in."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from babel import Locale
from marshmallow import Schema, ValidationError, fields, pre_load
from marshmallow.experimental.context import Context

from evac.kernel.folding import fold
from evac.kernel.phone import normal_phone
from evac.kernel.plain_words import one_line, tidy_words
from evac.operation.model import Operation

REQUIRED = "Fill this in."
UNREADABLE_PHONE = "Write the number with its country code, e.g. +58 414 123 4567."
UNKNOWN_COUNTRY = "Write the name of a country, or several with commas."
CHOOSE = "Choose one of these."
A_DATE = "Write a date as day, month and year."
A_NUMBER = "Write a whole number."

CurrentOperation = Context[Operation]  # whose region and banned words hold while a schema loads


def current_operation() -> Operation | None:
    """None outside an operation: then only international phone numbers are understood."""
    found: Operation | None = CurrentOperation.get(None)
    return found


class TidySchema(Schema):
    """Drops what was left blank: forms and files write "nothing" as an empty string."""

    @pre_load
    def drop_blanks(self, data: object, **kwargs: Any) -> object:
        if not isinstance(data, Mapping):
            return data
        tidy = {key: tidy_words(value) if isinstance(value, str) else value for key, value in data.items()}
        return {key: value for key, value in tidy.items() if value != ""}


class Line(fields.String):
    """One line of any script."""

    default_error_messages = {
        "required": REQUIRED,
        "null": REQUIRED,
        "too_long": "Shorten this to {longest} characters.",
    }

    def __init__(self, *, longest: int, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.longest = longest

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        text = self.tidied(super()._deserialize(value, attr, data, **kwargs))
        if not text and self.required:
            raise self.make_error("required")
        if len(text) > self.longest:
            raise self.make_error("too_long", longest=self.longest)
        return text

    def tidied(self, text: str) -> str:
        return one_line(text)


class Words(Line):
    """Several lines of any script."""

    def tidied(self, text: str) -> str:
        return tidy_words(text)


class PhoneNumber(fields.String):
    """Any spelling of a number, kept as E.164; local spellings are read in the operation's region."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        return phone_number(super()._deserialize(value, attr, data, **kwargs))


class Countries(fields.Field[tuple[str, ...]]):
    """ "Colombia, Venezuela" or "CO,VE" as ISO 3166 alpha-2 codes, each once."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> tuple[str, ...]:
        names = value.replace(";", ",").replace("/", ",").split(",") if isinstance(value, str) else value
        if not isinstance(names, (list, tuple)) or len(names) > 5:
            raise ValidationError(UNKNOWN_COUNTRY)
        return tuple(dict.fromkeys(_country(name) for name in names if name))


def phone_number(text: str) -> str:
    operation = current_operation()
    number = normal_phone(text, operation.phone_region if operation else None)
    if number is None:
        raise ValidationError(UNREADABLE_PHONE)
    return number


def _country(name: object) -> str:
    code = _country_codes().get(fold(name)) if isinstance(name, str) else None
    if code is None:
        raise ValidationError(UNKNOWN_COUNTRY)
    return code


@lru_cache(maxsize=1)
def _country_codes() -> Mapping[str, str]:
    """Folded code, English and Spanish name of every country, and a few names people use instead."""
    codes = {"usa": "US", "eeuu": "US", "ee. uu.": "US", "uk": "GB", "great britain": "GB"}
    for language in ("en", "es"):
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha():
                codes[fold(name)] = codes[fold(code)] = code
    return codes
