"""Officers, and the tokens with which programs act in their name."""

import sys

import click
from marshmallow import ValidationError

from evac.cli.opened import with_database
from evac.cli.plainly import plainly
from evac.db.sealed import unseal
from evac.faces.support import Services
from evac.officers.enrol import add_officer, enrol_at_once, invite
from evac.officers.models import Role
from evac.officers.passwords import LONGEST, SHORTEST, Passwords, is_common
from evac.officers.queries import find_officer_by_email
from evac.officers.schemas import NewOfficer, NewOfficerSchema
from evac.officers.second_factor import provisioning_uri
from evac.officers.tokens import add_token, live_tokens, revoke_token
from evac.settings import Settings


@click.group()
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
    services = with_database(settings)
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


@click.group()
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
    services = with_database()
    with services.database.writing() as session:
        officer = find_officer_by_email(session, email)
        if officer is None:
            raise click.ClickException("There is no officer with this e-mail address.")
        token = add_token(session, name, officer, now=services.clock())
    click.echo("Send it as: Authorization: Bearer TOKEN. It is not shown again.")
    click.echo(token)


@tokens.command("revoke")
@click.argument("name")
@click.option("--officer", "email", required=True, help="E-mail of the officer the token acts for.")
@plainly
def tokens_revoke(name: str, email: str) -> None:
    """Take back every token NAME of an officer: the next call with one is refused."""
    services = with_database()
    with services.database.writing() as session:
        officer = find_officer_by_email(session, email)
        named = [one for one in live_tokens(session, officer) if one.name == name.strip()] if officer else []
        for token in named:
            revoke_token(session, token, now=services.clock())
    if not named:
        raise click.ClickException("This officer has no token of that name that still works.")
    click.echo(f"Revoked: {len(named)}.")


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
