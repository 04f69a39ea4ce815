"""Routine acknowledgements fold into one, and none is sent too late; nothing else folds."""

from datetime import timedelta

import pytest

from evac.messaging.models import Lane, Outgoing, State
from evac.messaging.outbox import enqueue, expire
from evac.messaging.render import values_of
from tests.factories import NOON, make_contact, make_party

LATER = NOON + timedelta(minutes=9)


def acknowledge(session, party, *, at=NOON, place=0, **given) -> Outgoing:
    fields = {"kind": "noted", "lane": Lane.ROUTINE, "values": {"party_size": 2}} | given
    return enqueue(session, party=party, contact=party.contacts[place], now=at, **fields)


def test_second_acknowledgement_folds_into_the_one_that_waits(database):
    with database.writing() as session:
        party = make_party(session)
        first = acknowledge(session, party)
        second = acknowledge(session, party, at=LATER, values={"party_size": 3})

        assert second is first
        assert values_of(session, first) == {"party_size": 3}
        assert (first.created_at, first.due_at) == (NOON, NOON)


def test_what_left_is_not_changed(database):
    with database.writing() as session:
        party = make_party(session)
        first = acknowledge(session, party)
        first.state = State.DELIVERED
        assert acknowledge(session, party, at=LATER, values={"party_size": 3}) is first
        assert values_of(session, first) == {"party_size": 2}


DIFFERENT = {
    "later": {"at": NOON + timedelta(minutes=10)},
    "to another phone": {"place": 1},
    "of another kind": {"kind": "sighting_noted"},
    "an answer": {"lane": Lane.ANSWER},
    "an answer to danger": {"lane": Lane.ALARM, "kind": "noted_urgent"},
}


@pytest.mark.parametrize("given", DIFFERENT.values(), ids=DIFFERENT)
def test_nothing_else_folds(database, given):
    with database.writing() as session:
        party = make_party(session)
        make_contact(session, party, address="+584145550199")
        session.flush()
        first = acknowledge(session, party)
        assert acknowledge(session, party, **({"at": LATER} | given)) is not first


@pytest.mark.parametrize("state", [State.SUPPRESSED, State.EXPIRED, State.FAILED, State.CANCELLED])
def test_what_was_never_read_stands_for_nothing(database, state):
    with database.writing() as session:
        party = make_party(session)
        first = acknowledge(session, party)
        first.state = state
        assert acknowledge(session, party, at=LATER) is not first


def test_acknowledgement_that_waited_too_long_is_dropped_and_an_answer_is_not(database):
    with database.writing() as session:
        party = make_party(session)
        routine = acknowledge(session, party)
        answer = acknowledge(session, party, lane=Lane.ANSWER)
        session.flush()

        assert expire(session, now=NOON + timedelta(minutes=14)) == 0
        assert expire(session, now=NOON + timedelta(minutes=15)) == 1
        assert (routine.state, answer.state) == (State.EXPIRED, State.QUEUED)
