"""When the leaning of words counts beside what the rules found: it raises easily, and lowers hardly ever."""

import pytest

from evac.conversation.findings import Findings
from evac.conversation.leaning import STATUSES, Leaning
from evac.conversation.second_opinion import weigh
from evac.kernel.needs import Need
from evac.kernel.status import Status

TWO_WORDS = [((0, 2), (1,) * len(STATUSES))]


def leaning_to(status: Status, *, likely: float = 0.9, known_words: int = 12) -> Leaning:
    rest = (1 - likely) / (len(STATUSES) - 1)
    shares = dict.fromkeys(STATUSES, rest) | {status: likely}
    return Leaning(shares, TWO_WORDS, known_words)


def found(status: Status, *, sure: bool = True, **fields: object) -> Findings:
    return Findings(["a", "b", "c"], status=status, confident=sure, **fields)


def test_agreement_changes_nothing():
    told = found(Status.SAFE)

    assert weigh(told, leaning_to(Status.SAFE)) is told


@pytest.mark.parametrize("ours", [Status.UNKNOWN, Status.SAFE, Status.MOVING, Status.DEPARTED])
@pytest.mark.parametrize("theirs", [Status.NEEDS_HELP, Status.SOS])
def test_many_words_of_distress_raise_whatever_the_rules_found_and_are_never_sure(ours, theirs):
    heard = weigh(found(ours, withdrawn=True), leaning_to(theirs))

    assert (heard.status, heard.confident, heard.withdrawn) == (theirs, False, False)
    assert heard.marks[0] == ("leaning", 0, 3)


@pytest.mark.parametrize("cry", [Status.NEEDS_HELP, Status.SOS])
@pytest.mark.parametrize(
    ("likely", "known_words", "sure"),
    [(0.9, 9, True), (0.9, 7, False), (0.35, 12, True)],
    ids=["a sure cry of few words", "an unsure cry of fewer", "a sure cry not unlikely"],
)
def test_a_cry_is_not_waved_off_lightly(cry, likely, known_words, sure):
    leaning = leaning_to(Status.SAFE, likely=likely, known_words=known_words)

    assert weigh(found(cry, sure=sure), leaning).status is cry


def test_a_cry_that_many_words_speak_against_is_lowered_with_its_needs_and_unsure():
    told = found(
        Status.NEEDS_HELP,
        sure=False,
        needs=(Need.WATER,),
        marks=[("water", 0, 1), ("party_size", 1, 2)],
    )

    heard = weigh(told, leaning_to(Status.SAFE))

    assert (heard.status, heard.needs, heard.confident) == (Status.SAFE, (), False)
    assert heard.marks == [("leaning", 0, 3), ("party_size", 1, 2)]


@pytest.mark.parametrize("well", [Status.SAFE, Status.MOVING, Status.DEPARTED])
def test_nobody_is_taken_for_well_by_leaning_while_distress_is_half_as_likely(well):
    shares = dict.fromkeys(STATUSES, 0.02) | {well: 0.6, Status.SOS: 0.32}
    leaning = Leaning(shares, TWO_WORDS, 12)

    assert weigh(found(Status.UNKNOWN, sure=False), leaning).status is Status.SOS


def test_a_single_known_word_is_left_to_the_rules():
    told = found(Status.UNKNOWN, sure=False)

    assert weigh(told, leaning_to(Status.SOS, known_words=1)) is told
