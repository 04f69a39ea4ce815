from datetime import timedelta

import pytest

from evac.operation.errors import WrongOperation
from evac.operation.load import load_operation
from evac.operation.model import Operation
from tests.operation.conftest import Spoil


def test_the_ladder_runs_from_the_mildest_stage_to_the_strictest(venezuela: Operation) -> None:
    codes = [rung.code for rung in venezuela.ladder.rungs]
    assert codes[0] == "re-opening"
    assert codes.index("watch") < codes.index("leave-now") < codes.index("stayed") < codes.index("stand-fast")


def test_every_stage_has_texts_in_every_language(venezuela: Operation) -> None:
    assert set(venezuela.stages) == {rung.code for rung in venezuela.ladder.rungs}
    assert all(set(stage.texts) == {"es", "en"} for stage in venezuela.stages.values())


def test_stages_that_offer_seats_or_just_happen_cannot_be_chosen(venezuela: Operation) -> None:
    closed = {rung.code for rung in venezuela.ladder.rungs if not rung.choosable}
    assert closed == {"offer", "assemble", "gate", "embarked", "safe-haven", "home"}


def test_leave_now_is_an_order_with_four_answers_and_twelve_hours_of_patience(venezuela: Operation) -> None:
    rung = venezuela.ladder.get("leave-now")
    assert (rung.instruction, rung.silence, rung.reach) == (True, timedelta(hours=12), "first")
    assert rung.question is not None
    assert rung.question.kind == "intent"
    assert dict(rung.question.choices) == {"1": "has_ticket", "2": "trying", "3": "cannot", "4": "staying"}
    assert rung.question.moves["staying"] == "declined"


def test_a_question_about_safety_is_no_question_of_intent(venezuela: Operation) -> None:
    question = venezuela.ladder.get("stand-fast").question
    assert question is not None
    assert (question.kind, question.choices["9"]) == ("status", "sos")


def test_of_two_stages_the_stricter_holds(venezuela: Operation) -> None:
    assert venezuela.ladder.stricter("leave-now", "stand-fast").code == "stand-fast"
    assert venezuela.ladder.stricter("watch", "re-opening").code == "watch"


def test_no_stage_has_the_code_of_none(venezuela: Operation) -> None:
    assert venezuela.ladder.find("levitate") is None
    with pytest.raises(KeyError):
        venezuela.ladder.get("levitate")


def test_a_phrase_of_the_book_is_known_by_its_text(venezuela: Operation) -> None:
    stage = venezuela.stages["leave-now"]
    known = stage.texts["es"].discreet[0]
    assert stage.phrase("es", known.text) is known
    assert stage.phrase("es", "Guia: todo bien.") is None


WRONG = [
    ("ladder.toml", "strictness = 10", "strictness = 5", "rungs: expected each strictness once, twice.* 5"),
    ("ladder.toml", 'code = "watch"', 'code = "alert"', "rungs: expected each code once, twice there: alert"),
    ("ladder.toml", "strictness = 10", "strictnes = 10", r"rungs\.1\.strictnes: no such key"),
    ("ladder.toml", '"here", moves', '"there", moves', r"choices\.1\.means: expected one of arrived"),
    ("ladder.toml", 'moves = "declined"', 'moves = "seen"', r"moves: expected one of understood, acting"),
    ("ladder.toml", "choices.9", "choices.W9", "choices.*expected a digit, 1 to 9"),
    ("ladder.toml", "stand_down = true", 'stand_down = "y"', "stand_down: expected true or false"),
    ("ladder.toml", 'reach = "all"', 'reach = "some"', r"reach: Must be one of: first, all"),
    ("ladder.toml", 'needs = ["two-officers"]', 'needs = ["luck"]', r"needs\.0: expected one of seat"),
    ("ladder.toml", 'needs = ["seat"]', "", 'needs: expected "seat": nobody is offered one'),
    ("ladder.toml", 'means = "departed"', 'means = "here"', "choices: expected each meaning once, .* here"),
    ("ladder.toml", "by_event = true", "by_event = true\nsilence_hours = 2", "question: expected a question"),
    ("ladder.toml", "silence_hours = 72", "silence_hours = 0", "silence_hours: expected more than 0"),
    ("zones.geojson", '"leave-now"', '"levitate"', r"zone ZUL: stage levitate is not in ladder\.toml"),
    ("stages/watch.toml", "[en]", "[pt]", r"stages/watch\.toml: en"),
    ("stages/watch.toml", "plain =", "plane =", r"stages/watch\.toml: es\.plain: missing"),
    ("stages/watch.toml", "means =", "meens =", r"stages/watch\.toml: es\.discreet\.0\.means: missing"),
    ("stages/watch.toml", '"check-order"', '"other"', "expected the same phrases in every language"),
    ("stages/watch.toml", "plain =", "plain = =", r"stages/watch\.toml: not readable as TOML"),
    ("operation.toml", "[promises]", "[promisses]", r"operation\.toml: promises: missing"),
    ("phrases/es.toml", '"ene", ', "", r"months: expected twelve names, January first"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "message"), WRONG)
def test_a_wrong_ladder_or_stage_stops_the_start(
    spoil: Spoil, file: str, old: str, new: str, message: str
) -> None:
    with pytest.raises(WrongOperation, match=message):
        load_operation(spoil(file, old, new))


def test_a_stage_without_texts_stops_the_start(spoil: Spoil) -> None:
    folder = spoil("ladder.toml", 'code = "watch"', 'code = "guard"')
    with pytest.raises(WrongOperation) as caught:
        load_operation(folder)
    assert {(problem.file, problem.expected[:8]) for problem in caught.value.problems} == {
        ("stages/guard.toml", "missing"),
        ("stages/watch.toml", "no such "),
    }


def test_an_operation_that_extends_another_may_say_one_stage_differently(spoil: Spoil) -> None:
    folder = spoil("stages/stayed.toml", "como sigue todo?", "como va todo?")
    (folder.parent / "exercise" / "stages").mkdir()
    text = (folder / "stages" / "stayed.toml").read_text("utf-8").replace("como va todo?", "que tal todo?")
    (folder.parent / "exercise" / "stages" / "stayed.toml").write_text(text, "utf-8")
    exercise = load_operation(folder.parent / "exercise")
    assert "que tal todo?" in exercise.stages["stayed"].texts["es"].discreet[0].text
    assert exercise.stages["watch"] == load_operation(folder).stages["watch"]
