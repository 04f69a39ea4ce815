"""The command line of the simulated carrier."""

import signal
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from threading import Event

import click

from evac.simulator.crowd import Crowd
from evac.simulator.crowd_words import MOST_PHONES, Persona, read_people
from evac.simulator.options import Options
from evac.simulator.server import Server
from evac.simulator.templates_file import read_templates

WEBHOOK_PATH = "/hooks/twilio/messages"


def main(argv: Sequence[str] | None = None) -> int:
    """Run until interrupted; 0 when stopped, 1 when it cannot start, 2 for wrong use."""
    try:
        return (
            run.main(
                list(argv) if argv is not None else None, prog_name="evac simulator", standalone_mode=False
            )
            or 0
        )
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        return 0


@click.command()
@click.option(
    "--port", type=click.IntRange(0, 65535), envvar="EVAC_SIMULATOR_PORT", default=8001, show_default=True
)
@click.option(
    "--webhook-url", help="Where texts to the named numbers go.  [default: host of EVAC_PUBLIC_URL]"
)
@click.option(
    "--quiet-webhook-url", help="Where texts to the quiet numbers go.  [default: host of EVAC_QUIET_URL]"
)
@click.option("--public-url", envvar="EVAC_PUBLIC_URL", default="http://127.0.0.1:8000", hidden=True)
@click.option("--quiet-url", envvar="EVAC_QUIET_URL", hidden=True)
@click.option("--account-sid", envvar="TWILIO_ACCOUNT_SID", default="AC" + "0" * 32)
@click.option(
    "--auth-token", envvar="TWILIO_AUTH_TOKEN", help="Comma-separated; webhooks are signed with the first."
)
@click.option("--named-number", envvar="TWILIO_SMS_FROM", default="+13055550143", help="Comma-separated.")
@click.option(
    "--quiet-numbers", envvar="TWILIO_SMS_FROM_QUIET", default="+13055550178", help="Comma-separated."
)
@click.option("--whatsapp-number", envvar="TWILIO_WHATSAPP_FROM", default="", help="Comma-separated.")
@click.option("--messaging-service-sid", envvar="TWILIO_MESSAGING_SERVICE_SID", default="")
@click.option(
    "--segments-per-second", type=click.FloatRange(0.1, 1000), envvar="EVAC_SEGMENTS_PER_SECOND", default=10
)
@click.option(
    "--log", type=click.Path(dir_okay=False, path_type=Path), help="Keep everything accepted in this file."
)
@click.option(
    "--desk", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="What the desk shows (JSON)."
)
@click.option(
    "--templates",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="WhatsApp texts that are approved (an operation's whatsapp_templates.toml).",
)
@click.option("--crowd", type=click.IntRange(0, MOST_PHONES), default=0, help="So many scripted phones.")
@click.option(
    "--crowd-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Phones to script besides (JSON).",
)
@click.option(
    "--crowd-rate", type=click.FloatRange(0.01, 100), default=0.5, help="Texts per second of the crowd."
)
@click.option(
    "--sos-after", type=float, default=20.0, help="Seconds until the crowd's SOS; negative for none."
)
def run(port, crowd, crowd_file, crowd_rate, sos_after, **given):
    """The simulated carrier and its demo desk, on 127.0.0.1 only."""
    people = _people(crowd_file)
    server = _server(port, _options(given))
    stop = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    with server:
        click.echo(f"Simulated carrier and demo desk: {server.url}/")
        sos_after_s = sos_after if sos_after >= 0 else None
        players = Crowd(server.carrier, crowd, people=people, rate=crowd_rate, sos_after_s=sos_after_s)
        with players if crowd or people else nullcontext():
            stop.wait()


def _people(path: Path | None) -> list[Persona]:
    try:
        return read_people(path) if path else []
    except ValueError as error:
        raise click.UsageError(str(error)) from None


def _server(port: int, options: Options) -> Server:
    try:
        return Server(options, port=port)
    except (OSError, ValueError) as error:  # a port in use, a desk or log file that cannot be read
        raise click.ClickException(str(error)) from None


def _options(given: dict) -> Options:
    if not given["auth_token"]:
        raise click.UsageError("An auth token is needed: --auth-token or TWILIO_AUTH_TOKEN.")
    named = given["webhook_url"] or _hook_on(given["public_url"])
    quiet = given["quiet_webhook_url"] or (_hook_on(given["quiet_url"]) if given["quiet_url"] else named)
    try:
        return Options(
            account_sid=given["account_sid"],
            auth_tokens=_listed(given["auth_token"]),
            webhook_url=named,
            quiet_webhook_url=quiet,
            named_numbers=_listed(given["named_number"]),
            quiet_numbers=_listed(given["quiet_numbers"]),
            whatsapp_numbers=tuple(n.removeprefix("whatsapp:") for n in _listed(given["whatsapp_number"])),
            service_sids=_listed(given["messaging_service_sid"]),
            segments_per_second=given["segments_per_second"],
            log=given["log"],
            desk=given["desk"],
            templates=read_templates(given["templates"]) if given["templates"] else {},
        )
    except ValueError as error:
        raise click.UsageError(str(error)) from None


def _listed(commas: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in commas.split(",") if part.strip())


def _hook_on(front: str) -> str:
    """Both fronts have the same paths, each on a host of its own."""
    return front.rstrip("/") + WEBHOOK_PATH
