"""Waiting for a word from parties that were asked something without being given an order."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, insert
from sqlalchemy.orm import Session

from evac.departure.models import Awaited
from evac.operation.ladder import Rung


def wait_for_many(
    session: Session, party_ids: Sequence[int], *, broadcast_id: int, rung: Rung, now: datetime
) -> None:
    """Remember until when these parties may be silent; nobody is waited for on a stage without a limit."""
    if rung.silence is None or not party_ids:
        return
    silent_at = now + rung.silence
    rows = [
        {"broadcast_id": broadcast_id, "party_id": party_id, "asked_at": now, "silent_at": silent_at}
        for party_id in party_ids
    ]
    session.execute(insert(Awaited), rows)


def wait_on_stage(
    session: Session, party_id: int, *, broadcast_id: int, rung: Rung | None, now: datetime
) -> None:
    """After an answer: a stage it leads to has a limit of its own, and takes the place of the one before."""
    before = Awaited.broadcast_id == broadcast_id, Awaited.party_id == party_id
    session.execute(delete(Awaited).where(*before))
    if rung is not None:
        wait_for_many(session, [party_id], broadcast_id=broadcast_id, rung=rung, now=now)
