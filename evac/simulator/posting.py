"""Calls webhooks the way the carrier does: form-encoded, signed, with its time limits and one retry."""

from dataclasses import dataclass
from urllib.parse import urlencode
from uuid import uuid4

import urllib3
from urllib3.exceptions import HTTPError, NewConnectionError, ProtocolError

from evac.simulator.signature import sign

CONNECT_S = 5.0
TOTAL_S = 15.0


@dataclass(frozen=True)
class Answer:
    """What a webhook answered; status 0 means that nobody did."""

    status: int
    body: bytes = b""
    content_type: str = "text/plain"


class Poster:
    """One pool for all threads. No redirects: a POST that becomes a GET has lost its form."""

    def __init__(self, token: str) -> None:
        self._token = token
        self._pool = urllib3.PoolManager(
            num_pools=8, maxsize=64, timeout=urllib3.Timeout(connect=CONNECT_S, total=TOTAL_S), retries=False
        )

    def post(self, url: str, form: dict[str, str]) -> Answer:
        """Post ``form``, once more if the connection fails. A slow or failing handler is not asked again."""
        url = url.partition("#")[0]
        headers = {
            "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
            "User-Agent": "TwilioProxy/1.1",
            "X-Twilio-Signature": sign(url, form, self._token),
            "I-Twilio-Idempotency-Token": str(uuid4()),
        }
        body = urlencode(form).encode()
        for _ in range(2):
            try:
                answer = self._pool.request("POST", url, body=body, headers=headers)
            except (NewConnectionError, ProtocolError):
                continue
            except HTTPError:
                break
            return Answer(answer.status, answer.data, answer.headers.get("Content-Type", "text/plain"))
        return Answer(0)

    def close(self) -> None:
        self._pool.clear()
