"""Watching for what a person on duty must know of, and texting their phones.

These texts pass beside the queue: what is wrong may be the queue, and their phones are nobody's contacts.
"""

import asyncio
from collections.abc import Mapping

import structlog

from evac.db.database import Database, database_now
from evac.dispatcher.catch_up import webhook_broken_at
from evac.duty.conditions import differs, keep_alarms
from evac.duty.escalate import Ring, rings_due
from evac.duty.queries import find_ringing
from evac.kernel.segments import count_segments
from evac.kernel.wording import Front
from evac.messaging.channel import Channel, Job
from evac.messaging.models import Lane
from evac.operation.allowed import may_text
from evac.operation.model import Operation
from evac.people.models import Channel as Kind

_log = structlog.get_logger(__name__)


async def watch(database: Database, operation: Operation, channels: Mapping[Kind, Channel]) -> None:
    """One round: alarms are raised and closed, then the phones whose turn it is are texted."""
    for ring in await asyncio.to_thread(_step, database):
        await _text(ring, operation, channels)


def _step(database: Database) -> list[Ring]:
    with database.reading() as session:
        now, broken_at = database_now(session), webhook_broken_at(session)
        changed = differs(session, now=now, webhook_broken_at=broken_at)
        if not changed and find_ringing(session) is None:
            return []
    with database.writing() as session:
        if changed:
            keep_alarms(session, now=now, webhook_broken_at=broken_at)
        return rings_due(session, now=now)


async def _text(ring: Ring, operation: Operation, channels: Mapping[Kind, Channel]) -> None:
    channel = channels.get(Kind.SMS)
    if channel is None or not may_text(operation, ring.number):
        _log.error("duty alarm not texted", phone=ring.phone)
        return
    senders = (
        channel.sender_for(Kind.SMS, front, contact_uid=ring.alarm_uid, answer_from=None)
        for front in (Front.NAMED, Front.QUIET)
    )
    sender = next((sender for sender in senders if sender), None)
    if sender is None:
        _log.error("duty alarm not texted", phone=ring.phone, reason="no-sender")
        return
    outcome = await channel.send(_job(ring, sender))
    _log.warning("duty alarm texted", phone=ring.phone, outcome=outcome.event.value)


def _job(ring: Ring, sender: str) -> Job:
    return Job(
        outgoing_id=0,
        attempt_id=0,
        attempt_uid=ring.alarm_uid,
        worker="duty",
        kind=Kind.SMS,
        sender=sender,
        to=ring.number,
        body=ring.body,
        segments=count_segments(ring.body),
        lane=int(Lane.ALARM),
    )
