"""Answering texts in a process of its own, so that a flood of them costs what is being sent no turn.

Reading and answering a text is work of the processor; within one interpreter it would take the time in which
a broadcast leaves. The process that sends keeps one that answers beside it, and starts it anew when it dies
or falls silent. The two hold the ends of one socket: over it the one that answers shows that it lives, and
learns that the other is gone.
"""

import asyncio
import contextlib
import signal
import socket
import sys
from collections.abc import Callable, Coroutine, Sequence
from functools import partial

import structlog

from evac.conversation.understand import read_ahead
from evac.dispatcher.answer import answer_waiting
from evac.dispatcher.parts import Parts
from evac.dispatcher.repeating import Repeating
from evac.dispatcher.turns import Turns

ANSWER_EVERY = 0.1  # seconds
SILENT_FOR = 60.0  # seconds without a sign of life, after which it is taken for hung
STARTS_AGAIN_AFTER = 1.0
ENDS_WITHIN = 20.0  # longer than the text in work takes

COMMAND = (sys.executable, "-m", "evac", "dispatch", "--only-answer")

Answering = Callable[[Parts, asyncio.Event], Coroutine[object, object, None]]

_log = structlog.get_logger(__name__)


async def answer_here(
    parts: Parts, stopping: asyncio.Event, *, after_each: Callable[[], object] = lambda: None
) -> None:
    """Answer in a thread of this process.

    Args:
        after_each: called after each round, also one that failed.
    """

    turns = Turns(parts.ground)
    answer = partial(answer_waiting, parts.database, parts.ground, parts.clock, turns=turns)

    async def answer_round() -> int:
        try:
            return await asyncio.to_thread(answer)
        finally:
            after_each()

    await asyncio.to_thread(read_ahead)
    await Repeating(stopping).every(ANSWER_EVERY, "answering", answer_round, full=1)


async def answer_beside(
    parts: Parts, stopping: asyncio.Event, *, command: Sequence[str] = COMMAND, silent_for: float = SILENT_FOR
) -> None:
    """Keep a process that answers until told to stop; where it fails, texts are answered here meanwhile."""
    repeating = Repeating(stopping)
    while not stopping.is_set():
        try:
            await _one_life(command, stopping, silent_for)
        except OSError as error:  # no process or no memory to be had
            _log.error("answering did not start", kind=type(error).__name__)
        if not stopping.is_set():
            await _answer_once(parts)
            await repeating.pause(STARTS_AGAIN_AFTER)


def run_answering(parts: Parts) -> None:
    """Answer until SIGTERM or SIGINT, or until the process at the other end of standard input is gone."""
    asyncio.run(_until_alone(parts, socket.socket(fileno=sys.stdin.fileno())))


async def _until_alone(parts: Parts, line: socket.socket) -> None:
    stopping, loop = asyncio.Event(), asyncio.get_running_loop()
    line.setblocking(False)
    for wanted in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(wanted, stopping.set)
    loop.add_reader(line, stopping.set)  # nothing is ever said on it but its end
    await answer_here(parts, stopping, after_each=partial(_show_life, line))
    loop.remove_reader(line)
    line.close()


def _show_life(line: socket.socket) -> None:
    with contextlib.suppress(OSError):  # nobody listens: the reader tells it, too
        line.send(b".")


async def _one_life(command: Sequence[str], stopping: asyncio.Event, silent_for: float) -> None:
    ours, theirs = socket.socketpair()
    with ours:
        ours.setblocking(False)
        with theirs:
            process = await asyncio.create_subprocess_exec(*command, stdin=theirs.fileno())
        hearing = asyncio.create_task(_hear(ours, silent_for))
        told = asyncio.create_task(stopping.wait())
        await asyncio.wait((hearing, told), return_when=asyncio.FIRST_COMPLETED)
        for task in (hearing, told):
            task.cancel()
    code = await _ended(process, is_hung=not stopping.is_set())
    if not stopping.is_set():
        _log.error("answering ended", exit=code)


async def _hear(line: socket.socket, silent_for: float) -> None:
    """Returns when the other end closed or said nothing for too long."""
    with contextlib.suppress(TimeoutError, OSError):
        while await asyncio.wait_for(asyncio.get_running_loop().sock_recv(line, 1024), silent_for):
            pass


async def _ended(process: asyncio.subprocess.Process, *, is_hung: bool) -> int:
    """Our end of the line is closed: it finishes the text in work, unless it has hung."""
    try:
        return await asyncio.wait_for(process.wait(), STARTS_AGAIN_AFTER if is_hung else ENDS_WITHIN)
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        return await process.wait()


async def _answer_once(parts: Parts) -> None:
    try:
        await asyncio.to_thread(answer_waiting, parts.database, parts.ground, parts.clock)
    except Exception as error:
        _log.error("dispatcher task failed", task="answering", kind=type(error).__name__)
