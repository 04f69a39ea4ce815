"""Silence past a stage's limit opens a case, on every rung that has one and in both operations' folders."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from evac.broadcasts.escalate import escalate_due
from evac.broadcasts.halt import halt
from evac.broadcasts.models import Broadcast
from evac.broadcasts.pause import pause
from evac.broadcasts.silences import LOOK_AGAIN, take_up_silences
from evac.cases.models import Case, CaseKind
from evac.departure.answer import take_answer
from evac.departure.awaited import wait_for_many
from evac.departure.instruct import instruct_many
from evac.departure.models import Awaited, Instruction
from evac.dispatcher.broadcasts import follow_up
from evac.kernel.source import Source
from evac.kernel.status import Status
from evac.kernel.wording import Wording
from evac.messaging.models import Outgoing, State
from evac.operation.load import load_operation
from evac.people.models import Contact, ContactState
from evac.triage.rescore import rescore
from tests.broadcasts.steps import HELD, make_sending, parties, reachable_party, texts
from tests.departure.orders import give_order, make_broadcast, make_order_text
from tests.factories import NOON, make_contact, make_officer, make_party
from tests.messaging.queue import new_phone
from tests.support import EXERCISE, exercise

VENEZUELA = EXERCISE.parent / "venezuela-2026"
ASKED = NOON + HELD
HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)
WITH_A_LIMIT = [rung.code for rung in exercise().ladder.rungs if rung.silence is not None]
NO_ORDERS = [
    rung.code for rung in exercise().ladder.rungs if rung.silence and rung.choosable and not rung.instruction
]
DAY = timedelta(hours=24)  # the limit of alert


def cases(session) -> list[tuple[int, CaseKind]]:
    found = session.execute(select(Case.party_id, Case.kind).order_by(Case.party_id))
    return [tuple(row) for row in found]


def arrived(session, *, at=ASKED) -> None:
    session.execute(update(Outgoing).values(state=State.DELIVERED, sent_at=at))


def sent(database, *, stage="alert", number=1, **fields) -> list[int]:
    """Parties that had the text of a stage."""
    ids = parties(database, number, **fields)
    with database.writing() as session:
        make_sending(session, stage=stage)
        arrived(session)
    return ids


def follow(database, at) -> None:
    """As the dispatcher does, again and again until nothing is left to do."""
    follow_up(database, lambda: at)
    follow_up(database, lambda: at)


@pytest.mark.parametrize("folder", [EXERCISE, VENEZUELA], ids=lambda folder: folder.name)
@pytest.mark.parametrize("stage", WITH_A_LIMIT)
def test_on_every_rung_with_a_limit_a_case_opens_at_it_and_not_before(database, folder, stage):
    database.info["operation"] = operation = load_operation(folder)
    rung = operation.ladder.get(stage)
    assert rung.silence is not None
    with database.writing() as session:
        party = make_party(session)
        until = NOON + 2 * rung.silence
        broadcast = make_broadcast(session, stage, valid_until=until, broadcast_state="sending")
        if rung.instruction:
            instruct_many(session, [(party.id, False)], broadcast=broadcast, rung=rung, now=NOON)
        else:
            wait_for_many(session, [party.id], broadcast_id=broadcast.id, rung=rung, now=NOON)
        make_order_text(session, party, broadcast, state=State.DELIVERED)
    for step in (0.5, 0.75):
        follow(database, NOON + rung.silence * step)
    follow(database, NOON + rung.silence - SECOND)
    with database.writing() as session:
        assert cases(session) == []
        arrived(session)

    follow(database, NOON + rung.silence)
    with database.reading() as session:
        assert cases(session) == [(party.id, CaseKind.SILENT)]


@pytest.mark.parametrize("stage", NO_ORDERS)
def test_a_broadcast_that_gives_no_order_is_waited_for_and_sent_once(database, stage):
    ids = sent(database, stage=stage, number=3)
    limit = exercise().ladder.get(stage).silence
    for at in (limit - SECOND, limit, limit + SECOND, 3 * limit):
        follow(database, ASKED + at)

    with database.reading() as session:
        assert cases(session) == [(party_id, CaseKind.SILENT) for party_id in ids]
        broadcast = session.scalars(select(Broadcast)).one()
        assert len(texts(session, broadcast)) == 3
        assert session.scalar(select(func.count()).select_from(Awaited)) == 0


@pytest.mark.parametrize(
    "facts",
    [
        {"last_contact_at": ASKED + HOUR},
        {"status": Status.SAFE, "status_at": ASKED + HOUR, "status_source": Source.OFFICER},
        {"status": Status.DEPARTED},
        {"closed_at": ASKED + HOUR},
    ],
    ids=["heard", "spoken to", "out", "closed"],
)
def test_nobody_is_called_who_was_heard_or_is_out(database, facts):
    (party_id,) = sent(database)
    with database.writing() as session:
        rescore(session, party_id, now=ASKED + HOUR, **facts)
    follow(database, ASKED + DAY)
    with database.reading() as session:
        assert cases(session) == []
        assert session.scalar(select(func.count()).select_from(Awaited)) == 0


def test_what_was_heard_before_it_was_asked_is_silence(database):
    (party_id,) = sent(database, last_contact_at=NOON - HOUR)
    follow(database, ASKED + DAY)
    with database.reading() as session:
        assert cases(session) == [(party_id, CaseKind.SILENT)]


def test_who_said_that_they_would_be_silent_is_left_alone_as_long(database):
    (party_id,) = sent(database)
    with database.writing() as session:
        rescore(session, party_id, now=ASKED, dark_until=ASKED + 2 * DAY)
    follow(database, ASKED + DAY)
    with database.reading() as session:
        assert cases(session) == []
    follow(database, ASKED + 2 * DAY)
    with database.reading() as session:
        assert cases(session) == [(party_id, CaseKind.SILENT)]


def test_who_only_got_a_pointer_is_waited_for_too(database):
    (party_id,) = sent(database, wording=Wording.DISCREET)
    follow(database, ASKED + DAY)
    with database.reading() as session:
        assert cases(session) == [(party_id, CaseKind.SILENT)]


def test_a_text_that_has_not_left_by_then_is_no_silence_and_one_that_never_left_is(database):
    (party_id,) = parties(database, 1)
    with database.writing() as session:
        make_sending(session, stage="alert")
    follow(database, ASKED + DAY)
    with database.writing() as session:
        assert cases(session) == []
        session.execute(update(Outgoing).values(state=State.REJECTED))
    follow(database, ASKED + DAY + LOOK_AGAIN)
    with database.reading() as session:
        assert cases(session) == [(party_id, CaseKind.SILENT)]


def test_of_a_halted_broadcast_only_those_are_called_who_got_it(database):
    ids = parties(database, 2)
    with database.writing() as session:
        broadcast = make_sending(session, stage="alert")
        got, other = texts(session, broadcast)
        got.state, got.sent_at = State.DELIVERED, ASKED
        other.state = State.CANCELLED
        halt(session, broadcast, officer_id=None, reason="wrong-words", now=ASKED)
    follow(database, ASKED + DAY)
    with database.reading() as session:
        assert cases(session) == [(ids[0], CaseKind.SILENT)]


def test_a_dispatcher_that_dies_in_a_chunk_leaves_nobody_out_and_calls_nobody_twice(database):
    ids = sent(database, number=5)
    at = ASKED + DAY
    with database.writing() as session:
        assert take_up_silences(session, now=at, limit=2) == 2
    with pytest.raises(RuntimeError), database.writing() as session:
        take_up_silences(session, now=at, limit=2)
        raise RuntimeError("killed before its commit")
    with database.reading() as session:
        assert [party_id for party_id, _ in cases(session)] == ids[:2]

    follow(database, at + DAY)
    with database.reading() as session:
        assert [party_id for party_id, _ in cases(session)] == ids


def test_who_declines_to_leave_is_waited_for_on_the_stage_of_those_who_stay(database):
    week = exercise().ladder.get("stayed").silence
    with database.writing() as session:
        party = make_party(session)
        give_order(session, party)
        rescore(session, party.id, now=NOON, last_contact_at=NOON)
        take_answer(session, party, means="staying", now=NOON + SECOND)
        take_answer(session, party, means="staying", now=NOON + 2 * SECOND)
    follow(database, NOON + week)
    with database.reading() as session:
        assert cases(session) == []
    follow(database, NOON + 2 * SECOND + week)
    with database.reading() as session:
        assert cases(session) == [(party.id, CaseKind.SILENT)]


def test_who_changes_their_mind_is_not_waited_for_as_one_who_stays(database):
    with database.writing() as session:
        party = make_party(session)
        give_order(session, party)
        take_answer(session, party, means="staying", now=NOON + SECOND)
        take_answer(session, party, means="has_ticket", now=NOON + 2 * SECOND)
        assert session.scalar(select(func.count()).select_from(Awaited)) == 0


def order_for(database, **fields) -> int:
    """A party with two phones, whose order arrived on the first; its limit is 12 hours."""
    with database.writing() as session:
        party = reachable_party(session, **fields)
        make_contact(session, party, address=new_phone(), position=1)
        make_sending(session)
        arrived(session)
        return party.id


def positions(database) -> list[int]:
    """Of the contacts that were written to, in turn."""
    written = select(Contact.position).join(Outgoing, Outgoing.contact_id == Contact.id)
    with database.reading() as session:
        return list(session.scalars(written.order_by(Outgoing.id)))


def test_an_order_is_repeated_once_passed_on_once_and_then_a_person_looks(database):
    party_id = order_for(database)
    seen = []
    for hours in (5.9, 6, 7, 9, 10, 11.9, 12, 15):
        follow(database, ASKED + hours * HOUR)
        with database.writing() as session:
            seen.append((hours, len(session.scalars(select(Outgoing)).all()), len(cases(session))))
            arrived(session)
    assert seen == [
        (5.9, 1, 0),
        (6, 2, 0),
        (7, 2, 0),
        (9, 3, 0),
        (10, 3, 0),
        (11.9, 3, 0),
        (12, 3, 1),
        (15, 3, 1),
    ]
    assert positions(database) == [0, 0, 1]
    with database.reading() as session:
        assert cases(session) == [(party_id, CaseKind.SILENT)]


def test_steps_that_were_missed_while_nothing_ran_are_not_made_up_for(database):
    party_id = order_for(database)
    follow(database, ASKED + 13 * HOUR)
    with database.reading() as session:
        assert cases(session) == [(party_id, CaseKind.SILENT)]
        assert session.scalar(select(func.count()).select_from(Outgoing)) == 1


def test_a_paused_broadcast_repeats_nothing_and_its_silence_is_still_seen(database):
    party_id = order_for(database)
    with database.writing() as session:
        pause(
            session, session.scalars(select(Broadcast)).one(), officer_id=make_officer(session).id, now=ASKED
        )
    for hours in (6, 9, 12):
        follow(database, ASKED + hours * HOUR)
    with database.reading() as session:
        assert cases(session) == [(party_id, CaseKind.SILENT)]
        assert session.scalar(select(func.count()).select_from(Outgoing)) == 1


def test_a_phone_that_asked_for_no_more_texts_is_not_reminded_and_the_next_one_is_tried(database):
    order_for(database)
    with database.writing() as session:
        told = session.scalars(select(Outgoing)).one()
        session.execute(update(Outgoing).values(state=State.DELIVERED))
        session.get_one(Contact, told.contact_id).state = ContactState.STOPPED
    with database.writing() as session:
        assert escalate_due(session, now=ASKED + 6 * HOUR) == 1
    assert positions(database) == [0, 1]


def test_an_order_none_of_whose_texts_arrived_is_a_persons_before_the_limit(database):
    party_id = order_for(database)
    with database.writing() as session:
        session.execute(update(Outgoing).values(state=State.REJECTED, sent_at=None))
    follow(database, ASKED + 6 * HOUR)
    with database.reading() as session:
        assert cases(session) == [(party_id, CaseKind.SILENT)]
        assert session.scalars(select(Instruction.silent_at)).one() is None
