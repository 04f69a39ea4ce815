from datetime import date

import pytest

from evac.people.match import CERTAIN, LIKELY, POSSIBLE, Known, compare

BORN, OTHER_DAY = date(1980, 5, 2), date(1981, 5, 2)


def known(*people, number=None, document=None, email=None):
    return Known(
        numbers=frozenset({number} if number else ()),
        documents=frozenset({document} if document else ()),
        emails=frozenset({email} if email else ()),
        people=people,
    )


def test_strangers_have_nothing_in_common():
    likeness = compare(known(("Ana Perez", BORN), number="1"), known(("Luis Soto", BORN), number="2"))
    assert (likeness.score, likeness.reasons) == (0, ())


def test_one_document_is_one_person_whatever_the_name():
    likeness = compare(known(("Ana Perez", None), document="d"), known(("Anita P", None), document="d"))
    assert likeness.score >= CERTAIN
    assert likeness.reasons[0] == "same-document"


@pytest.mark.parametrize("spelling", ["ANA PÉREZ", "Perez, Ana", "ana pérez", "Ana  María Perez"])
def test_name_and_birth_date_are_one_person_in_any_spelling(spelling):
    likeness = compare(known(("Ana Perez", BORN)), known((spelling, BORN)))
    assert likeness.score >= LIKELY
    assert likeness.reasons == ("same-name-and-birth-date",)


def test_a_name_alone_is_only_possible():
    likeness = compare(known(("Ana Perez", None)), known(("Ana Perez", BORN)))
    assert POSSIBLE <= likeness.score < LIKELY


def test_a_first_name_alone_says_nothing():
    assert compare(known(("Ana", None)), known(("Ana", None))).score == 0


def test_another_birth_date_counts_against_a_shared_number():
    same_number = compare(known(("Ana Perez", BORN), number="1"), known(("Luz Gil", BORN), number="1"))
    father_and_son = compare(
        known(("Luis Perez", BORN), number="1"), known(("Luis Perez", OTHER_DAY), number="1")
    )
    assert father_and_son.score < same_number.score
    assert "other-birth-date" in father_and_son.reasons


def test_reasons_come_weightiest_first_and_hold_no_data():
    likeness = compare(
        known(("Ana Perez", BORN), number="+58414", email="a@b.c"),
        known(("Ana Perez", BORN), number="+58414", email="a@b.c"),
    )
    assert likeness.reasons == ("same-name-and-birth-date", "same-number", "same-email")
    assert likeness.score == 100


def test_it_does_not_matter_who_is_compared_with_whom():
    one, other = known(("Ana Perez", BORN), number="1"), known(("Ana M Perez", None), number="1")
    assert compare(one, other) == compare(other, one)
