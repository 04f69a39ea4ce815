"""Everything the carrier has accepted, in order, safe under many threads."""

from collections import defaultdict
from collections.abc import Iterator
from threading import Lock
from typing import Any

from evac.simulator.journal import Journal
from evac.simulator.message import Message, bare, utc_now


class Store:
    """Lists only ever grow, so readers walk them without the lock; writers hold it."""

    def __init__(self, journal: Journal | None = None) -> None:
        self._lock = Lock()
        self._journal = journal
        self._all: list[Message] = []
        self._accepted: list[Message] = []
        self._by_sid: dict[str, Message] = {}
        self._by_address: defaultdict[str, list[Message]] = defaultdict(list)
        self._stopped: set[tuple[str, str]] = set()
        self._seen: dict[str, int] = {}  # phone -> version of its newest change
        self.version = 0
        if journal:
            self._read(journal)

    def add(self, message: Message) -> bool:
        """Keep ``message``; False if its SID is known already, and then nothing changes."""
        with self._lock:
            if message.sid in self._by_sid:
                return False
            self._place(message)
            if self._journal:
                self._journal.accepted(message)
        return True

    def change(self, message: Message, **changes: Any) -> None:
        with self._lock:
            self._change(message, changes)

    def cancel(self, message: Message) -> bool:
        """Only a text still scheduled can be called back, and only once."""
        with self._lock:
            if message.status != "scheduled":
                return False
            self._change(message, {"status": "canceled"})
        return True

    def find(self, sid: str) -> Message | None:
        message = self._by_sid.get(sid)
        return message if message and not message.deleted else None

    def newest_first(self, *, address: str | None = None, before: int | None = None) -> Iterator[Message]:
        """Texts to or from ``address`` (all without one) that stand before position ``before``."""
        texts = self._by_address.get(address, []) if address else self._all
        for index in range(len(texts) - 1, -1, -1):
            message = texts[index]
            if (before is None or message.position < before) and not message.deleted:
                yield message

    def accepted_after(self, n: int, *, everything: bool = False) -> list[Message]:
        return (self._all if everything else self._accepted)[max(n, 0) :]

    def thread(self, phone: str, *, limit: int = 200) -> list[Message]:
        """What passed to and from one phone on any channel, oldest first."""
        texts = (
            self._by_address.get(phone, [])[-limit:] + self._by_address.get(f"whatsapp:{phone}", [])[-limit:]
        )
        return sorted(texts, key=lambda message: message.position)[-limit:]

    def version_of(self, phone: str) -> int:
        return self._seen.get(phone, 0)

    def touch(self, phone: str) -> None:
        """Something about this phone has changed that whoever watches it should see."""
        with self._lock:
            self._touch(phone)

    def set_stopped(self, ours: str, phone: str, stopped: bool) -> None:
        with self._lock:
            self._set_stopped(ours, phone, stopped)
            if self._journal:
                self._journal.stopped(ours, phone, stopped)

    def is_stopped(self, ours: str, phone: str) -> bool:
        return (ours, phone) in self._stopped

    def unfinished(self) -> list[Message]:
        return [
            message
            for message in self._all
            if message.status in ("accepted", "queued", "scheduled", "sending")
        ]

    def counts(self) -> dict[str, int]:
        tally: defaultdict[str, int] = defaultdict(int)
        for message in self._all[:]:
            tally[message.status] += 1
        return dict(tally)

    def close(self) -> None:
        if self._journal:
            self._journal.close()

    def _place(self, message: Message) -> None:
        message.position = len(self._all) + 1
        if message.direction == "outbound-api":
            message.n = len(self._accepted) + 1
            self._accepted.append(message)
        self._all.append(message)
        self._by_sid[message.sid] = message
        self._by_address[message.sender].append(message)
        self._by_address[message.to].append(message)
        self._touch(message.phone)

    def _change(self, message: Message, changes: dict[str, Any]) -> None:
        changes = changes | {"updated_at": utc_now()}
        self._apply(message, changes)
        if self._journal:
            self._journal.changed(message, changes)

    def _apply(self, message: Message, changes: dict[str, Any]) -> None:
        for name, value in changes.items():
            setattr(message, name, value)
        self._touch(message.phone)

    def _set_stopped(self, ours: str, phone: str, stopped: bool) -> None:
        (self._stopped.add if stopped else self._stopped.discard)((ours, phone))
        self._touch(bare(phone))

    def _touch(self, phone: str) -> None:
        self.version += 1
        self._seen[phone] = self.version

    def _read(self, journal: Journal) -> None:
        for line in journal.lines():
            if "message" in line:
                self._place(Message(**line["message"]))
            elif "sid" in line:
                self._apply(self._by_sid[line["sid"]], line["changes"])
            else:
                self._set_stopped(line["ours"], line["phone"], line["stopped"])
