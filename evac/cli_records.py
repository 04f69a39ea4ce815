"""Commands that keep the database's records: backups, and what a restore lost."""

import asyncio
import json
from pathlib import Path

import click

from evac.audit.append import record
from evac.conversation.correct import misses
from evac.db import migrate
from evac.dispatcher import held
from evac.dispatcher.held import Foreseen
from evac.faces.support import Services
from evac.people.models import Channel as Kind
from evac.records.backup import back_up, restore
from evac.settings import Settings
from evac.wiring import wire

FILE = click.Path(dir_okay=False, path_type=Path)


@click.command("backup")
@click.argument("file", type=FILE)
def backup_command(file: Path) -> None:
    """Copy the whole database into a new FILE, while everything goes on running.

    The key ring is never in it: without the ring nobody can read the backup, nor can you. Keep a copy of
    the ring, elsewhere.
    """
    services = wire(Settings.from_env())
    migrate.require_current(services.database)
    back_up(services.database, file)
    click.echo(f"Backed up to {file}. The key ring is not in it: keep that elsewhere.")


@click.command("restore")
@click.argument("file", type=FILE)
@click.option("--yes", is_flag=True, help="Replace everything that is in the database now.")
def restore_command(file: Path, yes: bool) -> None:
    """Put the backup FILE in place of the database. Stop dispatchers and web processes first.

    Dispatchers then start held: nothing is sent until the carrier's list was read and a lead released it.
    """
    services = wire(Settings.from_env())
    restore(services.database, file, overwrite=yes)
    found, expected = migrate.current_revision(services.database), migrate.expected_revision()
    click.echo("Restored. Sending is held until a lead releases it in the console, on the page Situation.")
    if found != expected:
        click.echo(f"Its schema is {found}, this version needs {expected}: run python -m evac db upgrade.")


def tell_outgoing(services: Services) -> None:
    """Print what a look into the carrier's list would join; changes nothing."""
    found = asyncio.run(_foresee(services))
    if found.since is None:
        click.echo("Nothing was ever sent from this database.")
        return
    click.echo(f"Since {found.since:%Y-%m-%d %H:%M} UTC:")
    click.echo(f"{found.joined} waiting texts are at the carrier already and would not be sent again.")
    click.echo(f"{found.unmatched} texts at the carrier have no row here.")


def tell_misses(services: Services) -> None:
    """Print the texts that officers read otherwise, one JSON object each; who looks is logged."""
    with services.database.writing() as session:
        found = list(misses(session))
        record(session, "understand.misses", at=services.clock(), details={"texts": len(found)})
    for words, was_read, status in found:
        line = {"text": words, "was_read": was_read.value, "status": status.value}
        click.echo(json.dumps(line, ensure_ascii=False))


async def _foresee(services: Services) -> Foreseen:
    texting = {kind: c for c in services.channels.values() for kind in (Kind.SMS, Kind.WHATSAPP)}
    try:
        return await held.foresee(services.database, texting)
    finally:
        for channel in services.channels.values():
            await channel.close()
