"""The form for a party that an officer writes down: whatever the caller said counts, little is required."""

from collections.abc import Mapping
from typing import Any

from marshmallow import EXCLUDE, ValidationError, fields, validate
from werkzeug.datastructures import MultiDict

from evac.checkins.schemas import CheckInDetails, CheckInSchema
from evac.faces.staff.speech import N_
from evac.kernel.source import Source
from evac.operation.model import Operation
from evac.people.fields import CurrentOperation
from evac.people.schemas import ContactSchema, MemberSchema, Registration, RegistrationSchema

Form = MultiDict[str, str]
SAY_WHO = N_("Write a name or a way to reach them.")
ROWS = 6
_MEMBER_FIELDS = ("name", "relation", "birth_date", "needs", "document")


class RegistrationByHand(RegistrationSchema):
    """A caller may have no phone of their own, and a walk-in may not say a name."""

    class Meta:
        unknown = EXCLUDE

    contacts = fields.List(fields.Nested(ContactSchema), load_default=list, validate=validate.Length(max=6))
    members = fields.List(fields.Nested(MemberSchema), load_default=list, validate=validate.Length(max=40))


class CheckInByHand(CheckInSchema):
    class Meta:
        unknown = EXCLUDE


def read_new_party(form: Form, operation: Operation) -> tuple[Registration, CheckInDetails, Source]:
    """What the officer wrote.

    Raises:
        ValidationError: messages by the names of the form's fields.
    """
    messages: dict[str, Any] = {}
    with CurrentOperation(operation):
        registration = _loaded(RegistrationByHand(), _registration_fields(form), messages, form)
        checkin = _loaded(CheckInByHand(), _checkin_fields(form), messages, form)
    if registration is not None and not registration.members and not registration.contacts:
        messages["phone"] = [SAY_WHO]
    if messages or registration is None or checkin is None:
        raise ValidationError(messages)
    source = Source.WALK_IN if form.get("source") == Source.WALK_IN.value else Source.CALL
    return registration, checkin, source


def _loaded(schema: Any, typed: Mapping[str, Any], messages: dict[str, Any], form: Form) -> Any:
    try:
        return schema.load(typed)
    except ValidationError as error:
        messages |= _by_field(error.normalized_messages(), form)
        return None


def _registration_fields(form: Form) -> dict[str, Any]:
    plain = {name: form.get(name, "") for name in ("language", "wording", "party_size", "submission")}
    return plain | {
        "contacts": [contact for _, contact in _contacts(form)],
        "members": [_member(form, row) for row in _filled_rows(form)],
    }


def _checkin_fields(form: Form) -> dict[str, Any]:
    names = ("status", "place", "medicine_days", "words", "party_size")
    return {name: form.get(name, "") for name in names} | {"needs": form.getlist("needs")}


def _contacts(form: Form) -> list[tuple[str, dict[str, str]]]:
    """Each filled address with the field it came from."""
    phone, email = form.get("phone", "").strip(), form.get("email", "").strip()
    found = [("phone", {"channel": "sms", "address": phone})] if phone else []
    if phone and form.get("whatsapp"):
        found.append(("phone", {"channel": "whatsapp", "address": phone}))
    return [*found, ("email", {"channel": "email", "address": email})] if email else found


def _filled_rows(form: Form) -> list[int]:
    return [row for row in range(ROWS) if any(_member(form, row).values())]


def _member(form: Form, row: int) -> dict[str, str]:
    return {name: form.get(f"members-{row}-{name}", "").strip() for name in _MEMBER_FIELDS}


def _by_field(messages: Mapping[str, Any], form: Form) -> dict[str, list[str]]:
    """The schema's messages under the names of the flat form."""
    found: dict[str, list[str]] = {}
    for name, said in messages.items():
        if name == "contacts" and isinstance(said, Mapping):
            for index, below in said.items():
                found[_contacts(form)[int(index)][0]] = _first(below)
        elif name == "members" and isinstance(said, Mapping):
            for index, below in said.items():
                for field, sentences in below.items():
                    found[f"members-{_filled_rows(form)[int(index)]}-{field}"] = _first(sentences)
        else:
            found[name] = _first(said)
    return found


def _first(said: Any) -> list[str]:
    """One sentence is enough beside a field."""
    while isinstance(said, Mapping):
        said = next(iter(said.values()))
    return [str(said[0])] if said else []
