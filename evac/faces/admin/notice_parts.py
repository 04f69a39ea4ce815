"""What the pages of notices need alike: words, names, the code that publishes, refusals in plain words."""

from collections.abc import Mapping
from typing import Any

from flask import render_template
from marshmallow import ValidationError

from evac.faces.admin.notice_words import words
from evac.faces.admin.proof import TooManyCodes, WrongCode
from evac.faces.guard import signed_in
from evac.faces.staff.speech import page_language
from evac.faces.support import services
from evac.kernel.errors import EvacError
from evac.notices.errors import WrongNotice
from evac.officers.sign_in import TooMany, prove
from evac.operation.phrase_codes import DENIAL

Refusal = ValidationError | EvacError


def render(template: str, **given: object) -> str:
    return render_template(template, w=words(), stage_name=stage_name, **given)


def stage_name(code: str) -> str:
    if code == DENIAL:
        return words()["stage_denial"]
    rung = services().operation.ladder.find(code)
    return rung.name.get(page_language(), code) if rung else code


def use_code(code: str) -> None:
    """Use the code up, whatever becomes of the step: who publishes is there at that moment.

    Raises:
        WrongCode, TooManyCodes: it is not good.
    """
    with services().database.writing() as session:
        proved = prove(session, signed_in(), code.strip()[:20], now=services().clock())
    if isinstance(proved, TooMany):
        raise TooManyCodes
    if not proved:
        raise WrongCode


def refusal_words(error: Refusal | None) -> str | None:
    """None for what is said beside its field."""
    if not isinstance(error, EvacError) or isinstance(error, WrongNotice):
        return None
    number = getattr(error, "by", None) or getattr(error, "number", None)
    return words().get(error.code, words()["please_check"]).format(number=number)


def field_errors(error: Refusal | None) -> Mapping[str, Any]:
    if isinstance(error, ValidationError):
        return error.normalized_messages()
    return error.errors or {} if error else {}
