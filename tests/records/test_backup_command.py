"""`evac backup`: what a thief finds beside it, and in it, is not the key ring."""

import json
import os
from base64 import b64decode
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from evac.cli import main
from evac.vault.keyring import new_keyring, write_keyring
from tests import postgres


@pytest.fixture
def ring(tmp_path: Path) -> Path:
    ring = tmp_path / "keys" / "ring.json"
    ring.parent.mkdir()
    write_keyring(ring, new_keyring())
    return ring


@pytest.fixture
def backup(database_url: str, ring: Path, monkeypatch: pytest.MonkeyPatch):
    if database_url.startswith("postgresql"):
        monkeypatch.setenv("PATH", str(postgres.programs_folder()), prepend=os.pathsep)
    settings = {"EVAC_DATABASE_URL": database_url, "EVAC_KEYRING": str(ring), "EVAC_OPERATION": "exercise"}

    def run(file: Path) -> Result:
        return CliRunner(env=settings).invoke(main, ["backup", str(file)])

    return run


def test_a_folder_that_holds_the_key_ring_takes_no_backup(backup, ring):
    refused = backup(ring.parent / "evac.backup")
    assert (refused.exit_code, "holds the key ring" in refused.output) == (1, True)
    assert [file.name for file in ring.parent.iterdir()] == [ring.name]


def test_no_key_is_in_a_backup(backup, ring, tmp_path):
    assert backup(tmp_path / "evac.backup").exit_code == 0
    kept = (tmp_path / "evac.backup").read_bytes()
    keys = [key for key in _texts(json.loads(ring.read_text("utf-8"))) if len(key) > 20]
    assert keys
    for key in keys:
        assert key.encode() not in kept
        assert b64decode(key + "==", altchars=b"-_") not in kept


def _texts(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for part in value.values() for text in _texts(part)]
    if isinstance(value, list):
        return [text for part in value for text in _texts(part)]
    return [value] if isinstance(value, str) else []
