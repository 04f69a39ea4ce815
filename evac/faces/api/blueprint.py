"""Blueprints that describe themselves, read strictly, and leave every refusal to ``faces/errors.py``."""

from collections.abc import Callable, Mapping
from typing import Any, NoReturn, TypeVar

from flask import Request
from flask_smorest import Blueprint
from marshmallow import RAISE, ValidationError
from webargs.flaskparser import FlaskParser, is_json_request

from evac.faces.api.schemas import ErrorSchema
from evac.kernel.errors import EvacError

View = TypeVar("View", bound=Callable[..., Any])

# What a caller must expect: what it means, and the code and words of an example.
_REFUSALS: Mapping[int, tuple[str, str, str]] = {
    400: ("The body is not JSON.", "unreadable-json", "The body is not JSON that can be read."),
    401: (
        "The token is missing, unknown or revoked, or its officer was disabled.",
        "token-needed",
        "Send a valid token: Authorization: Bearer evac_...",
    ),
    403: (
        "The officer's role does not include this.",
        "not-allowed",
        "Your role does not include this.",
    ),
    404: ("There is nothing of that code or id in the officer's reach.", "not-found", "No such party."),
    409: (
        "It stands where this cannot be done to it.",
        "wrong-state",
        "A broadcast that is sending cannot be acted on with edit.",
    ),
    413: ("The body is larger than 64 KiB.", "request-entity-too-large", "request-entity-too-large"),
    415: ("The body is not declared as JSON.", "not-json", "Send the body as application/json."),
    422: ("A field is unknown, missing or wrong; `errors` says which and why.", "invalid", "invalid"),
}
_ERRORS_EXAMPLE = {"colour": ["Unknown field."]}


class NotJson(EvacError):
    """The body was sent as something else than JSON."""

    code = "not-json"
    status = 415

    def __init__(self) -> None:
        super().__init__(_REFUSALS[415][2])


class UnreadableJson(EvacError):
    """The body says that it is JSON and is not, or is built to break its reader."""

    code = "unreadable-json"
    status = 400

    def __init__(self) -> None:
        super().__init__(_REFUSALS[400][2])


class StrictParser(FlaskParser):
    """What the schema does not name is an error, in a body and in an address alike."""

    DEFAULT_UNKNOWN_BY_LOCATION = {"json": RAISE, "query": RAISE}

    def handle_error(self, error: ValidationError, *args: object, **kwargs: object) -> NoReturn:
        """The messages without the name of the location that they come wrapped in."""
        raise ValidationError(next(iter(error.normalized_messages().values())))

    def _raw_load_json(self, req: Request) -> Any:
        if not is_json_request(req):
            raise NotJson
        try:
            return super()._raw_load_json(req)
        except (ValueError, RecursionError):  # a number of thousands of digits, brackets nested without end
            raise UnreadableJson from None


class ApiBlueprint(Blueprint):
    ARGUMENTS_PARSER = StrictParser()

    def refuses(self, *statuses: int) -> Callable[[View], View]:
        """Describe the refusals that a caller of an endpoint must expect."""

        def describe(view: View) -> View:
            for status in statuses:
                meaning, code, words = _REFUSALS[status]
                example: dict[str, Any] = {"code": code, "message": words}
                example |= {"errors": _ERRORS_EXAMPLE} if status == 422 else {}
                described = self.alt_response(
                    status, schema=ErrorSchema, description=meaning, example=example
                )
                view = described(view)
            return view

        return describe
