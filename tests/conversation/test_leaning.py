"""What words lean to: places and numbers are alike, what weighed is quoted, unknown words say nothing."""

import pytest

from evac.conversation.leaning import STATUSES, features, lean
from evac.kernel.status import Status


def test_places_and_numbers_are_looked_up_as_such():
    looked_up = features(["we", "are", "4", "in", "puerto", "ordaz"], [(4, 6, False)])
    found = {name: (first, last) for name, first, last in looked_up}

    assert {"we", "are 4"} - set(found) == {"are 4"}
    assert found["are <num> in"] == (1, 4)
    assert found["in <place>"] == (3, 6)
    assert "puerto" not in found


def test_a_place_abroad_is_told_from_one_at_home():
    at_home, abroad = (
        lean(["we", "are", "in", "coro", "now"], [(3, 4, outside)], is_question=False)
        for outside in (False, True)
    )

    assert abroad.likely[Status.DEPARTED] > 2 * at_home.likely[Status.DEPARTED]


@pytest.mark.parametrize("words", [[], ["qqqzx", "zzzqx"]])
def test_words_that_nobody_taught_lean_to_nothing(words):
    leaning = lean(words, [], is_question=False)

    assert leaning is None or leaning.known_words == 0


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["they", "broke", "the", "door", "and", "took", "my", "father"], Status.SOS),
        (["se", "acabo", "el", "agua", "y", "el", "bebe", "no", "tiene", "leche"], Status.NEEDS_HELP),
        (["aqui", "tranquilos", "viendo", "el", "juego", "y", "comiendo", "arepas"], Status.SAFE),
    ],
)
def test_likely_is_a_share_of_one_and_its_words_lie_in_the_text(words, status):
    leaning = lean(words, [], is_question=False)

    assert sum(leaning.likely.values()) == pytest.approx(1)
    assert max(STATUSES, key=lambda each: leaning.likely[each]) is status
    first, last = leaning.span(status)
    assert 0 <= first <= last <= len(words)
