"""Who gets a broadcast, who gets only a pointer, and who gets nothing and why."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from evac.broadcasts.models import Told
from evac.broadcasts.schemas import Audience
from evac.db.database import Database
from evac.kernel.needs import Need
from evac.kernel.status import Intent, Status
from evac.kernel.wording import Wording
from evac.messaging.models import State
from evac.people.consent import record_consent
from evac.people.models import Channel, ContactState
from tests.broadcasts.steps import (
    HELD,
    UNTIL,
    make_sending,
    make_submitted,
    reachable_party,
    texts,
    told,
    words,
)
from tests.factories import NOON, make_contact, make_officer, make_zone
from tests.messaging.queue import new_phone

BRIEFED = {"wording": Wording.DISCREET, "briefed_at": NOON}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, (Told.TEXT, None)),
        (BRIEFED, (Told.TEXT, None)),
        ({"wording": Wording.DISCREET}, (Told.POINTER, "unbriefed")),
        ({"wording": Wording.DISCREET, "unregistered": True}, (Told.POINTER, "never-registered")),
        ({"unregistered": True}, (Told.TEXT, None)),
        ({"duress": True}, (Told.NOTHING, "duress")),
        ({"phone": ""}, (Told.NOTHING, "no-contact")),
        ({"status": Status.DEPARTED}, (Told.NOTHING, "departed")),
        ({"closed_at": NOON}, (Told.NOTHING, "closed")),
        ({"dark_until": NOON + timedelta(hours=3)}, (Told.TEXT, None)),  # the claim waits until then
        ({"status": Status.SOS}, (Told.TEXT, None)),
        ({"language": "fr"}, (Told.NOTHING, "no-variant")),
        ({"language": "fr", "wording": Wording.DISCREET}, (Told.POINTER, "unbriefed")),
        # The first reason counts.
        ({"duress": True, "phone": "", "status": Status.DEPARTED}, (Told.NOTHING, "duress")),
    ],
)
def test_what_a_party_gets(
    database: Database, facts: dict[str, Any], expected: tuple[Told, str | None]
) -> None:
    with database.writing() as session:
        party = reachable_party(session, **facts)
        broadcast = make_submitted(session)
        assert told(session, broadcast) == {party.id: expected}


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ((ContactState.STOPPED,), "stopped"),
        ((ContactState.UNREACHABLE,), "unreachable"),
        ((ContactState.LOST, ContactState.STOPPED), "lost"),
        ((ContactState.STOPPED, ContactState.OK), None),
    ],
)
def test_a_party_is_left_out_only_when_no_contact_works(
    database: Database, states: tuple[ContactState, ...], expected: str | None
) -> None:
    with database.writing() as session:
        party = reachable_party(session, phone="")
        for state in states:
            make_contact(session, party, address=new_phone(), state=state)
        session.flush()
        broadcast = make_submitted(session)
        assert told(session, broadcast)[party.id][1] == expected


def test_whatsapp_shows_who_we_are_so_discreet_parties_get_it_only_where_they_agreed(
    database: Database,
) -> None:
    with database.writing() as session:
        silent, writer = (reachable_party(session, phone="", **BRIEFED) for _ in range(2))
        make_contact(session, silent, address=new_phone(), channel=Channel.WHATSAPP)
        make_contact(session, writer, address=new_phone(), channel=Channel.WHATSAPP, heard_at=NOON)
        session.flush()
        record_consent(session, writer.contacts[-1], officer_id=make_officer(session).id, now=NOON)
        session.flush()
        broadcast = make_submitted(session)
        assert told(session, broadcast) == {
            silent.id: (Told.NOTHING, "no-contact"),
            writer.id: (Told.TEXT, None),
        }


@pytest.mark.parametrize(
    ("approved", "late"), [(False, (Told.NOTHING, "no-opener")), (True, (Told.TEXT, None))]
)
def test_who_is_only_on_whatsapp_and_wrote_too_long_ago_gets_an_opener_or_a_call(
    database: Database, approved: bool, late: tuple
) -> None:
    if not approved:
        database.info["operation"] = replace(database.info["operation"], whatsapp_templates=())
    with database.writing() as session:
        lately, long_ago, never, other = (reachable_party(session, phone="") for _ in range(4))
        for party, hours_ago in ((lately, 23), (long_ago, 24), (never, None), (other, 24)):
            heard_at = NOON - timedelta(hours=hours_ago) if hours_ago else None
            given = {"channel": Channel.WHATSAPP, "heard_at": heard_at}
            make_contact(session, party, address=new_phone(), **given)
        make_contact(session, other, address=new_phone())
        session.flush()
        assert told(session, make_submitted(session)) == {
            lately.id: (Told.TEXT, None),
            long_ago.id: late,
            never.id: late,
            other.id: (Told.TEXT, None),
        }


def test_without_discreet_words_the_briefed_are_left_out_and_the_unbriefed_are_pointed(
    database: Database,
) -> None:
    with database.writing() as session:
        briefed, unbriefed = (
            reachable_party(session, **BRIEFED),
            reachable_party(session, wording=Wording.DISCREET),
        )
        plain = tuple(one for one in words(session) if one.wording is Wording.PLAIN)
        broadcast = make_submitted(session, variants=plain)
        assert told(session, broadcast) == {
            briefed.id: (Told.NOTHING, "no-variant"),
            unbriefed.id: (Told.POINTER, "unbriefed"),
        }


@pytest.mark.parametrize(
    ("audience", "meant"),
    [
        (Audience(zones=("CAP",)), {"caracas"}),
        (Audience(statuses=(Status.SAFE, Status.SOS)), {"safe"}),
        (Audience(intents=(Intent.TRYING,)), {"trying"}),
        (Audience(needs=(Need.WATER, Need.MEDICINE)), {"thirsty"}),
        (Audience(silent_hours=6), {"caracas", "trying", "thirsty", "silent", "left"}),
        (Audience(languages=("en",)), {"silent"}),
        (Audience(zones=("CAP",), statuses=(Status.SAFE,)), set()),
    ],
)
def test_a_filter_means_these(database: Database, audience: Audience, meant: set[str]) -> None:
    with database.writing() as session:
        make_zone(session, "CAP")
        found = {
            reachable_party(session, **facts).id: name
            for name, facts in {
                "caracas": {"zone": "CAP"},
                "safe": {"status": Status.SAFE, "last_contact_at": NOON},
                "trying": {"intent": Intent.TRYING},
                "thirsty": {"needs": (Need.WATER,)},
                "silent": {"language": "en", "last_contact_at": NOON - timedelta(hours=7)},
                "left": {"status": Status.DEPARTED},
            }.items()
        }
        everyone = reachable_party(session, status=Status.SOS, last_contact_at=NOON)
        found[everyone.id] = "sos"
        broadcast = make_submitted(session, audience=audience) if meant else None
        if broadcast is not None:
            assert {found[party_id] for party_id in told(session, broadcast)} - {"sos"} == meant


def test_departed_and_closed_parties_can_be_asked_for(database: Database) -> None:
    with database.writing() as session:
        left = reachable_party(session, status=Status.DEPARTED)
        closed = reachable_party(session, closed_at=NOON)
        broadcast = make_submitted(session, audience=Audience(departed=True, closed=True))
        assert set(told(session, broadcast)) == {left.id, closed.id}
        assert {one for one, _ in told(session, broadcast).values()} == {Told.TEXT}


def test_the_same_words_are_not_said_twice_while_they_hold(database: Database) -> None:
    with database.writing() as session:
        had_it, failed = reachable_party(session), reachable_party(session)
        first = make_sending(session)
        for text in texts(session, first):
            text.state = State.DELIVERED if text.party_id == had_it.id else State.FAILED
        session.flush()

        newcomer = reachable_party(session)
        again = make_submitted(session, now=NOON + HELD)
        assert told(session, again) == {
            had_it.id: (Told.NOTHING, "already-told"),
            failed.id: (Told.TEXT, None),
            newcomer.id: (Told.TEXT, None),
        }


def test_a_new_fact_is_told_to_all(database: Database) -> None:
    with database.writing() as session:
        party = reachable_party(session)
        make_sending(session)
        later = make_submitted(session, now=NOON + HELD, valid_until=UNTIL + timedelta(hours=2))
        other_stage = make_submitted(session, now=NOON + HELD, stage="stand-fast")
        assert told(session, later) == told(session, other_stage) == {party.id: (Told.TEXT, None)}


def test_whoever_was_only_pointed_and_is_briefed_now_gets_the_words(database: Database) -> None:
    with database.writing() as session:
        party = reachable_party(session, wording=Wording.DISCREET)
        still = reachable_party(session, wording=Wording.DISCREET)
        make_sending(session)
        party.briefed_at = NOON
        session.flush()
        again = make_submitted(session, now=NOON + HELD)
        assert told(session, again)[party.id] == (Told.TEXT, None)
        assert told(session, again)[still.id] == (Told.NOTHING, "already-told")


def test_those_an_earlier_broadcast_did_not_reach(database: Database) -> None:
    with database.writing() as session:
        reached, missed = reachable_party(session), reachable_party(session)
        first = make_sending(session, stage="alert")
        for text in texts(session, first):
            text.state = State.DELIVERED if text.party_id == reached.id else State.ACCEPTED
        session.flush()
        again = make_submitted(session, audience=Audience(not_reached_by=first.uid), stage="suspended")
        assert set(told(session, again)) == {missed.id}
