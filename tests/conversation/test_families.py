"""Families of ways to say things in English, each with the nearest text that means something else."""

import pytest

from evac.conversation.understand import understand
from tests.conversation.test_understand import GROUND

ABROAD = [
    ("departed", "Cucuta babe! there is wifi"),
    ("departed", "made it to Bogota on a lorry"),
    ("departed", "Bogota!! crying at the baggage belt"),
    ("needs_help", "Bogota!! crying, my son was left in Caracas"),
    ("moving", "walking to the Brazilian side"),
    ("departed", "Bogota. Safe. Soaked."),
]
ABSENT = [
    ("sos", "nobody saw the boat since monday"),
    ("sos", "she went to the shop at 2. it's 11 now"),
    ("sos", "did not return from the river"),
    ("unknown", "i have not gone back to the hotel"),
    ("sos", "two of us were taken off the bus, the others are back at camp, fine"),
    ("sos", "they want us to go with them to the bush"),
]
BODIES = [
    ("sos", "a weight like a wardrobe on my chest"),
    ("sos", "his left arm is heavy and tingling"),
    ("sos", "she can't catch her breath lying down"),
    ("sos", "twenty hours pushing and no midwife"),
    ("sos", "took all the pills, tell mum sorry"),
    ("needs_help", "im ill and cannot get up"),
]
LOSSES = [
    ("needs_help", "our shop burned down last week"),
    ("sos", "the shop is burning down"),
    ("needs_help", "we are burning the chairs, no gas to cook"),
    ("needs_help", "bloke nicked my wallet and cards"),
    ("needs_help", "threw a rod near El Tigre, two of us"),
    ("needs_help", "the police take all passport, no work"),
    ("needs_help", "we boiled the last lentils today"),
    ("needs_help", "she left with our passports in her safe"),
]
WELL = [
    ("safe", "still above ground, and the gin is holding out"),
    ("safe", "all present and correct"),
    ("safe", "nobody laid a finger on me"),
    ("safe", "it was only the wind, the doctor says"),
    ("safe", "not dead yet"),
    ("sos", "kidnappers sent proof of life"),
    ("sos", "stop calling, they can hear the phone ringing"),
    ("unknown", "my laptop is in the hotel safe"),
]
BACK_OR_TURNED_OUT = [
    ("needs_help", "water came back orange and both kids have the runs"),
    ("safe", "turns out the gunshots were a film crew"),
    ("sos", "turns out my brother was shot"),
    ("safe", "never been better"),
    ("safe", "the only casualty so far is my diet"),
    ("sos", "they are going flat by flat, i can hear the doors"),
    ("sos", "he has gone the colour of ash"),
    ("needs_help", "the boss locked our passports away"),
    ("sos", "the boss locked us in"),
    ("unknown", "brother what documents need for a newborn"),
    ("safe", "no need to chase me every day"),
    ("sos", "they chase me every day"),
    ("departed", "Aruba airport floor, five of us, shoes wet"),
    ("unknown", "Aruba airport says the flight is full?"),
]
WELL += [
    ("needs_help", "never felt safe here"),
    ("safe", "quiet as a grave tonight, all five present"),
    ("needs_help", "no way out of Caracas"),
    ("sos", "no way out of the house, fire"),
    ("safe", "im fine, you are making my wife panic"),
]
ROWS = BACK_OR_TURNED_OUT + ABROAD + ABSENT + BODIES + LOSSES + WELL


@pytest.mark.parametrize(("status", "text"), ROWS, ids=[text for _, text in ROWS])
def test_a_family_and_its_nearest_neighbour(status, text):
    assert understand(text, (), GROUND).status.value == status
