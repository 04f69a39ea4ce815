"""Labelled texts: no distress may pass as well-being, and what was reached is not lost again."""

from functools import cache

import pytest

from evac.conversation.reading import Ground, Reading
from evac.conversation.understand import understand
from evac.kernel.status import Status
from tests.conversation.conftest import the_ground
from tests.corpus.judge import MEASURES, PARTS, STRANGERS, UNTOUCHED, is_distress, judge, read_part

WELL = (Status.SAFE, Status.MOVING, Status.DEPARTED)
REACHED = {  # the status of what strangers wrote in English and was appended last is right for four in five
    "status": 0.95, "party_size": 0.97, "place": 0.95, "point": 1.0, "command": 1.0,
    "intent": 0.9, "needs": 0.85, "about": 0.85, "destination": 0.9,
}  # fmt: skip


# What strangers wrote is understood worse; what was reached is not lost again. ``fresh`` is only measured.
REACHED_WITH_STRANGERS = {  # status, distress read as well-being
    "strangers": (0.94, 1), "voices": (0.95, 0), "newcomers": (0.82, 0),
}  # fmt: skip


@cache
def readings(part: str) -> list[tuple[dict[str, str], Reading]]:
    return [(label, understand(label["text"], (), the_ground())) for label in read_part(part)]


@pytest.mark.parametrize("part", PARTS)
def test_no_distress_is_read_as_well_being(part):
    passed = [
        label["text"] for label, reading in readings(part) if is_distress(label) and reading.status in WELL
    ]
    assert passed == []


@pytest.mark.parametrize("part", PARTS)
def test_no_place_is_taken_for_certain_and_wrong(part):
    ground: Ground = the_ground()
    wrong = [
        (label["text"], verdict.found)
        for label, reading in readings(part)
        for verdict in judge(label, reading, ground.gazetteer)
        if verdict.is_confidently_wrong
    ]
    assert wrong == []


@pytest.mark.parametrize("measure", MEASURES)
def test_the_tuning_part_stays_understood(measure):
    ground: Ground = the_ground()
    verdicts = [
        verdict
        for label, reading in readings("tuning")
        for verdict in judge(label, reading, ground.gazetteer)
        if verdict.measure == measure and verdict.telling
    ]
    wrong = [(verdict.expected, verdict.found) for verdict in verdicts if not verdict.right]
    assert len(wrong) <= (1 - REACHED[measure]) * len(verdicts), wrong


@pytest.mark.parametrize(
    ("part", "floor", "most"), [(p, *reached) for p, reached in REACHED_WITH_STRANGERS.items()]
)
def test_strangers_stay_understood_as_well_as_they_were(part, floor, most):
    read = readings(part)
    right = sum(reading.status.value in label["status"].split("/") for label, reading in read)
    passed = [label["text"] for label, found in read if is_distress(label) and found.status in WELL]
    assert right >= floor * len(read)
    assert len(passed) <= most, passed


@pytest.mark.parametrize("part", PARTS + STRANGERS + UNTOUCHED)
def test_labels_are_what_the_guide_allows(part):
    for label in read_part(part):
        assert all(Status(status) for status in label["status"].split("/")), label["text"]
        assert label["text"].strip(), label
