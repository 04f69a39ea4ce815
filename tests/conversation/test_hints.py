"""What no cue reads is guessed from hints: unsure, and never well-being where anything hints at distress."""

import pytest

from evac.conversation.understand import understand
from tests.conversation.test_understand import GROUND

DISTRESS = [
    ("sos", "masked fellas on the landing below us"),
    ("sos", "two blokes in hoods kicked the gate in"),
    ("sos", "the bikers clobbered our pastor on the coach"),
    ("sos", "unos enmascarados subieron por la escalera"),
    ("needs_help", "my supply of lithium finished on sunday"),
    ("needs_help", "they commandeered the company jeep"),
    ("needs_help", "the ferry stopped running and the hostel is shut"),
    ("needs_help", "could you lend us forty dollars"),
    ("needs_help", "el negocio lo destrozaron todo"),
    ("needs_help", "they keep sending me to another window"),
    ("needs_help", "the clerk would not look at our papers"),
    ("needs_help", "mi abuelo se niega a bajar y son doce pisos"),
    ("needs_help", "we are fine but the baby will not take the bottle"),
    ("needs_help", "todo tranquilo pero apenas nos queda para hoy"),
]
WELL = [
    ("safe", "hunkered down at the mission, plenty of everything"),
    ("safe", "nobody was shot here"),
    ("safe", "shops open, buses running again"),
    ("moving", "our driver says San Cristobal by dark, halfway now"),
    ("departed", "Cucuta since last night, phew"),
    ("safe", "poquito mejor la cosa"),
    ("safe", "we just baked a cake, all of us in the kitchen"),
    ("safe", "los muchachos juegan domino en el patio"),
]
NOTHING = [
    "what documents do kids need",
    "are you going to send a plane?",
    "let's hope nobody gets hurt",
    "looking for a flight",
    "no necesito agua",
    "happy birthday grandma",
    "vendo planta electrica en Valencia $600",
    "do u know if its safe in Barquisimeto",
    "the page does not load for two days",
    "3 days",
    "dinner with the consul is on friday?",
]


@pytest.mark.parametrize(("status", "text"), DISTRESS + WELL, ids=[text for _, text in DISTRESS + WELL])
def test_hints_make_an_unsure_reading(status, text):
    reading = understand(text, (), GROUND)
    assert (reading.status.value, reading.confident) == (status, False)
    assert reading.reasons


@pytest.mark.parametrize("text", NOTHING)
def test_what_hints_at_nothing_stays_unknown(text):
    assert not understand(text, (), GROUND).status.is_distress


@pytest.mark.parametrize("text", [text for _, text in DISTRESS[:4]])
def test_grave_hints_count_beside_well_being(text):
    assert understand(f"i am fine. {text}", (), GROUND).status.is_distress


WORSE = [
    "no answer from my aunt, and her door was kicked in",
    "our insulin is finished and he is confused",
    "my son is 7 and home alone, the sitter does not answer",
    "she is ill, lips going bluish",
]
COERCED = [
    "they made me write that",
    "ignore my text saying i am fine",
    "they read what i type",
    "he told me to say all is well, he stood behind me",
]
BEHIND = [
    "i was mugged here in 2016, all fine now",
    "we thought it was gunfire. all good here, only fireworks",
    "false alarm, the men at the gate were plumbers",
    "scary night but we are all ok",
    "the armed men have gone, we are ok",
    "her shop had been robbed, turned out it was the wind, we are fine",
]


@pytest.mark.parametrize("text", WORSE + COERCED)
def test_what_makes_it_the_worst(text):
    assert understand(text, (), GROUND).status.value == "sos"


@pytest.mark.parametrize("text", BEHIND)
def test_what_is_behind_is_no_distress(text):
    assert not understand(text, (), GROUND).status.is_distress


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("phone is dead", "unknown"),
        ("we are fine, it is not an emergency", "safe"),
        ("the landlord kicked us out", "needs_help"),
        ("they took our car", "needs_help"),
        ("the town is cut off by the flood of mud", "sos"),
        ("lost 20817", "unknown"),
    ],
)
def test_words_that_mean_little_alone(text, status):
    assert understand(text, (), GROUND).status.value == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("pop has gone grey and keeps clutching his left arm", "sos"),
        ("someone is cutting through the fence with bolt cutters", "sos"),
        ("one of the engineers took a round in the thigh", "sos"),
        ("uncle walked to the bank on friday and has not walked back", "sos"),
        ("our guide legged it with the van and the food", "needs_help"),
        ("the taps have been dry for four days", "needs_help"),
        ("fridge is off so the insulin is warm, is it still ok to use?", "needs_help"),
        ("no bother at all at our end, shops are open", "safe"),
        ("had my bag nicked last month but i am doing fine", "safe"),
        ("we have water, power and gas, no complaints", "safe"),
        ("my husband is out of jail and home", "safe"),
        ("our flight is on the 12th, i am from Spain", "unknown"),
    ],
)
def test_families_of_saying_it(text, status):
    assert understand(text, (), GROUND).status.value == status
