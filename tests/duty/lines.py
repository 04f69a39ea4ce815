"""Lines to duty phones that remember whom they rang, and fail as they are told to."""

from collections.abc import Callable
from datetime import datetime

from evac.messaging.channel import Event, ListUnavailable, Outcome
from evac.messaging.voice import CallJob


class FakeVoice:
    """Fits the calling half of ``messaging.voice.VoiceChannel``."""

    rejected = accepted = ("<Response/>", 200, {})

    def __init__(self, answer: Callable[[CallJob], Event] = lambda job: Event.ACCEPTED) -> None:
        self.calls: list[CallJob] = []
        self.listed: str | None = None  # SID of the call that the carrier's list holds
        self.list_fails = False
        self._answer = answer

    async def call(self, job: CallJob) -> Outcome:
        self.calls.append(job)
        return Outcome(self._answer(job), "test", "CA1")

    async def find_placed(self, to: str, since: datetime) -> str | None:
        if self.list_fails:
            raise ListUnavailable("test")
        return self.listed

    async def close(self) -> None:
        pass

    def read_call(self, form: object) -> None:
        raise NotImplementedError

    def read_report(self, form: object) -> None:
        raise NotImplementedError

    def goodbye(self, words: str, language: str) -> None:
        raise NotImplementedError

    def ask_again(self, ring_uid: str, words: str, language: str) -> None:
        raise NotImplementedError
