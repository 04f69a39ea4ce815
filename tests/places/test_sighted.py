"""How many that are independent of each other reported one place."""

from datetime import timedelta

import pytest

from evac.places.models import SightingKind
from evac.places.sighted import Certainty, Reported, judge
from tests.factories import NOON

# Reports as party and phone; "-" for a phone that is not known.
REPORTS = {
    "A1": 1,
    "A1 A1 A2": 1,
    "A1 B1": 1,
    "A1 B1 C1": 1,
    "A1 B2": 2,
    "A1 B1 A2": 2,
    "B1 A1 A2": 2,
    "A1 A2 B1 B2 C1": 2,
    "A1 B1 B2 C2 C3": 3,
    "A- B-": 2,
    "A- B1": 2,
    "A- A1": 1,
}


@pytest.mark.parametrize(("told", "parties"), REPORTS.items())
def test_it_takes_another_party_on_another_phone(told, parties):
    reports = [
        Reported(one[0].encode(), NOON, None if one[1] == "-" else one[1].encode()) for one in told.split()
    ]
    judged = judge(SightingKind.ROADBLOCK, reports, NOON + timedelta(minutes=5))

    assert judged.parties == parties
    assert judged.certainty is (Certainty.CONFIRMED if parties > 1 else Certainty.UNCONFIRMED)
