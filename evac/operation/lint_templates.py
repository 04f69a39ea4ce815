"""Looks at the texts that WhatsApp is to approve, before one of them is sent."""

from collections.abc import Iterator

from evac.kernel.wording import Wording
from evac.operation.convicting import convicting_in
from evac.operation.errors import Problem
from evac.operation.lint import offered_to_the_carrier
from evac.operation.model import Operation, WhatsAppTemplate
from evac.operation.openers import APPROVED, BLANK, SIGN_OFF
from evac.operation.promises import promised_in

TEMPLATES = "whatsapp_templates.toml"


def lint_templates(operation: Operation) -> list[Problem]:
    """Everything that would go wrong on a phone, or with the carrier."""
    seen: set[tuple[str, str, Wording]] = set()
    problems = []
    for place, template in enumerate(operation.whatsapp_templates):
        problems += [
            Problem(TEMPLATES, f"templates.{place}.{key}", expected)
            for key, expected in _wrong(operation, template)
        ]
        kind = template.code, template.language, template.wording
        if kind in seen:
            problems.append(Problem(TEMPLATES, f"templates.{place}", f"a second {' '.join(kind)}"))
        seen.add(kind)
    return problems


def _wrong(operation: Operation, template: WhatsAppTemplate) -> Iterator[tuple[str, str]]:
    if template.language not in operation.languages:
        yield "language", f"the operation speaks {', '.join(operation.languages)}"
        return
    blanks = set(BLANK.findall(template.body))
    wanted = {str(place) for place in range(1, len(template.variables) + 1)}
    if blanks != wanted:
        yield "body", f"has {sorted(blanks) or 'no'} blanks, and variables name {sorted(wanted) or 'none'}"
    if template.state == APPROVED and not template.body.startswith(operation.prefix[template.language]):
        yield "body", f"must begin with {operation.prefix[template.language]!r}: it is an exercise"
    if promised := promised_in(operation, template.body):
        yield "body", f"promises help while there is no post: {', '.join(promised)}"
    for word in offered_to_the_carrier(template.body):
        yield "body", f'offers "{word}", which the carrier answers itself'
    if template.wording is Wording.DISCREET:
        yield from _betrays(operation, template)


def _betrays(operation: Operation, template: WhatsAppTemplate) -> Iterator[tuple[str, str]]:
    if found := convicting_in(operation, BLANK.sub(" ", template.body)):
        yield "body", f"says {', '.join(found)}"
    ends = BLANK.findall(template.body)[-1:] if template.body.endswith("}}") else []
    if not ends or template.variables[int(ends[0]) - 1 : int(ends[0])] != (SIGN_OFF,):
        yield "body", "must end with the blank for the sign-off"
