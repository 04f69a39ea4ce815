import csv
from pathlib import Path

import pytest

from evac.setup.places import Place, useful_aliases, write_places


@pytest.mark.parametrize(
    ("name", "alternatives", "useful"),
    [
        ("Coro", ["Santa Ana de Coro", "Corum"], ["Santa Ana de Coro", "Corum"]),
        # Transliterations: other scripts, lower case, k and w, apostrophes.
        ("Caracas", ["Каракас", "卡拉卡斯", "kalakaseu", "Karakas", "Kara'as"], []),
        ("Kavac", ["Kavak"], ["Kavak"]),
        # Codes of airports read like words.
        ("Maracaibo", ["MAR", "MA"], []),
        # The same name with other accents says nothing new, nor does a repeat.
        ("Mérida", ["Merida", "Meridae", "MERIDA", "Merídae"], ["Meridae"]),
        # Another place's or a state's own name.
        ("Aricagua", ["Acarigua", "Aragua"], []),
    ],
)
def test_aliases_are_what_a_person_there_would_text(
    name: str, alternatives: list[str], useful: list[str]
) -> None:
    assert useful_aliases(name, alternatives, taken=["Acarigua", "Aragua"]) == useful


def test_the_table_has_its_columns_and_keeps_accents(tmp_path: Path) -> None:
    place = Place("gn1", "Mérida", 8.5, -71.2, "city", 300000, "Mérida", "Emerita|Santiago, de")
    write_places(tmp_path / "places" / "VE.csv", [place])
    with (tmp_path / "places" / "VE.csv").open(encoding="utf-8", newline="") as file:
        [row] = csv.DictReader(file)
    assert list(row) == ["id", "name", "latitude", "longitude", "kind", "population", "state", "aliases"]
    assert row["name"] == "Mérida"
    assert row["aliases"] == "Emerita|Santiago, de"
