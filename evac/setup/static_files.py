"""Collects what browsers load into instance/static: hashed names, with .br and .gz beside each text.

    python -m evac.setup.static_files

A name that holds the hash of its content can be cached for ever. Nothing is done when nothing changed.
"""

import gzip
import hashlib
import json
import posixpath
import re
import sys
from pathlib import Path
from typing import Any

import brotli  # type: ignore[import-untyped]

from evac.kernel.errors import WrongSetup
from evac.setup.folders import Folders

COMPRESSED = {".css", ".js", ".json", ".geojson", ".svg", ".txt", ".webmanifest"}
HASH_DIGITS = 8
# What a searched phone shows must not say whom its pages are for, addresses of style sheets included.
NEUTRAL_PREFIX = {"citizen": "page"}
CSS_URL = re.compile(r"""url\(\s*(["']?)([^"')]+)\1\s*\)""")


def collect(folders: Folders | None = None) -> dict[str, str]:
    """Returns the manifest: name ("staff/app.css") to hashed name ("staff/app.1a2b3c4d.css")."""
    folders = folders or Folders()
    sources = find_sources(folders)
    state = _state(sources)
    state_file = folders.instance / ".static-sources.json"
    manifest_file = folders.static / "manifest.json"
    if manifest_file.exists() and _read_json(state_file) == state:
        return dict(_read_json(manifest_file))
    before = dict(_read_json(manifest_file)) if manifest_file.exists() else {}
    manifest = _write_all(sources, folders.static)
    _write_when_changed(manifest_file, json.dumps(manifest, indent=1, sort_keys=True))
    _remove_others(folders.static, manifest, before)
    state_file.write_text(json.dumps(state), "utf-8")
    return manifest


def find_sources(folders: Folders) -> dict[str, Path]:
    """Own files by face, page assets of others under vendor/, base maps under map/."""
    sources = _files_by_name(folders.vendor, "vendor") | _files_by_name(folders.map, "map")
    if not sources:
        raise WrongSetup("Page assets are missing under instance/: run `make setup`.")
    for static in sorted(folders.faces.glob("*/static")):
        face = static.parent.name
        sources |= _files_by_name(static, NEUTRAL_PREFIX.get(face, face))
    return dict(sorted(sources.items()))


def _files_by_name(folder: Path, prefix: str) -> dict[str, Path]:
    files = (file for file in folder.rglob("*") if file.is_file() and not file.name.startswith("."))
    return {f"{prefix}/{file.relative_to(folder).as_posix()}": file for file in files}


def _state(sources: dict[str, Path]) -> dict[str, list[int]]:
    stats = {name: file.stat() for name, file in sources.items()}
    state = {name: [stat.st_mtime_ns, stat.st_size] for name, stat in stats.items()}
    # This file decides how the others are written.
    return state | {"": [Path(__file__).stat().st_mtime_ns, 0]}


def _read_json(file: Path) -> dict[str, Any]:
    try:
        return dict(json.loads(file.read_text("utf-8")))
    except (OSError, ValueError):
        return {}


def _write_all(sources: dict[str, Path], static: Path) -> dict[str, str]:
    manifest: dict[str, str] = {}
    # Style sheets come last: they name images by their hashed names.
    for name in sorted(sources, key=lambda one: (one.endswith(".css"), one)):
        content = sources[name].read_bytes()
        if name.endswith(".css"):
            content = _with_hashed_urls(name, content.decode("utf-8"), manifest).encode("utf-8")
        manifest[name] = _hashed_name(name, content)
        _write_with_compressed(static / manifest[name], content)
    return manifest


def _with_hashed_urls(name: str, css: str, manifest: dict[str, str]) -> str:
    folder = posixpath.dirname(name)

    def replace(match: re.Match[str]) -> str:
        target = match.group(2)
        if target.startswith(("data:", "#")):
            return match.group(0)
        found = manifest.get(posixpath.normpath(posixpath.join(folder, target)))
        if found is None:
            raise WrongSetup(f"{name} names {target}, which is not among the static files")
        return f'url("{posixpath.relpath(found, folder)}")'

    return CSS_URL.sub(replace, css)


def _hashed_name(name: str, content: bytes) -> str:
    stem, extension = posixpath.splitext(name)
    return f"{stem}.{hashlib.sha256(content).hexdigest()[:HASH_DIGITS]}{extension}"


def _write_with_compressed(file: Path, content: bytes) -> None:
    if file.exists():
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.suffix in COMPRESSED:
        file.with_name(file.name + ".br").write_bytes(brotli.compress(content))
        file.with_name(file.name + ".gz").write_bytes(gzip.compress(content, 9, mtime=0))
    # Written last: where the file is, its compressed forms are too.
    file.write_bytes(content)


def _write_when_changed(file: Path, text: str) -> None:
    if file.exists() and file.read_text("utf-8") == text:
        return
    # Moved into place, so that a running process never reads half a manifest.
    waiting = file.with_name(file.name + ".new")
    waiting.write_text(text, "utf-8")
    waiting.replace(file)


def _remove_others(static: Path, manifest: dict[str, str], before: dict[str, str]) -> None:
    """Remove what neither this manifest names nor the one before: a process that runs serves by that one."""
    named = {*manifest.values(), *before.values()}
    kept = {"manifest.json"} | {name + ending for name in named for ending in ("", ".br", ".gz")}
    for file in static.rglob("*"):
        if file.is_file() and file.relative_to(static).as_posix() not in kept:
            file.unlink()


if __name__ == "__main__":
    try:
        collect()
    except WrongSetup as error:
        sys.exit(str(error))
