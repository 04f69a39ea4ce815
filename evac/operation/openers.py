"""The texts WhatsApp approved beforehand: the only ones it takes later than a day after a person's own."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from evac.kernel.wording import Wording
from evac.operation.framing import SIGN_OFF_LETTERS
from evac.operation.model import Operation, WhatsAppTemplate

OPENER, APPROVED = "opener", "approved"
CASE_CODE, SIGN_OFF = "case_code", "sign_off"
VARIABLES = (CASE_CODE, SIGN_OFF)  # nothing else: an approved text goes out when nobody knows who reads it
BLANK = re.compile(r"\{\{(\d+)\}\}")


@dataclass(frozen=True)
class Opened:
    """An opener filled in: the words it shows, and what the carrier is given in their place."""

    body: str
    content_sid: str
    variables: Mapping[str, str]


def find_opener(operation: Operation, language: str, wording: Wording) -> WhatsAppTemplate | None:
    """The approved opener in this language that says no more than the wording allows, if there is one."""
    spoken = language if language in operation.languages else operation.default_language
    mine = [
        one
        for one in operation.whatsapp_templates
        if one.code == OPENER and one.language == spoken and one.state == APPROVED and one.content_sid
    ]
    fitting = [one for one in mine if one.wording in (wording, Wording.DISCREET)]
    return min(fitting, key=lambda one: one.wording is not wording, default=None)


def opened(
    operation: Operation, template: WhatsAppTemplate, *, case_code: str, sign_off: str | None
) -> Opened:
    """The opener as one party gets it."""
    known = {CASE_CODE: case_code, SIGN_OFF: (sign_off or operation.default_sign_off)[:SIGN_OFF_LETTERS]}
    variables = {str(place): known[name] for place, name in enumerate(template.variables, start=1)}
    body = BLANK.sub(lambda blank: variables[blank[1]], template.body)
    assert template.content_sid is not None  # an approved one has it
    return Opened(body, template.content_sid, variables)
