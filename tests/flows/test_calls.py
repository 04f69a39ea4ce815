"""Calls over real HTTP: a citizen rings once, and a duty phone is rung until somebody presses 1."""

from dataclasses import replace
from datetime import timedelta

import pytest

from evac.cases.models import Case, CaseKind
from evac.duty.models import DutyAlarm
from evac.kernel.clock import utc_now
from evac.kernel.status import Status
from tests.factories import make_distress
from tests.flows.conftest import NAMED, QUIET, running
from tests.support import exercise

DUTY_PHONE = exercise().duty.phones[0].number


@pytest.fixture
def duty_spine(database):
    """An SOS that nobody has opened for three minutes, and no long wait between a text and its call."""
    operation = exercise()
    database.info["operation"] = replace(
        operation, duty=replace(operation.duty, call_after=timedelta(seconds=1))
    )
    with database.writing() as session:
        make_distress(session, since=utc_now() - timedelta(minutes=3))
    with running(database) as spine:
        yield spine


def is_taken(spine) -> bool:
    return all(alarm.acknowledged_at for alarm in spine.rows(DutyAlarm))


def test_a_ring_puts_the_caller_on_the_roster_and_is_answered_by_text(spine):
    answer = spine.carrier.carrier.inbound.ring("+584145550001", QUIET)
    assert b"<Reject" in answer.body

    assert "llamada" in spine.reply()
    assert spine.entry().status is Status.UNKNOWN
    assert [case.kind for case in spine.rows(Case)] == [CaseKind.CALL_BACK]
    assert [call.status for call in spine.carrier.carrier.calls.after(0)] == ["busy"]


def test_a_duty_phone_is_texted_then_called_and_the_digit_pressed_ends_it(duty_spine):
    calls = duty_spine.carrier.carrier.calls

    def ringing():
        return [call for call in calls.after(0) if call.status == "ringing"]

    assert ": 1" in duty_spine.reply(phone=DUTY_PHONE)
    (call,) = duty_spine.until(ringing, "a call")
    assert call.phone == DUTY_PHONE
    assert calls.answer(call.sid)
    assert "pulse 1" in call.script.said
    calls.press(call.sid, "1")

    assert is_taken(duty_spine)
    assert call.status == "completed"
    assert len(calls.after(0)) == 1


def test_the_digit_texted_back_ends_it_before_anybody_is_called(database):
    with database.writing() as session:
        make_distress(session, since=utc_now() - timedelta(minutes=3))
    with running(database) as spine:
        spine.reply(phone=DUTY_PHONE)
        spine.text("1", phone=DUTY_PHONE, to=NAMED)
        spine.until(lambda: is_taken(spine), "the digit")

        assert spine.entry(DUTY_PHONE) is None, "no citizen"
        assert spine.carrier.carrier.calls.after(0) == []
