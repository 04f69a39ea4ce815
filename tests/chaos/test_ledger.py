"""The comparison itself can fail: a lost text and a second copy are found, also among alike ones."""

from collections import Counter

from tests.chaos.ledger import compare

ANA, LUIS = ("+584145550001", "Anotado, gracias."), ("+584145550002", "Anotado, gracias.")


def test_equal_books_show_nothing():
    found = compare([ANA, ANA, LUIS], [LUIS, ANA, ANA])

    assert (found.lost, found.duplicated) == (Counter(), Counter())


def test_lost_text_and_second_copy_are_found():
    found = compare([ANA, ANA, LUIS], [ANA, LUIS, LUIS])

    assert (found.lost, found.duplicated) == (Counter([ANA]), Counter([LUIS]))
