"""The dispatcher: one process that answers, sends and does the chores, until it is told to stop."""

import asyncio
import contextlib
import os
import secrets
import signal
from collections.abc import Coroutine
from functools import partial

import structlog

from evac.db.database import Database
from evac.db.gate import GateStuck
from evac.dispatcher import broadcasts, chores, duty, held
from evac.dispatcher.answering import Answering, answer_beside, answer_here
from evac.dispatcher.catch_up import catch_up
from evac.dispatcher.last_resort import LastResort
from evac.dispatcher.parts import Parts
from evac.dispatcher.repeating import Repeating
from evac.dispatcher.step import Sending
from evac.dispatcher.trials import send_trials
from evac.messaging.reconcile import reconcile

RECEIPTS_EVERY = 0.1  # seconds
CHORES_EVERY = 1.0
DUTY_EVERY = 5.0
RECONCILE_EVERY = 5.0
CATCH_UP_EVERY = 60.0
FORGET_EVERY = 3600.0
WRITABLE_WITHIN = 2.0

_log = structlog.get_logger(__name__)


def run(parts: Parts) -> None:
    """Work until SIGTERM or SIGINT; calls under way are finished and written down.

    Texts are answered by a process beside this one.
    """
    asyncio.run(_until_told(parts))


async def _until_told(parts: Parts) -> None:
    stopping = asyncio.Event()
    for wanted in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(wanted, stopping.set)
    await work(parts, stopping, answering=answer_beside)


async def work(parts: Parts, stopping: asyncio.Event, *, answering: Answering = answer_here) -> None:
    """Work until ``stopping`` is set."""
    # A new name at each start: what an earlier life of this process claimed is not ours any more.
    worker = f"{os.uname().nodename[:40]}:{os.getpid()}:{secrets.token_hex(4)}"
    _log.info("dispatcher started", worker=worker)
    if parts.channels:
        # Before the first heartbeat, whose age tells a long silence.
        await asyncio.to_thread(held.start, parts.database)
    await asyncio.to_thread(chores.know_zones, parts.database, parts.operation, parts.clock)
    async with asyncio.TaskGroup() as group:
        for task in (answering(parts, stopping), *_tasks(parts, worker, stopping)):
            group.create_task(task)
    for channel in parts.channels.values():
        await channel.close()
    for voice in parts.voices.values():
        await voice.close()
    await asyncio.to_thread(chores.still, parts.database, worker)
    _log.info("dispatcher stopped", worker=worker)


def _tasks(parts: Parts, worker: str, stopping: asyncio.Event) -> list[Coroutine[object, object, None]]:
    database, clock = parts.database, parts.clock
    every = Repeating(stopping).every
    lines = duty.lines_of(parts.operation, parts.channels, parts.voices)
    last_resort = LastResort(lines)
    tasks = [
        every(CHORES_EVERY, "heartbeat", lambda: asyncio.to_thread(chores.beat, database, worker)),
        every(CHORES_EVERY, "queue", lambda: asyncio.to_thread(chores.tidy_queue, database)),
        every(RECEIPTS_EVERY, "receipts", lambda: asyncio.to_thread(chores.fold_receipts, database)),
        every(CHORES_EVERY, "counts", lambda: asyncio.to_thread(chores.fold_counts, database)),
        every(DUTY_EVERY, "duty", lambda: _watch(database, lines, last_resort)),
        every(FORGET_EVERY, "limits", lambda: asyncio.to_thread(chores.forget_buckets, database, clock)),
        every(CHORES_EVERY, "scores", lambda: asyncio.to_thread(chores.keep_scores, database, clock)),
        every(CHORES_EVERY, "zones", lambda: asyncio.to_thread(chores.rekey_zones, database, clock)),
    ]
    for seconds, name, chore in broadcasts.CHORES:
        tasks.append(every(seconds, name, partial(asyncio.to_thread, chore, database, clock)))
    if parts.channels:
        pace = parts.operation.pace
        sending = Sending(
            database,
            parts.texting,
            worker=worker,
            segments_per_second=pace.segments_per_second,
            instruction_share=pace.instruction_share,
        )
        tasks.append(_until_stopped(sending, stopping))
        tasks.append(every(RECONCILE_EVERY, "reconciling", lambda: reconcile(database, parts.texting)))
        tasks.append(every(CHORES_EVERY, "trials", lambda: send_trials(database, parts.texting)))
        tasks.append(every(RECONCILE_EVERY, "joining", lambda: held.look(database, parts.texting)))
        for channel in parts.channels.values():
            missed = partial(catch_up, database, parts.vault, channel, clock)
            tasks.append(every(CATCH_UP_EVERY, "catching up", missed))
    return tasks


async def _watch(database: Database, lines: duty.Lines, last_resort: LastResort) -> None:
    """The phones ring also when it is a web process that was suspended while it wrote."""
    try:
        await duty.watch(database, lines)
        await asyncio.to_thread(database.require_writable, within=WRITABLE_WITHIN)
    except GateStuck:
        await last_resort.stuck()
        raise
    last_resort.all_well()


async def _until_stopped(sending: Sending, stopping: asyncio.Event) -> None:
    """Sending outlives any fault of the database or the carrier."""
    while not stopping.is_set():
        try:
            await sending.keep_sending(stopping)
        except Exception as error:
            _log.error("dispatcher task failed", task="sending", kind=type(error).__name__)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stopping.wait(), 1.0)
