"""A process that was suspended while it wrote: nothing waits for it for ever, and nothing counts as kept."""

from pathlib import Path

import pytest

from tests.db.test_gate import held_by_another


@pytest.fixture
def database(sqlite_database):
    """The gate stands before SQLite alone."""
    return sqlite_database


@pytest.fixture
def gate(database) -> Path:
    database._gate._patience = 0.3
    return Path(f"{database.url.database}.gate")


def test_a_text_is_refused_so_that_it_is_fetched_later_and_not_taken_for_kept(carrier, gate, count_all):
    with held_by_another(gate):
        assert carrier.post().status_code == 503
    assert count_all() == 0
    assert carrier.post().status_code == 200


def test_readiness_says_that_nothing_can_be_written(client, gate):
    with held_by_another(gate):
        answer = client.get("/readyz")
    assert answer.status_code == 503
    assert any("writer's turn" in problem for problem in answer.json["problems"])
    assert not any("writer's turn" in problem for problem in client.get("/readyz").json["problems"])
