"""Freezing: the dispatcher writes down who gets what, chunk by chunk, then seals it.

A chunk is one transaction that also moves the mark it goes on from, so that a dispatcher killed between two
chunks, or in one, loses nobody and takes nobody twice.
"""

from datetime import datetime

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.broadcasts import audience
from evac.broadcasts.frozen import frozen_hash, hash_of, rows_after
from evac.broadcasts.hands import check_hands
from evac.broadcasts.models import Broadcast, BroadcastState, Recipient, Seal, Told
from evac.broadcasts.schemas import audience_of
from evac.broadcasts.states import Action, take
from evac.broadcasts.words import Words, words_of
from evac.departure.models import Instruction
from evac.kernel.wording import Wording
from evac.messaging.questions import choose_letter
from evac.operation.current import operation_of

CHUNK = 10_000  # a tenth of a second's work: the writer's turn must come to others
STRETCH = 500  # recipients under one seal, released together
_COLUMNS = ["broadcast_id", "party_id", "told", "reason", "language", "wording", "urgency_first"]


def freeze_chunk(session: Session, broadcast: Broadcast, *, now: datetime, limit: int = CHUNK) -> bool:
    """Do the next piece of the freeze; True when it is finished. The caller holds the broadcast's lock."""
    if broadcast.state is not BroadcastState.FREEZING:
        return True
    if broadcast.frozen_at is None:
        _choose(session, broadcast, now, limit)
        return False
    if _seal(session, broadcast, limit):
        return False
    finish(session, broadcast, now=now)
    return True


def finish(session: Session, broadcast: Broadcast, *, now: datetime) -> None:
    """Count who is told and make the keyed hash; from here on a second officer may look at it.

    Raises:
        Changed: it, or who had a hand in it, is not what was submitted.
    """
    check_hands(session, broadcast)
    told = select(func.count()).where(Recipient.broadcast_id == broadcast.id, Recipient.told != Told.NOTHING)
    broadcast.recipients = session.scalar(told) or 0
    broadcast.letter = _letter(session, broadcast, now)
    broadcast.frozen_hash = frozen_hash(session, broadcast)
    broadcast.state = take(Action.FREEZE, broadcast.state)
    record(
        session,
        "broadcast.freeze",
        at=now,
        subject=f"broadcast:{broadcast.uid}",
        details={"recipients": broadcast.recipients, "hash": broadcast.frozen_hash.hex()},
    )


def _letter(session: Session, broadcast: Broadcast, now: datetime) -> str | None:
    """Frozen with the rest, so that the approver and a restored database see the same words."""
    rung = operation_of(session).ladder.find(broadcast.stage)
    if rung is None or rung.question is None:
        return None
    asked = select(Recipient.party_id).where(
        Recipient.broadcast_id == broadcast.id, Recipient.told == Told.TEXT
    )
    return choose_letter(session, asked, now=now)


def _choose(session: Session, broadcast: Broadcast, now: datetime, limit: int) -> None:
    """Write the next parties down with what they get; who joins the roster later is not among them."""
    choice = _choice(session, broadcast)
    # The moment of submission, so that "silent for so long" means the same in every chunk.
    at = broadcast.submitted_at or now
    next_ids = audience.party_ids(choice, at, after=broadcast.frozen_through).limit(limit).subquery()
    through = session.scalar(select(func.max(next_ids.c.party_id)))
    if through is None:
        broadcast.frozen_at = now
        return
    rows = audience.recipients(
        choice, at, broadcast_id=broadcast.id, after=broadcast.frozen_through, through=through
    )
    session.execute(insert(Recipient).from_select(_COLUMNS, rows))
    broadcast.frozen_through = through


def _choice(session: Session, broadcast: Broadcast) -> audience.Chosen:
    words = words_of(session, broadcast)
    return audience.chosen(
        session,
        audience_of(broadcast),
        varieties=set(words),
        told_by=_told_by(session, broadcast, words),
    )


def _told_by(session: Session, broadcast: Broadcast, words: Words) -> set[tuple[int, str, Wording]]:
    """Which earlier broadcasts say the very same until the very same time: a repetition without a new fact.

    A pointer says the same whatever it points to, so a variety without words on either side counts too.
    """
    if broadcast.corrects_id is not None:
        return set()
    active = select(Instruction.broadcast_id).where(
        Instruction.active.is_(True), Instruction.stage == broadcast.stage
    )
    earlier = select(Broadcast).where(
        Broadcast.id.in_(active), Broadcast.id != broadcast.id, Broadcast.valid_until == broadcast.valid_until
    )
    varieties = [(language, wording) for language in operation_of(session).languages for wording in Wording]
    same = set()
    for other in session.scalars(earlier):
        theirs = words_of(session, other)
        same |= {(other.id, *variety) for variety in varieties if theirs.get(variety) == words.get(variety)}
    return same


def _seal(session: Session, broadcast: Broadcast, limit: int) -> int:
    """Seal the next stretches; returns how many recipients they hold."""
    newest = select(Seal).where(Seal.broadcast_id == broadcast.id).order_by(Seal.number.desc()).limit(1)
    seal = session.scalar(newest)
    whole = -(-limit // STRETCH) * STRETCH  # a stretch is short only where the recipients end
    rows = rows_after(session, broadcast.id, seal, whole)
    for number, first in enumerate(range(0, len(rows), STRETCH), start=seal.number + 1 if seal else 1):
        stretch = rows[first : first + STRETCH]
        session.add(
            Seal(
                broadcast_id=broadcast.id,
                number=number,
                last_urgency=stretch[-1].urgency_first,
                last_party_id=stretch[-1].party_id,
                recipients=len(stretch),
                hash=hash_of(session, stretch),
            )
        )
    return len(rows)
