"""The map and the table that set-up really made for Venezuela."""

import csv
import gzip
import json
from typing import Any

import pytest

from evac.setup.folders import Folders
from evac.setup.shapes import contains

LARGEST_BYTES = 70_000


@pytest.fixture(scope="module")
def features() -> list[dict[str, Any]]:
    return json.loads((Folders().map / "VE.geojson").read_text("utf-8"))["features"]


@pytest.fixture(scope="module")
def places() -> list[dict[str, str]]:
    with (Folders().places / "VE.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def areas(features: list[dict[str, Any]], name: str) -> list[Any]:
    return [
        polygon
        for feature in features
        if feature["properties"].get("name") == name
        for polygon in feature["geometry"]["coordinates"]
    ]


def test_the_map_is_small_enough_for_a_slow_network() -> None:
    assert len(gzip.compress((Folders().map / "VE.geojson").read_bytes())) < LARGEST_BYTES


def test_the_map_has_states_neighbours_and_rivers(features: list[dict[str, Any]]) -> None:
    kinds = [feature["properties"]["kind"] for feature in features]
    assert kinds.count("state") >= 25
    assert "river" in kinds
    neighbours = {one["properties"]["name"] for one in features if one["properties"]["kind"] == "neighbour"}
    assert {"Colombia", "Brazil", "Guyana"} <= neighbours
    assert "Venezuela" not in neighbours


@pytest.mark.parametrize(
    ("longitude", "latitude", "area"),
    [(-71.64, 10.65, "Zulia"), (-66.90, 10.49, "Distrito Capital"), (-72.50, 7.89, "Colombia")],
)
def test_towns_lie_where_they_should(
    features: list[dict[str, Any]], longitude: float, latitude: float, area: str
) -> None:
    assert any(contains(polygon, (longitude, latitude)) for polygon in areas(features, area))


def test_the_largest_cities_stand_first_with_their_states(places: list[dict[str, str]]) -> None:
    assert [(place["name"], place["state"]) for place in places[:2]] == [
        ("Caracas", "Distrito Capital"),
        ("Maracaibo", "Zulia"),
    ]


def test_ids_are_unique_and_nearly_every_place_has_a_state(places: list[dict[str, str]]) -> None:
    assert len({place["id"] for place in places}) == len(places) > 400
    assert sum(1 for place in places if not place["state"]) <= 5


def test_airports_are_known_by_their_code(places: list[dict[str, str]]) -> None:
    [airport] = [place for place in places if place["id"] == "apCCS"]
    assert (airport["kind"], airport["aliases"]) == ("airport", "CCS")
