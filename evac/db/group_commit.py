"""Group commit for SQLite: what waits is written in one transaction, a savepoint each."""

import os
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from sqlalchemy import Connection, Engine

from evac.db.gate import WriterGate

GROUP = 256  # texts in one transaction at most: keeps the gate open for others
_Write = tuple[Callable[[Connection], Any], "Future[Any]"]


class GroupCommit:
    """One writer thread a process; ``run`` returns after the commit of its group."""

    def __init__(self, engine: Engine, gate: WriterGate) -> None:
        self._engine = engine
        self._gate = gate
        self._starting = threading.Lock()
        self._owner = 0
        self._waiting: queue.SimpleQueue[_Write | None] = queue.SimpleQueue()

    def run(self, write: Callable[[Connection], Any]) -> Any:
        self._start_once()
        future: Future[Any] = Future()
        self._waiting.put((write, future))
        return future.result()

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

    def _write_groups(self, waiting: "queue.SimpleQueue[_Write | None]") -> None:
        while (first := waiting.get()) is not None:
            group = [first]
            while len(group) < GROUP and not waiting.empty():
                following = waiting.get()
                if following is None:
                    self._commit(group)
                    return
                group.append(following)
            self._commit(group)

    def _commit(self, group: list[_Write]) -> None:
        """Write a group; whatever goes wrong is handed to those who wait, so that nobody hangs."""
        try:
            with self._gate.passing(), self._engine.connect() as connection:
                done = [(future, *_in_savepoint(connection, write)) for write, future in group]
                connection.commit()
        except BaseException as error:
            for _, future in group:
                future.set_exception(error)
            return
        for future, result, refusal in done:
            future.set_exception(refusal) if refusal else future.set_result(result)


def _in_savepoint(connection: Connection, write: Callable[[Connection], Any]) -> tuple[Any, Exception | None]:
    """One caller's failure must not undo its neighbours' writes."""
    connection.exec_driver_sql("SAVEPOINT one")
    try:
        result = write(connection)
    except Exception as error:
        connection.exec_driver_sql("ROLLBACK TO one")
        connection.exec_driver_sql("RELEASE one")
        return None, error
    connection.exec_driver_sql("RELEASE one")
    return result, None
