"""Numbers of people and of days: as told, or bare where they answer what we asked for last."""

from collections.abc import Sequence

from evac.conversation.medicine import medicine_days
from evac.conversation.party_size import find_party_size
from evac.conversation.reading import OpenQuestion

_NUMBERS_ASKED = ("size", "medicine_days")
_LONGEST_NUMBER = 3  # words


def asked_size(words: list[str], questions: Sequence[OpenQuestion]) -> int | None:
    """ "4", when what we asked for last is a number of people."""
    if _number_asked(questions) != "size" or not 1 <= len(words) <= _LONGEST_NUMBER:
        return None
    size = find_party_size(["somos", *words])
    return size.number if size else None


def _number_asked(questions: Sequence[OpenQuestion]) -> str | None:
    """The newest question that is answered with a bare number."""
    return next((question.kind for question in questions if question.kind in _NUMBERS_ASKED), None)


def asked_medicine_days(words: list[str], questions: Sequence[OpenQuestion]) -> int | None:
    days = medicine_days(words)
    if days is None and _number_asked(questions) == "medicine_days":
        days = medicine_days(["insulin", "for", *words[:12]])
        if days is None and len(words) <= _LONGEST_NUMBER:
            days = medicine_days(["insulin", "for", *words, "days"])
    return days
