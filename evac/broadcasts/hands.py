"""One broadcast, locked; and who had a hand in it, signed together with what they made of it.

The signature names the officers by both their ids: by the number an approval is compared with, and by the uid
their authenticator's seed is sealed to. So neither the hands nor the officers behind them can be exchanged in
the database, and a signature from before fits only the words it was made for.
"""

import hmac
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from evac.broadcasts.content import content_of, keyed_hash
from evac.broadcasts.errors import Changed
from evac.broadcasts.models import Broadcast, BroadcastState, Edit
from evac.officers.models import Officer

# The revision before which nothing was signed; later an unsigned one is one that was edited by hand.
FIRST_SIGNED = "0006"
# From here on somebody may take it in hand once more.
_UNDECIDED = (
    BroadcastState.DRAFT,
    BroadcastState.RETURNED,
    BroadcastState.FREEZING,
    BroadcastState.SUBMITTED,
    BroadcastState.APPROVED,
)


def lock(session: Session, broadcast: Broadcast) -> None:
    """Wait for whoever acts on it at this moment, and see what they made of it."""
    # What this transaction made of it already must not be read over.
    session.flush()
    session.refresh(broadcast, with_for_update=True)
    session.expire(broadcast, ["variants"])


def take_in_hand(session: Session, broadcast: Broadcast, officer_id: int, now: datetime) -> None:
    """Who wrote, edited or submitted it may not approve it, whatever happens to it later.

    Whoever takes up what others wrote calls ``check_hands`` first: this signs whatever stands there.
    """
    session.add(Edit(broadcast_id=broadcast.id, officer_id=officer_id, at=now))
    # The signature is over the hands as they are read.
    session.flush()
    broadcast.hands_signature = _signature(session, broadcast)


def check_hands(session: Session, broadcast: Broadcast) -> None:
    """
    Raises:
        Changed: its hands or its content are not those that were signed when it was last taken in hand.
    """
    signed = broadcast.hands_signature
    if signed is None or not hmac.compare_digest(signed, _signature(session, broadcast)):
        raise Changed(broadcast.id)


def hands_of(session: Session, broadcast: Broadcast) -> frozenset[int]:
    """Everybody who must not approve it: its creator, every editor and every submitter."""
    editors = session.scalars(select(Edit.officer_id).where(Edit.broadcast_id == broadcast.id))
    submitter = {broadcast.submitted_by} if broadcast.submitted_by is not None else set()
    return frozenset(editors) | {broadcast.created_by} | submitter


def sign_unsigned(session: Session) -> None:
    """Once, when the database of an earlier version is brought up: what stands there is taken as it is."""
    for broadcast in session.scalars(select(Broadcast).where(Broadcast.state.in_(_UNDECIDED))):
        if broadcast.hands_signature is None:
            broadcast.hands_signature = _signature(session, broadcast)


def _signature(session: Session, broadcast: Broadcast) -> bytes:
    ids = hands_of(session, broadcast)
    officers = session.execute(
        select(Officer.id, Officer.uid).where(Officer.id.in_(ids)).order_by(Officer.id)
    )
    hands = [[officer.id, officer.uid] for officer in officers]
    return keyed_hash(session, {"signed_hands": hands, "content": content_of(session, broadcast)})
