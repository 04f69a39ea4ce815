"""The database: its schema, backups, and putting one back."""

from pathlib import Path

import click

from evac.broadcasts.hands import FIRST_SIGNED, sign_unsigned
from evac.cli.opened import with_database
from evac.cli.plainly import plainly
from evac.db import migrate
from evac.places.zones import add_missing_zones
from evac.records.backup import BackupRefused, back_up, restore
from evac.settings import Settings
from evac.wiring import make_keyring_if_new, wire

FILE = click.Path(dir_okay=False, path_type=Path)


@click.group()
def db() -> None:
    """The database's schema."""


@db.command("upgrade")
@plainly
def db_upgrade() -> None:
    """Bring the database to this version's schema; on an empty one, make its key ring first."""
    settings = Settings.from_env()
    if make_keyring_if_new(settings):
        click.echo(
            f"Made the key ring {settings.keyring}. Keep a copy away from the database and its backups."
        )
    services = wire(settings)
    before = migrate.current_revision(services.database)
    migrate.upgrade(services.database)
    with services.database.writing() as session:
        add_missing_zones(session, services.operation, now=services.clock())
        if before is not None and before < FIRST_SIGNED:
            sign_unsigned(session)
    click.echo(f"Schema {before or 'empty'} -> {migrate.expected_revision()}.")
    services.database.close()


@click.command()
@click.argument("file", type=FILE)
@plainly
def backup(file: Path) -> None:
    """Copy the whole database into a new FILE, while everything goes on running.

    The key ring is never in it: without the ring nobody can read the backup, nor can you. Keep a copy of
    the ring, elsewhere.
    """
    services = with_database()
    if file.resolve().parent == Settings.from_env().keyring.resolve().parent:
        raise BackupRefused(
            f"{file.resolve().parent} holds the key ring: who copies that folder reads everything. "
            "Give the backup a folder of its own."
        )
    back_up(services.database, file)
    click.echo(f"Backed up to {file}. The key ring is not in it: keep that elsewhere.")


@click.command("restore")
@click.argument("file", type=FILE)
@click.option("--yes", is_flag=True, help="Replace everything that is in the database now.")
@plainly
def restore_command(file: Path, yes: bool) -> None:
    """Put the backup FILE in place of the database. Stop dispatchers and web processes first.

    Dispatchers then start held: nothing is sent until the carrier's list was read and a lead released it.
    Nothing is published either, until what the notice log may lack was seen to.
    """
    services = wire(Settings.from_env())
    restore(services.database, file, overwrite=yes)
    found, expected = migrate.current_revision(services.database), migrate.expected_revision()
    click.echo("Restored. Sending is held until a lead releases it in the console, on the page Situation.")
    click.echo(
        "No notice is published until the log is known to be whole: run python -m evac notices bring-back "
        "with the log as it was exported last, or with --nothing-missing."
    )
    if found != expected:
        click.echo(f"Its schema is {found}, this version needs {expected}: run python -m evac db upgrade.")
