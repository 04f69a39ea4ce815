"""When the leaning of words counts beside what the rules found: it raises easily, and lowers hardly ever."""

import pytest

from evac.conversation.findings import Findings
from evac.conversation.leaning import STATUSES, Leaning
from evac.conversation.second_opinion import is_clear, weigh
from evac.conversation.weights import Lanes, Weighed
from evac.kernel.needs import Need
from evac.kernel.status import Status

LANES = Lanes(len(STATUSES))
TWO_WORDS = [((0, 2), 0)]
NO_WORDS = Weighed((), TWO_WORDS, 12, LANES)


def leaning_to(status: Status, *, likely: float = 0.9, known_words: int = 12) -> Leaning:
    rest = (1 - likely) / (len(STATUSES) - 1)
    shares = dict.fromkeys(STATUSES, rest) | {status: likely}
    return Leaning(shares, Weighed((), TWO_WORDS, known_words, LANES))


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
@pytest.mark.parametrize("other", [Status.UNKNOWN, Status.SAFE, Status.MOVING, Status.DEPARTED])
@pytest.mark.parametrize(("distress", "stands"), [(0.35, True), (0.1, False)])
def test_a_cry_is_waved_off_only_where_distress_is_hardly_likely(cry, other, distress, stands):
    shares = dict.fromkeys(STATUSES, 0.0) | {other: 1 - distress, Status.SOS: distress}

    heard = weigh(found(cry), Leaning(shares, NO_WORDS))

    assert (heard.status, heard.confident) == ((cry, True) if stands else (other, False))


def test_a_cry_stands_where_its_sentence_cries_by_itself():
    calm, cry = leaning_to(Status.SAFE, likely=1.0), leaning_to(Status.SOS)

    assert weigh(found(Status.SOS), calm, [calm]).status is Status.SAFE
    assert weigh(found(Status.SOS), calm, [calm, cry]).status is Status.SOS


def test_a_cry_that_is_waved_off_takes_its_needs_and_its_reasons_along():
    told = found(
        Status.NEEDS_HELP,
        needs=(Need.WATER,),
        marks=[("water", 0, 1), ("party_size", 1, 2)],
    )

    heard = weigh(told, leaning_to(Status.SAFE))

    assert (heard.status, heard.needs, heard.confident) == (Status.SAFE, (), False)
    assert heard.marks == [("leaning", 0, 3), ("party_size", 1, 2)]


@pytest.mark.parametrize("well", [Status.SAFE, Status.MOVING, Status.DEPARTED])
@pytest.mark.parametrize(
    ("rules", "sure", "distress"), [(Status.UNKNOWN, True, 0.3), (None, False, 0.3), (None, True, 0.4)]
)
def test_nobody_is_taken_for_well_while_distress_is_a_third_as_likely(well, rules, sure, distress):
    shares = dict.fromkeys(STATUSES, 0.0) | {well: 1 - distress, Status.SOS: distress}

    heard = weigh(found(rules or well, sure=sure), Leaning(shares, NO_WORDS))

    assert (heard.status, heard.confident) == (Status.SOS, False)


def test_who_surely_says_to_be_well_is_believed_against_a_little_more():
    shares = dict.fromkeys(STATUSES, 0.0) | {Status.SAFE: 0.8, Status.NEEDS_HELP: 0.2}
    told = found(Status.SAFE)

    assert weigh(told, Leaning(shares, NO_WORDS)) is told


def test_a_sure_sos_is_no_lesser_need_for_a_little_doubt():
    shares = dict.fromkeys(STATUSES, 0.0) | {Status.SOS: 0.4, Status.NEEDS_HELP: 0.6}
    told, guessed = found(Status.SOS), found(Status.SOS, sure=False)

    assert weigh(told, Leaning(shares, NO_WORDS)) is told
    assert weigh(guessed, Leaning(shares, NO_WORDS)).status is Status.NEEDS_HELP


@pytest.mark.parametrize(
    ("told", "leaning"),
    [
        (found(Status.NEEDS_HELP, marks=[("no_contact", 0, 1)]), leaning_to(Status.SOS, likely=0.7)),
        (found(Status.SAFE, needs=(Need.POWER,)), leaning_to(Status.NEEDS_HELP)),
        (found(Status.SAFE, needs=(Need.POWER,)), leaning_to(Status.SAFE, likely=0.5)),
    ],
)
def test_what_many_write_while_a_network_is_down_drowns_no_cry(told, leaning):
    assert weigh(told, leaning) is told


def test_who_is_missing_by_clear_words_is_an_sos():
    told = found(Status.NEEDS_HELP, marks=[("no_contact", 0, 1)])

    assert weigh(told, leaning_to(Status.SOS)).status is Status.SOS
    assert weigh(told, leaning_to(Status.UNKNOWN)).status is Status.UNKNOWN


def test_two_opinions_together_hold_likely_what_both_do():
    words = Leaning(dict.fromkeys(STATUSES, 0.0) | {Status.SAFE: 0.8, Status.SOS: 0.2}, NO_WORDS)
    whole = dict.fromkeys(STATUSES, 0.0) | {Status.SAFE: 0.2, Status.SOS: 0.8}

    both = words.with_another(whole)

    assert both.likely[Status.SAFE] == both.likely[Status.SOS] == pytest.approx(0.5)
    assert sum(both.likely.values()) == pytest.approx(1.0)
    assert words.with_another({**whole, Status.SOS: 0.0, Status.SAFE: 1.0}).likely[Status.SAFE] == 1.0


@pytest.mark.parametrize(
    ("rules", "likely", "clear"),
    [(Status.SAFE, 0.95, True), (Status.SAFE, 0.85, False), (Status.UNKNOWN, 0.95, False)],
)
def test_a_third_opinion_is_asked_for_unless_rules_and_words_agree(rules, likely, clear):
    assert is_clear(found(rules), leaning_to(Status.SAFE, likely=likely)) is clear
