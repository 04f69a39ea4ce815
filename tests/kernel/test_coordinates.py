"""Coordinates in every notation, and numbers that are none."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evac.kernel.coordinates import (
    Box,
    cell_of,
    distance_m,
    find_coordinates,
    find_short_codes,
    rounded,
    short_plus_code,
)

VENEZUELA = Box(0.6, -73.4, 12.6, -59.5)


@pytest.mark.parametrize(
    "text",
    [
        "10.4806,-66.9036",
        "10.4806, -66.9036",
        "10.4806 -66.9036",
        "estoy en 10.48,-66.90 bien",
        "10,4806 -66,9036",
        "10,4806; -66,9036",
        "10,4806, -66,9036",
        "10.4806N 66.9036W",
        "10.4806° N, 66.9036° W",
        "10.48 N 66.90 O",
        "N10.4806 W66.9036",
        "N 10.4806, O 66.9036",
        "10.4806 norte 66.9036 oeste",
        "10.4806 latitud norte, 66.9036 longitud oeste",
        "lon -66.9036 lat 10.4806",
        "lat 10.4806° N long 66.9036° W",
        "lat 10°28'50\" N long 66°54'13\" W",
        "x=-66.9036 y=10.4806",
        "10.4806 66.9036 W",
        "10.4806 x -66.9036",
        "https://wego.here.com/?map=10.4806,-66.9036,15,normal",
        "https://wa.me/?text=10.4806,-66.9036",
        "66.9036W 10.4806N",
        "10°28'50\"N 66°54'13\"W",
        "10° 28' 50.2\" N, 66° 54' 13.0\" O",
        "10º28′50″N 66º54′13″O",
        "10°28’50”N, 66°54’13”W",
        "10°28'50''N 66°54'13''W",
        "N 10° 28.837' W 066° 54.216'",
        "10° 28.837' N 66° 54.216' W",
        "10 28 50 N 66 54 13 W",
        "10-28-50N 066-54-13W",
        "10:28:50N 66:54:13W",
        "102850N 0665413W",
        "10d28m50sN 66d54m13sW",
        "10 grados 28 minutos 50 segundos norte 66 grados 54 minutos 13 segundos oeste",
        "10 28.837 N 66 54.216 W",
        "lat 10.4806 lon -66.9036",
        "Lat: 10,4806 Long: -66,9036",
        "latitud 10.4806, longitud -66.9036",
        "lat=10.4806&lon=-66.9036",
        "lat 10.4806 long 66.9036 W",
        "geo:10.4806,-66.9036",
        "geo:10.4806,-66.9036;u=35",
        "geo:0,0?q=10.4806,-66.9036(Casa)",
        "https://maps.google.com/?q=10.4806,-66.9036",
        "https://maps.google.com/maps?q=loc:10.4806,-66.9036",
        "https://www.google.com/maps?q=10.4806,-66.9036&z=17",
        "https://www.google.com/maps/@10.4806,-66.9036,15z",
        "https://www.google.com/maps/place/Hotel+X/@10.5,-66.8,17z/data=!3m1!4b1!4m5!3d10.4806!4d-66.9036",
        "https://www.google.com/maps/search/?api=1&query=10.4806%2C-66.9036",
        "https://www.google.com/maps/search/10.4806,+-66.9036?entry=tts",
        "https://www.google.com/maps/place/10.4806,-66.9036",
        "https://www.google.com/maps/place/10%C2%B028'50.2%22N+66%C2%B054'13.0%22W/@10.4806,-66.9036,17z",
        "http://maps.apple.com/?ll=10.4806,-66.9036&q=Dropped%20Pin",
        "https://maps.apple.com/?q=10.4806,-66.9036",
        "https://maps.apple.com/place?coordinate=10.4806,-66.9036&name=X",
        "https://maps.apple.com/frame?center=10.4806%2C-66.9036&span=1,1",
        "https://waze.com/ul?ll=10.4806%2C-66.9036&navigate=yes",
        "https://www.waze.com/ul?ll=10.4806,-66.9036",
        "https://www.openstreetmap.org/?mlat=10.4806&mlon=-66.9036#map=15/10.4/-66.8",
        "https://www.openstreetmap.org/#map=17/10.4806/-66.9036",
        "https://osmand.net/go?lat=10.4806&lon=-66.9036&z=15",
        "https://www.bing.com/maps?cp=10.4806~-66.9036&lvl=15",
        "https://yandex.com/maps/?ll=-66.9036%2C10.4806&z=15",
        "maps.google.com/?q=10.4806,-66.9036",
        "google.com/maps?q=10.4806,-66.9036",
        "estoy aqui https://maps.google.com/?q=10.4806, -66.9036 vengan",
        "mi ubicacion: (10.4806, -66.9036).",
        "Estoy en 10.4806,-66.9036.",
        "10.480600;-66.903600",
        "+10.4806 -66.9036",
        "10.4806 / -66.9036",
        "10.4806\n-66.9036",
        "10.4806 − 66.9036",
        "10.4806,−66.9036",
        "estamos 3 en 10.4806,-66.9036 y salimos 10.30",
        "10.4806 y -66.9036",
        "10°28'50\"N  -66°54'13\"",
        "https://www.google.com/maps/place/X/@10.4806,-66.9036,3a,75y,90t/data=!3m6!1e1",
        "10.4806  ,  -66.9036",
        "Lat 10.4806, Lng -66.9036",
        "https://www.google.com/maps/place/10.4806,-66.9036/@10.1,-66.1,17z",
    ],
)
def test_every_notation_is_read(text):
    [point] = find_coordinates(text, VENEZUELA)
    assert point.latitude == pytest.approx(10.4806, abs=0.001)
    assert point.longitude == pytest.approx(-66.9036, abs=0.004)
    assert point.suspect is None
    assert point.role == "at"


@pytest.mark.parametrize(
    "text",
    [
        "call 0414-123.4567 or 0424.1234567",
        "12.01.2026 13.01.2026",
        "cuesta 10.50 66.90",
        "$10.500 66.900",
        "10.500, 66.900 bs",
        "10,500 66,900 bolivares",
        "a las 10.30 - 11.45",
        "10:30 11:45",
        "hay 10,5 litros y 20,3 kg",
        "192.168.1.1",
        "estoy bien con 2 hijos",
        "piso 10, apto 66",
        "calle 10 con 66",
        "km 10.5 via 66.9",
        "10.5 66.9",
        "v 3.11.7 and 2.1.9",
        "somos 3 en 10 dias",
        "2345+67",
        "+58 414 1234567",
        "10 s 20 w e",
        "60 n 3 s",
        "https://maps.app.goo.gl/abcDEF123",
        "W1 10.5 dolares",
    ],
)
def test_phones_dates_prices_and_times_are_no_coordinates(text):
    assert find_coordinates(text, VENEZUELA) == []


@pytest.mark.parametrize(
    ("text", "suspicion"),
    [
        ("10.4806, 66.9036", "missing-minus"),
        ("10,4806 66,9036", "missing-minus"),
        ("10°28'50\" 66°54'13\"", "missing-minus"),
        ("10.4806N 66.9036E", "missing-minus"),
        ("https://maps.google.com/?q=10.4806,66.9036", "missing-minus"),
        ("-66.9036, 10.4806", "swapped"),
        ("7.8939,-72.5078", None),
        ("40.4168,-3.7038", None),
    ],
)
def test_a_slip_is_suspected_and_not_repaired(text, suspicion):
    [point] = find_coordinates(text, VENEZUELA)
    assert point.suspect == suspicion
    assert find_coordinates(text)[0].latitude == point.latitude


@pytest.mark.parametrize(
    ("link", "roles"),
    [
        ("https://www.google.com/maps/dir/10.1,-66.1/10.2,-67.3/@10,-66,10z", ["from", "towards"]),
        ("https://www.google.com/maps?saddr=10.1,-66.2&daddr=10.2,-67.1", ["from", "towards"]),
        ("https://maps.apple.com/?daddr=10.2,-67.1", ["towards"]),
        ("https://www.waze.com/live-map/directions?to=ll.10.2%2C-67.1", ["towards"]),
        ("https://www.google.com/maps/dir//10.2,-67.1", ["towards"]),
        ("https://www.google.com/maps/dir/10.2,-67.1/Maracaibo/@10.6,-71.6,9z", ["from"]),
        ("https://www.google.com/maps/dir/Maracaibo/10.2,-67.1/@10.6,-71.6,9z", ["towards"]),
    ],
)
def test_a_link_that_shows_a_way_tells_start_and_goal_apart(link, roles):
    assert [point.role for point in find_coordinates(link, VENEZUELA)] == roles


def test_short_links_hold_no_point():
    assert find_coordinates("https://maps.app.goo.gl/abcDEF123") == []


def test_a_waze_hash_is_a_point():
    [point] = find_coordinates("https://waze.com/ul/hd9fzt8y")
    assert -90 <= point.latitude <= 90


def test_plus_codes_full_and_short():
    [point] = find_coordinates("estoy en 772MF3JW+6H")
    assert point.notation == "plus-code"
    [code] = find_short_codes("F3JW+6H Caracas")
    assert short_plus_code(code.code, (10.48, -66.9)) == pytest.approx((10.4805625, -66.9035625))
    assert find_short_codes("2345+67 son 2412") == []
    assert short_plus_code("hello", (10.0, -66.0)) is None


@given(st.text() | st.text("0123456789.,-+°'\" NSWEO/:hgeo"))
def test_no_text_raises(text):
    for point in find_coordinates(text, VENEZUELA):
        assert text[point.start : point.end]


@pytest.mark.parametrize(
    "piece", ["1 ", "10.5,", "°", "10°", "n 10 ", "lat ", "https://", "10 20 30 ", " ", "1:"]
)
def test_long_texts_stay_linear(piece):
    """Eight times the text would be 64 times the work where it grew with the square."""
    assert seconds(piece * 16_000) < 30 * seconds(piece * 2_000) + 0.1


def seconds(text):
    """Of processor time, the best of three: what else runs on the machine does not count."""
    taken = []
    for _ in range(3):
        start = process_time()
        find_coordinates(text, VENEZUELA)
        taken.append(process_time() - start)
    return min(taken)


def test_cells_distances_and_rounding():
    assert cell_of(10.4806, -66.9036) == (104, -670)
    assert cell_of(10.3, -66.9) == (103, -669)
    assert cell_of(90, 180) == (899, 1799)
    assert distance_m((10.4806, -66.9036), (10.6317, -71.6406)) == pytest.approx(518_000, rel=0.02)
    assert distance_m((1.0, 1.0), (1.0, 1.0)) == 0
    assert rounded(10.48061, -66.90361) == (10.48, -66.9)
