"""Writing a notice that another officer publishes. Whatever is edited must be looked at anew."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.notices.errors import AlreadyDecided
from evac.notices.models import Decision, Outcome, Proposal
from evac.notices.proposals import check_signed, decision_on, details_of, keep, lock, take_in_hand
from evac.notices.publish import draft
from evac.notices.schemas import NoticeDetails


def propose(session: Session, details: NoticeDetails, *, officer_id: int, now: datetime) -> Proposal:
    """Keep it for a second officer; nothing is public. The same press twice keeps it once.

    Raises:
        WrongNotice, NotFound, AlreadyReplaced: it could not be published as it is.
    """
    notice = draft(session, details, now=now)
    proposal = Proposal(created_by=officer_id, created_at=now)
    keep(session, proposal, notice)
    if (same := _same(session, officer_id, details_of(session, proposal))) is not None:
        return same
    session.add(proposal)
    # Its id is what the edit and everything after refers to.
    session.flush()
    take_in_hand(session, proposal, officer_id, now)
    _log(session, "notice.propose", proposal, officer_id, now)
    return proposal


def edit(
    session: Session, proposal: Proposal, details: NoticeDetails, *, officer_id: int, now: datetime
) -> None:
    """Write it anew: whoever looked at it before has seen something else.

    Raises:
        AlreadyDecided: it is public, or was withdrawn.
        ProposalChanged: it, or who had a hand in it, is not what was signed.
        WrongNotice, NotFound, AlreadyReplaced: it could not be published as it is.
    """
    lock(session, proposal)
    check_signed(session, proposal)
    returned = _undecided(session, proposal)
    if returned is not None:
        session.delete(returned)
    keep(session, proposal, draft(session, details, now=now))
    take_in_hand(session, proposal, officer_id, now)
    _log(session, "notice.edit", proposal, officer_id, now)


def withdraw(session: Session, proposal: Proposal, *, officer_id: int, now: datetime) -> None:
    """
    Raises:
        AlreadyDecided: it is public, or was withdrawn.
    """
    lock(session, proposal)
    returned = _undecided(session, proposal)
    if returned is not None:
        session.delete(returned)
        # There is one decision about each; the older one goes first.
        session.flush()
    session.add(
        Decision(
            proposal_id=proposal.id,
            officer_id=officer_id,
            outcome=Outcome.WITHDRAWN,
            seen_hash=proposal.signature,
            at=now,
        )
    )
    _log(session, "notice.withdraw", proposal, officer_id, now)


def _undecided(session: Session, proposal: Proposal) -> Decision | None:
    """The comment it came back with, if it did."""
    decision = decision_on(session, proposal)
    if decision is not None and decision.outcome is not Outcome.RETURNED:
        raise AlreadyDecided
    return decision


def _same(session: Session, officer_id: int, details: NoticeDetails) -> Proposal | None:
    decided = select(Decision.proposal_id)
    mine = select(Proposal).where(Proposal.created_by == officer_id, Proposal.id.not_in(decided))
    return next((one for one in session.scalars(mine) if details_of(session, one) == details), None)


def _log(session: Session, act: str, proposal: Proposal, officer_id: int, now: datetime) -> None:
    record(session, act, at=now, officer_id=officer_id, subject=f"notice-proposal:{proposal.uid}")
