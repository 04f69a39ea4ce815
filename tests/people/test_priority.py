import pytest

from evac.people.priority import Traveller, priority_code

ADULT, CHILD, OLD = Traveller(age=40), Traveller(age=9), Traveller(age=70)


@pytest.mark.parametrize(
    ("party", "code"),
    [
        ([], "I-E"),
        ([Traveller()], "I-E"),
        ([ADULT], "I-E"),
        ([ADULT, CHILD], "I-D"),
        ([CHILD], "I-B"),
        ([CHILD, Traveller(age=17)], "I-B"),
        ([Traveller(age=18)], "I-E"),
        ([OLD], "I-C"),
        ([OLD, CHILD], "I-C"),
        ([Traveller(age=30, infirm=True), ADULT], "I-C"),
        ([Traveller(age=30, pregnant=True), OLD, CHILD], "I-A"),
        ([Traveller(age=17, pregnant=True)], "I-A"),
        ([Traveller(major=2, age=30, pregnant=True), ADULT], "I-E"),
        ([Traveller(major=2, age=40), Traveller(major=3, age=40)], "II-E"),
        ([Traveller(major=None, age=40)], "V-E"),
        ([Traveller(major=None, age=40), Traveller(major=4, age=70)], "IV-C"),
        ([Traveller(major=None, age=40), Traveller(major=1, age=5)], "I-D"),
    ],
)
def test_a_party_takes_the_best_code_of_a_member_entitled_in_its_own_right(party, code):
    assert priority_code(party) == code


def test_every_class_has_its_numeral():
    assert [priority_code([Traveller(major=n, age=40)]) for n in range(1, 6)] == [
        "I-E", "II-E", "III-E", "IV-E", "V-E",
    ]  # fmt: skip
