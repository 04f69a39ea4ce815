"""Namesakes told apart by what else a text names."""

import pytest

from evac.places.gazetteer import Gazetteer, Place
from evac.places.locate import locate

GAZETTEER = Gazetteer(
    [
        Place("t", "San Antonio del Táchira", 7.8146, -72.4431, population=60_000, state="Táchira"),
        Place("m", "San Antonio de los Altos", 10.3860, -66.9597, population=60_000, state="Miranda"),
        Place("c", "Cúcuta", 7.8939, -72.5078, population=700_000, state="Norte de Santander"),
        Place("teques", "Los Teques", 10.3447, -67.0436, population=250_000, state="Miranda"),
        Place("mall-1", "Sambil Uno", 10.4900, -66.8530, "mall", aliases=("sambil",), state="Miranda"),
        Place("mall-2", "Sambil Dos", 10.5060, -66.9050, "mall", aliases=("sambil",), state="Miranda"),
        Place("mall-3", "Sambil Tres", 10.7050, -71.6230, "mall", aliases=("sambil",), state="Zulia"),
        Place("chacao", "Chacao", 10.4935, -66.8545, "neighbourhood", 60_000, "Miranda"),
        Place("st", "Táchira", 7.9, -72.2, "state", 1_200_000, "Táchira"),
        Place("sm", "Miranda", 10.2, -66.4, "state", 3_000_000, "Miranda"),
        Place("sz", "Zulia", 10.0, -72.0, "state", 4_000_000, "Zulia"),
    ]
)


def first_of(text: str) -> list[str]:
    return [place.id for place in locate(text, GAZETTEER, outside=frozenset(["colombia"]))[0].places]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("to San Antonio, the border one in Tachira", "t"),
        ("en San Antonio, cerca de Los Teques", "m"),
        ("en San Antonio no dejan pasar a Colombia", "t"),
        ("en el Sambil de Chacao", "mall-1"),
    ],
)
def test_the_rest_of_the_text_tells(text, place):
    assert first_of(text) == [place]


@pytest.mark.parametrize("text", ["en San Antonio", "en el Sambil"])
def test_nothing_else_tells_and_a_question_is_asked(text):
    assert 2 <= len(first_of(text)) <= 3


def test_a_state_that_only_tells_is_no_place_of_its_own():
    assert len(locate("to San Antonio, the border one in Tachira", GAZETTEER)) == 1
