"""Out of the country oneself, with one's own still in it: nobody has left for good."""

import pytest

from evac.conversation.understand import understand
from evac.kernel.status import Status
from tests.conversation.test_understand import GROUND

BEHIND = (
    "ya cruce a cucuta pero mi esposa y mis hijos siguen en San Antonio",
    "I got out, I'm in Bogota. My wife and baby are still in Caracas",
    "ya sali del pais pero mi mama se quedo en Maracaibo",
    "we left the country but my brother could not come",
    "estamos en Bogota, mi hija no pudo salir",
)
ALL_OUT = (
    "we crossed with my wife, all in Cucuta now",
    "ya estamos en Bogota con mis hijos, todo bien",
    "llegamos a Miami mi esposa y yo, seguimos bien",
)


@pytest.mark.parametrize("text", BEHIND)
def test_it_is_a_doubtful_need_and_no_departure(text):
    reading = understand(text, (), GROUND)
    assert (reading.status, reading.confident) == (Status.NEEDS_HELP, False)
    assert "left_behind" in {reason.code for reason in reading.reasons}


@pytest.mark.parametrize("text", ALL_OUT)
def test_all_of_them_together_have_left(text):
    assert understand(text, (), GROUND).status is Status.DEPARTED
