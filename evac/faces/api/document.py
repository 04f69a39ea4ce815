"""The OpenAPI document, served at /api/openapi.json."""

from typing import Any

from flask import Flask
from flask_smorest import Api
from marshmallow import fields

from evac.faces.api.schemas import ErrorSchema
from evac.people.fields import Line

DESCRIPTION = """\
The roster, its parties, their check-ins, broadcasts to them and the texts sent to them.

Every call needs a token (`Authorization: Bearer evac_...`), made with `python -m evac tokens add`. What a
token does counts as done by its officer, within that officer's role and reach. Looks at people are logged.
Lists are `{"items": [...], "next": cursor or null}`: pass `next` as `cursor` to get the next page.
Times are ISO 8601 in UTC. Names, numbers and addresses of people are in no answer and belong in no address.
Every refusal is `{"code", "message"}`, with `errors` by field where fields are wrong."""
TAGS = (
    ("roster", "Everyone, most urgent first"),
    ("parties", "One party, or those who fit what a caller says"),
    ("checkins", "What people report about a party"),
    ("broadcasts", "One message to an audience: drafted and submitted here, approved in the console only"),
    ("outgoing", "Texts to parties, and what became of them"),
)


class EvacApi(Api):
    ERROR_SCHEMA = ErrorSchema

    def _register_error_handlers(self) -> None:
        """None of its own: ``faces/errors.py`` answers for all faces."""


def set_up_document(app: Flask) -> None:
    app.config.update(
        API_TITLE="Evac",
        API_VERSION="v1",
        OPENAPI_VERSION="3.1.0",
        OPENAPI_URL_PREFIX="/api",
        API_SPEC_OPTIONS={
            "info": {"description": DESCRIPTION},
            "servers": [{"url": app.config["PUBLIC_URL"], "description": "this deployment"}],
            "security": [{"bearer": []}],
            "tags": [{"name": name, "description": words} for name, words in TAGS],
        },
    )


def complete(api: Api) -> None:
    """What the library cannot learn from the code."""
    scheme = {"type": "http", "scheme": "bearer", "description": "A token of `python -m evac tokens add`"}
    api.spec.components.security_scheme("bearer", scheme)
    api.ma_plugin.converter.add_attribute_function(_limits)


def tell_shapes(api: Api) -> None:
    """Rules that join fields, which the schemas keep in code."""
    schemas = api.spec.components.schemas
    schemas["Search"] |= {"minProperties": 1, "maxProperties": 1}
    schemas["Report"] |= {"dependentRequired": {"latitude": ["longitude"], "longitude": ["latitude"]}}


def _limits(self: object, field: object, **kwargs: Any) -> dict[str, Any]:
    if isinstance(field, Line):
        return {"maxLength": field.longest}
    if isinstance(field, fields.Enum) and field.by_value is True:
        return {"type": ["string", "null"] if field.allow_none else "string"}
    return {}
