import asyncio
from datetime import timedelta

import pytest

from evac.dispatcher.step import Sending, write_down
from evac.messaging.channel import Event, Outcome
from evac.messaging.models import Incoming, InState, Lane, State
from evac.messaging.outbox import LEASE, Settled, rescue
from evac.messaging.receipts import fold
from tests.factories import make_incoming, make_party
from tests.messaging.carrier import FakeCarrier
from tests.messaging.queue import (
    FAST,
    all_texts,
    attempts_of,
    channels,
    new_phone,
    now,
    queue_text,
    queued,
    take,
    text_of,
)


def sending(database, carrier, **fields) -> Sending:
    given = {"worker": "one", "segments_per_second": FAST} | fields
    return Sending(database, channels(carrier), **given)


def run(database, carrier, **fields) -> int:
    return asyncio.run(sending(database, carrier, **fields).send_due())


def test_most_urgent_text_goes_first(database):
    with database.writing() as session:
        queue_text(session, words="segundo", lane=Lane.ROUTINE)
        queue_text(session, words="primero", lane=Lane.ALARM)
    carrier = FakeCarrier()

    assert run(database, carrier) == 2
    assert ["primero" in body for _, body in carrier.sent] == [True, False]
    assert {text.state for text in all_texts(database)} == {State.ACCEPTED}


def test_an_empty_queue_costs_no_call(database):
    assert run(database, FakeCarrier()) == 0


def test_busy_network_is_tried_again_later(database):
    text_id = queued(database)
    answers = iter([Outcome(Event.NOT_SENT, "429"), Event.ACCEPTED])
    carrier = FakeCarrier(lambda job: next(answers))

    assert run(database, carrier) == 1
    assert text_of(database, text_id).state is State.QUEUED
    asyncio.run(asyncio.sleep(0.3))
    assert run(database, carrier) == 1

    assert len(carrier.taken) == 1
    assert text_of(database, text_id).state is State.ACCEPTED


def test_two_hundred_texts_side_by_side_each_keep_their_own_sid(database):
    with database.writing() as session:
        for _ in range(200):
            queue_text(session)
    carrier = FakeCarrier()

    async def until_empty() -> None:
        one = sending(database, carrier)
        while await one.send_due():
            pass

    asyncio.run(until_empty())

    sids = {job.outgoing_id: sid for sid, job in carrier.taken}
    assert len(sids) == 200
    for text in all_texts(database):
        (attempt,) = attempts_of(database, text.id)
        assert attempt.provider_sid == sids[text.id]


def test_sending_goes_on_until_it_is_stopped_and_settles_what_is_under_way(database):
    for _ in range(3):
        queued(database)
    carrier = FakeCarrier()

    async def for_a_moment() -> None:
        stopping = asyncio.Event()
        running = asyncio.create_task(sending(database, carrier).keep_sending(stopping))
        while len(carrier.taken) < 3:
            await asyncio.sleep(0.01)
        stopping.set()
        await running

    asyncio.run(asyncio.wait_for(for_a_moment(), 10))

    assert {text.state for text in all_texts(database)} == {State.ACCEPTED}


def test_what_a_call_ended_with_survives_a_database_that_fails(database):
    text_id = queued(database)
    carrier = FakeCarrier()

    class Failing:
        """The database, but its second write fails."""

        def __init__(self) -> None:
            self.writes = 0

        def reading(self):
            return database.reading()

        def writing(self):
            self.writes += 1
            if self.writes == 2:
                raise OSError("disk full")
            return database.writing()

    async def twice() -> None:
        one = sending(Failing(), carrier)
        with pytest.raises(OSError, match="disk full"):
            await one.send_due()
        await one.send_due()

    asyncio.run(twice())

    assert len(carrier.taken) == 1
    assert text_of(database, text_id).state is State.ACCEPTED


def test_two_dispatchers_send_every_text_once(database):
    for _ in range(30):
        queued(database)
    carrier = FakeCarrier()

    async def both() -> None:
        stopping = asyncio.Event()
        workers = [sending(database, carrier, worker=name).keep_sending(stopping) for name in ("a", "b")]
        running = [asyncio.create_task(worker) for worker in workers]
        while len(carrier.taken) < 30:
            await asyncio.sleep(0.02)
        await asyncio.sleep(0.3)
        stopping.set()
        await asyncio.gather(*running)

    asyncio.run(asyncio.wait_for(both(), 20))

    assert len({job.outgoing_id for _, job in carrier.taken}) == len(carrier.taken) == 30


def test_sending_slows_while_a_text_waits_for_its_answer(database):
    with database.writing() as session:
        for _ in range(80):
            queue_text(session)
        make_incoming(
            session,
            make_party(session, phone=new_phone()),
            body="?",
            at=now() - timedelta(seconds=5),
            state=InState.WAITING,
        )
    carrier = FakeCarrier()

    assert run(database, carrier, segments_per_second=100) == 56
    with database.writing() as session:
        session.query(Incoming).update({"state": InState.ANSWERED})
    assert run(database, carrier, segments_per_second=100) == 24


def test_an_answer_after_the_rescue_changes_nothing_by_itself_but_is_proof(database):
    text_id = queued(database)
    (job,) = take(database)
    with database.writing() as session:
        rescue(session, now=now() + LEASE * 2)

    write_down(database, [Settled(job, Outcome(Event.ACCEPTED, provider_sid="SM3"))])
    assert text_of(database, text_id).state is State.UNSURE
    with database.writing() as session:
        fold(session, now=now())

    assert text_of(database, text_id).state is State.ACCEPTED
