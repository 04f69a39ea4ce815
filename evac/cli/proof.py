"""The two hash-chained logs: what officers did, and what was published."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from evac.audit.verify import Verdict
from evac.audit.verify import verify as verify_audit
from evac.broadcasts.publish import link_again
from evac.cli.opened import with_database
from evac.cli.plainly import plainly
from evac.faces.support import Services
from evac.kernel.wording import Front
from evac.notices.bring_back import bring_back, missing
from evac.notices.bring_back import nothing_missing as nothing_missing_in
from evac.notices.chain import cap_time
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


@notices.command("bring-back")
@click.argument(
    "file", required=False, type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)
)
@click.option("--nothing-missing", is_flag=True, help="No notice was published after the backup.")
@click.option(
    "--used-up-to",
    metavar="NUMBER",
    type=click.IntRange(1, 2**31 - 2),
    default=None,
    help="The greatest number that anybody was told; no new notice gets it or a lower one.",
)
@click.option("--head", metavar="HASH", help="A head noted earlier, which FILE must hold.")
@click.option("--yes", is_flag=True, help="Do not ask before the notices are put back.")
@plainly
def notices_bring_back(
    file: Path | None, nothing_missing: bool, used_up_to: int | None, head: str | None, yes: bool
) -> None:
    """After a restore: put back what was published since the backup, so that one may publish again.

    FILE is the log as it was exported last (/notices.json, kept by whoever reads it). It must continue the
    log that stands here. The chain has no key: make sure that the file is yours, best by a head you noted.
    """
    if (file is None) is not nothing_missing:
        raise click.UsageError("Give either FILE or --nothing-missing.")
    services, used = with_database(), used_up_to or 0
    if file is None:
        with services.database.writing() as session:
            nothing_missing_in(session, used_up_to=used, now=services.clock())
        click.echo("Noted that nothing is missing. Notices may be published again.")
        return
    items = _items_in(file)
    _show_missing(services, items, head)
    if not yes:
        click.confirm("Were these published by you?", abort=True)
    with services.database.writing() as session:
        brought = bring_back(session, items, used_up_to=used, now=services.clock())
        for notice in brought:
            link_again(session, notice)
        click.echo(f"Brought back {len(brought)}. Notices may be published again.")


def _show_missing(services: Services, items: list[Mapping[str, Any]], head: str | None) -> None:
    verdict = verify_items(items, known_head=head)
    if verdict.holds_head is False:
        raise click.ClickException("No notice of the file has that head.")
    with services.database.reading() as session:
        for notice in missing(session, items):
            words = notice.texts.get(services.operation.default_language) or next(iter(notice.texts.values()))
            told = notice.number, cap_time(notice.published_at), notice.kind.value, words["headline"]
            click.echo("  ".join(map(str, told)))
    click.echo(f"head: {verdict.head}")


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
