"""Which countries the operations are about: set-up makes a map and a place table for each."""

import re
import tomllib
from pathlib import Path

from evac.kernel.errors import WrongSetup


def countries(operations: Path) -> list[str]:
    """ISO 3166 two-letter codes, sorted; an operation that only extends another names none."""
    found = (_country(file) for file in sorted(operations.glob("*/operation.toml")))
    return sorted({country for country in found if country})


def _country(file: Path) -> str | None:
    try:
        country = tomllib.loads(file.read_text("utf-8")).get("country")
    except tomllib.TOMLDecodeError as error:
        raise WrongSetup(f"{file}: not valid TOML: {error}") from error
    if country is not None and not (isinstance(country, str) and re.fullmatch("[A-Z]{2}", country)):
        raise WrongSetup(f'{file}: country: expected two capital letters such as "VE"')
    return country
