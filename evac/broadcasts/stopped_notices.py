"""Public notices whose broadcast was halted for what it says: they say so until somebody cancels them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from evac.broadcasts.models import FILTERED, STORM, TOO_LATE, WRONG_PEOPLE, Broadcast, BroadcastState
from evac.notices import queries
from evac.notices.queries import Shown, Standing

# Halted for how it went or to whom: what everybody may read of it holds as before.
WORDS_HOLD = (STORM, FILTERED, TOO_LATE, WRONG_PEOPLE)


def find_shown(session: Session, number: int, *, now: datetime) -> Shown | None:
    found = queries.find_shown(session, number, now=now)
    return marked(session, [found])[0] if found else None


def get_shown(session: Session, number: int, *, now: datetime) -> Shown:
    """
    Raises:
        NotFound: no notice has that number.
    """
    return marked(session, [queries.get_shown(session, number, now=now)])[0]


def newest(session: Session, *, now: datetime, before: int | None = None, limit: int = 20) -> list[Shown]:
    return marked(session, queries.newest(session, now=now, before=before, limit=limit))


def marked(session: Session, shown: Sequence[Shown]) -> list[Shown]:
    """The same, with those that nobody should act on any more told from those in force."""
    in_force = [one for one in shown if one.standing is Standing.IN_FORCE]
    stopped = _stopped(session, {one.notice.broadcast_id for one in in_force})
    return [
        replace(one, standing=Standing.STOPPED, changed_at=stopped[one.notice.broadcast_id])
        if one.standing is Standing.IN_FORCE and one.notice.broadcast_id in stopped
        else one
        for one in shown
    ]


def _stopped(session: Session, ids: set[int | None]) -> dict[int | None, datetime | None]:
    """When each of them was halted."""
    wanted = [one for one in ids if one is not None]
    if not wanted:
        return {}
    reason = Broadcast.halt_reason
    halted = select(Broadcast.id, Broadcast.halted_at).where(
        Broadcast.id.in_(wanted),
        Broadcast.state == BroadcastState.HALTED,
        or_(reason.is_(None), reason.not_in(WORDS_HOLD)),
    )
    return dict(session.execute(halted).all())
