"""Violence in jest, violence called nonsense, foes who came and went; beside them the nearest cries."""

import pytest

from evac.conversation.understand import understand
from evac.kernel.status import Status
from tests.conversation.test_understand import GROUND

JESTS = (
    "all fine, the only thing attacking me is my thesis",
    "the scariest thing here is my sunburn",
    "the only explosions here are from the toast",
    "eaten alive by mosquitoes, otherwise fine",
    "got killed nine times in fortnite, i am fine",
    "we are good, grandpa beat us all at chess again",
    "the rumour that i was kidnapped is nonsense, i am fine",
    "armed men came, they left, we are ok",
    "they searched the house and left. we are okay",
    "looters came but ran off. we are safe",
    "nothing whatever is burning here",
)
CRIES = (
    "the only explosions are right outside our house",
    "they shot at us while we fed the chickens",
    "shooting near the goat pen",
    "a gunman on a horse shot at us",
    "gangs attacked us, took the cows",
    "this is not a hoax, they kidnapped me",
    "they say it is nonsense but i was shot",
    "armed men came, took my husband and left. we are ok",
    "armed men came and beat my father, then left. we are fine now",
    "armed men came and left, they will return tonight, we are ok",
    "i am fine, my brother was shot and they left",
)


@pytest.mark.parametrize("text", JESTS)
def test_violence_in_jest_or_behind_is_well_being(text):
    assert understand(text, (), GROUND).status is Status.SAFE


@pytest.mark.parametrize("text", CRIES)
def test_the_nearest_real_cry_is_heard(text):
    assert understand(text, (), GROUND).status is Status.SOS
