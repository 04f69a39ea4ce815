"""The calls' webhook: inbound calls are kept and rejected, a digit pressed in ours ends the ringing."""

from datetime import timedelta

import pytest

from evac.duty.alarms import raise_alarm
from evac.duty.escalate import rings_due
from evac.duty.models import AlarmKind, DutyRing, RingState
from evac.duty.queries import find_ringing
from evac.messaging.models import InState
from evac.messaging.voice import MISSED_CALL
from evac.people.models import Channel
from tests.faces.hooks.conftest import ACCOUNT, NAMED, NAMED_NUMBER, PHONE, QUIET, QUIET_NUMBER
from tests.factories import NOON

CALLS = "/hooks/twilio/calls"
SID = "CA" + "3" * 32


def call_form(**fields: str) -> dict[str, str]:
    form = {"CallSid": SID, "AccountSid": ACCOUNT, "From": PHONE, "To": NAMED_NUMBER}
    return form | {"CallStatus": "ringing", "Direction": "inbound", "ApiVersion": "2010-04-01"} | fields


@pytest.fixture
def ring(database):
    """A call to the first duty phone that has just begun."""
    with database.writing() as session:
        raise_alarm(session, AlarmKind.UNSEEN, "K7QM3", now=NOON)
        rings_due(session, now=NOON, can_call=True)
        (call,) = rings_due(session, now=NOON + timedelta(minutes=1), can_call=True)
        return call


def is_ringing(database) -> bool:
    with database.reading() as session:
        return find_ringing(session) is not None


def test_a_call_is_kept_and_rejected_unbilled(carrier, rows):
    answer = carrier.post(call_form(), path=CALLS)

    assert (answer.status_code, answer.mimetype) == (200, "text/xml")
    assert "<Reject" in answer.text
    (row,) = rows()
    assert (row.provider_sid, row.channel, row.carrier_word) == (SID, Channel.VOICE, MISSED_CALL)
    assert row.state is InState.WAITING


def test_the_same_call_told_twice_is_kept_once(carrier, rows):
    for status in ("ringing", "busy"):
        assert carrier.post(call_form(CallStatus=status), path=CALLS).status_code == 200

    assert len(rows()) == 1


def test_a_call_to_the_quiet_number_is_signed_for_the_quiet_front(carrier, rows):
    assert carrier.post(call_form(To=QUIET_NUMBER), path=CALLS, host=QUIET).status_code == 200
    assert rows()[0].front.value == "quiet"


@pytest.mark.parametrize("forged", [{"token": "guessed"}, {"headers": {"X-Twilio-Signature": None}}])
def test_a_forged_call_is_refused_and_leaves_nothing(carrier, rows, forged):
    assert carrier.post(call_form(), path=CALLS, **forged).status_code == 403
    assert rows() == []


@pytest.mark.parametrize("sid", ["", "x y", "CA" + "3" * 64])
def test_a_genuine_form_that_names_no_call_is_refused(carrier, rows, sid):
    assert carrier.post(call_form(CallSid=sid), path=CALLS).status_code == 400
    assert rows() == []


@pytest.mark.parametrize("caller", ["+266696687", "", "sip:x@example.org", "whatsapp:VE.12", "ñ🙂", "+0"])
def test_odd_callers_are_kept_too(carrier, rows, caller):
    assert carrier.post(call_form(From=caller), path=CALLS).status_code == 200
    assert len(rows()) == 1


def test_the_digit_ends_the_ringing_at_once_and_without_a_dispatcher(carrier, database, rows, ring):
    pressed = call_form(Digits="1", CallStatus="in-progress", Direction="outbound-api")
    answer = carrier.post(pressed, path=f"{CALLS}?ring={ring.uid}")

    assert "<Hangup" in answer.text
    assert not is_ringing(database)
    assert rows() == [], "no sign of life of a citizen"


def test_another_digit_is_asked_for_again(carrier, database, ring):
    path = f"{CALLS}?ring={ring.uid}"
    answer = carrier.post(call_form(Digits="7"), path=path)

    assert "<Gather" in answer.text
    assert f"{NAMED}{path}" in answer.text
    assert is_ringing(database)


def test_a_digit_for_a_ring_we_do_not_know_ends_nothing(carrier, database, ring):
    assert carrier.post(call_form(Digits="1"), path=f"{CALLS}?ring={'0' * 32}").status_code == 200
    assert is_ringing(database)


def test_a_forged_digit_ends_nothing(carrier, database, ring):
    path = f"{CALLS}?ring={ring.uid}"
    assert carrier.post(call_form(Digits="1"), path=path, token="guessed").status_code == 403
    assert is_ringing(database)


def test_what_the_carrier_tells_proves_the_call(carrier, database, ring):
    carrier.post(call_form(CallStatus="no-answer"), path=f"{CALLS}?ring={ring.uid}")

    with database.reading() as session:
        row = session.query(DutyRing).filter_by(uid=ring.uid).one()
        assert (row.state, row.provider_sid) == (RingState.PLACED, SID)
