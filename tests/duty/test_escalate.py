"""Down the list of duty phones, a text and then a call each, until somebody takes it."""

from dataclasses import replace
from datetime import timedelta
from itertools import combinations

import pytest
from sqlalchemy import select

from evac.audit.models import AuditEntry
from evac.duty.acknowledge import acknowledge_by_call, acknowledge_by_text, acknowledge_shown
from evac.duty.alarms import raise_alarm
from evac.duty.escalate import rings_due
from evac.duty.models import AlarmKind, DutyAlarm, RingKind
from evac.duty.queries import find_ringing
from evac.duty.words import AGAIN, FRAMES, THANKS, WORDS, words_of
from evac.kernel.segments import count_segments, fold_to_gsm7
from evac.messaging.models import InState
from tests.factories import NOON, make_incoming, make_officer, make_party
from tests.support import exercise

DUTY = exercise().duty
PHONES = [phone.number for phone in DUTY.phones]
SECOND = timedelta(seconds=1)
TEXT, CALL = RingKind.TEXT, RingKind.CALL


def raised(database, *alarms: tuple[AlarmKind, str], at=NOON) -> None:
    with database.writing() as session:
        make_party(session)
        for kind, subject in alarms:
            raise_alarm(session, kind, subject, now=at)


def ring(database, at, *, can_call=True):
    with database.writing() as session:
        return rings_due(session, now=at, can_call=can_call)


def answered(database, words: str = "1", *, sender: str = PHONES[0], at=NOON + SECOND) -> bool:
    with database.writing() as session:
        incoming = make_incoming(
            session, None, body=words, sender=sender, state=InState.WAITING, received_at=at
        )
        taken = acknowledge_by_text(session, incoming, now=at)
        assert (incoming.state is InState.ANSWERED) is taken
        return taken


def test_each_phone_gets_a_text_then_a_call_in_order_and_round_again(database):
    raised(database, (AlarmKind.DISPATCHER, ""))
    rung = []
    for turn in range(len(PHONES) + 1):
        for after in (timedelta(0), DUTY.call_after):
            (one,) = ring(database, NOON + turn * DUTY.next_after + after)
            rung.append((one.number, one.kind))

    in_order = (*PHONES, PHONES[0])
    assert rung == [(number, kind) for number in in_order for kind in (TEXT, CALL)]


def test_without_calls_the_next_person_is_texted_in_the_same_time(database):
    raised(database, (AlarmKind.DISPATCHER, ""))
    rung = [
        [(one.number, one.kind) for one in ring(database, NOON + turn * DUTY.next_after, can_call=False)]
        for turn in range(len(PHONES))
    ]

    assert rung == [[(number, TEXT)] for number in PHONES]


def test_nobody_is_rung_before_it_is_time(database):
    raised(database, (AlarmKind.DISPATCHER, ""))
    ring(database, NOON)
    assert ring(database, NOON + DUTY.call_after - SECOND) == []
    ring(database, NOON + DUTY.call_after)

    assert ring(database, NOON + DUTY.next_after - SECOND) == []


def test_many_alarms_ring_in_one_text_that_names_nobody(database):
    codes = [f"K{number:04}" for number in range(12)]
    raised(database, *((AlarmKind.UNSEEN, code) for code in codes), (AlarmKind.WEBHOOK, ""))

    (one,) = ring(database, NOON)
    assert "12" in one.words
    assert not any(code in one.words for code in codes)
    assert count_segments(fold_to_gsm7(one.words)) == 1


@pytest.mark.parametrize("prefix", ["", "SIMULACRO "])
@pytest.mark.parametrize("language", sorted(FRAMES))
def test_whatever_rings_together_fits_one_segment_and_the_worst_is_named(language, prefix):
    for number in range(1, len(AlarmKind) + 1):
        for kinds in combinations(AlarmKind, number):
            alarms = [DutyAlarm(kind=kind, subject="", raised_at=NOON, next_at=NOON) for kind in kinds]
            alarms += alarms[:1] * 1999
            told = {"language": language, "number": PHONES[0], "prefix": prefix}
            words = words_of(alarms, kind=TEXT, **told)
            assert count_segments(fold_to_gsm7(words)) == 1
            assert WORDS[language][kinds[0]].format(n=2000) in words
            assert words.endswith("1")
            assert all(
                WORDS[language][one].format(n=2000) in words_of(alarms, kind=CALL, **told) for one in kinds
            )


def test_what_is_left_out_of_a_text_is_counted():
    alarms = [DutyAlarm(kind=kind, subject="", raised_at=NOON, next_at=NOON) for kind in AlarmKind]
    words = words_of(alarms, kind=TEXT, language="en", number=PHONES[0], prefix="EXERCISE ")
    named = sum(one.format(n=1) in words for one in WORDS["en"].values())
    assert "1 call for help not opened yet" in words
    assert f"; {len(AlarmKind) - named - 1} more. Open" in words


@pytest.mark.parametrize("kind", [TEXT, CALL])
def test_an_exercise_is_told_from_the_first_word_on(database, kind):
    raised(database, (AlarmKind.UNSEEN, "K7QM3"))
    rung = [*ring(database, NOON), *ring(database, NOON + DUTY.call_after)]
    (words,) = (one.words for one in rung if one.kind is kind)
    assert words.startswith(exercise().prefix[exercise().default_language])
    assert "1 llamada de ayuda" in words


@pytest.mark.parametrize("language", sorted(FRAMES))
def test_the_number_to_answer_to_stands_before_the_digit(language):
    words = FRAMES[language][TEXT]

    assert words.index("{number}") < words.index(": 1")
    assert {THANKS[language], AGAIN[language], FRAMES[language][CALL]}


def test_the_digit_from_a_duty_phone_ends_all_that_it_was_rung_for(database):
    raised(database, (AlarmKind.UNSEEN, "K7QM3"), (AlarmKind.WEBHOOK, ""))
    ring(database, NOON)

    assert answered(database, " 1. ")
    assert ring(database, NOON + DUTY.call_after) == []
    with database.reading() as session:
        assert find_ringing(session) is None
        assert {alarm.acknowledged_phone for alarm in session.scalars(select(DutyAlarm))} == {0}
        assert {entry.act for entry in session.scalars(select(AuditEntry))} == {"alarm.acknowledge"}


def test_the_first_phone_may_still_take_it_while_the_second_rings(database):
    raised(database, (AlarmKind.UNSEEN, "K7QM3"))
    for at in (NOON, NOON + DUTY.call_after, NOON + DUTY.next_after):
        ring(database, at)

    assert answered(database, at=NOON + DUTY.next_after + SECOND)


def test_the_digit_pressed_in_the_call_ends_it(database):
    raised(database, (AlarmKind.UNSEEN, "K7QM3"))
    ring(database, NOON)
    (call,) = ring(database, NOON + DUTY.call_after)
    with database.writing() as session:
        assert not acknowledge_by_call(session, call.uid, "2", now=NOON)
        assert not acknowledge_by_call(session, "0" * 32, "1", now=NOON)
        assert acknowledge_by_call(session, call.uid, "1", now=NOON)

    with database.reading() as session:
        assert find_ringing(session) is None


def test_the_digit_ends_no_alarm_that_came_after_it(database):
    raised(database, (AlarmKind.UNSEEN, "K7QM3"))
    ring(database, NOON)
    later = NOON + timedelta(seconds=20)
    raised(database, (AlarmKind.WEBHOOK, ""), at=later)
    ring(database, later)

    assert answered(database, at=NOON + timedelta(seconds=10))
    with database.reading() as session:
        assert find_ringing(session).counts == {AlarmKind.WEBHOOK: 1}


@pytest.mark.parametrize("sender", ["+584145550001", PHONES[1]])
def test_who_was_not_rung_ends_nothing(database, sender):
    raised(database, (AlarmKind.UNSEEN, "K7QM3"))
    ring(database, NOON)

    assert not answered(database, sender=sender)


@pytest.mark.parametrize("words", ["1 but they hurt my son", "11", "2", "ok", ""])
def test_more_than_the_digit_is_read_like_every_text(database, words):
    raised(database, (AlarmKind.UNSEEN, "K7QM3"))
    ring(database, NOON)

    assert not answered(database, words)


def test_a_digit_from_a_duty_phone_that_nothing_rings_for_is_an_ordinary_text(database):
    assert not answered(database)


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
