"""Turns the form of a create request into a message, or refuses it as the carrier does."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from itertools import takewhile
from urllib.parse import urlsplit

from evac.simulator.message import Message, utc_now
from evac.simulator.network import LONGEST_QUEUE_S, Network
from evac.simulator.options import Options
from evac.simulator.refusals import Refusal
from evac.simulator.segments import count_segments
from evac.simulator.store import Store
from evac.simulator.templates_file import approved_words

PHONE = re.compile(r"\+[1-9]\d{6,14}")
WHATSAPP = re.compile(r"whatsapp:(\+[1-9]\d{6,14}|[A-Z]{2}\.[A-Za-z0-9]{1,128})")
WINDOW = timedelta(hours=24)
LONGEST_BODY = 1600
LONGEST_VALIDITY_S = 36_000

# The carrier's published test numbers, each refused for its own reason.
TEST_NUMBERS = {
    "+15005550001": (21211, "Invalid 'To' Phone Number: {to}"),
    "+15005550002": (21612, "The 'To' phone number: {to}, is not currently reachable via SMS"),
    "+15005550003": (21408, "Permission to send an SMS has not been enabled for the region: {to}"),
    "+15005550004": (21610, "Attempt to send to unsubscribed recipient"),
    "+15005550009": (21614, "'To' number {to} is not a mobile number"),
}


def read_creation(form: Mapping[str, str], *, options: Options, store: Store, network: Network) -> Message:
    """Return the message a create request asks for.

    Raises:
        Refusal: with the carrier's code for what is wrong.
    """
    to = _recipient(form)
    sender, service = _sender(form, to, options)
    body = _body(form, options)
    send_at = _send_at(form, service)
    if store.is_stopped(sender, to):
        raise Refusal(21610, "Attempt to send to unsubscribed recipient")
    if not form.get("ContentSid") and not is_window_open(store, sender, to, now=utc_now()):
        raise Refusal(63016, "Failed to send freeform message because you are outside the allowed window.")
    if network.backlog_s(sender) > LONGEST_QUEUE_S:
        raise Refusal(
            21611, f"This 'From' number has exceeded the maximum number of queued messages: {sender}"
        )
    return Message(
        account_sid=options.account_sid,
        direction="outbound-api",
        sender=sender,
        to=to,
        body=body,
        segments=count_segments(body, smart=form.get("SmartEncoded", "").lower() == "true"),
        status="scheduled" if send_at else "accepted" if service else "queued",
        service_sid=service,
        status_callback=_callback(form),
        validity_s=_validity(form),
        send_at=send_at,
    )


def is_window_open(store: Store, sender: str, to: str, *, now: datetime) -> bool:
    """WhatsApp takes free text only for a day after the person's own message to that sender."""
    if not to.startswith("whatsapp:"):
        return True
    lately = takewhile(lambda text: now - text.accepted_at < WINDOW, store.newest_first(address=to))
    return any(text.direction == "inbound" and text.to == sender for text in lately)


def tidy_address(address: str) -> str:
    """People write numbers with blanks, hyphens and brackets; the carrier takes them."""
    return address.strip() if address.startswith(("whatsapp:", "rcs:")) else re.sub(r"[\s().-]", "", address)


def is_address(address: str) -> bool:
    return bool(PHONE.fullmatch(address) or WHATSAPP.fullmatch(address))


def _recipient(form: Mapping[str, str]) -> str:
    to = tidy_address(form.get("To", ""))
    if not to:
        raise Refusal(21604, "A 'To' phone number is required.")
    if not is_address(to):
        raise Refusal(21211, f"Invalid 'To' Phone Number: {to}")
    if to in TEST_NUMBERS:
        code, words = TEST_NUMBERS[to]
        raise Refusal(code, words.format(to=to))
    return to


def _sender(form: Mapping[str, str], to: str, options: Options) -> tuple[str, str | None]:
    service, sender = form.get("MessagingServiceSid"), tidy_address(form.get("From", ""))
    if service and not options.knows_service(service):
        raise Refusal(21701, f"The Messaging Service does not exist: {service}")
    if service and not sender:
        sender = options.sender_of_service(to) or ""
        if not sender:
            raise Refusal(
                21703, "The Messaging Service does not have a phone number available to send a message"
            )
    if not sender:
        raise Refusal(21603, "A 'From' phone number is required.")
    if sender not in options.senders:
        raise _unknown_sender(sender)
    if sender.startswith("whatsapp:") != to.startswith("whatsapp:"):
        raise Refusal(21910, "Invalid 'From' and 'To' pair. 'From' and 'To' should be of the same channel")
    if sender == to:
        raise Refusal(21266, f"'To' and 'From' number cannot be the same: {to}")
    return sender, service


def _unknown_sender(sender: str) -> Refusal:
    if sender.startswith("whatsapp:"):
        return Refusal(63007, "Twilio could not find a Channel with the specified From address")
    return Refusal(
        21606,
        f"The 'From' phone number provided ({sender}) is not a valid message-capable Twilio phone number "
        "for this destination/account",
    )


def _body(form: Mapping[str, str], options: Options) -> str:
    if form.get("ContentSid"):  # a body beside it is not looked at
        return approved_words(form["ContentSid"], form.get("ContentVariables", ""), options.templates)
    body = form.get("Body", "")
    if not body and not form.get("MediaUrl"):
        raise Refusal(21602, "Message body is required.")
    if len(body) > LONGEST_BODY:
        raise Refusal(21617, "The concatenated message body exceeds the 1600 character limit")
    return body


def _callback(form: Mapping[str, str]) -> str | None:
    url = form.get("StatusCallback")
    if not url:
        return None
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or "_" in parts.hostname:
        raise Refusal(21609, f"The StatusCallback URL {url} is not a valid URL.")
    return url


def _validity(form: Mapping[str, str]) -> int:
    given = form.get("ValidityPeriod") or str(LONGEST_VALIDITY_S)
    if not given.isascii() or not given.isdigit() or not 1 <= int(given) <= LONGEST_VALIDITY_S:
        raise Refusal(
            20001, f"Invalid Parameter: ValidityPeriod must be between 1 and {LONGEST_VALIDITY_S} seconds"
        )
    return int(given)


def _send_at(form: Mapping[str, str], service: str | None) -> datetime | None:
    if not form.get("ScheduleType"):
        return None
    if not service:
        raise Refusal(35118, "MessagingServiceSid is required to schedule a message")
    try:
        at = datetime.fromisoformat(form.get("SendAt", ""))
    except ValueError:
        raise Refusal(35111, "SendAt is missing or cannot be parsed") from None
    return at if at.tzinfo else at.replace(tzinfo=UTC)
