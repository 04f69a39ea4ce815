"""Where the demo's people are: near the country's towns, more of them where more people live."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians

from evac.operation.model import Operation
from evac.operation.zones import zone_at
from evac.places.gazetteer import Place

TOWNS = 110
SPREAD_KM = 2.5
KM_PER_DEGREE = 111.0
# People who wait to cross gather there, whatever the census says.
BORDER_TOWNS = (
    "San Antonio del Táchira",
    "Ureña",
    "Rubio",
    "San Cristóbal",
    "Guasdualito",
    "Santa Elena de Uairén",
)


@dataclass(frozen=True)
class Town:
    name: str
    place_id: str
    latitude: float
    longitude: float
    weight: float


def towns_of(operation: Operation, places: Sequence[Place]) -> list[Town]:
    """The largest towns inside the operation's zones, and those at the border."""
    cities = [place for place in places if place.kind == "city" and place.population]
    largest = sorted(cities, key=lambda place: -place.population)[:TOWNS]
    border = [place for place in cities if place.name in BORDER_TOWNS and place not in largest]
    return [
        Town(place.name, place.id, place.latitude, place.longitude, _weight(place))
        for place in (*largest, *border)
        if zone_at(operation, place.latitude, place.longitude)
    ]


def spot_near(dice: random.Random, town: Town) -> tuple[float, float]:
    """A point as a phone would send it."""
    north, east = dice.gauss(0, SPREAD_KM), dice.gauss(0, SPREAD_KM)
    latitude = town.latitude + north / KM_PER_DEGREE
    longitude = town.longitude + east / (KM_PER_DEGREE * cos(radians(town.latitude)))
    return round(latitude, 5), round(longitude, 5)


def _weight(place: Place) -> float:
    return place.population**0.6 * (6 if place.name in BORDER_TOWNS else 1)
