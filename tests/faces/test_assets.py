import json
import os
from pathlib import Path

import pytest

from evac.faces.assets import Assets
from evac.kernel.errors import WrongSetup


def write_manifest(static: Path, names: dict[str, str], *, mtime: int) -> None:
    manifest = static / "manifest.json"
    manifest.write_text(json.dumps(names), "utf-8")
    os.utime(manifest, (mtime, mtime))


def test_a_name_becomes_the_address_of_its_hashed_file(tmp_path: Path) -> None:
    write_manifest(tmp_path, {"staff/app.css": "staff/app.1a2b3c4d.css"}, mtime=1)
    assert Assets(tmp_path).url("staff/app.css") == "/static/staff/app.1a2b3c4d.css"


def test_a_running_process_keeps_to_the_names_it_started_with(tmp_path: Path) -> None:
    write_manifest(tmp_path, {"staff/app.css": "staff/app.1a2b3c4d.css"}, mtime=1)
    assets = Assets(tmp_path)
    assets.url("staff/app.css")
    write_manifest(tmp_path, {"staff/app.css": "staff/app.ffffffff.css"}, mtime=2)
    assert assets.url("staff/app.css") == "/static/staff/app.1a2b3c4d.css"


def test_without_a_manifest_it_says_what_to_run(tmp_path: Path) -> None:
    with pytest.raises(WrongSetup, match="make setup"):
        Assets(tmp_path).url("staff/app.css")


def test_an_unknown_name_is_refused_with_the_name(tmp_path: Path) -> None:
    write_manifest(tmp_path, {}, mtime=1)
    with pytest.raises(WrongSetup, match=r"staff/none\.css"):
        Assets(tmp_path).url("staff/none.css")
