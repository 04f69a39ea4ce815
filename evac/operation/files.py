"""Reads the files of an operation's folder and of those it extends, and collects what is wrong with them."""

import csv
import json
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from marshmallow import Schema, ValidationError

from evac.operation.errors import Problem
from evac.operation.map_schemas import PLACE_COLUMNS, PlaceSchema
from evac.operation.model import LocalPlace
from evac.operation.schema_fields import flattened

SETTINGS = "operation.toml"
_SUFFIXES = (".toml", ".csv", ".geojson")


class Folder:
    """An operation's folder laid over those it extends; every problem met goes to ``problems``."""

    def __init__(self, path: Path) -> None:
        self.problems: list[Problem] = []
        self.layers: list[Path] = []  # the operation's own first, then what it extends
        self.settings: dict[str, Any] = {}
        self._stack(path)

    def read_settings(self, schema: Schema) -> dict[str, Any] | None:
        """operation.toml, the operation's own keys laid over those it extends.

        One that could not be read would have every key missing: the first problem says enough.
        """
        if self.problems:
            return None
        checked: dict[str, Any] | None = self._checked(SETTINGS, schema, self.settings)
        return checked

    def read_toml(self, name: str, schema: Schema) -> Any:
        return self._read(name, schema, tomllib.loads)

    def read_geojson(self, name: str, schema: Schema) -> Any:
        return self._read(name, schema, json.loads)

    def read_places(self, name: str) -> tuple[LocalPlace, ...]:
        if (text := self._text(name)) is None:
            return ()
        rows = csv.DictReader(text.splitlines())
        if tuple(rows.fieldnames or ()) != PLACE_COLUMNS:
            self.problems.append(Problem(name, "line 1", f"expected the columns {','.join(PLACE_COLUMNS)}"))
            return ()
        return self._places(name, rows)

    def report_strangers(self, known: set[str]) -> None:
        """A misspelled file name would quietly leave the base's file in force."""
        top = self.layers[0]
        files = [
            path.relative_to(top).as_posix() for path in sorted(top.rglob("*")) if path.suffix in _SUFFIXES
        ]
        for name in files:
            if name not in known:
                self.problems.append(
                    Problem(name, "", f"no such file in an operation; there are {', '.join(sorted(known))}")
                )

    def _stack(self, path: Path) -> None:
        if path in self.layers:
            self._wrong_base(f"{path.name} would extend itself")
            return
        if not path.is_dir():
            if self.layers:
                self._wrong_base(f"there is no operation {path.name}")
            else:
                self.problems.append(Problem(path.name, "", "no such folder"))
            return
        self.layers.append(path)
        own = self._parsed(SETTINGS, (path / SETTINGS), tomllib.loads)
        if own is None:
            return
        base = own.pop("extends", None)
        if base is not None:
            self._stack_base(path, base)
        self.settings = _laid_over(self.settings, own)

    def _stack_base(self, path: Path, base: object) -> None:
        if not isinstance(base, str) or "/" in base or base.startswith("."):
            self._wrong_base("expected the name of a folder beside this one")
            return
        self._stack(path.parent / base)

    def _wrong_base(self, expected: str) -> None:
        self.problems.append(Problem(SETTINGS, "extends", expected))

    def _read(self, name: str, schema: Schema, parse: Callable[[str], Any]) -> Any:
        path = self._find(name)
        content = self._parsed(name, path, parse) if path else None
        return None if content is None else self._checked(name, schema, content)

    def _checked(self, name: str, schema: Schema, content: Any) -> Any:
        try:
            return schema.load(content)
        except ValidationError as error:
            self.problems += [Problem(name, where, expected) for where, expected in flattened(error.messages)]
            return None

    def _parsed(self, name: str, path: Path, parse: Callable[[str], Any]) -> Any:
        try:
            return parse(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            self.problems.append(Problem(name, "", "missing"))
        except UnicodeDecodeError as error:
            self.problems.append(Problem(name, f"byte {error.start}", "expected UTF-8"))
        except tomllib.TOMLDecodeError as error:
            self.problems.append(Problem(name, "", f"not readable as TOML: {error}"))
        except json.JSONDecodeError as error:
            self.problems.append(Problem(name, f"line {error.lineno}", f"not readable as JSON: {error.msg}"))
        return None

    def _find(self, name: str) -> Path | None:
        for layer in self.layers:
            if (layer / name).is_file():
                return layer / name
        self.problems.append(Problem(name, "", "missing"))
        return None

    def _text(self, name: str) -> str | None:
        path = self._find(name)
        text: str | None = self._parsed(name, path, str) if path else None
        return text

    def _places(self, name: str, rows: "csv.DictReader[str]") -> tuple[LocalPlace, ...]:
        places: list[LocalPlace] = []
        schema, first_lines = PlaceSchema(), dict[str, int]()
        for row in rows:
            line = rows.line_num
            if None in row or None in row.values():
                self.problems.append(Problem(name, f"line {line}", f"expected {len(PLACE_COLUMNS)} columns"))
            elif (place := self._place(name, line, schema, row)) is not None:
                if place.id in first_lines:
                    expected = f"id {place.id} is taken by line {first_lines[place.id]}"
                    self.problems.append(Problem(name, f"line {line}", expected))
                first_lines.setdefault(place.id, line)
                places.append(place)
        return tuple(places)

    def _place(self, name: str, line: int, schema: Schema, row: Mapping[str, str]) -> LocalPlace | None:
        try:
            place: LocalPlace = schema.load(row)
        except ValidationError as error:
            for column, expected in flattened(error.messages):
                self.problems.append(Problem(name, f"line {line}, {column}", expected))
            return None
        return place


def _laid_over(base: dict[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """The operation's own keys win; tables are merged, lists replaced."""
    merged = dict(base)
    for key, value in own.items():
        both_tables = isinstance(value, dict) and isinstance(base.get(key), dict)
        merged[key] = _laid_over(base[key], value) if both_tables else value
    return merged
