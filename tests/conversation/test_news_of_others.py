"""What is said of somebody else can raise an alarm and never takes one back, nor moves where help is sent."""

import pytest

from evac.kernel.needs import Need, needs_of
from evac.kernel.status import Status
from evac.triage.rules import Band

GOOD_NEWS = ("mi hermana esta bien", "mi hijo esta bien", "my sister in Valencia is fine", "my kids are fine")


@pytest.mark.parametrize("news", GOOD_NEWS)
def test_good_news_of_somebody_else_does_not_settle_a_need(dialogue, news):
    dialogue.text("estamos sin insulina en Merida")
    dialogue.text(news)

    entry = dialogue.entry
    assert (entry.status, entry.unhandled, entry.band) == (Status.NEEDS_HELP, Status.NEEDS_HELP, Band.HELP)
    assert Need.MEDICINE in needs_of(entry.needs_mask)


def test_nobody_has_left_because_somebody_else_has(dialogue):
    dialogue.text("estoy bien en Caracas")
    dialogue.text("mi hermana ya salio del pais")

    assert dialogue.entry.status is Status.SAFE


@pytest.mark.parametrize("news", ["mi hermana en Valencia esta bien", "my brother in Valencia is hurt"])
def test_where_an_sos_came_from_stays_known_when_another_place_is_named(dialogue, news):
    dialogue.text("AUXILIO nos pararon en peracal se llevaron a mi esposo")
    at = (dialogue.entry.cell_y, dialogue.entry.cell_x, dialogue.entry.zone)

    dialogue.text(news)

    assert dialogue.entry.status is Status.SOS
    assert (dialogue.entry.cell_y, dialogue.entry.cell_x, dialogue.entry.zone) == at


def test_a_relatives_cry_says_where_help_is_needed(dialogue):
    dialogue.text("secuestraron a mi hermano en Valencia")

    assert dialogue.entry.status is Status.SOS
    assert dialogue.entry.cell_y is not None
