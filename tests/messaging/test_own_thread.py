"""Discreet parties whom nothing but WhatsApp's own id is known of: answered where they wrote, and no more."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from evac.conversation.reading import Ground
from evac.dispatcher.answer import answer_waiting
from evac.kernel.wording import Front, Wording
from evac.messaging.channel import Event
from evac.messaging.models import Incoming, InState, Lane, State
from evac.messaging.outbox import enqueue
from evac.messaging.own_thread import is_neutral
from evac.operation.phrase_codes import PHRASES
from evac.operation.phrases import say
from evac.people.consent import record_consent
from evac.people.models import Channel, ContactState, Party
from tests.factories import make_contact, make_incoming, make_officer
from tests.messaging.queue import all_texts, end, new_phone, now, take
from tests.support import exercise

NO_NUMBER = "US.1234"
CRY = "AUXILIO nos pararon en peracal se llevaron a mi esposo"


def writes(database, body: str, *, sender=NO_NUMBER, channel=Channel.WHATSAPP) -> None:
    with database.writing() as session:
        given = {"channel": channel, "state": InState.WAITING, "sender": sender, "at": now()}
        make_incoming(session, None, body=body, **given)
    answer_waiting(database, Ground(), now)


def the_text(database):
    return all_texts(database)[-1]


def test_the_first_cry_is_answered_in_the_thread_they_opened(database):
    writes(database, CRY)

    (job,) = take(database)

    assert (job.kind, job.to) == (Channel.WHATSAPP, NO_NUMBER)
    assert job.body.endswith(" Marta")
    assert "peracal" not in job.body.lower()
    assert exercise().answer_to[Front.QUIET] not in job.body


def test_an_everyday_report_is_answered_there_too(database):
    writes(database, "estoy bien")

    assert [job.to for job in take(database)] == [NO_NUMBER]


def test_who_has_a_phone_number_is_answered_by_sms(database):
    writes(database, CRY, sender=(phone := new_phone()))

    assert [(job.kind, job.to) for job in take(database)] == [(Channel.SMS, phone)]


def test_another_number_of_theirs_keeps_the_thread_untouched(database):
    writes(database, "estoy bien")
    (job,) = take(database)
    end(database, job, Event.ACCEPTED, provider_sid="SM1")
    with database.writing() as session:
        party = session.scalar(select(Party))
        make_contact(session, party, address=(phone := new_phone()), position=1)
    writes(database, CRY)

    later = now() + timedelta(seconds=1)
    jobs = take(database) + take(database, at=later)  # what stands in is queued by the first
    assert [(job.kind, job.to) for job in jobs] == [(Channel.SMS, phone)]


@pytest.mark.parametrize(("agreed", "goes"), [(False, False), (True, True)])
@pytest.mark.parametrize("about", ["officer", "pointer", "choices"])
def test_anything_more_needs_their_consent(database, about, agreed, goes):
    writes(database, "estoy bien")
    (job,) = take(database)
    end(database, job, Event.ACCEPTED, provider_sid="SM1")
    with database.writing() as session:
        party, incoming = session.scalar(select(Party)), session.scalar(select(Incoming))
        contact, officer = party.contacts[0], make_officer(session)
        if agreed:
            record_consent(session, contact, officer_id=officer.id, now=now())
        queue = {
            "officer": {"kind": "officer_reply", "body": "Donde estan?", "officer_id": officer.id},
            "pointer": {"kind": "pointer"},
            "choices": {"kind": "lowered_kept", "values": {"letter": "W"}},
        }[about]
        given = {"party": party, "contact": contact, "lane": Lane.ANSWER, "now": now(), "incoming": incoming}
        enqueue(session, **given | queue)

    assert bool(take(database, at=now() + timedelta(seconds=1))) is goes
    assert the_text(database).reason == (None if goes else "no-consent")


def test_after_a_day_the_thread_is_not_theirs_any_more(database):
    writes(database, CRY)

    assert take(database, at=now() + timedelta(hours=25)) == []
    assert the_text(database).reason == "no-consent"


def test_a_cry_that_cannot_be_answered_stands_in_the_inbox(database):
    writes(database, CRY)
    with database.writing() as session:
        session.scalar(select(Party)).contacts[0].state = ContactState.STOPPED

    assert take(database) == []

    assert (the_text(database).state, the_text(database).reason) == (State.SUPPRESSED, "stopped")
    with database.reading() as session:
        assert session.scalar(select(Incoming)).state is InState.INBOX


def test_a_cry_whose_answer_the_carrier_refuses_stands_in_the_inbox(database):
    writes(database, CRY)
    (job,) = take(database)
    end(database, job, Event.REFUSED, reason="63005")

    with database.reading() as session:
        assert session.scalar(select(Incoming)).state is InState.INBOX


def test_a_cry_that_is_answered_does_not(database):
    writes(database, CRY)
    (job,) = take(database)
    end(database, job, Event.ACCEPTED, provider_sid="SM1")

    with database.reading() as session:
        assert session.scalar(select(Incoming)).state is InState.ANSWERED


@pytest.mark.parametrize("kind", PHRASES)
@pytest.mark.parametrize("language", ["en", "es"])
def test_neutral_sentences_are_the_same_for_everybody(kind, language):
    if not is_neutral(kind):
        return
    to = {"language": language, "wording": Wording.DISCREET, "sign_off": None, "case_code": "K7QM3"}
    about = {"place": "Merida", "party_size": 3, "needs": ["medicine"], "letter": "W", "until": "22:00"}

    assert say(exercise(), kind, **to, **about) == say(exercise(), kind, **to | {"case_code": "P4TXW"})
