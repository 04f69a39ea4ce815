"""Towns beyond the border, by whatever name and in whatever words people say that they came there."""

import pytest

from evac.conversation.understand import understand
from tests.conversation.conftest import the_ground
from tests.corpus.judge import place_said

BY_NAME = [
    ("toy en quito desde ayer, hace frio", "quito"),
    ("ya bajamos a tumbes, los dos bien", "tumbes"),
    ("acabamos de cruzar a Ipiales", "Ipiales"),
    ("i cross to Lethem already with my son", "Lethem"),
    ("gracias a ustedes llegamos a Maicao", "Maicao"),
    ("llegando a kucuta por fin", "Cúcuta"),
    ("llegamos a bukaramanga, todo bien", "bukaramanga"),
    ("medallo, llegamos anoche", "Medellín"),
    ("ya en bucara con mi prima", "Bucaramanga"),
    ("PTY, waiting for the next plane", "Panama City"),
]
TOWN_BEFORE_LAND = [
    ("Peru, Tacna, all four of us", "Tacna"),
    ("ya en chile, iquique, bien", "iquique"),
    ("I'm in Mexico, my sister is in Madrid", "Mexico"),
]
AT_HOME = [
    ("estoy en San Diego, Carabobo", "San Diego"),
    ("mao y yo bien en Coro", "Coro"),
    ("me quito los zapatos, estoy en casa", ""),
    ("I will cross to Lethem tomorrow", ""),
]


@pytest.mark.parametrize(("text", "place"), BY_NAME + TOWN_BEFORE_LAND + AT_HOME)
def test_a_town_beyond_the_border_is_found(text, place):
    assert place_said(understand(text, (), the_ground()), the_ground().gazetteer) == place


NICKNAMES = [
    ("en la sucursal del cielo, todos bien", "Caracas"),
    ("seguimos en la tierra del sol amada", "Maracaibo"),
    ("la ciudad crepuscular tranquila, bien los tres", "Barquisimeto"),
    ("bien en la ciudad de los caballeros", "Mérida"),
    ("sanfer, sin gasolina", "San Fernando de Apure"),
    ("estamos en Ojeda", "Ciudad Ojeda"),
]


@pytest.mark.parametrize(("text", "place"), NICKNAMES)
def test_a_town_is_known_by_what_its_people_call_it(text, place):
    assert place_said(understand(text, (), the_ground()), the_ground().gazetteer) == place
