"""``notices verify``: on the database, and on a file by whoever has nothing but the file."""

import json

import pytest
from click.testing import CliRunner
from sqlalchemy import text

from evac.cli import main
from evac.db.database import Database
from evac.messaging.models import Watermark
from evac.notices.export import exported
from evac.notices.whole import MARK
from evac.vault.keyring import new_keyring, read_keyring, write_keyring
from evac.vault.seal import Vault
from tests.factories import NOON
from tests.notices.log import make_log
from tests.support import exercise


@pytest.fixture
def evac(database_url, tmp_path):
    keyring = tmp_path / "keys.json"
    write_keyring(keyring, new_keyring())
    settings = {
        "EVAC_DATABASE_URL": database_url,
        "EVAC_KEYRING": str(keyring),
        "EVAC_OPERATION": "exercise",
        "EVAC_PUBLIC_URL": "https://evac.example",
    }
    return lambda *given, typed=None: CliRunner(env=settings).invoke(main, ["notices", *given], input=typed)


@pytest.fixture
def database(evac, database_url, tmp_path):
    vault = Vault(read_keyring(tmp_path / "keys.json"))
    database = Database(database_url, info={"vault": vault, "operation": exercise()})
    yield database
    database.close()


@pytest.fixture
def head(database):
    with database.writing() as session:
        return make_log(session)[-1].hash.hex()


@pytest.fixture
def kept(database, head, tmp_path):
    """The export, as somebody has downloaded it."""
    file = tmp_path / "notices.json"
    with database.reading() as session:
        file.write_text(json.dumps(exported(session)))
    return file


def test_a_whole_log_is_said_to_be_whole_and_where_it_can_be_had(evac, head):
    told = evac("verify")
    assert told.exit_code == 0, told.output
    assert told.output.splitlines() == [
        "export: https://evac.example/notices.json",
        "notices: 4",
        f"head: {head}",
        "The log is whole.",
    ]


def test_an_empty_log_is_whole(evac, database):
    assert evac("verify").exit_code == 0


def test_the_first_bad_notice_is_named(evac, database, head):
    with database.writing() as session:
        session.execute(text("UPDATE notices SET stage = 'alert' WHERE number IN (2, 4)"))
    told = evac("verify")
    assert told.exit_code == 1
    assert "Place 2 of the log: the notice is missing or was changed." in told.output


def test_a_log_that_was_cut_off_lacks_its_head(evac, database, head):
    assert evac("verify", "--head", head).exit_code == 0
    with database.writing() as session:
        session.execute(text("DELETE FROM notices WHERE number = 4"))
    assert evac("verify").exit_code == 0
    assert evac("verify", "--head", head).exit_code == 1


def test_a_kept_file_is_checked_without_database_or_keys(kept, head):
    nowhere = {"EVAC_DATABASE_URL": "postgresql+psycopg://127.0.0.1:1/none", "EVAC_KEYRING": "/nowhere"}
    told = CliRunner(env=nowhere).invoke(main, ["notices", "verify", str(kept), "--head", head])
    assert told.exit_code == 0, told.output
    assert told.output.splitlines()[-1] == "The log is whole."


def test_one_altered_sign_in_a_kept_file_is_found(evac, kept):
    kept.write_text(kept.read_text().replace("commercial", "commercia1", 1))
    told = evac("verify", str(kept))
    assert (told.exit_code, "Place 1 of the log" in told.output) == (1, True)
    assert evac("verify", "-", typed=kept.read_text()).exit_code == 1


@pytest.mark.parametrize(
    "odd", ["", "x", "[]", "{}", '{"items": 7}', '{"items": [7]}', "[" * 200_000, "\ufeff{}"]
)
def test_a_file_of_something_else_is_refused_in_one_line(evac, tmp_path, odd):
    file = tmp_path / "odd.json"
    file.write_text(odd)
    told = evac("verify", str(file))
    assert (told.exit_code, told.output) == (1, "Error: The file is no exported log of notices.\n")


def test_wrong_use_is_exit_2(evac):
    assert evac("verify", "/no/such/file").exit_code == 2
    assert evac("verify", "--colour").exit_code == 2


@pytest.fixture
def lacking(database, kept):
    """The log as a backup put it back that was made after its second notice."""
    with database.writing() as session:
        session.execute(text("DELETE FROM notices WHERE number > 2"))
        session.merge(Watermark(name=MARK, at=NOON))


def test_what_a_restored_log_lacks_is_shown_and_brought_back(evac, kept, lacking, head):
    asked = evac("bring-back", str(kept), typed="n\n")
    assert asked.exit_code == 1
    assert "4  2026-01-12T19:00:00-00:00  Alert  Salga ya de Venezuela" in asked.output
    assert f"head: {head}" in asked.output
    assert evac("verify", "--head", head).exit_code == 1, "nothing was put back yet"

    done = evac("bring-back", str(kept), "--head", head, "--yes")
    assert (done.exit_code, "Brought back 2." in done.output) == (0, True)
    assert evac("verify", "--head", head).exit_code == 0
    again = evac("bring-back", str(kept), "--yes")
    assert (again.exit_code, "No backup was restored" in again.output) == (1, True)


def test_a_file_without_the_noted_head_is_not_brought_back(evac, kept, lacking):
    told = evac("bring-back", str(kept), "--head", "ab" * 32, "--yes")
    assert (told.exit_code, told.output) == (1, "Error: No notice of the file has that head.\n")


def test_that_nothing_is_missing_is_said_outright(evac, lacking):
    assert evac("bring-back").exit_code == 2
    assert evac("bring-back", "--nothing-missing", "--used-up-to", "0").exit_code == 2
    told = evac("bring-back", "--nothing-missing", "--used-up-to", "9")
    assert (told.exit_code, "may be published again" in told.output) == (0, True)
    assert evac("bring-back", "--nothing-missing").exit_code == 1


def test_only_one_of_both_is_said(evac, kept, lacking):
    assert evac("bring-back", str(kept), "--nothing-missing").exit_code == 2
