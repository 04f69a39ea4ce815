"""What the approver is told: so many texts, what they cost, when they are out, as released."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import update

from evac.broadcasts.models import Reach, Recipient, Told
from evac.broadcasts.preview import preview, sample
from evac.db.sealed import seal
from evac.kernel.wording import Wording
from evac.people.models import Channel, ContactState
from tests.broadcasts.steps import HELD, make_sending, make_submitted, reachable_party, texts
from tests.factories import NOON, make_contact
from tests.messaging.queue import new_phone
from tests.support import exercise

BRIEFED = {"wording": Wording.DISCREET, "briefed_at": NOON}
HOUR = timedelta(hours=1)


def at_pace(database, rate=1.0, **pace) -> None:
    operation = exercise()
    given = replace(operation.pace, segments_per_second=rate, **pace)
    database.info["operation"] = replace(operation, pace=given)


def make_crowd(session) -> None:
    """Every kind of contact, working or not, in both wordings."""
    for fields in ({}, BRIEFED, {"wording": Wording.DISCREET}):
        party = reachable_party(session, **fields)
        for place, more in enumerate(
            (
                {},
                {"state": ContactState.STOPPED},
                {"channel": Channel.WHATSAPP, "heard_at": NOON - HOUR},
                {"channel": Channel.WHATSAPP, "heard_at": NOON - 30 * HOUR},
                {"channel": Channel.WHATSAPP},
                {"reporter_since": NOON},
                {"channel": Channel.EMAIL},
            ),
            start=1,
        ):
            make_contact(session, party, address=new_phone(), position=place, **more)
        late = reachable_party(session, phone="", **fields)  # its first contact cannot be written to now
        make_contact(session, late, address=new_phone(), channel=Channel.WHATSAPP, heard_at=NOON - 30 * HOUR)
        make_contact(session, late, address=new_phone(), position=1)


@pytest.mark.parametrize("reach", list(Reach))
def test_so_many_texts_are_foreseen_as_the_release_queues(database, reach):
    with database.writing() as session:
        make_crowd(session)
        broadcast = make_sending(session, reach=reach)
        seen, queued = preview(session, broadcast, now=NOON + HELD), texts(session, broadcast)

        assert seen.reached == len(queued)
        assert seen.recipients == len({text.party_id for text in queued}) == 6
        assert (seen.reached > seen.recipients) == (reach is Reach.ALL)


def test_with_all_contacts_reached_each_text_takes_its_time_and_its_money(database):
    at_pace(database, rate=2.0, cost_per_segment=0.25, currency="USD")
    with database.writing() as session:
        for _ in range(4):
            party = reachable_party(session)
            for place in (1, 2):
                make_contact(session, party, address=new_phone(), position=place)
        first = preview(session, make_submitted(session), now=NOON)
        every = preview(session, make_submitted(session, reach=Reach.ALL), now=NOON)

        assert (first.recipients, first.reached, first.segments, first.cost) == (4, 4, 4, 1.0)
        assert (every.recipients, every.reached, every.segments, every.cost) == (4, 12, 12, 3.0)
        assert first.forecast.p100 - NOON == timedelta(seconds=2)
        assert every.forecast.p100 - NOON == timedelta(seconds=6)
        assert every.forecast.p50 - NOON == timedelta(seconds=3)


@pytest.mark.parametrize(("senders", "seconds"), [(1, 30), (3, 10)])
def test_a_pool_of_senders_works_side_by_side(database, senders, seconds):
    at_pace(database, quiet_senders=senders)
    with database.writing() as session:
        for _ in range(30):
            reachable_party(session, **BRIEFED)
        for _ in range(5):
            reachable_party(session)  # plain: the named sender's, beside the pool
        seen = preview(session, make_submitted(session, deadline_at=NOON + timedelta(seconds=15)), now=NOON)

        assert (seen.reached, seen.forecast.p100 - NOON) == (35, timedelta(seconds=seconds))
        assert seen.meets_deadline == (senders == 3)


def test_whatsapp_has_a_sender_of_its_own(database):
    at_pace(database, quiet_senders=3)
    with database.writing() as session:
        for _ in range(6):
            party = reachable_party(session)
            make_contact(
                session, party, address=new_phone(), position=1, channel=Channel.WHATSAPP, heard_at=NOON
            )
        seen = preview(session, make_submitted(session, reach=Reach.ALL), now=NOON)

        assert (seen.reached, seen.forecast.p100 - NOON) == (12, timedelta(seconds=6))


def test_pointers_are_texts_too(database):
    with database.writing() as session:
        party = reachable_party(session, wording=Wording.DISCREET)
        make_contact(session, party, address=new_phone(), position=1)
        seen = preview(session, make_submitted(session, reach=Reach.ALL), now=NOON)

        assert [(told, parties) for _, _, told, parties in seen.varieties] == [(Told.POINTER, 1)]
        assert (seen.pointers, seen.reached) == (1, 2)


def test_the_folders_price_is_shown_by_default(database):
    with database.writing() as session:
        reachable_party(session)
        pace = exercise().pace
        assert (pace.cost_per_segment, pace.currency) == (0.05, "USD")
        assert preview(session, make_submitted(session), now=NOON).cost == 0.05


@pytest.mark.parametrize("words", ["e m b a j a d a", "3mb4j4d4", "vea www.salida.info", "bit.ly/x"])
def test_a_sample_shows_what_would_be_held_back_at_the_gate(database, words):
    """However it got there: the submission refuses such words."""
    with database.writing() as session:
        reachable_party(session, **BRIEFED)
        broadcast = make_submitted(session)
        discreet = next(v for v in broadcast.variants if (v.language, v.wording) == ("es", Wording.DISCREET))
        seal(session, discreet, body=f"Guia {{case_code}}: {words}. Hasta {{until}}.")
        (seen,) = sample(session, broadcast)
        assert (seen.body, seen.segments) == ("", 0)
        assert "Not in discreet wording" in (seen.problem or "")


def test_who_asked_for_silence_is_not_in_the_forecast(database):
    """Dark parties are not texted before their hour, however fast we send."""
    at_pace(database)
    with database.writing() as session:
        for _ in range(4):
            reachable_party(session)
        for hours_more in (2, 5, 30):
            reachable_party(session, dark_until=NOON + hours_more * HOUR)
        reachable_party(session, dark_until=NOON - HOUR)  # over by now
        broadcast = make_submitted(session, deadline_at=NOON + 4 * HOUR, valid_until=NOON + 24 * HOUR)
        seen = preview(session, broadcast, now=NOON)

        assert (seen.recipients, seen.reached) == (8, 8)
        assert seen.forecast.p100 - NOON == timedelta(seconds=5)
        assert seen.meets_deadline
        (dark,) = seen.put_off
        assert (dark.reason, dark.parties, dark.last_at) == ("dark", 3, NOON + 5 * HOUR)
        assert (dark.late, dark.never) == (1, 1), "after the deadline, and when it is worth nothing any more"


def test_who_must_write_first_is_apart_from_the_forecast(database):
    at_pace(database)
    with database.writing() as session:
        reachable_party(session)
        closed = reachable_party(session, phone="")
        make_contact(
            session, closed, address=new_phone(), channel=Channel.WHATSAPP, heard_at=NOON - 30 * HOUR
        )
        both = reachable_party(session)  # its phone gets it at once, its WhatsApp when they write
        make_contact(session, both, address=new_phone(), position=1, channel=Channel.WHATSAPP)
        seen = preview(session, make_submitted(session, reach=Reach.ALL), now=NOON)

        assert (seen.reached, seen.forecast.p100 - NOON) == (4, timedelta(seconds=2))
        assert [(one.reason, one.parties, one.last_at, one.late, one.never) for one in seen.put_off] == [
            ("waits-for-word", 1, None, 0, 0)
        ]


def test_a_phone_said_to_be_lost_waits_unless_another_takes_its_place(database):
    with database.writing() as session:
        alone, other = (reachable_party(session) for _ in range(2))
        make_contact(session, other, address=new_phone(), position=1)
        session.flush()
        for party in (alone, other):
            party.contacts[0].held_until = NOON + 12 * HOUR
        seen = preview(session, make_submitted(session), now=NOON)

        assert [(one.reason, one.parties, one.last_at) for one in seen.put_off] == [
            ("held", 1, NOON + 12 * HOUR)
        ]


def test_why_parties_get_only_a_pointer_is_counted_by_reason(database):
    with database.writing() as session:
        for _ in range(2):
            reachable_party(session, wording=Wording.DISCREET)
        reachable_party(session, wording=Wording.DISCREET, unregistered=True)
        reachable_party(session, **BRIEFED)
        broadcast = make_submitted(session)
        seen = preview(session, broadcast, now=NOON)

        assert seen.pointed == [("unbriefed", 2), ("never-registered", 1)]
        assert [(told, parties) for *_, told, parties in seen.varieties] == [
            (Told.POINTER, 3),
            (Told.TEXT, 1),
        ]
        assert seen.excluded == []


def test_a_pointer_frozen_without_a_reason_was_for_the_unbriefed(database):
    with database.writing() as session:
        reachable_party(session, wording=Wording.DISCREET)
        broadcast = make_submitted(session)
        session.execute(update(Recipient).values(reason=None))
        assert preview(session, broadcast, now=NOON).pointed == [("unbriefed", 1)]
