from datetime import timedelta

import pytest
from sqlalchemy import update

from evac.officers.models import Officer, OfficerSession, Role
from evac.officers.sessions import (
    end_all_sessions,
    end_session,
    find_signed_in,
    is_use_worth_noting,
    note_use,
    start_session,
)
from tests.officers.conftest import NOON


def start(database, officer):
    with database.writing() as session:
        return start_session(session, session.get(Officer, officer.id), now=NOON)


def found(database, token, after):
    with database.reading() as session:
        return find_signed_in(session, token, now=NOON + after)


def test_a_session_says_who_is_at_work(database, enrolled):
    started = start(database, enrolled(role=Role.LIAISON, zone="zulia"))

    who = found(database, started.token, timedelta(minutes=1))

    assert who == started.who
    assert (who.role, who.zone, who.name, who.token_id) == (Role.LIAISON, "zulia", "Ana.Prieto", None)


def test_another_token_finds_nobody(database, enrolled):
    start(database, enrolled())

    assert found(database, "x" * 43, timedelta(0)) is None


@pytest.mark.parametrize(("minutes", "is_there"), [(14, True), (15, False)])
def test_an_idle_session_ends_after_a_quarter_of_an_hour(database, enrolled, minutes, is_there):
    started = start(database, enrolled())

    assert (found(database, started.token, timedelta(minutes=minutes)) is not None) == is_there


def test_a_use_starts_the_idle_time_anew_and_a_late_one_does_not_move_it_back(database, enrolled):
    started = start(database, enrolled())
    with database.writing() as session:
        note_use(session, started.who, now=NOON + timedelta(minutes=14))
        note_use(session, started.who, now=NOON + timedelta(minutes=3))

    assert found(database, started.token, timedelta(minutes=28)) is not None


def test_even_a_busy_session_ends_after_eight_hours(database, enrolled):
    started = start(database, enrolled())
    with database.writing() as session:
        note_use(session, started.who, now=NOON + timedelta(hours=7, minutes=59))

    assert found(database, started.token, timedelta(hours=7, minutes=59)) is not None
    assert found(database, started.token, timedelta(hours=8)) is None


def test_the_wall_screen_stays_up_for_a_whole_shift(database, enrolled):
    started = start(database, enrolled(role=Role.WALL))

    assert found(database, started.token, timedelta(hours=7)) is not None
    assert found(database, started.token, timedelta(hours=8)) is None


def test_signing_out_ends_this_session_and_no_other(database, enrolled):
    officer = enrolled()
    here, there = start(database, officer), start(database, officer)
    with database.writing() as session:
        end_session(session, here.who, now=NOON)

    assert found(database, here.token, timedelta(0)) is None
    assert found(database, there.token, timedelta(0)) is not None


def test_all_sessions_can_be_ended_at_once(database, enrolled):
    officer = enrolled()
    tokens = [start(database, officer).token for _ in range(3)]
    with database.writing() as session:
        end_all_sessions(session, officer.id, now=NOON, by=officer.id)

    assert [found(database, token, timedelta(0)) for token in tokens] == [None] * 3


def test_disabling_an_officer_and_changing_a_role_take_effect_at_once(database, enrolled):
    officer = enrolled()
    started = start(database, officer)
    with database.writing() as session:
        session.get(Officer, officer.id).role = Role.AUDITOR
    assert found(database, started.token, timedelta(0)).role is Role.AUDITOR

    with database.writing() as session:
        session.get(Officer, officer.id).disabled_at = NOON
    assert found(database, started.token, timedelta(0)) is None


def test_not_every_click_costs_a_write(database, enrolled):
    who = start(database, enrolled()).who

    assert not is_use_worth_noting(who, NOON + timedelta(seconds=5))
    assert is_use_worth_noting(who, NOON + timedelta(seconds=30))


def test_a_session_that_was_given_to_another_officer_by_hand_opens_nothing(database, enrolled):
    started, other = start(database, enrolled(role=Role.LEAD)), enrolled(email="other@example.org")
    with database.writing() as session:
        session.execute(update(OfficerSession).values(officer_id=other.id))

    assert found(database, started.token, timedelta(0)) is None


def test_officers_whose_rows_changed_places_hold_no_session(database, enrolled):
    """Signed in while the rows were exchanged: the row's number is another's, the seed is one's own."""
    mine, other = enrolled(role=Role.LEAD), enrolled(email="other@example.org")
    exchange(database, mine, other)
    started = start(database, other)
    assert found(database, started.token, timedelta(0)).officer_id == other.id

    exchange(database, other, mine)
    assert found(database, started.token, timedelta(0)) is None


def exchange(database, one, other):
    """Everything but the number of the row, as far as a session goes by it."""
    with database.writing() as session:
        for officer_id, uid in ((one.id, "x"), (other.id, one.uid), (one.id, other.uid)):
            session.execute(update(Officer).where(Officer.id == officer_id).values(uid=uid))
            session.execute(update(Officer).values(name_sealed=None, email_sealed=None))
    one.uid, other.uid = other.uid, one.uid
