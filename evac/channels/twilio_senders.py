"""Our account and our senders: which of them a text leaves from, and which front each belongs to."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from evac.kernel.phone import normal_address
from evac.kernel.wording import Front
from evac.people.models import Channel as Kind

NAMED_SMS, NAMED_WHATSAPP, QUIET_SMS = "named-sms", "named-whatsapp", "quiet-sms"
SERVICE_PREFIX = "MG"


@dataclass(frozen=True, repr=False)
class TwilioAccount:
    """What the carrier's account needs.

    Attributes:
        auth_tokens: the first one opens the API; every one of them may have signed a webhook.
        sms_from_quiet: the pool of the quiet front; each contact keeps its own of them.
        fronts: the public base address of each front, without a trailing slash.
    """

    account_sid: str
    auth_tokens: tuple[str, ...]
    messaging_service_sid: str = ""
    sms_from: str = ""
    sms_from_quiet: tuple[str, ...] = ()
    whatsapp_from: str = ""
    api_url: str = "https://api.twilio.com"
    fronts: Mapping[Front, str] = field(default_factory=dict)


@dataclass(frozen=True, repr=False)
class Sender:
    """One sender. Its name goes into rows and logs; its number, or service, only to the carrier."""

    name: str
    kind: Kind
    front: Front
    number: str
    service: str = ""


class Senders:
    def __init__(self, account: TwilioAccount) -> None:
        self._pool: tuple[Sender, ...] = tuple(
            Sender(f"{QUIET_SMS}-{place}", Kind.SMS, Front.QUIET, _bare(number))
            for place, number in enumerate(account.sms_from_quiet, start=1)
        )
        named = Sender(
            NAMED_SMS, Kind.SMS, Front.NAMED, _bare(account.sms_from), account.messaging_service_sid
        )
        whatsapp = Sender(NAMED_WHATSAPP, Kind.WHATSAPP, Front.NAMED, _bare(account.whatsapp_from))
        usable = [sender for sender in (named, whatsapp, *self._pool) if sender.number or sender.service]
        self._by_name = {sender.name: sender for sender in usable}
        self._by_number = {(sender.kind, sender.number): sender for sender in usable if sender.number}

    def named(self, name: str) -> Sender | None:
        return self._by_name.get(name)

    def at(self, kind: Kind, number: str) -> Sender | None:
        """Ours with this number, None when it is not one of ours."""
        return self._by_number.get((kind, _bare(number)))

    def of_listed(self, kind: Kind, number: str, service: str) -> Sender | None:
        """Ours that a listed text left from; a text still waiting in a service has no number yet."""
        named = self._by_name.get(NAMED_SMS)
        if service and named is not None and named.service == service and kind is Kind.SMS:
            return named
        return self.at(kind, number)

    def caller(self) -> Sender | None:
        """Whose number a call of ours shows: the published one, if it is no short code or service."""
        named = self._by_name.get(NAMED_SMS)
        pool = (named, *self._pool) if named else self._pool
        return next((sender for sender in pool if normal_address(sender.number).is_phone), None)

    def choose(self, kind: Kind, front: Front, *, contact_uid: str, answer_from: str | None) -> Sender | None:
        """A sender of the front the text may be seen from, the same one for a contact each time.

        The number that was written to answers, when it is of that front: a discreet party sees the quiet
        front only, even if it wrote to the published number, and where there is no quiet number it gets
        nothing: None stays unsent, and staff see why.
        """
        answering = self.at(kind, answer_from) if answer_from else None
        if answering is not None and answering.front is front:
            return answering
        if kind is Kind.WHATSAPP:
            return self._by_name.get(NAMED_WHATSAPP)
        if front is Front.NAMED:
            return self._by_name.get(NAMED_SMS) or answering
        return max(self._pool, key=lambda sender: _affinity(contact_uid, sender.number), default=None)


def _affinity(contact_uid: str, number: str) -> bytes:
    """The highest one wins, so that a number added to the pool, or lost from it, moves few contacts only.

    Source: rendezvous hashing, Thaler and Ravishankar 1998.
    """
    return hashlib.sha256(f"{contact_uid}|{number}".encode()).digest()


def _bare(number: str) -> str:
    return normal_address(number).value
