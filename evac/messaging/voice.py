"""What a channel of calls must offer, and the words it speaks with us.

An inbound call is rejected unbilled and kept like a text: it means "alive, call me back".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from evac.messaging.channel import Accepted, InboundText, Outcome

MISSED_CALL = "missed_call"  # carrier_word of a kept call


@dataclass(frozen=True, repr=False)
class CallJob:
    """A call to one duty phone, ready to be placed.

    Attributes:
        uid: opaque; stands in the addresses that the carrier calls back.
        words: said to whoever answers; no personal data.
    """

    uid: str
    to: str
    words: str
    language: str


class CallEvent(StrEnum):
    """What the carrier tells about a call of ours."""

    DIGIT = "digit"
    UNDERWAY = "underway"
    NOT_ANSWERED = "not_answered"  # no answer, busy
    ENDED = "ended"  # spoken, by a person or into a mailbox
    FAILED = "failed"


@dataclass(frozen=True)
class CallReport:
    event: CallEvent
    provider_sid: str
    digit: str | None = None


class VoiceChannel(Protocol):
    """A provider of calls. ``call`` never raises; ``find_placed`` raises ListUnavailable."""

    rejected: Accepted  # what an inbound call is answered with
    accepted: Accepted  # what a report is answered with

    def read_call(self, form: Mapping[str, str]) -> InboundText: ...

    def read_report(self, form: Mapping[str, str]) -> CallReport: ...

    def goodbye(self, words: str, language: str) -> Accepted: ...

    def ask_again(self, ring_uid: str, words: str, language: str) -> Accepted: ...

    async def call(self, job: CallJob) -> Outcome: ...

    async def find_placed(self, to: str, since: datetime) -> str | None: ...

    async def close(self) -> None: ...
