"""python -m evac ...: commands for operators. Each exits 0 done, 1 something refused or failed, 2 wrong use."""

import csv
import json
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import IO, Any

import click
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from evac.conversation.understand import understand
from evac.db import migrate
from evac.kernel.errors import EvacError
from evac.logs import set_up_logs
from evac.places.zones import add_missing_zones
from evac.settings import Settings
from evac.wiring import ground_of, make_keyring_if_new, open_operation, wire


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
def main() -> None:
    """Evac: embassy evacuation and citizen check-in."""


def plainly(command: Callable[..., Any]) -> Callable[..., Any]:
    """Expected refusals and faults become one clear line and exit 1, never a traceback."""

    @wraps(command)
    def run(*args: Any, **kwargs: Any) -> Any:
        try:
            return command(*args, **kwargs)
        except EvacError as error:
            raise click.ClickException(str(error)) from None
        except OperationalError as error:
            raise click.ClickException(f"The database did not answer ({type(error.orig).__name__}).") from None
        except SQLAlchemyError as error:
            raise click.ClickException(f"The database refused ({type(error).__name__}).") from None
        except BrokenPipeError:
            sys.exit(1)

    return run


# ── database ─────────────────────────────────────────────────────────────────────────────────────────


@main.group()
def db() -> None:
    """The database's schema."""


@db.command("upgrade")
@plainly
def db_upgrade() -> None:
    """Bring the database to this version's schema; on an empty one, make its key ring first."""
    settings = Settings.from_env()
    if make_keyring_if_new(settings):
        click.echo(f"Made the key ring {settings.keyring}. Keep a copy away from the database and its backups.")
    services = wire(settings)
    before = migrate.current_revision(services.database)
    migrate.upgrade(services.database)
    with services.database.writing() as session:
        add_missing_zones(session, services.operation, now=services.clock())
    click.echo(f"Schema {before or 'empty'} -> {migrate.expected_revision()}.")
    services.database.close()


# ── processes ────────────────────────────────────────────────────────────────────────────────────────


@main.command()
@click.option("--workers", type=int, default=None, help="Processes; by default as config/gunicorn.py says.")
@plainly
def web(workers: int | None) -> None:
    """Serve the faces of EVAC_FACES on EVAC_PORT with gunicorn."""
    from gunicorn.app.wsgiapp import WSGIApplication

    Settings.from_env()  # refuse wrong settings here, with their names, and not in a worker
    config = Path(__file__).resolve().parents[1] / "config" / "gunicorn.py"
    sys.argv = ["gunicorn", "-c", str(config), *(["-w", str(workers)] if workers else []), "wsgi:app"]
    WSGIApplication("%(prog)s [OPTIONS] [APP_MODULE]").run()


@main.command()
@plainly
def dispatch() -> None:
    """Answer texts, send, and keep the roster true, until stopped. Start as many as you like on PostgreSQL."""
    from evac.dispatcher.loop import run

    set_up_logs()
    services = wire(Settings.from_env())
    migrate.require_current(services.database)
    run(services.database, services.vault, services.ground, services.channels, services.clock)


@main.command(context_settings={"ignore_unknown_options": True, "help_option_names": []})
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def simulator(arguments: tuple[str, ...]) -> None:
    """The simulated carrier with the demo desk; a program of its own (see `evac simulator --help`)."""
    from evac.simulator.program import main as program

    sys.exit(program(list(arguments)))


# ── looking ──────────────────────────────────────────────────────────────────────────────────────────


@main.command("understand")
@click.argument("text", required=False)
@click.option("--csv", "file", type=click.File("r", encoding="utf-8-sig"), help="Read texts from a CSV file.")
@plainly
def understand_texts(text: str | None, file: IO[str] | None) -> None:
    """Print what a text is understood to say, one JSON object a text.

    With --csv, each row's column `text` (or the first column) is read.
    """
    if (text is None) == (file is None):
        raise click.UsageError("Give one TEXT, or --csv FILE.")
    ground = ground_of(open_operation(Settings.from_env()))
    for one in [text] if file is None else _texts_in(file):
        click.echo(json.dumps(understand(one or "", (), ground).to_json(), ensure_ascii=False))


def _texts_in(file: IO[str]) -> list[str]:
    """The column named text, in any case, or the first one of a file without such a head."""
    try:
        rows = list(csv.reader(file))
    except (csv.Error, UnicodeDecodeError):
        raise click.ClickException("The file is not CSV in UTF-8.") from None
    head = [cell.strip().lower() for cell in rows[0]] if rows else []
    column = head.index("text") if "text" in head else 0
    return [row[column] for row in (rows[1:] if "text" in head else rows) if len(row) > column]


@main.command()
@click.option("--send", metavar="+NUMBER", help="Send one real text to this number.")
@plainly
def check(send: str | None) -> None:
    """Check the set-up: settings, keys, schema, operation, carrier."""
    import asyncio

    from evac.checks import run_checks

    settings = Settings.from_env()
    services = wire(settings)
    findings = asyncio.run(run_checks(settings, services, send=send))
    for finding in findings:
        click.echo(f"{'ok     ' if finding.ok else 'PROBLEM'}  {finding.name}: {finding.detail}")
    if not all(finding.ok for finding in findings):
        sys.exit(1)


@main.command("catch-up")
@plainly
def catch_up_texts() -> None:
    """Fetch texts that the webhook missed from the carrier's list; the dispatcher answers them."""
    import asyncio

    from evac.dispatcher.catch_up import catch_up

    services = wire(Settings.from_env())
    migrate.require_current(services.database)
    if not services.channels:
        raise click.ClickException("No carrier is set up: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN.")
    for channel in services.channels.values():
        found = asyncio.run(catch_up(services.database, services.vault, channel, services.clock))
        click.echo(f"{found} texts were missing and are kept now.")

