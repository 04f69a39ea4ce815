"""From a cry that nobody opens to a text on a duty phone and the answer from it."""

import asyncio
import re
from dataclasses import replace
from datetime import timedelta

from evac.conversation.reading import Ground
from evac.dispatcher import duty
from evac.dispatcher.answer import answer_waiting
from evac.duty.queries import find_ringing
from evac.kernel.clock import utc_now
from evac.messaging.channel import Event, Outcome
from evac.messaging.models import InState
from evac.people.models import Party
from tests.factories import make_distress, make_incoming
from tests.messaging.carrier import FakeCarrier
from tests.messaging.queue import channels, now
from tests.support import exercise

FIRST, SECOND = (phone.number for phone in exercise().duty.phones[:2])


def watch(database, carrier) -> None:
    asyncio.run(duty.watch(database, database.info["operation"], channels(carrier)))


def cry(database) -> str:
    with database.writing() as session:
        return make_distress(session, since=now() - timedelta(minutes=3)).case_code


def test_a_cry_that_nobody_opens_reaches_the_first_duty_phone_once(database):
    code, carrier = cry(database), FakeCarrier()
    for _ in range(3):
        watch(database, carrier)

    ((to, body),) = carrier.sent
    assert to == FIRST
    assert code not in body


def test_a_call_that_fails_is_not_repeated_to_the_same_phone(database):
    cry(database)
    carrier = FakeCarrier(lambda job: Outcome(Event.NOT_SENT, "429"))
    watch(database, carrier)
    watch(database, carrier)

    assert [job.to for job in carrier.calls] == [FIRST]


def test_the_answer_from_the_phone_makes_no_citizen_and_ends_the_ringing(database):
    cry(database)
    carrier = FakeCarrier()
    watch(database, carrier)
    (code,) = re.findall(r"\d{4}$", carrier.sent[0][1])
    with database.writing() as session:
        incoming = make_incoming(
            session,
            None,
            body=code,
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


def test_an_exercise_texts_no_phone_it_does_not_name(database):
    operation = database.info["operation"]
    database.info["operation"] = replace(operation, allowed_numbers=("+58412555????",))
    cry(database)
    carrier = FakeCarrier()
    watch(database, carrier)

    assert carrier.calls == []


def test_without_a_carrier_the_console_shows_it(database):
    cry(database)
    asyncio.run(duty.watch(database, database.info["operation"], {}))

    with database.reading() as session:
        assert find_ringing(session) is not None
