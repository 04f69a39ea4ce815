"""Down the list of duty phones until somebody takes note."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from evac.audit.models import AuditEntry
from evac.duty.acknowledge import acknowledge_by_text, acknowledge_shown
from evac.duty.alarms import raise_alarm
from evac.duty.escalate import rings_due
from evac.duty.models import AlarmKind, DutyAlarm
from evac.duty.queries import find_ringing
from evac.duty.words import FRAMES, WORDS
from evac.kernel.segments import count_segments
from evac.messaging.models import InState
from tests.factories import NOON, make_incoming, make_officer, make_party
from tests.support import exercise

PHONES = [phone.number for phone in exercise().duty.phones]
NEXT = exercise().duty.next_after
SECOND = timedelta(seconds=1)


def raised(database, *alarms: tuple[AlarmKind, str], at=NOON) -> None:
    with database.writing() as session:
        make_party(session)
        for kind, subject in alarms:
            raise_alarm(session, kind, subject, now=at)


def ring(database, at):
    with database.writing() as session:
        return rings_due(session, now=at)


def answered(database, code: str, *, sender: str = PHONES[0]) -> bool:
    with database.writing() as session:
        incoming = make_incoming(session, None, body=code, sender=sender, state=InState.WAITING)
        taken = acknowledge_by_text(session, incoming, now=NOON + SECOND)
        assert (incoming.state is InState.ANSWERED) is taken
        return taken


def code_in(body: str) -> str:
    (code,) = re.findall(r"\d{4}$", body)
    return code


def test_phones_are_rung_in_order_and_round_again(database):
    raised(database, (AlarmKind.DISPATCHER, ""))
    rung = [[one.number for one in ring(database, NOON + step * NEXT)] for step in range(len(PHONES) + 1)]

    assert rung == [[number] for number in (*PHONES, PHONES[0])]


def test_nobody_is_rung_again_before_it_is_time(database):
    raised(database, (AlarmKind.DISPATCHER, ""))
    ring(database, NOON)

    assert ring(database, NOON + NEXT - SECOND) == []


def test_a_crash_after_the_step_rings_once_too_few_and_never_twice(database):
    """The step is committed before the call; whatever becomes of the call, the next phone is next."""
    raised(database, (AlarmKind.DISPATCHER, ""))
    (lost,) = ring(database, NOON)

    assert ring(database, NOON) == []
    (following,) = ring(database, NOON + NEXT)
    assert (lost.number, following.number) == (PHONES[0], PHONES[1])


def test_many_alarms_ring_in_one_text_that_names_nobody(database):
    codes = [f"K{number:04}" for number in range(12)]
    raised(database, *((AlarmKind.UNSEEN, code) for code in codes), (AlarmKind.WEBHOOK, ""))

    (one,) = ring(database, NOON)
    assert "12" in one.body
    assert not any(code in one.body for code in codes)
    assert count_segments(one.body) == 1


@pytest.mark.parametrize("language", sorted(FRAMES))
def test_even_all_kinds_at_once_fit_two_segments(language):
    what = "; ".join(words.format(n=200) for words in WORDS[language].values())

    assert set(WORDS[language]) == set(AlarmKind)
    assert count_segments(FRAMES[language].format(what=what, code="4821")) <= 2


def test_the_code_from_a_duty_phone_ends_all_that_rang_with_it(database):
    raised(database, (AlarmKind.UNSEEN, "K7QM3"), (AlarmKind.WEBHOOK, ""))
    (one,) = ring(database, NOON)

    assert answered(database, f" {code_in(one.body)} ", sender=PHONES[1])
    assert ring(database, NOON + NEXT) == []
    with database.reading() as session:
        assert find_ringing(session) is None
        assert {alarm.acknowledged_phone for alarm in session.scalars(select(DutyAlarm))} == {1}
        assert {entry.act for entry in session.scalars(select(AuditEntry))} == {"alarm.acknowledge"}


def test_the_code_ends_no_alarm_that_rang_elsewhere_or_not_yet(database):
    raised(database, (AlarmKind.UNSEEN, "K7QM3"))
    (first,) = ring(database, NOON)
    raised(database, (AlarmKind.WEBHOOK, ""), at=NOON + SECOND)

    assert answered(database, code_in(first.body))
    assert len(ring(database, NOON + NEXT)) == 1


def test_a_citizen_who_sends_four_digits_ends_nothing(database):
    raised(database, (AlarmKind.UNSEEN, "K7QM3"))
    (one,) = ring(database, NOON)

    assert not answered(database, code_in(one.body), sender="+584145550001")


@pytest.mark.parametrize("words", ["{code} but they hurt my son", "0000", "ok", ""])
def test_more_than_the_code_is_read_like_every_text(database, words):
    raised(database, (AlarmKind.UNSEEN, "K7QM3"))
    (one,) = ring(database, NOON)

    assert not answered(database, words.format(code=code_in(one.body)))


def test_the_console_takes_note_of_what_was_shown_and_nothing_newer(database):
    raised(database, (AlarmKind.UNSEEN, "K7QM3"))
    with database.reading() as session:
        shown = find_ringing(session)
    raised(database, (AlarmKind.UNSEEN, "M2PXA"))
    with database.writing() as session:
        officer = make_officer(session)
        assert acknowledge_shown(session, through=shown.newest, officer_id=officer.id, now=NOON) == 1

    with database.reading() as session:
        ringing = find_ringing(session)
        assert ringing is not None
        assert ringing.counts == {AlarmKind.UNSEEN: 1}


def test_a_storm_is_over_once_somebody_took_note(database):
    raised(database, (AlarmKind.STORM, "b1"), (AlarmKind.SETUP, "named-sms-1"))
    with database.writing() as session:
        officer = make_officer(session)
        acknowledge_shown(session, through=10**6, officer_id=officer.id, now=NOON)

    with database.reading() as session:
        closed = {alarm.kind: alarm.closed_at is not None for alarm in session.scalars(select(DutyAlarm))}
        assert closed == {AlarmKind.STORM: True, AlarmKind.SETUP: False}


def test_an_operation_without_duty_phones_keeps_its_alarms_for_the_console(database):
    operation = database.info["operation"]
    database.info["operation"] = replace(operation, duty=replace(operation.duty, phones=()))
    raised(database, (AlarmKind.DISPATCHER, ""))

    assert ring(database, NOON) == []
    with database.reading() as session:
        assert find_ringing(session) is not None
