"""A ring is committed before the carrier is asked: what goes wrong then neither loses nor doubles it."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from evac.duty.alarms import close_alarm, raise_alarm
from evac.duty.escalate import rings_due
from evac.duty.models import AlarmKind, DutyAlarm, DutyRing, RingState
from evac.duty.rings import FAILED_PAUSE, LEASE, RETRY_AFTER, note_call, rings_again, settle
from evac.messaging.channel import Event, Outcome
from evac.messaging.voice import CallEvent, CallReport
from tests.factories import NOON
from tests.support import exercise

DUTY = exercise().duty
SECOND = timedelta(seconds=1)


@pytest.fixture
def ring(database):
    """A text to the first phone that has just begun."""
    with database.writing() as session:
        raise_alarm(session, AlarmKind.DISPATCHER, "", now=NOON)
        (one,) = rings_due(session, now=NOON, can_call=True)
        return one


def again(database, at):
    with database.writing() as session:
        return rings_again(session, now=at)


def ended(database, ring, event, *, at=NOON + SECOND) -> None:
    with database.writing() as session:
        settle(session, ring.uid, Outcome(event, "test", "SM1"), now=at)


def the_row(database) -> DutyRing:
    with database.reading() as session:
        row = session.scalars(select(DutyRing)).one()
        session.expunge(row)
        return row


def test_what_a_crash_left_is_looked_for_before_it_is_repeated(database, ring):
    assert again(database, NOON + LEASE - SECOND) == [], "its call may still be under way"
    (one,) = again(database, NOON + LEASE)

    assert (one.uid, one.in_doubt, one.words) == (ring.uid, True, ring.words)
    assert again(database, NOON + LEASE) == [], "leased anew before it is repeated"


@pytest.mark.parametrize("event", [Event.ACCEPTED, Event.FOUND])
def test_what_the_carrier_has_is_not_repeated(database, ring, event):
    ended(database, ring, event)

    assert again(database, NOON + LEASE) == []
    assert the_row(database).state is RingState.PLACED


def test_what_was_never_sent_is_tried_again_soon_and_without_doubt(database, ring):
    ended(database, ring, Event.NOT_SENT)
    assert again(database, NOON + SECOND) == []
    (one,) = again(database, NOON + SECOND + RETRY_AFTER)

    assert not one.in_doubt


def test_what_is_in_doubt_waits_for_the_carriers_list(database, ring):
    ended(database, ring, Event.IN_DOUBT)

    assert [one.in_doubt for one in again(database, NOON + LEASE)] == [True]


def test_a_phone_that_can_not_be_reached_gives_its_turn_away(database, ring):
    ended(database, ring, Event.REFUSED)

    assert the_row(database).state is RingState.FAILED
    with database.reading() as session:
        assert session.scalars(select(DutyAlarm)).one().next_at == NOON + SECOND + FAILED_PAUSE


def test_nothing_is_repeated_once_its_turn_or_its_cause_is_over(database, ring):
    assert again(database, NOON + DUTY.call_after) == []
    assert the_row(database).state is RingState.PASSED


def test_nothing_is_repeated_for_an_alarm_that_ended(database, ring):
    with database.writing() as session:
        close_alarm(session.scalars(select(DutyAlarm)).one(), now=NOON)

    assert again(database, NOON + LEASE) == []


@pytest.mark.parametrize("late", [Event.ACCEPTED, Event.NOT_SENT, Event.REFUSED])
def test_a_report_that_comes_before_the_answer_proves_the_call(database, ring, late):
    with database.writing() as session:
        note_call(session, ring.uid, CallReport(CallEvent.UNDERWAY, "CA1"), now=NOON)
    ended(database, ring, late)

    row = the_row(database)
    assert (row.state, row.provider_sid) == (RingState.PLACED, "CA1")


def test_a_call_that_failed_gives_the_turn_away_and_one_without_answer_does_not(database, ring):
    with database.writing() as session:
        note_call(session, ring.uid, CallReport(CallEvent.NOT_ANSWERED, "CA1"), now=NOON)
    assert the_row(database).state is RingState.PLACED
    with database.writing() as session:
        note_call(session, ring.uid, CallReport(CallEvent.FAILED, "CA1"), now=NOON)
        note_call(session, "0" * 32, CallReport(CallEvent.FAILED, "CA1"), now=NOON)

    assert the_row(database).state is RingState.FAILED
