"""A text that breaks our answer is parked with its sender on the roster, and a cry in it is brought up."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from evac.conversation.reading import Ground
from evac.db.sealed import seal
from evac.dispatcher.answer import TRIES, answer_waiting
from evac.kernel.status import Status
from evac.messaging.models import Incoming, InState
from evac.triage.models import RosterEntry
from tests.factories import NOON, make_incoming, make_party

PHONE = "+584145550001"
BROKEN = replace(Ground(), gazetteer=None)  # whatever reads with it fails


def park(database, body: str) -> None:
    with database.writing() as session:
        make_incoming(session, None, body=body, sender=PHONE, state=InState.WAITING)
    for tries in range(TRIES):
        answer_waiting(database, BROKEN, lambda tries=tries: NOON + timedelta(minutes=tries))
    with database.reading() as session:
        assert session.scalar(select(Incoming.state)) is InState.PARKED


@pytest.mark.parametrize(
    ("words", "band"), [("AUXILIO nos tienen", 0), ("they kidnapped us", 0), ("hola", 2), ("todo bien", 2)]
)
def test_cry_of_a_parked_text_is_on_top(database, words, band):
    park(database, words)

    with database.reading() as session:
        entry = session.scalars(select(RosterEntry)).one()
        assert entry.band == band
        assert entry.status is Status.UNKNOWN


def test_duress_word_of_a_parked_text_is_an_alarm(database):
    with database.writing() as session:
        seal(session, make_party(session, phone=PHONE), duress="Rosa")
    park(database, "todo bien, rosa")

    with database.reading() as session:
        assert session.scalars(select(RosterEntry.duress)).one() is True
