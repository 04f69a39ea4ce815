"""Long work that keeps others waiting as little as can be."""

import gc
import threading

import pytest

from evac.kernel.pauses import AT_ONCE, giving_way, without_pauses


def test_no_garbage_is_looked_for_meanwhile_and_all_is_as_before():
    with without_pauses():
        assert not gc.isenabled()
    assert gc.isenabled()


@pytest.mark.parametrize("count", [0, 1, AT_ONCE, 3 * AT_ONCE + 1])
def test_nothing_is_lost_on_the_way(count):
    assert list(giving_way(range(count))) == list(range(count))


def test_others_get_their_turn():
    turns, ended = [], threading.Event()

    def count() -> None:
        while not ended.is_set():
            turns.append(1)

    other = threading.Thread(target=count)
    other.start()
    seen = {len(turns) for _ in giving_way(range(50 * AT_ONCE))}
    ended.set()
    other.join()
    assert len(seen) > 2
