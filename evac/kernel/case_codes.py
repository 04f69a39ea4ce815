"""Case codes: five characters that are said aloud, texted and printed, and mean nothing to a stranger."""

import re
import secrets
from collections.abc import Callable, Sequence

LETTERS = "CDFHJKMNPQRTWXY"  # no vowel, so no word; none that is easily read as one of the digits
DIGITS = "23456789"
LENGTH = 5

# What people write instead: the left side is in no code, so the right side is the only thing it can mean.
_MISREAD = str.maketrans("BGSZO0", "8652QQ")
_MISREAD_IN_TEXT = str.maketrans("BGSZ", "8652")
_DIGITS = frozenset("0123456789")
_FIRST = "CDFHJKMNPQRT"  # W, X, Y begin answers (W1)
_SHAPE = re.compile(rf"[{_FIRST}][{LETTERS}{DIGITS}]{{4}}")
_FLIGHT = re.compile(r"[A-Z]{2}\d{3}")  # CM345 is a flight
_TOKEN = re.compile(
    r"(?<![\w+./@-])(?:[A-Za-z0-9]{5}|[A-Za-z0-9]{2}-[A-Za-z0-9]{3}|[A-Za-z0-9]{3}-[A-Za-z0-9]{2}"
    r"|[A-Z0-9]{2} [A-Z0-9]{3}|[A-Z0-9]{3} [A-Z0-9]{2}|[A-Z0-9](?:[ -][A-Z0-9]){4})(?![\w+@/-])"
)


def new_case_code(choice: Callable[[Sequence[str]], str] = secrets.choice) -> str:
    """A fresh code; whether it is free is for the caller to see."""
    while True:
        code = choice(_FIRST) + "".join(choice(LETTERS + DIGITS) for _ in range(LENGTH - 1))
        if _is_code(code):
            return code


def normal_case_code(text: str) -> str | None:
    """The code that ``text`` alone spells, forgiving case, spaces, dashes and look-alikes; else None."""
    bare = re.sub(r"[\s\-_.·]+", "", text[:40]).upper()
    code = bare.translate(_MISREAD)
    return code if _is_code(code) else None


def find_case_codes(text: str) -> list[str]:
    """Codes that stand in a free text, in order, each once. Whether they exist is for the caller to see."""
    return list(dict.fromkeys(code for code, _, _ in place_case_codes(text)))


def place_case_codes(text: str) -> list[tuple[str, int, int]]:
    """Each code that stands in a free text, with where it begins and ends."""
    if _DIGITS.isdisjoint(text):  # no code is without, and most texts are
        return []
    found: list[tuple[str, int, int]] = []
    for match in _TOKEN.finditer(text):
        bare = re.sub(r"[ -]", "", match[0]).upper()
        if any(char.isdigit() for char in bare) and _is_code(code := bare.translate(_MISREAD_IN_TEXT)):
            found.append((code, *match.span()))
    return found


def _is_code(code: str) -> bool:
    if not _SHAPE.fullmatch(code) or _FLIGHT.fullmatch(code):
        return False
    digits = sum(char in DIGITS for char in code)
    return 1 <= digits <= 3
