"""The words around each cry, as if they were all that was said."""

import pytest

from evac.conversation.features import MOST_WORDS
from evac.conversation.findings import Findings
from evac.conversation.understand import understand
from evac.conversation.windows import windows
from evac.kernel.status import Status

CALM = "good morning we are all well and resting at the church with the children and the dogs"


def test_a_window_keeps_its_mark_and_places_and_ends_with_its_sentence():
    words = ["we", "are", "well", ".", "they", "took", "him", "in", "coro", "!", "bye"]
    found = Findings(words, marks=[("taken", 4, 7), ("safe", 0, 3)])

    parts = [(part.words, part.marks, places) for part, places in windows(found, [(8, 9, False)])]

    assert parts == [(["they", "took", "him", "in", "coro"], [("taken", 0, 3)], [(4, 5, False)])]


def test_a_window_holds_six_words_on_either_side():
    found = Findings([str(n) for n in range(30)], marks=[("taken", 14, 16)])

    ((part, _places),) = windows(found, [])

    assert part.words == [str(n) for n in range(8, 22)]


@pytest.mark.parametrize("joint", [", ", " ", " and ", ". "])
@pytest.mark.parametrize("times", [1, 3, 20])
@pytest.mark.parametrize(
    "cry",
    [
        "my sister stopped breathing",
        "my brother was shot please help",
        "nos estan disparando",
        "se llevaron preso a mi hermano necesitamos ayuda",
        "we are trapped in the building",
    ],
)
def test_no_calm_words_hide_a_cry_behind_them(cry, times, joint):
    text = joint.join([*[CALM] * times, cry])

    assert understand(text).status.is_distress
    assert times < 20 or len(text.split()) > MOST_WORDS


def test_a_cry_that_only_calm_words_surround_is_nobodys_window():
    assert list(windows(Findings(["all", "well"], Status.SAFE, marks=[("safe", 0, 2)]), [])) == []
