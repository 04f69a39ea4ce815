"""A text in clauses, as the rules for promises read them: words in lower case, short forms written out."""

import re

from evac.kernel.folding import fold

_ENDS = re.compile(r"[.,;:!?()\n\u00a1\u00bf\"]|\s[-\u2013\u2014]\s|\u2014")
_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u00b4": "'", "`": "'"})
# In this order; "let's" and a possessive stay what they are.
_SHORT_FORMS = (
    (r"\bwon't\b", "will not"),
    (r"\b(?:can't|cannot)\b", "can not"),
    (r"n't\b", " not"),
    (r"'ll\b", " will"),
    (r"'re\b", " are"),
    (r"'m\b", " am"),
    (r"\b(he|she|it|that|there|help|someone|somebody)'s\b", r"\1 is"),
    (r"\b(?:gonna|gunna)\b", "going to"),
    (r"\bwell (?=(?:come|send|pick|get|take|bring|fly|rescue|evacuate|help|drive|meet)\b)", "we will "),
)
# A denial does not reach beyond these.
_TURNS = re.compile(r"\b(?:but|however|although|though|instead|pero|sino|aunque)\b")
_GOES_ON = re.compile(r"\b(?:and|y)\b")


def clauses_of(text: str) -> list[str]:
    """Each as words with one space between them; one that goes on with "and" as a whole, and in its parts.

    As a whole the subject reaches the second verb, in parts a denial of the first does not.
    """
    parts = _ENDS.split(text.translate(_APOSTROPHES))
    return [clause for part in parts for piece in _pieces(part) if (clause := _words(piece))]


def _pieces(part: str) -> list[str]:
    plain = fold(part)
    for short, long in _SHORT_FORMS:
        plain = re.sub(short, long, plain)
    return [one for whole in _TURNS.split(plain) for one in dict.fromkeys((whole, *_GOES_ON.split(whole)))]


def _words(piece: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", piece))
