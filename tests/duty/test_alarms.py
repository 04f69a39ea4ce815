from sqlalchemy import select

from evac.duty.alarms import close_alarm, raise_alarm
from evac.duty.models import AlarmKind, DutyAlarm
from evac.kernel.clock import utc_now
from tests.factories import make_party


def test_one_alarm_of_a_kind_and_subject_is_open_at_a_time(database):
    with database.writing() as session:
        code = make_party(session).case_code
        first = raise_alarm(session, AlarmKind.UNSEEN, code, now=utc_now())
        again = raise_alarm(session, AlarmKind.UNSEEN, code, now=utc_now())
        other = raise_alarm(session, AlarmKind.STORM, code, now=utc_now())

    assert first is again
    assert other.id != first.id


def test_what_comes_back_after_its_end_rings_anew(database):
    with database.writing() as session:
        close_alarm(raise_alarm(session, AlarmKind.WEBHOOK, "", now=utc_now()), now=utc_now())
    with database.writing() as session:
        raise_alarm(session, AlarmKind.WEBHOOK, "", now=utc_now())

    with database.reading() as session:
        assert [alarm.closed_at is None for alarm in session.scalars(select(DutyAlarm))] == [False, True]
