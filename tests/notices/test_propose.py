"""A notice that no broadcast stands behind: one officer writes it, another one publishes it, or nobody."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import delete, select, text, update

from evac.audit.models import AuditEntry
from evac.db.sealed import seal, unseal
from evac.kernel.errors import EvacError, NotFound
from evac.notices.decide import approve, give_back
from evac.notices.errors import (
    AlreadyDecided,
    AlreadyReplaced,
    LogMoved,
    OwnProposal,
    ProposalChanged,
    WrongNotice,
)
from evac.notices.fixed import cancel, deny
from evac.notices.models import Decision, Notice, NoticeKind, Outcome, Proposal, ProposalEdit
from evac.notices.proposals import decision_on, details_of, waiting
from evac.notices.propose import edit, propose, withdraw
from evac.notices.queries import Standing, find_shown
from evac.notices.schemas import NoticeDetails
from evac.notices.verify import verify
from tests.factories import NOON, make_officer
from tests.notices.log import WORDS, make_log, make_notice

DETAILS = NoticeDetails(stage="leave-now", texts=WORDS, zones=("CAP",), expires_at=NOON + timedelta(days=1))
OTHER = WORDS | {"en": WORDS["en"] | {"headline": "Stay where you are"}}


def make_proposal(session, details=DETAILS):
    return propose(session, details, officer_id=make_officer(session).id, now=NOON)


def approved(session, proposal, **given):
    given = {"officer_id": make_officer(session).id, "seen_hash": proposal.signature, "now": NOON} | given
    return approve(session, proposal, **given)


def numbers(session):
    return list(session.scalars(select(Notice.number).order_by(Notice.number)))


def test_what_one_proposed_another_publishes_word_for_word(database):
    with database.writing() as session:
        proposal = make_proposal(session)
        assert numbers(session) == []
        second = make_officer(session)
        notice = approved(session, proposal, officer_id=second.id)
        assert (notice.number, notice.texts, notice.zones) == (1, WORDS, ["CAP"])
        assert (notice.expires_at, notice.kind) == (DETAILS.expires_at, NoticeKind.ALERT)
        decision = decision_on(session, proposal)
        assert (decision.outcome, decision.officer_id, decision.notice_number) == (
            Outcome.APPROVED,
            second.id,
            1,
        )
    with database.reading() as session:
        acts = session.scalars(select(AuditEntry.act).order_by(AuditEntry.number)).all()
    assert acts == ["notice.propose", "notice.approve", "notice.publish"]


def test_nobody_who_had_a_hand_in_it_approves_it(database):
    with database.writing() as session:
        proposal = make_proposal(session)
        editor = make_officer(session)
        edit(session, proposal, replace(DETAILS, texts=OTHER), officer_id=editor.id, now=NOON)
        for officer_id in (proposal.created_by, editor.id):
            with pytest.raises(OwnProposal):
                approved(session, proposal, officer_id=officer_id)
        assert numbers(session) == []


def test_an_edit_voids_what_was_seen(database):
    with database.writing() as session:
        proposal = make_proposal(session)
        seen = proposal.signature
        edit(session, proposal, replace(DETAILS, texts=OTHER), officer_id=proposal.created_by, now=NOON)
        with pytest.raises(ProposalChanged):
            approved(session, proposal, seen_hash=seen)
        assert approved(session, proposal).texts["en"]["headline"] == "Stay where you are"


@pytest.mark.parametrize("row", ["hand", "editor", "words", "signature"])
def test_a_row_edited_by_hand_is_not_published(database, row):
    with database.writing() as session:
        proposal, other = make_proposal(session), make_officer(session)
        if row == "hand":
            proposal.created_by = other.id
        elif row == "editor":
            session.execute(delete(ProposalEdit))
            proposal.created_by = other.id
        elif row == "words":
            foreign = make_proposal(session, replace(DETAILS, texts=OTHER))
            seal(session, proposal, content=unseal(session, foreign, "content"))
        else:
            session.execute(update(Proposal).values(signature=bytes(16)))
        session.flush()
        session.expire_all()
        with pytest.raises(ProposalChanged):
            approved(session, proposal)
        assert numbers(session) == []


def test_words_are_sealed_until_they_are_public(database):
    with database.writing() as session:
        make_proposal(session)
        kept = session.execute(text("SELECT content_sealed FROM notice_proposals")).scalar_one()
    assert b"Leave" not in bytes(kept)


def test_a_returned_one_is_written_anew_and_seen_anew(database):
    with database.writing() as session:
        proposal = make_proposal(session)
        give_back(session, proposal, officer_id=make_officer(session).id, comment=" Which road? ", now=NOON)
        assert unseal(session, decision_on(session, proposal), "comment") == "Which road?"
        with pytest.raises(AlreadyDecided):
            approved(session, proposal)
        edit(session, proposal, replace(DETAILS, texts=OTHER), officer_id=proposal.created_by, now=NOON)
        assert decision_on(session, proposal) is None
        assert approved(session, proposal).number == 1
        assert waiting(session) == []


def test_a_withdrawn_one_is_over(database):
    with database.writing() as session:
        proposal = make_proposal(session)
        give_back(session, proposal, officer_id=make_officer(session).id, comment="", now=NOON)
        assert waiting(session) == [proposal]
        withdraw(session, proposal, officer_id=proposal.created_by, now=NOON)
        assert waiting(session) == []
        for late in (
            lambda: approved(session, proposal),
            lambda: edit(session, proposal, DETAILS, officer_id=proposal.created_by, now=NOON),
            lambda: withdraw(session, proposal, officer_id=proposal.created_by, now=NOON),
            lambda: give_back(session, proposal, officer_id=1, comment="", now=NOON),
        ):
            with pytest.raises(AlreadyDecided):
                late()


def test_many_approvals_at_once_publish_once(database):
    with database.writing() as session:
        uid = make_proposal(session).uid
        officers = [make_officer(session).id for _ in range(8)]

    def press(officer_id):
        try:
            with database.writing() as session:
                proposal = session.scalars(select(Proposal).where(Proposal.uid == uid)).one()
                return approved(session, proposal, officer_id=officer_id).number
        except EvacError as refused:
            return refused.code

    with ThreadPoolExecutor(4) as pool:
        outcomes = sorted(map(str, pool.map(press, officers)))
    assert outcomes == ["1", *["already-decided"] * 7]
    with database.reading() as session:
        assert len(session.scalars(select(Decision)).all()) == 1


def test_the_same_press_twice_proposes_once(database):
    with database.writing() as session:
        officer_id = make_officer(session).id
        first = propose(session, DETAILS, officer_id=officer_id, now=NOON)
        assert propose(session, DETAILS, officer_id=officer_id, now=NOON).uid == first.uid
        assert propose(session, DETAILS, officer_id=make_officer(session).id, now=NOON).uid != first.uid
        assert details_of(session, first) == DETAILS


def test_what_was_replaced_or_ran_out_meanwhile_is_not_published(database):
    with database.writing() as session:
        make_notice(session)
        update_of = replace(DETAILS, kind=NoticeKind.UPDATE, refers_to=1)
        first, second = make_proposal(session, update_of), make_proposal(session, update_of)
        late = make_proposal(session)
        assert approved(session, first).number == 2
        with pytest.raises(AlreadyReplaced):
            approved(session, second)
        with pytest.raises(WrongNotice):
            approved(session, late, now=NOON + timedelta(days=2))


def test_one_officer_cancels_in_words_that_are_not_theirs(database):
    with database.writing() as session:
        make_notice(session)
        officer_id = make_officer(session).id
        notice = cancel(session, 1, officer_id=officer_id, now=NOON)
        assert (notice.kind, notice.refers_to, notice.zones) == (NoticeKind.CANCEL, 1, ["CAP"])
        assert notice.texts["es"]["headline"] == "El aviso 1 ya no vale"
        assert find_shown(session, 1, now=NOON).standing is Standing.CANCELLED
        with pytest.raises(AlreadyReplaced):
            cancel(session, 1, officer_id=officer_id, now=NOON)
        with pytest.raises(WrongNotice):
            cancel(session, 2, officer_id=officer_id, now=NOON)
        for number in (0, 99, 10**12):
            with pytest.raises(NotFound):
                cancel(session, number, officer_id=officer_id, now=NOON)
        assert verify(session).ok


def test_one_officer_denies_a_forged_message_once(database):
    with database.writing() as session:
        last = make_log(session)[-1].number
        officer_id = make_officer(session).id
        notice = deny(session, officer_id=officer_id, seen_last=last, now=NOON + timedelta(hours=4))
        assert "is not ours" in notice.texts["en"]["headline"]
        with pytest.raises(LogMoved):
            deny(session, officer_id=officer_id, seen_last=last, now=NOON + timedelta(hours=4))
