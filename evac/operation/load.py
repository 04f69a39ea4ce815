"""Turns an operation's folder into an Operation, or says everything that is wrong with it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from evac.operation.errors import Problem, WrongOperation
from evac.operation.files import SETTINGS, Folder
from evac.operation.ladder import Ladder, Stage
from evac.operation.ladder_schema import LadderSchema, stage_schema
from evac.operation.lint import lint
from evac.operation.lint_stages import lint_stages
from evac.operation.lint_templates import lint_templates
from evac.operation.map_schemas import CorridorsSchema, ZonesSchema
from evac.operation.model import LocalPlace, Operation
from evac.operation.operation_schema import OperationSchema
from evac.operation.phrases_schema import PhrasesSchema
from evac.operation.rules_schemas import EligibilitySchema, WhatsAppTemplatesSchema
from evac.operation.triage_schema import TriageSchema

ZONES, CORRIDORS, PLACES = "zones.geojson", "corridors.geojson", "places.csv"
TRIAGE, ELIGIBILITY, TEMPLATES = "triage.toml", "eligibility.toml", "whatsapp_templates.toml"
LADDER = "ladder.toml"


def load_operation(folder: Path) -> Operation:
    """Read, check and freeze the operation in ``folder``.

    Raises:
        WrongOperation: anything is missing, unknown or wrong; all of it is listed with file and line or key.
    """
    files = Folder(folder)
    if not files.layers:
        raise WrongOperation(folder.name, files.problems)
    parts = _read_all(files)
    if files.problems:
        raise WrongOperation(folder.name, files.problems)
    operation = Operation(code=folder.name, **parts)
    if (
        problems := lint(operation)
        + lint_stages(operation)
        + lint_templates(operation)
        + _outside_bounds(operation)
        + _off_ladder(operation)
    ):
        raise WrongOperation(folder.name, problems)
    return operation


def phrase_file(language: str) -> str:
    return f"phrases/{language}.toml"


def stage_file(code: str) -> str:
    return f"stages/{code}.toml"


def _read_all(files: Folder) -> dict[str, Any]:
    settings = files.read_settings(OperationSchema()) or {}
    ladder: Ladder | None = files.read_toml(LADDER, LadderSchema())
    languages = settings.get("languages", ())
    codes = [rung.code for rung in ladder.rungs] if ladder else []
    if languages and codes:  # without them the phrase and stage files cannot be told from strangers
        files.report_strangers(_known_files(languages, codes))
    return settings | {
        "triage": files.read_toml(TRIAGE, TriageSchema()),
        "phrases": {
            language: files.read_toml(phrase_file(language), PhrasesSchema()) for language in languages
        },
        "ladder": ladder,
        "stages": _stages(files, languages, codes),
        "zones": files.read_geojson(ZONES, ZonesSchema()),
        "corridors": files.read_geojson(CORRIDORS, CorridorsSchema()),
        "places": files.read_places(PLACES),
        "eligibility": files.read_toml(ELIGIBILITY, EligibilitySchema()),
        "whatsapp_templates": files.read_toml(TEMPLATES, WhatsAppTemplatesSchema()),
    }


def _known_files(languages: Sequence[str], codes: Sequence[str]) -> set[str]:
    return {
        *(SETTINGS, TRIAGE, LADDER, ZONES, CORRIDORS, PLACES, ELIGIBILITY, TEMPLATES),
        *map(phrase_file, languages),
        *map(stage_file, codes),
    }


def _stages(files: Folder, languages: Sequence[str], codes: Sequence[str]) -> dict[str, Stage]:
    if not languages:  # every text would be one in an unknown language: the first problem says enough
        return {}
    return {code: files.read_toml(stage_file(code), stage_schema(code, languages)) for code in codes}


def _off_ladder(operation: Operation) -> list[Problem]:
    """A zone on a stage that the ladder lacks could never be told what holds there."""
    codes = ", ".join(rung.code for rung in operation.ladder.rungs)
    return [
        Problem(ZONES, f"zone {zone.code}", f"stage {zone.stage} is not in {LADDER}; there are {codes}")
        for zone in operation.zones
        if operation.ladder.find(zone.stage) is None
    ]


def _outside_bounds(operation: Operation) -> list[Problem]:
    """A swapped latitude and longitude is the usual slip; it lands outside the country."""
    strays = [place for place in operation.places if not _within(operation, place)]
    return [Problem(PLACES, f"id {place.id}", "lies outside the bounds of the operation") for place in strays]


def _within(operation: Operation, place: LocalPlace) -> bool:
    return operation.bounds.holds(place.latitude, place.longitude)
