"""Spells words alike that people write differently: capitals, accents, look-alike letters, Spanish sounds."""

import re
import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

# Letters of other alphabets that look like Latin ones, as phones and spammers mix them in.
_LOOK_ALIKES = str.maketrans(
    "аеорсухкмтвнѕіјԁɡαβεικνορτυχ’‘‚‛′´`“”„″«»‐‑‒–—―−øđłıð",
    "aeopcyxkmtbhsijdgabeikvoptux'''''''\"\"\"\"\"\"-------odlid",
)
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20e3\ufe00-\ufe0f\ufeff]"
)
_TOKEN = re.compile(r"[a-z0-9]+(?:'[a-z]+)*|[^\W\d_]+|\n|[^\sa-z0-9]")
_EXPANSIONS = {
    "pto": "puerto", "pt": "puerto", "sn": "san", "sta": "santa", "sto": "santo", "cd": "ciudad",
    "cdad": "ciudad", "edo": "estado", "urb": "urbanizacion", "av": "avenida", "avda": "avenida",
    "mcpio": "municipio", "mun": "municipio", "blvd": "bulevar", "hosp": "hospital", "aerop": "aeropuerto",
    "fco": "francisco", "gral": "general", "ntra": "nuestra", "sra": "senora", "dtto": "distrito",
    "pta": "punta", "vzla": "venezuela", "vnzla": "venezuela", "vla": "villa",
    "d": "de", "dl": "del",
}  # fmt: skip


@dataclass(frozen=True)
class Folded:
    """A text in lower case without accents, that still knows where each character came from."""

    text: str
    original: str
    origins: Sequence[int] | None  # None: every character stands where it stood

    def words(self, start: int, end: int) -> str:
        """The original words behind a stretch of the folded text, to be quoted as they were written."""
        first, last = self.span(start, end)
        return self.original[first:last]

    def span(self, start: int, end: int) -> tuple[int, int]:
        if self.origins is None or start >= end:
            return start, end
        return self.origins[start], self.origins[end - 1] + 1


class Token(NamedTuple):
    text: str
    start: int  # in the folded text
    end: int
    capital: bool  # written with a capital first letter in a text that is not all capitals


def word_set(words: str) -> frozenset[str]:
    """Words in a row, as the vocabularies list them."""
    return frozenset(words.split())


def fold(text: str) -> str:
    """Lower case, no accents, NFKC, look-alikes as Latin letters, nothing invisible, single spaces."""
    return " ".join(folded(text).text.split())


def folded(text: str) -> Folded:
    """As ``fold``, but with positions that lead back to ``text``, and white space kept."""
    if text.isascii():
        return Folded(text.lower(), text, None)
    pieces = [*map(_fold_char, text)]
    spelled = "".join(pieces)
    if len(spelled) == len(text) and all(pieces):
        return Folded(spelled, text, None)
    origins = array("l")
    for at, piece in enumerate(pieces):
        origins.extend([at] * len(piece))
    return Folded(spelled, text, origins)


def tokens(text: Folded) -> list[Token]:
    """Words, numbers and single signs, in order."""
    found = [(match[0], *match.span()) for match in _TOKEN.finditer(text.text)]
    if not any(map(str.islower, text.original)):  # all capitals tell nothing
        return [Token(word, start, end, False) for word, start, end in found]
    original, origins = text.original, text.origins
    if origins is None:
        return [Token(word, start, end, original[start].isupper()) for word, start, end in found]
    return [Token(word, start, end, original[origins[start]].isupper()) for word, start, end in found]


@lru_cache(maxsize=65536)
def sound(text: str) -> str:
    """How folded Spanish sounds, roughly: v=b, z=c=s, qu=k, ll=y, no silent h; "pto" is "puerto".

    Two names with the same sound are the same name misspelled; the result is for comparing only.
    """
    words = [_EXPANSIONS.get(word, word) for word in re.split(r"[^a-z0-9]+", text) if word]
    return " ".join(_word_sound(word) for word in words)


def expand(word: str) -> str:
    """The full form of a short form in an address ("pto" is "puerto"), else the word itself."""
    return _EXPANSIONS.get(word, word)


_SOUNDS = (
    ("ch", "1"), ("sh", "1"), ("qu", "k"), ("ck", "k"), ("ph", "f"), ("gue", "ge2"), ("gui", "gi2"),
    ("ce", "se"), ("ci", "si"), ("ge", "je"), ("gi", "ji"), ("je2", "ge"), ("ji2", "gi"),
    ("h", ""), ("ll", "y"), ("v", "b"), ("w", "gu"), ("z", "s"), ("x", "s"), ("c", "k"), ("q", "k"),
)  # fmt: skip


@lru_cache(maxsize=65536)
def _word_sound(word: str) -> str:
    for written, spoken in _SOUNDS:
        word = word.replace(written, spoken)
    word = word.replace("y", "i")
    return re.sub(r"(.)\1+", r"\1", word)


@lru_cache(maxsize=4096)
def _fold_char(char: str) -> str:
    if char.isascii():
        return char.lower()
    if _INVISIBLE.match(char):
        return ""
    lower = char.lower().translate(_LOOK_ALIKES)
    parts = unicodedata.normalize("NFKD", lower)
    plain = "".join(part for part in parts if not unicodedata.combining(part)).translate(_LOOK_ALIKES)
    return plain.lower() if plain or unicodedata.combining(char) else lower
