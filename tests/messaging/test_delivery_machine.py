"""The delivery machine under everything that can happen to it, in any order.

Planted faults show that the runs would see them: each replaces one collaborator. EVAC_CHAOS=1 runs for
longer, from another beginning each time.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.messaging.machine import planted
from tests.messaging.machine.rules import machine
from tests.messaging.machine.stage import Stages, postgres_stages, sqlite_stages
from tests.messaging.machine.world import Parts
from tests.postgres import PostgresUnavailable

LONG = os.environ.get("EVAC_CHAOS") == "1"
RUNS = settings(
    max_examples=500 if LONG else 40,
    stateful_step_count=30,
    derandomize=not LONG,
    deadline=None,
    database=None,
    # A failing run is told as it was; making it small takes minutes, which `make chaos` has.
    phases=[Phase.generate, Phase.shrink] if LONG else [Phase.generate],
    suppress_health_check=list(HealthCheck),
)
ON_POSTGRES = settings(RUNS, max_examples=100 if LONG else 5)
PLAIN = settings(RUNS, max_examples=5, derandomize=True)
UNTIL_FOUND = settings(RUNS, max_examples=300, derandomize=True, phases=[Phase.generate])
PLANTED = {
    "calls before the intent is kept": Parts(dispatcher=planted.CallsBeforeTheIntentIsKept),
    "sends again at once when in doubt": Parts(channel=planted.SendsAgainAtOnce),
    "ignores the fencing token": Parts(dispatcher=planted.TakesAnyAnswer),
    "lets an old receipt move back": Parts(fold=planted.folds_what_came_last),
    "reconciles without counting": Parts(reconcile=planted.reconciles_without_counting),
}


@pytest.fixture(scope="module")
def stages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stages]:
    folder: Path = tmp_path_factory.mktemp("machine")
    with sqlite_stages(folder) as made:
        yield made


def test_whatever_happens_nothing_is_lost_and_nothing_goes_twice(stages):
    run_state_machine_as_test(machine(stages, Parts()), settings=RUNS)


@pytest.mark.postgres
def test_nor_on_postgres():
    try:
        with postgres_stages(f"machine_{os.getpid()}") as made:
            run_state_machine_as_test(machine(made, Parts()), settings=ON_POSTGRES)
    except PostgresUnavailable as error:
        pytest.skip(f"no PostgreSQL: {error}")


@pytest.mark.parametrize("fault", PLANTED)
def test_a_planted_fault_is_found(stages, fault):
    with pytest.raises(AssertionError):
        run_state_machine_as_test(machine(stages, PLANTED[fault]), settings=UNTIL_FOUND)


def test_the_dispatcher_that_faults_are_planted_in_has_none_of_its_own(stages):
    run_state_machine_as_test(machine(stages, Parts(dispatcher=planted.Plain)), settings=PLAIN)
