"""An event loop whose threads do their work at once, in one order."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any


async def turns(number: int) -> None:
    for _ in range(number):
        await asyncio.sleep(0)


class Inline(ThreadPoolExecutor):
    """Runs what is given to it at once, so that a run is the same each time."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **given: Any) -> "Future[Any]":
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **given))
        except BaseException as error:
            future.set_exception(error)
        return future
