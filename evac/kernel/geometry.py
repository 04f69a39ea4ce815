"""Distances, cells and boxes on the earth, in WGS 84 degrees."""

from dataclasses import dataclass
from math import asin, cos, floor, radians, sin, sqrt

EARTH_RADIUS_M = 6_371_008.8


@dataclass(frozen=True)
class Box:
    """A country's bounds in degrees; no box crosses the 180th meridian."""

    south: float
    west: float
    north: float
    east: float

    def holds(self, latitude: float, longitude: float) -> bool:
        return self.south <= latitude <= self.north and self.west <= longitude <= self.east


def distance_m(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Metres along the great circle between two (latitude, longitude) pairs."""
    lat_a, lat_b = radians(a[0]), radians(b[0])
    half_y = sin((lat_b - lat_a) / 2)
    half_x = sin(radians(b[1] - a[1]) / 2)
    chord = half_y * half_y + cos(lat_a) * cos(lat_b) * half_x * half_x
    return 2 * EARTH_RADIUS_M * asin(sqrt(min(1.0, chord)))


def cell_of(latitude: float, longitude: float) -> tuple[int, int]:
    """The coarse cell (0.1°) that is stored in clear, as (cell_y, cell_x); the poles' edge stays inside."""
    return _floor_tenths(latitude, 899), _floor_tenths(longitude, 1799)


def rounded(latitude: float, longitude: float, digits: int = 2) -> tuple[float, float]:
    """A point as coarse as it may be kept when no help is needed (0.01° is about a kilometre)."""
    return round(latitude, digits), round(longitude, digits)


def _floor_tenths(degrees: float, highest: int) -> int:
    # Rounding first, or 10.3 * 10 could fall just below 103.
    return max(-highest - 1, min(highest, floor(round(degrees * 10, 6))))
