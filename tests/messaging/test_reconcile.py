import asyncio
from datetime import timedelta

import pytest

from evac.messaging.channel import Event
from evac.messaging.models import State
from evac.messaging.outbox import LEASE, cancel, rescue
from evac.messaging.reconcile import FIRST_LIST_AFTER, NEXT_LIST_AFTER, Reconciled, decide, reconcile
from evac.people.models import Channel as Kind
from tests.factories import make_party
from tests.messaging.carrier import FakeCarrier
from tests.messaging.queue import (
    attempts_of,
    channels,
    end,
    new_phone,
    now,
    queue_text,
    queued,
    receive,
    take,
    text_of,
)

KINDS = (Kind.SMS, Kind.WHATSAPP)
ZERO = timedelta(0)


def look(database, carrier, after: timedelta) -> Reconciled:
    """One look into the list, that long after now."""
    listed = asyncio.run(carrier.list_outbound(now()))
    with database.writing() as session:
        return decide(session, KINDS, listed, now=now() + after)


def in_doubt(database, carrier, *, accepted: bool, text_id: int | None = None) -> int:
    """A text whose call was cut: before the carrier had it, or after."""
    text_id = text_id or queued(database)
    (job,) = [job for job in take(database) if job.outgoing_id == text_id]
    if accepted:
        carrier.take_in(job)
    end(database, job, Event.IN_DOUBT, reason="ServerDisconnectedError")
    return text_id


def test_a_text_found_in_the_list_is_accepted(database):
    carrier = FakeCarrier()
    text_id = in_doubt(database, carrier, accepted=True)

    assert look(database, carrier, FIRST_LIST_AFTER) == Reconciled(found=1)

    (attempt,) = attempts_of(database, text_id)
    assert (text_of(database, text_id).state, attempt.provider_sid) == (State.ACCEPTED, carrier.taken[0][0])


def test_nothing_is_decided_before_the_list_has_settled(database):
    carrier = FakeCarrier()
    text_id = in_doubt(database, carrier, accepted=False)

    assert look(database, carrier, FIRST_LIST_AFTER - timedelta(seconds=5)) == Reconciled()
    look(database, carrier, FIRST_LIST_AFTER)
    assert look(database, carrier, FIRST_LIST_AFTER + NEXT_LIST_AFTER / 2) == Reconciled()
    assert text_of(database, text_id).state is State.UNSURE


def test_a_text_absent_from_two_lists_is_sent_again_and_says_so(database):
    carrier = FakeCarrier()
    text_id = in_doubt(database, carrier, accepted=False)
    look(database, carrier, FIRST_LIST_AFTER)
    later = FIRST_LIST_AFTER + NEXT_LIST_AFTER + timedelta(seconds=1)
    look(database, carrier, later)

    assert text_of(database, text_id).may_duplicate
    assert [job.outgoing_id for job in take(database, at=now() + later)] == [text_id]


def test_a_list_that_lags_shows_it_the_second_time(database):
    carrier = FakeCarrier()
    text_id = in_doubt(database, carrier, accepted=True)
    carrier.unlisted = {carrier.taken[0][0]}
    look(database, carrier, FIRST_LIST_AFTER)
    carrier.unlisted = set()
    look(database, carrier, FIRST_LIST_AFTER + NEXT_LIST_AFTER + timedelta(seconds=1))

    assert text_of(database, text_id).state is State.ACCEPTED


def test_identical_texts_to_one_phone_are_matched_by_count(database):
    carrier = FakeCarrier()
    with database.writing() as session:
        party = make_party(session, phone=new_phone())
        text_ids = [queue_text(session, party, words="igual").id for _ in range(3)]
    for text_id, accepted in zip(text_ids, (True, False, True), strict=True):
        in_doubt(database, carrier, accepted=accepted, text_id=text_id)

    assert look(database, carrier, FIRST_LIST_AFTER) == Reconciled(found=2, absent=1)
    states = sorted(text_of(database, text_id).state.value for text_id in text_ids)
    assert states == ["accepted", "accepted", "unsure"]


def test_one_copy_never_stands_for_two_alike_texts_whatever_a_receipt_says_later(database):
    carrier = FakeCarrier()
    with database.writing() as session:
        party = make_party(session, phone=new_phone())
        older, younger = (queue_text(session, party, words="igual").id for _ in range(2))
    in_doubt(database, carrier, accepted=False, text_id=older)
    in_doubt(database, carrier, accepted=True, text_id=younger)
    look(database, carrier, FIRST_LIST_AFTER)  # nothing tells them apart: the older gets the copy
    ((sid, job),) = carrier.taken

    receive(database, job, Event.DELIVERED, sid=sid)

    assert text_of(database, older).state is State.DELIVERED
    assert text_of(database, younger).state is State.UNSURE


def test_a_listed_text_that_another_attempt_is_known_to_have_made_is_no_proof(database):
    carrier = FakeCarrier()
    with database.writing() as session:
        party = make_party(session, phone=new_phone())
        known, doubted = (queue_text(session, party, words="igual").id for _ in range(2))
    (job,) = take(database)
    end(database, job, Event.ACCEPTED, provider_sid=carrier.take_in(job))
    in_doubt(database, carrier, accepted=False, text_id=doubted)

    assert look(database, carrier, FIRST_LIST_AFTER) == Reconciled(absent=1)
    assert text_of(database, known).state is State.ACCEPTED


def test_while_an_alike_text_is_being_handed_over_nothing_is_decided(database):
    carrier = FakeCarrier()
    with database.writing() as session:
        party = make_party(session, phone=new_phone())
        doubted, other = (queue_text(session, party, words="igual").id for _ in range(2))
    in_doubt(database, carrier, accepted=False, text_id=doubted)
    (job,) = take(database)
    assert job.outgoing_id == other
    carrier.take_in(job)  # listed, but its answer has not reached us

    assert look(database, carrier, FIRST_LIST_AFTER) == Reconciled()


def test_another_number_or_other_words_are_no_proof(database):
    carrier = FakeCarrier()
    text_id = in_doubt(database, carrier, accepted=False)
    other = queued(database, words="otra cosa")
    (job,) = take(database)
    assert job.outgoing_id == other
    end(database, job, Event.ACCEPTED)
    carrier.take_in(job)

    look(database, carrier, FIRST_LIST_AFTER)
    assert attempts_of(database, text_id)[0].absences == 1


def test_a_list_that_cannot_be_read_decides_nothing(database):
    carrier = FakeCarrier()
    carrier.list_fails = True
    text_id = in_doubt(database, carrier, accepted=True)

    done = asyncio.run(reconcile(database, channels(carrier), first_after=ZERO, next_after=ZERO))

    assert done == Reconciled()
    assert text_of(database, text_id).state is State.UNSURE


def test_a_whole_run_finds_what_is_there(database):
    carrier = FakeCarrier()
    found = in_doubt(database, carrier, accepted=True)
    absent = in_doubt(database, carrier, accepted=False)

    done = asyncio.run(reconcile(database, channels(carrier), first_after=ZERO, next_after=ZERO))
    assert done == Reconciled(found=1, absent=1)
    asyncio.run(reconcile(database, channels(carrier), first_after=ZERO, next_after=ZERO))

    assert text_of(database, found).state is State.ACCEPTED
    assert text_of(database, absent).state is State.QUEUED


def test_a_cancelled_text_in_doubt_is_not_sent_and_keeps_its_mark(database):
    carrier = FakeCarrier()
    text_id = in_doubt(database, carrier, accepted=False)
    with database.writing() as session:
        cancel(session.get_one(type(text_of(database, text_id)), text_id), "halted", now=now())
    assert text_of(database, text_id).may_have_been_sent

    for _ in range(2):
        asyncio.run(reconcile(database, channels(carrier), first_after=ZERO, next_after=ZERO))

    text = text_of(database, text_id)
    assert (text.state, text.may_have_been_sent) == (State.CANCELLED, True)  # the list may lag for longer
    assert take(database) == []


@pytest.mark.parametrize("died", ["before the call", "after the call"])
def test_a_dispatcher_that_dies_around_the_call_sends_no_text_twice_and_loses_none(database, died):
    carrier = FakeCarrier()
    text_id = queued(database)
    (job,) = take(database, worker="dead")
    if died == "after the call":
        carrier.take_in(job)
    with database.writing() as session:
        assert rescue(session, now=now() + LEASE + timedelta(seconds=1)) == 1

    after = FIRST_LIST_AFTER
    look(database, carrier, after)
    after += NEXT_LIST_AFTER + timedelta(seconds=1)
    look(database, carrier, after)
    for again in take(database, worker="next", at=now() + after):
        carrier.take_in(again)
        end(database, again, Event.ACCEPTED, provider_sid=carrier.taken[-1][0])

    assert len(carrier.taken) == 1
    assert text_of(database, text_id).state is State.ACCEPTED
    assert text_of(database, text_id).may_duplicate is (died == "before the call")
