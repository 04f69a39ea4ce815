"""What a registration holds, and the rules it must keep. Doors (form, file) only rename."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from marshmallow import ValidationError, fields, post_load, validate, validates

from evac.kernel.clock import utc_now
from evac.kernel.wording import Wording
from evac.operation.convicting import convicting_in
from evac.operation.operation_schema import SIGN_OFF
from evac.people.fields import (
    A_DATE,
    A_NUMBER,
    CHOOSE,
    REQUIRED,
    Countries,
    Line,
    TidySchema,
    Words,
    current_operation,
    phone_number,
)
from evac.people.models import Channel

OLDEST = date(1900, 1, 1)
NOT_AN_EMAIL = "Write an e-mail address such as name@example.org."
NOT_A_BIRTH_DATE = "Write a date of birth in the past."
NOT_A_SIGN_OFF = "Write 2 to 8 letters, e.g. Marta."
TELLING_SIGN_OFF = "Choose a name that says nothing about who writes."
HOW_MANY = "Write a number from 1 to 999."


class Relation(StrEnum):
    """To the first member."""

    SELF = "self"
    SPOUSE = "spouse"
    CHILD = "child"
    PARENT = "parent"
    SIBLING = "sibling"
    RELATIVE = "relative"
    FRIEND = "friend"
    OTHER = "other"


@dataclass(frozen=True, repr=False)
class ContactDetails:
    """``address``: E.164, an e-mail address, or a provider's user id."""

    channel: Channel
    address: str


@dataclass(frozen=True, repr=False)
class MemberDetails:
    name: str
    birth_date: date | None = None
    citizenship: tuple[str, ...] = ()  # ISO 3166 alpha-2
    relation: Relation | None = None
    needs: str | None = None
    document: str | None = None


@dataclass(frozen=True, repr=False)
class Registration:
    """``submission``: random id of the form, so that pressing twice registers once."""

    members: tuple[MemberDetails, ...]
    contacts: tuple[ContactDetails, ...] = ()
    language: str | None = None  # None: the operation's default, as with the next two
    wording: Wording | None = None
    sign_off: str | None = None
    party_size: int | None = None  # None: as many as members
    submission: str | None = None


class ContactSchema(TidySchema):
    channel = fields.Enum(
        Channel, by_value=True, load_default=Channel.SMS, error_messages={"unknown": CHOOSE}
    )
    address = Line(longest=120, required=True)

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> ContactDetails:
        channel, address = data["channel"], data["address"]
        try:
            read = _email(address) if channel is Channel.EMAIL else phone_number(address)
        except ValidationError as error:
            raise ValidationError(error.messages, "address") from None
        return ContactDetails(channel, read)


class MemberSchema(TidySchema):
    name = Line(longest=120, required=True)
    birth_date = fields.Date(
        format="iso", validate=lambda day: _born(day), error_messages={"invalid": A_DATE}
    )
    citizenship = Countries()
    relation = fields.Enum(Relation, by_value=True, error_messages={"unknown": CHOOSE})
    needs = Words(longest=500)
    document = Line(longest=40)

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> MemberDetails:
        return MemberDetails(**data)


class RegistrationSchema(TidySchema):
    """The rules. The JSON API uses it as it is: unknown fields are errors."""

    contacts = fields.List(
        fields.Nested(ContactSchema),
        required=True,
        validate=validate.Length(1, 6, error="Give one to six ways to reach you."),
        error_messages={"required": REQUIRED},
    )
    members = fields.List(
        fields.Nested(MemberSchema),
        required=True,
        validate=validate.Length(1, 40, error="List one to forty people."),
        error_messages={"required": REQUIRED},
    )
    language = fields.String(validate=validate.Regexp(r"[a-z]{2}\Z", error=CHOOSE))
    wording = fields.Enum(Wording, by_value=True, load_default=None, error_messages={"unknown": CHOOSE})
    sign_off = Line(longest=40)
    party_size = fields.Integer(
        validate=validate.Range(1, 999, error=HOW_MANY), error_messages={"invalid": A_NUMBER}
    )
    submission = Line(longest=80)

    @validates("language")
    def is_spoken(self, language: str, **kwargs: Any) -> None:
        operation = current_operation()
        if operation and language not in operation.languages:
            raise ValidationError(CHOOSE)

    @validates("sign_off")
    def is_a_sign_off(self, name: str, **kwargs: Any) -> None:
        check_sign_off(name)

    @post_load
    def build(self, data: dict[str, Any], **kwargs: Any) -> Registration:
        contacts = tuple(dict.fromkeys(data.pop("contacts")))
        return Registration(members=tuple(data.pop("members")), contacts=contacts, **data)


def check_sign_off(name: str) -> None:
    """A sign-off ends every text of ours: letters every network carries, and no word that convicts."""
    try:
        SIGN_OFF(name)
    except ValidationError:
        raise ValidationError(NOT_A_SIGN_OFF) from None
    operation = current_operation()
    if operation and convicting_in(operation, name):
        raise ValidationError(TELLING_SIGN_OFF)


def _email(text: str) -> str:
    """The domain in lower case; whether it exists is seen when it is written to."""
    try:
        validate.Email(error=NOT_AN_EMAIL)(text)
    except ValidationError:
        raise ValidationError([NOT_AN_EMAIL]) from None
    local, _, domain = text.rpartition("@")
    return f"{local}@{domain.lower()}"


def _born(day: date) -> None:
    if not OLDEST <= day <= utc_now().date():
        raise ValidationError(NOT_A_BIRTH_DATE)
