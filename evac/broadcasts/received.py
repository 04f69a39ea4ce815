"""Whether words are one of our plain texts as it stands on somebody's phone. Pure.

What differs from phone to phone is let pass: spaces, line breaks, capitals, accents, the party's code and its
sign-off. Everything else is a fact (a word, a date, the letter, the number to answer to, the prefix of an
exercise), and one that differs makes it another text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from evac.kernel.case_codes import DIGITS, LENGTH, LETTERS
from evac.kernel.folding import fold, folded
from evac.kernel.segments import fold_to_gsm7
from evac.kernel.wording import Front, Wording
from evac.operation.framing import SIGN_OFF_LETTERS, framed, tidy
from evac.operation.model import Operation
from evac.operation.stage_texts import spoken_until

_BRACED = re.compile(r"\{(\w*)\}")
_CODE = rf"[{LETTERS.lower()}{DIGITS}]{{{LENGTH}}}"
_PLACED = "X"  # stands for the sign-off, which is cut off again
_SIGN_OFF = rf"(?: ?-[a-z]{{2,{SIGN_OFF_LETTERS}}})?"
_QUOTES = " \"'*_>"  # around what was copied or passed on; never at either end of our own texts


@dataclass(frozen=True)
class Sent:
    """Words as they were frozen, with what stands in them the same for everybody.

    Attributes:
        body: of the plain variant, placeholders and all.
        letter: of its question; None for none.
        until: the order is worth nothing after.
    """

    body: str
    language: str
    letter: str | None
    until: datetime | None


def is_received(operation: Operation, sent: Sent, pasted: str) -> bool:
    """Whether the pasted words are the whole of this text, and nothing beside it."""
    pieces = _pieces(operation, sent)
    words = fold(pasted).strip(_QUOTES)
    # Most texts begin otherwise, and are told apart by that.
    if pieces is None or not words.startswith(_bare(pieces[0])):
        return False
    return re.fullmatch("".join(_patterns(operation, sent, pieces)) + _SIGN_OFF, words) is not None


def _pieces(operation: Operation, sent: Sent) -> list[str] | None:
    """Our own words and the names in braces in turn; None where a value is missing, as it was never sent."""
    body = fold_to_gsm7(" ".join(sent.body.split()))
    around = framed(operation, body, language=sent.language, wording=Wording.PLAIN, sign_off=_PLACED)
    pieces = _BRACED.split(tidy(around).removesuffix(f"-{_PLACED}").rstrip())
    given = {"number": True, "case_code": True, "letter": sent.letter, "until": sent.until}
    return pieces if all(given.get(name) for name in pieces[1::2]) else None


def _patterns(operation: Operation, sent: Sent, pieces: list[str]) -> Iterator[str]:
    number = " ?".join(map(re.escape, operation.answer_to[Front.NAMED]))
    until = spoken_until(operation, sent.until, sent.language) if sent.until else ""
    values = {
        "number": number,
        "case_code": _CODE,
        "letter": re.escape(fold(sent.letter or "")),
        "until": re.escape(fold(until)),
    }
    for place, piece in enumerate(pieces):
        yield values[piece] if place % 2 else re.escape(_bare(piece))


def _bare(words: str) -> str:
    """As ``fold``, but what begins or ends with a space keeps it."""
    return re.sub(r"\s+", " ", folded(words).text)
