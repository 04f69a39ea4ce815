import random
from pathlib import Path

import pytest

from evac.operation.load import load_operation
from evac.operation.model import Operation
from evac.operation.zones import ring_holds, zone_at

TOWNS = [
    ("Maracaibo", 10.642, -71.611, "ZUL"),
    ("Cabimas", 10.399, -71.452, "ZUL"),
    ("Machiques", 10.061, -72.552, "ZUL"),
    ("San Carlos del Zulia", 9.001, -71.927, "ZUL"),
    ("Paraguachon", 11.363, -72.131, "ZUL"),
    ("San Cristobal", 7.767, -72.225, "TAC"),
    ("San Antonio del Tachira", 7.815, -72.443, "TAC"),
    ("Urena", 7.918, -72.445, "TAC"),
    ("La Fria", 8.215, -72.249, "TAC"),
    ("Peracal", 7.830, -72.405, "TAC"),
    ("Merida", 8.590, -71.156, "AND"),
    ("El Vigia", 8.614, -71.657, "AND"),
    ("Valera", 9.318, -70.604, "AND"),
    ("Trujillo", 9.366, -70.437, "AND"),
    ("Barquisimeto", 10.065, -69.357, "OCC"),
    ("Carora", 10.173, -70.081, "OCC"),
    ("Coro", 11.405, -69.673, "OCC"),
    ("Punto Fijo", 11.696, -70.200, "OCC"),
    ("San Felipe", 10.340, -68.742, "OCC"),
    ("Valencia", 10.162, -68.008, "CEN"),
    ("Puerto Cabello", 10.473, -68.013, "CEN"),
    ("Maracay", 10.235, -67.591, "CEN"),
    ("La Victoria", 10.227, -67.331, "CEN"),
    ("Caracas", 10.488, -66.879, "CAP"),
    ("Petare", 10.478, -66.806, "CAP"),
    ("Maiquetia airport", 10.603, -66.991, "CAP"),
    ("Los Teques", 10.344, -67.043, "CAP"),
    ("Guarenas", 10.470, -66.619, "CAP"),
    ("Barcelona", 10.136, -64.686, "ORI"),
    ("Puerto La Cruz", 10.214, -64.633, "ORI"),
    ("Cumana", 10.454, -64.183, "ORI"),
    ("Maturin", 9.746, -63.177, "ORI"),
    ("Puerto Ordaz", 8.300, -62.720, "GUA"),
    ("Ciudad Bolivar", 8.122, -63.550, "GUA"),
    ("Santa Elena de Uairen", 4.602, -61.110, "GUA"),
    ("Tucupita", 9.058, -62.050, "GUA"),
    ("Barinas", 8.623, -70.207, "LLA"),
    ("Guanare", 9.044, -69.749, "LLA"),
    ("Acarigua", 9.555, -69.196, "LLA"),
    ("San Fernando de Apure", 7.888, -67.472, "LLA"),
    ("Calabozo", 8.924, -67.429, "LLA"),
    ("San Juan de los Morros", 9.912, -67.354, "LLA"),
    ("Puerto Ayacucho", 5.664, -67.624, "AMA"),
    ("Porlamar", 10.958, -63.870, "INS"),
    ("Los Roques", 11.950, -66.680, "INS"),
]
ABROAD = [
    ("Cucuta", 7.894, -72.508),
    ("Villa del Rosario", 7.834, -72.474),
    ("Maicao", 11.383, -72.243),
    ("Pacaraima", 4.480, -61.147),
    ("Arauca", 7.085, -70.759),
    ("Puerto Carreno", 6.189, -67.486),
    ("Oranjestad", 12.519, -70.036),
    ("Willemstad", 12.108, -68.934),
    ("Bogota", 4.711, -74.072),
]
OUTSIDE_THE_COUNTRY = {"Norte de Santander", "La Guajira", "Arauca", "Vichada", "Guainía", "Roraima"}
OUTSIDE_THE_COUNTRY |= {"Aruba", "Curazao", "Trinidad y Tobago"}


@pytest.mark.parametrize(("town", "latitude", "longitude", "code"), TOWNS, ids=[town[0] for town in TOWNS])
def test_a_town_lies_in_its_zone(
    venezuela: Operation, town: str, latitude: float, longitude: float, code: str
) -> None:
    zone = zone_at(venezuela, latitude, longitude)
    assert zone is not None
    assert zone.code == code


@pytest.mark.parametrize(("town", "latitude", "longitude"), ABROAD, ids=[town[0] for town in ABROAD])
def test_a_neighbours_town_lies_in_no_zone(
    venezuela: Operation, town: str, latitude: float, longitude: float
) -> None:
    assert zone_at(venezuela.zones, latitude, longitude) is None


def test_zones_overlap_nowhere(venezuela: Operation) -> None:
    points = random.Random(7)
    for _ in range(5000):
        latitude, longitude = points.uniform(0.5, 12.5), points.uniform(-73.5, -59.5)
        inside = [
            z.code for z in venezuela.zones for ring in z.rings if ring_holds(ring, latitude, longitude)
        ]
        assert len(inside) <= 1, (latitude, longitude, inside)


def test_every_place_in_the_country_lies_in_a_zone(venezuela: Operation) -> None:
    homeless = [
        place.name
        for place in venezuela.places
        if place.state not in OUTSIDE_THE_COUNTRY
        and zone_at(venezuela, place.latitude, place.longitude) is None
    ]
    assert homeless == ["Pacaraima"]  # the crossing's far end


def test_a_zone_of_two_parts_holds_the_points_of_both(copies: Path) -> None:
    (copies / "exercise" / "zones.geojson").write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"code": "TWO", "name":'
        ' {"en": "Two", "es": "Dos"}, "hazard": 1, "stage": "watch"}, "geometry": {"type": "MultiPolygon",'
        ' "coordinates": [[[[-70, 8], [-69, 8], [-69, 9], [-70, 8]]],'
        " [[[-66, 8], [-65, 8], [-65, 9], [-66, 8]]]]}}]}"
    )
    operation = load_operation(copies / "exercise")
    assert [zone_at(operation, 8.2, lon) is not None for lon in (-69.3, -65.3, -67.0)] == [True, True, False]
