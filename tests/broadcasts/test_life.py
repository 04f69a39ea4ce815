"""From a draft to the carrier."""

from evac.broadcasts.models import BroadcastState
from evac.db.database import Database
from evac.dispatcher.step import GATE
from evac.messaging.outbox import claim
from tests.broadcasts.steps import HELD, make_sending, parties, texts
from tests.factories import NOON
from tests.messaging.carrier import FakeCarrier
from tests.messaging.queue import channels


def test_a_released_broadcast_leaves_for_each_party_once(database: Database) -> None:
    ids = parties(database, 3)
    with database.writing() as session:
        broadcast = make_sending(session)
        assert broadcast.state is BroadcastState.SENDING
        assert [text.party_id for text in texts(session, broadcast)] == ids

    with database.writing() as session:
        carrier = FakeCarrier()
        jobs = claim(
            session,
            worker="one",
            channels=channels(carrier),
            segments_per_second=1000,
            limit=100,
            now=NOON + HELD,
            gate=GATE,
        )

    assert len({job.to for job in jobs}) == 3
    assert all("Salga ya de Venezuela" in job.body and job.segments == 1 for job in jobs)
