"""Answering what waits: live texts, retries and caught-up ones take this one path."""

from datetime import datetime, timedelta

import structlog
from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from evac.conversation.answer import answer, keep_sender
from evac.conversation.duress import duress_due, follow_duress
from evac.conversation.missed_call import take_call
from evac.conversation.reading import Ground
from evac.db.database import Database
from evac.dispatcher.turns import Turns
from evac.duty.acknowledge import acknowledge_by_text
from evac.kernel.clock import Clock
from evac.messaging.models import Duress, Incoming, InState
from evac.messaging.openers import wake
from evac.messaging.voice import MISSED_CALL
from evac.people.models import Channel

TRIES = 3
RETRY_AFTER = timedelta(seconds=1)  # doubled with each failure
BATCH = 50
ROUND = timedelta(seconds=0.15)  # then whoever has cried for help meanwhile gets their turn

# For every text: built once.
_MINE = (
    select(Incoming)
    .where(Incoming.id == bindparam("mine"), Incoming.state == InState.WAITING)
    .with_for_update(skip_locked=True)
)
_FIRST_TRY_WAITS = (
    select(Incoming.id)
    .where(
        Incoming.from_index == bindparam("from_index"),
        Incoming.id < bindparam("id"),
        Incoming.state == InState.WAITING,
        Incoming.failures == 0,
    )
    .limit(1)
)

_log = structlog.get_logger(__name__)


def answer_waiting(
    database: Database, ground: Ground, clock: Clock, *, limit: int = BATCH, turns: Turns | None = None
) -> int:
    """Answer waiting texts for one round, each in its own transaction; returns how many were taken up.

    The oldest come first. Where more than a few wait, senders who cry for help go before them.

    A text whose answering fails is tried again a little later, and after three tries waits for a person in
    the staff inbox; nothing waits behind it.

    Args:
        turns: kept from round to round, so that no text of a flood is looked through for a cry twice.
    """
    started = clock()
    with database.reading() as session:
        waiting = (turns or Turns(ground)).next(session, started, limit)
    taken = 0
    for incoming_id in waiting:
        taken += 1
        try:
            with database.writing() as session:
                is_to_follow = _answer_one(session, incoming_id, ground, clock())
            if is_to_follow:
                _follow_duress(database, clock)
        except Exception as error:
            _log.error("answering failed", incoming=incoming_id, kind=type(error).__name__)
            with database.writing() as session:
                is_parked = _put_off(session, incoming_id, clock())
            if is_parked:
                _keep_sender(database, incoming_id, ground, clock())
        if clock() - started >= ROUND:
            break
    _follow_duress(database, clock)
    return taken


def _answer_one(session: Session, incoming_id: int, ground: Ground, now: datetime) -> bool:
    """Skips a text that another dispatcher holds, and one whose sender has an older text in work.

    True when something is to follow from duress, in a transaction of its own.
    """
    incoming = session.scalar(_MINE, {"mine": incoming_id})
    if incoming is None or not _alone_with_sender(session, incoming):
        return False
    if incoming.carrier_word == MISSED_CALL:
        take_call(session, incoming, now=now)
    elif not acknowledge_by_text(session, incoming, now=now):
        answer(session, incoming, ground, now=now)
    if incoming.channel is Channel.WHATSAPP and incoming.party_id and incoming.contact_id:
        wake(session, party_id=incoming.party_id, contact_id=incoming.contact_id, now=now)
    return incoming.duress in (Duress.SAID, Duress.STANDS)


def _alone_with_sender(session: Session, incoming: Incoming) -> bool:
    """Texts of one sender are answered one at a time and in order, also when the sender has no party yet."""
    if session.get_bind().dialect.name == "postgresql":
        key = int.from_bytes(incoming.from_index[:8], "big", signed=True)
        if not session.scalar(select(func.pg_try_advisory_xact_lock(key))):
            return False
    sender = {"from_index": incoming.from_index, "id": incoming.id}
    return session.connection().scalar(_FIRST_TRY_WAITS, sender) is None


def _follow_duress(database: Database, clock: Clock) -> None:
    """Raise the alarms that answered texts left to be raised, also those of a dispatcher that died.

    One that fails keeps no other waiting, and is tried again in the next round.
    """
    with database.reading() as session:
        due = duress_due(session)
    for incoming_id in due:
        try:
            with database.writing() as session:
                follow_duress(session, incoming_id, now=clock())
        except Exception as error:
            _log.error("duress not followed", incoming=incoming_id, kind=type(error).__name__)


def _keep_sender(database: Database, incoming_id: int, ground: Ground, now: datetime) -> None:
    """Apart from parking: whatever broke the answer may break this too, and the text stands parked anyway."""
    try:
        with database.writing() as session:
            incoming = session.get_one(Incoming, incoming_id, with_for_update=True)
            if incoming.state is InState.PARKED:
                keep_sender(session, incoming, ground, now=now)
    except Exception as error:
        _log.error("sender of a parked text not kept", incoming=incoming_id, kind=type(error).__name__)


def _put_off(session: Session, incoming_id: int, now: datetime) -> bool:
    """Count a failure; True when the text is parked now."""
    incoming = session.get_one(Incoming, incoming_id, with_for_update=True)
    if incoming.state is not InState.WAITING:
        return False
    incoming.failures += 1
    incoming.next_try_at = now + RETRY_AFTER * 2**incoming.failures
    if incoming.failures >= TRIES:
        incoming.state = InState.PARKED
    return incoming.state is InState.PARKED
