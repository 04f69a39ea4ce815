"""The demo's people stand on the roster as the rules would have put them there."""

import random
from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from evac.checkins.models import CheckIn
from evac.db.sealed import unseal
from evac.demo.cast import BRIEFED_PHONE
from evac.demo.lines import LINES
from evac.demo.officers import OFFICERS, PASSWORD, secrets_of
from evac.demo.seed import is_seeded, seed
from evac.demo.stories import PARTIES, invent
from evac.demo.towns import towns_of
from evac.kernel.clock import utc_now
from evac.kernel.phone import normal_phone
from evac.kernel.status import Status
from evac.messaging.models import Incoming, InState, Outgoing, State
from evac.messaging.questions import open_questions
from evac.officers.passwords import Passwords
from evac.officers.queries import find_officer_by_email
from evac.operation.allowed import may_text
from evac.people.models import Contact, Party
from evac.people.queries import address_index
from evac.places.read import read_places
from evac.settings import ROOT
from evac.simulator.crowd_words import MOST_PHONES, crowd_number
from evac.triage.counts import counts
from evac.triage.facts import facts_of
from evac.triage.models import RosterEntry
from evac.triage.rules import assess
from evac.triage.urgency import shown
from tests.support import exercise, make_database
from tests.templates import sqlite_url

SCRIPTED_SOS = 700  # what the crowd's SOS reaches at least


@pytest.fixture(scope="module")
def now():
    return utc_now()


@pytest.fixture(scope="module")
def towns():
    return towns_of(exercise(), read_places(ROOT / "instance" / "places" / "VE.csv"))


@pytest.fixture(scope="module")
def seeded(tmp_path_factory, towns, now):
    database = make_database(sqlite_url(tmp_path_factory.mktemp("demo") / "evac.sqlite"))
    seed(database, towns, now=now)
    yield database
    database.close()


@pytest.fixture
def session(seeded):
    with seeded.reading() as session:
        yield session


def test_more_than_a_thousand_parties_are_spread_over_bands_statuses_and_zones(session):
    found = counts(session)
    assert found.parties == PARTIES + 2 >= 1000
    assert is_seeded(session)
    assert all(found.by_band[band] for band in range(5))
    assert all(found.by_status[status] for status in Status)
    assert sum(number > 10 for number in found.by_zone.values()) >= 8
    assert found.by_status[Status.SAFE] > found.parties / 2


def test_reasons_add_up_and_are_the_rules_own(session, now):
    points = exercise().triage
    for entry in session.scalars(select(RosterEntry)):
        seen = shown(entry, now, points)
        assert sum(reason.points for reason in seen.reasons) == seen.urgency
        fresh = assess(facts_of(entry), now, points)
        assert (fresh.band, fresh.points) == (entry.band, entry.points)


def test_scripted_sos_will_climb_over_every_invented_one(session, now):
    points = exercise().triage
    alarms = session.scalars(select(RosterEntry).where(RosterEntry.band == 0))
    in_ten_minutes = now + timedelta(minutes=10)
    assert max(shown(entry, in_ten_minutes, points).urgency for entry in alarms) < SCRIPTED_SOS


def test_silence_reaches_from_minutes_to_nine_days_and_never(session, now):
    heard = list(session.scalars(select(RosterEntry.last_contact_at)))
    ages = sorted(now - at for at in heard if at)
    assert ages[0] < timedelta(minutes=30)
    assert ages[-1] > timedelta(days=8)
    assert heard.count(None) > 100


def test_threads_hold_texts_in_every_state(session):
    states = Counter(session.scalars(select(Outgoing.state)))
    assert {State.DELIVERED, State.FAILED, State.SUPPRESSED, State.EXPIRED} <= set(states)
    assert not {State.QUEUED, State.SUBMITTING, State.UNSURE, State.ACCEPTED} & set(states)  # nothing to send
    assert session.scalar(select(func.count()).where(Incoming.state == InState.INBOX)) > 20
    text, checkin = session.execute(
        select(Incoming, CheckIn).join(CheckIn, CheckIn.incoming_id == Incoming.id).limit(1)
    ).one()
    assert unseal(session, text, "body") == unseal(session, checkin, "words")


def test_no_time_lies_ahead(session, now):
    for column in (Incoming.received_at, Outgoing.created_at, CheckIn.at, Party.registered_at):
        assert session.scalar(select(func.max(column))) <= now


def test_briefed_party_was_asked_what_it_means_to_do(session, now):
    index = address_index(session, "sms", BRIEFED_PHONE)
    party_id = session.scalar(select(Contact.party_id).where(Contact.address_index == index))
    assert [(question.letter, question.kind) for question in open_questions(session, party_id, now=now)] == [
        ("W", "intent")
    ]


def test_officers_can_sign_in_with_what_the_desk_shows(session):
    assert set(secrets_of(session)) == {one.email for one in OFFICERS}
    officer = find_officer_by_email(session, OFFICERS[0].email)
    assert Passwords().fits(officer.password_hash, PASSWORD)
    assert len(set(secrets_of(session).values())) == len(OFFICERS)


def test_stories_are_the_same_in_every_run_with_numbers_of_their_own(towns, now):
    stories = invent(towns, now)
    assert stories == invent(towns, now)
    numbers = {story.number for story in stories}
    assert len(numbers) == len(stories)
    assert not numbers & {crowd_number(index) for index in range(MOST_PHONES)}
    assert all(normal_phone(number) == number and may_text(exercise(), number) for number in numbers)


def test_every_line_can_be_said():
    dice = random.Random(1)
    for kinds in LINES.values():
        for line in [line for lines in kinds.values() for line in lines]:
            size = dice.randrange(1, 9)
            said = line.said("Coro", size)
            assert not set("[]{}") & set(said)
            assert all(words in said for code, words in line.reasons("Coro", size))
