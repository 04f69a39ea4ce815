"""Moves accepted texts through their states at each sender's pace."""

import random
import time
from collections.abc import Callable
from functools import partial
from threading import Lock

from evac.simulator.message import Message, bare, utc_now
from evac.simulator.receipts import Receipts
from evac.simulator.store import Store
from evac.simulator.timeline import Timeline

WHATSAPP_PER_SECOND = 80.0
LONGEST_QUEUE_S = 4 * 3600
EXPIRED = 30036
NO_CALLBACK = frozenset({"sending"})  # the states in between that the real carrier rarely reports either


class Network:
    """The initial state of a text gets no receipt; sent, delivered, read, undelivered and failed do."""

    def __init__(
        self, store: Store, receipts: Receipts, timeline: Timeline, *, pace: float, hop_s: float
    ) -> None:
        self._store = store
        self._receipts = receipts
        self._timeline = timeline
        self._pace = pace
        self._hop_s = hop_s
        self._lock = Lock()
        self._free_at: dict[str, float] = {}  # sender -> when its queue is empty
        self.unreachable: dict[str, int] = {}  # phone -> error code of every text to it
        self.on_delivered: list[Callable[[Message], None]] = []

    def backlog_s(self, sender: str) -> float:
        return max(0.0, self._free_at.get(sender, 0.0) - time.monotonic())

    def carry(self, message: Message) -> None:
        """Take ``message`` on its way: at its time if it is scheduled, else as soon as its sender is free."""
        wait = (message.send_at - utc_now()).total_seconds() if message.send_at else 0
        if wait > 0:
            self._timeline.after(wait, partial(self._release, message))
        else:
            self._queue(message)

    def resume(self) -> None:
        """After a restart: what was under way goes on."""
        for message in self._store.unfinished():
            self.carry(message)

    def _release(self, message: Message) -> None:
        if message.status == "scheduled":
            self._queue(message)

    def _queue(self, message: Message) -> None:
        pace = WHATSAPP_PER_SECOND if message.is_whatsapp else self._pace
        with self._lock:
            start = max(time.monotonic(), self._free_at.get(message.sender, 0.0))
            self._free_at[message.sender] = start + message.segments / pace
        self._timeline.after(start - time.monotonic(), partial(self._start, message))

    def _start(self, message: Message) -> None:
        if (utc_now() - message.accepted_at).total_seconds() > message.validity_s and not message.send_at:
            self._store.change(message, error_code=EXPIRED)
            self._reach(message, "failed")
            return
        self._reach(message, "sending")
        self._timeline.after(self._hop_s / 3, partial(self._send, message))

    def _send(self, message: Message) -> None:
        self._store.change(message, sent_at=utc_now())
        self._reach(message, "sent")
        self._timeline.after(self._hop_s * random.uniform(0.7, 2), partial(self._arrive, message))

    def _arrive(self, message: Message) -> None:
        error = self.unreachable.get(bare(message.to))
        if error:
            self._store.change(message, error_code=error)
            self._reach(message, "undelivered")
            return
        self._reach(message, "delivered")
        for tell in self.on_delivered:
            tell(message)
        if message.is_whatsapp:
            self._timeline.after(self._hop_s * 6, partial(self._reach, message, "read"))

    def _reach(self, message: Message, status: str) -> None:
        self._store.change(message, status=status)
        if status not in NO_CALLBACK:
            self._receipts.post(message, status)
