"""A backup put back in the middle of sending: nobody gets a second text."""

import asyncio
import os
import sqlite3
import time
from collections import Counter
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from evac.dispatcher.step import Sending
from evac.messaging.holds import RESTORED, find_hold, release
from evac.messaging.models import Attempt, Heartbeat, Outgoing, State, Watermark
from evac.notices.whole import may_lack
from evac.people.models import Channel as Kind
from evac.people.models import Party
from evac.records.backup import BackupRefused, back_up, restore
from evac.simulator.server import Server
from tests import postgres
from tests.factories import make_officer, make_party
from tests.flows import conftest as flows
from tests.messaging.queue import all_texts, new_phone, now, queue_text, queued
from tests.support import exercise

LATER = timedelta(minutes=2)


@pytest.fixture(autouse=True)
def programs(monkeypatch):
    """The programs must be of the server's version: those of the wheel that the tests' server comes from."""
    if "EVAC_TEST_PG_URL" not in os.environ:
        monkeypatch.setenv("PATH", f"{postgres.programs_folder()}:{os.environ['PATH']}")


def parties(database) -> int:
    with database.reading() as session:
        return len(session.scalars(select(Party.id)).all())


def test_what_was_backed_up_comes_back_and_what_came_later_does_not(database, tmp_path: Path):
    with database.writing() as session:
        make_party(session)
    back_up(database, tmp_path / "evac.backup")
    with database.writing() as session:
        make_party(session)

    restore(database, tmp_path / "evac.backup", overwrite=True)
    assert parties(database) == 1
    with database.reading() as session:
        assert session.get(Watermark, RESTORED) is not None
        assert may_lack(session), "the newest notices may have come after the backup"


def test_a_filled_database_is_not_overwritten_unasked(database, tmp_path: Path):
    back_up(database, tmp_path / "evac.backup")
    with database.writing() as session:
        make_party(session)

    with pytest.raises(BackupRefused, match="--yes"):
        restore(database, tmp_path / "evac.backup", overwrite=False)
    assert parties(database) == 1


def test_nothing_is_restored_under_a_running_dispatcher(database, tmp_path: Path):
    back_up(database, tmp_path / "evac.backup")
    with database.writing() as session:
        session.add(Heartbeat(worker="one", started_at=now(), at=now()))

    with pytest.raises(BackupRefused, match="dispatcher"):
        restore(database, tmp_path / "evac.backup", overwrite=True)


def test_a_backup_is_for_its_owner_and_never_written_over_another(database, tmp_path: Path):
    file = tmp_path / "evac.backup"
    back_up(database, file)

    assert file.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.glob("evac.backup*")] == ["evac.backup"]
    with pytest.raises(BackupRefused, match="exists"):
        back_up(database, file)


def test_a_damaged_backup_changes_nothing(database, tmp_path: Path):
    file = tmp_path / "evac.backup"
    with database.writing() as session:
        make_party(session)
    back_up(database, file)
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])

    with pytest.raises(BackupRefused):
        restore(database, file, overwrite=True)
    assert parties(database) == 1


@pytest.mark.parametrize("content", [None, b"", b"something else"])
def test_what_is_no_backup_is_refused(database, tmp_path: Path, content):
    if content is not None:
        (tmp_path / "x").write_bytes(content)

    with pytest.raises(BackupRefused):
        restore(database, tmp_path / "x", overwrite=True)


def test_without_the_servers_programs_it_says_what_to_install(database, tmp_path: Path, monkeypatch):
    if database.is_sqlite:
        pytest.skip("SQLite needs none")
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(BackupRefused, match="pg_dump is not on the PATH"):
        back_up(database, tmp_path / "evac.backup")


def test_a_backup_of_sqlite_is_one_whole_file(sqlite_database, tmp_path: Path):
    queued(sqlite_database)
    back_up(sqlite_database, tmp_path / "one")

    with sqlite3.connect(tmp_path / "one") as copy:
        assert copy.execute("SELECT count(*) FROM outgoing").fetchone() == (1,)
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)


# ── In the middle of sending ──────────────────────────────────────────────────────────────────────


def test_a_two_minute_old_backup_in_the_middle_of_200_texts_sends_nobody_a_second_one(
    database, tmp_path: Path
):
    fronts = dict.fromkeys(flows.Front, "http://127.0.0.1:9")
    with Server(flows._options(fronts)) as carrier:
        services = flows._services(database, fronts, carrier.url)
        channel = services.channels["twilio"]
        with database.writing() as session:
            for number in range(200):
                queue_text(session, make_party(session, phone=new_phone()), words=f"Hola {number}")

        asyncio.run(send(database, channel, 60, backup=tmp_path / "evac.backup", more=90))
        assert len(texts_at(carrier)) >= 150
        restore(database, tmp_path / "evac.backup", overwrite=True)
        let_two_minutes_pass(database)
        known = Counter(text.state for text in all_texts(database))
        assert known[State.QUEUED] > 200 - 150, "the restored database thinks that sent texts still wait"

        before = len(texts_at(carrier))
        with dispatching(services):
            until(lambda: looked_at(database) and not waiting_for_list(database))
            assert len(texts_at(carrier)) == before, "it started held"
            assert hold_of(database).joined >= before - (200 - known[State.QUEUED])
            assert hold_of(database).unmatched == 0
            with database.writing() as session:
                officer = make_officer(session)
                release(session, find_hold(session), officer_id=officer.id, now=now())
            until(lambda: State.QUEUED not in {text.state for text in all_texts(database)})

        assert Counter(texts_at(carrier).values()) == {1: 200}


async def send(database, channel, first: int, *, backup: Path, more: int) -> None:
    """Send so many texts, with the backup made while calls are under way, and more after it."""
    texting = {Kind.SMS: channel, Kind.WHATSAPP: channel}
    sending = Sending(database, texting, worker="one", segments_per_second=40.0)
    stopping = asyncio.Event()
    going = asyncio.create_task(sending.keep_sending(stopping))
    await _sent(database, first)
    await asyncio.to_thread(back_up, database, backup)
    await _sent(database, first + more)
    stopping.set()
    await going
    await channel.close()


async def _sent(database, number: int) -> None:
    while len([text for text in all_texts(database) if text.sent_at]) < number:
        await asyncio.sleep(0.01)


def texts_at(carrier) -> Counter[str]:
    """How many texts each party's phone was sent; officers on duty are told of a hold at once."""
    on_duty = {phone.number for phone in exercise().duty.phones}
    sent = carrier.carrier.store.accepted_after(0)
    return Counter(message.to for message in sent if message.to not in on_duty)


def let_two_minutes_pass(database) -> None:
    """By the clock of everything that the restored database waits for."""
    with database.writing() as session:
        session.get_one(Watermark, RESTORED).at -= LATER
        for attempt in session.scalars(select(Attempt)):
            attempt.started_at -= LATER
            attempt.lease_until -= LATER
        session.execute(update(Outgoing).values(due_at=now() - LATER))


def waiting_for_list(database) -> list[Outgoing]:
    doubtful = (State.SUBMITTING, State.UNSURE)
    return [text for text in all_texts(database) if text.state in doubtful]


def looked_at(database):
    """When the list was last read; the dispatcher may not even have begun to hold."""
    with database.reading() as session:
        hold = find_hold(session)
        return hold.looked_at if hold else None


def hold_of(database):
    with database.reading() as session:
        hold = find_hold(session)
        session.expunge_all()
        assert hold is not None
        return hold


@contextmanager
def dispatching(services):
    with flows._dispatching(services):
        yield


def until(look) -> None:
    deadline = time.monotonic() + 30
    while not look():
        assert time.monotonic() < deadline
        time.sleep(0.05)
