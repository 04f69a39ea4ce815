"""Denials whose "no" stands far from what it denies, and what is taken back in the same breath."""

import pytest

from evac.kernel.needs import Need
from evac.kernel.status import Status
from tests.conversation.test_calmed import by_rules

NOBODY = """
    nobody here got hurt, just the windows
    no one in our building was injured
    none of us here got sick
    nadie de la casa salio herido
    nadie aqui resulto herido, solo los vidrios
    ninguno de mis hijos esta enfermo
    neither of the boys was shot
    nadie en la casa esta enfermo
    i am fine. nobody else was hurt
"""
SOMEBODY = """
    nobody came to help the injured
    nobody was shot, but my cousin was
    nobody knows where he is, he was shot
    yo no estoy herido, mi hermano si
    i am not hurt, my wife is
    nadie vino por los heridos
"""
UNSAID = """
    la verdad bien bien no estamos
    bien no estoy
    muy bien no nos va
    good we are not
    i cant say im fine
    no podemos decir que estemos bien
    no puedo decir q todo esta bien xq no lo esta
    we are far from ok
"""
TAKEN_BACK = """
    water | we dont need anything... actually yes, clean water
    food | no hace falta nada... mentira, si pueden algo de comida
    water | no necesito nada, bueno sí, agua
    medicine | nothing needed. wait, insulin please
    transport | all good, dont need anything except gasoline
    medicine | todo bien, no ocupo nada, lo unico la insulina
    medicine | estamos bien, no nos falta nada salvo medicinas
"""
NOT_TAKEN_BACK = """
    we need nothing, actually the shop gave us water
    no necesito nada, ya tengo agua y comida
    i dont need help. wait for the bus with food here, all fine
    no nos falta nada, lo unico que sobra es comida
"""


def lines(table: str) -> list[str]:
    return [line.strip() for line in table.strip().splitlines()]


@pytest.mark.parametrize("text", lines(NOBODY))
def test_what_is_true_of_nobody_is_no_distress(text):
    assert not by_rules(text).status.is_distress


@pytest.mark.parametrize("text", lines(SOMEBODY))
def test_what_is_true_of_another_stays_distress(text):
    assert by_rules(text).status is Status.SOS


@pytest.mark.parametrize("text", lines(UNSAID))
def test_well_being_that_is_taken_back_is_trouble(text):
    assert by_rules(text).status is Status.NEEDS_HELP


@pytest.mark.parametrize("line", lines(TAKEN_BACK))
def test_a_need_named_on_second_thoughts_counts(line):
    need, _, text = line.partition(" | ")
    found = by_rules(text)
    assert (found.status, found.needs) == (Status.NEEDS_HELP, (Need(need),))


@pytest.mark.parametrize("text", lines(NOT_TAKEN_BACK))
def test_what_is_there_is_not_lacking_on_second_thoughts(text):
    assert by_rules(text).status is not Status.NEEDS_HELP


@pytest.mark.parametrize(
    "text", ["ayer pasamos hambre pero ya estamos bien", "i was hungry yesterday but now we are ok"]
)
def test_a_lack_of_yesterday_is_over_today(text):
    assert not by_rules(text).status.is_distress
