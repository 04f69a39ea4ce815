"""WhatsApp texts that were approved beforehand: which there are, and what they say once filled in."""

import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

from evac.simulator.refusals import Refusal

CONTENT_SID = re.compile(r"HX[0-9a-f]{32}")
BLANK = re.compile(r"\{\{(\w+)\}\}")


def read_templates(path: Path) -> dict[str, str]:
    """The words of the approved ones by their content id.

    Raises:
        ValueError: the file is not one of templates.
    """
    try:
        listed = tomllib.loads(path.read_text("utf-8"))["templates"]
        approved = [one for one in listed if one["state"] == "approved"]
        return {one["content_sid"]: one["body"] for one in approved}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError, TypeError) as error:
        raise ValueError(f"{path.name} holds no list of templates: {error}") from None


def approved_words(content_sid: str, variables: str, templates: Mapping[str, str]) -> str:
    """What the phone shows; where no templates are known, the id and what its blanks are filled with.

    Raises:
        Refusal: there is no such template, or its blanks cannot be filled.
    """
    if not CONTENT_SID.fullmatch(content_sid) or (templates and content_sid not in templates):
        raise Refusal(21655, f"The ContentSid is Invalid: {content_sid}")
    known = _read(variables)
    if not templates:
        return f"[template {content_sid}] {variables}".strip()
    body = templates[content_sid]
    if set(BLANK.findall(body)) - known.keys():
        raise Refusal(21656, "The ContentVariables Parameter is invalid: a variable is missing")
    return BLANK.sub(lambda blank: known[blank[1]], body)


def _read(variables: str) -> dict[str, str]:
    try:
        known = json.loads(variables or "{}")
    except ValueError:
        known = None
    if not isinstance(known, dict) or not all(isinstance(value, str) for value in known.values()):
        raise Refusal(21656, "The ContentVariables Parameter is invalid")
    return known
