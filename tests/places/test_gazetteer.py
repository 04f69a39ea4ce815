"""Names of places, however they are spelled."""

import pytest

from evac.places.gazetteer import Gazetteer, Place
from tests.places.venezuela import VENEZUELA


def test_places_are_got_by_id_and_by_point():
    assert VENEZUELA.get("coro").name == "Coro"
    assert VENEZUELA.get("nowhere") is None
    assert VENEZUELA.nearest(10.49, -66.88).id == "caracas"
    assert VENEZUELA.nearest(40.4, -3.7) is None


def test_a_state_is_not_the_nearest_place():
    assert VENEZUELA.nearest(8.48, -71.2).id == "merida"


@pytest.mark.parametrize("words", [["merida"], ["pto", "ordaz"], ["puerto", "ordaz"], ["bqto"], ["ccs"]])
def test_names_aliases_and_short_forms_are_known(words):
    assert VENEZUELA.exactly(words)


@pytest.mark.parametrize(
    ("word", "place"), [("barquismeto", "barquisimeto"), ("carcas", "caracas"), ("maturinn", "maturin")]
)
def test_one_wrong_letter_is_forgiven(word, place):
    found = VENEZUELA.sounding([word]) or [p for p, _score in VENEZUELA.misspelled([word])]
    assert found[0].id == place


def test_the_much_larger_namesake_is_meant():
    gazetteer = Gazetteer(
        [Place("a", "Rubio", 7.7, -72.3, population=60000), Place("b", "Rubio", 9.0, -64.0, population=300)]
    )
    assert gazetteer.choose(gazetteer.exactly(["rubio"])).certain


def test_namesakes_of_like_size_are_both_given():
    gazetteer = Gazetteer(
        [Place("a", "Rubio", 7.7, -72.3, population=6000), Place("b", "Rubio", 9.0, -64.0, population=3000)]
    )
    match = gazetteer.choose(gazetteer.exactly(["rubio"]))
    assert [place.id for place in match.places] == ["a", "b"]
    assert not match.certain


def test_an_empty_gazetteer_knows_nothing():
    assert Gazetteer([]).exactly(["coro"]) == []
    assert Gazetteer([]).nearest(1.0, 1.0) is None
