"""Nothing is sent without a second officer's word for exactly what was frozen."""

import contextlib
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from evac.broadcasts import draft, release
from evac.broadcasts.approve import approve
from evac.broadcasts.errors import Changed, MeaningMissing, SameOfficer, TooLate, WrongState
from evac.broadcasts.frozen import check_approved
from evac.broadcasts.hands import hands_of
from evac.broadcasts.meaning import meaning_of, unexplained
from evac.broadcasts.models import Approval, Broadcast, BroadcastState, Edit, Recipient, Told, Variant
from evac.broadcasts.schemas import Words
from evac.broadcasts.submit import give_back, submit
from evac.db.database import Database
from evac.kernel.errors import EvacError
from evac.kernel.wording import Wording
from tests.broadcasts.steps import (
    HELD,
    details,
    freeze_all,
    fresh,
    make_approved,
    make_draft,
    make_submitted,
    parties,
    reachable_party,
    texts,
)
from tests.factories import NOON, make_officer


def approvals(session: Session, broadcast: Broadcast) -> int:
    mine = select(func.count()).where(Approval.broadcast_id == broadcast.id)
    return session.scalar(mine) or 0


def hash_of(broadcast: Broadcast) -> bytes:
    assert broadcast.frozen_hash is not None
    return broadcast.frozen_hash


def test_a_second_officer_approves_what_was_seen(database: Database) -> None:
    parties(database, 2)
    with database.writing() as session:
        broadcast = make_approved(session)
        assert broadcast.state is BroadcastState.APPROVED
        assert broadcast.release_at == NOON + HELD
        check_approved(session, broadcast)


@pytest.mark.parametrize("hand", ["creator", "editor", "submitter"])
def test_who_had_it_in_hand_cannot_approve_it(database: Database, hand: str) -> None:
    parties(database, 1)
    with database.writing() as session:
        officers = {name: make_officer(session).id for name in ("creator", "editor", "submitter")}
        broadcast = make_draft(session, officers["creator"])
        draft.edit(session, broadcast, details(session), officer_id=officers["editor"], now=NOON)
        submit(session, broadcast, officer_id=officers["submitter"], now=NOON)
        freeze_all(session, broadcast)
        with pytest.raises(SameOfficer):
            approve(session, broadcast, officer_id=officers[hand], seen_hash=hash_of(broadcast), now=NOON)
        assert approvals(session, broadcast) == 0


def test_an_earlier_submitter_cannot_approve_what_another_submitted_again(database: Database) -> None:
    parties(database, 1)
    with database.writing() as session:
        first, second, third = (make_officer(session).id for _ in range(3))
        broadcast = make_draft(session)
        submit(session, broadcast, officer_id=first, now=NOON)
        give_back(session, broadcast, officer_id=third, comment="", now=NOON)
        submit(session, broadcast, officer_id=second, now=NOON)
        freeze_all(session, broadcast)
        with pytest.raises(SameOfficer):
            approve(session, broadcast, officer_id=first, seen_hash=hash_of(broadcast), now=NOON)
        approve(session, broadcast, officer_id=third, seen_hash=hash_of(broadcast), now=NOON)


def test_approving_after_a_change_is_refused(database: Database) -> None:
    parties(database, 1)
    with database.writing() as session:
        broadcast = make_submitted(session)
        seen = hash_of(broadcast)
        changed = details(session, valid_until=NOON + timedelta(hours=20))
        draft.edit(session, broadcast, changed, officer_id=broadcast.created_by, now=NOON)
        with pytest.raises(WrongState):
            approve(session, broadcast, officer_id=make_officer(session).id, seen_hash=seen, now=NOON)
        submit(session, broadcast, officer_id=broadcast.created_by, now=NOON)
        freeze_all(session, broadcast)
        with pytest.raises(Changed):
            approve(session, broadcast, officer_id=make_officer(session).id, seen_hash=seen, now=NOON)


def test_an_edit_in_the_hold_voids_the_approval(database: Database) -> None:
    parties(database, 1)
    with database.writing() as session:
        broadcast = make_approved(session)
        draft.edit(session, broadcast, details(session), officer_id=broadcast.created_by, now=NOON)
        assert approvals(session, broadcast) == 0
        assert release.release_chunk(session, broadcast, now=NOON + timedelta(days=1))
        assert texts(session, broadcast) == []


def test_forty_approvals_at_once_approve_once(database: Database) -> None:
    parties(database, 1)
    with database.writing() as session:
        broadcast = make_submitted(session)
        broadcast_id, seen = broadcast.id, hash_of(broadcast)
        officers = [make_officer(session).id for _ in range(40)]

    def approves(officer_id: int) -> bool:
        try:
            with database.writing() as session:
                approve(
                    session,
                    session.get_one(Broadcast, broadcast_id),
                    officer_id=officer_id,
                    seen_hash=seen,
                    now=NOON,
                )
        except WrongState:
            return False
        return True

    with ThreadPoolExecutor(len(officers)) as pool:
        assert sum(pool.map(approves, officers)) == 1
    with database.reading() as session:
        assert approvals(session, session.get_one(Broadcast, broadcast_id)) == 1


EDITED_ROWS = {
    "state": update(Broadcast).values(state=BroadcastState.APPROVED, release_at=NOON),
    "audience": update(Broadcast).values(audience={}),
    "valid until": update(Broadcast).values(valid_until=NOON + timedelta(days=9)),
    "author": update(Broadcast).values(created_by=1, submitted_by=1),
    "editors": update(Edit).values(officer_id=1),
    "a recipient": update(Recipient).values(told=Told.TEXT, reason=None),
    "a recipient's wording": update(Recipient).values(wording=Wording.PLAIN),
    "the order": update(Recipient).values(urgency_first=Recipient.urgency_first + 1),
    "the words' language": update(Variant).where(Variant.language == "es").values(language="fr"),
    "the approval's officer": update(Approval).values(officer_id=1),
    "the approval's time": update(Approval).values(at=NOON + timedelta(days=1)),
}


@pytest.mark.parametrize("edited", [name for name in EDITED_ROWS if name != "state"])
def test_an_edited_row_is_not_sent(database: Database, edited: str) -> None:
    with database.writing() as session:
        make_officer(session)
        reachable_party(session, duress=True)
        reachable_party(session, wording=Wording.DISCREET)
        broadcast = make_approved(session, audience=details(session).audience.__class__(departed=True))
        session.execute(EDITED_ROWS[edited])
        session.expire_all()
        with pytest.raises(Changed):
            release.release_chunk(session, broadcast, now=NOON + HELD)
        assert texts(session, broadcast) == []


def test_a_state_typed_into_the_database_approves_nothing(database: Database) -> None:
    parties(database, 1)
    with database.writing() as session:
        broadcast = make_submitted(session)
        session.execute(EDITED_ROWS["state"])
        forged = Approval(
            broadcast_id=broadcast.id,
            officer_id=make_officer(session).id,
            seen_hash=hash_of(broadcast),
            at=NOON,
            signature=hash_of(broadcast),
        )
        session.add(forged)
        session.flush()
        session.expire_all()
        with pytest.raises(Changed):
            release.release_chunk(session, broadcast, now=NOON + HELD)


def test_a_deadline_that_cannot_be_met_is_not_approved_by_oversight(database: Database) -> None:
    parties(database, 30)
    with database.writing() as session:
        broadcast = make_submitted(session, deadline_at=NOON + timedelta(seconds=10))
        second, seen = make_officer(session).id, hash_of(broadcast)
        with pytest.raises(TooLate):
            approve(session, broadcast, officer_id=second, seen_hash=seen, now=NOON)
        approve(session, broadcast, officer_id=second, seen_hash=seen, now=NOON, accept_late=True)


def test_free_discreet_words_are_explained_by_the_approver(database: Database) -> None:
    choices = "{letter}1 ok {letter}2 soon {letter}3 no {letter}4 no more"
    body = "Order {case_code}: all parcels by {until}. To {number}: " + choices
    parties(database, 1)
    with database.writing() as session:
        broadcast = make_submitted(session, variants=(Words("en", Wording.DISCREET, body),))
        second, seen = make_officer(session).id, hash_of(broadcast)
        assert unexplained(session, broadcast) == ("en",)
        with pytest.raises(MeaningMissing):
            approve(session, broadcast, officer_id=second, seen_hash=seen, now=NOON)
        means = {"en": "Everybody leaves."}
        approve(session, broadcast, officer_id=second, seen_hash=seen, now=NOON, meanings=means)
        assert meaning_of(session, broadcast, broadcast.variants[0]) == "Everybody leaves."
        check_approved(session, broadcast)


def test_the_phrase_books_words_need_no_explanation(database: Database) -> None:
    parties(database, 1)
    with database.writing() as session:
        broadcast = make_submitted(session)
        assert unexplained(session, broadcast) == ()
        discreet = next(one for one in broadcast.variants if one.wording is Wording.DISCREET)
        assert "commercial flight" in (meaning_of(session, broadcast, discreet) or "")


acts = st.lists(
    st.tuples(
        st.sampled_from(["edit", "submit", "freeze", "approve", "approve what was seen before", "return"]),
        st.integers(0, 3),
    ),
    max_size=14,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=acts)
def test_whatever_officers_do_what_is_approved_was_seen_by_another(database: Database, acts: list) -> None:
    with database.writing() as session:
        if session.scalar(select(func.count()).select_from(Broadcast)) == 0:
            reachable_party(session)
        officers = [make_officer(session).id for _ in range(4)]
        broadcast = make_draft(session, officers[0])
        seen = b"nothing"
        for act, number in acts:
            with contextlib.suppress(EvacError):
                seen = _act(session, broadcast, act, officers[number], seen)
            _holds(session, broadcast)
        session.rollback()


def _act(session: Session, broadcast: Broadcast, act: str, officer_id: int, seen: bytes) -> bytes:
    if act == "edit":
        draft.edit(session, broadcast, details(session), officer_id=officer_id, now=NOON)
    elif act == "submit":
        submit(session, broadcast, officer_id=officer_id, now=NOON)
    elif act == "freeze":
        freeze_all(session, broadcast)
        return broadcast.frozen_hash or seen
    elif act == "return":
        give_back(session, broadcast, officer_id=officer_id, comment="", now=NOON)
    else:
        shown = seen if "before" in act else broadcast.frozen_hash or b""
        approve(session, broadcast, officer_id=officer_id, seen_hash=shown, now=NOON)
    return seen


def _holds(session: Session, broadcast: Broadcast) -> None:
    session.flush()
    approval = session.scalar(select(Approval).where(Approval.broadcast_id == broadcast.id))
    assert (approval is not None) is (broadcast.state is BroadcastState.APPROVED)
    if approval is not None:
        assert approval.officer_id not in hands_of(session, broadcast)
        check_approved(session, broadcast)


def test_two_dispatchers_see_the_row_as_it_is_now(database: Database) -> None:
    """A broadcast read before somebody else's commit is read again under the lock."""
    parties(database, 1)
    with database.writing() as session:
        broadcast_id = make_submitted(session).id
    if database.is_sqlite:
        return  # one writer at a time, and it reads after it has the turn
    with database.reading() as earlier:
        stale = earlier.get_one(Broadcast, broadcast_id)
        with database.writing() as session:
            broadcast = fresh(session, broadcast_id)
            give_back(session, broadcast, officer_id=make_officer(session).id, comment="", now=NOON)
        assert stale.state is BroadcastState.SUBMITTED
        with pytest.raises(WrongState):
            approve(earlier, stale, officer_id=10**6, seen_hash=b"", now=NOON)
