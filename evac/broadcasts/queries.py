"""Broadcasts as they are shown: lists, tallies that add up, the pace."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session

from evac.broadcasts.best_texts import BEST_FIRST, STATES, best_texts, is_to_be_called
from evac.broadcasts.forecast import Load, forecast
from evac.broadcasts.models import Approval, Broadcast, BroadcastState, Recipient, Seal, Told
from evac.kernel.errors import NotFound
from evac.messaging.models import Outgoing, State
from evac.operation.current import operation_of

WAITING = "waiting"  # frozen, and not queued yet
TALLIED = (WAITING, *(state.value for state in BEST_FIRST))
_ON_THE_WAY = (State.ACCEPTED, State.SENT, State.SUBMITTING, State.UNSURE)
_RATE_OVER = timedelta(seconds=60)
PAGE = 50


@dataclass(frozen=True)
class Tally:
    """Each frozen recipient once, by its best text: the counts add up to ``recipients`` at any moment.

    Attributes:
        counts: state to parties, every state of ``TALLIED``.
        pointed: of those that were delivered, how many got only a pointer: they were never told.
        cannot_be_recalled: texts the carrier holds, or may hold, that are not known to be delivered.
        may_have_been_sent: texts that were given up in doubt.
        excluded: reason to parties.
        not_reached: those whom somebody has to call, as the call list names them.
    """

    recipients: int
    counts: Mapping[str, int]
    pointed: int
    cannot_be_recalled: int
    may_have_been_sent: int
    excluded: Mapping[str, int]
    not_reached: int

    @property
    def delivered(self) -> int:
        return self.counts[State.DELIVERED.value] + self.counts[State.READ.value]

    @property
    def left(self) -> int:
        """Those for whom something is still to be done."""
        return self.counts[WAITING] + self.counts[State.QUEUED.value] + self.counts[State.SUBMITTING.value]


@dataclass(frozen=True)
class Progress:
    """
    Attributes:
        segments_per_second: as it really went in the last minute.
        last_at: when the last one leaves if it goes on like that; None while nothing moves.
    """

    segments_per_second: float
    last_at: datetime | None


def get(session: Session, uid: str) -> Broadcast:
    """
    Raises:
        NotFound: there is none.
    """
    found = session.scalar(select(Broadcast).where(Broadcast.uid == uid))
    if found is None:
        raise NotFound("broadcast")
    return found


def uids(session: Session, ids: Iterable[int | None]) -> dict[int, str]:
    """What broadcasts are called outside, by what they are called in rows."""
    wanted = {one for one in ids if one is not None}
    if not wanted:
        return {}
    return dict(session.execute(select(Broadcast.id, Broadcast.uid).where(Broadcast.id.in_(wanted))).all())


def page(
    session: Session,
    *,
    states: Sequence[BroadcastState] = (),
    before_id: int | None = None,
    limit: int = PAGE,
) -> list[Broadcast]:
    """Newest first; the next page begins before the last one's id."""
    wanted = select(Broadcast)
    if states:
        wanted = wanted.where(Broadcast.state.in_(states))
    if before_id is not None:
        wanted = wanted.where(Broadcast.id < before_id)
    return list(session.scalars(wanted.order_by(Broadcast.id.desc()).limit(limit)))


def approval_of(session: Session, broadcast: Broadcast) -> Approval | None:
    return session.scalar(select(Approval).where(Approval.broadcast_id == broadcast.id))


def tally(session: Session, broadcast: Broadcast) -> Tally:
    """How far it has come."""
    best, untold = best_texts(broadcast), without_text(session, broadcast)
    height, told = func.coalesce(best.c.height, 0), Recipient.told
    called = case((is_to_be_called(broadcast, best, without_text=untold), 1), else_=0)
    counted = (
        select(told, height, func.count(), func.sum(called))
        .outerjoin(best, best.c.party_id == Recipient.party_id)
        .where(Recipient.broadcast_id == broadcast.id, told != Told.NOTHING)
        .group_by(told, height)
    )
    counts, pointed, not_reached = dict.fromkeys(TALLIED, 0), 0, 0
    for kind, high, parties, to_call in session.execute(counted):
        state = STATES[high] if high else untold
        counts[state] += parties
        not_reached += int(to_call)
        if kind is Told.POINTER and state in (State.DELIVERED, State.READ):
            pointed += parties
    held, in_doubt = _at_the_carrier(session, broadcast.id)
    excluded = _excluded(session, broadcast.id)
    return Tally(sum(counts.values()), counts, pointed, held, in_doubt, excluded, not_reached)


def without_text(session: Session, broadcast: Broadcast) -> str:
    """What a recipient without a text is: it waits, unless none will be made any more."""
    if broadcast.state is BroadcastState.HALTED:
        return State.CANCELLED.value
    seals = session.scalar(select(func.count()).where(Seal.broadcast_id == broadcast.id)) or 0
    all_released = broadcast.released_through >= seals > 0
    return State.SUPPRESSED.value if all_released else WAITING


def progress(session: Session, broadcast: Broadcast, *, now: datetime, left: int | None = None) -> Progress:
    """The pace of the last minute and when the last one leaves at it.

    Args:
        left: of a tally taken in the same moment, where there is one.
    """
    recent = select(func.coalesce(func.sum(Outgoing.segments), 0), func.min(Outgoing.sent_at)).where(
        Outgoing.broadcast_id == broadcast.id, Outgoing.sent_at > now - _RATE_OVER
    )
    segments, first = session.execute(recent).one()
    over = max(1.0, (now - first).total_seconds()) if first else 1.0
    rate = float(segments) / over
    left = tally(session, broadcast).left if left is None else left
    if not left or not rate:
        return Progress(rate, None)
    return Progress(rate, forecast([Load(left, 1, rate)], now).p100)


def planned_rate(session: Session) -> float:
    """Segments a second of one sender."""
    return operation_of(session).pace.segments_per_second


def _at_the_carrier(session: Session, broadcast_id: int) -> tuple[int, int]:
    def counted(condition: ColumnElement[bool]) -> ColumnElement[int]:
        return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)

    held, doubted = Outgoing.state.in_(_ON_THE_WAY), Outgoing.may_have_been_sent.is_(True)
    both = select(counted(held), counted(doubted)).where(Outgoing.broadcast_id == broadcast_id)
    row = session.execute(both).one()
    return int(row[0]), int(row[1])


def _excluded(session: Session, broadcast_id: int) -> dict[str, int]:
    nothing = Recipient.broadcast_id == broadcast_id, Recipient.told == Told.NOTHING
    counted = select(Recipient.reason, func.count()).where(*nothing).group_by(Recipient.reason)
    return {reason or "": parties for reason, parties in session.execute(counted)}
