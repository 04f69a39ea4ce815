"""Reads TopoJSON: shared arcs, delta-encoded and quantised, become plain polygons and lines."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Point = tuple[float, float]  # longitude, latitude
Ring = list[Point]
Polygon = list[Ring]  # the outer ring, then its holes


@dataclass(frozen=True)
class Shape:
    """One geometry of a topology, with everything of it that is an area or a line."""

    id: str
    properties: dict[str, Any]
    polygons: list[Polygon] = field(default_factory=list)
    lines: list[Ring] = field(default_factory=list)


def read_shapes(file: Path, layer: str) -> list[Shape]:
    topology = json.loads(file.read_text("utf-8"))
    arcs = [_decode(arc, topology["transform"]) for arc in topology["arcs"]]
    return [_shape(geometry, arcs) for geometry in topology["objects"][layer]["geometries"]]


def _decode(arc: list[list[int]], transform: dict[str, list[float]]) -> Ring:
    (scale_x, scale_y), (origin_x, origin_y) = transform["scale"], transform["translate"]
    x = y = 0
    points = []
    for step_x, step_y in arc:
        x, y = x + step_x, y + step_y
        points.append((x * scale_x + origin_x, y * scale_y + origin_y))
    return points


def _shape(geometry: dict[str, Any], arcs: list[Ring]) -> Shape:
    kind, references = geometry["type"], geometry.get("arcs", [])
    polygons: list[Polygon] = []
    lines: list[Ring] = []
    if kind == "Polygon":
        polygons = [[_join(ring, arcs) for ring in references]]
    elif kind == "MultiPolygon":
        polygons = [[_join(ring, arcs) for ring in polygon] for polygon in references]
    elif kind == "LineString":
        lines = [_join(references, arcs)]
    elif kind == "MultiLineString":
        lines = [_join(line, arcs) for line in references]
    return Shape(str(geometry.get("id", "")), geometry.get("properties") or {}, polygons, lines)


def _join(references: list[int], arcs: list[Ring]) -> Ring:
    return list(_points(references, arcs))


def _points(references: list[int], arcs: list[Ring]) -> Iterator[Point]:
    for position, reference in enumerate(references):
        # A negative reference means the arc ~reference, walked backwards.
        arc = arcs[reference] if reference >= 0 else arcs[~reference][::-1]
        # The first point of an arc is the last of the one before it.
        yield from arc[1:] if position else arc
