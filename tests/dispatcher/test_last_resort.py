"""Duty phones ring when nothing can be written: each once, in order, and nobody for a moment's stall."""

import asyncio
from pathlib import Path

import pytest

from evac.dispatcher.duty import Lines
from evac.dispatcher.last_resort import NEXT_PHONE_AFTER, STUCK_FOR, LastResort
from evac.dispatcher.stand_in import StandIn
from evac.duty import conditions
from evac.duty.words import CANNOT_WRITE, cannot_write
from evac.kernel.segments import count_segments
from evac.messaging.channel import Event
from tests.db.test_gate import held_by_another
from tests.dispatcher.test_stand_in import ClosingCarrier
from tests.duty.lines import FakeVoice
from tests.support import exercise

PHONES = [phone.number for phone in exercise().duty.phones]


class Hours:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def hours() -> Hours:
    return Hours()


def stuck(resort: LastResort, hours: Hours, *, after: float = 0.0) -> None:
    hours.now += after
    asyncio.run(resort.stuck())


def test_each_phone_rings_once_in_order(hours):
    carrier, voice = ClosingCarrier(), FakeVoice()
    resort = LastResort(Lines(exercise(), carrier, voice), clock=hours)
    stuck(resort, hours)
    assert carrier.sent == []

    for after in (STUCK_FOR, 1.0):
        stuck(resort, hours, after=after)
    assert [to for to, _ in carrier.sent] == PHONES[:1]
    assert [job.to for job in voice.calls] == PHONES[:1]

    for _ in range(len(PHONES) + 3):
        stuck(resort, hours, after=NEXT_PHONE_AFTER)
    assert [to for to, _ in carrier.sent] == PHONES


def test_a_phone_that_cannot_ring_gives_its_turn_away(hours):
    carrier = ClosingCarrier(lambda job: Event.REFUSED if job.to == PHONES[0] else Event.ACCEPTED)
    resort = LastResort(Lines(exercise(), carrier), clock=hours)
    for after in (0.0, STUCK_FOR):
        stuck(resort, hours, after=after)
    assert [to for to, _ in carrier.sent] == PHONES[1:2]


def test_what_works_again_begins_anew(hours):
    carrier = ClosingCarrier()
    resort = LastResort(Lines(exercise(), carrier), clock=hours)
    for _ in range(2):
        stuck(resort, hours)
        resort.all_well()
        stuck(resort, hours, after=STUCK_FOR / 2)
    assert carrier.sent == []


@pytest.mark.parametrize("words", CANNOT_WRITE.values())
def test_it_is_one_text(words):
    assert count_segments(words) == 1


def test_a_web_process_rings_while_a_suspended_one_holds_the_writers_turn(sqlite_database, hours):
    carrier = ClosingCarrier()
    stand_in = StandIn(sqlite_database, Lines(exercise(), carrier))
    stand_in._last_resort = LastResort(stand_in._lines, clock=hours)
    sqlite_database._gate._patience = 0.2
    stand_in.look()
    stand_in._missed_since -= conditions.DEAD_AFTER.total_seconds()
    with held_by_another(Path(f"{sqlite_database.url.database}.gate")):
        for _ in range(3):
            stand_in.look()
            hours.now += STUCK_FOR
    assert carrier.sent == [(PHONES[0], cannot_write("es", "SIMULACRO "))]
