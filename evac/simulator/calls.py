"""Calls on the line: they ring on a phone of the desk, are answered, and a digit is posted back signed."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Lock
from typing import Any
from xml.etree import ElementTree

from evac.simulator.call import Call, Script, call_form, read_script
from evac.simulator.network import Network
from evac.simulator.posting import Answer, Poster
from evac.simulator.store import Store
from evac.simulator.timeline import Timeline

MAILBOX_S = 60.0  # who answers and presses nothing is hung up on


class Calls:
    """Every call there was, oldest first; a restarted carrier knows of none."""

    def __init__(
        self, store: Store, network: Network, poster: Poster, timeline: Timeline, *, hop_s: float
    ) -> None:
        self._store = store
        self._network = network
        self._poster = poster
        self._timeline = timeline
        self._hop_s = hop_s
        self._lock = Lock()
        self._all: list[Call] = []
        self._pool = ThreadPoolExecutor(4, thread_name_prefix="calls")

    def place(self, call: Call) -> None:
        """Ring a phone at the product's wish."""
        self._add(call)
        self._timeline.after(self._hop_s, partial(self._ring, call))

    def receive(self, call: Call, url: str) -> Answer:
        """Ring one of our numbers: the product is asked what to do with the call."""
        call.status = "ringing"
        self._add(call)
        answer = self._poster.post(url, call_form(call))
        script = _script_of(answer) or Script()
        # A product that does not answer, or not in XML, is heard as a fault.
        self._change(call, script=script, status="busy" if script.rejects else "failed")
        return answer

    def answer(self, sid: str) -> bool:
        """Pick up; False when it does not ring (any more)."""
        call = self.find(sid)
        if call is None or not self._move(call, "ringing", "in-progress"):
            return False
        if call.script.action:
            self._timeline.after(MAILBOX_S, partial(self._end, call, "completed"))
        else:
            self._end(call, "completed")
        return True

    def press(self, sid: str, digits: str) -> Answer | None:
        """Press keys in a call that asks for them; None when it does not."""
        call = self.find(sid)
        if call is None or call.status != "in-progress" or not call.script.action:
            return None
        self._change(call, digits=call.digits + digits)
        answer = self._poster.post(call.script.action, call_form(call) | {"Digits": digits})
        self._change(call, script=_script_of(answer) or Script())
        if not call.script.action:
            self._end(call, "completed")
        return answer

    def hang_up(self, sid: str) -> bool:
        """Decline a ringing call, or end one that was answered."""
        call = self.find(sid)
        if call is None or call.is_over:
            return False
        self._end(call, "completed" if call.status == "in-progress" else "busy")
        return True

    def cancel(self, call: Call, status: str) -> None:
        """End it at the product's wish."""
        self._end(call, status)

    def find(self, sid: str) -> Call | None:
        return next((call for call in self._all if call.sid == sid), None)

    def newest_first(self) -> Iterator[Call]:
        return reversed(self._all[:])

    def after(self, n: int) -> list[Call]:
        return self._all[max(n, 0) :]

    def of_phone(self, phone: str) -> list[Call]:
        return [call for call in self._all[:] if call.phone == phone]

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _add(self, call: Call) -> None:
        with self._lock:
            self._all.append(call)
            call.n = len(self._all)
        self._store.touch(call.phone)

    def _ring(self, call: Call) -> None:
        if call.phone in self._network.unreachable:
            self._end(call, "no-answer")
        elif self._move(call, "queued", "ringing"):
            self._timeline.after(call.timeout_s, partial(self._give_up, call))

    def _give_up(self, call: Call) -> None:
        if call.status == "ringing":
            self._end(call, "no-answer")

    def _end(self, call: Call, status: str) -> None:
        with self._lock:
            if call.is_over:
                return
            call.status = status
        self._store.touch(call.phone)
        if call.status_callback:
            self._pool.submit(self._poster.post, call.status_callback, call_form(call))

    def _move(self, call: Call, before: str, after: str) -> bool:
        with self._lock:
            if call.status != before:
                return False
            call.status = after
        self._store.touch(call.phone)
        return True

    def _change(self, call: Call, **changes: Any) -> None:
        with self._lock:
            for name, value in changes.items():
                setattr(call, name, value)
        self._store.touch(call.phone)


def _script_of(answer: Answer) -> Script | None:
    try:
        return read_script(answer.body) if answer.status == 200 else None
    except ElementTree.ParseError:
        return None
