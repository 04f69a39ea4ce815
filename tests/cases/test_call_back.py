"""When somebody who rang is called back."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from evac.cases.call_back import call_back_due
from evac.operation.model import CallHours

CARACAS = ZoneInfo("America/Caracas")  # four hours behind UTC
HOURS = CallHours(time(8), time(20))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 1, day, hour, minute, tzinfo=CARACAS).astimezone(UTC)


@pytest.mark.parametrize(
    ("rang", "due"),
    [
        (at(12, 12), at(12, 12, 30)),
        (at(12, 3), at(12, 8, 30)),
        (at(12, 19, 59), at(12, 20, 29)),
        (at(12, 20), at(13, 8, 30)),
        (at(12, 23, 30), at(13, 8, 30)),
    ],
)
def test_people_are_called_back_in_the_hours_for_it(rang, due):
    assert call_back_due(rang, hours=HOURS, time_zone=CARACAS, distress=False) == due


def test_distress_is_called_back_at_any_hour():
    night = at(12, 3)
    assert call_back_due(night, hours=HOURS, time_zone=CARACAS, distress=True) == night + timedelta(
        minutes=10
    )
