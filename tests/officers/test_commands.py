import re
from pathlib import Path

import pyotp
import pytest
from click.testing import CliRunner, Result
from sqlalchemy import text

from evac.audit.queries import newest_entries
from evac.cli import main
from evac.db.database import Database
from evac.db.sealed import unseal
from evac.kernel.clock import utc_now
from evac.officers.enrol import get_invited
from evac.officers.models import Officer, Role
from evac.officers.queries import find_officer_by_email
from evac.officers.tokens import officer_for_token
from evac.vault.keyring import new_keyring, read_keyring, write_keyring
from evac.vault.seal import Vault

EMAIL = "ana@example.org"


@pytest.fixture
def evac(database_url: str, tmp_path: Path):
    """Runs a command as an operator would, over a database of this test's own."""
    keyring = tmp_path / "keys.json"
    write_keyring(keyring, new_keyring())
    environment = {
        "EVAC_DATABASE_URL": database_url,
        "EVAC_KEYRING": str(keyring),
        "EVAC_OPERATION": "exercise",
        "EVAC_PUBLIC_URL": "https://evac.example",
    }

    def run(*arguments: str, typed: str | None = None) -> Result:
        return CliRunner(env=environment).invoke(main, arguments, input=typed)

    return run


@pytest.fixture
def database(evac, database_url: str, tmp_path: Path):
    database = Database(database_url, info={"vault": Vault(read_keyring(tmp_path / "keys.json"))})
    yield database
    database.close()


def last_line(result: Result) -> str:
    return result.output.rstrip("\n").rpartition("\n")[2]


def test_adding_an_officer_prints_a_link_that_works_once_it_is_opened(evac, database):
    result = evac("officers", "add", EMAIL, "--role", "lead", "--name", "Ana P.")

    assert result.exit_code == 0
    found = re.fullmatch(r"https://evac\.example/staff/enrol/(\S+)", last_line(result))
    with database.reading() as session:
        officer = get_invited(session, found[1], now=utc_now())
        assert (officer.role, unseal(session, officer, "name")) == (Role.LEAD, "Ana P.")


def test_scripts_give_a_password_and_get_the_secret(evac, database):
    result = evac(
        "officers", "add", EMAIL, "--role", "officer", "--password-stdin", typed="kestrel over the dam\n"
    )

    assert result.exit_code == 0
    secret = re.search(r"^secret: (\S+)$", result.output, re.M)[1]
    assert pyotp.parse_uri(last_line(result)).secret == secret
    with database.reading() as session:
        officer = find_officer_by_email(session, EMAIL)
        assert officer.enrolled_at is not None
        assert unseal(session, officer, "totp") == secret


@pytest.mark.parametrize(
    ("arguments", "typed", "code", "says"),
    [
        (["nobody", "--role", "lead"], None, 1, "email"),
        ([EMAIL, "--role", "king"], None, 2, "king"),
        ([EMAIL, "--role", "liaison"], None, 1, "zone"),
        ([EMAIL, "--role", "liaison", "--zone", "atlantis"], None, 1, "no such zone"),
        ([EMAIL, "--role", "officer", "--password-stdin"], "short\n", 1, "12"),
        ([EMAIL, "--role", "officer", "--password-stdin"], "password1234\n", 1, "stranger"),
        ([EMAIL], None, 2, "--role"),
    ],
)
def test_wrong_use_is_named_and_adds_nobody(evac, database, arguments, typed, code, says):
    result = evac("officers", "add", *arguments, typed=typed)

    assert (result.exit_code, says in result.output) == (code, True)
    assert "Traceback" not in result.output
    with database.reading() as session:
        assert session.query(Officer).count() == 0


def test_the_same_address_twice_is_refused(evac, database):
    evac("officers", "add", EMAIL, "--role", "lead")

    assert evac("officers", "add", EMAIL.upper(), "--role", "lead").exit_code == 1


def test_a_token_stands_alone_on_the_last_line(evac, database):
    evac("officers", "add", EMAIL, "--role", "lead")
    result = evac("tokens", "add", "situation sheet", "--officer", EMAIL)

    assert result.exit_code == 0
    with database.reading() as session:
        officer, token = officer_for_token(session, last_line(result), utc_now())
        assert (officer.role, token.name) == (Role.LEAD, "situation sheet")


def test_a_token_needs_an_officer(evac, database):
    result = evac("tokens", "add", "sheet", "--officer", EMAIL)

    assert (result.exit_code, "no officer" in result.output) == (1, True)


def test_a_good_log_is_said_to_be_whole(evac, database):
    evac("officers", "add", EMAIL, "--role", "lead")
    result = evac("audit", "verify")

    assert result.exit_code == 0
    assert "rows: 2" in result.output
    assert evac("audit", "verify", "--head", head_of(result)).exit_code == 0


def test_a_changed_row_is_named(evac, database):
    evac("officers", "add", EMAIL, "--role", "lead")
    with database.writing() as session:
        session.execute(text("UPDATE audit_entries SET officer_id = 7 WHERE number = 2"))
    result = evac("audit", "verify")

    assert (result.exit_code, "Row 2" in result.output) == (1, True)


def test_a_cut_off_end_shows_against_a_noted_head(evac, database):
    evac("officers", "add", EMAIL, "--role", "lead")
    head = head_of(evac("audit", "verify"))
    with database.writing() as session:
        session.execute(text("DELETE FROM audit_entries WHERE number = 2"))

    assert evac("audit", "verify").exit_code == 0
    assert evac("audit", "verify", "--head", head).exit_code == 1


def test_what_operators_do_is_logged_too(evac, database):
    evac("officers", "add", EMAIL, "--role", "lead")
    evac("tokens", "add", "sheet", "--officer", EMAIL)

    with database.reading() as session:
        acts = [entry.act for entry in newest_entries(session)]
    assert acts == ["token.add", "officer.invite", "officer.add"]


def head_of(result: Result) -> str:
    return re.search(r"^head: (\S+)$", result.output, re.M)[1]


def test_a_token_is_taken_back_by_name(evac, database):
    evac("officers", "add", EMAIL, "--role", "officer")
    token = last_line(evac("tokens", "add", "wall-screen", "--officer", EMAIL))
    assert evac("tokens", "revoke", "another", "--officer", EMAIL).exit_code == 1
    assert evac("tokens", "revoke", "wall-screen", "--officer", "nobody@example.org").exit_code == 1
    assert evac("tokens", "revoke", "wall-screen", "--officer", EMAIL).exit_code == 0

    with database.reading() as session:
        assert officer_for_token(session, token, utc_now()) is None
    assert evac("tokens", "revoke", "wall-screen", "--officer", EMAIL).exit_code == 1
