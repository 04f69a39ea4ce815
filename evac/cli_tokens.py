"""Commands about API tokens that are in use."""

import click

from evac.db import migrate
from evac.officers.queries import find_officer_by_email
from evac.officers.tokens import live_tokens, revoke_token
from evac.settings import Settings
from evac.wiring import wire


@click.command("revoke")
@click.argument("name")
@click.option("--officer", "email", required=True, help="E-mail of the officer the token acts for.")
def revoke_command(name: str, email: str) -> None:
    """Take back every token NAME of an officer: the next call with one is refused."""
    services = wire(Settings.from_env())
    migrate.require_current(services.database)
    with services.database.writing() as session:
        officer = find_officer_by_email(session, email)
        named = [one for one in live_tokens(session, officer) if one.name == name.strip()] if officer else []
        for token in named:
            revoke_token(session, token, now=services.clock())
    if not named:
        raise click.ClickException("This officer has no token of that name that still works.")
    click.echo(f"Revoked: {len(named)}.")
