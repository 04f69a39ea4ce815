"""One call as the carrier knows it, what is said in it, and how it is told to the outside."""

from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from typing import Any
from xml.etree import ElementTree

from evac.simulator.message import bare, new_sid, utc_now

OVER = frozenset({"completed", "busy", "no-answer", "failed", "canceled"})


@dataclass(frozen=True)
class Script:
    """What a document of the product makes the call do next.

    Attributes:
        said: words spoken to whoever answered.
        action: where a pressed digit is posted; None where none is asked for.
        rejects: whether the call is turned down unanswered.
    """

    said: str = ""
    action: str | None = None
    rejects: bool = False


@dataclass(slots=True, eq=False)
class Call:
    """A call in either direction. ``direction`` is "inbound" or "outbound-api"."""

    account_sid: str
    direction: str
    sender: str
    to: str
    script: Script = field(default_factory=Script)
    status: str = "queued"
    sid: str = field(default_factory=lambda: new_sid("CA"))
    status_callback: str | None = None
    timeout_s: float = 60.0
    created_at: datetime = field(default_factory=utc_now)
    digits: str = ""
    n: int = 0

    @property
    def phone(self) -> str:
        """The number at the other end, without its channel."""
        return bare(self.sender if self.direction == "inbound" else self.to)

    @property
    def is_over(self) -> bool:
        return self.status in OVER


def read_script(document: str | bytes) -> Script:
    """Read the part of TwiML that the product speaks.

    Raises:
        ElementTree.ParseError: no XML.
    """
    root = ElementTree.fromstring(document)
    said = " ".join(" ".join(verb.itertext()).strip() for verb in root.iter("Say"))
    gather = root.find("Gather")
    return Script(
        said=said,
        action=gather.get("action") if gather is not None else None,
        rejects=root.find("Reject") is not None,
    )


def call_form(call: Call) -> dict[str, str]:
    """What every webhook about a call bears."""
    return {
        "CallSid": call.sid,
        "AccountSid": call.account_sid,
        "From": call.sender,
        "To": call.to,
        "CallStatus": call.status,
        "Direction": call.direction,
        "ApiVersion": "2010-04-01",
    }


def as_twilio_call(call: Call) -> dict[str, Any]:
    """The JSON of the Calls resource."""
    uri = f"/2010-04-01/Accounts/{call.account_sid}/Calls/{call.sid}.json"
    created = format_datetime(call.created_at)
    return {
        "sid": call.sid,
        "account_sid": call.account_sid,
        "to": call.to,
        "from": call.sender,
        "status": call.status,
        "direction": call.direction,
        "date_created": created,
        "date_updated": created,
        "start_time": None if call.status == "queued" else created,
        "end_time": created if call.is_over else None,
        "duration": "0" if call.is_over else None,
        "price": None,
        "price_unit": "USD",
        "api_version": "2010-04-01",
        "uri": uri,
    }


def as_call_line(call: Call) -> dict[str, Any]:
    """One call in the carrier's own list."""
    return {
        "n": call.n,
        "sid": call.sid,
        "direction": call.direction,
        "to": call.to,
        "from": call.sender,
        "status": call.status,
        "said": call.script.said,
        "digits": call.digits,
        "created_at": call.created_at.isoformat(timespec="microseconds"),
    }
