"""Flat geometry in degrees, enough for a base map: boxes, clipping, thinning, containing."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from evac.setup.topology import Point, Polygon, Ring


@dataclass(frozen=True)
class Box:
    west: float
    south: float
    east: float
    north: float

    def grown(self, degrees: float) -> "Box":
        return Box(self.west - degrees, self.south - degrees, self.east + degrees, self.north + degrees)

    def holds(self, point: Point) -> bool:
        return self.west <= point[0] <= self.east and self.south <= point[1] <= self.north


def box_around(points: Iterable[Point]) -> Box:
    longitudes, latitudes = zip(*points, strict=True)
    return Box(min(longitudes), min(latitudes), max(longitudes), max(latitudes))


def area(ring: Ring) -> float:
    """Square degrees."""
    pairs = zip(ring, ring[1:] + ring[:1], strict=True)
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2


def contains(polygon: Polygon, point: Point) -> bool:
    """Ray casting over all rings, so that a point in a hole is outside."""
    return sum(_crossings(ring, point) for ring in polygon) % 2 == 1


def clip_polygon(polygon: Polygon, box: Box) -> Polygon:
    """What of the polygon lies in the box; a ring with nothing inside is left out."""
    rings = (_clip_ring(ring, box) for ring in polygon)
    return [ring for ring in rings if len(ring) >= 4]


def clip_line(line: Ring, box: Box) -> list[Ring]:
    """The runs of the line that lie in the box, each with one point beyond the edge so that it reaches it."""
    runs: list[Ring] = []
    run: Ring = []
    for before, point in zip([line[0], *line], line, strict=False):
        if box.holds(point) or box.holds(before):
            run = run or [before]
            run.append(point)
        elif run:
            runs.append(run)
            run = []
    return [kept for kept in [*runs, run] if len(kept) >= 2]


def thin(line: Ring, tolerance: float) -> Ring:
    """Douglas-Peucker: drops points that lie nearer than the tolerance (degrees) to the line without them."""
    keep = {0, len(line) - 1}
    waiting = [(0, len(line) - 1)]
    while waiting:
        first, last = waiting.pop()
        farthest, distance = _farthest(line, first, last)
        if distance > tolerance:
            keep.add(farthest)
            waiting += [(first, farthest), (farthest, last)]
    return [line[index] for index in sorted(keep)]


def _crossings(ring: Ring, point: Point) -> int:
    x, y = point
    pairs = zip(ring, ring[1:] + ring[:1], strict=True)
    return sum(
        1
        for (x1, y1), (x2, y2) in pairs
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1
    )


def _clip_ring(ring: Ring, box: Box) -> Ring:
    """Sutherland-Hodgman: one edge of the box after the other."""
    for axis, bound, keeps_above in (
        (0, box.west, True),
        (0, box.east, False),
        (1, box.south, True),
        (1, box.north, False),
    ):
        ring = _clip_to_edge(ring, axis, bound, _side(axis, bound, keeps_above))
    return [*ring, ring[0]] if ring and ring[0] != ring[-1] else ring


def _side(axis: int, bound: float, keeps_above: bool) -> Callable[[Point], bool]:
    return (lambda point: point[axis] >= bound) if keeps_above else (lambda point: point[axis] <= bound)


def _clip_to_edge(ring: Ring, axis: int, bound: float, inside: Callable[[Point], bool]) -> Ring:
    kept: Ring = []
    for before, point in zip(ring[-1:] + ring[:-1], ring, strict=True):
        if inside(before) != inside(point):
            kept.append(_crossing(before, point, axis, bound))
        if inside(point):
            kept.append(point)
    return kept


def _crossing(before: Point, point: Point, axis: int, bound: float) -> Point:
    share = (bound - before[axis]) / (point[axis] - before[axis])
    other = before[1 - axis] + share * (point[1 - axis] - before[1 - axis])
    return (bound, other) if axis == 0 else (other, bound)


def _farthest(line: Ring, first: int, last: int) -> tuple[int, float]:
    (x1, y1), (x2, y2) = line[first], line[last]
    dx, dy = x2 - x1, y2 - y1
    length_squared = dx * dx + dy * dy
    farthest, greatest = first, -1.0
    for index in range(first + 1, last):
        x, y = line[index][0] - x1, line[index][1] - y1
        share = min(1.0, max(0.0, (x * dx + y * dy) / length_squared)) if length_squared else 0.0
        squared = (x - share * dx) ** 2 + (y - share * dy) ** 2
        if squared > greatest:
            farthest, greatest = index, squared
    return farthest, max(greatest, 0.0) ** 0.5
