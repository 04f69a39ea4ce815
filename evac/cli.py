"""python -m evac ...: commands for operators.

Each exits 0 done, 1 something refused or failed, 2 wrong use.
"""

import csv
import json
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import IO, Any

import click
from marshmallow import ValidationError
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from evac.audit.verify import verify as verify_log
from evac.broadcasts.hands import FIRST_SIGNED, sign_unsigned
from evac.cli_notices import notices
from evac.cli_records import backup_command, restore_command, tell_misses, tell_outgoing
from evac.cli_tokens import revoke_command
from evac.conversation.understand import understand
from evac.db import migrate
from evac.db.sealed import unseal
from evac.faces.support import Services
from evac.kernel.errors import EvacError
from evac.logs import set_up_logs
from evac.messaging.channel import Channel
from evac.officers.enrol import add_officer, enrol_at_once, invite
from evac.officers.models import Role
from evac.officers.passwords import LONGEST, SHORTEST, Passwords, is_common
from evac.officers.queries import find_officer_by_email
from evac.officers.schemas import NewOfficer, NewOfficerSchema
from evac.officers.second_factor import provisioning_uri
from evac.officers.tokens import add_token
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
            raise click.ClickException(
                f"The database did not answer ({type(error.orig).__name__})."
            ) from None
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


# ── processes ────────────────────────────────────────────────────────────────────────────────────────


@main.command()
@click.option("--workers", type=int, default=None, help="Processes; by default as config/gunicorn.py says.")
@plainly
def web(workers: int | None) -> None:
    """Serve the faces of EVAC_FACES on EVAC_PORT with gunicorn."""
    from gunicorn.app.wsgiapp import WSGIApplication  # type: ignore[import-untyped]

    Settings.from_env()  # refuse wrong settings here, with their names, and not in a worker
    config = Path(__file__).resolve().parents[1] / "config" / "gunicorn.py"
    sys.argv = ["gunicorn", "-c", str(config), *(["-w", str(workers)] if workers else []), "wsgi:app"]
    WSGIApplication("%(prog)s [OPTIONS] [APP_MODULE]").run()


@main.command()
@plainly
def dispatch() -> None:
    """Answer texts, send, and keep the roster true, until stopped.

    Start as many as you like on PostgreSQL.
    """
    from evac.dispatcher.loop import Parts, run

    set_up_logs()
    services = wire(Settings.from_env())
    migrate.require_current(services.database)
    run(
        Parts(
            database=services.database,
            vault=services.vault,
            operation=services.operation,
            ground=services.ground,
            channels=services.channels,
            clock=services.clock,
            voices=services.voices,
        )
    )


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
@click.option("--misses", "is_misses", is_flag=True, help="List the texts that officers read otherwise.")
@plainly
def understand_texts(text: str | None, file: IO[str] | None, is_misses: bool) -> None:
    """Print what a text is understood to say, one JSON object a text.

    With --csv, each row's column `text` (or the first column) is read.
    """
    if [text is not None, file is not None, is_misses].count(True) != 1:
        raise click.UsageError("Give one TEXT, or --csv FILE, or --misses.")
    if is_misses:
        tell_misses(wire(Settings.from_env()))
        return
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
@click.option(
    "--outgoing", is_flag=True, help="Only say what of ours the carrier has that this database lacks."
)
@plainly
def catch_up_texts(outgoing: bool) -> None:
    """Fetch texts that the webhook missed from the carrier's list; the dispatcher answers them."""
    import asyncio

    from evac.dispatcher.catch_up import catch_up

    services = wire(Settings.from_env())
    migrate.require_current(services.database)
    if not services.channels:
        raise click.ClickException("No carrier is set up: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN.")
    if outgoing:
        tell_outgoing(services)
        return

    async def look(channel: Channel) -> int:
        try:
            return await catch_up(services.database, services.vault, channel, services.clock)
        finally:
            await channel.close()

    for channel in services.channels.values():
        found = asyncio.run(look(channel))
        click.echo(f"{found} texts were missing and are kept now.")


for kept in (backup_command, restore_command):
    kept.callback = plainly(kept.callback) if kept.callback else None
    main.add_command(kept)
for checked in notices.commands.values():
    checked.callback = plainly(checked.callback) if checked.callback else None
main.add_command(notices)


# ── officers and the log ─────────────────────────────────────────────────────────────────────────────


@main.group()
def officers() -> None:
    """Members of staff."""


@officers.command("add")
@click.argument("email")
@click.option(
    "--role", required=True, type=click.Choice([role.value for role in Role]), help="What they may do."
)
@click.option("--zone", help="The one zone a liaison sees; its code in the operation's folder.")
@click.option("--name", help="How colleagues see them; else what stands before the @.")
@click.option("--language", type=click.Choice(["en", "es"]), default="en", show_default=True)
@click.option(
    "--password-stdin",
    is_flag=True,
    help="For scripts: read the password from standard input instead of making a link, and print the "
    "authenticator's secret and, on the last line, its otpauth:// address. Whoever reads them can sign in.",
)
@plainly
def officers_add(
    email: str, role: str, zone: str | None, name: str | None, language: str, password_stdin: bool
) -> None:
    """Add an officer and print a one-time link, good for 48 hours, to set up their access."""
    settings = Settings.from_env()
    services = _with_database(settings)
    new = _new_officer(services, email=email, role=role, zone=zone, name=name, language=language)
    password_hash = Passwords().hash(_password_from_stdin(new.email)) if password_stdin else None
    with services.database.writing() as session:
        officer = add_officer(session, new, now=services.clock())
        if password_hash:
            enrol_at_once(session, officer, password_hash=password_hash, now=services.clock())
            secret = unseal(session, officer, "totp") or ""
            told = f"secret: {secret}\n{provisioning_uri(secret, new.email)}"
        else:
            token = invite(session, officer, now=services.clock())
            told = "Give this link to the officer only; it works once, for 48 hours:\n"
            told += f"{settings.public_url}/staff/enrol/{token}"
    click.echo(f"Added as {role}.\n{told}")


@main.group()
def tokens() -> None:
    """Tokens with which programs use the API in an officer's name."""


@tokens.command("add")
@click.argument("name")
@click.option(
    "--officer", "email", required=True, help="E-mail of the officer whose acts its calls count as."
)
@plainly
def tokens_add(name: str, email: str) -> None:
    """Make a token and print it, alone, on the last line. It is not shown again."""
    name = name.strip()
    if not 1 <= len(name) <= 80:
        raise click.UsageError("NAME has 1 to 80 characters.")
    services = _with_database(Settings.from_env())
    with services.database.writing() as session:
        officer = find_officer_by_email(session, email)
        if officer is None:
            raise click.ClickException("There is no officer with this e-mail address.")
        token = add_token(session, name, officer, now=services.clock())
    click.echo("Send it as: Authorization: Bearer TOKEN. It is not shown again.")
    click.echo(token)


revoke_command.callback = plainly(revoke_command.callback) if revoke_command.callback else None
tokens.add_command(revoke_command)


@main.group()
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
    services = _with_database(Settings.from_env())
    with services.database.reading() as session:
        verdict = verify_log(session, known_head=head)
    click.echo(f"rows: {verdict.rows}")
    click.echo(f"head: {verdict.head or '-'}")
    if verdict.first_bad is not None:
        raise click.ClickException(f"Row {verdict.first_bad} is missing or was changed.")
    if verdict.holds_head is False:
        raise click.ClickException("No row has that head: rows were cut off, or the log was written anew.")
    click.echo("The log is whole.")


def _with_database(settings: Settings) -> Services:
    services = wire(settings)
    migrate.require_current(services.database)
    return services


def _new_officer(services: Services, **typed: str | None) -> NewOfficer:
    zones = frozenset(zone.code for zone in services.operation.zones)
    try:
        new: NewOfficer = NewOfficerSchema(zones).load(typed)
    except ValidationError as error:
        raise click.ClickException(_refusals(error)) from None
    return new


def _password_from_stdin(email: str) -> str:
    try:
        password = sys.stdin.readline().rstrip("\r\n")
    except UnicodeDecodeError:
        raise click.ClickException("The password is not text in UTF-8.") from None
    if not SHORTEST <= len(password) <= LONGEST:
        raise click.ClickException(f"The password has {SHORTEST} to {LONGEST} characters.")
    if is_common(password, email=email):
        raise click.ClickException("The password is one of the first a stranger would try; choose another.")
    return password


def _refusals(error: ValidationError) -> str:
    messages = error.normalized_messages()
    return " ".join(f"{field}: {' '.join(map(str, words))}" for field, words in messages.items())
