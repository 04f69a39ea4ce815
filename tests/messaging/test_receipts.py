from datetime import timedelta
from itertools import permutations

import pytest
from sqlalchemy import func, select

from evac.messaging.channel import Event, Receipt
from evac.messaging.models import ParkedReceipt, State
from evac.messaging.receipts import fold, forget_strangers, keep
from evac.people.models import Contact, ContactState
from tests.messaging.queue import attempts_of, end, now, queued, receive, take, text_of
from tests.statements import statements


def parked(database) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(ParkedReceipt))


def test_receipts_move_the_attempt_and_the_text_forward(database):
    text_id = queued(database)
    (job,) = take(database)
    end(database, job, Event.ACCEPTED, provider_sid="SM1")

    for event, state in (
        (Event.SENT, State.SENT),
        (Event.DELIVERED, State.DELIVERED),
        (Event.READ, State.READ),
    ):
        receive(database, job, event)
        assert text_of(database, text_id).state is state
        assert attempts_of(database, text_id)[0].state is state
    assert parked(database) == 0


def test_a_receipt_before_the_answer_proves_acceptance(database):
    text_id = queued(database)
    (job,) = take(database)

    receive(database, job, Event.UNDERWAY, sid="SM5")
    end(database, job, Event.IN_DOUBT, reason="TimeoutError")

    assert text_of(database, text_id).state is State.ACCEPTED
    assert attempts_of(database, text_id)[0].provider_sid == "SM5"


def test_a_receipt_settles_a_text_in_doubt(database):
    text_id = queued(database)
    (job,) = take(database)
    end(database, job, Event.IN_DOUBT)

    receive(database, job, Event.SENT, sid="SM5")

    assert text_of(database, text_id).state is State.SENT


@pytest.mark.parametrize("order", list(permutations([Event.UNDERWAY, Event.SENT, Event.DELIVERED])))
def test_receipts_in_any_order_and_doubled_end_alike(database, order):
    text_id = queued(database)
    (job,) = take(database)
    end(database, job, Event.ACCEPTED, provider_sid="SM1")

    for event in (*order, *order):
        receive(database, job, event)

    assert text_of(database, text_id).state is State.DELIVERED


def test_many_receipts_of_one_text_are_folded_to_the_highest(database):
    text_id = queued(database)
    (job,) = take(database)

    used = receive(database, job, Event.DELIVERED, Event.SENT, Event.UNDERWAY, Event.READ, Event.SENT)

    assert used == 5
    assert text_of(database, text_id).state is State.READ


def test_the_receipts_of_many_texts_take_as_many_statements_as_those_of_few(database):
    taken = {}
    for texts in (2, 8):
        for _ in range(texts):
            queued(database)
        for job in take(database):
            end(database, job, Event.ACCEPTED, provider_sid=f"SM{job.attempt_id}")
            told = Receipt(job.attempt_uid, Event.DELIVERED, f"SM{job.attempt_id}")
            database.grouped(lambda connection, told=told: keep(connection, told, at=now()))
        with database.writing() as session, statements(session) as seen:
            assert fold(session, now=now()) == texts
            taken[texts] = len(seen)
    assert taken[2] == taken[8]


def test_a_receipt_for_an_unknown_attempt_is_parked_and_joined_later(database):
    text_id = queued(database)
    (job,) = take(database)
    stranger = Receipt("f" * 32, Event.DELIVERED, "SM9")
    database.grouped(lambda connection: keep(connection, stranger, at=now()))

    assert receive(database, job, Event.SENT) == 1
    assert parked(database) == 1

    with database.writing() as session:
        attempt = session.get_one(type(attempts_of(database, text_id)[0]), job.attempt_id)
        attempt.uid = "f" * 32
    with database.writing() as session:
        assert fold(session, now=now()) == 1
    assert text_of(database, text_id).state is State.DELIVERED


def test_receipts_of_strangers_are_forgotten_after_a_week(database):
    stranger = Receipt("f" * 32, Event.DELIVERED, "SM9")
    database.grouped(lambda connection: keep(connection, stranger, at=now()))

    for days, left in ((6, 1), (8, 0)):
        with database.writing() as session:
            forget_strangers(session, now=now() + timedelta(days=days))
        assert parked(database) == left


def test_an_opt_out_marks_the_contact_whatever_else_came(database):
    text_id = queued(database)
    (job,) = take(database)

    receive(database, job, Event.OPTED_OUT, Event.DELIVERED, reason="21610")

    text = text_of(database, text_id)
    assert text.state is State.DELIVERED
    with database.reading() as session:
        assert session.get_one(Contact, text.contact_id).state is ContactState.STOPPED


def test_undelivered_comes_back_after_minutes_and_three_times_at_most(database):
    text_id = queued(database)
    at = now()
    for _ in range(3):
        (job,) = take(database, at=at)
        end(database, job, Event.ACCEPTED, provider_sid="SM1", at=at)
        receive(database, job, Event.UNDELIVERED, reason="30003", at=at)
        assert take(database, at=at + timedelta(minutes=1)) == []
        at += timedelta(minutes=15)

    assert take(database, at=at + timedelta(days=1)) == []
    assert text_of(database, text_id).state is State.FAILED
    assert text_of(database, text_id).attempts == 3


def test_delivered_while_a_retry_waits_cancels_the_retry(database):
    text_id = queued(database)
    (job,) = take(database)
    receive(database, job, Event.UNDELIVERED, reason="30008")
    assert text_of(database, text_id).state is State.QUEUED

    receive(database, job, Event.DELIVERED)

    assert take(database, at=now() + timedelta(hours=1)) == []
    assert text_of(database, text_id).state is State.DELIVERED
