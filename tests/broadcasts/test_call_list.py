"""Whoever still lacks words that hold is called; nobody is called about an order that is over."""

import pytest
from sqlalchemy import select

from evac.broadcasts.call_list import not_reached
from evac.broadcasts.halt import halt
from evac.broadcasts.models import FILTERED, STORM, Broadcast
from evac.broadcasts.queries import tally
from evac.departure.instruct import SUPERSEDED
from evac.departure.models import Instruction
from evac.dispatcher.broadcasts import cancel_halted
from evac.messaging.models import Outgoing, State
from evac.messaging.render import LOST
from tests.broadcasts.steps import fresh, make_sending, reachable_party, texts
from tests.factories import NOON


@pytest.fixture
def sending(database):
    """Delivered, refused, queued, and one whose contact is gone, so that there is no text."""
    with database.writing() as session:
        for number in range(4):
            reachable_party(session, case_code=f"C{number:04}")
        broadcast = make_sending(session)
        first, second, _, gone = texts(session, broadcast)
        session.delete(gone)
        first.state = State.DELIVERED
        second.state, second.reason = State.REJECTED, "21211"
        return broadcast.id


def to_call(database, broadcast_id):
    with database.reading() as session:
        broadcast = session.get_one(Broadcast, broadcast_id)
        found, counted = not_reached(session, broadcast), tally(session, broadcast)
        assert counted.to_call == len(found), "the number leads to the list"
        assert sum(counted.counts.values()) == counted.recipients
        return [(one.case_code, one.state) for one in found]


def stop(database, broadcast_id, **given):
    with database.writing() as session:
        halt(session, fresh(session, broadcast_id), now=NOON, **{"officer_id": None, "reason": STORM} | given)
    cancel_halted(database, lambda: NOON)


def supersede(database, **fields):
    with database.writing() as session:
        return make_sending(session, stage="stand-fast", **fields).id


def test_whom_nothing_reached_is_called_and_nobody_else(database, sending):
    assert to_call(database, sending) == [("C0001", "rejected"), ("C0003", "suppressed")]


@pytest.mark.parametrize("reason", ["wrong-words", "wrong-people", "other", "too-late", "changed"])
def test_nobody_is_called_about_words_that_were_halted(database, sending, reason):
    stop(database, sending, reason=reason)
    assert to_call(database, sending) == []


@pytest.mark.parametrize("reason", [STORM, FILTERED])
def test_whom_the_carrier_refused_is_called_though_it_halted(database, sending, reason):
    stop(database, sending, reason=reason)
    assert to_call(database, sending) == [("C0001", "rejected")]


def test_a_newer_order_ends_the_calls_for_the_older_one(database, sending):
    newer = supersede(database)
    with database.reading() as session:
        withdrawn = session.scalars(select(Outgoing).where(Outgoing.reason == SUPERSEDED)).all()
        assert [text.broadcast_id for text in withdrawn] == [sending]
        assert len(session.scalars(select(Instruction)).all()) == 8
    assert to_call(database, sending) == []
    assert to_call(database, newer) == []


def test_an_older_order_that_stands_again_is_called_for_again(database, sending):
    stop(database, supersede(database), officer_id=None, reason="other")
    assert ("C0001", "rejected") in to_call(database, sending)


def test_a_lost_phone_is_no_reason_to_leave_its_party_untold(database, sending):
    with database.writing() as session:
        text = texts(session, fresh(session, sending))[2]
        text.state, text.reason = State.CANCELLED, LOST
    assert ("C0002", "cancelled") in to_call(database, sending)
