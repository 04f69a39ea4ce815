"""Reading, writing and grouped writes, on both engines."""

import threading
from datetime import UTC, datetime

import pytest
from sqlalchemy import func, insert, select, text
from sqlalchemy.exc import IntegrityError, StatementError

from evac.db.database import Database, at_end, database_now
from evac.db.group_commit import Row
from evac.limits.models import Bucket
from evac.messaging.models import Watermark
from evac.people.models import NameToken

NOON = datetime(2026, 1, 12, 12, 0, tzinfo=UTC)


def names(database: Database) -> list[str]:
    with database.reading() as session:
        return list(session.scalars(select(Watermark.name).order_by(Watermark.name)))


def test_writing_commits_at_the_end_of_its_block(database):
    with database.writing() as session:
        session.add(Watermark(name="a", at=NOON))
    assert names(database) == ["a"]


def test_writing_rolls_all_of_it_back_on_an_error(database):
    with pytest.raises(ZeroDivisionError), database.writing() as session:
        session.add(Watermark(name="a", at=NOON))
        session.flush()
        1 / 0  # noqa: B018
    assert names(database) == []


def test_reading_keeps_nothing(database):
    with database.reading() as session:
        session.add(Watermark(name="a", at=NOON))
        session.flush()
    assert names(database) == []


def test_what_must_be_last_runs_once_and_last(database):
    order = []
    with database.writing() as session:
        at_end(session, "x", lambda _: order.append("end"))
        at_end(session, "x", lambda _: order.append("end"))
        order.append("block")
    assert order == ["block", "end"]


def test_writing_inside_writing_is_a_mistake_that_shows_on_sqlite(sqlite_database):
    with sqlite_database.writing(), pytest.raises(RuntimeError, match="inside"), sqlite_database.writing():
        pass


def test_grouped_writes_of_many_threads_are_all_there(database):
    def write(number: int) -> None:
        database.grouped(lambda c: c.execute(insert(Watermark).values(name=f"w{number:03}", at=NOON)))

    threads = [threading.Thread(target=write, args=(number,)) for number in range(100)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert names(database) == [f"w{number:03}" for number in range(100)]


def test_one_refused_grouped_write_does_not_undo_its_neighbours(database):
    results: dict[int, object] = {}

    def write(number: int) -> None:
        name = "same" if number % 2 else f"own{number}"
        try:
            database.grouped(lambda c: c.execute(insert(Watermark).values(name=name, at=NOON)).rowcount)
            results[number] = "kept"
        except IntegrityError:
            results[number] = "refused"

    threads = [threading.Thread(target=write, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results.values()) == ["kept"] * 11 + ["refused"] * 9
    assert len(names(database)) == 11


def test_many_threads_that_read_then_write_lose_no_update(database):
    with database.writing() as session:
        session.add(Bucket(key="n", tokens=0, at=NOON))

    def add() -> None:
        for _ in range(10):
            with database.writing() as session:
                session.get_one(Bucket, "n", with_for_update=True).tokens += 1

    threads = [threading.Thread(target=add) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.reading() as session:
        assert session.get_one(Bucket, "n").tokens == 60


def test_times_come_back_aware_and_equal(database):
    with database.writing() as session:
        session.add(Watermark(name="a", at=NOON))
    with database.reading() as session:
        assert session.scalar(select(Watermark.at)) == NOON
        assert session.scalar(select(func.count()).where(Watermark.at <= NOON)) == 1
        assert abs((database_now(session) - datetime.now(UTC)).total_seconds()) < 60


def test_a_time_without_a_zone_is_refused(database):
    with pytest.raises(StatementError, match="time zone"), database.writing() as session:
        session.add(Watermark(name="a", at=datetime(2026, 1, 1)))  # noqa: DTZ001


def test_words_bound_to_a_sealed_column_are_refused(database):
    with pytest.raises(StatementError, match="sealed bytes"), database.reading() as session:
        session.execute(select(NameToken).where(NameToken.token_index == "Ana"))


def test_sqlite_is_durable_and_checks_foreign_keys(sqlite_database):
    with sqlite_database.reading() as session:
        found = [
            session.scalar(text(f"PRAGMA {name}")) for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    assert found == ["wal", 2, 1]


def test_rows_that_wait_together_are_all_there_and_one_refused_harms_no_other(database):
    add, results = insert(Watermark), []

    def write(number: int) -> None:
        try:
            database.grouped(Row(add, {"name": f"w{number % 15:02}", "at": NOON}))
            results.append("kept")
        except IntegrityError:
            results.append("refused")

    threads = [threading.Thread(target=write, args=(number,)) for number in range(30)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert names(database) == [f"w{number:02}" for number in range(15)]
    assert sorted(results) == ["kept"] * 15 + ["refused"] * 15
