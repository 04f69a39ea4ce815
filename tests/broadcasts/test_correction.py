"""A correction says something else than what was halted, to exactly those who got that."""

from dataclasses import replace
from datetime import timedelta

import pytest

from evac.broadcasts.draft import edit
from evac.broadcasts.errors import NotSubmittable
from evac.broadcasts.halt import draft_correction, halt
from evac.broadcasts.schemas import audience_of
from evac.broadcasts.submit import UNCHANGED, problems, submit
from evac.kernel.wording import Wording
from evac.messaging.models import State
from tests.broadcasts.steps import UNTIL, details, make_sending, reachable_party, texts, words
from tests.factories import NOON


@pytest.fixture
def session(database):
    with database.writing() as session:
        reachable_party(session)
        yield session


@pytest.fixture
def correction(session):
    halted = make_sending(session)
    texts(session, halted)[0].state = State.DELIVERED
    halt(session, halted, officer_id=halted.created_by, reason="wrong-words", now=NOON)
    return draft_correction(session, halted, officer_id=halted.created_by, now=NOON)


def reworded(session, correction, change, **fields):
    variants = tuple(one for one in map(change, words(session)) if one is not None)
    given = {"variants": variants, "audience": audience_of(correction)} | fields
    edit(session, correction, details(session, **given), officer_id=correction.created_by, now=NOON)
    return {field for field, said in problems(session, correction, now=NOON).items() if UNCHANGED in said}


ALL = {f"variants.{language}.{wording.value}" for language in ("en", "es") for wording in Wording}


def test_the_halted_words_are_not_sent_again(session, correction):
    assert {
        field for field, said in problems(session, correction, now=NOON).items() if UNCHANGED in said
    } == ALL
    with pytest.raises(NotSubmittable):
        submit(session, correction, officer_id=correction.created_by, now=NOON)


@pytest.mark.parametrize(
    "spelled", [str.upper, lambda body: body.replace(" ", "  "), lambda body: body.replace("a", "á")]
)
def test_spelling_them_otherwise_changes_nothing(session, correction, spelled):
    def change(one):
        # What stands in braces are names, not words.
        parts = one.body.replace("{", "\0{").replace("}", "}\0").split("\0")
        return replace(one, body="".join(part if part.startswith("{") else spelled(part) for part in parts))

    assert reworded(session, correction, change) == ALL


def test_each_is_changed_or_left_out(session, correction):
    def only_plain_english(one):
        if (one.language, one.wording) == ("en", Wording.PLAIN):
            return replace(one, body=one.body.replace("Leave", "Correction: leave"))
        return one if one.wording is Wording.DISCREET else None

    assert reworded(session, correction, only_plain_english) == {
        field for field in ALL if field.endswith("discreet")
    }


def test_another_time_that_the_words_name_is_another_text(session, correction):
    later = UNTIL + timedelta(hours=2)
    assert reworded(session, correction, lambda one: one, valid_until=later) == set()


def test_no_correction_is_held_to_what_was_halted(session, correction):
    same = make_sending(session)
    assert problems(session, same, now=NOON) == {}
