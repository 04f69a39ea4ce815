"""Words that only look like a cue: what broke and who is broke, who is mute and who must not be heard."""

import pytest

from evac.conversation.understand import Ground, understand
from evac.kernel.needs import Need
from evac.kernel.status import Status
from tests.places.venezuela import VENEZUELA

BROKEN = (
    "my mom broke her hip",
    "he broke his leg falling down the stairs",
    "broke my ankle running",
    "my car broke down",
    "they broke our window",
    "they broke into the house",
    "the elevator broke",
    "my arm is broke",
)


@pytest.mark.parametrize("text", BROKEN)
def test_what_broke_is_no_want_of_money(text):
    assert Need.MONEY not in understand(text).needs


@pytest.mark.parametrize(
    "text", ["we are broke", "im broke and cant leave", "flat broke here", "broke and hungry"]
)
def test_who_is_broke_wants_money(text):
    assert Need.MONEY in understand(text).needs


@pytest.mark.parametrize(
    "text", ["no puedo hablar ahora", "ahora no puedo hablar", "no puedo hablar, estan aqui"]
)
def test_who_cannot_talk_now_is_in_danger_and_not_ill(text):
    reading = understand(text)
    assert reading.status is Status.SOS
    assert Need.MEDICAL not in reading.needs


@pytest.mark.parametrize(
    "text", ["mi esposo no puede hablar", "no puedo hablar ni moverme", "no puedo respirar"]
)
def test_who_lost_speech_or_breath_is_ill(text):
    assert Need.MEDICAL in understand(text).needs


@pytest.mark.parametrize(
    "text",
    [
        "me llamo Socorro Paz",
        "my name is Dolores",
        "soy la señora Dolores de Coro, estoy bien",
        "shoot me a message when the list is open",
        "the fire alarm was only a drill",
        "fue un simulacro de incendio, todo bien",
    ],
)
def test_a_name_and_a_drill_are_no_cry(text):
    assert not understand(text).status.is_distress


@pytest.mark.parametrize(
    "text",
    ["socorro me llamo Ana", "mi tia Socorro esta herida", "hay un incendio, no es simulacro"],
)
def test_a_cry_beside_a_name_or_a_drill_is_one(text):
    assert understand(text).status is Status.SOS


@pytest.mark.parametrize("text", ["ya no estamos en Caracas", "ya no estoy en Maracay, estoy en Valencia"])
def test_who_left_a_town_has_not_left_the_country(text):
    assert understand(text, (), Ground(gazetteer=VENEZUELA)).status is not Status.DEPARTED


@pytest.mark.parametrize("text", ["HelpMeNow", "pleasehelpus", "helpme!!", "ayuuuudaaaaa", "SENDHELP coro"])
def test_a_cry_run_together_or_drawn_out_is_one(text):
    assert understand(text).status.is_distress
