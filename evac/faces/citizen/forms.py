"""Doors of the schemas for flat web forms: they rename, and lead errors back to the fields."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from marshmallow import EXCLUDE
from werkzeug.datastructures import MultiDict

from evac.checkins.schemas import CheckInSchema
from evac.people.schemas import RegistrationSchema

MEMBER_FIELDS = (
    "name", "birth_day", "birth_month", "birth_year", "relation", "citizenship", "needs", "document",
)  # fmt: skip
MOST_MEMBERS = 40
_REGISTER_PAGE = (
    "status", "place", "needs", "medicine_days", "members", "party_size", "phone", "email", "wording",
    "language", "sign_off", "intent", "words",
)  # fmt: skip
_MEMBER = re.compile(r"members-(\d{1,3})-(\w+)\Z")

Form = MultiDict[str, str]
Errors = dict[str, str]  # name of the field to the schema's sentence, in the order of the page


class RegistrationForm(RegistrationSchema):
    """The web form also posts its stamp, its button and a first check-in."""

    class Meta:
        unknown = EXCLUDE


class CheckInForm(CheckInSchema):
    class Meta:
        unknown = EXCLUDE


def registration_fields(form: Form) -> dict[str, Any]:
    """The flat form as the schema wants it; rows of people that were left blank are not people."""
    return {
        **{name: form.get(name, "") for name in ("language", "wording", "sign_off", "party_size")},
        "members": [_member(form, row) for row in filled_rows(form)],
        "contacts": [contact for _, contact in _contacts(form)],
    }


def checkin_fields(form: Form) -> dict[str, Any]:
    names = ("status", "place", "party_size", "medicine_days", "intent", "words")
    return {**{name: form.get(name, "") for name in names}, "needs": form.getlist("needs")}


def member_rows(form: Form) -> list[int]:
    """The rows of people that the page showed, in order; a fresh page has one."""
    rows = {int(found[1]) for name in form if (found := _MEMBER.match(name))}
    return sorted(row for row in rows if row < 1000)[:MOST_MEMBERS] or [0]


def filled_rows(form: Form) -> list[int]:
    """The first row counts even when blank: somebody registers."""
    rows = member_rows(form)
    return [
        row
        for row in rows
        if row == rows[0] or any(form.get(f"members-{row}-{f}", "").strip() for f in MEMBER_FIELDS)
    ]


def registration_errors(messages: Mapping[str, Any], form: Form) -> Errors:
    """Each of the schema's messages beside the field of the page that caused it."""
    rows, contacts = filled_rows(form), [name for name, _ in _contacts(form)]
    errors: Errors = {}
    for path, sentence in _sentences(messages):
        match path:
            case ("members", int(index), str(field), *_):
                errors[f"members-{rows[index]}-{'birth_day' if field == 'birth_date' else field}"] = sentence
            case ("contacts", int(index), *_):
                # The WhatsApp box repeats the phone's number, and so its error.
                errors["email" if contacts[index] == "email" else "phone"] = sentence
            case ("contacts", *_):
                errors["phone"] = sentence
            case _:
                errors[str(path[0])] = sentence
    return errors


def checkin_errors(messages: Mapping[str, Any]) -> Errors:
    return {str(path[0]): sentence for path, sentence in _sentences(messages)}


def in_page_order(errors: Errors) -> Errors:
    """As the eye meets the fields, so that the summary leads from top to bottom."""

    def place(name: str) -> tuple[int, int]:
        if found := _MEMBER.match(name):
            return _REGISTER_PAGE.index("members"), int(found[1])
        return (_REGISTER_PAGE.index(name) if name in _REGISTER_PAGE else len(_REGISTER_PAGE)), 0

    return {name: errors[name] for name in sorted(errors, key=place)}


def _sentences(
    messages: object, path: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(messages, Mapping):
        for key, below in messages.items():
            yield from _sentences(below, (*path, key))
    elif isinstance(messages, list) and messages:
        yield path, str(messages[0])


def _member(form: Form, row: int) -> dict[str, Any]:
    value = {name: form.get(f"members-{row}-{name}", "").strip() for name in MEMBER_FIELDS}
    day, month, year = (value.pop(f"birth_{part}") for part in ("day", "month", "year"))
    return value | {"birth_date": _iso_date(day, month, year)}


def _iso_date(day: str, month: str, year: str) -> str:
    if not (day or month or year):
        return ""
    return f"{year}-{month:0>2}-{day:0>2}"


def _contacts(form: Form) -> list[tuple[str, dict[str, str]]]:
    """Name of the field, and the contact it stands for."""
    phone, email = form.get("phone", "").strip(), form.get("email", "").strip()
    found = [("phone", {"channel": "sms", "address": phone})] if phone else []
    if phone and form.get("whatsapp"):
        found.append(("whatsapp", {"channel": "whatsapp", "address": phone}))
    return [*found, ("email", {"channel": "email", "address": email})] if email else found
