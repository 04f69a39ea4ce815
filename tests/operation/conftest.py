"""The shipped operations, and copies of them that a test may spoil."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from evac.operation.load import load_operation
from evac.operation.model import Operation

OPERATIONS = Path(__file__).parents[2] / "config" / "operations"
Spoil = Callable[[str, str, str], Path]


@pytest.fixture(scope="session")
def venezuela() -> Operation:
    return load_operation(OPERATIONS / "venezuela-2026")


@pytest.fixture(scope="session")
def exercise() -> Operation:
    return load_operation(OPERATIONS / "exercise")


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    shutil.copytree(OPERATIONS, tmp_path / "operations")
    return tmp_path / "operations"


@pytest.fixture
def spoil(copies: Path) -> Spoil:
    """Replaces one piece of text in a file of venezuela-2026."""

    def replace(file: str, old: str, new: str) -> Path:
        path = copies / "venezuela-2026" / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{old!r} does not stand in {file}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return copies / "venezuela-2026"

    return replace
