"""Finds coordinates in a text: decimal, degrees and minutes, map links, plus codes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from evac.kernel.geometry import Box, cell_of, distance_m, rounded
from evac.kernel.map_links import find_links
from evac.kernel.plus_codes import ShortCode, find_full_codes, find_short_codes, short_plus_code
from evac.kernel.point_patterns import (
    COMPACT,
    DECIMAL_COMMA,
    DECIMAL_DOT,
    DMS_AFTER,
    DMS_BEFORE,
    FEW_DIGITS,
    LABELLED,
    LABELLED_LONGITUDE_FIRST,
    LABELS,
    LETTERS_AFTER,
    LETTERS_BEFORE,
    MONEY,
    MONEY_AFTER,
    ONE_LETTERED,
    PLAIN_AFTER,
    PLAIN_BEFORE,
    X_AND_Y,
)

__all__ = [
    "Box", "FoundPoint", "ShortCode", "cell_of", "distance_m", "find_coordinates", "find_short_codes",
    "rounded", "short_plus_code",
]  # fmt: skip


@dataclass(frozen=True)
class FoundPoint:
    """One point in a text.

    Attributes:
        latitude, longitude: WGS 84 degrees, exactly as written.
        start, end: where in the text it stands.
        notation: decimal | dms | link | plus-code.
        suspect: "missing-minus" or "swapped" when it lies outside the operation's country but would lie
            inside if that were repaired; nobody repairs it silently.
        role: at | from | towards; only a link that shows a way says more than "at".
    """

    latitude: float
    longitude: float
    start: int
    end: int
    notation: str
    suspect: str | None = None
    role: str = "at"


def find_coordinates(text: str, box: Box | None = None) -> list[FoundPoint]:
    """Every point in ``text``, in the order in which it stands there.

    Args:
        text: anything a person sent.
        box: the operation's country; only with it a missing minus sign can be suspected.
    """
    links = find_links(text)
    points = [
        FoundPoint(p.latitude, p.longitude, k.start, k.end, "link", role=p.role)
        for k in links
        for p in k.points
    ]
    rest = text
    for link in links:
        if link.points or "plus.codes/" not in link.url:
            rest = _blank(rest, link.start, link.end)
    if FEW_DIGITS.search(rest):
        points += _written(rest, box)
    return sorted((_suspected(p, box) for p in points if _possible(p)), key=lambda p: p.start)


def _written(text: str, box: Box | None) -> Iterator[FoundPoint]:
    for latitude, longitude, start, end in find_full_codes(text):
        text = _blank(text, start, end)
        yield FoundPoint(latitude, longitude, start, end, "plus-code")
    for find in (_labelled, _dms, _lettered, _compact, _one_lettered, _decimal):
        if find is _dms:
            text = LABELS.sub(lambda label: " " * len(label[0]), text)  # "lat 10°28'50" N long 66°54'13" W"
        for point in find(text, box):
            text = _blank(text, point.start, point.end)
            yield point


def _labelled(text: str, box: Box | None) -> list[FoundPoint]:
    if "l" not in text and "L" not in text:
        return []
    return [
        FoundPoint(_signed(m[1], m[2]), _signed(m[3], m[4]), m.start(), m.end(), "decimal")
        for m in LABELLED.finditer(text)
    ] + [
        FoundPoint(_signed(m[3], m[4]), _signed(m[1], m[2]), m.start(), m.end(), "decimal")
        for m in LABELLED_LONGITUDE_FIRST.finditer(text)
    ]


def _dms(text: str, box: Box | None) -> list[FoundPoint]:
    found = []
    for match in DMS_BEFORE.finditer(text):
        one, two = match.group(2, 3, 4, 5), match.group(7, 8, 9, 10)
        found += _angles(match, one, match[1], two, match[6])
    for match in DMS_AFTER.finditer(text):
        if not any(p.start < match.end() and match.start() < p.end for p in found):
            found += _angles(match, match.group(1, 2, 3, 4), match[5], match.group(6, 7, 8, 9), match[10])
    return found


def _lettered(text: str, box: Box | None) -> list[FoundPoint]:
    found = []
    for match in filter(_has_fractions, LETTERS_AFTER.finditer(text)):
        one, two = (match[1], match[2], None, None), (match[4], match[5], None, None)
        found += _angles(match, one, match[3], two, match[6], "decimal")
    for match in filter(_has_fractions, LETTERS_BEFORE.finditer(text)):
        found += _angles(
            match, (None, match[2], None, None), match[1], (None, match[4], None, None), match[3], "decimal"
        )
    for match in PLAIN_AFTER.finditer(text):
        found += _angles(
            match, (None, *match.group(1, 2, 3)), match[4], (None, *match.group(5, 6, 7)), match[8]
        )
    for match in PLAIN_BEFORE.finditer(text):
        found += _angles(
            match, (None, *match.group(2, 3, 4)), match[1], (None, *match.group(6, 7, 8)), match[5]
        )
    return _without_overlaps(found)


def _has_fractions(match: re.Match[str]) -> bool:
    """ "10 s 20 w" is too little to be a point; "10.48 N 66.90 W" and "10° N 66° W" are enough."""
    return "°" in match[0] or len(re.findall(r"\d[.,]\d", match[0])) == 2


def _compact(text: str, box: Box | None) -> list[FoundPoint]:
    found = []
    for m in COMPACT.finditer(text):
        found += _angles(m, (None, *m.group(1, 2, 3)), m[4], (None, *m.group(5, 6, 7)), m[8])
    return found


def _one_lettered(text: str, box: Box | None) -> list[FoundPoint]:
    """ "10.4806 N, 66.9036" and "x=-66.9036 y=10.4806"."""
    found = [
        FoundPoint(_signed(m[1], m[2]), _signed(m[3], m[4]), m.start(), m.end(), "decimal")
        for m in ONE_LETTERED.finditer(text)
        if m[2] or m[4]
    ]
    return found + [
        FoundPoint(_number(m[2]), _number(m[1]), m.start(), m.end(), "decimal")
        for m in X_AND_Y.finditer(text)
    ]


def _decimal(text: str, box: Box | None) -> list[FoundPoint]:
    found = []
    for pattern, mark in ((DECIMAL_DOT, "."), (DECIMAL_COMMA, ",")):
        for match in pattern.finditer(text):
            point = FoundPoint(_number(match[1]), _number(match[2]), match.start(), match.end(), "decimal")
            if _believable(match, mark, point, box) and not _is_money(text, match):
                found.append(point)
    return found


def _believable(match: re.Match[str], mark: str, point: FoundPoint, box: Box | None) -> bool:
    """Two numbers side by side are a point only when they are written finely or fit the country."""
    digits = min(len(match[n].partition(mark)[2]) for n in (1, 2))
    signed = any(match[n][0] in "-\u2212\u2013" and match[n][1] != " " for n in (1, 2))
    fits = box is not None and (box.holds(point.latitude, point.longitude) or bool(_suspicion(point, box)))
    if mark == "," and not signed and digits == 3:
        return False  # "10,500 66,900" are thousands
    return (
        digits >= 3 or (signed and digits == 2) or (signed and fits) or (digits == 2 and fits and mark == ".")
    )


def _is_money(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 14) : match.start()]
    return bool(MONEY.search(before) or MONEY_AFTER.match(text, match.end()))


_Angle = tuple[str | None, ...]  # sign, degrees, minutes, seconds


def _angles(
    match: re.Match[str],
    one: _Angle,
    one_side: str | None,
    two: _Angle,
    two_side: str | None,
    notation: str = "dms",
) -> list[FoundPoint]:
    first, second = _degrees(one), _degrees(two)
    if first is None or second is None:
        return []
    sides = [_side(one_side), _side(two_side)]
    axes = [_axis(side) for side in sides]
    if sides[0] and sides[1] and axes[0] == axes[1]:
        return []
    first, second = _turned(first, sides[0]), _turned(second, sides[1])
    if axes[0] == "x" or axes[1] == "y":
        first, second = second, first
    return [FoundPoint(first, second, match.start(), match.end(), notation)]


def _degrees(angle: _Angle) -> float | None:
    sign, degrees, minutes, seconds = angle
    parts = [float(part.replace(",", ".")) if part else 0.0 for part in (degrees, minutes, seconds)]
    if parts[1] >= 60 or parts[2] >= 60:
        return None
    value = parts[0] + parts[1] / 60 + parts[2] / 3600
    return round(-value if sign and sign != "+" else value, 7)


def _side(letters: str | None) -> str:
    """n, s, e or w; Spanish O is west, and "este" is east although it starts like no letter of its own."""
    if not letters:
        return ""
    first = letters.strip().lower()[-1] if letters.lower().startswith("lat") else letters.strip().lower()[0]
    return "w" if first == "o" else first


def _axis(side: str) -> str:
    return {"n": "y", "s": "y", "e": "x", "w": "x"}.get(side, "")


def _turned(value: float, side: str) -> float:
    return -abs(value) if side in ("s", "w") else value


def _signed(number: str, side: str | None) -> float:
    return _turned(_number(number), _side(side))


def _number(text: str) -> float:
    bare = text.replace(" ", "").replace(",", ".").replace("\u2212", "-").replace("\u2013", "-")
    return float("".join(bare.split()))


def _possible(point: FoundPoint) -> bool:
    in_range = abs(point.latitude) <= 90 and abs(point.longitude) <= 180
    in_range = in_range or (
        abs(point.latitude) <= 180 and abs(point.longitude) <= 90
    )  # swapped, shown as such
    return in_range and (point.latitude, point.longitude) != (0.0, 0.0)


def _suspected(point: FoundPoint, box: Box | None) -> FoundPoint:
    suspicion = _suspicion(point, box)
    return replace(point, suspect=suspicion) if suspicion else point


def _suspicion(point: FoundPoint, box: Box | None) -> str | None:
    lat, lon = point.latitude, point.longitude
    if abs(lat) > 90:
        return "swapped"
    if box is None or box.holds(lat, lon):
        return None
    if any(box.holds(y, x) for y, x in ((lat, -lon), (-lat, lon), (-lat, -lon))):
        return "missing-minus"
    if box.holds(lon, lat) or box.holds(abs(lon), -abs(lat)):
        return "swapped"
    return None


def _without_overlaps(points: list[FoundPoint]) -> list[FoundPoint]:
    kept: list[FoundPoint] = []
    for point in points:
        if all(point.start >= other.end or other.start >= point.end for other in kept):
            kept.append(point)
    return kept


def _blank(text: str, start: int, end: int) -> str:
    """What has been read is not read twice; positions stay."""
    return text[:start] + " " * (end - start) + text[end:]
