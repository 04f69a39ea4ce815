"""What Twilio's codes and statuses mean for a text, in our words.

Source: Twilio's error and warning dictionary; the statuses of its Messages resource.
"""

from evac.messaging.channel import Event, Outcome

# Our account, our senders or our network: the next text would fare no better.
_SETUP_STATUSES = frozenset({401, 403, 404, 407})
_SETUP_CODES = frozenset({20003, 20005, 20404, 21603, 21606, 21608, 21659, 21703, 21704, 21705, 21212, 30002})
_REGION_CODES = frozenset({21408})
_NOT_SENT_CODES = frozenset({20429, 21611, 14107})  # too many at once: never taken in
_STOPPED_CODES = frozenset({21610})
_UNREACHABLE_CODES = frozenset({21211, 21214, 21217, 21401, 21614, 63003, 63024})

# Of a text the carrier took and could not bring.
_TRY_LATER_CODES = frozenset({30001, 30003, 30005, 30008, 30010, 30017, 30022, 30023, 30027, 63005, 63018})
_DEAD_CODES = frozenset({30006, 63003, 63024})

_STATUSES = {
    "accepted": Event.UNDERWAY,
    "scheduled": Event.UNDERWAY,
    "queued": Event.UNDERWAY,
    "sending": Event.UNDERWAY,
    "sent": Event.SENT,
    "partially_delivered": Event.SENT,
    "delivered": Event.DELIVERED,
    "read": Event.READ,
    "canceled": Event.UNDELIVERABLE,
}
_CAME_BACK = frozenset({"undelivered", "failed"})


def outcome_of(status: int, code: int | None) -> Outcome:
    """How a refused create request ended.

    Args:
        status: of the HTTP answer, 300 or more.
        code: Twilio's own, None where the answer bore none: then it may not even come from Twilio.
    """
    if code == status:  # the SDK fills in the status where an answer cannot be read
        code = None
    reason = str(code or status)
    if status == 429 or code in _NOT_SENT_CODES:
        return Outcome(Event.NOT_SENT, reason)
    if not 400 <= status < 500:
        return Outcome(Event.IN_DOUBT, reason)
    if code in _REGION_CODES:
        return Outcome(Event.REGION_CLOSED, reason)
    if status in _SETUP_STATUSES or code in _SETUP_CODES:
        return Outcome(Event.SETUP_WRONG, reason)
    if code in _STOPPED_CODES:
        return Outcome(Event.STOPPED, reason)
    if code in _UNREACHABLE_CODES:
        return Outcome(Event.UNREACHABLE, reason)
    return Outcome(Event.REFUSED if code else Event.IN_DOUBT, reason)


def event_of(status: str, code: int | None) -> Event:
    """What a status says about a text of ours; one we do not know yet still proves that it was accepted."""
    if status not in _CAME_BACK:
        return _STATUSES.get(status, Event.UNDERWAY)
    if code in _STOPPED_CODES:
        return Event.OPTED_OUT
    if code in _DEAD_CODES:
        return Event.NUMBER_DEAD
    return Event.UNDELIVERED if code is None or code in _TRY_LATER_CODES else Event.UNDELIVERABLE


def code_of(value: object) -> int | None:
    """Twilio writes codes as numbers, as strings, as "" and as null."""
    text = str(value or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 9 else None
