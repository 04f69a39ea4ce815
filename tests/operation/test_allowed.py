import pytest

from evac.operation.allowed import may_text
from evac.operation.model import Operation


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("+584125551234", True),
        ("+13055550101", True),
        ("+584121234567", False),
        ("+5841255512345", False),
        ("", False),
    ],
)
def test_an_exercise_texts_only_the_numbers_it_names(
    exercise: Operation, address: str, allowed: bool
) -> None:
    assert may_text(exercise, address) is allowed


def test_a_live_operation_texts_anyone(venezuela: Operation) -> None:
    assert may_text(venezuela, "+584121234567")
