"""What people type, made safe to keep and to show: any script stays, what cannot be seen goes."""

import re
import unicodedata

# Overrides of the writing direction can make a line read as another. Joiners stay: emoji and names need them.
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029\x0b\x0c\x85]")
_CONTROLS = re.compile("[\x00-\x09\x0e-\x1f\x7f-\x9f]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_SPACES = re.compile(r"[^\S\n]+")


def tidy_words(text: str) -> str:
    """NFC, line ends as ``\\n``, no control characters, single spaces, nothing at either end."""
    text = _LINE_ENDS.sub("\n", text)
    text = _DIRECTION.sub("", _CONTROLS.sub(" ", text))
    text = unicodedata.normalize("NFC", _SURROGATES.sub("\ufffd", text))
    return "\n".join(_SPACES.sub(" ", line).strip() for line in text.split("\n")).strip()


def one_line(text: str) -> str:
    """As ``tidy_words``, on a single line."""
    return " ".join(tidy_words(text).split("\n"))
