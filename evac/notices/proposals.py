"""A proposal as it is kept: what it would publish, and who had a hand in it, signed together."""

import hmac
import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.db.sealed import seal, unseal, vault_of
from evac.kernel.errors import NotFound
from evac.notices.errors import ProposalChanged
from evac.notices.models import Decision, Notice, NoticeKind, Outcome, Proposal, ProposalEdit
from evac.notices.schemas import NoticeDetails
from evac.officers.models import Officer


def get_proposal(session: Session, uid: str) -> Proposal:
    """
    Raises:
        NotFound: there is none.
    """
    found = session.scalar(select(Proposal).where(Proposal.uid == uid))
    if found is None:
        raise NotFound("proposal")
    return found


def waiting(session: Session) -> list[Proposal]:
    """Those that nobody has published or withdrawn, the newest first; the returned among them."""
    over = select(Decision.proposal_id).where(Decision.outcome != Outcome.RETURNED)
    return list(
        session.scalars(select(Proposal).where(Proposal.id.not_in(over)).order_by(Proposal.id.desc()))
    )


def details_of(session: Session, proposal: Proposal) -> NoticeDetails:
    told = json.loads(unseal(session, proposal, "content") or "{}")
    expires_at = told["expires_at"]
    return NoticeDetails(
        kind=NoticeKind(told["kind"]),
        stage=told["stage"],
        texts=told["texts"],
        zones=tuple(told["zones"]),
        refers_to=told["refers_to"],
        expires_at=datetime.fromisoformat(expires_at) if expires_at else None,
    )


def keep(session: Session, proposal: Proposal, notice: Notice) -> None:
    """What would be published, looked at and made tidy."""
    told = {
        "kind": notice.kind.value,
        "stage": notice.stage,
        "texts": notice.texts,
        "zones": notice.zones,
        "refers_to": notice.refers_to,
        "expires_at": notice.expires_at.isoformat() if notice.expires_at else None,
    }
    seal(session, proposal, content=json.dumps(told, sort_keys=True))


def decision_on(session: Session, proposal: Proposal) -> Decision | None:
    return session.scalar(select(Decision).where(Decision.proposal_id == proposal.id))


def hands_of(session: Session, proposal: Proposal) -> frozenset[int]:
    """Everybody who must not approve it."""
    editors = session.scalars(select(ProposalEdit.officer_id).where(ProposalEdit.proposal_id == proposal.id))
    return frozenset(editors) | {proposal.created_by}


def lock(session: Session, proposal: Proposal) -> None:
    """Wait for whoever acts on it at this moment, and see what they made of it."""
    # What this transaction made of it already must not be read over.
    session.flush()
    session.refresh(proposal, with_for_update=True)


def take_in_hand(session: Session, proposal: Proposal, officer_id: int, now: datetime) -> None:
    """Whoever takes up what others wrote calls ``check_signed`` first: this signs whatever stands there."""
    session.add(ProposalEdit(proposal_id=proposal.id, officer_id=officer_id, at=now))
    # The signature is over the hands as they are read.
    session.flush()
    proposal.signature = _signature(session, proposal)


def check_signed(session: Session, proposal: Proposal) -> None:
    """
    Raises:
        ProposalChanged: its hands or its content are not those that were signed.
    """
    if not hmac.compare_digest(proposal.signature, _signature(session, proposal)):
        raise ProposalChanged


def _signature(session: Session, proposal: Proposal) -> bytes:
    """The officers by both ids: the one an approver is compared with, and the one their seed is for."""
    ids = hands_of(session, proposal)
    officers: Sequence[tuple[int, str]] = [
        (officer.id, officer.uid)
        for officer in session.execute(
            select(Officer.id, Officer.uid).where(Officer.id.in_(ids)).order_by(Officer.id)
        )
    ]
    content = {
        "proposal": proposal.uid,
        "hands": officers,
        "content": unseal(session, proposal, "content") or "",
    }
    return vault_of(session).index("frozen", json.dumps(content, sort_keys=True, separators=(",", ":")))
