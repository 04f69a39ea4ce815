"""The second officer's word for a proposal: published as it was seen, or given back."""

from datetime import datetime

from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.db.sealed import seal
from evac.notices.errors import AlreadyDecided, OwnProposal, ProposalChanged
from evac.notices.models import Decision, Notice, Outcome, Proposal
from evac.notices.proposals import check_signed, decision_on, details_of, hands_of, lock
from evac.notices.publish import publish


def approve(
    session: Session, proposal: Proposal, *, officer_id: int, seen_hash: bytes, now: datetime
) -> Notice:
    """Publish exactly what was seen.

    Args:
        seen_hash: ``signature`` of the page the approver looked at.

    Raises:
        OwnProposal: who wrote or edited it cannot approve it.
        AlreadyDecided: it is public, was returned or withdrawn.
        ProposalChanged: the approver saw something else, or that is not what was signed.
        WrongNotice, NotFound, AlreadyReplaced: it cannot be published any more.
    """
    lock(session, proposal)
    check_signed(session, proposal)
    if officer_id in hands_of(session, proposal):
        raise OwnProposal
    if decision_on(session, proposal) is not None:
        raise AlreadyDecided
    if seen_hash != proposal.signature:
        raise ProposalChanged
    decision = _decide(session, proposal, Outcome.APPROVED, officer_id, now)
    record(
        session,
        "notice.approve",
        at=now,
        officer_id=officer_id,
        subject=f"notice-proposal:{proposal.uid}",
        details={"hash": seen_hash.hex()},
    )
    notice = publish(session, details_of(session, proposal), officer_id=officer_id, now=now)
    decision.notice_number = notice.number
    return notice


def give_back(session: Session, proposal: Proposal, *, officer_id: int, comment: str, now: datetime) -> None:
    """Return it to who wrote it, with a comment.

    Raises:
        AlreadyDecided: it is public, was returned or withdrawn.
    """
    lock(session, proposal)
    if decision_on(session, proposal) is not None:
        raise AlreadyDecided
    decision = _decide(session, proposal, Outcome.RETURNED, officer_id, now)
    seal(session, decision, comment=comment.strip() or None)
    record(session, "notice.return", at=now, officer_id=officer_id, subject=f"notice-proposal:{proposal.uid}")


def _decide(
    session: Session, proposal: Proposal, outcome: Outcome, officer_id: int, now: datetime
) -> Decision:
    decision = Decision(
        proposal_id=proposal.id,
        officer_id=officer_id,
        outcome=outcome,
        seen_hash=proposal.signature,
        at=now,
    )
    session.add(decision)
    return decision
