"""Broadcasts as they are shown: lists, tallies that add up, the pace."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from evac.broadcasts.best_texts import (
    AT_THE_CARRIER,
    BEST_FIRST,
    NOT_REACHED,
    STATES,
    best_texts,
    is_lost,
    is_put_off,
    is_to_be_called,
)
from evac.broadcasts.forecast import Load, forecast
from evac.broadcasts.models import Approval, Broadcast, BroadcastState, Recipient, Seal, Told
from evac.kernel.errors import NotFound
from evac.messaging.models import Outgoing, State
from evac.operation.current import operation_of

WAITING = "waiting"  # frozen, and not queued yet
TALLIED = (WAITING, *(state.value for state in BEST_FIRST))
_RATE_OVER = timedelta(seconds=60)
PAGE = 50


@dataclass(frozen=True)
class Tally:
    """Each frozen recipient once, by its best text: the counts add up to ``recipients`` at any moment.

    So do ``delivered``, ``cannot_be_recalled``, ``left``, ``not_reached`` and ``taken_back`` together.

    Attributes:
        counts: state to parties, every state of ``TALLIED``.
        pointed: of those that were delivered, how many got only a pointer: they were never told.
        may_have_been_sent: of those taken back or not reached, how many had a text given up in doubt.
        put_off: of those left, how many asked for silence or must write first: they wait for no turn of ours.
        lost: of those whose text was cancelled, how many since their phone is in other hands.
        excluded: reason to parties.
        to_call: those whom somebody has to call, as the call list names them.
    """

    recipients: int
    counts: Mapping[str, int]
    pointed: int
    may_have_been_sent: int
    put_off: int
    lost: int
    excluded: Mapping[str, int]
    to_call: int

    @property
    def delivered(self) -> int:
        return self._of(State.DELIVERED, State.READ)

    @property
    def cannot_be_recalled(self) -> int:
        """The carrier holds the text, or may hold it."""
        return self._of(*AT_THE_CARRIER)

    @property
    def left(self) -> int:
        """Whose text has still to leave."""
        return self.counts[WAITING] + self._of(State.QUEUED)

    @property
    def not_reached(self) -> int:
        return self._of(*NOT_REACHED) + self.lost

    @property
    def taken_back(self) -> int:
        """Whose text we withdrew: it was halted, or a newer order holds."""
        return self._of(State.CANCELLED) - self.lost

    def _of(self, *states: State) -> int:
        return sum(self.counts[state.value] for state in states)


@dataclass(frozen=True)
class _Alike:
    """Recipients that get the same and stand alike, and how many of them are something besides."""

    told: Told
    state: str
    parties: int
    to_call: int
    lost: int
    in_doubt: int
    put_off: int


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
    rows, counts = _counted(session, broadcast), dict.fromkeys(TALLIED, 0)
    for row in rows:
        counts[row.state] += row.parties
    ended = [row for row in rows if row.state == State.CANCELLED or row.state in NOT_REACHED]
    arrived = [row for row in rows if row.state in (State.DELIVERED, State.READ)]
    return Tally(
        recipients=sum(counts.values()),
        counts=counts,
        pointed=sum(row.parties for row in arrived if row.told is Told.POINTER),
        may_have_been_sent=sum(row.in_doubt for row in ended),
        put_off=sum(row.put_off for row in rows),
        lost=sum(row.lost for row in rows),
        excluded=_excluded(session, broadcast.id),
        to_call=sum(row.to_call for row in rows),
    )


def without_text(session: Session, broadcast: Broadcast) -> str:
    """What a recipient without a text is: it waits, unless none will be made any more."""
    if broadcast.state is BroadcastState.HALTED:
        return State.CANCELLED.value
    seals = session.scalar(select(func.count()).where(Seal.broadcast_id == broadcast.id)) or 0
    all_released = broadcast.released_through >= seals > 0
    return State.SUPPRESSED.value if all_released else WAITING


def progress(session: Session, broadcast: Broadcast, *, now: datetime, left: int) -> Progress:
    """The pace of the last minute and when the last one leaves at it.

    Args:
        left: who has still to be texted in their turn, of a tally taken in the same moment.
    """
    recent = select(func.coalesce(func.sum(Outgoing.segments), 0), func.min(Outgoing.sent_at)).where(
        Outgoing.broadcast_id == broadcast.id, Outgoing.sent_at > now - _RATE_OVER
    )
    segments, first = session.execute(recent).one()
    over = max(1.0, (now - first).total_seconds()) if first else 1.0
    rate = float(segments) / over
    if not left or not rate:
        return Progress(rate, None)
    return Progress(rate, forecast([Load(left, 1, rate)], now).p100)


def planned_rate(session: Session) -> float:
    """Segments a second of one sender."""
    return operation_of(session).pace.segments_per_second


def _counted(session: Session, broadcast: Broadcast) -> list[_Alike]:
    """In one statement, so that nobody changes rows between two of its numbers."""
    best, untold = best_texts(broadcast), without_text(session, broadcast)
    height, told = func.coalesce(best.c.height, 0), Recipient.told
    called = is_to_be_called(broadcast, best, without_text=untold)
    besides = called, is_lost(best), best.c.in_doubt == 1, is_put_off(best)
    among = [func.sum(case((one, 1), else_=0)) for one in besides]
    counted = (
        select(told, height, func.count(), *among)
        .outerjoin(best, best.c.party_id == Recipient.party_id)
        .where(Recipient.broadcast_id == broadcast.id, told != Told.NOTHING)
        .group_by(told, height)
    )
    return [
        _Alike(kind, STATES[high] if high else untold, *(int(number) for number in numbers))
        for kind, high, *numbers in session.execute(counted)
    ]


def _excluded(session: Session, broadcast_id: int) -> dict[str, int]:
    nothing = Recipient.broadcast_id == broadcast_id, Recipient.told == Told.NOTHING
    counted = select(Recipient.reason, func.count()).where(*nothing).group_by(Recipient.reason)
    return {reason or "": parties for reason, parties in session.execute(counted)}
