"""SMS and WhatsApp through Twilio: our words become its requests, its answers become our words."""

import json
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from aiohttp import ClientConnectorError
from twilio.base import values
from twilio.base.exceptions import TwilioException, TwilioRestException

from evac.channels import twilio_webhooks
from evac.channels.twilio_client import WRONG_TOKEN, TwilioClients
from evac.channels.twilio_codes import code_of, event_of, outcome_of
from evac.channels.twilio_http import TIMEOUT_SECONDS
from evac.channels.twilio_senders import Sender, Senders, TwilioAccount
from evac.kernel.phone import normal_address
from evac.kernel.wording import Front
from evac.messaging.channel import (
    Accepted,
    AccountCheck,
    Event,
    InboundText,
    Job,
    ListedText,
    ListUnavailable,
    Outcome,
    Receipt,
)
from evac.messaging.claim import LEASE
from evac.people.models import Channel as Kind

__all__ = ["TwilioAccount", "TwilioMessages"]

RECEIPTS_PATH = "/hooks/twilio/receipts/"
PAGE_SIZE = 1000
LONGEST_VALIDITY = 36_000  # seconds; the provider refuses more
LIST_MARGIN = timedelta(seconds=5)  # the list's times are whole seconds and not strictly in order


class TwilioMessages:
    """Fits ``messaging.channel.Channel``. One object a process; its connections belong to the loop in use."""

    accepted: Accepted = ("<Response/>", 200, {"Content-Type": "text/xml"})

    def __init__(self, account: TwilioAccount, *, timeout_seconds: float = TIMEOUT_SECONDS) -> None:
        if timeout_seconds >= LEASE.total_seconds():
            raise ValueError("a call must end before its lease does")
        self._account = account
        self._senders = Senders(account)
        self._timeout = timeout_seconds
        self._clients = TwilioClients(account, timeout_seconds=timeout_seconds)

    # ── Webhooks ──────────────────────────────────────────────────────────────────────────────────

    def is_genuine(self, urls: Sequence[str], params: Mapping[str, str], signature: str | None) -> bool:
        return twilio_webhooks.is_genuine(self._account.auth_tokens, urls, params, signature)

    def read(self, form: Mapping[str, str]) -> InboundText:
        """Raises Unreadable for a form that names no message."""
        sender, to = normal_address(form.get("From")), normal_address(form.get("To"))
        kind = twilio_webhooks.kind_of(sender)
        return InboundText(
            provider_sid=twilio_webhooks.sid_of(form),
            kind=kind,
            front=self._front_at(kind, to.value),
            sender=sender,
            to=to,
            body=twilio_webhooks.words_of(form),
            media_count=twilio_webhooks.media_count_of(form),
            point=twilio_webhooks.point_of(form),
            label=twilio_webhooks.label_of(form),
            carrier_word=twilio_webhooks.carrier_word_of(form),
        )

    def read_receipt(self, attempt_uid: str, form: Mapping[str, str]) -> Receipt | None:
        return twilio_webhooks.receipt_of(attempt_uid, form)

    # ── Sending ───────────────────────────────────────────────────────────────────────────────────

    def sender_for(
        self, kind: Kind, front: Front, *, contact_uid: str, answer_from: str | None
    ) -> str | None:
        """The name of the sender a text leaves from; None when there is none that it may leave from."""
        sender = self._senders.choose(kind, front, contact_uid=contact_uid, answer_from=answer_from)
        return sender.name if sender else None

    async def send(self, job: Job) -> Outcome:
        """Hand the text over once. Never raises: whatever is not proven to have failed is in doubt."""
        sender = self._senders.named(job.sender)
        if sender is None:
            return Outcome(Event.SETUP_WRONG, "no-such-sender")
        if self._too_late(job):
            return Outcome(Event.NOT_SENT, "lease-ends")
        token = self._clients.token
        outcome = await self._create(job, sender)
        if outcome.reason in WRONG_TOKEN and self._clients.next_token(token):
            return await self._create(job, sender)  # refused at the door: it was not sent
        return outcome

    async def _create(self, job: Job, sender: Sender) -> Outcome:
        try:
            sent = await self._clients.current().messages.create_async(**self._request(job, sender))
            sid = sent.sid
        except TwilioException as error:
            status, code = getattr(error, "status", 0), getattr(error, "code", None)
            return outcome_of(int(status or 0), code_of(code))
        except ClientConnectorError:
            return Outcome(Event.NOT_SENT, "carrier-not-reachable")
        except Exception as error:  # whatever else happened, the text may have gone out
            return Outcome(Event.IN_DOUBT, type(error).__name__)
        if not isinstance(sid, str) or not sid:
            return Outcome(Event.IN_DOUBT, "answer-without-sid")
        return Outcome(Event.ACCEPTED, provider_sid=sid)

    def _request(self, job: Job, sender: Sender) -> dict[str, Any]:
        prefix = "whatsapp:" if job.kind is Kind.WHATSAPP else ""
        request: dict[str, Any] = {"to": prefix + job.to}
        if job.template is None:
            request["body"] = job.body
        else:
            request["content_sid"] = job.template.content_sid
            request["content_variables"] = json.dumps(job.template.variables)
        if sender.service:
            request["messaging_service_sid"] = sender.service
        else:
            request["from_"] = prefix + sender.number
        if base := self._account.fronts.get(sender.front):
            request["status_callback"] = f"{base}{RECEIPTS_PATH}{job.attempt_uid}"
        if job.valid_seconds is not None:
            request["validity_period"] = max(1, min(LONGEST_VALIDITY, job.valid_seconds))
        if job.kind is Kind.SMS:
            request["risk_check"] = "disable"  # pumping protection holds back alike texts to one country
        return request

    def _too_late(self, job: Job) -> bool:
        """A process that slept must not send what others may by now have found in doubt."""
        room = LEASE.total_seconds() - self._timeout
        return job.claimed_monotonic > 0 and time.monotonic() - job.claimed_monotonic > room

    # ── Lists and the account ─────────────────────────────────────────────────────────────────────

    async def list_inbound(self, since: datetime) -> list[InboundText]:
        """Texts that reached us since then, oldest first. Raises ListUnavailable."""
        found = self._listed(since, date_sent_after=since)
        return [self._inbound(text) async for text in found if text.direction == "inbound"][::-1]

    async def list_outbound(self, since: datetime) -> list[ListedText]:
        """Texts of ours created since then. Raises ListUnavailable.

        Not filtered by the time sent: a text that still waits at the provider has none.
        """
        found = self._listed(since)
        return [self._outbound(text) async for text in found if text.direction != "inbound"]

    async def redact(self, provider_sid: str) -> bool:
        """Take the words out of the provider's copy; False when it refused or could not be reached."""
        try:
            await self._clients.current().messages(provider_sid).update_async(body="")
        except Exception:  # said by the answer: not done, to be tried again
            return False
        return True

    async def check_account(self) -> AccountCheck:
        try:
            found = await self._clients.current().api.v2010.accounts(self._account.account_sid).fetch_async()
        except TwilioRestException as error:
            return AccountCheck(False, f"refused ({error.code or error.status})")
        except Exception as error:  # an operator asks whether it works, and this is the answer
            return AccountCheck(False, f"not reachable ({type(error).__name__})")
        return AccountCheck(found.status == "active", str(found.status))

    async def close(self) -> None:
        """Close the connections of the running loop."""
        await self._clients.close()

    async def _listed(self, since: datetime, **filters: Any) -> AsyncIterator[Any]:
        """The provider lists the newest first; reading ends at the first text older than ``since``."""
        try:
            async for text in await self._clients.current().messages.stream_async(
                page_size=PAGE_SIZE, **filters
            ):
                created = _moment(text.date_created)
                if created is not None and created < since - LIST_MARGIN:
                    return
                yield text
        except Exception as error:
            raise ListUnavailable(type(error).__name__) from None

    def _inbound(self, text: Any) -> InboundText:
        sender, to = normal_address(text.from_), normal_address(text.to)
        kind = twilio_webhooks.kind_of(sender)
        return InboundText(
            provider_sid=text.sid,
            kind=kind,
            front=self._front_at(kind, to.value),
            sender=sender,
            to=to,
            body=text.body or "",
            media_count=code_of(text.num_media) or 0,
            sent_at=_moment(text.date_sent) or _moment(text.date_created),
        )

    def _outbound(self, text: Any) -> ListedText:
        to = normal_address(text.to)
        kind = twilio_webhooks.kind_of(to)
        sender = self._senders.of_listed(kind, text.from_ or "", _given(text.messaging_service_sid))
        code = code_of(text.error_code)
        return ListedText(
            provider_sid=text.sid,
            to=to.value,
            sender=sender.name if sender else None,
            body=text.body or "",
            created_at=_moment(text.date_created),
            event=event_of(str(text.status), code),
            reason=str(code) if code else None,
        )

    def _front_at(self, kind: Kind, number: str) -> Front:
        sender = self._senders.at(kind, number)
        return sender.front if sender else Front.NAMED


def _moment(value: object) -> datetime | None:
    """The SDK reads dates where it can, and gives back the text where it cannot."""
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=UTC)
    try:
        return parsedate_to_datetime(str(value)) if value else None
    except ValueError:
        return None


def _given(value: object) -> str:
    return "" if value is None or value is values.unset else str(value)
