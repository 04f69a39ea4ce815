"""What a channel must offer, and the words it speaks with us: outcomes, jobs, texts in, receipts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from evac.kernel.errors import EvacError
from evac.kernel.phone import Address
from evac.kernel.wording import Front
from evac.people.models import Channel as Kind


class Event(StrEnum):
    """What can happen to an outgoing text or to an attempt at it."""

    CLAIMED = "claimed"
    # The answer to our call.
    ACCEPTED = "accepted"
    NOT_SENT = "not_sent"  # proven: refused connection, too many requests
    SETUP_WRONG = "setup_wrong"  # credentials, account, sender: nothing leaves through this sender
    REGION_CLOSED = "region_closed"  # the account may not text that country
    REFUSED = "refused"  # this text to this number, for good
    STOPPED = "stopped"  # the person opted out
    UNREACHABLE = "unreachable"  # no text ever reaches this number
    IN_DOUBT = "in_doubt"  # whatever else: it may have gone out
    # Found out later.
    LEASE_LOST = "lease_lost"  # the dispatcher that held it is gone
    FOUND = "found"  # in the provider's list
    ABSENT = "absent"  # not in the provider's list
    ONLY_COPY = "only_copy"  # sent again after that, and the list holds the later copy alone
    # Receipts.
    UNDERWAY = "underway"
    SENT = "sent"
    UNDELIVERED = "undelivered"  # another try later may succeed
    UNDELIVERABLE = "undeliverable"  # another try would not
    OPTED_OUT = "opted_out"
    NUMBER_DEAD = "number_dead"
    DELIVERED = "delivered"
    READ = "read"
    # Decisions of ours.
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    SUPPRESSED = "suppressed"


@dataclass(frozen=True)
class Outcome:
    """One thing that happened. ``reason`` is a code (ours or the provider's), never words or a number."""

    event: Event
    reason: str | None = None
    provider_sid: str | None = None


@dataclass(frozen=True, repr=False)
class Template:
    """A text that WhatsApp approved: the carrier makes its words, from what the blanks are filled with."""

    content_sid: str
    variables: Mapping[str, str]


@dataclass(frozen=True, repr=False)
class Job:
    """A claimed text, ready for the call. The attempt is committed before anyone sees this."""

    outgoing_id: int
    attempt_id: int
    attempt_uid: str  # opaque; stands in the receipt's address
    worker: str  # fencing token
    kind: Kind
    sender: str  # name of the sender chosen, e.g. "quiet-sms-1"; never a number
    to: str
    body: str
    segments: int
    lane: int
    valid_seconds: int | None = None  # time left until the text is worth nothing
    template: Template | None = None  # then ``body`` is what the carrier will make of it
    claimed_monotonic: float = 0.0  # the claiming process's own clock, to see whether the lease still stands


@dataclass(frozen=True, repr=False)
class InboundText:
    """A text in, as the webhook or the provider's list gives it."""

    provider_sid: str
    kind: Kind
    front: Front
    sender: Address
    to: Address
    body: str
    media_count: int = 0
    point: tuple[float, float] | None = None  # WGS 84 latitude, longitude of a pin
    label: str | None = None  # the pin's label and address
    carrier_word: str | None = None  # STOP, START or HELP as the carrier read it
    sent_at: datetime | None = None  # only the list knows it


@dataclass(frozen=True)
class Receipt:
    """What the provider says about an attempt of ours."""

    attempt_uid: str
    event: Event
    provider_sid: str
    reason: str | None = None


@dataclass(frozen=True, repr=False)
class ListedText:
    """A text of ours in the provider's list."""

    provider_sid: str
    to: str
    sender: str | None  # name of our sender; None: not one of ours (any more)
    body: str
    created_at: datetime | None
    event: Event = Event.UNDERWAY
    reason: str | None = None


@dataclass(frozen=True)
class AccountCheck:
    """Whether the provider lets us in; ``detail`` holds no secret and no number."""

    ok: bool
    detail: str


class ListUnavailable(EvacError):
    """The provider's list could not be read: nothing is concluded from it."""

    code = "list-unavailable"
    status = 503

    def __init__(self, reason: str) -> None:
        super().__init__(f"The carrier's list could not be read ({reason}).")


Accepted = tuple[str, int, dict[str, str]]  # body, status, headers


class Channel(Protocol):
    """A provider of texts. ``send`` never raises; the lists raise ListUnavailable."""

    accepted: Accepted  # what a webhook answers

    def is_genuine(self, urls: Sequence[str], params: Mapping[str, str], signature: str | None) -> bool: ...

    def read(self, form: Mapping[str, str]) -> InboundText: ...

    def read_receipt(self, attempt_uid: str, form: Mapping[str, str]) -> Receipt | None: ...

    def sender_for(
        self, kind: Kind, front: Front, *, contact_uid: str, answer_from: str | None
    ) -> str | None: ...

    async def send(self, job: Job) -> Outcome: ...

    async def list_inbound(self, since: datetime) -> list[InboundText]: ...

    async def list_outbound(self, since: datetime) -> list[ListedText]: ...

    async def redact(self, provider_sid: str) -> bool: ...

    async def check_account(self) -> AccountCheck: ...

    async def close(self) -> None: ...


Channels = Mapping[Kind, Channel]
