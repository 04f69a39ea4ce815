"""The second officer's word."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.broadcasts.errors import Changed, SameOfficer
from evac.broadcasts.frozen import check_frozen, signature_of
from evac.broadcasts.hands import check_hands, hands_of, lock
from evac.broadcasts.meaning import write_meanings
from evac.broadcasts.models import Approval, Broadcast
from evac.broadcasts.preview import refuse_late
from evac.broadcasts.states import Action, take
from evac.operation.current import operation_of


def approve(
    session: Session,
    broadcast: Broadcast,
    *,
    officer_id: int,
    seen_hash: bytes,
    now: datetime,
    meanings: Mapping[str, str] | None = None,
    accept_late: bool = False,
) -> None:
    """Approve exactly what was frozen, so that the dispatcher may release it once the hold is over.

    Args:
        seen_hash: ``frozen_hash`` of the page the approver looked at.
        meanings: by language, what discreet words outside the phrase book mean.
        accept_late: the approver knows that the last person will have it only after the deadline.

    Raises:
        SameOfficer: who wrote, edited or submitted it cannot approve it.
        WrongState: it was not waiting for approval.
        Changed: the approver saw something else than what is frozen now, or that is not what was signed.
        MeaningMissing: discreet words are explained nowhere.
        TooLate: the deadline cannot be met at the real pace.
    """
    lock(session, broadcast)
    # Hands that were edited say nothing about who may approve; a freeze begun anew would take them for true.
    check_hands(session, broadcast)
    if officer_id in hands_of(session, broadcast):
        raise SameOfficer(broadcast.id)
    state = take(Action.APPROVE, broadcast.state)
    if seen_hash != broadcast.frozen_hash:
        raise Changed(broadcast.id)
    check_frozen(session, broadcast)
    write_meanings(session, broadcast, meanings or {})
    if not accept_late:
        refuse_late(session, broadcast, now)
    _sign(session, broadcast, officer_id, seen_hash, now)
    broadcast.state = state
    broadcast.release_at = now + operation_of(session).holds.after_approval
    record(
        session,
        "broadcast.approve",
        at=now,
        officer_id=officer_id,
        subject=f"broadcast:{broadcast.uid}",
        details={"hash": seen_hash.hex(), "late": accept_late},
    )


def _sign(session: Session, broadcast: Broadcast, officer_id: int, seen_hash: bytes, now: datetime) -> None:
    approval = Approval(
        broadcast_id=broadcast.id, officer_id=officer_id, seen_hash=seen_hash, at=now, signature=b""
    )
    approval.signature = signature_of(session, broadcast, approval)
    session.add(approval)
