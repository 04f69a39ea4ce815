"""What is true of nobody or of others only, and what is taken back in the same breath."""

import pytest

from evac.conversation.understand import understand
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
    nobody from the embassy answered i was kidnapped
    nobody in my family knows i was kidnapped
    no one in town i am injured
    no hay nadie en casa estoy herida
    nadie de la embajada responde estamos secuestrados
    nadie en casa herida grave soy yo
    no one of them helped me i was raped
    supposedly safe corridor they are shooting at us
    supposed police took my husband
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
    no estoy bien, mi hijo tambien
    we are not ok, my wife too
    im ok but my kid isnt
    my wife is ok but I'm not
    mi marido esta bien, yo no
    estoy bien pero mi mujer no
    three of us are fine, the fourth is not
    all of us are safe bar my son
    all safe but one
    we got out. My brother did not
    I am safe. No. I am not.
    estamos bien... mentira
    I am ok - NOT
    we don't need help. wait, yes we do
    no necesitamos ayuda. bueno si
    I said I was ok but it was a lie
    ni uno de nosotros esta bien
    nowhere is safe
    ni siquiera estamos a salvo en la iglesia
    nobody believes we are safe
    nadie cree que estemos a salvo
    I doubt that we are safe
    mentiria si dijera que estamos bien
    bien no, la verdad
    I can't say that we are safe
    no todos estamos bien
    me dicen que ponga que estamos a salvo
    everything is fine, they are making me write this
    I am ok as long as he doesn't find this phone
    the soldiers say we are safe
    a salvo hasta que entren
    safe till they find us
    no one here feels safe
    none of the people on this floor are ok
    not even the church is safe
    safe is not the word I would use
    bien, lo que se dice bien, no estamos
    someone has my phone and tells you I am ok
    if you pay I come home safe
    quisiera decirles que estamos bien
    we left without my grandmother
    llegamos a Madrid sin los ninos
    estamos bien por ahora pero se acercan
    no necesitamos nada salvo comida
    quisiera decirles q estoy bien pero no
    they made me write that we are fine
    me obligaron a grabar un video diciendo que estoy bien
"""
TAKEN_BACK = """
    water | we dont need anything... actually yes, clean water
    food | no hace falta nada... mentira, si pueden algo de comida
    water | no necesito nada, bueno sí, agua
    medicine | nothing needed. wait, insulin please
    transport | all good, dont need anything except gasoline
    medicine | todo bien, no ocupo nada, lo unico la insulina
    water | don't need anything... well, drinking water actually
    food | no necesitamos nada. bueno, leche
    medical | we don't need anything except a doctor
    water | we have everything but water
    medicine | estamos bien, no nos falta nada salvo medicinas
"""
NOT_TAKEN_BACK = """
    we need nothing, actually the shop gave us water
    no necesito nada, ya tengo agua y comida
    i dont need help. wait for the bus with food here, all fine
    no nos falta nada, lo unico que sobra es comida
    all good no problem, wait at bus stop
    no problem, all good, one thing: my flight leaves at 5
    we are fine, no problem, except the hotel is noisy
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
    assert by_rules(text).status.is_distress


@pytest.mark.parametrize("line", lines(TAKEN_BACK))
def test_a_need_named_on_second_thoughts_counts(line):
    need, _, text = line.partition(" | ")
    found = by_rules(text)
    assert (found.status, found.needs) == (Status.NEEDS_HELP, (Need(need),))


@pytest.mark.parametrize("text", lines(NOT_TAKEN_BACK))
def test_what_is_there_is_not_lacking_on_second_thoughts(text):
    assert by_rules(text).status is not Status.NEEDS_HELP


STILL_WELL = """
    are you ok or not? we are fine
    i just want to tell you that we are fine
    it is loud even though we are fine
    we are safe, make sure to tell my mother
    im ok, no need to call, thanks
    mi mama dice que estan bien
    we are safe until the buses come
    estamos bien, no hay heridos ni nada malo, gracias
    todo bien por aqui, y ustedes? espero que no les falte nada
    estamos bien, no se preocupen por nosotros
    estamos bien, ya no hay ruido
    we are fine, it is not as bad as they say
    todos bien menos mal
    estoy bien, no fui yo
"""


@pytest.mark.parametrize("text", lines(STILL_WELL))
def test_well_being_beside_a_small_no_stays_well_being(text):
    assert by_rules(text).status is Status.SAFE


def test_what_takes_well_being_back_is_not_outweighed_by_calm_words():
    assert understand("all of us are safe bar my son").status.is_distress


@pytest.mark.parametrize(
    "text",
    [
        "mi hijo tiene fiebre desde ayer, ya estamos bien en el hotel",
        "tengo hambre desde ayer, ya estamos bien en el refugio",
        "we are hungry since yesterday. we are safe now",
        "fever since yesterday my son. we are safe now at hotel",
    ],
)
def test_what_is_so_since_yesterday_is_so(text):
    assert by_rules(text).status is Status.NEEDS_HELP


def test_a_flood_of_one_cry_is_read_in_time_and_to_its_end():
    found = by_rules("help " * 300 + "nos secuestraron " + "help " * 300)
    assert found.status is Status.SOS
    assert len(found.marks) < 100


@pytest.mark.parametrize(
    "text", ["ayer pasamos hambre pero ya estamos bien", "i was hungry yesterday but now we are ok"]
)
def test_a_lack_of_yesterday_is_over_today(text):
    assert not by_rules(text).status.is_distress


@pytest.mark.parametrize(
    "text",
    [
        "we were not beaten, robbed or threatened at the toll",
        "no nos golpearon, robaron ni amenazaron",
        "it is not true that my son was kidnapped, he is asleep beside me",
        "es falso que nos hayan secuestrado, estamos bien en casa",
        "stand down, the shots were fireworks, we are fine",
        "retiro mi sos, todo fue un susto",
        "we lost the flat but a cousin took us in, we are well",
    ],
)
def test_what_is_denied_as_a_whole_or_called_back_is_no_cry(text):
    assert not understand(text).status.is_distress or not understand(text).confident


@pytest.mark.parametrize(
    "text",
    [
        "they robbed us, or rather two men with guns did",
        "it is true that my son was kidnapped",
        "es verdad que secuestraron a mi hermano",
        "no water, robbed or beaten every day",
        "they took us in a van",
        "i take it back, they are at the door, help",
    ],
)
def test_what_stands_beside_a_denial_is_heard(text):
    assert understand(text).status.is_distress


@pytest.mark.parametrize(
    "text",
    [
        "we all got out, all but Carlos",
        "estamos todos bien menos yo",
        "everyone is safe except my sister",
        "salimos todos bien menos Pedro",
    ],
)
def test_who_is_left_out_is_not_well(text):
    assert understand(text).status.is_distress


@pytest.mark.parametrize(
    "text", ["all good but the wifi", "estamos todos bien, menos la nevera que hace ruido"]
)
def test_a_thing_left_out_is_no_trouble(text):
    assert understand(text).status is Status.SAFE
