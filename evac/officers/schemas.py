"""What may be typed about an officer."""

from dataclasses import dataclass
from typing import Any

from marshmallow import (
    EXCLUDE,
    Schema,
    ValidationError,
    fields,
    post_load,
    pre_load,
    validate,
    validates_schema,
)

from evac.officers.models import Role
from evac.officers.passwords import LONGEST, SHORTEST, is_common


@dataclass(frozen=True)
class NewOfficer:
    email: str
    role: Role
    zone: str | None = None
    name: str | None = None
    language: str = "en"


class NewOfficerSchema(Schema):
    """The rules for an officer who is added; ``zones`` are the codes of the operation's."""

    email = fields.Email(required=True, validate=validate.Length(max=200))
    role = fields.Enum(Role, by_value=True, required=True)
    zone = fields.String(load_default=None, validate=validate.Length(1, 60))
    name = fields.String(load_default=None, validate=validate.Length(1, 80))
    language = fields.String(load_default="en", validate=validate.OneOf(["en", "es"]))

    def __init__(self, zones: frozenset[str] = frozenset(), **options: Any) -> None:
        super().__init__(**options)
        self._zones = zones

    @pre_load
    def drop_blanks(self, data: dict[str, Any], **_: Any) -> dict[str, Any]:
        tidy = {key: value.strip() if isinstance(value, str) else value for key, value in data.items()}
        return {key: value for key, value in tidy.items() if value not in ("", None)}

    @validates_schema
    def check_zone(self, data: dict[str, Any], **_: Any) -> None:
        """A liaison sees one zone and no more, so there must be one; others see all of them."""
        zone, known = data["zone"], ", ".join(sorted(self._zones))
        if data["role"] is Role.LIAISON and zone is None:
            raise ValidationError(f"a liaison needs a zone: {known}", "zone")
        if data["role"] is not Role.LIAISON and zone is not None:
            raise ValidationError("only a liaison is held to a zone", "zone")
        if zone is not None and zone not in self._zones:
            raise ValidationError(f"no such zone; there are: {known}", "zone")

    @post_load
    def build(self, data: dict[str, Any], **_: Any) -> NewOfficer:
        return NewOfficer(**data)


class NewOfficerForm(NewOfficerSchema):
    """The page also posts its token and its button."""

    class Meta:
        unknown = EXCLUDE


@dataclass(frozen=True, repr=False)
class Enrolment:
    password: str
    code: str


class EnrolmentForm(Schema):
    """The page of the one-time link."""

    class Meta:
        unknown = EXCLUDE

    password = fields.String(
        required=True,
        validate=validate.Length(SHORTEST, LONGEST, error="too-short"),
        error_messages={"required": "too-short"},
    )
    password_again = fields.String(load_default="")
    code = fields.String(
        required=True,
        validate=validate.Regexp(r"^\s*\d{3}\s?\d{3}\s*$", error="wrong-code"),
        error_messages={"required": "wrong-code"},
    )

    def __init__(self, email: str, **options: Any) -> None:
        super().__init__(**options)
        self._email = email

    @validates_schema
    def check_password(self, data: dict[str, Any], **_: Any) -> None:
        if is_common(data["password"], email=self._email):
            raise ValidationError("too-common", "password")
        if data["password"] != data["password_again"]:
            raise ValidationError("not-the-same", "password_again")

    @post_load
    def build(self, data: dict[str, Any], **_: Any) -> Enrolment:
        return Enrolment(data["password"], data["code"].replace(" ", ""))


@dataclass(frozen=True, repr=False)
class Credentials:
    email: str
    password: str
    code: str


class SignInForm(Schema):
    """Anything may be typed here: what does not fit is refused like a wrong password."""

    class Meta:
        unknown = EXCLUDE

    email = fields.String(load_default="", validate=validate.Length(max=1_000))
    password = fields.String(load_default="", validate=validate.Length(max=5_000))
    code = fields.String(load_default="", validate=validate.Length(max=100))

    @post_load
    def build(self, data: dict[str, Any], **_: Any) -> Credentials:
        return Credentials(**data)
