"""What somebody who only knows a case code may change."""

from datetime import timedelta

import pytest

from evac.checkins.strangers import Known, Told, doubts
from evac.kernel.status import Intent
from tests.factories import NOON

SOON, LATE = NOON + timedelta(days=2), NOON + timedelta(days=60)


@pytest.mark.parametrize(
    ("known", "told", "doubted"),
    [
        (Known(), Told(), set()),
        (Known(), Told(Intent.TRYING, 3, (105, -669), "CAP", LATE), set()),
        (Known(), Told(Intent.STAYING), {"intent"}),
        (Known(Intent.STAYING), Told(Intent.STAYING), set()),
        (Known(Intent.CANNOT), Told(Intent.HAS_TICKET), {"intent"}),
        (Known(party_size=2), Told(party_size=1), {"party_size"}),
        (Known(party_size=2), Told(party_size=5), set()),
        (Known(cell=(105, -669), zone="CAP"), Told(cell=(105, -669), zone="CAP"), set()),
        (Known(cell=(105, -669), zone="CAP"), Told(cell=(105, -669), zone="MIR"), {"place"}),
        (Known(cell=(105, -669), zone="CAP"), Told(cell=(78, -723), zone="TAC"), {"place"}),
        (Known(zone="CAP"), Told(cell=(78, -723)), {"place"}),
        (Known(medicine_until=SOON), Told(medicine_until=LATE), {"medicine"}),
        (Known(medicine_until=LATE), Told(medicine_until=SOON), set()),
    ],
)
def test_a_stranger_adds_and_takes_nothing_away(known, told, doubted):
    assert doubts(known, told) == doubted
