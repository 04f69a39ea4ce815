"""The simulated carrier as a process of its own on loopback, and the account that reaches it."""

import json
import os
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from evac.channels.twilio_messages import TwilioAccount
from tests.chaos.crew import Member, free_port, program, wait_for

ACCOUNT, TOKEN = "AC" + "0" * 32, "simulated-token"
NAMED, QUIET = "+13055550143", "+13055550178"
FASTEST = 1000  # segments a second that its network carries off


@contextmanager
def running_carrier(folder: Path, *, webhook_base: str = "http://127.0.0.1:9") -> Iterator[str]:
    """Its address; it takes texts in as fast as it can."""
    port = free_port()
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("EVAC_", "TWILIO_"))
    } | {
        "EVAC_SIMULATOR_PORT": str(port),
        "EVAC_SEGMENTS_PER_SECOND": str(FASTEST),
        "EVAC_PUBLIC_URL": webhook_base,
        "TWILIO_ACCOUNT_SID": ACCOUNT,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TWILIO_SMS_FROM": NAMED,
        "TWILIO_SMS_FROM_QUIET": QUIET,
    }
    member = Member(program("-m", "evac", "simulator"), environment, folder / "carrier.log")
    member.start()
    url = f"http://127.0.0.1:{port}"
    try:
        wait_for(f"{url}/_carrier/faults")
        yield url
    finally:
        member.stop()


def account_at(url: str) -> TwilioAccount:
    return TwilioAccount(
        account_sid=ACCOUNT, auth_tokens=(TOKEN,), sms_from=NAMED, sms_from_quiet=(QUIET,), api_url=url
    )


def taken_by(url: str, *, after: int = 0) -> list[dict]:
    """What the carrier took in since then, in order."""
    with urllib.request.urlopen(f"{url}/_carrier/messages?after={after}", timeout=60) as answer:
        return json.load(answer)
