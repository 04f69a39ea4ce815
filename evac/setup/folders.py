"""Where set-up reads from and writes to."""

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Folders:
    root: Path = ROOT

    @property
    def operations(self) -> Path:
        return self.root / "config" / "operations"

    @property
    def faces(self) -> Path:
        return self.root / "evac" / "faces"

    @property
    def instance(self) -> Path:
        return self.root / "instance"

    @property
    def node(self) -> Path:
        return self.instance / "node"

    @property
    def node_modules(self) -> Path:
        return self.node / "node_modules"

    @property
    def node_tests(self) -> Path:
        return self.instance / "node-tests"

    @property
    def vendor(self) -> Path:
        return self.instance / "vendor"

    @property
    def map(self) -> Path:
        return self.instance / "map"

    @property
    def places(self) -> Path:
        return self.instance / "places"

    @property
    def static(self) -> Path:
        return self.instance / "static"
