from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from evac.audit.append import record
from evac.audit.models import AuditEntry
from evac.audit.queries import newest_entries
from evac.audit.verify import verify
from evac.db.database import Database
from evac.limits.models import Bucket

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_acts_are_numbered_without_a_gap_over_transactions(database):
    with database.writing() as session:
        record(
            session,
            "party.reveal",
            at=NOON,
            officer_id=3,
            subject="party:K7QM3",
            details={"fields": ["name"]},
        )
        record(session, "case.take", at=NOON)
    with database.writing() as session:
        record(session, "case.close", at=NOON, token_id=2)

    with database.reading() as session:
        rows = session.scalars(select(AuditEntry).order_by(AuditEntry.number)).all()
        assert [(row.number, row.act) for row in rows] == [
            (1, "party.reveal"),
            (2, "case.take"),
            (3, "case.close"),
        ]
        assert (rows[0].officer_id, rows[0].subject, rows[0].details) == (
            3,
            "party:K7QM3",
            {"fields": ["name"]},
        )
        assert rows[2].token_id == 2


def test_an_act_that_was_rolled_back_leaves_no_row(database):
    def reveal_and_fail() -> None:
        with database.writing() as session:
            record(session, "party.reveal", at=NOON)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        reveal_and_fail()

    with database.reading() as session:
        assert newest_entries(session) == []


def test_a_session_that_only_reads_refuses_to_record(database):
    with database.reading() as session, pytest.raises(RuntimeError):
        record(session, "party.reveal", at=NOON)


def test_what_the_act_wrote_and_its_row_are_committed_together(database):
    with database.writing() as session:
        record(session, "limit.set", at=NOON)
        session.add(Bucket(key="a", tokens=1.0, at=NOON))

    with database.reading() as session:
        assert session.get(Bucket, "a") is not None
        assert len(newest_entries(session)) == 1


def test_writers_side_by_side_make_one_chain(database: Database):
    def write(writer: int) -> None:
        for _ in range(10):
            with database.writing() as session:
                record(session, "case.take", at=NOON, officer_id=writer)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, range(4)))

    with database.reading() as session:
        verdict = verify(session)
        assert (verdict.ok, verdict.rows) == (True, 40)


def test_entries_are_paged_newest_first_and_found_by_officer(database):
    with database.writing() as session:
        for officer_id in (1, 2, 1):
            record(session, "case.take", at=NOON, officer_id=officer_id)

    with database.reading() as session:
        assert [row.number for row in newest_entries(session, limit=2)] == [3, 2]
        assert [row.number for row in newest_entries(session, before=2)] == [1]
        assert [row.number for row in newest_entries(session, officer_id=1)] == [3, 1]
