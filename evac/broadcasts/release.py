"""Releasing: after the hold the texts of one sealed stretch after another are queued, most urgent first.

A stretch is one transaction that gives the orders, opens the questions, queues the texts and moves the mark:
a dispatcher killed between two stretches, or in one, leaves nobody out and tells nobody twice.
"""

import json
from datetime import datetime

from sqlalchemy import insert
from sqlalchemy.orm import Session

from evac.audit.append import record
from evac.broadcasts.frozen import Stretch, check_approved, sealed_stretch
from evac.broadcasts.models import Broadcast, BroadcastState, Seal, Told
from evac.broadcasts.reach import contacts_of, reached
from evac.broadcasts.states import Action, take
from evac.broadcasts.words import POINTER_PHRASE, Words, words_of
from evac.db.base import new_uid
from evac.db.sealed import sealed_cell
from evac.departure.awaited import wait_for_many
from evac.departure.instruct import instruct_many
from evac.kernel.wording import Wording
from evac.messaging.models import Lane, Outgoing, State
from evac.messaging.questions import open_for_broadcast
from evac.messaging.render import BROADCAST
from evac.operation.current import operation_of


def is_due(broadcast: Broadcast, now: datetime) -> bool:
    """Approved, and its hold is over."""
    approved = broadcast.state is BroadcastState.APPROVED
    return approved and broadcast.release_at is not None and broadcast.release_at <= now


def release_chunk(session: Session, broadcast: Broadcast, *, now: datetime) -> bool:
    """Queue the next stretch; True when there is none left. The caller holds the broadcast's lock.

    Raises:
        Changed: it is not what was approved; nothing is queued.
    """
    if is_due(broadcast, now):
        _begin(session, broadcast, now)
    if broadcast.state is not BroadcastState.SENDING:
        return True
    check_approved(session, broadcast)
    seal = session.get(Seal, (broadcast.id, broadcast.released_through + 1))
    if seal is None:
        return True
    before = session.get(Seal, (broadcast.id, broadcast.released_through))
    _queue(session, broadcast, sealed_stretch(session, seal, before), now)
    broadcast.released_through = seal.number
    return False


def _begin(session: Session, broadcast: Broadcast, now: datetime) -> None:
    check_approved(session, broadcast)
    broadcast.state = take(Action.RELEASE, broadcast.state)
    record(
        session,
        "broadcast.release",
        at=now,
        subject=f"broadcast:{broadcast.uid}",
        details={"recipients": broadcast.recipients},
    )


def _queue(session: Session, broadcast: Broadcast, stretch: Stretch, now: datetime) -> None:
    told = [recipient for recipient in stretch if recipient.told is not Told.NOTHING]
    if not told:
        return
    rung = operation_of(session).ladder.get(broadcast.stage)
    if rung.instruction:
        orders = [(recipient.party_id, recipient.told is Told.POINTER) for recipient in told]
        instruct_many(session, orders, broadcast=broadcast, rung=rung, now=now)
    else:
        asked = [recipient.party_id for recipient in told]
        wait_for_many(session, asked, broadcast_id=broadcast.id, rung=rung, now=now)
    if rung.question is not None and broadcast.letter is not None:
        open_for_broadcast(
            session,
            [recipient.party_id for recipient in told if recipient.told is Told.TEXT],
            broadcast.letter,
            rung.question.choices,
            now,
            broadcast_id=broadcast.id,
            kind=rung.question.kind,
            expires_at=broadcast.valid_until,
        )
    if rows := _texts(session, broadcast, told, now):
        session.execute(insert(Outgoing), rows)


def _texts(session: Session, broadcast: Broadcast, told: Stretch, now: datetime) -> list[dict[str, object]]:
    contacts = contacts_of(session, [recipient.party_id for recipient in told])
    words = words_of(session, broadcast)
    kept = {variety: _kept(broadcast, *variety, words) for variety in {(r.told, r.language) for r in told}}
    rows = []
    for recipient in told:
        for contact in reached(contacts.get(recipient.party_id, ()), recipient.wording, broadcast.reach, now):
            uid = new_uid()
            values = kept[recipient.told, recipient.language]
            rows.append(
                {
                    "uid": uid,
                    "party_id": recipient.party_id,
                    "contact_id": contact.id,
                    "channel": contact.channel,
                    "kind": POINTER_PHRASE if recipient.told is Told.POINTER else BROADCAST,
                    "lane": int(Lane.INSTRUCTION),
                    "urgency_first": recipient.urgency_first,
                    "wording": recipient.wording,
                    "values_sealed": sealed_cell(session, "outgoing", "values_sealed", uid, values),
                    "state": State.QUEUED,
                    "created_at": now,
                    "due_at": now,
                    "expires_at": broadcast.valid_until,
                    "broadcast_id": broadcast.id,
                }
            )
    return rows


def _kept(broadcast: Broadcast, told: Told, language: str, words: Words) -> str:
    """What the text is made from when it is sent: both wordings, as it may become more discreet by then."""
    values: dict[str, object] = {"broadcast": broadcast.uid}
    if told is Told.TEXT:
        bodies = {w.value: words[language, w] for w in Wording if (language, w) in words}
        until = broadcast.valid_until.isoformat() if broadcast.valid_until else None
        values |= {"language": language, "bodies": bodies, "letter": broadcast.letter, "until": until}
    return json.dumps(values)
