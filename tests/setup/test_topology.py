import json
from pathlib import Path

import pytest

from evac.setup.topology import Shape, read_shapes

# Two squares side by side that share the border arc 0; steps are half degrees, counted from 10 E, 20 N.
TOPOLOGY = {
    "type": "Topology",
    "transform": {"scale": [0.5, 0.5], "translate": [10, 20]},
    "arcs": [
        [[2, 0], [0, 2]],
        [[2, 2], [-2, 0], [0, -2], [2, 0]],
        [[2, 2], [2, 0], [0, -2], [-2, 0]],
    ],
    "objects": {
        "squares": {
            "type": "GeometryCollection",
            "geometries": [
                {"type": "Polygon", "id": "W", "properties": {"name": "West"}, "arcs": [[0, 1]]},
                {"type": "MultiPolygon", "id": 7, "arcs": [[[-1, -3]]]},
                {"type": "LineString", "arcs": [0]},
                {"type": "MultiLineString", "arcs": [[0], [1]]},
                {"type": None},
            ],
        }
    },
}


@pytest.fixture
def shapes(tmp_path: Path) -> list[Shape]:
    file = tmp_path / "squares.json"
    file.write_text(json.dumps(TOPOLOGY), "utf-8")
    return read_shapes(file, "squares")


def test_steps_are_added_up_and_scaled(shapes: list[Shape]) -> None:
    assert shapes[2].lines == [[(11.0, 20.0), (11.0, 21.0)]]


def test_arcs_join_to_a_closed_ring_without_repeating_a_point(shapes: list[Shape]) -> None:
    [[ring]] = shapes[0].polygons
    assert ring == [(11.0, 20.0), (11.0, 21.0), (10.0, 21.0), (10.0, 20.0), (11.0, 20.0)]


def test_a_negative_arc_is_walked_backwards(shapes: list[Shape]) -> None:
    [[ring]] = shapes[1].polygons
    assert ring[:2] == [(11.0, 21.0), (11.0, 20.0)]
    assert ring[0] == ring[-1]


def test_ids_are_texts_and_properties_are_kept(shapes: list[Shape]) -> None:
    assert [shape.id for shape in shapes[:3]] == ["W", "7", ""]
    assert shapes[0].properties == {"name": "West"}


def test_a_geometry_of_nothing_has_neither_areas_nor_lines(shapes: list[Shape]) -> None:
    assert (shapes[4].polygons, shapes[4].lines) == ([], [])
