"""Places that a text names and where nobody of ours is."""

import pytest

from evac.conversation.understand import understand
from tests.conversation.conftest import the_ground
from tests.corpus.judge import place_said

STRANGERS = [
    "wrong number pal, I'm in Leeds",
    "this is a florist in Bristol, who do you want",
    "este telefono es de una panaderia en Valera",
    "se alquila anexo en Bello Monte, pregunte sin compromiso",
    "flatmate wanted, Chacao, quiet person",
]
OF_YEARS_AGO = [
    "I was in Maracay for the 2012 floods, is my old file there?",
    "Valera is where I was born",
    "el año pasado me fui de Barinas",
    "me casé hace mucho en Carora",
]
OF_THINGS = [
    "we are up in the air, bye Caracas",
    "robbed on the Barinas bus",
    "quiero cupo en el vuelo que sale de Porlamar",
    "the boat that leaves from Güiria is full",
    "gracias por el consejo",
    "flight Caracas to Madrid on the 4th",
]
AHEAD = [
    "they'll be in Valera tonight",
    "I will try Tucupita next week",
    "quisiera conocer Choroní",
    "voy camino pa' Carúpano",
]
WHILE_THE_SENDER_STAYS = [
    "mi hermana se fue por Paraguachón, yo me quedo con los perros",
    "my cousin got to Cúcuta. I'm staying put",
]


@pytest.mark.parametrize("text", STRANGERS + OF_YEARS_AGO + OF_THINGS + AHEAD + WHILE_THE_SENDER_STAYS)
def test_where_nobody_of_ours_is_said_to_be(text):
    reading = understand(text, (), the_ground())
    assert (reading.place_text, reading.place_id, reading.place_choices) == (None, None, ())


THERE = [
    ("there are no meds left in Barinas for my son", "Barinas"),
    ("the boat has no petrol so we're in Tucupita for now", "Tucupita"),
    ("we drive past Carora now", "Carora"),
    ("skirting Valera, all fine", "Valera"),
    ("rodando por calabozo con mi papá", "Calabozo"),
    ("wrong number before, help, we are trapped in Valera", "Valera"),
    ("I'm at the bus station in Barinas", "Barinas"),
    ("mi mamá está en Coro, yo no puedo ir", "Coro"),
]


@pytest.mark.parametrize(("text", "place"), THERE)
def test_where_they_are_is_kept(text, place):
    assert place_said(understand(text, (), the_ground()), the_ground().gazetteer) == place
