"""Answering what waits: oldest first, one of a sender at a time, and nothing waits behind a broken one."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import cache
from itertools import count as count_up

import pytest
from sqlalchemy import func, select

from evac.conversation.reading import Ground
from evac.dispatcher import answer as answering
from evac.dispatcher.answer import TRIES, answer_waiting
from evac.dispatcher.turns import Turns
from evac.logs import set_up_logs
from evac.messaging.models import Incoming, InState, Outgoing
from evac.people.models import Party
from evac.triage.models import RosterEntry
from tests.factories import NOON, make_incoming

PHONE, OTHER = "+584145550001", "+584145550002"


@cache
def ground() -> Ground:
    return Ground()


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self):
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def waiting(database, *bodies: str, sender: str = PHONE, **fields) -> None:
    with database.writing() as session:
        for body in bodies:
            make_incoming(session, None, body=body, sender=sender, state=InState.WAITING, **fields)


def texts(database) -> list[Incoming]:
    with database.reading() as session:
        found = list(session.scalars(select(Incoming).order_by(Incoming.id)))
        session.expunge_all()
        return found


def states(database) -> list[InState]:
    return [text.state for text in texts(database)]


def count(database, model) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(model))


@pytest.fixture
def failing(monkeypatch):
    """Answering breaks for these texts, by their ids."""
    real, broken = answering.answer, set()

    def answer(session, incoming, ground, *, now):
        real(session, incoming, ground, now=now)
        if incoming.id in broken:
            raise LookupError("a bug of ours, with +584145550001 in its words")

    monkeypatch.setattr(answering, "answer", answer)
    return broken


def test_waiting_texts_are_answered_once(database, clock):
    waiting(database, "estoy bien", "seguimos bien")

    assert answer_waiting(database, ground(), clock) == 2
    assert answer_waiting(database, ground(), clock) == 0
    assert states(database) == [InState.ANSWERED, InState.ANSWERED]
    assert count(database, Party) == count(database, RosterEntry) == 1


def test_text_of_the_future_waits(database, clock):
    waiting(database, "estoy bien", next_try_at=NOON + timedelta(seconds=1))
    assert answer_waiting(database, ground(), clock) == 0

    clock.now += timedelta(seconds=1)
    assert answer_waiting(database, ground(), clock) == 1


def test_batch_takes_the_oldest(database, clock):
    waiting(database, *(f"estoy bien {number}" for number in range(5)))

    assert answer_waiting(database, ground(), clock, limit=3) == 3
    assert states(database) == [InState.ANSWERED] * 3 + [InState.WAITING] * 2


def test_who_cries_for_help_goes_before_a_flood_with_what_they_wrote_before(database, clock):
    for number in range(8):
        waiting(database, "estoy bien", sender=f"+58414555{number:04}")
    waiting(database, "hola", "auxilio me secuestraron", sender="+584145559999")

    assert answer_waiting(database, ground(), clock, limit=4) == 4

    assert [text.id for text in texts(database) if text.state is not InState.WAITING] == [1, 2, 9, 10]


def test_a_cry_goes_first_also_where_all_that_wait_would_be_answered_in_one_round(
    database, clock, monkeypatch
):
    monkeypatch.setattr("evac.dispatcher.answer.ROUND", timedelta(0))  # over after the first
    for number in range(8):
        waiting(database, "estoy bien", sender=f"+58414555{number:04}")
    waiting(database, "auxilio me secuestraron", sender="+584145559999")

    assert answer_waiting(database, ground(), clock) == 1

    assert [text.id for text in texts(database) if text.state is not InState.WAITING] == [9]


def test_a_later_cry_goes_before_what_was_looked_through_already(database, clock):
    turns = Turns(ground())
    for number in range(8):
        waiting(database, "estoy bien", sender=f"+58414555{number:04}")
    answer_waiting(database, ground(), clock, limit=2, turns=turns)
    waiting(database, "auxilio me secuestraron")

    answer_waiting(database, ground(), clock, limit=2, turns=turns)

    assert [text.id for text in texts(database) if text.state is not InState.WAITING] == [1, 2, 3, 9]


def test_a_cry_far_behind_in_a_backlog_is_found_within_rounds(database, clock, monkeypatch):
    monkeypatch.setattr("evac.dispatcher.turns.NEWEST", 2)
    monkeypatch.setattr("evac.dispatcher.turns.AHEAD", 3)
    turns = Turns(ground())
    for number in range(20):
        cries = number == 9  # among neither the oldest nor the newest
        waiting(database, "auxilio me secuestraron" if cries else "bien", sender=f"+58414555{number:04}")

    for _ in range(4):
        answer_waiting(database, ground(), clock, limit=2, turns=turns)

    assert texts(database)[9].state is not InState.WAITING


def test_a_cry_whose_answer_failed_keeps_its_turn(database, clock, failing):
    turns = Turns(ground())
    for number in range(9):
        waiting(database, "bien", sender=f"+58414555{number:04}")
    waiting(database, "auxilio me secuestraron")
    failing.add(10)
    answer_waiting(database, ground(), clock, limit=2, turns=turns)
    failing.clear()
    answer_waiting(database, ground(), clock, limit=2, turns=turns)
    clock.now += timedelta(seconds=4)

    answer_waiting(database, ground(), clock, limit=2, turns=turns)

    assert texts(database)[9].state is not InState.WAITING


def test_a_round_ends_in_time_for_the_next_cry(database):
    """Each look at the clock is a fifth of a second later."""
    waiting(database, *(f"estoy bien {number}" for number in range(9)))
    ticks = (NOON + timedelta(seconds=0.2 * number) for number in count_up())

    assert answer_waiting(database, ground(), lambda: next(ticks)) < 9
    assert answer_waiting(database, ground(), lambda: next(ticks)) > 0


def test_a_text_nobody_can_open_holds_up_no_flood(database, clock):
    waiting(database, *["estoy bien"] * 3, sender=OTHER)
    waiting(database, "auxilio me secuestraron")
    with database.writing() as session:
        broken = session.get_one(Incoming, 1)
        broken.body_sealed = broken.body_sealed[:-1] + bytes([broken.body_sealed[-1] ^ 1])

    answer_waiting(database, ground(), clock, limit=2)

    assert texts(database)[3].state is not InState.WAITING


def test_failed_answer_leaves_nothing_behind_and_is_tried_again_later(database, clock, failing):
    waiting(database, "estoy bien")
    failing.add(1)
    answer_waiting(database, ground(), clock)

    (text,) = texts(database)
    assert (text.state, text.failures) == (InState.WAITING, 1)
    assert text.next_try_at == NOON + timedelta(seconds=2)
    assert count(database, Party) == count(database, Outgoing) == 0
    assert answer_waiting(database, ground(), clock) == 0


def test_third_failure_parks_the_text_and_keeps_its_sender(database, clock, failing):
    waiting(database, "estoy bien")
    failing.add(1)
    for _ in range(TRIES):
        answer_waiting(database, ground(), clock)
        clock.now += timedelta(minutes=1)

    (text,) = texts(database)
    assert (text.state, text.failures) == (InState.PARKED, TRIES)
    assert text.party_id is not None
    assert count(database, RosterEntry) == 1
    assert count(database, Outgoing) == 0


def test_nothing_waits_behind_a_broken_text(database, clock, failing):
    waiting(database, "veneno")
    waiting(database, "estoy bien", sender=OTHER)
    waiting(database, "estoy bien tambien")
    failing.add(1)

    answer_waiting(database, ground(), clock)
    assert states(database)[1] is InState.ANSWERED
    answer_waiting(database, ground(), clock)
    assert states(database) == [InState.WAITING, InState.ANSWERED, InState.ANSWERED]


def test_fault_is_logged_without_its_words(database, clock, failing, capsys):
    set_up_logs()
    waiting(database, "estoy bien")
    failing.add(1)
    answer_waiting(database, ground(), clock)

    logged = capsys.readouterr().out
    assert "LookupError" in logged
    assert "4145550001" not in logged
    assert "estoy" not in logged


def test_texts_of_one_sender_make_one_party_under_many_dispatchers(database, clock):
    for number in range(4):
        waiting(database, *["estoy bien"] * 5, sender=f"+58414555001{number}")

    with ThreadPoolExecutor(4) as pool:
        for _ in range(8):
            list(pool.map(lambda _: answer_waiting(database, ground(), clock), range(4)))

    assert set(states(database)) == {InState.ANSWERED}
    assert count(database, Party) == 4
    answered = [text.answered_at for text in texts(database)]
    assert None not in answered


def test_younger_text_waits_for_an_older_one_that_is_in_work(database, clock):
    """Held by another dispatcher: PostgreSQL only, where several may answer at once."""
    waiting(database, "auxilio", "ya paso")
    if database.is_sqlite:
        return
    with database.writing() as held:
        held.execute(select(Incoming).where(Incoming.id == 1).with_for_update())
        answer_waiting(database, ground(), clock)
        assert states(database) == [InState.WAITING, InState.WAITING]

    answer_waiting(database, ground(), clock)
    assert states(database) == [InState.ANSWERED, InState.ANSWERED]
