"""A broadcast's question: one letter for all, opened for many at once, not crossed by our own questions."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from evac.messaging.models import Question
from evac.messaging.questions import (
    Asked,
    ask,
    choices_of,
    choose_letter,
    open_for_broadcast,
    open_questions,
)
from evac.people.models import Party
from tests.factories import NOON, make_party

CHOICES = {"1": "has_ticket", "4": "staying"}


def test_it_is_opened_for_every_party_with_its_meanings(database):
    with database.writing() as session:
        ids = [make_party(session).id for _ in range(3)]
        until = NOON + timedelta(days=9)
        open_for_broadcast(session, ids, "X", CHOICES, NOON, broadcast_id=7, expires_at=until)
        for party_id in ids:
            (question,) = open_questions(session, party_id, now=NOON)
            assert (question.letter, question.kind, question.broadcast_id) == ("X", Asked.INTENT, 7)
            assert (question.asked_at, question.expires_at) == (NOON, until)
            assert choices_of(session, question) == CHOICES


def test_it_takes_the_place_of_what_was_asked_alike_and_of_its_letter(database):
    with database.writing() as session:
        party = make_party(session)
        intent = ask(session, party, Asked.INTENT, CHOICES, now=NOON)
        place = ask(session, party, Asked.PLACE, {"1": "a"}, now=NOON)
        size = ask(session, party, Asked.SIZE, now=NOON)
        session.flush()
        assert (intent.letter, place.letter) == ("W", "X")
        open_for_broadcast(session, [party.id], "X", {"1": "safe"}, NOON, kind=Asked.STATUS)
        session.expire_all()
        assert [(q.outcome, q.closed_at) for q in (intent, place)] == [("replaced", NOON)] * 2
        assert size.closed_at is None


def test_no_parties_are_no_question(database):
    with database.writing() as session:
        open_for_broadcast(session, [], "W", CHOICES, NOON)
        assert session.scalar(select(Question)) is None


def test_our_own_question_does_not_cross_a_broadcasts(database):
    with database.writing() as session:
        party = make_party(session)
        open_for_broadcast(session, [party.id], "W", CHOICES, NOON, broadcast_id=7)
        assert ask(session, party, Asked.INTENT, {"1": "wants_seat"}, now=NOON) is None
        (question,) = open_questions(session, party.id, now=NOON)
        assert choices_of(session, question) == CHOICES
        other = ask(session, party, Asked.CALL, {"1": "call_unsuitable"}, now=NOON)
        assert other is not None
        assert other.letter == "X"


@pytest.fixture
def parties(database):
    with database.writing() as session:
        yield session, [make_party(session) for _ in range(5)]


def test_the_letter_means_something_else_to_the_fewest(parties):
    session, (one, two, *others) = parties
    ids = [party.id for party in (one, two, *others)]
    assert choose_letter(session, ids, now=NOON) == "W"
    open_for_broadcast(session, ids[:3], "W", CHOICES, NOON)
    open_for_broadcast(session, ids[:2], "X", CHOICES, NOON)
    assert choose_letter(session, ids, now=NOON) == "Y"
    open_for_broadcast(session, ids, "Y", CHOICES, NOON)
    assert choose_letter(session, ids, now=NOON) == "X"
    assert choose_letter(session, select(Party.id), now=NOON) == "X"


def test_a_letter_rests_and_then_is_free_again(parties):
    session, (one, *_) = parties
    open_for_broadcast(session, [one.id], "W", CHOICES, NOON)
    later = NOON + timedelta(days=8)
    assert open_questions(session, one.id, now=later) == []  # closed as expired
    session.flush()
    assert choose_letter(session, [one.id], now=NOON + timedelta(days=6)) == "X"
    assert choose_letter(session, [one.id], now=later) == "W"
