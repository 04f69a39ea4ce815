"""The model of a carrier: what it took in, what it says about it, and a list that lags.

A call stays on the wire until the machine lets it end, so that anything may happen in the meantime.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from evac.channels.twilio_codes import event_of, outcome_of
from evac.kernel.wording import Front
from evac.messaging.channel import Event, Job, ListedText, ListUnavailable, Outcome, Receipt
from evac.people.models import Channel as Kind

LIST_MARGIN = timedelta(seconds=5)  # the channel reads that much further back than it is asked to
# What happens to a text in the network: each carrier's status with its code, in the order it happens in.
NETWORK = {
    "queued": ("sent", "undelivered", "failed"),
    "sent": ("delivered", "undelivered", "failed"),
    "undelivered": ("delivered",),  # carriers revise it
    "failed": (),
    "delivered": ("read",),
    "read": (),
}
CODES = {"undelivered": 30003, "failed": 30004}
CAME_BACK = frozenset(CODES)


@dataclass(frozen=True)
class Answer:
    """How a call ends: a status and a code, or None: cut. ``takes``: whether the carrier has the text."""

    takes: bool
    status: int | None = None
    code: int | None = None


ANSWERS = {
    "well": Answer(True, 201),
    "500 after acceptance": Answer(True, 500, 20500),
    "cut after acceptance": Answer(True),
    "503": Answer(False, 503),
    "cut before": Answer(False),
    "429": Answer(False, 429, 20429),
    "wrong token": Answer(False, 403, 20005),
    "country closed": Answer(False, 400, 21408),
    "no such number": Answer(False, 400, 21211),
    "opted out": Answer(False, 400, 21610),
    "too long": Answer(False, 400, 21617),
}


@dataclass
class Taken:
    """A text as the carrier has it. ``history``: what has happened to it, oldest first."""

    sid: str
    job: Job
    at: datetime
    history: list[str] = field(default_factory=lambda: ["queued"])

    @property
    def came_back(self) -> bool:
        return bool(CAME_BACK.intersection(self.history))

    def receipt(self, status: str) -> Receipt:
        event = event_of(status, CODES.get(status))
        return Receipt(self.job.attempt_uid, event, self.sid, str(CODES.get(status) or "") or None)

    def listed(self) -> ListedText:
        said = self.receipt(self.history[-1])
        created = self.at.replace(microsecond=0)
        return ListedText(
            self.sid, self.job.to, self.job.sender, self.job.body, created, said.event, said.reason
        )


@dataclass
class Call:
    """A request on the wire."""

    job: Job
    begun_at: datetime
    ended: "asyncio.Future[Outcome]"
    taken: Taken | None = None


class ModelCarrier:
    """As much of ``messaging.channel.Channel`` as sending and reconciling need.

    Args:
        clock: the carrier's own.
        begins: called with every job at the moment its call begins.
    """

    def __init__(self, clock: Callable[[], datetime], begins: Callable[[Job], None]) -> None:
        self._clock = clock
        self._begins = begins
        self.calls: list[Call] = []
        self.taken: list[Taken] = []
        self.refused: set[int] = set()  # texts that it refused for good
        self.lag = timedelta(0)
        self.list_fails = False

    def sender_for(self, kind: Kind, front: Front, *, contact_uid: str, answer_from: str | None) -> str:
        return f"{front.value}-{kind.value}"

    async def send(self, job: Job) -> Outcome:
        self._begins(job)
        call = Call(job, self._clock(), asyncio.get_running_loop().create_future())
        self.calls.append(call)
        return await call.ended

    def send_at_once(self, job: Job) -> Outcome:
        """For a sender that can do nothing else during its calls."""
        self._begins(job)
        call = Call(job, self._clock(), asyncio.get_running_loop().create_future())
        return Outcome(Event.ACCEPTED, provider_sid=self.take(call).sid)

    async def list_outbound(self, since: datetime) -> list[ListedText]:
        if self.list_fails:
            raise ListUnavailable("503")
        shown = [text for text in self.taken if text.at <= self._clock() - self.lag]
        return [text.listed() for text in reversed(shown) if text.at >= since - LIST_MARGIN]

    def take(self, call: Call) -> Taken:
        """The text is the carrier's from here on, whatever becomes of the answer."""
        if call.taken is None:
            call.taken = Taken(f"SM{len(self.taken):032}", call.job, self._clock())
            self.taken.append(call.taken)
        return call.taken

    def end(self, call: Call, answer: Answer) -> None:
        """The answer, or the end of the connection, reaches the caller."""
        self.calls.remove(call)
        if answer.takes:
            self.take(call)
        call.ended.set_result(self._outcome(call, answer))

    def drop(self, call: Call) -> None:
        """Nobody is left to hear the answer."""
        self.calls.remove(call)
        call.ended.cancel()

    def _outcome(self, call: Call, answer: Answer) -> Outcome:
        if answer.status is None:
            return Outcome(Event.IN_DOUBT, "ServerDisconnectedError")
        if answer.status == 201:
            return Outcome(Event.ACCEPTED, provider_sid=self.take(call).sid)
        outcome = outcome_of(answer.status, answer.code)
        if outcome.event in (Event.REFUSED, Event.STOPPED, Event.UNREACHABLE):
            self.refused.add(call.job.outgoing_id)
        return outcome
