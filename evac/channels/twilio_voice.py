"""Calls through Twilio: duty phones are rung and asked for a digit, inbound calls are rejected unbilled."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from aiohttp import ClientConnectorError
from twilio.base.exceptions import TwilioException
from twilio.twiml.voice_response import Gather, VoiceResponse

from evac.channels.twilio_client import WRONG_TOKEN, TwilioClients
from evac.channels.twilio_codes import code_of, outcome_of
from evac.channels.twilio_http import TIMEOUT_SECONDS
from evac.channels.twilio_senders import Sender, Senders, TwilioAccount
from evac.channels.twilio_webhooks import call_sid_of, kind_of
from evac.kernel.phone import Address, normal_address
from evac.kernel.wording import Front
from evac.messaging.channel import Accepted, Event, InboundText, ListUnavailable, Outcome
from evac.messaging.voice import MISSED_CALL, CallEvent, CallJob, CallReport
from evac.people.models import Channel as Kind

CALLS_PATH = "/hooks/twilio/calls"
RINGS_SECONDS = 25  # shorter than most mailboxes wait
LISTED = 20
LIST_MARGIN = timedelta(seconds=5)
_VOICES = {"es": "es-MX", "en": "en-US"}
_XML = {"Content-Type": "text/xml"}
# What stands in place of a number that the caller withheld; nobody can be called back there.
_WITHHELD = frozenset({"+266696687", "+86282452253", "+7378742833", "+2562533", "+8656696", "+8566"})
_EVENTS = {
    "busy": CallEvent.NOT_ANSWERED,
    "no-answer": CallEvent.NOT_ANSWERED,
    "completed": CallEvent.ENDED,
    "failed": CallEvent.FAILED,
    "canceled": CallEvent.FAILED,
}


class TwilioVoice:
    """Fits ``messaging.voice.VoiceChannel``."""

    # "busy": without a reason the caller hears that the number is not in service.
    rejected: Accepted = ('<Response><Reject reason="busy"/></Response>', 200, _XML)
    accepted: Accepted = ("<Response/>", 200, _XML)

    def __init__(self, account: TwilioAccount, *, timeout_seconds: float = TIMEOUT_SECONDS) -> None:
        self._account = account
        self._senders = Senders(account)
        self._clients = TwilioClients(account, timeout_seconds=timeout_seconds)

    # ── Webhooks ──────────────────────────────────────────────────────────────────────────────────

    def read_call(self, form: Mapping[str, str]) -> InboundText:
        """Kept like a text without words. Raises Unreadable for a form that names no call."""
        caller, to = normal_address(form.get("From")), normal_address(form.get("To"))
        network = kind_of(caller)
        sender = self._senders.at(network, to.value)
        return InboundText(
            provider_sid=call_sid_of(form),
            kind=network if network is Kind.WHATSAPP else Kind.VOICE,
            front=sender.front if sender else Front.NAMED,
            sender=_reachable(caller),
            to=to,
            body="",
            carrier_word=MISSED_CALL,
        )

    def read_report(self, form: Mapping[str, str]) -> CallReport:
        """What a callback about a call of ours says; a digit comes while the call goes on."""
        if digit := form.get("Digits", ""):
            return CallReport(CallEvent.DIGIT, call_sid_of(form), digit[:8])
        event = _EVENTS.get(form.get("CallStatus", "").lower(), CallEvent.UNDERWAY)
        return CallReport(event, call_sid_of(form))

    def goodbye(self, words: str, language: str) -> Accepted:
        said = VoiceResponse()
        said.say(words, language=_voice(language))
        said.hangup()
        return str(said), 200, _XML

    def ask_again(self, ring_uid: str, words: str, language: str) -> Accepted:
        sender = self._senders.caller()
        url = self._callback(sender, ring_uid) if sender else ""
        return _asking(words, language, url), 200, _XML

    # ── Calling ───────────────────────────────────────────────────────────────────────────────────

    async def call(self, job: CallJob) -> Outcome:
        """Ring once. Never raises: whatever is not proven to have failed is in doubt."""
        sender = self._senders.caller()
        if sender is None:
            return Outcome(Event.SETUP_WRONG, "no-number-to-call-from")
        token = self._clients.token
        outcome = await self._create(job, sender)
        if outcome.reason in WRONG_TOKEN and self._clients.next_token(token):
            return await self._create(job, sender)  # refused at the door: nothing rang
        return outcome

    async def _create(self, job: CallJob, sender: Sender) -> Outcome:
        try:
            placed = await self._clients.current().calls.create_async(**self._request(job, sender))
            sid = placed.sid
        except TwilioException as error:
            status, code = getattr(error, "status", 0), getattr(error, "code", None)
            return outcome_of(int(status or 0), code_of(code))
        except ClientConnectorError:
            return Outcome(Event.NOT_SENT, "carrier-not-reachable")
        except Exception as error:  # whatever else happened, it may ring
            return Outcome(Event.IN_DOUBT, type(error).__name__)
        if not isinstance(sid, str) or not sid:
            return Outcome(Event.IN_DOUBT, "answer-without-sid")
        return Outcome(Event.ACCEPTED, provider_sid=sid)

    def _request(self, job: CallJob, sender: Sender) -> dict[str, Any]:
        url = self._callback(sender, job.uid)
        return {
            "to": job.to,
            "from_": sender.number,
            "twiml": _asking(job.words, job.language, url),
            "status_callback": url,
            "timeout": RINGS_SECONDS,
        }

    async def find_placed(self, to: str, since: datetime) -> str | None:
        """The newest call of ours to this number since then, if there is one. Raises ListUnavailable."""
        try:
            listed = await self._clients.current().calls.list_async(to=to, limit=LISTED)
        except Exception as error:
            raise ListUnavailable(type(error).__name__) from None
        recent = (call for call in listed if str(call.direction).startswith("outbound"))
        return next((call.sid for call in recent if _is_since(call.date_created, since)), None)

    async def close(self) -> None:
        """Close the connections of the running loop."""
        await self._clients.close()

    def _callback(self, sender: Sender, ring_uid: str) -> str:
        return f"{self._account.fronts.get(sender.front, '')}{CALLS_PATH}?ring={ring_uid}"


def _asking(words: str, language: str, url: str) -> str:
    """Said three times; without a digit the call ends and counts for nothing."""
    asked = VoiceResponse()
    gather = Gather(num_digits=1, timeout=8, action=url, method="POST")
    gather.say(words, language=_voice(language), loop=3)
    asked.append(gather)
    return str(asked)


def _voice(language: str) -> str:
    return _VOICES.get(language, "en-US")


def _reachable(caller: Address) -> Address:
    """A caller of no number that could be called back is nobody: two of them must not be taken for one."""
    has_number = caller.is_phone and caller.value not in _WITHHELD
    is_whatsapp = caller.channel == "whatsapp" and bool(caller.value)
    return caller if has_number or is_whatsapp else Address(caller.channel, "")


def _is_since(created: object, since: datetime) -> bool:
    if not isinstance(created, datetime):
        return True  # cannot be told: better taken for ours than rung again
    moment = created if created.tzinfo else created.replace(tzinfo=UTC)
    return moment >= since - LIST_MARGIN
