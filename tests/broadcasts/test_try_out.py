"""A draft's words go to a phone of our own staff, once, and to nobody else."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from evac.broadcasts.models import Broadcast, Recipient, Trial
from evac.broadcasts.try_out import NotOnDuty, TooManyTrials, take_waiting, trials_of, try_out
from evac.dispatcher.trials import send_trials
from evac.kernel.errors import NotFound
from evac.kernel.wording import Wording
from evac.messaging.channel import Event, Outcome
from evac.messaging.models import Outgoing
from tests.broadcasts.steps import make_draft
from tests.factories import NOON
from tests.messaging.carrier import FakeCarrier
from tests.messaging.queue import channels, now
from tests.support import exercise

PHONE = exercise().duty.phones[0].number


def ask(session, broadcast, *, number=PHONE, language="es", wording=Wording.PLAIN, at=None):
    return try_out(
        session,
        broadcast,
        language=language,
        wording=wording,
        number=number,
        officer_id=broadcast.created_by,
        now=at or now(),
    )


def test_the_words_reach_the_duty_phone_once_and_count_for_nobody(database):
    with database.writing() as session:
        broadcast = make_draft(session)
        ask(session, broadcast, number="+1 (305) 555-0101")
        mine = broadcast.id
    carrier = FakeCarrier()
    for _ in range(2):
        asyncio.run(send_trials(database, channels(carrier)))

    ((to, body),) = carrier.sent
    assert to == PHONE
    assert "W1 con boleto" in body
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Outgoing)) == 0
        assert session.scalar(select(func.count()).select_from(Recipient)) == 0
        (trial,) = session.scalars(select(Trial).where(Trial.broadcast_id == mine))
        assert trial.outcome == "accepted"


@pytest.mark.parametrize("number", ["+584125550001", "+13055550199", "hello", ""])
def test_no_other_number_is_ever_texted(database, number):
    with database.writing() as session, pytest.raises(NotOnDuty):
        ask(session, make_draft(session), number=number)


def test_words_that_are_not_there_cannot_be_tried(database):
    with database.writing() as session, pytest.raises(NotFound):
        ask(session, make_draft(session), language="fr")


def test_an_officer_has_a_few_trials_an_hour(database):
    with database.writing() as session:
        broadcast = make_draft(session)
        for _ in range(6):
            ask(session, broadcast, at=NOON)
        with pytest.raises(TooManyTrials):
            ask(session, broadcast, at=NOON)
        ask(session, broadcast, at=NOON + timedelta(minutes=11))


def test_a_trial_nobody_waits_for_any_more_is_not_sent(database):
    with database.writing() as session:
        ask(session, make_draft(session), at=NOON)
        assert take_waiting(session, now=NOON + timedelta(minutes=11)) == []


def test_what_the_carrier_says_is_shown(database):
    with database.writing() as session:
        broadcast = make_draft(session)
        ask(session, broadcast, wording=Wording.DISCREET)
        mine = broadcast.id
    carrier = FakeCarrier(lambda job: Outcome(Event.REFUSED, "21211"))
    asyncio.run(send_trials(database, channels(carrier)))
    with database.reading() as session:
        trials = trials_of(session, session.get_one(Broadcast, mine))
        assert [trial.outcome for trial in trials] == ["21211"]
