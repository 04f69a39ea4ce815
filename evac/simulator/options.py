"""What the simulated carrier is started with."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

SIMULATED_ACCOUNTS = "AC00000000"


class RealCredentials(ValueError):
    """An account id that may belong to a real account; the simulator keeps away from those."""


@dataclass(frozen=True)
class Options:
    """Options of one simulated carrier.

    Attributes:
        auth_tokens: every one opens the account (rotation); webhooks are signed with the first.
        segments_per_second: pace of each SMS sender; WhatsApp runs at 80.
        hop_s: how long the network takes between two states of a text.
        templates: the words of approved WhatsApp texts by their content id; empty takes any id.
    """

    account_sid: str = "AC" + "0" * 32
    auth_tokens: tuple[str, ...] = ("simulated-token",)
    webhook_url: str = "http://127.0.0.1:8000/hooks/twilio/messages"
    quiet_webhook_url: str = "http://127.0.0.1:8000/hooks/twilio/messages"
    named_numbers: tuple[str, ...] = ("+13055550143",)
    quiet_numbers: tuple[str, ...] = ("+13055550178",)
    whatsapp_numbers: tuple[str, ...] = ()
    service_sids: tuple[str, ...] = ()
    segments_per_second: float = 10.0
    hop_s: float = 0.3
    log: Path | None = None
    desk: Path | None = None
    templates: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.account_sid.startswith(SIMULATED_ACCOUNTS):
            raise RealCredentials(
                f"The simulated carrier accepts only account ids that begin with {SIMULATED_ACCOUNTS}."
            )
        if not all(self.auth_tokens) or not self.auth_tokens:
            raise ValueError("The simulated carrier needs an auth token.")
        for url in (self.webhook_url, self.quiet_webhook_url):
            if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
                raise ValueError(f"Not a web address: {url}")

    @property
    def whatsapp_addresses(self) -> tuple[str, ...]:
        return tuple(f"whatsapp:{number}" for number in self.whatsapp_numbers)

    @property
    def senders(self) -> tuple[str, ...]:
        return (*self.named_numbers, *self.quiet_numbers, *self.whatsapp_addresses)

    def webhook_for(self, address: str) -> str:
        """The front that ``address`` belongs to decides which host is called, and so what is signed."""
        return self.quiet_webhook_url if address in self.quiet_numbers else self.webhook_url

    def sender_of_service(self, to: str) -> str | None:
        """A messaging service picks the channel by the recipient; None: it has no number for it."""
        pool = self.whatsapp_addresses if to.startswith("whatsapp:") else self.named_numbers
        return pool[0] if pool else None

    def knows_service(self, sid: str) -> bool:
        return sid in self.service_sids if self.service_sids else sid.startswith("MG") and len(sid) == 34
