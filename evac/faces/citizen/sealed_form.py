"""Forms that survive a lost session, a second press and a browser without cookies."""

import secrets
from dataclasses import dataclass

from flask import current_app, request
from flask_wtf.csrf import generate_csrf, validate_csrf
from itsdangerous import BadData, URLSafeTimedSerializer
from wtforms import ValidationError

CODE_SHOWN_SECONDS = 1800


@dataclass(frozen=True)
class Stamp:
    """What a form carries unseen.

    Attributes:
        submission: random id of the form; sent twice it is one record.
        again: the form was shown again because its session was lost.
    """

    submission: str
    again: bool = False


def new_stamp() -> Stamp:
    return Stamp(secrets.token_hex(12))


def hidden_fields(stamp: Stamp) -> dict[str, str]:
    """Names and values of the form's hidden inputs."""
    return {"csrf_token": generate_csrf(), "stamp": _forms().dumps([stamp.submission, stamp.again])}


def read_stamp() -> Stamp:
    """The stamp of the form that was sent; a fresh one where it has none of ours."""
    try:
        submission, again = _forms().loads(request.form.get("stamp", ""))
    except BadData:
        return new_stamp()
    return Stamp(submission, again)


def is_ours(stamp: Stamp) -> bool:
    """Whether a person sent our own form on purpose.

    A browser that keeps no cookies has no session to prove it with. It gets the form again, with all that was
    typed, and a second press counts, unless another site's page made the browser press.
    """
    try:
        validate_csrf(request.form.get("csrf_token", ""))
    except ValidationError:
        return stamp.again and request.headers.get("Sec-Fetch-Site", "none") in ("same-origin", "none")
    return True


def receipt_for(stamp: Stamp) -> str:
    """What the thank-you page's address carries: it names nobody, and runs out."""
    return _receipts().dumps(stamp.submission)


def submission_of(receipt: str) -> str | None:
    try:
        return str(_receipts().loads(receipt, max_age=CODE_SHOWN_SECONDS))
    except BadData:
        return None


def _forms() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(str(current_app.secret_key), salt="form")


def _receipts() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(str(current_app.secret_key), salt="receipt")
