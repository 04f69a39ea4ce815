"""What rings the duty phones, and what ends it."""

from datetime import timedelta

import pytest
from sqlalchemy import delete, select

from evac.checkins.record import record_checkin
from evac.checkins.report import Report
from evac.conversation.duress import raise_duress
from evac.duty.acknowledge import acknowledge_shown
from evac.duty.conditions import AGAIN_AFTER, LATELY, UNANSWERED, Seen, differs, keep_alarms, note_seen
from evac.duty.models import AlarmKind, DutyAlarm
from evac.kernel.source import Source
from evac.kernel.status import Status
from evac.messaging.models import Heartbeat, Hold, InState, SenderPause
from evac.people.models import Party
from evac.triage.models import RosterEntry
from evac.triage.rescore import rescore
from tests.factories import NOON, make_distress, make_incoming, make_officer, make_party
from tests.support import exercise

UNSEEN_FOR = exercise().duty.unseen_for
SECOND = timedelta(seconds=1)
LATER = NOON + UNSEEN_FOR + SECOND


def alarms(database, *, at=LATER, **seen) -> list[tuple[AlarmKind, str]]:
    """Open alarms after a round."""
    with database.writing() as session:
        keep_alarms(session, Seen(**seen), now=at)
    with database.reading() as session:
        assert not differs(session, Seen(**seen), now=at), "a round writes all there is"
        open_ones = select(DutyAlarm).where(DutyAlarm.closed_at.is_(None)).order_by(DutyAlarm.id)
        return [(alarm.kind, alarm.subject) for alarm in session.scalars(open_ones)]


def test_nothing_rings_while_nothing_is_wrong(database):
    with database.writing() as session:
        make_party(session)
        session.add(Heartbeat(worker="one", started_at=NOON, at=LATER))

    assert alarms(database) == []


def test_a_cry_nobody_opened_rings_once_its_time_is_over(database):
    with database.writing() as session:
        code = make_distress(session).case_code

    assert alarms(database, at=NOON + UNSEEN_FOR - SECOND) == []
    assert alarms(database) == [(AlarmKind.UNSEEN, code)]
    assert alarms(database, at=LATER + SECOND) == [(AlarmKind.UNSEEN, code)]


def test_duress_rings_like_an_sos(database):
    with database.writing() as session:
        code = make_party(session, duress=True, unhandled_since=NOON).case_code

    assert alarms(database) == [(AlarmKind.UNSEEN, code)]


def test_a_need_for_help_that_is_no_alarm_does_not_ring_yet(database):
    with database.writing() as session:
        make_distress(session, status=Status.NEEDS_HELP)

    assert alarms(database) == []


def test_opening_the_page_is_enough(database):
    with database.writing() as session:
        party = make_distress(session)
    alarms(database)
    with database.writing() as session:
        note_seen(session, party.id, now=LATER)

    assert alarms(database, at=LATER + SECOND) == []


def test_a_page_opened_before_the_cry_saw_nothing_of_it(database):
    with database.writing() as session:
        party = make_party(session)
        note_seen(session, party.id, now=NOON - SECOND)
        assert session.get_one(RosterEntry, party.id).seen_at is None
        distressed = make_distress(session)
        session.get_one(RosterEntry, distressed.id).seen_at = NOON - SECOND

    assert alarms(database) == [(AlarmKind.UNSEEN, distressed.case_code)]


def test_an_sos_after_a_seen_need_rings(database):
    with database.writing() as session:
        party = make_distress(session, status=Status.NEEDS_HELP)
        note_seen(session, party.id, now=NOON + SECOND)
    with database.writing() as session:
        said = Report(status=Status.SOS, source=Source.SMS)
        record_checkin(session, session.get_one(Party, party.id), said, now=NOON + 2 * SECOND)

    assert alarms(database) == [(AlarmKind.UNSEEN, party.case_code)]


def test_duress_after_a_seen_need_rings(database):
    with database.writing() as session:
        party = make_distress(session, status=Status.NEEDS_HELP)
        note_seen(session, party.id, now=NOON + SECOND)
    with database.writing() as session:
        at = NOON + 2 * SECOND
        raise_duress(session, session.get_one(Party, party.id), [], at=at, now=at)

    assert alarms(database) == [(AlarmKind.UNSEEN, party.case_code)]


def test_duress_after_a_seen_sos_rings_and_a_second_cry_does_not(database):
    with database.writing() as session:
        party = make_distress(session)
        note_seen(session, party.id, now=NOON + SECOND)
    with database.writing() as session:
        again = Report(status=Status.SOS, source=Source.SMS)
        record_checkin(session, session.get_one(Party, party.id), again, now=NOON + 2 * SECOND)
    assert alarms(database) == []
    with database.writing() as session:
        at = NOON + 3 * SECOND
        raise_duress(session, session.get_one(Party, party.id), [], at=at, now=at)

    assert alarms(database) == [(AlarmKind.UNSEEN, party.case_code)]


def test_who_is_taken_rings_no_more(database):
    with database.writing() as session:
        party = make_distress(session)
    alarms(database)
    with database.writing() as session:
        rescore(session, party.id, now=LATER, unhandled=None, unhandled_since=None)

    assert alarms(database, at=LATER + SECOND) == []


def test_the_oldest_that_nobody_took_is_over_its_limit(database):
    at = NOON + exercise().duty.unhandled_for + SECOND
    with database.writing() as session:
        make_distress(session, status=Status.NEEDS_HELP)

    assert alarms(database, at=at - 2 * SECOND) == []
    assert alarms(database, at=at) == [(AlarmKind.OVERDUE, "")]


@pytest.mark.parametrize(("replaced", "rings"), [(False, [(AlarmKind.DISPATCHER, "")]), (True, [])])
def test_another_dispatcher_notices_a_dead_one_unless_it_was_replaced(database, replaced, rings):
    started_at = LATER - 3 * timedelta(minutes=1) + (2 * timedelta(minutes=1) if replaced else timedelta(0))
    with database.writing() as session:
        session.add(Heartbeat(worker="living", started_at=started_at, at=LATER))
        died_at = LATER - timedelta(minutes=2)
        session.add(Heartbeat(worker="dead", started_at=NOON - timedelta(hours=1), at=died_at))

    assert alarms(database) == rings


def test_a_broken_webhook_rings_until_texts_come_by_themselves_again(database):
    assert alarms(database, webhook_broken_at=LATER - SECOND) == [(AlarmKind.WEBHOOK, "")]
    assert alarms(database, webhook_broken_at=LATER - LATELY - SECOND) == []


def test_a_paused_sender_rings_until_it_works(database):
    with database.writing() as session:
        session.add(SenderPause(sender="quiet-sms-1", since=NOON, until=LATER, reason="20003"))
    assert alarms(database) == [(AlarmKind.SETUP, "quiet-sms-1")]
    with database.writing() as session:
        session.execute(delete(SenderPause))

    assert alarms(database) == []


def test_held_sending_rings(database):
    with database.writing() as session:
        session.add(Hold(reason="silence", since=NOON, began_at=NOON, settles_at=NOON))

    assert alarms(database) == [(AlarmKind.SETUP, "held")]


@pytest.mark.parametrize("state", [InState.INBOX, InState.PARKED])
def test_a_text_that_waits_for_a_person_too_long_rings(database, state):
    limit = NOON + exercise().duty.unhandled_for
    with database.writing() as session:
        make_incoming(session, make_party(session), body="?", state=state)

    assert alarms(database, at=limit - SECOND) == []
    assert alarms(database, at=limit) == [(AlarmKind.OVERDUE, "")]


def test_texts_that_nobody_answers_ring_whoever_lives(database):
    with database.writing() as session:
        session.add(Heartbeat(worker="stuck", started_at=NOON, at=NOON + UNANSWERED))
        make_incoming(session, None, body="ayuda", state=InState.WAITING)

    assert alarms(database, at=NOON + UNANSWERED - SECOND) == []
    assert alarms(database, at=NOON + UNANSWERED) == [(AlarmKind.DISPATCHER, "")]


def test_a_web_process_that_sees_no_dispatcher_rings(database):
    assert alarms(database, no_dispatcher=True) == [(AlarmKind.DISPATCHER, "")]
    assert alarms(database) == []


def test_what_was_taken_and_stands_much_later_rings_anew(database):
    with database.writing() as session:
        make_distress(session)
    alarms(database)
    with database.writing() as session:
        officer = make_officer(session)
        acknowledge_shown(session, through=10**6, officer_id=officer.id, now=LATER)
    alarms(database, at=LATER + AGAIN_AFTER - SECOND)
    with database.reading() as session:
        assert [alarm.acknowledged_at for alarm in session.scalars(select(DutyAlarm))] == [LATER]
    alarms(database, at=LATER + AGAIN_AFTER)

    with database.reading() as session:
        newest = select(DutyAlarm).where(DutyAlarm.closed_at.is_(None), DutyAlarm.kind == AlarmKind.UNSEEN)
        assert session.scalars(newest).one().acknowledged_at is None
