"""Where a page finds its style sheets, scripts and maps: names from the manifest that set-up wrote."""

import json
from functools import cached_property
from pathlib import Path

from evac.kernel.errors import WrongSetup

STATIC = Path(__file__).resolve().parents[2] / "instance" / "static"
# What WhiteNoise may tell browsers to keep for ever: names with the hash of their content in them.
HASHED_NAME = r"\.[0-9a-f]{8}\.[a-z]+$"


class Assets:
    """Hashed names by plain name, as they stood when the process first asked.

    The files a running process names stay what they were: collecting anew adds files beside them, and the
    process serves the new ones after its next start.
    """

    def __init__(self, static: Path = STATIC, prefix: str = "/static/") -> None:
        self._manifest = static / "manifest.json"
        self._prefix = prefix

    def url(self, name: str) -> str:
        """The address of e.g. "staff/app.css", "vendor/htmx.min.js" or "map/VE.geojson"."""
        if name not in self._names:
            raise WrongSetup(
                f"No static file {name} was collected: run `make setup static`, then start again."
            )
        return self._prefix + self._names[name]

    @cached_property
    def _names(self) -> dict[str, str]:
        try:
            names: dict[str, str] = json.loads(self._manifest.read_text("utf-8"))
        except FileNotFoundError:
            raise WrongSetup("Page assets are missing: run `make setup`.") from None
        return names


_assets = Assets()


def asset_url(name: str) -> str:
    return _assets.url(name)
