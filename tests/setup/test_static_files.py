import gzip
import re
from pathlib import Path

import brotli
import pytest

from evac.faces.assets import HASHED_NAME
from evac.kernel.errors import WrongSetup
from evac.setup.folders import Folders
from evac.setup.static_files import collect


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = Folders(tmp_path)
    write(folders.vendor / "images" / "layers.png", b"\x89PNG")
    write(folders.vendor / "leaflet.css", b'.a{background:url(images/layers.png)} .b{behavior:url("#x")}')
    write(folders.map / "VE.geojson", b'{"type":"FeatureCollection"}' * 50)
    write(folders.faces / "staff" / "static" / "app.css", b"b { color: red }\n" * 50)
    return folders


def write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def test_every_file_gets_a_name_with_the_hash_of_its_content(folders: Folders) -> None:
    manifest = collect(folders)
    assert set(manifest) == {
        "vendor/images/layers.png",
        "vendor/leaflet.css",
        "map/VE.geojson",
        "staff/app.css",
    }
    assert all(re.search(HASHED_NAME, hashed) for hashed in manifest.values())
    assert (folders.static / manifest["staff/app.css"]).read_bytes().startswith(b"b { color")


def test_texts_lie_compressed_beside_themselves_and_images_do_not(folders: Folders) -> None:
    manifest = collect(folders)
    css = folders.static / manifest["staff/app.css"]
    assert gzip.decompress(Path(f"{css}.gz").read_bytes()) == css.read_bytes()
    assert brotli.decompress(Path(f"{css}.br").read_bytes()) == css.read_bytes()
    assert not Path(f"{folders.static / manifest['vendor/images/layers.png']}.gz").exists()


def test_a_style_sheet_names_images_by_their_hashed_names(folders: Folders) -> None:
    manifest = collect(folders)
    css = (folders.static / manifest["vendor/leaflet.css"]).read_text("utf-8")
    image = manifest["vendor/images/layers.png"].removeprefix("vendor/")
    assert f'url("{image}")' in css
    assert 'url("#x")' in css


def test_a_style_sheet_that_names_a_missing_image_is_refused(folders: Folders) -> None:
    write(folders.faces / "staff" / "static" / "app.css", b"a{background:url(none.png)}")
    with pytest.raises(WrongSetup, match=r"staff/app\.css names none\.png"):
        collect(folders)


def test_a_change_gives_a_new_name_and_keeps_the_old_file_for_running_processes(folders: Folders) -> None:
    before = collect(folders)
    write(folders.faces / "staff" / "static" / "app.css", b"b { color: blue }")
    after = collect(folders)
    assert after["staff/app.css"] != before["staff/app.css"]
    assert (folders.static / before["staff/app.css"]).exists()
    write(folders.faces / "staff" / "static" / "app.css", b"b { color: green }")
    collect(folders)
    assert not (folders.static / before["staff/app.css"]).exists()
    assert not (folders.static / f"{before['staff/app.css']}.br").exists()
    assert after["vendor/leaflet.css"] == before["vendor/leaflet.css"]


def test_a_changed_image_changes_the_style_sheet_that_names_it(folders: Folders) -> None:
    before = collect(folders)
    write(folders.vendor / "images" / "layers.png", b"\x89PNG, another")
    assert collect(folders)["vendor/leaflet.css"] != before["vendor/leaflet.css"]


def test_nothing_is_written_when_nothing_changed(folders: Folders) -> None:
    manifest = collect(folders)
    written = (folders.static / "manifest.json").stat().st_mtime_ns
    assert collect(folders) == manifest
    assert (folders.static / "manifest.json").stat().st_mtime_ns == written


def test_without_page_assets_it_says_what_to_run(tmp_path: Path) -> None:
    with pytest.raises(WrongSetup, match="make setup"):
        collect(Folders(tmp_path))


def test_the_address_of_a_citizens_style_sheet_does_not_say_whose_it_is(folders: Folders) -> None:
    write(folders.faces / "citizen" / "static" / "page.css", b"p { margin: 0 }")
    manifest = collect(folders)
    assert "page/page.css" in manifest
    assert "citizen" not in "".join((*manifest, *manifest.values()))
