"""What was frozen, as one keyed hash: what an approval signs and what is checked again before each release.

The hash covers the words, the audience, who had a hand in it, and the seals; each seal covers one stretch of
the recipients. So a stretch can be checked by itself, and nothing can be changed, added or taken away.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Row, Select, String, delete, select, tuple_, type_coerce
from sqlalchemy.orm import Session

from evac.broadcasts.content import content_of, keyed_hash, written
from evac.broadcasts.errors import Changed
from evac.broadcasts.hands import hands_of
from evac.broadcasts.models import Approval, Broadcast, Recipient, Seal


class Frozen(NamedTuple):
    """A recipient as it stands in the database, and in the hash."""

    party_id: int
    told: str
    reason: str | None
    language: str
    wording: str
    urgency_first: int


Stretch = list[Row[Any]]
_START = -(2**62), -1
_TYPED = [getattr(Recipient, name) for name in Frozen._fields]
_PLAIN = [type_coerce(column, String) if column.key in ("told", "wording") else column for column in _TYPED]


def frozen_hash(session: Session, broadcast: Broadcast) -> bytes:
    """Of the broadcast as it stands now."""
    seals = select(Seal.number, Seal.recipients, Seal.hash).where(Seal.broadcast_id == broadcast.id)
    content = content_of(session, broadcast) | {
        "letter": broadcast.letter,
        "recipients": broadcast.recipients,
        "hands": sorted(hands_of(session, broadcast)),
        "seals": [
            [s.number, s.recipients, s.hash.hex()] for s in session.execute(seals.order_by(Seal.number))
        ],
    }
    return keyed_hash(session, content)


def stretch_after(session: Session, broadcast_id: int, seal: Seal | None, limit: int) -> Stretch:
    """The next recipients after a seal, most urgent first; the excluded among them."""
    return list(session.execute(_beyond(_TYPED, broadcast_id, seal).limit(limit)))


def rows_after(session: Session, broadcast_id: int, seal: Seal | None, limit: int) -> list[Frozen]:
    """As ``stretch_after``, as plain as they are hashed: a quarter of what they cost as values of ours."""
    following = _beyond(_PLAIN, broadcast_id, seal).limit(limit)
    return [Frozen(*row) for row in session.connection().execute(following).all()]


def sealed_stretch(session: Session, seal: Seal, before: Seal | None) -> Stretch:
    """The recipients that a seal covers.

    Raises:
        Changed: they are not those it was made over.
    """
    found = stretch_after(session, seal.broadcast_id, before, seal.recipients)
    last = (found[-1].urgency_first, found[-1].party_id) if found else _START
    if last != (seal.last_urgency, seal.last_party_id) or hash_of(session, _plainly(found)) != seal.hash:
        raise Changed(seal.broadcast_id)
    return found


def hash_of(session: Session, rows: Sequence[Frozen]) -> bytes:
    return keyed_hash(session, rows)


def signature_of(session: Session, broadcast: Broadcast, approval: Approval) -> bytes:
    """What only a holder of the keys can write beside an approval."""
    content = {
        "broadcast": broadcast.uid,
        "officer": approval.officer_id,
        "seen": approval.seen_hash.hex(),
        # Here too, where it is checked at each claim: an old order must not come back to life by its date.
        "valid_until": written(broadcast.valid_until),
        "at": written(approval.at),
    }
    return keyed_hash(session, content)


def check_frozen(session: Session, broadcast: Broadcast) -> None:
    """
    Raises:
        Changed: it is not what was frozen.
    """
    if broadcast.frozen_hash is None or frozen_hash(session, broadcast) != broadcast.frozen_hash:
        raise Changed(broadcast.id)


def check_approved(session: Session, broadcast: Broadcast) -> None:
    """
    Raises:
        Changed: it is not what was frozen, or nobody approved exactly that, or the wrong person did.
    """
    check_frozen(session, broadcast)
    approval = session.scalar(select(Approval).where(Approval.broadcast_id == broadcast.id))
    if approval is None or not is_signed(session, broadcast, approval):
        raise Changed(broadcast.id)
    if approval.officer_id in hands_of(session, broadcast):
        raise Changed(broadcast.id)


def is_signed(session: Session, broadcast: Broadcast, approval: Approval) -> bool:
    """Whether the approval was made by us and for this very hash."""
    return (
        approval.seen_hash == broadcast.frozen_hash
        and signature_of(session, broadcast, approval) == approval.signature
    )


def void(session: Session, broadcast: Broadcast) -> None:
    """Forget what was frozen and who approved it; the log keeps it."""
    for made_of_it in (Approval, Seal, Recipient):
        session.execute(delete(made_of_it).where(made_of_it.broadcast_id == broadcast.id))
    broadcast.frozen_through = broadcast.recipients = broadcast.released_through = 0
    broadcast.frozen_at = broadcast.frozen_hash = broadcast.release_at = None


def _beyond(columns: Sequence[Any], broadcast_id: int, seal: Seal | None) -> Select[Any]:
    order = tuple_(Recipient.urgency_first, Recipient.party_id)
    begins = (seal.last_urgency, seal.last_party_id) if seal else _START
    mine = select(*columns).where(Recipient.broadcast_id == broadcast_id, order > begins)
    return mine.order_by(Recipient.urgency_first, Recipient.party_id)


def _plainly(stretch: Stretch) -> list[Frozen]:
    return [
        Frozen(r.party_id, r.told.value, r.reason, r.language, r.wording.value, r.urgency_first)
        for r in stretch
    ]
