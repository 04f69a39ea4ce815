"""Plus codes ("6857CXJ5+9G"), full and short."""

import re
from dataclasses import dataclass

from openlocationcode import openlocationcode

_SIGNS = "23456789CFGHJMPQRVWX"
_CODE = re.compile(
    rf"(?<![\w+%])([{_SIGNS}]{{8}}|[{_SIGNS}]{{6}}|[{_SIGNS}]{{4}})\+([{_SIGNS}]{{2,7}})(?![\w+])", re.I
)
_PADDED = re.compile(rf"(?<![\w+%])([{_SIGNS}]{{6}}00|[{_SIGNS}]{{4}}0000)\+(?![\w+])", re.I)


@dataclass(frozen=True)
class ShortCode:
    """A code that means nothing without a place near it."""

    code: str
    start: int
    end: int


def find_full_codes(text: str) -> list[tuple[float, float, int, int]]:
    """(latitude, longitude, start, end) of the centre of each full code."""
    if "+" not in text:
        return []
    matches = [m for m in _CODE.finditer(text) if len(m[1]) == 8 and _is_code(m[0])]
    matches += _PADDED.finditer(text)
    return [(*point, m.start(), m.end()) for m in matches if (point := _centre(m[0]))]


def find_short_codes(text: str) -> list[ShortCode]:
    if "+" not in text:
        return []
    matches = (m for m in _CODE.finditer(text) if len(m[1]) < 8 and _is_code(m[0]))
    return [ShortCode(m[0].upper(), m.start(), m.end()) for m in matches]


def short_plus_code(code: str, near: tuple[float, float]) -> tuple[float, float] | None:
    """The point a short code means when ``near`` (latitude, longitude) is the place it was said with."""
    bare = code.strip().upper()
    if not openlocationcode.isShort(bare):
        return None
    return _centre(openlocationcode.recoverNearest(bare, near[0], near[1]))


def _is_code(text: str) -> bool:
    """Digits alone are a sum ("2345+67"), not a place."""
    return any(char.isalpha() for char in text)


def _centre(code: str) -> tuple[float, float] | None:
    bare = code.upper()
    if not openlocationcode.isFull(bare):
        return None
    area = openlocationcode.decode(bare)
    return round(area.latitudeCenter, 7), round(area.longitudeCenter, 7)
