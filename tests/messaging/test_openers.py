"""WhatsApp's closed window: an approved text goes out once, and ours follows when the person writes."""

from dataclasses import replace
from datetime import timedelta

import pytest

from evac.conversation.reading import Ground
from evac.db.sealed import unseal
from evac.dispatcher.answer import answer_waiting
from evac.kernel.wording import Wording
from evac.messaging.channel import Event
from evac.messaging.models import InState, Lane, Outgoing, State
from evac.messaging.openers import LOOK_AGAIN, OPENER, WAITS_AT_MOST
from evac.messaging.outbox import cancel, expire
from evac.people.consent import record_consent
from evac.people.models import Channel, Contact, ContactState, Party
from tests.factories import make_contact, make_incoming, make_officer, make_party
from tests.messaging.queue import all_texts, end, new_phone, now, queue_text, receive, take

WORDS = "the bridge is open"


def whatsapp_party(database, *, wording=Wording.PLAIN, heard_ago=25, texts=1, sms=False, **fields) -> str:
    """Somebody who is only on WhatsApp, with texts of ours waiting; returns their address."""
    with database.writing() as session:
        party = make_party(session, phone="", wording=wording, language="en")
        heard_at = now() - timedelta(hours=heard_ago) if heard_ago else None
        phone = new_phone()
        make_contact(session, party, address=phone, channel=Channel.WHATSAPP, heard_at=heard_at)
        if sms:
            make_contact(session, party, address=new_phone(), position=1)
        session.flush()
        for _ in range(texts):
            queue_text(session, party, words=WORDS, **fields)
    return phone


def no_openers(database) -> None:
    database.info["operation"] = replace(database.info["operation"], whatsapp_templates=())


def states(database) -> list[tuple[str, State, str | None]]:
    return [("opener" if t.kind == OPENER else "text", t.state, t.reason) for t in all_texts(database)]


def rounds(database, **given) -> list:
    """What is sent until nothing more is due: an opener is claimed after the texts that ask for it."""
    return [job for _ in range(6) for job in take(database, **given)]


def writes(database, phone: str, body: str = "ok") -> None:
    with database.writing() as session:
        given = {"channel": Channel.WHATSAPP, "state": InState.WAITING, "sender": phone, "at": now()}
        make_incoming(session, None, body=body, **given)
    answer_waiting(database, Ground(), now)


@pytest.mark.parametrize("heard_ago", [25, None])
def test_a_day_after_their_word_the_opener_goes_in_place_of_the_text(database, heard_ago):
    whatsapp_party(database, heard_ago=heard_ago)

    (job,) = rounds(database)

    assert job.kind is Channel.WHATSAPP
    assert job.template is not None
    assert WORDS not in job.body
    assert job.body.startswith("EXERCISE ")
    assert job.body.endswith("-Marta")
    assert states(database) == [
        ("text", State.QUEUED, "waits-for-word"),
        ("opener", State.SUBMITTING, None),
    ]


def test_within_the_day_the_text_goes_as_it_is(database):
    whatsapp_party(database, heard_ago=23)

    (job,) = rounds(database)

    assert job.template is None
    assert WORDS in job.body


def test_the_text_follows_when_they_write_and_only_then(database):
    phone = whatsapp_party(database)
    (job,) = rounds(database)
    end(database, job, Event.ACCEPTED, provider_sid="SM1")
    receive(database, job, Event.READ)
    assert rounds(database, at=now() + LOOK_AGAIN) == []

    writes(database, phone)

    assert any(WORDS in job.body and job.template is None for job in rounds(database))


def test_one_opener_stands_for_all_that_waits_until_they_write_again(database):
    phone = whatsapp_party(database, texts=3)
    (first,) = rounds(database)
    end(database, first, Event.ACCEPTED, provider_sid="SM1")
    with database.writing() as session:
        queue_text(session, session.query(Party).one(), words="more", now=now())
    assert rounds(database) == []

    writes(database, phone)
    with database.writing() as session:
        session.query(Contact).one().heard_at = now() - timedelta(hours=24, seconds=1)
        session.query(Outgoing).filter(Outgoing.kind == OPENER).one().created_at -= timedelta(hours=25)

    (second,) = [job for job in rounds(database) if job.template]
    assert second.template is not None


def test_where_none_is_approved_the_text_is_not_sent_and_says_so(database):
    no_openers(database)
    whatsapp_party(database)

    assert rounds(database) == []
    assert states(database) == [("text", State.SUPPRESSED, "no-opener")]


def test_another_way_to_them_comes_before_an_opener(database):
    whatsapp_party(database, sms=True)

    (job,) = rounds(database)

    assert (job.kind, job.template) == (Channel.SMS, None)


def test_an_acknowledgement_is_not_worth_an_opener(database):
    whatsapp_party(database, lane=Lane.ROUTINE)

    assert rounds(database) == []


@pytest.mark.parametrize(("agreed", "ends"), [(False, "no-consent"), (True, "waits-for-word")])
def test_the_discreet_get_an_opener_only_where_they_agreed_to_whatsapp(database, agreed, ends):
    whatsapp_party(database, wording=Wording.DISCREET)
    if agreed:
        with database.writing() as session:
            contact = session.query(Contact).one()
            record_consent(session, contact, officer_id=make_officer(session).id, now=now())

    jobs = rounds(database)

    assert all_texts(database)[0].reason == ends
    assert [(job.template is not None, job.body[-5:]) for job in jobs] == [(True, "Marta")] * agreed


def test_an_opener_that_fails_ends_the_wait(database):
    whatsapp_party(database)
    (job,) = rounds(database)
    end(database, job, Event.REFUSED, reason="63005")

    assert rounds(database) == []
    assert states(database) == [
        ("text", State.SUPPRESSED, "opener-failed"),
        ("opener", State.REJECTED, "63005"),
    ]


def test_who_is_not_on_whatsapp_is_shown_as_unreachable(database):
    whatsapp_party(database)
    (job,) = rounds(database)
    end(database, job, Event.UNREACHABLE, reason="63003")

    assert rounds(database) == []
    assert states(database)[0] == ("text", State.SUPPRESSED, "unreachable")


def test_an_opener_with_nothing_behind_it_any_more_does_not_leave(database):
    whatsapp_party(database)
    assert take(database) == []  # the opener is queued, and not gone yet
    with database.writing() as session:
        cancel(session.get_one(Outgoing, all_texts(database)[0].id), "halted", now=now())

    assert rounds(database) == []
    assert states(database)[1] == ("opener", State.CANCELLED, "nothing-waits")


def test_what_nobody_asks_for_any_more_does_not_wait_for_ever(database):
    whatsapp_party(database)
    rounds(database)
    with database.writing() as session:
        expire(session, now=now() + WAITS_AT_MOST + timedelta(minutes=1))

    assert states(database)[0] == ("text", State.EXPIRED, "too-late")


def test_a_contact_lost_while_the_text_waited_gets_nothing(database):
    phone = whatsapp_party(database)
    rounds(database)
    with database.writing() as session:
        session.query(Contact).one().state = ContactState.LOST
    writes(database, phone)

    assert not [job for job in rounds(database, at=now() + LOOK_AGAIN) if WORDS in job.body]


def test_the_openers_words_are_kept_as_they_were_shown(database):
    whatsapp_party(database)
    (job,) = rounds(database)

    with database.reading() as session:
        opener = session.get_one(Outgoing, job.outgoing_id)
        assert unseal(session, opener, "body") == job.body
