"""A phone that is lost or in other hands, told with a case code in whatever words. Pure.

Without a code nobody knows whose phone it is, and the text is read like every other: a person may be lost.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from evac.kernel.case_codes import normal_case_code
from evac.kernel.folding import word_set

CODE = "@code"
_MOST_PARTS = 5  # of a code that is written with spaces or dashes
_LOST = r"(?:lost|perdido|perdida|perdi|robado|robada|stolen|extraviado|extraviada)"
_PHONE = (
    r"(?:phones?|cell|cellphones?|mobiles?|smartphone|telefonos?|celular(?:es)?|cel|telf?|tlf"
    r"|movil(?:es)?|chip)"
)
FILLER = (
    r"(?:[.,:;#!\n-]|my|the|mi|el|la|code|codigo|clave|case|caso|number|numero|is|es|of|de|party|grupo|hi|hello"
    rf"|hola|please|por|favor|{_PHONE})"
)
_BARE = re.compile(
    rf"(?:{FILLER} ){{0,3}}{_LOST} (?:{FILLER} ){{0,5}}{CODE}(?![^ ])"
    rf"|(?:{CODE} (?:(?:[,&\n]|y|e|and) )?)*{CODE} (?:{FILLER} ){{0,2}}{_LOST}(?: {FILLER}){{0,3}}(?: [.!])*"
    rf"(?:$|(?=(?: [\n,;.&])*(?: (?:and|y|e))? {CODE}(?![^ ])))"
)
_WHOSE = r"(?:my|our|his|her|their|the|both|all|mi|mis|el|los|su|sus|nuestros?|ambos|a|un)"
_THINGS = (
    r"(?:passports?|wallets?|bags?|money|cash|papers|car|pasaportes?|carteras?|dinero|plata|bolsos?|papeles"
    r"|documentos|carro|reales)"
)
_TAKES = (
    r"(?:lost|misplaced|stole|took|taken|seized|confiscated|grabbed|snatched|kept|perdi|perdimos|perdio|perdieron"
    r"|robaron|robo|robado|quitaron|quito|quitado|decomisaron|decomiso|incautaron|confiscaron|retuvieron"
    r"|arrebataron|llevaron|extravie|extraviamos|extravio|agarraron"
    r"|(?:they|guards?|soldiers?|police|men|someone|somebody|colectivos?) (?:have|has|got)|tienen)"
)
_TAKEN = (
    r"(?:lost|stolen|taken|seized|confiscated|gone|missing|grabbed|snatched|perdido|perdida|perdio|robado|robados"
    r"|quitaron|robaron|decomisaron|decomisado|incautado|incautaron|confiscado|confiscaron|retenido|extraviado"
    r"|tienen|retuvieron)"
)
_OF = rf"(?:{_WHOSE} ){{0,2}}(?:[a-z]+ )?"
_TOLD = re.compile(
    rf"(?<![^ ]){_TAKES} {_OF}(?:{_THINGS} (?:and|y|,) (?:{_WHOSE} )?)?{_PHONE}(?![^ ])"
    rf"|(?<![^ ]){_PHONE} (?:(?!and |y |not |no |[.;!?] )[^ ]+ ){{0,4}}{_TAKEN}(?![^ ])"
    rf"|(?<![^ ]){_PHONE} [,.] mine (?:was|got|is) {_TAKEN}(?![^ ])"
)
_DENIED = word_set("not no nunca never nadie nobody")
_HAD_BACK = word_set("""
    found back returned devolvieron devolvio devuelto recupere recuperamos recuperado encontre encontramos
    aparecio aparecieron
""")


@dataclass(frozen=True)
class LostPhone:
    """
    Attributes:
        first, last: the words that say so; they tell of no person.
        by_word: by our own word, LOST and the code, and no sentence that could mean another phone.
    """

    first: int
    last: int
    by_word: bool


def find_lost_phone(words: Sequence[str], codes: Sequence[str]) -> LostPhone | None:
    """Which words of a text tell of a lost phone; None in doubt: who is cut off by a slip is not reached."""
    if not codes:
        return None
    marked, at = with_codes(words, codes)
    line = " ".join(marked)
    if (bare := _BARE.match(line)) is not None:
        return LostPhone(0, at[line[: bare.end()].count(" ")] + 1, by_word=True)
    for told in _TOLD.finditer(line):
        first, last = line[: told.start()].count(" "), line[: told.end()].count(" ") + 1
        if _DENIED.isdisjoint(marked[max(0, first - 3) : first]) and _HAD_BACK.isdisjoint(marked):
            return LostPhone(at[first], at[last - 1] + 1, by_word=False)
    return None


def behind_code(words: Sequence[str], codes: Sequence[str]) -> Sequence[str]:
    """The words behind a code that the text begins with; all of them when it begins with none."""
    marked, at = with_codes(words, codes)
    if marked[:1] != [CODE]:
        return words
    start = next((n for n in range(1, len(marked)) if marked[n][0].isalnum()), len(marked))
    return words[at[start] if start < len(marked) else len(words) :]


def with_codes(words: Sequence[str], codes: Sequence[str]) -> tuple[list[str], list[int]]:
    """The words with one mark in each code's stead, and where each of them stood."""
    marked: list[str] = []
    at: list[int] = []
    here = 0
    while here < len(words):
        length = _length_of_code(words, here, codes)
        marked.append(CODE if length else words[here])
        at.append(here)
        here += length or 1
    return marked, at


def _length_of_code(words: Sequence[str], at: int, codes: Sequence[str]) -> int:
    if not words[at][0].isalnum():
        return 0
    for length in range(1, 2 * _MOST_PARTS):
        spelled = "".join(words[at : at + length])
        if len(spelled) > 2 * _MOST_PARTS:
            return 0
        if words[at + length - 1 : at + length] and normal_case_code(spelled) in codes:
            return length
    return 0
