"""The database a test asks for is migrated, and its own."""

import tempfile
from pathlib import Path

import pytest
from sqlalchemy import text

from evac.db.database import Database
from evac.db.migrate import current_revision, expected_revision
from tests import templates


def test_a_database_is_migrated(database: Database) -> None:
    assert current_revision(database) == expected_revision()


def test_a_test_leaves_nothing_to_the_next(database: Database) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE only_here (id integer)"))


test_and_the_next_finds_nothing = test_a_test_leaves_nothing_to_the_next


def test_what_a_killed_run_left_is_removed_and_stops_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = tmp_path / f"{templates.PREFIX}{2**22 + 1}-left"
    (left / "pg" / "data").mkdir(parents=True)
    (left / "pg" / "data" / "postmaster.pid").write_text("4194305\n")
    (tmp_path / f"{templates.PREFIX}of-somebody-else").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    templates.remove_what_dead_runs_left()

    assert [folder.name for folder in tmp_path.iterdir()] == [f"{templates.PREFIX}of-somebody-else"]
