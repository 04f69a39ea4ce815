"""The status of several hundred texts; above all, no distress may pass as well-being."""

from pathlib import Path

import pytest

from evac.conversation.understand import understand
from evac.kernel.status import Status
from tests.conversation.test_understand import GROUND, W

CORPUS = Path(__file__).parent / "corpus"


def lines(name: str) -> list[tuple[str, str]]:
    rows = (CORPUS / name).read_text(encoding="utf-8").splitlines()
    return [tuple(row.split("|", 1)) for row in rows if row and not row.startswith("#")]


LINES = lines("statuses.txt")


@pytest.mark.parametrize(("status", "text"), LINES, ids=[text[:60] for _, text in LINES])
def test_status_of_a_text(status, text):
    assert understand(text, (W,), GROUND).status.value == status


WHOLE_TEXTS = ("LOST", "perdido", "bad", "mal")  # mean a person only when they are the whole text
DISTRESS = [text for status, text in LINES if Status(status).is_distress and text not in WHOLE_TEXTS]
FRAMES = [
    "W1 {}",
    "DARK 6 {}",
    "estamos bien. {}",
    "{}. ok",
    "RB Peracal. {}",
    "hola, {} gracias",
    "K7QM3 ok\n{}",
]


@pytest.mark.parametrize("frame", FRAMES)
def test_distress_is_read_whatever_else_a_text_is(frame):
    statuses = {text: understand(frame.format(text), (W,), GROUND).status for text in DISTRESS}
    assert [text for text, status in statuses.items() if not status.is_distress] == []


def test_capitals_and_stretched_marks_change_nothing():
    changed = [
        text
        for text in DISTRESS
        if {understand(other, (W,), GROUND).status for other in (text.upper(), text + "!!!", f"  {text} ")}
        != {understand(text, (W,), GROUND).status}
    ]
    assert changed == []
