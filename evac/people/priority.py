"""Doctrine's priority code, "I-A" to "V-E": computed from facts, never typed, shown beside the urgency."""

from collections.abc import Sequence
from dataclasses import dataclass

ADULT = 18  # years
AGED = 65

_MAJORS = ("I", "II", "III", "IV", "V")


@dataclass(frozen=True)
class Traveller:
    """What doctrine asks of one person.

    Attributes:
        major: class 1 .. 5; None where the person is not entitled in their own right.
        age: whole years; None where it is not known, which counts as an adult.
    """

    major: int | None = 1
    age: int | None = None
    pregnant: bool = False
    infirm: bool = False

    @property
    def is_child(self) -> bool:
        return self.age is not None and self.age < ADULT

    @property
    def is_aged_or_infirm(self) -> bool:
        return self.infirm or (self.age is not None and self.age >= AGED)


def priority_code(party: Sequence[Traveller]) -> str:
    """The best code of any member entitled in their own right; the party travels together under it.

    Source: categories as generally published for JP 3-68. A party nobody has described is one adult citizen,
    and one without anybody entitled is "V-E": a person decides.
    """
    entitled = [traveller for traveller in party or (Traveller(),) if traveller.major is not None]
    codes = [(traveller.major or 5, _minor(traveller, party)) for traveller in entitled]
    major, minor = min(codes, default=(5, "E"))
    return f"{_MAJORS[major - 1]}-{minor}"


def _minor(traveller: Traveller, party: Sequence[Traveller]) -> str:
    if traveller.pregnant:
        return "A"
    children = sum(member.is_child for member in party)
    if traveller.is_child:
        # With adults beside it a child is not alone: the family counts as adults with children.
        return "B" if children == len(party) else "D"
    if traveller.is_aged_or_infirm:
        return "C"
    return "D" if children else "E"
