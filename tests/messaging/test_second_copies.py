"""Whoever may have got a text twice stays marked until the carrier's list proves otherwise."""

import asyncio
from datetime import datetime, timedelta

from evac.db.database import Database
from evac.messaging.channel import Event
from evac.messaging.models import State
from evac.messaging.reconcile import FIRST_LIST_AFTER, NEXT_LIST_AFTER, Reconciled, decide
from evac.messaging.second_copies import LOOKED_FOR
from evac.people.models import Channel as Kind
from tests.messaging.carrier import FakeCarrier
from tests.messaging.queue import end, now, queued, receive, take, text_of

TWICE = FIRST_LIST_AFTER + NEXT_LIST_AFTER + timedelta(seconds=1)
LATER = TWICE + NEXT_LIST_AFTER + timedelta(seconds=1)


def look(database: Database, carrier: FakeCarrier, at: datetime) -> Reconciled:
    listed = asyncio.run(carrier.list_outbound(now()))
    with database.writing() as session:
        return decide(session, (Kind.SMS, Kind.WHATSAPP), listed, now=at)


def sent_again(database: Database, carrier: FakeCarrier, *, arrived: bool) -> tuple[int, datetime]:
    """A text whose first call was cut, which two lists did not hold, and which was sent anew."""
    text_id = queued(database)
    start = now()
    (job,) = take(database, at=start)
    if arrived:
        carrier.unlisted = {carrier.take_in(job)}
    end(database, job, Event.IN_DOUBT)
    look(database, carrier, start + FIRST_LIST_AFTER)
    look(database, carrier, start + TWICE)
    (again,) = take(database, at=start + TWICE)
    end(database, again, Event.ACCEPTED, provider_sid=carrier.take_in(again), at=start + TWICE)
    assert text_of(database, text_id).may_duplicate
    return text_id, start


def test_the_mark_goes_when_the_list_holds_the_second_copy_alone(database: Database) -> None:
    carrier = FakeCarrier()
    text_id, start = sent_again(database, carrier, arrived=False)

    look(database, carrier, start + LATER)
    text = text_of(database, text_id)
    assert (text.state, text.may_duplicate) == (State.ACCEPTED, False)


def test_a_list_that_does_not_show_the_second_copy_yet_proves_nothing(database: Database) -> None:
    carrier = FakeCarrier()
    text_id, start = sent_again(database, carrier, arrived=False)
    carrier.unlisted = {carrier.taken[-1][0]}

    look(database, carrier, start + LATER)
    assert text_of(database, text_id).may_duplicate


def test_the_mark_stays_where_the_list_holds_both(database: Database) -> None:
    carrier = FakeCarrier()
    text_id, start = sent_again(database, carrier, arrived=True)
    carrier.unlisted = set()

    for minutes in range(10):
        look(database, carrier, start + LATER + timedelta(minutes=2 * minutes))
    assert text_of(database, text_id).may_duplicate


def test_the_mark_stays_where_a_receipt_proves_the_first(database: Database) -> None:
    carrier = FakeCarrier()
    text_id, start = sent_again(database, carrier, arrived=True)
    sid, first = carrier.taken[0]
    receive(database, first, Event.DELIVERED, sid=sid)
    carrier.unlisted = set()

    look(database, carrier, start + LATER)
    text = text_of(database, text_id)
    assert (text.state, text.may_duplicate) == (State.DELIVERED, True)


def test_after_an_hour_nobody_looks_any_more(database: Database) -> None:
    carrier = FakeCarrier()
    text_id, start = sent_again(database, carrier, arrived=False)

    look(database, carrier, start + LOOKED_FOR + timedelta(minutes=1))
    assert text_of(database, text_id).may_duplicate
