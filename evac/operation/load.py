"""Turns an operation's folder into an Operation, or says everything that is wrong with it."""

from pathlib import Path
from typing import Any

from evac.operation.errors import Problem, WrongOperation
from evac.operation.files import SETTINGS, Folder
from evac.operation.lint import lint
from evac.operation.map_schemas import CorridorsSchema, ZonesSchema
from evac.operation.model import LocalPlace, Operation
from evac.operation.operation_schema import OperationSchema
from evac.operation.phrases_schema import PhrasesSchema
from evac.operation.rules_schemas import EligibilitySchema, WhatsAppTemplatesSchema
from evac.operation.triage_schema import TriageSchema

ZONES, CORRIDORS, PLACES = "zones.geojson", "corridors.geojson", "places.csv"
TRIAGE, ELIGIBILITY, TEMPLATES = "triage.toml", "eligibility.toml", "whatsapp_templates.toml"


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
    if problems := lint(operation) + _outside_bounds(operation):
        raise WrongOperation(folder.name, problems)
    return operation


def phrase_file(language: str) -> str:
    return f"phrases/{language}.toml"


def _read_all(files: Folder) -> dict[str, Any]:
    settings = files.read_settings(OperationSchema()) or {}
    languages = settings.get("languages", ())
    if languages:  # without them the phrase files cannot be told from strangers
        files.report_strangers(
            {SETTINGS, TRIAGE, ZONES, CORRIDORS, PLACES, ELIGIBILITY, TEMPLATES, *map(phrase_file, languages)}
        )
    return settings | {
        "triage": files.read_toml(TRIAGE, TriageSchema()),
        "phrases": {
            language: files.read_toml(phrase_file(language), PhrasesSchema()) for language in languages
        },
        "zones": files.read_geojson(ZONES, ZonesSchema()),
        "corridors": files.read_geojson(CORRIDORS, CorridorsSchema()),
        "places": files.read_places(PLACES),
        "eligibility": files.read_toml(ELIGIBILITY, EligibilitySchema()),
        "whatsapp_templates": files.read_toml(TEMPLATES, WhatsAppTemplatesSchema()),
    }


def _outside_bounds(operation: Operation) -> list[Problem]:
    """A swapped latitude and longitude is the usual slip; it lands outside the country."""
    strays = [place for place in operation.places if not _within(operation, place)]
    return [Problem(PLACES, f"id {place.id}", "lies outside the bounds of the operation") for place in strays]


def _within(operation: Operation, place: LocalPlace) -> bool:
    return operation.bounds.holds(place.latitude, place.longitude)
