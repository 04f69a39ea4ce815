"""A carrier that remembers what it was given, and fails as it is told to."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count

from evac.kernel.wording import Front
from evac.messaging.channel import (
    AccountCheck,
    Event,
    InboundText,
    Job,
    ListedText,
    ListUnavailable,
    Outcome,
)
from evac.people.models import Channel as Kind

Answer = Callable[[Job], Outcome | Event]


class FakeCarrier:
    """Fits ``messaging.channel.Channel``.

    Args:
        answer: what a call ends with; a text is taken in unless it says so.
    """

    accepted = ("<Response/>", 200, {})

    def __init__(self, answer: Answer | None = None) -> None:
        self.taken: list[tuple[str, Job]] = []  # SID and job, in order
        self.calls: list[Job] = []
        self.unlisted: set[str] = set()  # SIDs that the list does not hold (yet)
        self.list_fails = False
        self.clock: Callable[[], datetime] = lambda: datetime.now(UTC)
        self._taken_at: dict[str, datetime] = {}
        self._answer = answer or (lambda job: Event.ACCEPTED)
        self._numbers = count(1)

    @property
    def sent(self) -> list[tuple[str, str]]:
        return [(job.to, job.body) for _, job in self.taken]

    def sender_for(self, kind: Kind, front: Front, *, contact_uid: str, answer_from: str | None) -> str:
        return f"{front.value}-{kind.value}"

    def take_in(self, job: Job) -> str:
        sid = f"SM{next(self._numbers):032}"
        self.taken.append((sid, job))
        self._taken_at[sid] = self.clock()
        return sid

    async def send(self, job: Job) -> Outcome:
        await asyncio.sleep(0)
        self.calls.append(job)
        ends = self._answer(job)
        if isinstance(ends, Outcome):
            return ends
        if ends is Event.ACCEPTED:
            return Outcome(Event.ACCEPTED, provider_sid=self.take_in(job))
        return Outcome(ends, "test")

    async def list_outbound(self, since: datetime) -> list[ListedText]:
        if self.list_fails:
            raise ListUnavailable("test")
        newest_first = reversed(self.taken)
        return [self._listed(sid, job) for sid, job in newest_first if sid not in self.unlisted]

    def taken_by(self, moment: datetime) -> set[str]:
        """SIDs of what was taken in until then."""
        return {sid for sid, at in self._taken_at.items() if at <= moment}

    def _listed(self, sid: str, job: Job) -> ListedText:
        return ListedText(sid, job.to, job.sender, job.body, self._taken_at[sid])

    async def list_inbound(self, since: datetime) -> list[InboundText]:
        return []

    async def redact(self, provider_sid: str) -> bool:
        return True

    async def check_account(self) -> AccountCheck:
        return AccountCheck(True, "active")

    def is_genuine(self, urls: object, params: object, signature: object) -> bool:
        return True

    def read(self, form: object) -> InboundText:
        raise NotImplementedError

    def read_receipt(self, attempt_uid: str, form: object) -> None:
        return None
