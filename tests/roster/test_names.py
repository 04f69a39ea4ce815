"""What a caller says leads to the party: a code, a number, a name."""

import pytest

from evac.roster.names import SearchedBy, search
from tests.factories import NOON, make_distress, make_party


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("K7QM3", SearchedBy.CASE_CODE),
        ("k7 qm3", SearchedBy.CASE_CODE),
        ("+58 412 555 0187", SearchedBy.PHONE),
        ("0412-555.01.87", SearchedBy.PHONE),
        ("gonzales", SearchedBy.NAME),
        ("Jose Gonz", SearchedBy.NAME),
    ],
)
def test_a_party_is_found_by_what_a_caller_says(session, words, by):
    sought = make_party(session, case_code="K7QM3", phone="+584125550187", names=("José González",))
    make_party(session, names=("Ana Pérez",))

    found = search(session, words, now=NOON)

    assert (found.by, [row.case_code for row in found.rows]) == (by, [sought.case_code])


def test_the_most_urgent_of_a_name_comes_first_and_only_in_reach(session):
    make_party(session, names=("Ana Pérez",), zone="CAP")
    sos = make_distress(session, names=("Ana Pérez",), zone="ZUL")

    assert search(session, "ana perez", now=NOON).rows[0].case_code == sos.case_code
    assert len(search(session, "ana perez", now=NOON, scope="CAP").rows) == 1
