from pathlib import Path

import pytest

from evac.kernel.errors import WrongSetup
from evac.setup.countries import countries


def write_operation(operations: Path, name: str, content: str) -> None:
    (operations / name).mkdir()
    (operations / name / "operation.toml").write_text(content, "utf-8")


def test_each_country_is_found_once_and_an_extension_names_none(tmp_path: Path) -> None:
    write_operation(tmp_path, "venezuela", 'country = "VE"')
    write_operation(tmp_path, "exercise", 'extends = "venezuela"')
    write_operation(tmp_path, "sudan", 'country = "SD"')
    write_operation(tmp_path, "sudan-by-sea", 'country = "SD"')
    assert countries(tmp_path) == ["SD", "VE"]


@pytest.mark.parametrize("content", ['country = "ve"', "country = 58", 'country = "../x"', "country ="])
def test_a_wrong_country_is_refused_with_its_file(tmp_path: Path, content: str) -> None:
    write_operation(tmp_path, "wrong", content)
    with pytest.raises(WrongSetup, match=r"wrong/operation\.toml"):
        countries(tmp_path)
