"""Which zone a point lies in."""

from collections.abc import Iterable
from itertools import pairwise

from evac.operation.model import Operation, Ring, Zone


def zone_at(where: Operation | Iterable[Zone], latitude: float, longitude: float) -> Zone | None:
    """The first zone that holds the point, in the order of the file; None outside of all."""
    zones = where.zones if isinstance(where, Operation) else where
    for zone in zones:
        for ring, box in zip(zone.rings, zone.boxes, strict=True):
            if box.holds(latitude, longitude) and ring_holds(ring, latitude, longitude):
                return zone
    return None


def ring_holds(ring: Ring, latitude: float, longitude: float) -> bool:
    """Ray casting: a ray to the east crosses the ring an odd number of times from inside."""
    inside = False
    for (lat_a, lon_a), (lat_b, lon_b) in pairwise(ring):
        if (lat_a > latitude) != (lat_b > latitude):
            crossing = lon_a + (latitude - lat_a) * (lon_b - lon_a) / (lat_b - lat_a)
            inside ^= longitude < crossing
    return inside
