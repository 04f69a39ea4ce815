"""The claim we make: nothing lost; nothing twice while the provider's list lags less than the settle time.

Dispatchers die, answers get lost, receipts come early, late, doubled or never; time moves by itself.
"""

import asyncio
from collections import Counter
from datetime import datetime, timedelta
from random import Random

import pytest

from evac.messaging.channel import Event, Job, Receipt
from evac.messaging.models import State
from evac.messaging.outbox import LEASE, rescue
from evac.messaging.receipts import fold, keep
from evac.messaging.reconcile import FIRST_LIST_AFTER, NEXT_LIST_AFTER, decide
from evac.people.models import Channel as Kind
from tests.factories import make_party
from tests.messaging.carrier import FakeCarrier
from tests.messaging.queue import end, new_phone, now, queue_text, take, text_of

KINDS = (Kind.SMS, Kind.WHATSAPP)
WENT = {State.ACCEPTED, State.SENT, State.DELIVERED, State.READ}
LONGEST_LAG = FIRST_LIST_AFTER + NEXT_LIST_AFTER - LEASE - timedelta(seconds=5)


class World:
    """A queue, a carrier whose list lags, and a clock that only this test moves."""

    def __init__(self, database, chance: Random) -> None:
        self.database = database
        self.chance = chance
        self.at: datetime = now()
        self.carrier = FakeCarrier()
        self.carrier.clock = lambda: self.at
        self.lag = timedelta(seconds=chance.uniform(0, LONGEST_LAG.total_seconds()))
        self.late: list[Job] = []  # answers that reach us after their dispatcher was given up
        self.texts = self._texts()

    def _texts(self) -> list[int]:
        """Three alike texts to one phone, which only counting tells apart, and one to another."""
        with self.database.writing() as session:
            party, other = (make_party(session, phone=new_phone()) for _ in range(2))
            alike = [queue_text(session, party, words="igual").id for _ in range(3)]
            return [*alike, queue_text(session, other, words="igual").id]

    def something_happens(self) -> None:
        self.chance.choice(
            [self.send, self.pass_time, self.pass_time, self.reconcile, self.rescue, self.receipt]
        )()

    def send(self) -> None:
        for job in take(self.database, worker=f"w{self.chance.random()}", at=self.at):
            self.chance.choice(
                [self._well, self._busy, self._cut_before, self._cut_after, self._die, self._die_after]
            )(job)

    def _well(self, job: Job) -> None:
        self._pass_within_lease()
        end(self.database, job, Event.ACCEPTED, provider_sid=self.carrier.take_in(job), at=self.at)

    def _busy(self, job: Job) -> None:
        end(self.database, job, Event.NOT_SENT, reason="429", at=self.at)

    def _cut_before(self, job: Job) -> None:
        end(self.database, job, Event.IN_DOUBT, at=self.at)

    def _cut_after(self, job: Job) -> None:
        self.carrier.take_in(job)
        end(self.database, job, Event.IN_DOUBT, at=self.at)

    def _die(self, job: Job) -> None:
        self.late.append(job)

    def _die_after(self, job: Job) -> None:
        self.carrier.take_in(job)

    def _pass_within_lease(self) -> None:
        self.at += timedelta(seconds=self.chance.uniform(0, 2))

    def pass_time(self) -> None:
        self.at += timedelta(seconds=self.chance.choice([1, 10, 40, 70, 200]))

    def rescue(self) -> None:
        with self.database.writing() as session:
            rescue(session, now=self.at)
        for job in self.late:  # "too many requests", said to a dispatcher that is not in charge any more
            end(self.database, job, Event.NOT_SENT, reason="429", at=self.at) if self._was_rescued(
                job
            ) else None

    def _was_rescued(self, job: Job) -> bool:
        return text_of(self.database, job.outgoing_id).state is not State.SUBMITTING

    def reconcile(self) -> None:
        self.carrier.unlisted = {sid for sid, _ in self.carrier.taken} - self.carrier.taken_by(
            self.at - self.lag
        )
        listed = asyncio.run(self.carrier.list_outbound(self.at))
        with self.database.writing() as session:
            decide(session, KINDS, listed, now=self.at)

    def receipt(self) -> None:
        if not self.carrier.taken:
            return
        sid, job = self.chance.choice(self.carrier.taken)
        event = self.chance.choice([Event.UNDERWAY, Event.SENT, Event.DELIVERED])
        receipt = Receipt(job.attempt_uid, event, sid)
        self.database.grouped(lambda connection: keep(connection, receipt, at=self.at))
        with self.database.writing() as session:
            fold(session, now=self.at)

    def calm_down(self) -> None:
        """From here on nothing fails any more."""
        for _ in range(40):
            if all(text_of(self.database, text_id).state in WENT for text_id in self.texts):
                return
            self.at += timedelta(seconds=31)
            with self.database.writing() as session:
                rescue(session, now=self.at)
            self.reconcile()
            for job in take(self.database, at=self.at):
                self._well(job)

    def times_taken(self) -> Counter[int]:
        return Counter(job.outgoing_id for _, job in self.carrier.taken)


@pytest.mark.parametrize("seed", range(8))
def test_no_text_is_lost_and_none_is_sent_twice(database, seed):
    chance = Random(seed)
    world = World(database, chance)
    for _ in range(chance.randint(5, 40)):
        world.something_happens()
    world.calm_down()

    assert [text_of(database, text_id).state in WENT for text_id in world.texts] == [True] * 4
    assert world.times_taken() == Counter(world.texts)


@pytest.mark.parametrize("seed", range(6))
def test_where_the_list_lags_longer_every_possible_duplicate_is_marked(database, seed):
    chance = Random(seed)
    world = World(database, chance)
    world.lag = timedelta(hours=1)
    for _ in range(30):
        world.something_happens()
    world.calm_down()

    twice = [text_id for text_id, times in world.times_taken().items() if times > 1]
    assert set(world.times_taken()) == set(world.texts)
    assert all(text_of(database, text_id).may_duplicate for text_id in twice)
