"""Migrations: from empty, filled, and with foreign keys that hold."""

import shutil
from importlib import import_module
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import delete, func, insert, select, text
from sqlalchemy.exc import IntegrityError

from evac.db import migrate
from evac.db.base import Base
from evac.db.database import Database
from evac.people.models import Contact, Party
from tests.factories import make_party

ROOT = Path(__file__).resolve().parents[2]


def rows(database: Database) -> dict[str, int]:
    with database.reading() as session:
        return {
            name: session.scalar(select(func.count()).select_from(table))
            for name, table in Base.metadata.tables.items()
        }


def test_the_migrations_make_exactly_what_the_models_say(database):
    for path in sorted((ROOT / "evac").glob("*/models.py")):
        import_module(f"evac.{path.parent.name}.models")
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, Base.metadata) == []


def test_a_second_upgrade_changes_nothing(database):
    with database.writing() as session:
        make_party(session)
    before = rows(database)
    migrate.upgrade(database)
    assert rows(database) == before
    migrate.require_current(database)


def test_rebuilding_a_parent_table_keeps_every_child_row(sqlite_database, tmp_path, monkeypatch):
    """Alembic's batch mode drops and copies a table; with foreign keys on, that took the children along."""
    with sqlite_database.writing() as session:
        for _ in range(3):
            make_party(session, members=2)
    before = rows(sqlite_database)
    versions = _versions_with_a_batch_migration(tmp_path)
    monkeypatch.setattr(migrate, "_FOLDER", versions)
    migrate.upgrade(sqlite_database)
    assert migrate.current_revision(sqlite_database) == "9999"
    assert rows(sqlite_database) == before
    with sqlite_database.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM parties WHERE extra = 7")) == before["parties"]
        assert session.scalar(text("PRAGMA foreign_keys")) == 1


def test_a_migration_that_would_orphan_rows_changes_nothing(sqlite_database, tmp_path, monkeypatch):
    with sqlite_database.writing() as session:
        make_party(session, members=2)
    before = rows(sqlite_database)
    versions = _versions_with(tmp_path, "op.execute('DELETE FROM parties')")
    monkeypatch.setattr(migrate, "_FOLDER", versions)
    with pytest.raises(migrate.WrongSchema, match="persons"):
        migrate.upgrade(sqlite_database)
    assert rows(sqlite_database) == before


def test_another_revision_is_refused_with_the_command_that_helps(database):
    with database.writing() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    with pytest.raises(migrate.WrongSchema, match="evac db upgrade"):
        migrate.require_current(database)


def test_children_without_a_parent_are_refused(database):
    with pytest.raises(IntegrityError), database.writing() as session:
        party = make_party(session)
        session.flush()
        session.execute(delete(Contact).where(Contact.party_id == party.id))
        orphan = {"uid": "x", "party_id": 10**9, "channel": "sms", "address_index": b"x", "position": 0}
        orphan |= {"own": True, "state": "ok", "proof": "unproven", "added_at": party.registered_at}
        session.execute(insert(Contact).values(**orphan))


def test_there_is_no_cascade_that_deletes_silently():
    cascades = [
        f"{table.name}.{key.parent.name}"
        for table in Base.metadata.tables.values()
        for key in table.foreign_keys
        if key.ondelete
    ]
    assert cascades == []
    assert Party.__table__.name in Base.metadata.tables


def _versions_with_a_batch_migration(tmp_path):
    return _versions_with(
        tmp_path,
        "with op.batch_alter_table('parties', recreate='always') as batch:\n"
        "        batch.add_column(sa.Column('extra', sa.Integer(), server_default='7', nullable=False))",
    )


def _versions_with(tmp_path, body: str):
    """The real migrations and one more."""
    folder = tmp_path / "migrations"
    shutil.copytree(migrate._FOLDER, folder)
    (folder / "versions" / "9999_test.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n\nrevision = '9999'\n"
        f"down_revision = '{migrate.expected_revision()}'\n\n\ndef upgrade():\n    {body}\n"
    )
    return folder
