"""From some moment on nothing fails any more, and whoever must act does."""

from datetime import timedelta

from evac.messaging.models import State
from tests.messaging.machine import claims
from tests.messaging.machine.carrier import ANSWERS, Answer, Call
from tests.messaging.machine.crashes import Point
from tests.messaging.machine.world import World

ROUNDS = 60
SHORT, LONG = timedelta(seconds=61), timedelta(seconds=700)
LONGEST_CALL = timedelta(seconds=10)
WELL, CUT = ANSWERS["well"], Answer(False)
MOVING = (State.QUEUED, State.SUBMITTING, State.UNSURE)


def finish(world: World, call: Call, answer: Answer, death: Point | None = None) -> None:
    """A call ends so, or as it can: what the carrier has taken it cannot refuse any more."""
    if call.taken is not None and answer.status != 201:
        answer = Answer(True, answer.status if answer.takes else None, answer.code)
    world.finish(call, answer, death)


def calm_down(world: World, *, receipts_come: bool) -> None:
    if world.is_paused:
        world.resume()
    world.pass_time(max(timedelta(0), -world.ahead))  # what was due is due again
    for number in range(ROUNDS):
        for call in list(world.carrier.calls):
            is_open = call.taken is not None or world.real - call.begun_at < LONGEST_CALL
            finish(world, call, WELL if is_open else CUT)
        if not world.carrier.calls and _is_settled(world):
            return
        world.pass_time(LONG if number % 4 == 3 else SHORT)
        _do_all_chores(world, receipts_come)
        world.dispatch(number % 2)


def _do_all_chores(world: World, receipts_come: bool) -> None:
    for taken in world.carrier.taken if receipts_come else ():
        world.receive(taken, taken.history[-1])
    world.tidy()
    world.fold()
    world.look()
    if world.is_halted:
        world.cancel_halted()


def _is_settled(world: World) -> bool:
    return not any(group.count(MOVING) for group in claims.groups(world))
