import dataclasses
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from evac.kernel.errors import WrongSetup
from evac.kernel.needs import Need
from evac.kernel.wording import Front, Wording
from evac.operation.errors import WrongOperation
from evac.operation.load import load_operation
from evac.operation.model import LegState, Mode, Operation, PlaceKind
from tests.operation.conftest import Spoil


def test_venezuela_is_discreet_spanish_and_without_a_post(venezuela: Operation) -> None:
    assert (venezuela.code, venezuela.country, venezuela.mode) == ("venezuela-2026", "VE", Mode.LIVE)
    assert (venezuela.default_wording, venezuela.default_language) == (Wording.DISCREET, "es")
    assert venezuela.no_post
    assert venezuela.time_zone == ZoneInfo("America/Caracas")
    assert venezuela.starts_at == datetime(2026, 1, 10, 18, tzinfo=UTC)
    assert venezuela.answer_to[Front.NAMED] != venezuela.answer_to[Front.QUIET]
    assert venezuela.prefix == {"es": "", "en": ""}


def test_the_exercise_lays_its_few_keys_over_venezuela(venezuela: Operation, exercise: Operation) -> None:
    assert exercise.is_exercise
    assert exercise.prefix == {"en": "EXERCISE ", "es": "SIMULACRO "}
    assert exercise.holds.after_approval == timedelta(seconds=5)
    assert exercise.holds.letter_rests_for == venezuela.holds.letter_rests_for
    assert exercise.places == venezuela.places


def test_an_operation_cannot_be_changed(venezuela: Operation) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        venezuela.no_post = False  # type: ignore[misc]


def test_every_need_weighs_something_and_every_band_grows(venezuela: Operation) -> None:
    assert set(venezuela.triage.needs) == set(Need)
    assert all(rate > 0 for rate in venezuela.triage.rates_per_hour)
    assert venezuela.triage.medicine_steps[0] == (timedelta(0), 300)


def test_the_road_to_cucuta_is_blocked(venezuela: Operation) -> None:
    roads = {corridor.code: corridor for corridor in venezuela.corridors}
    assert {leg.state for leg in roads["san-cristobal-cucuta"].legs} == {LegState.BLOCKED}
    assert len(roads["caracas-west"].legs) == 3


def test_places_hold_every_state_and_the_names_people_say(venezuela: Operation) -> None:
    names = {alias for place in venezuela.places for alias in place.aliases}
    assert len(venezuela.places) >= 250
    assert sum(place.kind is PlaceKind.STATE for place in venezuela.places) == 24
    assert {"pto ordaz", "bqto", "ccs", "mcbo", "pzo", "sancris", "pto la cruz", "tienditas", "svmi"} <= names


def test_classes_run_from_citizens_to_others(venezuela: Operation) -> None:
    assert [major.code for major in venezuela.eligibility.majors] == ["I", "II", "III", "IV", "V"]
    assert [minor.code for minor in venezuela.eligibility.minors] == ["A", "B", "C", "D", "E"]


WRONG = [
    ("operation.toml", 'country = "VE"', "country = VE", "operation.toml: not readable as TOML: .*line 2"),
    ("operation.toml", 'country = "VE"', "", "operation.toml: country: missing"),
    ("operation.toml", 'country = "VE"', 'contry = "VE"', "operation.toml: contry: no such key"),
    (
        "operation.toml",
        'mode = "live"',
        'mode = "test"',
        "operation.toml: mode: Must be one of: live, exercise",
    ),
    (
        "operation.toml",
        'mode = "live"',
        'mode = "exercise"',
        "prefix: expected the word that begins every text",
    ),
    ("operation.toml", "no_post = true", 'no_post = "yes"', "no_post: expected true or false"),
    (
        "operation.toml",
        "America/Caracas",
        "Caracas",
        "time_zone: expected a time zone such as America/Caracas",
    ),
    ("operation.toml", "14:00:00-04:00", "14:00:00", "starts_at: expected a moment with its offset"),
    ("operation.toml", "opens = 08:00:00", 'opens = "8"', "calls.opens: expected 08:00:00 without quotes"),
    ("operation.toml", "south = 0.5", "south = 20.0", "bounds: expected south below north"),
    ("operation.toml", "+13055550178", "+13055550143", "answer_to.quiet: expected another number"),
    ("operation.toml", "+13055550143", "3055550143", r"answer_to.named: expected a number such as \+1305"),
    ("operation.toml", '"Marta"', '"Martaaaaaaa"', "default_sign_off: expected 2 to 8 letters"),
    ("operation.toml", '"embass*"', '"em*bass"', "banned_words.en.0: expected a word, or the beginning"),
    (
        "operation.toml",
        'default_language = "es"',
        'default_language = "pt"',
        "default_language: expected one of",
    ),
    (
        "operation.toml",
        'languages = ["es", "en"]',
        'languages = ["es", "en", "pt"]',
        "name: missing in pt",
    ),
    ("operation.toml", "texts = 180", "text = 180", "retention.text.*: Must be one of: texts"),
    (
        "operation.toml",
        "replies_an_hour = 10 ",
        "replies_an_hour = true ",
        "replies_an_hour: expected a whole number",
    ),
    (
        "operation.toml",
        'country = "VE"',
        'country = "VE"\nextends = "nowhere"',
        "there is no operation nowhere",
    ),
    ("operation.toml", 'country = "VE"', 'country = "VE"\nextends = "../x"', "expected the name of a folder"),
    ("operation.toml", 'country = "VE"', 'country = "VE"\nextends = "exercise"', "would extend itself"),
    ("triage.toml", "sos = 400", "", "triage.toml: points.sos: missing"),
    ("triage.toml", "sos = 400", "sos = 4.5", "points.sos: expected a whole number"),
    ("triage.toml", "power = 20", "wine = 20", "points.needs.wine: no such key"),
    (
        "triage.toml",
        "[60.0, 20.0, 2.0, 10.0, 0.1]",
        "[60.0, 20.0, 2.0, 0.0, 0.1]",
        "growth.*3: expected more than 0",
    ),
    ("triage.toml", "[60.0, 20.0, 2.0, 10.0, 0.1]", "[60.0]", "expected five numbers, for the bands 0 to 4"),
    (
        "triage.toml",
        "hours = 24, points = 200",
        "hours = 24, points = 500",
        "medicine.steps: expected hours left rising",
    ),
    (
        "triage.toml",
        "hours = 12, points = 60",
        "hours = 12, points = 6",
        "overdue.steps: expected hours overdue",
    ),
    ("triage.toml", "hours = 24, points = 200", "hours = 24", "medicine.steps.1.points: missing"),
    ("phrases/es.toml", "[sentences.pin_lost]", "[sentences.pinlost]", "sentences.pin_lost: missing"),
    ("phrases/es.toml", "[sentences.pin_lost]", "[sentences.pinlost]", "sentences.pinlost: no such key"),
    ("phrases/en.toml", 'safe = "OK"', "", "phrases/en.toml: status.safe: missing"),
    (
        "phrases/en.toml",
        'when = "If you can',
        'when = ""\nwhy = "',
        "questions.when: expected some text, it is empty",
    ),
    (
        "phrases/en.toml",
        'discreet = "Noted, thanks.',
        'discreet = 3 # "',
        "discreet: expected a sentence, or false",
    ),
    ("zones.geojson", '"features"', '"feature"', "zones.geojson: features: missing"),
    ("zones.geojson", '"features": [', '"features": [,', "zones.geojson: line 1: not readable as JSON"),
    (
        "zones.geojson",
        '"hazard": 4',
        '"hazard": 6',
        r"features.0.properties.hazard: expected 1 \(quiet\) to 5",
    ),
    ("zones.geojson", '"code": "TAC"', '"code": "ZUL"', "expected each code once, twice there: ZUL"),
    (
        "zones.geojson",
        "[-71.15, 12.5]",
        "[-171.15]",
        r"geometry.coordinates.0: expected \[longitude, latitude\]",
    ),
    ("zones.geojson", "[-71.15, 12.5]", "[-71.16, 12.5]", "expected at least four positions, the last equal"),
    (
        "corridors.geojson",
        '"state": "risky"',
        '"state": "closed"',
        "state: Must be one of: open, risky, blocked",
    ),
    ("places.csv", "id,name", "id,title", "places.csv: line 1: expected the columns id,name,latitude"),
    ("places.csv", ",3.8,-66.2,", ",3.8N,-66.2,", "places.csv: line 2, latitude: expected a number"),
    ("places.csv", ",3.8,-66.2,", ",3.8,", "places.csv: line 2: expected 8 columns"),
    ("places.csv", ",3.8,-66.2,", ",-66.2,3.8,", "places.csv: id state-amazonas: lies outside the bounds"),
    ("places.csv", "state-apure,", "state-amazonas,", "line 4: id state-amazonas is taken by line 2"),
    ("places.csv", ",state,180000", ",province,180000", "line 2, kind: Must be one of: state, town"),
    ("eligibility.toml", "major = 1", "", "eligibility.toml: rules.0.major: expected the class"),
    (
        "eligibility.toml",
        "valid_from = 2026-01-10",
        'valid_from = "2026"',
        "valid_from: expected 2026-01-10 without",
    ),
    (
        "whatsapp_templates.toml",
        'state = "draft"',
        'state = "approved"',
        "templates.0.content_sid: expected the",
    ),
    ("whatsapp_templates.toml", "There is news", "The embassy has news", "templates.0.body: says embassy"),
    ("whatsapp_templates.toml", ' {{1}}"', '"', "templates.0.body: has no blanks, and variables name"),
    (
        "whatsapp_templates.toml",
        "follows. {{1}}",
        "follows, {{1}}.",
        "must end with the blank for the sign-off",
    ),
    ("whatsapp_templates.toml", "Answer anything", "Reply YES", 'offers "yes", which the carrier answers'),
    ("whatsapp_templates.toml", '["sign_off"]', '["name"]', "templates.0.variables.0: Must be one of"),
    ("whatsapp_templates.toml", 'language = "es"', 'language = "en"', "templates.1: a second opener en"),
]


@pytest.mark.parametrize(("file", "old", "new", "message"), WRONG)
def test_a_wrong_file_is_named_with_what_is_expected(
    spoil: Spoil, file: str, old: str, new: str, message: str
) -> None:
    with pytest.raises(WrongOperation, match=message):
        load_operation(spoil(file, old, new))


def test_all_problems_of_a_folder_are_listed_at_once(spoil: Spoil) -> None:
    spoil("operation.toml", 'country = "VE"', "")
    spoil("triage.toml", "sos = 400", "")
    folder = spoil("places.csv", ",3.8,-66.2,", ",north,west,")
    with pytest.raises(WrongSetup) as caught:
        load_operation(folder)
    assert isinstance(caught.value, WrongOperation)
    assert [problem.file for problem in caught.value.problems] == [
        "operation.toml",
        "triage.toml",
        "places.csv",
        "places.csv",
    ]


def test_a_missing_file_is_named(copies: Path) -> None:
    (copies / "venezuela-2026" / "zones.geojson").unlink()
    with pytest.raises(WrongOperation, match=r"zones\.geojson: missing"):
        load_operation(copies / "venezuela-2026")


def test_a_missing_folder_is_named(copies: Path) -> None:
    with pytest.raises(WrongOperation, match="atlantis: no such folder"):
        load_operation(copies / "atlantis")


def test_a_misspelled_file_name_is_not_passed_over(copies: Path) -> None:
    (copies / "exercise" / "place.csv").write_text("id\n")
    with pytest.raises(WrongOperation, match=r"place\.csv: no such file in an operation"):
        load_operation(copies / "exercise")


def test_bytes_that_are_no_text_are_named(copies: Path) -> None:
    (copies / "exercise" / "triage.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(WrongOperation, match=r"triage\.toml: byte 0: expected UTF-8"):
        load_operation(copies / "exercise")


def test_a_file_of_the_extending_folder_wins(copies: Path) -> None:
    base = (copies / "venezuela-2026" / "triage.toml").read_text()
    (copies / "exercise" / "triage.toml").write_text(base.replace("sos = 400", "sos = 401"))
    assert load_operation(copies / "exercise").triage.sos == 401


def test_an_unreadable_file_is_one_problem_and_not_one_for_each_key(spoil: Spoil) -> None:
    with pytest.raises(WrongOperation) as caught:
        load_operation(spoil("operation.toml", 'country = "VE"', "country = VE"))
    assert [problem.file for problem in caught.value.problems] == ["operation.toml"]
