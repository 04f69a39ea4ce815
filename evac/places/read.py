"""Reads the table of a country's places that set-up made."""

import csv
from pathlib import Path

from evac.kernel.errors import WrongSetup
from evac.places.gazetteer import Place


def read_places(path: Path) -> tuple[Place, ...]:
    """Rows of ``id,name,latitude,longitude,kind,population,state,aliases``, aliases separated by ``|``.

    Raises:
        WrongSetup: the file is missing or a row of it is not a place.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return tuple(_place(row) for row in csv.DictReader(file))
    except FileNotFoundError:
        raise WrongSetup(f"The table of places is missing ({path.name}): run `make setup`.") from None
    except (KeyError, ValueError, TypeError):
        raise WrongSetup(
            f"The table of places {path.name} is damaged: remove it and run `make setup`."
        ) from None


def _place(row: dict[str, str]) -> Place:
    return Place(
        id=row["id"],
        name=row["name"],
        latitude=float(row["latitude"]),
        longitude=float(row["longitude"]),
        kind=row["kind"],
        population=int(row["population"] or 0),
        state=row["state"],
        aliases=tuple(alias for alias in row["aliases"].split("|") if alias),
    )
