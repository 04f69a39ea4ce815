from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from evac.db.sealed import seal, unseal
from evac.kernel.wording import Wording
from evac.messaging.channel import Event
from evac.messaging.delivery import SENDER_PAUSED
from evac.messaging.models import Lane, Outgoing, SenderPause, State
from evac.messaging.outbox import LEASE, cancel, cancel_all, enqueue, expire, rescue
from evac.people.consent import record_consent
from evac.people.models import Channel, Contact, ContactState, Party
from evac.triage.models import RosterEntry
from tests.factories import make_contact, make_incoming, make_officer, make_party
from tests.messaging.carrier import FakeCarrier
from tests.messaging.queue import (
    all_texts,
    attempts_of,
    end,
    new_phone,
    now,
    queue_text,
    queued,
    receive,
    take,
    text_of,
)


def test_a_claimed_text_carries_its_words_and_its_intent_is_committed(database):
    text_id = queued(database, words="Buenas")

    (job,) = take(database, worker="one")

    assert "Buenas" in job.body
    text, (attempt,) = text_of(database, text_id), attempts_of(database, text_id)
    assert (text.state, text.attempts, text.segments) == (State.SUBMITTING, 1, 1)
    assert (attempt.state, attempt.worker, attempt.uid) == (State.SUBMITTING, "one", job.attempt_uid)
    with database.reading() as session:
        assert unseal(session, session.get_one(Outgoing, text_id), "body") == job.body


def test_two_dispatchers_never_get_the_same_text(database):
    with database.writing() as session:
        for _ in range(40):
            queue_text(session)

    with ThreadPoolExecutor(4) as pool:
        rounds = pool.map(lambda n: take(database, worker=f"w{n}", limit=7), range(12))
    claimed = [job.outgoing_id for jobs in rounds for job in jobs]

    assert len(claimed) == len(set(claimed))
    rest = take(database)
    assert len(claimed) + len(rest) == 40


def test_urgent_lanes_go_first_and_the_most_urgent_within_a_lane(database):
    with database.writing() as session:
        queue_text(session, words="ack", lane=Lane.ROUTINE)
        queue_text(session, words="later", lane=Lane.ANSWER, urgency_first=9)
        queue_text(session, words="sooner", lane=Lane.ANSWER, urgency_first=1)
        queue_text(session, words="order", lane=Lane.INSTRUCTION)
        queue_text(session, words="alarm", lane=Lane.ALARM)

    order = [next(word for word in WORDS if word in job.body) for job in take(database)]

    assert order == ["alarm", "order", "sooner", "later", "ack"]


WORDS = ("ack", "later", "sooner", "order", "alarm")


def test_texts_of_a_party_go_one_after_the_other_within_a_lane(database):
    with database.writing() as session:
        party = make_party(session, phone=new_phone())
        first, second = queue_text(session, party).id, queue_text(session, party).id
        alarm = queue_text(session, party, lane=Lane.ALARM).id

    jobs = take(database)
    assert {job.outgoing_id for job in jobs} == {first, alarm}
    assert take(database) == []

    end(database, jobs[-1], Event.ACCEPTED, provider_sid="SM1")
    assert [job.outgoing_id for job in take(database)] == [second]


def test_a_text_waiting_for_a_phone_to_be_switched_on_holds_up_no_other(database):
    with database.writing() as session:
        party = make_party(session, phone=new_phone())
        queue_text(session, party, now=now() + timedelta(minutes=5))
        second = queue_text(session, party).id

    assert [job.outgoing_id for job in take(database)] == [second]


def test_no_more_leaves_than_the_pace_allows(database):
    with database.writing() as session:
        for _ in range(5):
            queue_text(session)
    start = now()

    assert len(take(database, rate=2, at=start)) == 2
    assert len(take(database, rate=2, at=start)) == 0
    assert len(take(database, rate=2, at=start + timedelta(seconds=0.6))) == 1
    assert len(take(database, rate=2, at=start + timedelta(seconds=9))) == 2


def test_an_answer_settles_the_text(database):
    text_id = queued(database)
    (job,) = take(database)

    assert end(database, job, Event.ACCEPTED, provider_sid="SM7")

    text, (attempt,) = text_of(database, text_id), attempts_of(database, text_id)
    assert (text.state, attempt.state, attempt.provider_sid) == (State.ACCEPTED, State.ACCEPTED, "SM7")
    assert text.sent_at is not None


def test_a_settle_with_a_lost_lease_changes_nothing(database):
    text_id = queued(database)
    (job,) = take(database)
    after_lease = now() + LEASE + timedelta(seconds=1)
    with database.writing() as session:
        assert rescue(session, now=after_lease) == 1
        assert rescue(session, now=after_lease) == 0

    for event in (Event.ACCEPTED, Event.NOT_SENT, Event.REFUSED):
        assert not end(database, job, event, provider_sid="SM7")

    (attempt,) = attempts_of(database, text_id)
    assert (text_of(database, text_id).state, attempt.state) == (State.UNSURE, State.UNSURE)
    assert attempt.provider_sid is None


def test_a_lease_that_still_runs_is_left_alone(database):
    queued(database)
    take(database)

    with database.writing() as session:
        assert rescue(session, now=now() + LEASE / 2) == 0


def test_a_text_in_doubt_is_not_claimed_again(database):
    queued(database)
    (job,) = take(database)
    end(database, job, Event.IN_DOUBT)

    assert take(database, at=now() + timedelta(days=1)) == []


def test_too_many_requests_come_back_a_little_later(database):
    text_id = queued(database)
    (job,) = take(database)
    end(database, job, Event.NOT_SENT, reason="429")

    assert take(database, at=now() - timedelta(seconds=1)) == []
    (again,) = take(database, at=now() + timedelta(seconds=1))
    assert again.attempt_uid != job.attempt_uid
    assert text_of(database, text_id).attempts == 2


def test_a_text_past_its_time_is_not_sent(database):
    text_id = queued(database, expires_at=now() + timedelta(minutes=1))

    assert take(database, at=now() + timedelta(minutes=2)) == []
    assert text_of(database, text_id).state is State.EXPIRED


def test_the_carrier_is_told_how_long_a_text_is_worth_sending(database):
    queued(database, expires_at=now() + timedelta(minutes=10))

    (job,) = take(database)

    assert 590 <= job.valid_seconds <= 600


def test_texts_in_doubt_end_at_their_time_and_may_have_been_sent(database):
    text_id = queued(database, expires_at=now() + timedelta(minutes=1))
    (job,) = take(database)
    end(database, job, Event.IN_DOUBT)

    with database.writing() as session:
        assert expire(session, now=now() + timedelta(minutes=2)) == 1

    text = text_of(database, text_id)
    assert (text.state, text.may_have_been_sent) == (State.EXPIRED, True)


def test_a_cancelled_text_is_not_sent(database):
    text_id = queued(database)
    with database.writing() as session:
        assert cancel(session.get_one(Outgoing, text_id), "superseded", now=now())

    assert take(database) == []
    assert (text_of(database, text_id).state, text_of(database, text_id).reason) == (
        State.CANCELLED,
        "superseded",
    )


def test_what_the_carrier_holds_cannot_be_recalled(database):
    gone = queued(database)
    (job,) = take(database)
    end(database, job, Event.ACCEPTED, provider_sid="SM1")
    waiting = queued(database)

    with database.writing() as session:
        assert cancel_all(session, [gone, waiting], "halted", now=now()) == [gone]


# ── Wording and exclusions, looked at again when the text leaves ──────────────────────────────────


@pytest.mark.parametrize(
    ("queued_as", "claimed_as", "leaves_as"),
    [
        (Wording.PLAIN, Wording.PLAIN, Wording.PLAIN),
        (Wording.PLAIN, Wording.DISCREET, Wording.DISCREET),
        (Wording.DISCREET, Wording.PLAIN, Wording.DISCREET),
    ],
)
def test_wording_only_becomes_more_discreet(database, queued_as, claimed_as, leaves_as):
    with database.writing() as session:
        party = make_party(session, phone=new_phone(), wording=queued_as)
        text_id = queue_text(session, party).id
        party.wording = claimed_as

    (job,) = take(database)

    assert text_of(database, text_id).wording is leaves_as
    assert job.sender.startswith("named" if leaves_as is Wording.PLAIN else "quiet")


def test_a_party_under_duress_gets_nothing_it_did_not_ask_for(database):
    with database.writing() as session:
        party = make_party(session, phone=new_phone(), duress=True)
        asked = make_incoming(session, party, body="todo bien")
        unasked_id = queue_text(session, party, lane=Lane.INSTRUCTION).id
        reply_id = queue_text(session, party, incoming=asked).id

    assert [job.outgoing_id for job in take(database)] == [reply_id]
    assert (text_of(database, unasked_id).state, text_of(database, unasked_id).reason) == (
        State.SUPPRESSED,
        "duress",
    )


def test_a_party_that_went_dark_gets_the_text_when_the_silence_ends(database):
    with database.writing() as session:
        party = make_party(session, phone=new_phone(), dark_until=now() + timedelta(hours=6))
        text_id = queue_text(session, party).id

    assert take(database) == []
    assert [job.outgoing_id for job in take(database, at=now() + timedelta(hours=7))] == [text_id]


def test_a_text_that_would_be_stale_after_the_silence_is_suppressed(database):
    with database.writing() as session:
        party = make_party(session, phone=new_phone(), dark_until=now() + timedelta(hours=6))
        text_id = queue_text(session, party, expires_at=now() + timedelta(hours=1)).id

    take(database)

    assert (text_of(database, text_id).state, text_of(database, text_id).reason) == (
        State.SUPPRESSED,
        "dark",
    )


def test_words_that_convict_a_phone_do_not_leave_in_discreet_wording(database):
    text_id = queued(database, words="la embajada le espera")

    assert take(database) == []
    assert (text_of(database, text_id).state, text_of(database, text_id).reason) == (
        State.SUPPRESSED,
        "banned-words",
    )


def test_a_text_that_cannot_be_said_holds_up_no_other(database):
    broken, fine = queued(database, kind="no_such_phrase"), queued(database)
    with database.writing() as session:
        text = session.get_one(Outgoing, broken)
        text.kind = "no_such_phrase"

    assert [job.outgoing_id for job in take(database)] == [fine]
    assert text_of(database, broken).reason == "cannot-say"


def test_an_exercise_texts_only_the_numbers_it_allows(database):
    with database.writing() as session:
        text_id = queue_text(session, make_party(session, phone="+584121234567")).id

    assert take(database) == []
    assert text_of(database, text_id).reason == "not-in-exercise"


def test_a_reply_leaves_from_the_number_that_was_texted(database):
    asked_for = []

    class Watching(FakeCarrier):
        def sender_for(self, kind, front, *, contact_uid, answer_from):
            asked_for.append(answer_from)
            return "named-sms"

    with database.writing() as session:
        party = make_party(session, phone=new_phone())
        incoming = make_incoming(session, party, body="hola")
        seal(session, incoming, to="+13055550142")
        queue_text(session, party, incoming=incoming)

    take(database, carrier=Watching())

    assert asked_for == ["+13055550142"]


def test_without_a_sender_for_its_front_a_text_waits_and_is_not_lost(database):
    class NoQuietNumber(FakeCarrier):
        def sender_for(self, kind, front, *, contact_uid, answer_from):
            return None

    text_id = queued(database)

    assert take(database, carrier=NoQuietNumber()) == []
    assert (text_of(database, text_id).state, text_of(database, text_id).reason) == (
        State.QUEUED,
        "no-sender",
    )


# ── Contacts ──────────────────────────────────────────────────────────────────────────────────────


def two_contacts(database, **fields) -> tuple[int, int]:
    """A party with two phones and a text to the first of them; returns their ids."""
    with database.writing() as session:
        party = make_party(session, phone=new_phone())
        make_contact(session, party, address=new_phone(), position=1)
        return party.id, queue_text(session, party, **fields).id


@pytest.mark.parametrize(
    ("event", "state"),
    [
        (Event.STOPPED, ContactState.STOPPED),
        (Event.UNREACHABLE, ContactState.UNREACHABLE),
        (Event.REFUSED, ContactState.OK),
    ],
)
def test_a_refused_number_sends_the_text_to_the_next_contact(database, event, state):
    _, text_id = two_contacts(database, words="Buenas")
    (first,) = take(database)
    end(database, first, event, reason="21610")

    (second,) = take(database)

    assert second.to != first.to
    assert second.body == first.body
    text, replacement = all_texts(database)
    assert (text.state, text.reason) == (State.REJECTED, "21610")
    assert replacement.instead_of_id == text_id
    with database.reading() as session:
        assert session.get_one(Contact, text.contact_id).state is state


def test_a_stopped_contact_is_skipped_without_a_call(database):
    party_id, text_id = two_contacts(database)
    with database.writing() as session:
        session.get_one(Party, party_id).contacts[0].state = ContactState.STOPPED

    assert take(database) == []
    assert text_of(database, text_id).reason == "stopped"
    (job,) = take(database)
    assert job.outgoing_id != text_id


def test_the_same_contact_is_never_tried_twice_for_a_text(database):
    two_contacts(database)
    for _ in range(2):
        (job,) = take(database)
        end(database, job, Event.REFUSED, reason="21612")

    assert take(database) == []
    assert len(all_texts(database)) == 2


def test_a_party_whose_every_contact_is_gone_shows_as_unreachable(database):
    party_id, _ = two_contacts(database)
    for _ in range(2):
        (job,) = take(database)
        end(database, job, Event.UNREACHABLE, reason="21614")

    with database.reading() as session:
        assert session.get_one(RosterEntry, party_id).unreachable


def test_a_reply_that_goes_to_another_phone_keeps_the_silence_asked_for(database):
    with database.writing() as session:
        party = make_party(session, phone=new_phone(), dark_until=now() + timedelta(hours=6))
        make_contact(session, party, address=new_phone(), position=1)
        queue_text(session, party, incoming=make_incoming(session, party, body="hola"))
    (reply,) = take(database)
    end(database, reply, Event.REFUSED)

    assert take(database) == []
    _, stand_in = all_texts(database)
    assert (stand_in.state, stand_in.incoming_id) == (State.QUEUED, None)


REPLIES = [("noted", Lane.ANSWER, 0), ("noted_urgent", Lane.ALARM, 1), ("dark_noted", Lane.ANSWER, 1)]


@pytest.mark.parametrize(("kind", "lane", "taken"), REPLIES)
def test_a_reply_that_still_waits_when_silence_is_asked_for_does_not_reach_the_phone(
    database, kind, lane, taken
):
    with database.writing() as session:
        party = make_party(session, phone=new_phone(), dark_until=now() + timedelta(hours=6))
        incoming = make_incoming(session, party, body="hola")
        to, values = party.contacts[0], {"until": "22:00", "recap": "x", "no_post": "x"}
        before = now() - timedelta(seconds=1)
        enqueue(
            session,
            party=party,
            contact=to,
            kind=kind,
            lane=lane,
            values=values,
            incoming=incoming,
            now=before,
        )

    assert len(take(database)) == taken


def test_a_reply_that_goes_to_the_same_phone_by_another_way_is_still_a_reply(database):
    phone = new_phone()
    with database.writing() as session:
        party = make_party(session, phone=phone, wording=Wording.PLAIN)
        make_contact(session, party, address=phone, position=1, channel=Channel.WHATSAPP)
        incoming = make_incoming(session, party, body="hola")
        queue_text(session, party, incoming=incoming)
        incoming_id = incoming.id
    (reply,) = take(database)
    end(database, reply, Event.REFUSED)

    assert [text.incoming_id for text in all_texts(database)] == [incoming_id, incoming_id]


def test_an_acknowledgement_is_not_worth_a_second_contact(database):
    two_contacts(database, lane=Lane.ROUTINE)
    (job,) = take(database)
    end(database, job, Event.REFUSED)

    assert take(database) == []


@pytest.mark.parametrize(("agreed", "goes"), [(True, 1), (False, 0)])
def test_whatsapp_stands_in_for_a_discreet_party_only_where_it_agreed(database, agreed, goes):
    with database.writing() as session:
        party = make_party(session, phone=new_phone())
        given = {"position": 1, "channel": Channel.WHATSAPP, "heard_at": now()}
        whatsapp = make_contact(session, party, address=new_phone(), **given)
        session.flush()
        if agreed:
            record_consent(session, whatsapp, officer_id=make_officer(session).id, now=now())
        queue_text(session, party)
    (job,) = take(database)
    end(database, job, Event.REFUSED)

    assert len(take(database)) == goes


def test_delivered_after_all_takes_back_what_stands_in_for_it(database):
    two_contacts(database)
    (job,) = take(database)
    end(database, job, Event.ACCEPTED, provider_sid="SM1")
    receive(database, job, Event.UNDELIVERABLE, reason="30004")
    receive(database, job, Event.DELIVERED)

    text, replacement = all_texts(database)
    assert (text.state, replacement.state) == (State.DELIVERED, State.CANCELLED)
    assert take(database) == []


def test_what_was_queued_instead_a_moment_ago_is_taken_back_in_the_same_fold(database):
    two_contacts(database)
    (job,) = take(database)
    end(database, job, Event.ACCEPTED, provider_sid="SM1")

    receive(database, job, Event.NUMBER_DEAD, Event.DELIVERED, reason="21211")

    states = [text.state for text in all_texts(database)]
    assert states[0] is State.DELIVERED
    assert set(states[1:]) <= {State.CANCELLED}
    assert take(database) == []


def test_only_phones_can_be_texted(database):
    with database.writing() as session:
        party = make_party(session, phone="")
        email = make_contact(session, party, address="a@example.org", channel=Channel.EMAIL)
        with pytest.raises(ValueError, match="email"):
            enqueue(session, party=party, contact=email, kind="noted", lane=Lane.ANSWER, now=now())


# ── Senders that our set-up is wrong for ──────────────────────────────────────────────────────────


def test_a_wrong_set_up_pauses_the_sender_and_loses_nothing(database):
    first, second = queued(database), queued(database)
    (job,) = take(database, limit=1)
    end(database, job, Event.SETUP_WRONG, reason="20003")

    assert take(database) == []
    assert {text_of(database, i).state for i in (first, second)} == {State.QUEUED}
    assert {text_of(database, i).reason for i in (first, second)} == {SENDER_PAUSED}
    assert text_of(database, first).attempts == 0


def test_after_a_pause_one_text_probes_and_its_success_frees_the_rest(database):
    for _ in range(3):
        queued(database)
    (job,) = take(database, limit=1)
    end(database, job, Event.SETUP_WRONG, reason="20003")
    take(database)
    later = now() + timedelta(minutes=3)

    (probe,) = take(database, at=later)
    assert take(database, at=later) == []

    end(database, probe, Event.ACCEPTED, provider_sid="SM1", at=later)
    assert len(take(database, at=later)) == 2


def test_a_closed_country_does_not_silence_the_others(database):
    with database.writing() as session:
        abroad = queue_text(session, make_party(session, phone="+573005550001")).id
        at_home = queue_text(session).id
    jobs = {job.outgoing_id: job for job in take(database)}
    end(database, jobs[abroad], Event.REGION_CLOSED, reason="21408")
    end(database, jobs[at_home], Event.NOT_SENT)

    later = now() + timedelta(seconds=5)
    assert [job.outgoing_id for job in take(database, at=later)] == [at_home]
    with database.reading() as session:
        assert session.get(SenderPause, "quiet-sms:+57") is not None
