"""Where a page finds its style sheets, scripts and maps: names from the manifest that set-up wrote."""

import json
from pathlib import Path

from evac.kernel.errors import WrongSetup

STATIC = Path(__file__).resolve().parents[2] / "instance" / "static"
# What WhiteNoise may tell browsers to keep for ever: names with the hash of their content in them.
HASHED_NAME = r"\.[0-9a-f]{8}\.[a-z]+$"


class Assets:
    """Hashed names by plain name; the manifest is read again when it was written anew."""

    def __init__(self, static: Path = STATIC, prefix: str = "/static/") -> None:
        self._manifest = static / "manifest.json"
        self._prefix = prefix
        self._names: dict[str, str] = {}
        self._read_at_mtime = -1

    def url(self, name: str) -> str:
        """The address of e.g. "staff/app.css", "vendor/htmx.min.js" or "map/VE.geojson"."""
        self._read_when_changed()
        if name not in self._names:
            raise WrongSetup(f"No static file {name} was collected: run `make setup static`.")
        return self._prefix + self._names[name]

    def _read_when_changed(self) -> None:
        try:
            mtime = self._manifest.stat().st_mtime_ns
        except FileNotFoundError:
            raise WrongSetup("Page assets are missing: run `make setup`.") from None
        if mtime != self._read_at_mtime:
            self._names = json.loads(self._manifest.read_text("utf-8"))
            self._read_at_mtime = mtime


_assets = Assets()


def asset_url(name: str) -> str:
    return _assets.url(name)
