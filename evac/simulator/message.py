"""One text as the carrier knows it, and how it is told to the outside."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any
from uuid import uuid4

DONE = frozenset({"sent", "delivered", "undelivered", "failed", "canceled", "received", "read"})


def new_sid(prefix: str = "SM") -> str:
    return prefix + uuid4().hex


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(slots=True, eq=False)
class Message:
    """A text in either direction.

    Attributes:
        direction: "inbound", "outbound-api", or "outbound-reply" for what the carrier says by itself.
        position: place among all texts, from 1.
        n: place among the texts accepted through the API, from 1; 0 for all others.
        extra: webhook fields beside the usual ones (a WhatsApp pin).
    """

    account_sid: str
    direction: str
    sender: str
    to: str
    body: str
    segments: int
    status: str
    sid: str = field(default_factory=new_sid)
    accepted_at: datetime = field(default_factory=utc_now)
    updated_at: datetime | None = None
    sent_at: datetime | None = None
    error_code: int | None = None
    service_sid: str | None = None
    status_callback: str | None = None
    validity_s: int = 36_000
    send_at: datetime | None = None
    extra: dict[str, str] = field(default_factory=dict)
    deleted: bool = False
    position: int = 0
    n: int = 0

    @property
    def phone(self) -> str:
        """The number at the citizen's end, without its channel."""
        return bare(self.sender if self.direction == "inbound" else self.to)

    @property
    def ours(self) -> str:
        """Our end of it, with its channel."""
        return self.to if self.direction == "inbound" else self.sender

    @property
    def is_whatsapp(self) -> bool:
        return self.to.startswith("whatsapp:")


def bare(address: str) -> str:
    return address.removeprefix("whatsapp:")


def as_twilio(message: Message) -> dict[str, Any]:
    """The JSON of the Messages resource: numbers are strings, dates are RFC 2822."""
    uri = f"/2010-04-01/Accounts/{message.account_sid}/Messages/{message.sid}"
    return {
        "sid": message.sid,
        "account_sid": message.account_sid,
        "messaging_service_sid": message.service_sid,
        "to": message.to,
        "from": None if message.status in ("accepted", "scheduled") else message.sender,
        "body": message.body,
        "status": message.status,
        "direction": message.direction,
        "num_segments": str(message.segments),
        "num_media": "0",
        "date_created": _date(message.accepted_at),
        "date_updated": _date(message.updated_at or message.accepted_at),
        "date_sent": _date(message.sent_at),
        "error_code": message.error_code,
        "error_message": None,
        "price": None,
        "price_unit": "USD",
        "api_version": "2010-04-01",
        "uri": f"{uri}.json",
        "subresource_uris": {"media": f"{uri}/Media.json"},
    }


def as_log_line(message: Message) -> dict[str, Any]:
    """One text in the carrier's own list."""
    return {
        "n": message.n,
        "sid": message.sid,
        "to": message.to,
        "from": message.sender,
        "body": message.body,
        "status": message.status,
        "accepted_at": message.accepted_at.isoformat(timespec="microseconds"),
    }


def _date(at: datetime | None) -> str | None:
    return format_datetime(at) if at else None
