"""Needs by the words: added with what tells of them, never taken away, and only in distress."""

import pytest

from evac.conversation.features import spoken
from evac.conversation.findings import Findings
from evac.conversation.lacking import with_needs
from evac.conversation.understand import understand
from evac.kernel.needs import Need
from evac.kernel.status import Status


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("no drop comes out of the tap since sunday, we are thirsty", Need.WATER),
        ("the fridge is bare and the children cry with hunger", Need.FOOD),
        ("mi mama ya no tiene sus pastillas de la tension", Need.MEDICINE),
        ("me robaron la cartera con el pasaporte adentro", Need.PAPERS),
        ("se llevaron preso a mi hermano en la alcabala", Need.DETAINED),
    ],
)
def test_a_need_is_told_by_many_words(text, need):
    reading = understand(text)

    assert reading.status.is_distress
    assert need in reading.needs


def test_what_the_rules_found_stays_and_what_is_added_is_quoted():
    words = ["my", "wife", "broke", "her", "leg", "and", "we", "have", "no", "water", "left", "to", "drink"]
    found = Findings(words, status=Status.NEEDS_HELP, needs=(Need.MONEY,), confident=False)

    told = with_needs(found, spoken(words, [], is_question=False))

    assert told.needs[0] is Need.MONEY
    assert Need.WATER in told.needs
    quoted = {code: words[first:last] for code, first, last in told.marks}
    assert "water" in quoted["water"]


@pytest.mark.parametrize(
    "text", ["we have plenty of water and food, all good here", "llego el agua y hay comida"]
)
def test_who_is_well_lacks_nothing(text):
    reading = understand(text)

    assert not reading.status.is_distress
    assert reading.needs == ()
