"""An append-only file of everything accepted, so that a restarted carrier still knows it."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from evac.simulator.message import Message

MOMENTS = ("accepted_at", "updated_at", "sent_at", "send_at")


class Journal:
    """Lines of JSON, flushed one by one: a killed process loses none it has answered for."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        _end_with_a_whole_line(path)
        self._file = path.open("a", encoding="utf-8")

    def lines(self) -> Iterator[dict[str, Any]]:
        with self._path.open(encoding="utf-8") as file:
            for line in file:
                yield json.loads(line, object_hook=_with_moments)

    def accepted(self, message: Message) -> None:
        self._write({"message": asdict(message)})

    def changed(self, message: Message, changes: dict[str, Any]) -> None:
        self._write({"sid": message.sid, "changes": changes})

    def stopped(self, ours: str, phone: str, stopped: bool) -> None:
        self._write({"ours": ours, "phone": phone, "stopped": stopped})

    def close(self) -> None:
        self._file.close()

    def _write(self, line: dict[str, Any]) -> None:
        self._file.write(json.dumps(line, default=datetime.isoformat, ensure_ascii=False) + "\n")
        self._file.flush()


def _with_moments(fields: dict[str, Any]) -> dict[str, Any]:
    return fields | {
        name: datetime.fromisoformat(fields[name]) for name in MOMENTS if isinstance(fields.get(name), str)
    }


def _end_with_a_whole_line(path: Path) -> None:
    """A kill in the middle of a write leaves half a line, for which nobody was answered."""
    if not path.exists():
        return
    written = path.read_bytes()
    whole = written.rfind(b"\n") + 1
    if whole < len(written):
        with path.open("r+b") as file:
            file.truncate(whole)
