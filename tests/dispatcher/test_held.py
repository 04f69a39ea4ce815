"""After a restore or a long silence nobody gets a text for the second time."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from evac.broadcasts.models import Broadcast, BroadcastState
from evac.broadcasts.pause import resume
from evac.db.sealed import unseal
from evac.dispatcher import chores, held
from evac.dispatcher.step import Sending
from evac.messaging.channel import Event
from evac.messaging.holds import (
    BACKED_UP,
    LIST_SETTLES_IN,
    RESTORED,
    SILENT_AFTER,
    NotSettled,
    find_hold,
    release,
)
from evac.messaging.join import JOINED
from evac.messaging.models import Attempt, Heartbeat, Hold, Outgoing, State, Watermark
from tests.departure.orders import give_order
from tests.factories import make_officer, make_party
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

MINUTES = timedelta(minutes=1)


def mark_restored(database, *, minutes: float = 5) -> None:
    """A restore so long ago, of a backup that was two minutes old."""
    with database.writing() as session:
        session.add(Watermark(name=RESTORED, at=now() - minutes * MINUTES))
        session.merge(Watermark(name=BACKED_UP, at=now() - (minutes + 2) * MINUTES))


def send(database, carrier) -> int:
    sending = Sending(database, channels(carrier), worker="one", segments_per_second=FAST)
    return asyncio.run(sending.send_due())


def look(database, carrier) -> Hold | None:
    asyncio.run(held.look(database, channels(carrier)))
    with database.reading() as session:
        hold = find_hold(session)
        session.expunge_all()
        return hold


def let_go(database) -> None:
    with database.writing() as session:
        hold = find_hold(session)
        assert hold is not None
        release(session, hold, officer_id=make_officer(session).id, now=now())


def forget_sending(database) -> None:
    """What a restore does to texts sent after the backup: they wait again, and their attempts never were."""
    with database.writing() as session:
        session.query(Attempt).delete()
        session.execute(update(Outgoing).values(state=State.QUEUED, attempts=0, body_sealed=None))


def test_a_first_start_is_not_held(database):
    queued(database)

    assert not held.start(database)


def test_a_planned_stop_over_night_holds_nothing(database):
    queued(database)
    chores.beat(database, "one")
    chores.still(database, "one")

    assert not held.start(database)


@pytest.mark.parametrize(("waiting", "holds"), [(True, True), (False, False)])
def test_a_long_silence_holds_what_waits(database, waiting, holds):
    if waiting:
        queued(database)
    with database.writing() as session:
        long_ago = now() - SILENT_AFTER - MINUTES
        session.add(Heartbeat(worker="dead", started_at=long_ago, at=long_ago))

    assert held.start(database) is holds


def test_a_held_dispatcher_sends_nothing_and_a_second_one_neither(database):
    queued(database)
    mark_restored(database)
    carrier = FakeCarrier()

    assert held.start(database)
    assert held.start(database), "the mark is used up, the hold is not"

    assert send(database, carrier) == 0
    assert not carrier.calls


def test_what_the_carrier_has_is_joined_and_the_rest_is_sent_after_the_release(database):
    carrier = FakeCarrier()
    with database.writing() as session:
        sent = [queue_text(session, words=f"Hola {n}").id for n in range(5)]
    send(database, carrier)
    forget_sending(database)
    unsent = queued(database, words="Nuevo")
    mark_restored(database)
    held.start(database)

    hold = look(database, carrier)
    assert hold is not None
    assert (hold.joined, hold.unmatched) == (5, 0)
    assert {text_of(database, text_id).state for text_id in sent} == {State.ACCEPTED}
    assert text_of(database, unsent).state is State.QUEUED
    let_go(database)

    assert send(database, carrier) == 1
    assert [body for _, body in carrier.sent].count(carrier.sent[-1][1]) == 1
    assert "Nuevo" in carrier.sent[-1][1]
    assert len({to for to, _ in carrier.sent}) == len(carrier.sent) == 6


def test_a_joined_text_carries_the_carriers_id_and_its_words(database):
    carrier = FakeCarrier()
    text_id = queued(database, words="Hola")
    send(database, carrier)
    forget_sending(database)
    mark_restored(database)
    held.start(database)
    look(database, carrier)

    (attempt,) = attempts_of(database, text_id)
    assert (attempt.worker, attempt.provider_sid) == (JOINED, carrier.taken[0][0])
    with database.reading() as session:
        assert unseal(session, session.get_one(Outgoing, text_id), "body") == carrier.sent[0][1]


def test_alike_texts_to_one_phone_are_joined_by_count(database):
    carrier = FakeCarrier()
    with database.writing() as session:
        party = make_party(session, phone=new_phone())
        texts = [queue_text(session, party, words="Sí").id for _ in range(3)]
    for _ in range(2):
        (job,) = take(database, limit=1)
        carrier.take_in(job)
        with database.writing() as session:  # the next one may go; this one is forgotten below
            session.execute(update(Outgoing).where(Outgoing.id == job.outgoing_id).values(state=State.SENT))
    forget_sending(database)
    mark_restored(database)
    held.start(database)

    hold = look(database, carrier)
    assert hold is not None
    assert hold.joined == 2
    states = [text_of(database, text_id).state for text_id in texts]
    assert states == [State.ACCEPTED, State.ACCEPTED, State.QUEUED]


def test_texts_that_no_row_stands_for_are_counted(database):
    carrier = FakeCarrier()
    queued(database, words="only the carrier knows")
    (job,) = take(database)
    carrier.take_in(job)
    with database.writing() as session:
        session.query(Attempt).delete()
        session.query(Outgoing).delete()
    mark_restored(database)
    held.start(database)

    hold = look(database, carrier)
    assert hold is not None
    assert (hold.joined, hold.unmatched) == (0, 1)


def test_a_text_in_doubt_keeps_its_copy_for_the_reconciling(database):
    carrier = FakeCarrier()
    doubtful = queued(database, words="Hola")
    (job,) = take(database)
    carrier.take_in(job)  # and the dispatcher died before it heard of it
    with database.writing() as session:
        same_party = session.get_one(Outgoing, doubtful)
        contact_party = make_party(session, phone="")
        alike = queue_text(session, None, words="Hola")
        alike.party_id, alike.contact_id = same_party.party_id, same_party.contact_id
        assert contact_party.id
    mark_restored(database)
    held.start(database)

    hold = look(database, carrier)
    assert hold is not None
    assert (hold.joined, hold.unmatched) == (0, 0)


def test_how_a_joined_text_went_on_is_read_from_the_list(database):
    carrier = FakeCarrier()
    text_id = queued(database)
    send(database, carrier)
    forget_sending(database)
    mark_restored(database)
    held.start(database)
    look(database, carrier)
    listed = asyncio.run(carrier.list_outbound(now()))
    delivered = [
        type(one)(one.provider_sid, one.to, one.sender, one.body, one.created_at, Event.DELIVERED)
        for one in listed
    ]
    carrier.list_outbound = lambda since: _given(delivered)

    look(database, carrier)
    assert text_of(database, text_id).state is State.DELIVERED


async def _given(listed):
    return listed


def test_a_list_that_cannot_be_read_releases_nothing(database):
    queued(database)
    carrier = FakeCarrier()
    carrier.list_fails = True
    mark_restored(database)
    held.start(database)
    look(database, carrier)

    with pytest.raises(NotSettled):
        let_go(database)


def test_no_release_before_the_carriers_list_has_settled(database):
    queued(database)
    mark_restored(database, minutes=0)
    held.start(database)
    hold = look(database, FakeCarrier())

    assert hold is not None
    assert hold.settles_at >= now() + LIST_SETTLES_IN - MINUTES
    with pytest.raises(NotSettled):
        let_go(database)


def test_what_would_be_joined_can_be_foreseen_and_changes_nothing(database):
    carrier = FakeCarrier()
    queued(database)
    send(database, carrier)
    forget_sending(database)
    mark_restored(database)
    held.start(database)

    found = asyncio.run(held.foresee(database, channels(carrier)))
    assert (found.joined, found.unmatched) == (1, 0)
    assert {text.state for text in all_texts(database)} == {State.QUEUED}
    with database.reading() as session:
        assert session.scalar(select(Attempt)) is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (BroadcastState.SENDING, BroadcastState.PAUSED),
        (BroadcastState.APPROVED, BroadcastState.PAUSED),
        (BroadcastState.DONE, BroadcastState.PAUSED),
        (BroadcastState.HALTED, BroadcastState.HALTED),
        (BroadcastState.SUBMITTED, BroadcastState.SUBMITTED),
    ],
)
def test_after_a_restore_no_broadcast_goes_on_by_itself(database, before, after):
    with database.writing() as session:
        order = give_order(session, make_party(session), state=State.QUEUED, broadcast_state=before)
        broadcast_id = order.broadcast_id
    held.start(database)
    assert state_of(database, broadcast_id) is before, "only a restore forgets"
    mark_restored(database)
    held.start(database)
    assert state_of(database, broadcast_id) is after


def test_what_a_lead_resumed_after_a_restore_is_not_paused_again(database):
    with database.writing() as session:
        broadcast_id = give_order(session, make_party(session), state=State.QUEUED).broadcast_id
    mark_restored(database)
    held.start(database)
    with database.writing() as session:
        broadcast = session.get_one(Broadcast, broadcast_id)
        resume(session, broadcast, officer_id=make_officer(session).id, now=now())
    held.start(database)

    assert state_of(database, broadcast_id) is BroadcastState.SENDING


def state_of(database, broadcast_id) -> BroadcastState:
    with database.reading() as session:
        return session.get_one(Broadcast, broadcast_id).state
