"""The writer gate: waiting for it ends, and what was given up on is nobody's afterwards."""

import fcntl
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import text

from evac.db.database import Database, ReadOnly
from evac.db.gate import IMPATIENCE, GateStuck, WriterGate

PATIENCE = 0.3


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "gate"


@pytest.fixture
def gate(path: Path) -> WriterGate:
    return WriterGate(path, patience=PATIENCE)


@contextmanager
def held_by_another(path: Path) -> Iterator[None]:
    """As by a process that was suspended inside: another open file, another lock."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    try:
        yield
    finally:
        os.close(descriptor)


def passes(gate: WriterGate) -> bool:
    try:
        with gate.passing():
            return True
    except GateStuck:
        return False


def test_waiting_for_a_suspended_process_ends(gate, path):
    with held_by_another(path):
        started = time.monotonic()
        assert not passes(gate)
        assert time.monotonic() - started >= PATIENCE
    assert passes(gate)


def test_once_it_is_known_to_be_stuck_nobody_waits_long(path):
    gate = WriterGate(path, patience=10 * IMPATIENCE)
    with held_by_another(path):
        assert not passes(gate)
        started = time.monotonic()
        assert not passes(gate)
        assert time.monotonic() - started < 20 * IMPATIENCE


def test_a_turn_that_comes_while_it_is_waited_for_is_taken(gate, path):
    with held_by_another(path):
        passing = []
        waiting = threading.Thread(target=lambda: passing.append(passes(gate)))
        waiting.start()
        time.sleep(PATIENCE / 3)
    waiting.join()
    assert passing == [True]


def test_a_turn_that_nobody_waits_for_any_more_is_given_back(gate, path):
    with held_by_another(path):
        assert not passes(gate)
    time.sleep(0.1)
    with held_by_another(path):
        pass
    assert passes(gate)


def test_threads_of_one_process_wait_no_longer_than_the_deadline(gate):
    with gate.passing():
        refused = []
        waiting = threading.Thread(target=lambda: refused.append(not passes(gate)))
        waiting.start()
        waiting.join(PATIENCE + 2)
    assert refused == [True]
    assert passes(gate)


def test_an_error_inside_gives_the_turn_back(gate):
    with pytest.raises(ZeroDivisionError), gate.passing():
        1 / 0  # noqa: B018
    assert passes(gate)


def test_many_writers_of_many_gates_exclude_each_other(path):
    """Each gate stands for a process of its own."""
    inside, most = [], []

    def write(gate: WriterGate) -> None:
        for _ in range(50):
            with gate.passing():
                inside.append(1)
                most.append(len(inside))
                inside.pop()

    gates = [WriterGate(path, patience=30) for _ in range(4)]
    threads = [threading.Thread(target=write, args=(gates[number % 4],)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(most) == {1}
    assert len(most) == 600


def test_a_stuck_gate_shows_when_it_is_asked_for(sqlite_database):
    gate = Path(f"{sqlite_database.url.database}.gate")
    with held_by_another(gate), pytest.raises(GateStuck):
        sqlite_database.require_writable(within=0.1)
    sqlite_database.require_writable(within=5)


def test_a_server_that_takes_no_writes_says_so(database):
    if not database.is_sqlite:
        standby = Database(database.url.update_query_dict({"options": "-c default_transaction_read_only=on"}))
        with pytest.raises(ReadOnly):
            standby.require_writable(within=5)
        standby.close()


def test_a_database_that_takes_writes_says_so_and_gives_the_turn_back(database):
    database.require_writable(within=5)
    with database.writing() as session:
        assert session.scalar(text("SELECT 1")) == 1
