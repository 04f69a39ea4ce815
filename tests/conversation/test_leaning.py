"""What words lean to: places and numbers are alike, what weighed is quoted, unknown words say nothing."""

import pytest

import evac.conversation.besides as besides_module
import evac.conversation.leaning as leaning_module
from evac.conversation.features import letters, of_rules, runs, said, spoken
from evac.conversation.findings import Findings
from evac.conversation.leaning import STATUSES, Leaning, lean
from evac.conversation.understand import read_ahead
from evac.conversation.weights import Table
from evac.kernel.status import Status


def leaning_of(*words: str, places: tuple = (), status: Status = Status.UNKNOWN) -> Leaning | None:
    found = Findings(list(words), status=status, confident=status is not Status.UNKNOWN)
    return lean(found, spoken(words, places, is_question=False))


def test_places_and_numbers_are_looked_up_as_such():
    what = said(["we", "are", "4", "in", "puerto", "ordaz"], [(4, 6, False)])
    found = {name: (first, last) for name, first, last in runs(what)}

    assert {"we", "are 4"} - set(found) == {"are 4"}
    assert found["are <num> in"] == (1, 4)
    assert found["in <place>"] == (3, 6)
    assert found["<place> $"] == (4, 6)
    assert "puerto" not in found


def test_a_misspelt_word_keeps_most_of_its_letters_and_a_place_has_none():
    right, wrong = set(letters("insulina")), set(letters("insuliina"))

    assert len(right & wrong) > len(right) / 2
    assert letters("<place>") == ()


def test_a_word_without_end_has_no_more_letters_than_a_long_one():
    assert len(letters("a" * 4_000)) == len(letters("a" * 24))


def test_reading_ahead_reads_the_weights_too(monkeypatch):
    for module in (leaning_module, besides_module):
        monkeypatch.setattr(module, "TABLE", Table(module.TABLE.name))

    read_ahead()

    assert leaning_module.TABLE.is_read
    assert besides_module.TABLE.is_read


def test_what_the_rules_found_is_a_feature_of_the_text():
    found = Findings(["sin", "agua"], status=Status.NEEDS_HELP, marks=[("water", 0, 2), ("water", 1, 2)])

    assert of_rules(found) == [
        "=rules needs_help sure",
        "=rules needs_help sure short",
        "=cues 1",
        "=cue water",
        "=cue water needs_help",
    ]


def test_a_place_abroad_is_told_from_one_at_home():
    at_home, abroad = (
        leaning_of("we", "are", "in", "coro", "now", places=((3, 4, outside),)) for outside in (False, True)
    )

    assert abroad.likely[Status.DEPARTED] > 2 * at_home.likely[Status.DEPARTED]


def test_what_the_rules_found_makes_its_status_likelier():
    words = ["nos", "pararon", "otra", "vez"]
    without, beside = leaning_of(*words), leaning_of(*words, status=Status.SOS)

    assert beside.likely[Status.SOS] > without.likely[Status.SOS]


@pytest.mark.parametrize("words", [[], ["qqqzx", "zzzqx"]])
def test_words_that_nobody_taught_lean_to_nothing(words):
    leaning = leaning_of(*words)

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
    leaning = leaning_of(*words)

    assert sum(leaning.likely.values()) == pytest.approx(1)
    assert max(STATUSES, key=lambda each: leaning.likely[each]) is leaning.likeliest is status
    first, last = leaning.span(status)
    assert 0 <= first <= last <= len(words)
