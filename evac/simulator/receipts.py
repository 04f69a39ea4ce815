"""Status callbacks: what the product learns about its texts, as unreliable as the knobs say."""

from concurrent.futures import ThreadPoolExecutor
from functools import partial

from evac.simulator.faults import Faults
from evac.simulator.message import Message
from evac.simulator.posting import Poster
from evac.simulator.timeline import Timeline


class Receipts:
    """Posts receipts beside the network: a slow webhook never slows the texts."""

    def __init__(self, poster: Poster, faults: Faults, timeline: Timeline) -> None:
        self._poster = poster
        self._faults = faults
        self._timeline = timeline
        self._pool = ThreadPoolExecutor(8, thread_name_prefix="receipts")

    def post(self, message: Message, status: str) -> None:
        """Tell the message's StatusCallback that it has reached ``status``; nobody is told without one."""
        if not message.status_callback:
            return
        form = receipt_form(message, status)
        for delay in self._faults.receipt_delays():
            send = partial(self._pool.submit, self._poster.post, message.status_callback, form)
            self._timeline.after(delay, send) if delay else send()

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)


def receipt_form(message: Message, status: str) -> dict[str, str]:
    form = {
        "MessageSid": message.sid,
        "SmsSid": message.sid,
        "MessageStatus": status,
        "SmsStatus": status,
        "To": message.to,
        "From": message.sender,
        "AccountSid": message.account_sid,
        "ApiVersion": "2010-04-01",
    }
    if message.service_sid:
        form["MessagingServiceSid"] = message.service_sid
    if status in ("failed", "undelivered") and message.error_code:
        form["ErrorCode"] = str(message.error_code)
    if status == "delivered" and message.sent_at and not message.is_whatsapp:
        form["RawDlrDoneDate"] = message.sent_at.strftime("%y%m%d%H%M")
    if message.is_whatsapp:
        form |= {"ChannelPrefix": "whatsapp", "ChannelToAddress": message.to}
    return form
