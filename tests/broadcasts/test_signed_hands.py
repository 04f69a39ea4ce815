"""Who had a hand in it cannot be edited away: writing to the database without keys approves nothing."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from evac.broadcasts import draft
from evac.broadcasts.approve import approve
from evac.broadcasts.errors import Changed, SameOfficer
from evac.broadcasts.freeze import freeze_chunk
from evac.broadcasts.hands import check_hands, sign_unsigned
from evac.broadcasts.models import CHANGED, Broadcast, BroadcastState, Edit, Reach, Variant
from evac.broadcasts.submit import give_back, submit
from evac.db.database import Database
from evac.dispatcher import broadcasts as chores
from evac.duty.models import AlarmKind, DutyAlarm
from evac.officers.models import Officer
from tests.broadcasts.steps import details, freeze_all, fresh, make_draft, parties
from tests.factories import NOON, make_officer

AUTHOR, OTHER = 1, 2
Edited = Callable[[Session, Broadcast], object]


def run(*statements) -> Edited:
    return lambda session, broadcast: [session.execute(statement) for statement in statements]


def officers_exchanged(session: Session, broadcast: Broadcast) -> None:
    """The rows change places: each number is the other officer's now."""
    uids = {officer.id: officer.uid for officer in session.scalars(select(Officer))}
    for number, uid in ((AUTHOR, "x"), (OTHER, uids[AUTHOR]), (AUTHOR, uids[OTHER])):
        session.execute(update(Officer).where(Officer.id == number).values(uid=uid))


def words_exchanged(session: Session, broadcast: Broadcast) -> None:
    """Both bodies were sealed by us, each for its own row: their languages are what changes places."""
    plain = [variant for variant in broadcast.variants if variant.wording.value == "plain"]
    for number, language in ((0, "xx"), (1, plain[0].language), (0, plain[1].language)):
        session.execute(update(Variant).where(Variant.id == plain[number].id).values(language=language))


EDITS: dict[str, Edited] = {
    "all hands": run(
        update(Broadcast).values(created_by=OTHER, submitted_by=OTHER), update(Edit).values(officer_id=OTHER)
    ),
    "creator, with no row left": run(
        update(Broadcast).values(created_by=OTHER, submitted_by=None), delete(Edit)
    ),
    "one hand more": run(insert(Edit).values(broadcast_id=1, officer_id=OTHER, at=NOON)),
    "no signature": run(update(Broadcast).values(hands_signature=None)),
    "a typed signature": run(update(Broadcast).values(hands_signature=b"0" * 16)),
    "the officers": officers_exchanged,
    "stage": run(update(Broadcast).values(stage="stand-fast")),
    "audience": run(update(Broadcast).values(audience={"zones": ["CAP"]})),
    "reach": run(update(Broadcast).values(reach=Reach.ALL)),
    "valid until": run(update(Broadcast).values(valid_until=NOON + timedelta(days=9))),
    "deadline": run(update(Broadcast).values(deadline_at=NOON + timedelta(days=9))),
    "words": words_exchanged,
    "a language less": run(delete(Variant).where(Variant.language == "es")),
}


@pytest.fixture
def written(database: Database) -> int:
    """A draft of officer 1; officer 2 had no hand in it."""
    parties(database, 2)
    with database.writing() as session:
        make_officer(session)
        make_officer(session)
        return make_draft(session, officer_id=AUTHOR).id


def edit_by_hand(database: Database, broadcast_id: int, edited: str) -> None:
    with database.writing() as session:
        EDITS[edited](session, session.get_one(Broadcast, broadcast_id))


@pytest.mark.parametrize("edited", EDITS)
def test_what_was_edited_by_hand_is_neither_submitted_nor_edited(
    database: Database, written: int, edited: str
) -> None:
    edit_by_hand(database, written, edited)

    with database.writing() as session, pytest.raises(Changed):
        submit(session, fresh(session, written), officer_id=AUTHOR, now=NOON)
    with database.writing() as session, pytest.raises(Changed):
        draft.edit(session, fresh(session, written), details(session), officer_id=AUTHOR, now=NOON)


@pytest.mark.parametrize("edited", EDITS)
def test_what_was_edited_by_hand_after_it_was_submitted_halts_at_the_end_of_the_freeze(
    database: Database, written: int, edited: str
) -> None:
    with database.writing() as session:
        submit(session, fresh(session, written), officer_id=AUTHOR, now=NOON)
    edit_by_hand(database, written, edited)

    with database.writing() as session, pytest.raises(Changed):
        freeze_all(session, fresh(session, written))
    chores.freeze_waiting(database, lambda: NOON)
    with database.reading() as session:
        broadcast = session.get_one(Broadcast, written)
        assert (broadcast.state, broadcast.halt_reason) == (BroadcastState.HALTED, CHANGED)
        assert session.scalar(select(DutyAlarm.kind)) is AlarmKind.STORM


@pytest.mark.parametrize("edited", EDITS)
def test_what_was_edited_by_hand_after_the_freeze_is_approved_by_nobody(
    database: Database, written: int, edited: str
) -> None:
    with database.writing() as session:
        submit(session, fresh(session, written), officer_id=AUTHOR, now=NOON)
        freeze_all(session, fresh(session, written))
        third = make_officer(session).id
    edit_by_hand(database, written, edited)

    for officer_id in (AUTHOR, OTHER, third):
        with database.writing() as session, pytest.raises(Changed):
            approves(session, fresh(session, written), officer_id)


def test_a_signature_from_before_does_not_fit_newer_words(database: Database, written: int) -> None:
    """Signed before the other officer took it in hand; put back, it does not cover what they made of it."""
    with database.writing() as session:
        early = session.get_one(Broadcast, written).hands_signature
        newer = details(session, valid_until=NOON + timedelta(hours=9))
        draft.edit(session, fresh(session, written), newer, officer_id=OTHER, now=NOON)
    with database.writing() as session:
        session.execute(delete(Edit).where(Edit.officer_id == OTHER))
        session.execute(update(Broadcast).values(hands_signature=early))

    with database.writing() as session, pytest.raises(Changed):
        submit(session, fresh(session, written), officer_id=AUTHOR, now=NOON)


def test_a_broadcast_typed_into_the_database_is_nobodys_to_submit(database: Database, written: int) -> None:
    with database.writing() as session:
        mine = session.get_one(Broadcast, written)
        row = {"uid": "f" * 32, "stage": mine.stage, "state": mine.state, "reach": mine.reach}
        row |= {"created_by": OTHER, "created_at": NOON, "valid_until": mine.valid_until, "audience": {}}
        row |= {"hands_signature": mine.hands_signature, "frozen_through": 0, "recipients": 0}
        typed = insert(Broadcast).values(**row, released_through=0)
        typed_id = session.scalar(typed.returning(Broadcast.id))
        session.execute(update(Variant).values(broadcast_id=typed_id))

    with database.writing() as session, pytest.raises(Changed):
        submit(session, fresh(session, typed_id), officer_id=AUTHOR, now=NOON)


def test_every_step_of_the_life_leaves_hands_that_fit(database: Database, written: int) -> None:
    with database.writing() as session:
        third = make_officer(session).id
        draft.edit(session, fresh(session, written), details(session), officer_id=AUTHOR, now=NOON)
    for _ in range(2):
        with database.writing() as session:
            submit(session, fresh(session, written), officer_id=OTHER, now=NOON)
            give_back(session, fresh(session, written), officer_id=third, comment="Shorter.", now=NOON)
    with database.writing() as session:
        submit(session, fresh(session, written), officer_id=OTHER, now=NOON)
    with database.writing() as session:
        while not freeze_chunk(session, fresh(session, written), now=NOON):
            pass
        check_hands(session, fresh(session, written))
    for officer_id in (AUTHOR, OTHER):
        with database.writing() as session, pytest.raises(SameOfficer):
            approves(session, fresh(session, written), officer_id)
    with database.writing() as session:
        approves(session, fresh(session, written), third)


def approves(session: Session, broadcast: Broadcast, officer_id: int) -> None:
    seen = broadcast.frozen_hash or b""
    approve(session, broadcast, officer_id=officer_id, seen_hash=seen, now=NOON, accept_late=True)


def test_what_an_earlier_version_wrote_is_signed_when_the_database_is_brought_up(
    database: Database, written: int
) -> None:
    with database.writing() as session:
        session.execute(update(Broadcast).values(hands_signature=None))
    with database.writing() as session:
        sign_unsigned(session)

    with database.writing() as session:
        broadcast = fresh(session, written)
        submit(session, broadcast, officer_id=OTHER, now=NOON)
        assert broadcast.state is BroadcastState.FREEZING


def test_bringing_it_up_signs_nothing_that_was_edited_by_hand(database: Database, written: int) -> None:
    edit_by_hand(database, written, "all hands")
    with database.writing() as session:
        sign_unsigned(session)

    with database.writing() as session, pytest.raises(Changed):
        submit(session, fresh(session, written), officer_id=AUTHOR, now=NOON)
