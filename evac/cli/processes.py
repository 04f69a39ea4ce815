"""What runs for days, and looks at the set-up and at the carrier before it does."""

import asyncio
import gc
import sys
from pathlib import Path

import click

from evac.checks import Found, run_checks
from evac.cli.opened import with_database
from evac.cli.plainly import plainly
from evac.dispatcher import held
from evac.dispatcher.held import Foreseen
from evac.faces.support import Services
from evac.logs import set_up_logs
from evac.messaging.channel import Channel
from evac.people.models import Channel as Kind
from evac.settings import Settings
from evac.wiring import wire


@click.command()
@click.option("--workers", type=int, default=None, help="Processes; by default as config/gunicorn.py says.")
@plainly
def web(workers: int | None) -> None:
    """Serve the faces of EVAC_FACES on EVAC_PORT with gunicorn."""
    from gunicorn.app.wsgiapp import WSGIApplication  # type: ignore[import-untyped]

    Settings.from_env()  # refuse wrong settings here, with their names, and not in a worker
    config = Path(__file__).resolve().parents[2] / "config" / "gunicorn.py"
    sys.argv = ["gunicorn", "-c", str(config), *(["-w", str(workers)] if workers else []), "wsgi:app"]
    WSGIApplication("%(prog)s [OPTIONS] [APP_MODULE]").run()


@click.command()
@click.option("--only-answer", is_flag=True, hidden=True, help="As the dispatcher starts it beside itself.")
@plainly
def dispatch(only_answer: bool) -> None:
    """Answer texts, send, and keep the roster true, until stopped.

    Start as many as you like on PostgreSQL.
    """
    from evac.dispatcher.answering import run_answering
    from evac.dispatcher.loop import run
    from evac.dispatcher.parts import Parts

    set_up_logs()
    services = with_database()
    parts = Parts(
        database=services.database,
        vault=services.vault,
        operation=services.operation,
        ground=services.ground,
        channels=services.channels,
        clock=services.clock,
        voices=services.voices,
    )
    gc.collect()
    gc.freeze()  # words, places and keys stay as long as the process: no need to look at them ever again
    (run_answering if only_answer else run)(parts)


@click.command(context_settings={"ignore_unknown_options": True, "help_option_names": []})
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def simulator(arguments: tuple[str, ...]) -> None:
    """The simulated carrier with the demo desk; a program of its own (see `evac simulator --help`)."""
    from evac.simulator.program import main as program

    sys.exit(program(list(arguments)))


@click.command()
@click.option("--send", metavar="+NUMBER", help="Send one real text to this number.")
@plainly
def check(send: str | None) -> None:
    """Check the set-up: settings, keys, schema, operation, carrier."""
    settings = Settings.from_env()
    services = wire(settings)
    findings = asyncio.run(_checked(settings, services, send))
    for finding in findings:
        click.echo(f"{'ok     ' if finding.ok else 'PROBLEM'}  {finding.name}: {finding.detail}")
    if not all(finding.ok for finding in findings):
        sys.exit(1)


async def _checked(settings: Settings, services: Services, send: str | None) -> list[Found]:
    try:
        return await run_checks(settings, services, send=send)
    finally:
        await _close(services)


@click.command("catch-up")
@click.option(
    "--outgoing", is_flag=True, help="Only say what of ours the carrier has that this database lacks."
)
@plainly
def catch_up_texts(outgoing: bool) -> None:
    """Fetch texts that the webhook missed from the carrier's list; the dispatcher answers them."""
    from evac.dispatcher.catch_up import catch_up

    services = with_database()
    if not services.channels:
        raise click.ClickException("No carrier is set up: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN.")
    if outgoing:
        _tell_outgoing(services)
        return

    async def look(channel: Channel) -> int:
        try:
            return await catch_up(services.database, services.vault, channel, services.clock)
        finally:
            await channel.close()

    for channel in services.channels.values():
        found = asyncio.run(look(channel))
        click.echo(f"{found} texts were missing and are kept now.")


def _tell_outgoing(services: Services) -> None:
    """Print what a look into the carrier's list would join; changes nothing."""
    found = asyncio.run(_foresee(services))
    if found.since is None:
        click.echo("Nothing was ever sent from this database.")
        return
    click.echo(f"Since {found.since:%Y-%m-%d %H:%M} UTC:")
    click.echo(f"{found.joined} waiting texts are at the carrier already and would not be sent again.")
    click.echo(f"{found.unmatched} texts at the carrier have no row here.")


async def _foresee(services: Services) -> Foreseen:
    texting = {kind: c for c in services.channels.values() for kind in (Kind.SMS, Kind.WHATSAPP)}
    try:
        return await held.foresee(services.database, texting)
    finally:
        await _close(services)


async def _close(services: Services) -> None:
    for channel in services.channels.values():
        await channel.close()
