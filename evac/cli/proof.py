"""The two hash-chained logs: what officers did, and what was published."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from evac.audit.verify import Verdict
from evac.audit.verify import verify as verify_audit
from evac.cli.opened import with_database
from evac.cli.plainly import plainly
from evac.kernel.wording import Front
from evac.notices.export import verify_items
from evac.notices.verify import verify as verify_notices

LARGEST_FILE = 64 * 1024 * 1024  # bytes; many times the log of a long operation


@click.group()
def audit() -> None:
    """The log of what officers, tokens and operators did."""


@audit.command("verify")
@click.option("--head", metavar="HASH", help="A head printed earlier; shows whether newer rows were cut off.")
@plainly
def audit_verify(head: str | None) -> None:
    """Check every row of the log and print its head; exit 1 names the first bad row.

    Note the head outside this machine each day, on the hand-over sheet or by mail: whoever can write the
    database and read the key ring can write a new log, but not one with that head.
    """
    services = with_database()
    with services.database.reading() as session:
        verdict = verify_audit(session, known_head=head)
    click.echo(f"rows: {verdict.rows}")
    click.echo(f"head: {verdict.head or '-'}")
    if verdict.first_bad is not None:
        raise click.ClickException(f"Row {verdict.first_bad} is missing or was changed.")
    if verdict.holds_head is False:
        raise click.ClickException("No row has that head: rows were cut off, or the log was written anew.")
    click.echo("The log is whole.")


@click.group()
def notices() -> None:
    """The public log of alerts and orders."""


@notices.command("verify")
@click.argument(
    "file", required=False, type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)
)
@click.option(
    "--head", metavar="HASH", help="A head printed earlier; shows whether newer notices were cut off."
)
@plainly
def notices_verify(file: Path | None, head: str | None) -> None:
    """Check every notice of the log and print its head; exit 1 names the first bad one.

    With FILE, an exported log is checked instead, without database or keys: anybody can. The export stands
    at /notices.json of the public address. FILE may be - for standard input.
    """
    verdict = _of_database(head) if file is None else verify_items(_items_in(file), known_head=head)
    click.echo(f"notices: {verdict.rows}")
    click.echo(f"head: {verdict.head or '-'}")
    if verdict.first_bad is not None:
        raise click.ClickException(
            f"Place {verdict.first_bad} of the log: the notice is missing or was changed."
        )
    if verdict.holds_head is False:
        raise click.ClickException("No notice has that head: some were cut off, or the log was written anew.")
    click.echo("The log is whole.")


def _of_database(head: str | None) -> Verdict:
    services = with_database()
    with services.database.reading() as session:
        verdict = verify_notices(session, known_head=head)
    click.echo(f"export: {services.fronts[Front.NAMED]}/notices.json")
    return verdict


def _items_in(file: Path) -> list[Mapping[str, Any]]:
    """The export as it is served: an object with ``items``."""
    try:
        with click.open_file(str(file), "rb") as stream:
            raw = stream.read(LARGEST_FILE + 1)
    except OSError as error:
        raise click.ClickException(f"The file cannot be read ({error.strerror}).") from None
    if len(raw) > LARGEST_FILE:
        raise click.ClickException("The file is too large to be an exported log.")
    try:
        items = json.loads(raw)["items"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise click.ClickException("The file is no exported log of notices.") from None
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise click.ClickException("The file is no exported log of notices.")
    return items
