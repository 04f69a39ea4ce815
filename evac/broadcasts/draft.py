"""Writing a broadcast. Whatever is edited starts anew: its freeze and its approval are void."""

from datetime import datetime

from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.broadcasts.frozen import void
from evac.broadcasts.hands import check_hands, lock, take_in_hand
from evac.broadcasts.models import Broadcast, Variant
from evac.broadcasts.schemas import BroadcastDetails, stored
from evac.broadcasts.states import Action, take
from evac.db.sealed import seal
from evac.kernel.wording import Wording


def create(
    session: Session,
    details: BroadcastDetails,
    *,
    officer_id: int,
    now: datetime,
    corrects_id: int | None = None,
) -> Broadcast:
    """Write a new draft; it is checked when it is submitted, so that half a thought can be kept."""
    broadcast = Broadcast(stage=details.stage, created_by=officer_id, created_at=now, corrects_id=corrects_id)
    session.add(broadcast)
    _fill(session, broadcast, details)
    # Its id is what the edit and everything after refers to.
    session.flush()
    take_in_hand(session, broadcast, officer_id, now)
    record(session, "broadcast.create", at=now, officer_id=officer_id, subject=f"broadcast:{broadcast.uid}")
    return broadcast


def edit(
    session: Session, broadcast: Broadcast, details: BroadcastDetails, *, officer_id: int, now: datetime
) -> None:
    """Write it anew.

    Raises:
        WrongState: its texts are on their way, or were.
        Changed: it, or who had a hand in it, is not what was signed.
    """
    lock(session, broadcast)
    before = broadcast.state
    broadcast.state = take(Action.EDIT, before)
    check_hands(session, broadcast)
    void(session, broadcast)
    _fill(session, broadcast, details)
    take_in_hand(session, broadcast, officer_id, now)
    record(
        session,
        "broadcast.edit",
        at=now,
        officer_id=officer_id,
        subject=f"broadcast:{broadcast.uid}",
        details={"before": before.value},
    )


def _fill(session: Session, broadcast: Broadcast, details: BroadcastDetails) -> None:
    broadcast.stage = details.stage
    broadcast.audience = stored(details.audience)
    broadcast.reach = details.reach
    broadcast.valid_until = details.valid_until
    broadcast.deadline_at = details.deadline_at
    _reword(session, broadcast, {(words.language, words.wording): words.body for words in details.variants})


def _reword(session: Session, broadcast: Broadcast, bodies: dict[tuple[str, Wording], str]) -> None:
    """Rows stay where the language and wording stay; a second one of a kind is not allowed."""
    for variant in list(broadcast.variants):
        body = bodies.pop((variant.language, variant.wording), None)
        if body is None:
            broadcast.variants.remove(variant)
            session.delete(variant)
        else:
            seal(session, variant, body=body, meaning=None)
    for (language, wording), body in bodies.items():
        variant = Variant(broadcast=broadcast, language=language, wording=wording)
        session.add(variant)
        seal(session, variant, body=body)
