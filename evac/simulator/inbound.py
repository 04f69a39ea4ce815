"""A text from a phone: kept, answered if it is the carrier's own word, and posted to the product."""

import re
from dataclasses import dataclass

from evac.simulator.call import Call
from evac.simulator.calls import Calls
from evac.simulator.creation import is_address, tidy_address
from evac.simulator.faults import Faults
from evac.simulator.keywords import ANSWERS, keyword_of
from evac.simulator.message import Message, bare, new_sid, utc_now
from evac.simulator.network import Network
from evac.simulator.options import Options
from evac.simulator.posting import Answer, Poster
from evac.simulator.segments import count_segments
from evac.simulator.store import Store

WITHHELD = {"anonymous": "+266696687", "": "+266696687"}  # what stands in place of a number


class NotOurs(ValueError):
    """The text has no number to come from, or goes to a number that this carrier does not serve."""


_OTHER_SENDER = re.compile(r"[0-9]{3,8}|rcs:\S{1,100}")  # short codes, RCS


@dataclass(frozen=True)
class Passed:
    """A text that was taken; ``answer`` is None where a fault kept it from the webhook."""

    message: Message
    answer: Answer | None


class Inbound:
    def __init__(
        self,
        options: Options,
        store: Store,
        network: Network,
        poster: Poster,
        faults: Faults,
        calls: Calls,
    ) -> None:
        self._options = options
        self._store = store
        self._network = network
        self._poster = poster
        self._faults = faults
        self._calls = calls

    def receive(self, fields: dict[str, str]) -> Passed:
        """Take a text with the given webhook fields (From at least) and post it, complete and signed.

        A MessageSid that is known already is posted again as it came: a replay, as after a lost answer.

        Raises:
            NotOurs: From is no address, or To is none of our numbers.
        """
        message = self._message(fields)
        is_new = self._store.add(message)
        opt_out = self._obey_keyword(message) if is_new else keyword_of(message.body)
        if is_new and self._faults.strikes("webhook_drop"):
            return Passed(message, None)
        form = self._form(message, opt_out) | fields | {"From": message.sender, "To": message.to}
        return Passed(message, self._poster.post(self._options.webhook_for(message.to), form))

    def ring(self, caller: str, to: str) -> Answer:
        """Ring one of our numbers and hang up. A caller may be withheld ("anonymous").

        Raises:
            NotOurs: ``to`` is none of our numbers.
        """
        sender, ours = _address(caller), _address(to) or self._options.senders[0]
        if sender not in WITHHELD:
            self._check(sender, ours)
        url = self._options.webhook_for(ours).partition("#")[0]
        call = Call(
            account_sid=self._options.account_sid,
            direction="inbound",
            sender=WITHHELD.get(sender, sender),
            to=ours,
        )
        return self._calls.receive(call, url.removesuffix("/messages") + "/calls")

    def _message(self, fields: dict[str, str]) -> Message:
        sender = _address(fields.get("From", ""))
        to = _address(fields.get("To", "")) or self._usual_number(sender)
        self._check(sender, to)
        now, body = utc_now(), fields.get("Body", "")
        return Message(
            account_sid=self._options.account_sid,
            direction="inbound",
            sender=sender,
            to=to,
            body=body,
            segments=count_segments(body),
            status="received",
            sid=fields.get("MessageSid") or new_sid(),
            accepted_at=now,
            sent_at=now,
            extra={name: fields[name] for name in ("Latitude", "Longitude", "NumMedia") if name in fields},
        )

    def _usual_number(self, sender: str) -> str:
        return self._options.sender_of_service(sender) or ""

    def _check(self, sender: str, to: str) -> None:
        if not (is_address(sender) or _OTHER_SENDER.fullmatch(sender)):
            raise NotOurs("From must be a number like +584141234567 or whatsapp:+584141234567.")
        if to not in self._options.senders:
            raise NotOurs(f"To must be one of {', '.join(self._options.senders)}.")

    def _form(self, message: Message, opt_out: str | None) -> dict[str, str]:
        form = {
            "MessageSid": message.sid,
            "SmsSid": message.sid,
            "SmsMessageSid": message.sid,
            "AccountSid": message.account_sid,
            "From": message.sender,
            "To": message.to,
            "Body": message.body,
            "NumMedia": "0",
            "NumSegments": str(message.segments),
            "SmsStatus": "received",
            "ApiVersion": "2010-04-01",
        }
        form |= {f"{end}{part}": "" for end in ("From", "To") for part in ("City", "State", "Zip", "Country")}
        if self._options.service_sids and message.to not in self._options.quiet_numbers:
            form["MessagingServiceSid"] = self._options.service_sids[0]
        if message.is_whatsapp:
            form |= {"WaId": bare(message.sender).removeprefix("+"), "ProfileName": ""}
        return form | ({"OptOutType": opt_out} if opt_out else {})

    def _obey_keyword(self, message: Message) -> str | None:
        """STOP, START and HELP are answered by the carrier itself, whatever the product does."""
        keyword = keyword_of(message.body)
        if keyword is None:
            return None
        was_stopped = self._store.is_stopped(message.to, message.sender)
        if keyword != "HELP":
            self._store.set_stopped(message.to, message.sender, keyword == "STOP")
        if was_stopped == (keyword == "START"):  # a second STOP, or HELP after it, is met with silence
            self._answer(message, ANSWERS[keyword])
        return keyword

    def _answer(self, message: Message, words: str) -> None:
        reply = Message(
            account_sid=message.account_sid,
            direction="outbound-reply",
            sender=message.to,
            to=message.sender,
            body=words,
            segments=count_segments(words),
            status="queued",
        )
        self._store.add(reply)
        self._network.carry(reply)


def _address(given: str) -> str:
    """In a form a bare "+" means a blank, which is what becomes of a number typed into curl."""
    return tidy_address(re.sub(r"^(whatsapp:)? (?=\d)", r"\1+", given))
