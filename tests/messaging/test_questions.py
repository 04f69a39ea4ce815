"""What our texts ask: letters that mean one thing at a time, open until answered, replaced or expired."""

from datetime import timedelta

import pytest

from evac.messaging.questions import Asked, ask, choices_of, close, open_questions
from tests.factories import NOON, make_party

INTENTS = {"1": "has_ticket", "2": "trying"}


@pytest.fixture
def session(database):
    with database.writing() as session:
        yield session


@pytest.fixture
def party(session):
    party = make_party(session)
    session.flush()
    return party


def kinds(session, party, now=NOON) -> list[tuple[str, str]]:
    return [(question.letter, question.kind) for question in open_questions(session, party.id, now=now)]


def test_question_keeps_its_choices_sealed(session, party):
    question = ask(session, party, Asked.INTENT, INTENTS, now=NOON)

    assert question.letter == "W"
    assert choices_of(session, question) == INTENTS
    assert b"has_ticket" not in question.choices_sealed


def test_question_in_words_has_no_letter(session, party):
    assert ask(session, party, Asked.WHERE, now=NOON).letter == ""


def test_newest_question_stands_first(session, party):
    ask(session, party, Asked.INTENT, INTENTS, now=NOON)
    ask(session, party, Asked.CALL, {"1": "no"}, now=NOON + timedelta(minutes=1))
    session.flush()

    assert kinds(session, party) == [("X", "call"), ("W", "intent")]


def test_same_question_again_replaces_the_open_one_and_keeps_its_letter(session, party):
    first = ask(session, party, Asked.INTENT, INTENTS, now=NOON)
    ask(session, party, Asked.INTENT, INTENTS, now=NOON + timedelta(hours=1))
    session.flush()

    assert kinds(session, party) == [("W", "intent")]
    assert first.outcome == "replaced"


def test_letter_rests_a_week_before_it_asks_something_else(session, party):
    for kind in (Asked.INTENT, Asked.CALL, Asked.PLACE):
        question = ask(session, party, kind, {"1": "x"}, now=NOON)
        session.flush()
        close(question, "answered", now=NOON)
    session.flush()

    assert ask(session, party, Asked.INTENT, INTENTS, now=NOON + timedelta(days=6)) is None
    assert ask(session, party, Asked.INTENT, INTENTS, now=NOON + timedelta(days=7, minutes=1)).letter == "W"


def test_words_can_be_asked_for_while_no_letter_is_free(session, party):
    for kind in (Asked.INTENT, Asked.CALL, Asked.PLACE):
        ask(session, party, kind, {"1": "x"}, now=NOON)
        session.flush()

    assert ask(session, party, Asked.SIZE, now=NOON) is not None


def test_question_expires_after_its_time(session, party):
    question = ask(session, party, Asked.INTENT, INTENTS, now=NOON)
    session.flush()

    assert kinds(session, party, NOON + timedelta(hours=71)) == [("W", "intent")]
    assert kinds(session, party, NOON + timedelta(hours=72)) == []
    assert question.outcome == "expired"


def test_answered_question_is_not_open(session, party):
    close(ask(session, party, Asked.INTENT, INTENTS, now=NOON), "answered", now=NOON)
    session.flush()

    assert kinds(session, party) == []


def test_parties_have_letters_of_their_own(session, party):
    other = make_party(session)
    ask(session, party, Asked.INTENT, INTENTS, now=NOON)
    session.flush()

    assert ask(session, other, Asked.CALL, {"1": "x"}, now=NOON).letter == "W"


def test_two_letters_of_one_kind_are_never_open_at_once(session, party):
    """Also the database refuses it."""
    for minute in range(4):
        ask(session, party, Asked.INTENT, INTENTS, now=NOON + timedelta(minutes=minute))
        session.flush()

    assert len(kinds(session, party)) == 1
