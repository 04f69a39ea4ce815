"""The machine: whatever can happen to texts on their way, in any order, and what must hold all the while."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.messaging.machine import claims
from tests.messaging.machine.calm import LONGEST_CALL, WELL, calm_down, finish
from tests.messaging.machine.carrier import ANSWERS, NETWORK, Call, Taken
from tests.messaging.machine.crashes import Point
from tests.messaging.machine.stage import Stages
from tests.messaging.machine.world import Parts, World

SECONDS = st.sampled_from([1, 10, 31, 61, 61, 125, 125, 700])
SMALL_STEPS, GREAT_STEPS = (-30, -5, 5, 30), (-7200, -600, 600, 7200)
LAGS_IN_TIME, LAGS_TOO_LONG = (0, 1, 30, 119, 140), (400, 100_000)
MOST_CLOCK_SETS = 2  # in a run: after more of them no promise is left to check
PLACES = st.integers(0, 30)  # of many the one that is meant
DEATHS = st.sampled_from([None, None, None, *Point])
HOW = st.sampled_from([*ANSWERS, "well", "well", "cut after acceptance", "500 after acceptance"])
NUMBERS = st.sampled_from([0, 1])


class Machine(RuleBasedStateMachine):
    """Subclassed by ``machine`` with what it works on."""

    stages: Stages
    parts: Parts

    def __init__(self) -> None:
        super().__init__()
        self.world = World(type(self).stages(), type(self).parts)
        self.forward = claims.Forward()
        self.receipts_come = True
        self.steps = SMALL_STEPS
        self.officers: tuple[str, ...] = ()
        self.looks = self.clock_sets = 0
        self.is_whole = True  # until something that must hold did not

    @initialize(
        lag=st.sampled_from([*LAGS_IN_TIME, *LAGS_IN_TIME, *LAGS_TOO_LONG]),
        receipts_come=st.booleans(),
        great_steps=st.sampled_from([False] * 4 + [True]),
        begins_asleep=st.sampled_from([False, False, True]),
        officers=st.sampled_from([(), (), (), ("pause",), ("take back",), ("pause", "halt"), ("halt",)]),
    )
    def begin(
        self,
        lag: int,
        receipts_come: bool,
        great_steps: bool,
        begins_asleep: bool,
        officers: tuple[str, ...],
    ) -> None:
        self.world.carrier.lag = timedelta(seconds=lag)
        self.receipts_come = receipts_come
        self.steps = GREAT_STEPS if great_steps else SMALL_STEPS
        self.officers = officers  # what they may do in this run: a halt leaves little else to be seen
        self.world.dispatch(0)
        if begins_asleep:
            self._sleep([True, False], wakes=True)

    # ── Dispatchers ───────────────────────────────────────────────────────────────────────────────

    @rule(number=NUMBERS, death=DEATHS)
    def dispatch(self, number: int, death: Point | None) -> None:
        self.world.dispatch(number, death)

    @precondition(lambda self: self.world.carrier.calls)
    @rule(place=PLACES)
    def carrier_takes_a_text(self, place: int) -> None:
        self._take(self._call(place))

    @precondition(lambda self: self.world.carrier.calls)
    @rule(place=PLACES, how=HOW, death=DEATHS)
    def a_call_ends(self, place: int, how: str, death: Point | None) -> None:
        finish(self.world, self._call(place), ANSWERS[how], death)

    @precondition(lambda self: self.world.carrier.calls)
    @rule(hows=st.lists(HOW, min_size=1, max_size=8), death=DEATHS)
    def all_calls_end(self, hows: list[str], death: Point | None) -> None:
        for place, call in enumerate(list(self.world.carrier.calls)):
            if call in self.world.carrier.calls:  # its dispatcher may have died meanwhile
                finish(self.world, call, ANSWERS[hows[place % len(hows)]], death)

    @rule(number=NUMBERS, takes=st.lists(st.booleans(), min_size=1, max_size=4), wakes=st.booleans())
    def leases_end_during_calls(self, number: int, takes: list[bool], wakes: bool) -> None:
        """A dispatcher sleeps, and another one takes over; what it hears when it wakes comes too late."""
        self.world.dispatch(number)
        self._sleep(takes, wakes)

    def _sleep(self, takes: list[bool], wakes: bool) -> None:
        for place, call in enumerate(self.world.carrier.calls):
            if takes[place % len(takes)]:
                self._take(call)
        self.world.pass_time(timedelta(seconds=31))
        self.world.tidy()
        for call in list(self.world.carrier.calls) if wakes else ():
            finish(self.world, call, WELL)

    @rule(number=NUMBERS)
    def a_dispatcher_is_killed(self, number: int) -> None:
        self.world.kill(number)

    # ── Time ──────────────────────────────────────────────────────────────────────────────────────

    @rule(seconds=SECONDS)
    def time_passes(self, seconds: int) -> None:
        self.world.pass_time(timedelta(seconds=seconds))

    @precondition(lambda self: self.clock_sets < MOST_CLOCK_SETS)
    @rule(place=st.integers(0, 3))
    def the_clock_is_set(self, place: int) -> None:
        self.clock_sets += 1
        self.world.step_clock(timedelta(seconds=self.steps[place]))

    # ── Chores ────────────────────────────────────────────────────────────────────────────────────

    @rule(later=st.sampled_from([0, 31]), death=DEATHS)
    def dead_leases_are_freed(self, later: int, death: Point | None) -> None:
        self.world.pass_time(timedelta(seconds=later))
        self.world.tidy(death)

    @rule(death=DEATHS)
    def receipts_are_folded(self, death: Point | None) -> None:
        self.world.fold(death)

    @precondition(lambda self: self.looks > 1)
    @rule(later=st.sampled_from([0, 61, 125]), fails=st.sampled_from([False] * 4 + [True]), death=DEATHS)
    def the_list_is_read(self, later: int, fails: bool, death: Point | None) -> None:
        self.world.pass_time(timedelta(seconds=later))
        self.world.look(list_fails=fails, dies_at=death)

    # ── The network ───────────────────────────────────────────────────────────────────────────────

    @precondition(lambda self: self.world.carrier.taken)
    @rule(place=PLACES, branches=st.lists(st.integers(0, 2), min_size=1, max_size=3))
    def a_text_moves_on(self, place: int, branches: list[int]) -> None:
        taken = self._taken(place)
        for branch in branches:
            if after := NETWORK[taken.history[-1]]:
                taken.history.append(after[branch % len(after)])

    @precondition(lambda self: self.receipts_come and self.world.carrier.taken)
    @rule(place=PLACES, which=st.lists(PLACES, min_size=1, max_size=4), folded=st.booleans())
    def receipts_come_in(self, place: int, which: list[int], folded: bool) -> None:
        """Any of those of a text: late, early, doubled; some never come."""
        taken = self._taken(place)
        for one in which:
            self.world.receive(taken, taken.history[one % len(taken.history)])
            if folded:
                self.world.fold()

    # ── Officers ──────────────────────────────────────────────────────────────────────────────────

    @precondition(lambda self: "pause" in self.officers and not self.world.is_halted)
    @rule()
    def paused_or_resumed(self) -> None:
        self.world.resume() if self.world.is_paused else self.world.pause()

    @precondition(lambda self: "halt" in self.officers and not self.world.is_halted)
    @rule()
    def halted(self) -> None:
        self.world.halt()

    @precondition(lambda self: self.world.is_halted)
    @rule(death=DEATHS)
    def halted_texts_are_taken_back(self, death: Point | None) -> None:
        self.world.cancel_halted(death)

    @precondition(lambda self: "take back" in self.officers and not self.world.taken_back)
    @rule(place=st.integers(0, 2))
    def a_text_is_taken_back(self, place: int) -> None:
        self.world.take_back(self.world.stage.alike[place])

    # ── What must hold ────────────────────────────────────────────────────────────────────────────

    @invariant()
    def it_holds(self) -> None:
        self.looks += 1
        self._hold(
            claims.nothing_twice,
            claims.what_is_shown_as_gone_is_gone,
            claims.what_was_given_up_says_that_it_may_have_gone,
            self.forward.look,
        )
        if self.looks % 5 == 0:
            self._hold(claims.each_recipient_is_counted_once)

    def teardown(self) -> None:
        try:
            if self.is_whole:
                calm_down(self.world, receipts_come=self.receipts_come)
                self.it_holds()
                self._hold(claims.each_recipient_is_counted_once, claims.nothing_lost)
        finally:
            self.world.close()

    def _hold(self, *promises: Callable[[World, Sequence[claims.Group]], None]) -> None:
        self.is_whole = False
        assert not self.world.broken, self.world.broken
        found = claims.groups(self.world)
        for promise in promises:
            promise(self.world, found)
        self.is_whole = True

    # ── Steps ─────────────────────────────────────────────────────────────────────────────────────

    def _call(self, place: int) -> Call:
        calls = self.world.carrier.calls
        return calls[place % len(calls)]

    def _take(self, call: Call) -> None:
        if self.world.real - call.begun_at <= LONGEST_CALL:
            self.world.carrier.take(call)

    def _taken(self, place: int) -> Taken:
        return self.world.carrier.taken[place % len(self.world.carrier.taken)]


def machine(stages_of: Stages, given: Parts) -> type[Machine]:
    """A machine that works on these."""
    return type("DeliveryMachine", (Machine,), {"stages": staticmethod(stages_of), "parts": given})
