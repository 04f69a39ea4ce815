"""Handing over trials of a draft's words: each once, and beside the queue."""

import asyncio
from collections.abc import Mapping

from sqlalchemy import select

from evac.broadcasts.models import Trial
from evac.broadcasts.try_out import Ready, note_outcome, take_waiting
from evac.db.database import Database, database_now
from evac.kernel.segments import count_segments
from evac.messaging.channel import Channel, Job
from evac.messaging.holds import find_hold
from evac.messaging.models import Lane
from evac.people.models import Channel as Kind

NO_SENDER = "no-sender"


async def send_trials(database: Database, channels: Mapping[Kind, Channel]) -> None:
    """One round; nothing is written while nobody asked for a trial."""
    for trial in await asyncio.to_thread(_take, database):
        outcome = await _send(trial, channels)
        await asyncio.to_thread(_note, database, trial.uid, outcome)


def _take(database: Database) -> list[Ready]:
    with database.reading() as session:
        if session.scalar(select(Trial.id).where(Trial.taken_at.is_(None)).limit(1)) is None:
            return []
    with database.writing() as session:
        if find_hold(session) is not None:
            return []
        return take_waiting(session, now=database_now(session))


async def _send(trial: Ready, channels: Mapping[Kind, Channel]) -> str:
    channel = channels.get(Kind.SMS)
    if channel is None:
        return NO_SENDER
    sender = channel.sender_for(Kind.SMS, trial.front, contact_uid=trial.uid, answer_from=None)
    if sender is None:
        return NO_SENDER
    outcome = await channel.send(_job(trial, sender))
    return outcome.reason or outcome.event.value


def _job(trial: Ready, sender: str) -> Job:
    return Job(
        outgoing_id=0,
        attempt_id=0,
        attempt_uid=trial.uid,
        worker="trial",
        kind=Kind.SMS,
        sender=sender,
        to=trial.number,
        body=trial.body,
        segments=count_segments(trial.body),
        lane=int(Lane.ANSWER),
    )


def _note(database: Database, uid: str, outcome: str) -> None:
    with database.writing() as session:
        note_outcome(session, uid, outcome)
