"""Promises of help are refused however they are put, and what only looks like one may be said."""

import csv
import time
from dataclasses import replace
from pathlib import Path

import pytest

from evac.operation.lint import lint
from evac.operation.lint_stages import lint_stages, lint_variant
from evac.operation.promise_clauses import clauses_of
from evac.operation.promises import promised_in
from tests.support import exercise

FOLDER = Path(__file__).parent / "promises"
MISSED = {
    "We'll have you home by Sunday."
}  # of those no rule has seen; not mended, so that the figure is one


def lines(name: str) -> list[tuple[bool, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return [(label == "promise", text) for label, text in csv.reader(file)]


@pytest.mark.parametrize(("is_promise", "text"), lines("tuning"))
def test_a_labelled_line_is_read_as_it_is_labelled(is_promise, text):
    assert bool(promised_in(exercise(), text)) == is_promise


def test_lines_that_were_never_tuned_on_are_read_as_well():
    given = lines("held_out")
    wrong = {text for is_promise, text in given if bool(promised_in(exercise(), text)) != is_promise}
    assert len(given) >= 70
    assert wrong <= MISSED


def test_with_a_post_in_the_country_help_may_be_promised():
    with_post = replace(exercise(), no_post=False)
    assert not any(promised_in(with_post, text) for _, text in lines("tuning"))


def test_all_that_the_folder_says_passes():
    assert exercise().no_post
    assert lint(exercise()) == []
    assert lint_stages(exercise()) == []


@pytest.mark.parametrize("text", [text for is_promise, text in lines("tuning") if is_promise])
def test_the_officer_is_told_which_words_promise(text):
    found = lint_variant(exercise(), body=text, language="en", wording="plain")
    assert any("promises help that nobody can give" in problem.expected for problem in found)


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("No, we'll send a bus.", ["no", "we will send a bus"]),
        ("We can’t come but won't forget you", ["we can not come", "will not forget you"]),
        ("No iremos y no lo sacaremos", ["no iremos y no lo sacaremos", "no iremos", "no lo sacaremos"]),
    ],
)
def test_a_denial_ends_where_its_clause_does(text, clauses):
    assert clauses_of(text) == clauses


def test_no_text_keeps_the_composer_waiting():
    started = time.process_time()
    for word in ("we ", "we will ", "los vamos a ", "nosotros ", "help is ", "a b "):
        promised_in(exercise(), word * (400 // len(word)))
    assert time.process_time() - started < 2, (
        "these take milliseconds; a rule that tries all ways takes minutes"
    )
