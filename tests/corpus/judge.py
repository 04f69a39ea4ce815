"""Labelled texts, and how a reading is judged by its label."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from evac.conversation.reading import Reading
from evac.kernel.folding import fold
from evac.kernel.status import Status
from evac.places.gazetteer import Gazetteer

FOLDER = Path(__file__).parent
LEANING = FOLDER / "leaning"  # texts of which only the status is labelled
PARTS = ("tuning", "held_out")  # written with the rules in view, or spent
STRANGERS = ("strangers", "voices", "neighbours", "newcomers")  # who never saw them; tuned on since
UNTOUCHED = ("fresh", "later", "acceptance", "crowd")  # looked at by nobody
MEASURES = ("status", "about", "needs", "intent", "place", "destination", "party_size", "point", "command")
NOT_JUDGED = "?"
_CARRIER_COMMANDS = ("stop", "start", "info", "lost")  # others are the operation's own words
_CLOSE_DEGREES = 1e-4


@dataclass(frozen=True)
class Verdict:
    """One measure of one text.

    Attributes:
        expected, found: for people to read.
        telling: the label or the reading says something; that both say nothing proves little.
        is_confidently_wrong: a place was taken for certain and is another one.
    """

    measure: str
    expected: str
    found: str
    right: bool
    telling: bool
    is_confidently_wrong: bool = False


def read_part(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def is_distress(label: Mapping[str, str]) -> bool:
    return all(Status(status).is_distress for status in label["status"].split("/"))


def judge(label: Mapping[str, str], reading: Reading, gazetteer: Gazetteer) -> Iterator[Verdict]:
    """A verdict for each measure that the label judges."""
    found = _said(reading, gazetteer)
    other_names = _other_names(reading, gazetteer)
    for measure in MEASURES:
        if measure == "point":
            expected, right = _point(label, reading)
        else:
            expected = label[measure]
            names = other_names if measure == "place" else ()
            right = any(_fits(measure, expected, said) for said in (found[measure], *names))
        if expected == NOT_JUDGED or (measure == "place" and label["latitude"]):
            continue
        telling = bool(expected or found[measure])
        wrong_place = measure == "place" and not right and reading.place_id is not None
        yield Verdict(measure, expected, found[measure], right, telling, wrong_place)


def _said(reading: Reading, gazetteer: Gazetteer) -> dict[str, str]:
    point = "" if reading.latitude is None or reading.place_id else f"{reading.latitude},{reading.longitude}"
    return {
        "status": reading.status.value,
        "about": reading.about.value,
        "needs": "+".join(sorted(need.value for need in reading.needs)),
        "intent": reading.intent.value,
        "place": place_said(reading, gazetteer),
        "destination": reading.destination_text or "",
        "party_size": str(reading.party_size or ""),
        "point": point,
        "command": reading.command if reading.command in _CARRIER_COMMANDS else "",
    }


def _other_names(reading: Reading, gazetteer: Gazetteer) -> tuple[str, ...]:
    place = gazetteer.get(reading.place_id) if reading.place_id else None
    return place.aliases if place else ()


def place_said(reading: Reading, gazetteer: Gazetteer) -> str:
    if reading.place_choices:
        return "ask"
    place = gazetteer.get(reading.place_id) if reading.place_id else None
    if place is not None:
        return place.name
    return "" if reading.latitude is not None else reading.place_text or ""


def _fits(measure: str, expected: str, found: str) -> bool:
    choices = [_normal(measure, choice) for choice in expected.split("/")]
    if measure == "destination":
        return any(choice in fold(found) if choice else not found for choice in choices)
    return _normal(measure, found) in choices


def _normal(measure: str, value: str) -> str:
    return "+".join(sorted(value.split("+"))) if measure == "needs" else fold(value)


def _point(label: Mapping[str, str], reading: Reading) -> tuple[str, bool]:
    if label["latitude"] in ("", NOT_JUDGED):
        return label["latitude"], reading.latitude is None or reading.place_id is not None
    latitude, longitude = float(label["latitude"]), float(label["longitude"])
    right = (
        reading.latitude is not None
        and reading.longitude is not None
        and abs(reading.latitude - latitude) < _CLOSE_DEGREES
        and abs(reading.longitude - longitude) < _CLOSE_DEGREES
    )
    return f"{latitude},{longitude}", right
