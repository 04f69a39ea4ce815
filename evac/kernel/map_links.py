"""Coordinates inside map links: Google, Apple, Waze, OpenStreetMap, Bing, Yandex, HERE and geo: addresses."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

_LINK = re.compile(
    r"(?:geo:|https?://|(?:www\.|maps?\.|m\.)?"
    r"(?:google|goo|apple|waze|openstreetmap|osm|bing|yandex|here|osmand)\.[a-z.]{2,12}[/?])"
    # A phone's keyboard likes to put a space behind the comma of a link it does not recognise.
    r"[^\s<>\"]{1,2000}(?:(?<=,) {1,2}[+-]?\d{1,3}\.\d+)?",
    re.IGNORECASE,
)
_NUMBER = r"([+-]?\d{1,3}(?:\.\d{1,20})?)"
_PAIR = rf"{_NUMBER}\s*[,~]\s*\+?{_NUMBER}"
_DEGREES_WITH_FRACTION = r"([+-]?\d{1,3}\.\d{1,20})"
_FRACTION_PAIR = rf"{_DEGREES_WITH_FRACTION}\s*,\s*\+?{_DEGREES_WITH_FRACTION}"

# The first pattern that fits speaks for the link: a pin outweighs what was searched, that outweighs the view.
_AT = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"!3d{_NUMBER}!4d{_NUMBER}",
        rf"[?&#](?:q|query|ll|coordinate|pin|point|loc|location|marker|markers|map|text)=(?:loc:|point:)?\s*{_PAIR}",
        rf"[?&]q=[^&]*?@{_PAIR}",
        rf"[?&]m?lat(?:itude)?={_NUMBER}&m?l(?:on|ng|ongitude)={_NUMBER}",
        rf"/(?:place|search|l)/{_FRACTION_PAIR}",
        rf"[?&](?:cp|sp|center|sll|cbll|viewpoint)=(?:point\.)?{_NUMBER}(?:[,~_])\+?{_NUMBER}",
        rf"#map=\d+(?:\.\d+)?/{_NUMBER}/{_NUMBER}",
        rf"/@{_PAIR}",
        rf"^geo:{_PAIR}",
        rf"/{_FRACTION_PAIR}(?:[/?,]|$)",
    )
)
_TOWARDS = re.compile(rf"[?&](?:daddr|destination|to)=(?:ll\.|loc:)?\s*{_PAIR}", re.IGNORECASE)
_FROM = re.compile(rf"[?&](?:saddr|origin|from)=(?:ll\.|loc:)?\s*{_PAIR}", re.IGNORECASE)
_ROUTE = re.compile(rf"/dir/{_FRACTION_PAIR}/(?:[^/]*/)*?{_FRACTION_PAIR}(?:/|$)", re.IGNORECASE)
_ROUTE_START = re.compile(rf"/dir/{_FRACTION_PAIR}/", re.IGNORECASE)
_ROUTE_END = re.compile(rf"/dir/[^/]*/{_FRACTION_PAIR}", re.IGNORECASE)
_OSM_ROUTE = re.compile(rf"[?&]route={_FRACTION_PAIR};{_FRACTION_PAIR}", re.IGNORECASE)
_YANDEX = re.compile(rf"[?&](?:ll|pt|whatshere\[point\])={_FRACTION_PAIR}", re.IGNORECASE)
_WAZE_HASH = re.compile(r"waze\.com/ul/h([0-9bcdefghjkmnpqrstuvwxyz]{5,12})", re.IGNORECASE)
_OSM_SHORT = re.compile(r"(?:osm\.org|openstreetmap\.org)/go/([A-Za-z0-9_@~]{3,12}=?)(-*)")
_GEOHASH_SIGNS = "0123456789bcdefghjkmnpqrstuvwxyz"
_OSM_SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_@"


@dataclass(frozen=True)
class LinkPoint:
    latitude: float
    longitude: float
    role: str  # at | from | towards


@dataclass(frozen=True)
class Link:
    start: int
    end: int
    url: str
    points: tuple[LinkPoint, ...]


def find_links(text: str) -> list[Link]:
    """Every link in ``text``, with the points it holds; links without any are listed too, with none."""
    if ":" not in text and "." not in text:
        return []
    lower = text.lower()
    if (
        "://" not in text
        and "geo:" not in lower
        and not any(sign in lower for sign in (".com", ".org", ".gl"))
    ):
        return []
    return [_read(match) for match in _LINK.finditer(text)]


def _read(match: re.Match[str]) -> Link:
    url = unquote(unquote(match[0])).replace("+", " ").rstrip(").,;")
    return Link(match.start(), match.end(), url, tuple(_points(url)))


def _points(url: str) -> Iterator[LinkPoint]:
    ends = list(_journey(url))
    if ends:
        yield from ends
        return
    point = _place(url)
    if point and point != (0.0, 0.0) and abs(point[0]) <= 90 and abs(point[1]) <= 180:
        yield LinkPoint(*point, "at")


def _journey(url: str) -> Iterator[LinkPoint]:
    """A link that shows a way names where it starts and where it leads; neither is simply "here"."""
    for pattern in (_ROUTE, _OSM_ROUTE):
        if match := pattern.search(url):
            yield LinkPoint(float(match[1]), float(match[2]), "from")
            yield LinkPoint(float(match[3]), float(match[4]), "towards")
            return
    ends = ((_FROM, "from"), (_TOWARDS, "towards"), (_ROUTE_START, "from"), (_ROUTE_END, "towards"))
    for pattern, role in ends:
        if match := pattern.search(url):
            yield LinkPoint(float(match[1]), float(match[2]), role)


def _place(url: str) -> tuple[float, float] | None:
    if "yandex" in url[:40].lower() and (match := _YANDEX.search(url)):
        return float(match[2]), float(match[1])  # Yandex writes the longitude first
    if match := _WAZE_HASH.search(url):
        return _geohash(match[1].lower())
    if match := _OSM_SHORT.search(url):
        return _osm_short(match[1].rstrip("="))
    for pattern in _AT:
        match = pattern.search(url)
        if match and (float(match[1]), float(match[2])) != (0.0, 0.0):
            return float(match[1]), float(match[2])
    return None


def _geohash(signs: str) -> tuple[float, float]:
    """Centre of a geohash (G. Niemeyer, 2008): bits halve longitude and latitude in turn."""
    bits = "".join(f"{_GEOHASH_SIGNS.index(sign):05b}" for sign in signs)
    return _halved(bits[1::2], 90.0), _halved(bits[0::2], 180.0)


def _osm_short(signs: str) -> tuple[float, float]:
    """Centre of an OpenStreetMap short link: six bits a character, longitude and latitude in turn."""
    bits = "".join(f"{_OSM_SIGNS.index(sign.replace('~', '@')):06b}" for sign in signs)
    return _halved(bits[1::2], 90.0), _halved(bits[0::2], 180.0)


def _halved(bits: str, limit: float) -> float:
    low, high = -limit, limit
    for bit in bits:
        middle = (low + high) / 2
        low, high = (middle, high) if bit == "1" else (low, middle)
    return round((low + high) / 2, 6)
