"""Group commit for SQLite: what waits is written in one transaction, and shares the wait for the disk."""

import os
import queue
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, Insert

from evac.db.gate import WriterGate

GROUP = 256  # texts in one transaction at most: keeps the gate open for others
Write = Callable[[Connection], Any]


@dataclass(frozen=True, repr=False)
class Row:
    """A write that only adds a row. Those of one statement that wait together go to the database as one.

    Args:
        statement: built once, the same object each time.
    """

    statement: Insert
    values: Mapping[str, Any]

    def __call__(self, connection: Connection) -> None:
        connection.execute(self.statement, self.values)


class GroupCommit:
    """One writer thread a process; ``run`` returns after the commit of its group."""

    def __init__(self, engine: Engine, gate: WriterGate) -> None:
        self._engine = engine
        self._gate = gate
        self._starting = threading.Lock()
        self._owner = 0
        self._waiting: queue.SimpleQueue[_Waiting | None] = queue.SimpleQueue()

    def run(self, write: Write) -> Any:
        """The write's result, once it is committed. It may run twice, but only one run is kept."""
        self._start_once()
        waiting = _Waiting(write)
        self._waiting.put(waiting)
        return waiting.result()

    def close(self) -> None:
        if self._owner == os.getpid():
            self._waiting.put(None)
            self._owner = 0

    def _start_once(self) -> None:
        if self._owner == os.getpid():
            return
        with self._starting:
            if self._owner != os.getpid():
                self._waiting = queue.SimpleQueue()
                threading.Thread(target=self._write_groups, args=(self._waiting,), daemon=True).start()
                self._owner = os.getpid()

    def _write_groups(self, waiting: "queue.SimpleQueue[_Waiting | None]") -> None:
        while (first := waiting.get()) is not None:
            group = [first]
            while len(group) < GROUP and not waiting.empty():
                following = waiting.get()
                if following is None:
                    self._commit(group)
                    return
                group.append(following)
            self._commit(group)

    def _commit(self, group: "list[_Waiting]") -> None:
        """Write a group; whatever goes wrong is handed to those who wait, so that nobody hangs."""
        try:
            with self._gate.passing(), self._engine.connect() as connection:
                _write_all(connection, group)
                connection.commit()
        except BaseException as error:
            for waiting in group:
                waiting.error = error
        for waiting in group:
            waiting.wake()


class _Waiting:
    """A write and who waits for it. A bare lock wakes a thread at a tenth of what a Future costs."""

    __slots__ = ("_done", "answer", "error", "write")

    def __init__(self, write: Write) -> None:
        self.write = write
        self.answer: Any = None
        self.error: BaseException | None = None
        self._done = threading.Lock()
        self._done.acquire()

    def result(self) -> Any:
        self._done.acquire()
        if self.error is not None:
            raise self.error
        return self.answer

    def wake(self) -> None:
        self._done.release()


def _write_all(connection: Connection, group: list[_Waiting]) -> None:
    """All as one; only when one fails, each again by itself: a savepoint costs half as much as a text."""
    try:
        rows: dict[Insert, list[Mapping[str, Any]]] = {}
        for waiting in group:
            if isinstance(waiting.write, Row):
                rows.setdefault(waiting.write.statement, []).append(waiting.write.values)
            else:
                waiting.answer = waiting.write(connection)
        for statement, several in rows.items():
            connection.execute(statement, several)
    except Exception:
        connection.rollback()
        for waiting in group:
            _write_alone(connection, waiting)


def _write_alone(connection: Connection, waiting: _Waiting) -> None:
    """One caller's failure must not undo its neighbours' writes."""
    connection.exec_driver_sql("SAVEPOINT one")
    try:
        waiting.answer = waiting.write(connection)
    except Exception as error:
        connection.exec_driver_sql("ROLLBACK TO one")
        waiting.error = error
    connection.exec_driver_sql("RELEASE one")
