"""Rows locked until the transaction ends: one look is enough, and what it shows stays true."""

from sqlalchemy import text

from evac.db.locked import locked
from evac.triage.models import RosterEntry
from evac.triage.rescore import set_unweighed
from tests.factories import make_party
from tests.statements import statements


def test_a_second_look_costs_no_statement_and_the_next_transaction_looks_again(database):
    with database.writing() as session:
        party_id = make_party(session).id
    for _ in range(2):
        with database.writing() as session, statements(session) as seen:
            first = locked(session, RosterEntry, party_id)
            assert first is not None
            assert locked(session, RosterEntry, party_id) is first
            assert sum("FROM roster_entries" in statement for statement in seen) == 1


def test_on_postgres_it_is_locked(database):
    with database.writing() as session:
        party_id = make_party(session).id
    with database.writing() as session, statements(session) as seen:
        locked(session, RosterEntry, party_id)
        assert database.is_sqlite or "FOR UPDATE" in seen[-1]


def test_a_row_made_here_needs_no_look_and_follows_a_bulk_update(database):
    with database.writing() as session:
        party_id = make_party(session).id
        with statements(session) as seen:
            entry = locked(session, RosterEntry, party_id)
        assert seen == []
        set_unweighed(session, [party_id], instruction="issued")
        assert entry is not None
        assert entry.instruction == "issued"
        assert session.execute(text("SELECT instruction FROM roster_entries")).scalar() == "issued"


def test_no_such_row(database):
    with database.writing() as session:
        assert locked(session, RosterEntry, 404) is None
