"""What a claim asks before a broadcast's text leaves: may it, still?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Row, or_, select
from sqlalchemy.orm import Session

from evac.broadcasts.audience import CLOSED, DEPARTED
from evac.broadcasts.frozen import is_signed
from evac.broadcasts.models import Approval, Broadcast, BroadcastState
from evac.broadcasts.schemas import Audience, audience_of
from evac.db.id_list import among
from evac.departure.instruct import SUPERSEDED
from evac.departure.models import Instruction
from evac.kernel.status import Status
from evac.messaging.channel import Event, Outcome
from evac.messaging.gate import Gate
from evac.messaging.rows import TextRow
from evac.operation.current import operation_of
from evac.triage.models import RosterEntry

_ORDERS = select(Instruction.party_id, Instruction.broadcast_id).where(
    among(Instruction.party_id, "ids"), Instruction.active
)
_STANDING = select(RosterEntry.party_id, RosterEntry.status, RosterEntry.closed_at).where(
    among(RosterEntry.party_id, "ids")
)
# What came back is tried again also when all else is done.
_SENDS = (BroadcastState.SENDING, BroadcastState.DONE)


def open_broadcasts(session: Session, now: datetime) -> dict[int, str]:
    """Broadcasts whose texts may leave, id to uid: neither paused nor halted, and approved by us."""
    worth = or_(Broadcast.valid_until.is_(None), Broadcast.valid_until > now)
    sending = select(Broadcast, Approval).join(Approval).where(Broadcast.state.in_(_SENDS), worth)
    return {
        broadcast.id: broadcast.uid
        for broadcast, approval in session.execute(sending)
        if is_signed(session, broadcast, approval)
    }


def still_sends(session: Session, broadcast_id: int) -> bool:
    """Whether a text of it may be queued now and leave soon: it is neither paused nor halted."""
    return session.get_one(Broadcast, broadcast_id).state in _SENDS


def refused(session: Session, texts: Sequence[TextRow]) -> Mapping[int, Outcome]:
    """What becomes of texts that must not leave any more: a newer order holds, or the party is out."""
    parties = {"ids": list({text.party_id for text in texts})}
    rules = _rules(session, {text.broadcast_id for text in texts if text.broadcast_id is not None})
    orders = {order.party_id: order.broadcast_id for order in session.execute(_ORDERS, parties)}
    standing = {entry.party_id: entry for entry in session.execute(_STANDING, parties)}
    found = {}
    for text in texts:
        rule = rules[text.broadcast_id or 0]
        if rule.is_order and orders.get(text.party_id) != text.broadcast_id:
            found[text.id] = Outcome(Event.CANCELLED, SUPERSEDED)
        elif reason := rule.excludes(standing.get(text.party_id)):
            found[text.id] = Outcome(Event.SUPPRESSED, reason)
    return found


@dataclass(frozen=True)
class _Rule:
    is_order: bool
    audience: Audience

    def excludes(self, entry: Row[int, Status, datetime | None] | None) -> str | None:
        """What has become of the party since it was frozen may only take a text away from it."""
        if entry is None:
            return None
        if entry.closed_at is not None and not self.audience.closed:
            return CLOSED
        has_left = entry.status is Status.DEPARTED and not self.audience.with_departed
        return DEPARTED if has_left else None


def _rules(session: Session, broadcast_ids: set[int]) -> dict[int, _Rule]:
    ladder = operation_of(session).ladder
    rules = {}
    for broadcast in session.scalars(select(Broadcast).where(Broadcast.id.in_(broadcast_ids))):
        rung = ladder.find(broadcast.stage)
        rules[broadcast.id] = _Rule(rung is not None and rung.instruction, audience_of(broadcast))
    return rules


GATE = Gate(open_broadcasts, refused)
