"""Broadcasts, chunk by chunk: frozen, released, stopped, finished, followed up when nobody answers."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta

import structlog
from sqlalchemy import exists, func, or_, select
from sqlalchemy.orm import Session

from evac.broadcasts import escalate, freeze, halt, storm
from evac.broadcasts.errors import Changed
from evac.broadcasts.frozen import check_approved
from evac.broadcasts.models import CHANGED, FILTERED, TOO_LATE, Broadcast, BroadcastState, Recipient, Seal
from evac.broadcasts.release import is_due, release_chunk
from evac.broadcasts.silences import take_up_silences
from evac.broadcasts.states import Action, take
from evac.broadcasts.take_back import take_back_chunk
from evac.db.base import Base
from evac.db.database import Database
from evac.db.statistics import refresh_statistics
from evac.departure import instruct
from evac.departure.models import Instruction
from evac.duty.alarms import raise_alarm
from evac.duty.models import AlarmKind, DutyAlarm
from evac.kernel.clock import Clock
from evac.messaging.models import Outgoing, SenderPause, State
from evac.messaging.openers import WAITS_FOR_WORD
from evac.vault.seal import CannotOpen

Step = Callable[[Session, Broadcast, datetime], bool]  # True: nothing is left to do for now

WATCHED_FOR = timedelta(minutes=10)  # once it is out: receipts of the last texts still come
CHUNKS = 20  # of one broadcast in a row, so that one never starves the others
_NOT_OUT = (State.QUEUED, State.SUBMITTING, State.UNSURE)
_log = structlog.get_logger(__name__)


def freeze_waiting(database: Database, clock: Clock) -> int:
    """Write down and seal the recipients of what was submitted; returns the chunks done."""
    done = _each(database, clock, (BroadcastState.FREEZING,), _freeze)
    _look_again(database, done, Recipient)
    return done


def release_waiting(database: Database, clock: Clock) -> int:
    """Queue the texts of what was approved and held; returns the chunks done."""
    done = _each(database, clock, (BroadcastState.APPROVED, BroadcastState.SENDING), _release)
    _look_again(database, done, Outgoing, Instruction)
    return done


def cancel_halted(database: Database, clock: Clock) -> int:
    """Take back what a halted broadcast has in the queue, stand-ins that were added later too, and then the
    orders that nobody can know of."""
    return _each(database, clock, (BroadcastState.HALTED,), _cancel)


def watch_sending(database: Database, clock: Clock) -> int:
    """Halt what the carrier filters or refuses in numbers, and finish what is out."""
    _each(database, clock, (BroadcastState.SENDING, BroadcastState.DONE), _watch)
    return 0


def follow_up(database: Database, clock: Clock) -> int:
    """Arrived, unanswered, past their time: what becomes of the orders."""
    done = 0
    for chore in (_note_arrivals, _escalate, _take_up_silences, _expire):
        for _ in range(CHUNKS):
            with database.writing() as session:
                chunk = chore(session, clock())
            done += chunk
            if not chunk:
                break
    return done


def tell_of_setup(database: Database, clock: Clock) -> int:
    """A sender that is paused because our set-up is wrong needs a person."""
    with database.reading() as session:
        paused = list(session.scalars(select(SenderPause.sender)))
    if paused:
        with database.writing() as session:
            for sender in paused:
                raise_alarm(session, AlarmKind.SETUP, sender, now=clock())
    return 0


# Seconds between rounds, name in the log, chore.
CHORES: tuple[tuple[float, str, Callable[[Database, Clock], int]], ...] = (
    (0.5, "freezing", freeze_waiting),
    (0.5, "releasing", release_waiting),
    (0.5, "cancelling", cancel_halted),
    (1.0, "watching", watch_sending),
    (5.0, "following up", follow_up),
    (5.0, "set-up", tell_of_setup),
)


def _look_again(database: Database, chunks: int, *grown: type[Base]) -> None:
    if chunks and not database.is_sqlite:
        with database.writing() as session:
            refresh_statistics(session, *grown)


def _each(database: Database, clock: Clock, states: Sequence[BroadcastState], step: Step) -> int:
    with database.reading() as session:
        waiting = list(session.scalars(_wanted(states, clock())))
    return sum(1 for broadcast_id in waiting for _ in _chunks(database, clock, broadcast_id, states, step))


def _wanted(states: Sequence[BroadcastState], now: datetime):  # type: ignore[no-untyped-def]
    """Read without locks; nothing is written while nothing waits."""
    wanted = select(Broadcast.id).where(Broadcast.state.in_(states)).order_by(Broadcast.id)
    if BroadcastState.APPROVED in states:
        last_seal = select(func.max(Seal.number)).where(Seal.broadcast_id == Broadcast.id).scalar_subquery()
        is_held = (Broadcast.state == BroadcastState.APPROVED) & (Broadcast.release_at > now)
        is_left = Broadcast.released_through < func.coalesce(last_seal, 0)
        wanted = wanted.where(~is_held, or_(Broadcast.state == BroadcastState.APPROVED, is_left))
    if BroadcastState.DONE in states:
        is_over = (Broadcast.state == BroadcastState.DONE) & (Broadcast.done_at <= now - WATCHED_FOR)
        wanted = wanted.where(~is_over)
    if BroadcastState.HALTED in states:
        is_moving = exists().where(Outgoing.broadcast_id == Broadcast.id, Outgoing.state.in_(_NOT_OUT))
        wanted = wanted.where(or_(Broadcast.done_at.is_(None), is_moving))
    return wanted


def _chunks(
    database: Database, clock: Clock, broadcast_id: int, states: Sequence[BroadcastState], step: Step
) -> Iterator[None]:
    """One after the other, each in its own transaction; another dispatcher's are left to it."""
    for _ in range(CHUNKS):
        try:
            with database.writing() as session:
                broadcast = _taken(session, broadcast_id, states)
                if broadcast is None or step(session, broadcast, clock()):
                    return
        except (Changed, CannotOpen):
            _halt_by_itself(database, broadcast_id, CHANGED, clock())
            return
        yield


def _taken(session: Session, broadcast_id: int, states: Sequence[BroadcastState]) -> Broadcast | None:
    mine = select(Broadcast).where(Broadcast.id == broadcast_id, Broadcast.state.in_(states))
    return session.scalar(mine.with_for_update(skip_locked=True))


def _freeze(session: Session, broadcast: Broadcast, now: datetime) -> bool:
    return freeze.freeze_chunk(session, broadcast, now=now)


def _release(session: Session, broadcast: Broadcast, now: datetime) -> bool:
    if broadcast.state is BroadcastState.APPROVED and not is_due(broadcast, now):
        return True
    if broadcast.valid_until is not None and broadcast.valid_until <= now:
        _stop(session, broadcast, TOO_LATE, now)
        return True
    return release_chunk(session, broadcast, now=now)


def _cancel(session: Session, broadcast: Broadcast, now: datetime) -> bool:
    if halt.cancel_chunk(session, broadcast, now=now) or take_back_chunk(session, broadcast, now=now):
        return False
    if broadcast.done_at is None and halt.is_settled(session, broadcast):
        broadcast.done_at = now
    return True


def _watch(session: Session, broadcast: Broadcast, now: datetime) -> bool:
    """Of one that is out only the reminders can be spared, which would be filtered like the texts were."""
    cause, is_done = storm.find_cause(session, broadcast, now=now), broadcast.state is BroadcastState.DONE
    if cause == FILTERED or (cause is not None and not is_done):
        _stop(session, broadcast, cause, now)
    elif cause is not None:
        _tell_of_storm(session, broadcast, now)
    elif not is_done and _is_out(session, broadcast):
        check_approved(session, broadcast)  # a seal that is gone would leave people untold and look like done
        broadcast.state = take(Action.FINISH, broadcast.state)
        broadcast.done_at = now
    return True


def _tell_of_storm(session: Session, broadcast: Broadcast, now: datetime) -> None:
    """Nothing is left to stop, but many who count as told may not be; told once, whoever took note of it."""
    told = select(DutyAlarm.id).where(DutyAlarm.kind == AlarmKind.STORM, DutyAlarm.subject == broadcast.uid)
    if session.scalar(told.limit(1)) is None:
        raise_alarm(session, AlarmKind.STORM, broadcast.uid, now=now)
        _log.error("many texts of a finished broadcast failed", broadcast=broadcast.id)


def _is_out(session: Session, broadcast: Broadcast) -> bool:
    if session.get(Seal, (broadcast.id, broadcast.released_through + 1)) is not None:
        return False
    # What waits for the person to write may do so for days, and leaves also after all else is done.
    is_due = or_(Outgoing.state != State.QUEUED, func.coalesce(Outgoing.reason, "") != WAITS_FOR_WORD)
    waiting = select(Outgoing.id).where(Outgoing.broadcast_id == broadcast.id, Outgoing.state.in_(_NOT_OUT))
    return session.scalar(waiting.where(is_due).limit(1)) is None


def _halt_by_itself(database: Database, broadcast_id: int, reason: str, now: datetime) -> None:
    with database.writing() as session:
        _stop(session, session.get_one(Broadcast, broadcast_id), reason, now)


def _stop(session: Session, broadcast: Broadcast, reason: str, now: datetime) -> None:
    halt.halt(session, broadcast, officer_id=None, reason=reason, now=now)
    raise_alarm(session, AlarmKind.STORM, broadcast.uid, now=now)
    _log.error("broadcast halted itself", broadcast=broadcast.id, reason=reason)


def _note_arrivals(session: Session, now: datetime) -> int:
    return escalate.note_arrivals(session)


def _escalate(session: Session, now: datetime) -> int:
    return escalate.escalate_due(session, now=now)


def _take_up_silences(session: Session, now: datetime) -> int:
    return take_up_silences(session, now=now)


def _expire(session: Session, now: datetime) -> int:
    return instruct.expire(session, now=now)
