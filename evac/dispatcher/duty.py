"""Watching for what a person on duty must know of, and reaching their phones: a text, then a call.

These pass beside the queue: what is wrong may be the queue, and their phones are nobody's contacts.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

import structlog

from evac.db.database import Database, database_now
from evac.dispatcher.catch_up import webhook_broken_at
from evac.duty.conditions import Seen, differs, keep_alarms
from evac.duty.escalate import rings_due
from evac.duty.models import RingKind
from evac.duty.queries import find_ringing
from evac.duty.rings import Ring, rings_again, settle
from evac.kernel.segments import count_segments, fold_to_gsm7
from evac.kernel.wording import Front
from evac.messaging.channel import Channel, Event, Job, ListUnavailable, Outcome
from evac.messaging.models import Lane
from evac.messaging.voice import CallJob, VoiceChannel
from evac.operation.allowed import may_text
from evac.operation.model import Operation
from evac.people.models import Channel as Kind

_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Lines:
    """How duty phones are reached; None where no carrier is set up."""

    operation: Operation
    texts: Channel | None = None
    calls: VoiceChannel | None = None


def lines_of(
    operation: Operation, channels: Mapping[str, Channel], voices: Mapping[str, VoiceChannel]
) -> Lines:
    """The first provider of each."""
    return Lines(operation, next(iter(channels.values()), None), next(iter(voices.values()), None))


async def watch(database: Database, lines: Lines, *, no_dispatcher: bool = False) -> None:
    """One round: alarms are raised and closed, then the phones whose turn it is are reached.

    Args:
        no_dispatcher: none has lived for a while, as a web process saw it that stands in.
    """
    rings = await asyncio.to_thread(_step, database, lines.calls is not None, no_dispatcher)
    await asyncio.gather(*(_reach(database, ring, lines) for ring in rings))


def _step(database: Database, can_call: bool, no_dispatcher: bool) -> list[Ring]:
    with database.reading() as session:
        now = database_now(session)
        seen = Seen(webhook_broken_at(session), no_dispatcher)
        changed = differs(session, seen, now=now)
        if not changed and find_ringing(session) is None:
            return []
    with database.writing() as session:
        if changed:
            keep_alarms(session, seen, now=now)
        return rings_again(session, now=now) + rings_due(session, now=now, can_call=can_call)


async def _reach(database: Database, ring: Ring, lines: Lines) -> None:
    outcome = await place(ring, lines)
    await asyncio.to_thread(_settle, database, ring, outcome)
    _log.warning("duty rung", turn=ring.phone + 1, by=ring.kind.value, outcome=outcome.event.value)


async def place(ring: Ring, lines: Lines) -> Outcome:
    return await (_text(ring, lines) if ring.kind is RingKind.TEXT else _call(ring, lines))


def _settle(database: Database, ring: Ring, outcome: Outcome) -> None:
    with database.writing() as session:
        settle(session, ring.uid, outcome, now=database_now(session))


async def _text(ring: Ring, lines: Lines) -> Outcome:
    channel = lines.texts
    if channel is None or not may_text(lines.operation, ring.number):
        return Outcome(Event.REFUSED, "not-allowed" if channel else "no-carrier")
    senders = (
        channel.sender_for(Kind.SMS, front, contact_uid=ring.uid, answer_from=None)
        for front in (Front.NAMED, Front.QUIET)
    )
    sender = next((sender for sender in senders if sender), None)
    if sender is None:
        return Outcome(Event.REFUSED, "no-sender")
    job = _job(ring, sender)
    if ring.in_doubt and (sid := await _listed_text(channel, job, ring)):
        return Outcome(Event.FOUND, provider_sid=sid)
    return await channel.send(job)


async def _listed_text(channel: Channel, job: Job, ring: Ring) -> str | None:
    try:
        listed = await channel.list_outbound(ring.started_at)
    except ListUnavailable:
        return None  # rung twice is better than not at all
    return next((text.provider_sid for text in listed if (text.to, text.body) == (job.to, job.body)), None)


async def _call(ring: Ring, lines: Lines) -> Outcome:
    voice = lines.calls
    if voice is None or not may_text(lines.operation, ring.number):
        return Outcome(Event.REFUSED, "not-allowed" if voice else "no-carrier")
    if ring.in_doubt and (sid := await _listed_call(voice, ring)):
        return Outcome(Event.FOUND, provider_sid=sid)
    return await voice.call(CallJob(ring.uid, ring.number, ring.words, ring.language))


async def _listed_call(voice: VoiceChannel, ring: Ring) -> str | None:
    try:
        return await voice.find_placed(ring.number, ring.started_at)
    except ListUnavailable:
        return None


def _job(ring: Ring, sender: str) -> Job:
    body = fold_to_gsm7(ring.words)
    return Job(
        outgoing_id=0,
        attempt_id=0,
        attempt_uid=ring.uid,
        worker="duty",
        kind=Kind.SMS,
        sender=sender,
        to=ring.number,
        body=body,
        segments=count_segments(body),
        lane=int(Lane.ALARM),
    )
