"""Taking due texts out of the queue: the intent to send is committed before any call is made."""

import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from evac.db.base import new_uid
from evac.db.sealed import sealed_cell
from evac.messaging.channel import Channels, Event, Job, Outcome
from evac.messaging.desk import Desk, Ready
from evac.messaging.due import due_texts
from evac.messaging.gate import SHUT, Gate
from evac.messaging.models import Attempt
from evac.messaging.moves import decide
from evac.messaging.pace import Pace
from evac.messaging.rows import TextRow, moving, moving_texts, write_texts

LEASE = timedelta(seconds=30)  # longer than any call takes, its wait for a free connection included

_BEGIN_TEXTS = moving_texts("wording", "segments", "body_sealed")
_BEGIN_ATTEMPTS = insert(Attempt).returning(Attempt.id, Attempt.uid)

Arrange = Callable[[Sequence[TextRow]], Sequence[TextRow]]


def as_queued(texts: Sequence[TextRow]) -> Sequence[TextRow]:
    return texts


def claim(
    session: Session,
    *,
    worker: str,
    channels: Channels,
    segments_per_second: float,
    limit: int,
    now: datetime,
    arrange: Arrange = as_queued,
    gate: Gate = SHUT,
) -> list[Job]:
    """Take up to ``limit`` due texts for ``worker``, as many as the pace of their senders allows.

    Two dispatchers never get the same row: PostgreSQL skips rows another one has locked, SQLite admits one
    writer at a time. The claim runs out after ``LEASE``. Texts that must not or cannot go are settled here
    and take no place.

    Args:
        worker: fencing token of this dispatcher; a new one at each start.
        segments_per_second: of each sender.
        now: the database's time, by which leases run on all machines.
        arrange: puts the texts found, urgent lanes first, into the order they are to go in.
        gate: which broadcasts' texts may leave.
    """
    open_broadcasts = gate.open_broadcasts(session, now)
    found = arrange(due_texts(session, now, limit, open_broadcasts))
    if not found:
        return []
    told = [text for text in found if text.broadcast_id is not None]
    refused = gate.refused(session, told) if told else {}
    pace = Pace(session, segments_per_second, now)
    desk = Desk.of(session, found, channels, now, pace, open_broadcasts, refused)
    ready: list[Ready] = []
    for text in found:
        if len(ready) == limit:
            break
        if (prepared := desk.prepare(text)) is not None:
            ready.append(prepared)
    write_texts(session, desk.moved)
    return _begin(session, _within_pace(pace, ready), worker, now)


def _within_pace(pace: Pace, ready: Sequence[Ready]) -> list[Ready]:
    """Those for which there are tokens; the buckets are always taken in the same order."""
    granted: set[int] = set()
    for sender in sorted({one.sender for one in ready}):
        own = [one for one in ready if one.sender == sender]
        passed = pace.let_through(sender, [one.rendered.segments for one in own])
        granted |= {one.text.id for one in own[:passed]}
    return [one for one in ready if one.text.id in granted]


def _begin(session: Session, ready: Sequence[Ready], worker: str, now: datetime) -> list[Job]:
    if not ready:
        return []
    started, texts, attempts = time.monotonic(), [], []
    for one in ready:
        decide(one.text, Outcome(Event.CLAIMED), now)
        texts.append(_as_handed_over(session, one))
        attempts.append(_attempt(one, worker, now))
    connection = session.connection()
    _BEGIN_TEXTS.execute(connection, texts)
    ids = {uid: attempt_id for attempt_id, uid in connection.execute(_BEGIN_ATTEMPTS, attempts)}
    return [
        _job(one, attempt["uid"], ids[attempt["uid"]], worker, now, started)
        for one, attempt in zip(ready, attempts, strict=True)
    ]


def _as_handed_over(session: Session, one: Ready) -> dict[str, Any]:
    body = sealed_cell(session, "outgoing", "body_sealed", one.text.uid, one.rendered.body)
    one.text.wording = one.rendered.wording
    return moving(one.text) | {
        "segments": one.rendered.segments,
        "wording": one.rendered.wording,
        "body_sealed": body,
    }


def _attempt(one: Ready, worker: str, now: datetime) -> dict[str, Any]:
    return {
        "uid": new_uid(),
        "outgoing_id": one.text.id,
        "worker": worker,
        "sender": one.sender,
        "lease_until": now + LEASE,
        "started_at": now,
    }


def _job(ready: Ready, uid: str, attempt_id: int, worker: str, now: datetime, started: float) -> Job:
    text = ready.text
    return Job(
        outgoing_id=text.id,
        attempt_id=attempt_id,
        attempt_uid=uid,
        worker=worker,
        kind=text.channel,
        sender=ready.sender,
        to=ready.to,
        body=ready.rendered.body,
        segments=ready.rendered.segments,
        lane=text.lane,
        template=ready.rendered.template,
        valid_seconds=None if text.expires_at is None else int((text.expires_at - now).total_seconds()),
        claimed_monotonic=started,
    )
