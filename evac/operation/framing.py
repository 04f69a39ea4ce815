"""What stands around every text: the exercise's prefix, the number to answer to, the sign-off."""

import re

from evac.kernel.segments import fold_to_gsm7
from evac.kernel.wording import Front, Wording
from evac.operation.model import Operation

SIGN_OFF_LETTERS = 8
LONGEST_SIGN_OFF, LONGEST_CODE = "M" + "m" * (SIGN_OFF_LETTERS - 1), "MMMMM"


def framed(
    operation: Operation, template: str, *, language: str, wording: Wording, sign_off: str | None
) -> str:
    """ "... {number} -Marta" in plain, "... {number}. Marta" in discreet; {number} only if it is not placed.

    A discreet text that ends in a choice gets a full stop: "4 lo dejo Marta" would make the name part of it.

    Args:
        language: one the operation speaks.
        sign_off: None is the operation's default.
    """
    signed = fold_to_gsm7(sign_off or operation.default_sign_off)[:SIGN_OFF_LETTERS]
    signed = signed.replace("{", "").replace("}", "")
    placed = "{number}" in template
    if wording is Wording.PLAIN:
        ending = f"{'' if placed else ' {number}'} -{signed}"
    else:
        ending = f"{_stop(template) if placed else ' {number}.'} {signed}"
    return operation.prefix[language] + template + ending


def _stop(template: str) -> str:
    return "" if template.rstrip().endswith((".", "?", "!", ":")) else "."


def without_number(operation: Operation, body: str) -> str:
    """A discreet text for a WhatsApp thread, which is answered where it stands.

    The quiet number, beside a thread that shows who we are, would tell whose it is. Only the one that closes
    a text is left out; inside a sentence ("al {number}: W1 ...") it says what to do.
    """
    said, number, sign_off = body.rpartition(f" {operation.answer_to[Front.QUIET]}.")
    if not number:
        return body
    return said + ("" if said.endswith((".", "?", "!", ":")) else ".") + sign_off


def tidy(text: str) -> str:
    """Placeholders that stayed empty leave no double spaces."""
    return re.sub(r" {2,}", " ", text).strip()
