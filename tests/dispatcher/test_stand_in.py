"""A web process rings the duty phones while no dispatcher lives, and only then."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from evac.db.database import database_now
from evac.dispatcher.duty import Lines
from evac.dispatcher.stand_in import StandIn
from evac.duty import conditions
from evac.duty.models import AlarmKind, DutyAlarm
from evac.duty.queries import find_ringing
from evac.messaging.models import Heartbeat, InState
from tests.factories import make_incoming
from tests.messaging.carrier import FakeCarrier
from tests.messaging.queue import now
from tests.support import exercise

FIRST = exercise().duty.phones[0].number


class ClosingCarrier(FakeCarrier):
    async def close(self) -> None:
        pass


@pytest.fixture
def carrier() -> ClosingCarrier:
    return ClosingCarrier()


@pytest.fixture
def stand_in(database, carrier) -> StandIn:
    return StandIn(database, Lines(database.info["operation"], carrier))


def beat(database, *, age=timedelta(0)) -> None:
    with database.writing() as session:
        at = database_now(session) - age
        session.add(Heartbeat(worker="one", started_at=at, at=at))


def looked_long_enough(stand_in) -> bool:
    stand_in.look()
    stand_in._missed_since -= conditions.DEAD_AFTER.total_seconds()
    return stand_in.look()


def test_it_keeps_away_while_a_dispatcher_lives(database, carrier, stand_in):
    beat(database)

    assert not stand_in.look()
    assert carrier.sent == []


def test_a_restart_rings_nobody(database, carrier, stand_in):
    assert not stand_in.look()
    beat(database)

    assert not stand_in.look()
    assert not StandIn(database, Lines(database.info["operation"], carrier)).look()
    assert carrier.sent == []


@pytest.mark.parametrize("died", [None, timedelta(minutes=3)])
def test_the_first_duty_phone_is_rung_once_when_none_lives(database, carrier, stand_in, died):
    if died:
        beat(database, age=died)
    assert looked_long_enough(stand_in)
    stand_in.look()

    assert [to for to, _ in carrier.sent] == [FIRST]
    with database.reading() as session:
        assert session.scalars(select(DutyAlarm)).one().kind is AlarmKind.DISPATCHER


def test_two_web_processes_ring_once(database, carrier, stand_in):
    other = StandIn(database, Lines(database.info["operation"], carrier))

    assert looked_long_enough(stand_in)
    assert looked_long_enough(other)
    assert len(carrier.sent) == 1


def test_the_digit_texted_back_is_read_without_a_dispatcher_and_nothing_else_is(database, stand_in):
    looked_long_enough(stand_in)
    at = now()
    with database.writing() as session:
        waits = {"state": InState.WAITING, "received_at": at, "next_try_at": at}
        digit = make_incoming(session, None, body="1", sender=FIRST, **waits)
        citizen = make_incoming(session, None, body="auxilio", **waits)
    stand_in.look()

    with database.reading() as session:
        assert find_ringing(session) is None
        assert session.get_one(type(digit), digit.id).state is InState.ANSWERED
        assert session.get_one(type(citizen), citizen.id).state is InState.WAITING
