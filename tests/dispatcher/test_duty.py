"""From a cry that nobody opens to a text and a call to a duty phone, and the answer from it."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from evac.conversation.reading import Ground
from evac.dispatcher import duty
from evac.dispatcher.answer import answer_waiting
from evac.duty.models import DutyAlarm, DutyRing, RingState
from evac.duty.queries import find_ringing
from evac.kernel.clock import utc_now
from evac.messaging.channel import Event, Outcome
from evac.messaging.models import InState
from evac.people.models import Party
from tests.duty.lines import FakeVoice
from tests.factories import make_distress, make_incoming
from tests.messaging.carrier import FakeCarrier
from tests.messaging.queue import now
from tests.support import exercise

FIRST, SECOND = (phone.number for phone in exercise().duty.phones[:2])
EARLIER = timedelta(minutes=1)


def watch(database, carrier, voice=None) -> None:
    lines = duty.Lines(database.info["operation"], carrier, voice)
    asyncio.run(duty.watch(database, lines))


def cry(database) -> str:
    with database.writing() as session:
        return make_distress(session, since=now() - timedelta(minutes=3)).case_code


def hurry(database, **columns: object) -> None:
    """As if time had passed."""
    with database.writing() as session:
        session.execute(update(DutyAlarm).values(next_at=now() - EARLIER))
        if columns:
            session.execute(update(DutyRing).values(**columns))


def states(database) -> list[RingState]:
    with database.reading() as session:
        return list(session.scalars(select(DutyRing.state).order_by(DutyRing.id)))


def test_a_cry_that_nobody_opens_reaches_the_first_duty_phone_once(database):
    code, carrier, voice = cry(database), FakeCarrier(), FakeVoice()
    for _ in range(3):
        watch(database, carrier, voice)

    ((to, body),) = carrier.sent
    assert to == FIRST
    assert code not in body
    assert voice.calls == []
    assert states(database) == [RingState.PLACED]


def test_a_phone_that_does_not_answer_the_text_is_called_and_then_the_next_one_texted(database):
    code, carrier, voice = cry(database), FakeCarrier(), FakeVoice()
    watch(database, carrier, voice)
    for _ in range(2):
        hurry(database)
        watch(database, carrier, voice)

    (call,) = voice.calls
    assert (call.to, [to for to, _ in carrier.sent]) == (FIRST, [FIRST, SECOND])
    assert code not in call.words


def test_what_was_refused_for_now_is_tried_again_at_the_same_phone(database):
    cry(database)
    carrier = FakeCarrier(lambda job: Outcome(Event.NOT_SENT, "429"))
    watch(database, carrier)
    watch(database, carrier)
    assert [job.to for job in carrier.calls] == [FIRST], "not without a pause"
    hurry(database, lease_until=now() - EARLIER)
    with database.writing() as session:
        session.execute(update(DutyAlarm).values(next_at=now() + EARLIER))
    watch(database, carrier)

    assert [job.to for job in carrier.calls] == [FIRST, FIRST]


@pytest.mark.parametrize(("in_list", "texts"), [(True, 1), (False, 2)])
def test_a_text_in_doubt_is_repeated_only_if_the_carrier_does_not_have_it(database, in_list, texts):
    cry(database)
    carrier = FakeCarrier(lambda job: Event.IN_DOUBT)
    watch(database, carrier)
    if in_list:
        carrier.take_in(carrier.calls[0])
    with database.writing() as session:
        session.execute(update(DutyRing).values(lease_until=now() - EARLIER))
    watch(database, carrier)

    assert len(carrier.calls) == texts


@pytest.mark.parametrize(
    ("listed", "fails", "calls"), [("CA1", False, 1), (None, False, 2), ("CA1", True, 2)]
)
def test_a_call_in_doubt_is_repeated_unless_the_carrier_has_it(database, listed, fails, calls):
    """Whoever placed it died before the answer: where the list cannot tell, twice is better than never."""
    cry(database)
    carrier, voice = FakeCarrier(), FakeVoice(lambda job: Event.IN_DOUBT)
    watch(database, carrier, voice)
    hurry(database)
    watch(database, carrier, voice)
    voice.listed, voice.list_fails = listed, fails
    with database.writing() as session:
        session.execute(update(DutyRing).values(lease_until=now() - EARLIER))
    watch(database, carrier, voice)

    assert len(voice.calls) == calls


def test_the_answer_from_the_phone_makes_no_citizen_and_ends_the_ringing(database):
    cry(database)
    watch(database, FakeCarrier())
    with database.writing() as session:
        incoming = make_incoming(
            session,
            None,
            body="1",
            sender=FIRST,
            state=InState.WAITING,
            received_at=now(),
            next_try_at=now(),
        )
    answer_waiting(database, Ground(), utc_now)

    with database.reading() as session:
        assert find_ringing(session) is None
        assert session.get_one(type(incoming), incoming.id).state is InState.ANSWERED
        assert session.query(Party).count() == 1, "the one who cried"


def test_an_exercise_rings_no_phone_it_does_not_name(database):
    operation = database.info["operation"]
    database.info["operation"] = replace(operation, allowed_numbers=("+58412555????",))
    cry(database)
    carrier, voice = FakeCarrier(), FakeVoice()
    watch(database, carrier, voice)
    hurry(database)
    watch(database, carrier, voice)

    assert (carrier.calls, voice.calls) == ([], [])
    assert set(states(database)) == {RingState.FAILED}


def test_without_a_carrier_the_console_shows_it(database):
    cry(database)
    watch(database, None)

    with database.reading() as session:
        assert find_ringing(session) is not None
