"""Long work of the processor that keeps the others of its process waiting as little as can be."""

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from time import sleep
from typing import TypeVar

T = TypeVar("T")

AT_ONCE = 200  # some tenths of a millisecond's work


@contextmanager
def without_pauses() -> Iterator[None]:
    """Look for no garbage meanwhile: among so many new objects that takes most of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def giving_way(many: Iterable[T]) -> Iterator[T]:
    """The same, one by one, with a turn for other threads after every few.

    Without it each of them waits 5 ms whenever it comes back from the database, and a transaction of a
    thousand statements holds the writer's gate for seconds.
    """
    for number, one in enumerate(many):
        yield one
        if number % AT_ONCE == 0:
            sleep(0)
