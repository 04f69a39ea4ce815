"""When a broadcast stops by itself."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.broadcasts.models import FILTERED, STORM, Broadcast, BroadcastState
from evac.broadcasts.storm import LAST, NEWS_WITHIN, find_cause
from evac.db.database import Database
from evac.dispatcher.broadcasts import watch_sending
from evac.duty.alarms import close_alarm
from evac.duty.models import AlarmKind, DutyAlarm
from evac.messaging.models import Attempt, State
from tests.broadcasts.steps import make_sending, parties, texts
from tests.factories import NOON

LATER = NOON + timedelta(minutes=1)
GOOD, BAD = (State.DELIVERED, None), (State.FAILED, "30004")
CLOSED_WINDOW = (State.FAILED, "63016")
STOPPED, OFF, FORBIDDEN = (State.REJECTED, "21610"), (State.UNDELIVERED, "30003"), (State.FAILED, "30007")
UNDER_WAY, REFUSED = (State.SENT, None), (State.REJECTED, "21211")
Answer = tuple[State, str | None]


def answered(session: Session, answers: Sequence[Answer], *, at: datetime = NOON) -> Broadcast:
    """A broadcast whose texts were answered so, oldest first, a hundred of them a second."""
    broadcast = make_sending(session)
    for number, (text, (state, reason)) in enumerate(zip(texts(session, broadcast), answers, strict=False)):
        text.state, text.reason = state, reason
        started = at + timedelta(seconds=number / 100)
        session.add(
            Attempt(
                outgoing_id=text.id,
                worker="one",
                lease_until=started,
                started_at=started,
                state=state,
                reason=reason,
            )
        )
        session.flush()
    return broadcast


@pytest.mark.parametrize(
    ("answers", "cause"),
    [
        ([GOOD] * 30, None),
        ([BAD] * 9, None),
        ([*[GOOD] * 24, *[BAD] * 6], None),
        ([*[GOOD] * 22, *[BAD] * 8], STORM),
        ([*[GOOD] * 22, *[REFUSED] * 8], STORM),
        ([STOPPED, GOOD] * 15, None),
        ([OFF, GOOD] * 15, None),
        ([CLOSED_WINDOW, GOOD] * 15, None),
        ([FORBIDDEN], FILTERED),
        ([FORBIDDEN, *[GOOD] * 59], FILTERED),
    ],
)
def test_it_stops_when_a_fifth_of_the_last_answers_are_refusals_or_one_text_was_filtered(
    database: Database, answers: Sequence[Answer], cause: str | None
) -> None:
    parties(database, len(answers))
    with database.writing() as session:
        assert find_cause(session, answered(session, answers), now=LATER) == cause


def test_only_the_last_answers_count(database: Database) -> None:
    answers = [*[BAD] * 20, *[GOOD] * LAST]
    parties(database, len(answers))
    with database.writing() as session:
        assert find_cause(session, answered(session, answers), now=LATER) is None


def test_texts_that_left_since_do_not_hide_what_failed_before(database: Database) -> None:
    """Failures are told by receipts, when hundreds have left that nothing is known of yet."""
    failing = [BAD, GOOD] * 10
    answers = [*failing, *[UNDER_WAY] * 60]
    parties(database, len(answers))
    with database.writing() as session:
        broadcast = answered(session, answers)
        left = timedelta(seconds=len(failing) / 100 - 0.001)
        assert find_cause(session, broadcast, now=NOON + timedelta(seconds=5)) is None
        assert find_cause(session, broadcast, now=NOON + NEWS_WITHIN + left) == STORM


def test_a_storm_that_shows_when_all_is_out_is_told_to_duty_once(database: Database) -> None:
    answers = [BAD, GOOD] * 10
    parties(database, len(answers))
    with database.writing() as session:
        broadcast = answered(session, answers)
        broadcast.state, broadcast.done_at = BroadcastState.DONE, NOON
        uid = broadcast.uid
    for _ in range(2):
        watch_sending(database, lambda: LATER)
        with database.writing() as session:
            (alarm,) = session.scalars(select(DutyAlarm))
            assert (alarm.kind, alarm.subject) == (AlarmKind.STORM, uid)
            assert session.scalars(select(Broadcast)).one().state is BroadcastState.DONE
            close_alarm(alarm, now=LATER)
