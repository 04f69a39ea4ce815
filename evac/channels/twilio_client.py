"""The SDK's clients: one a loop, with our timeouts, and the auth token that opens the API at the moment."""

import asyncio
from weakref import WeakKeyDictionary

from twilio.rest import Client

from evac.channels.twilio_http import TwilioHttp
from evac.channels.twilio_senders import TwilioAccount

WRONG_TOKEN = ("401", "20003")
# An empty value would make the SDK read the environment, where an edge mangles the host's name.
_NO_ENVIRONMENT = {"TWILIO_EDGE": "", "TWILIO_REGION": ""}


class TwilioClients:
    """One object a process; its connections belong to the loop in use."""

    def __init__(self, account: TwilioAccount, *, timeout_seconds: float) -> None:
        self._account = account
        self._timeout = timeout_seconds
        self._clients: WeakKeyDictionary[asyncio.AbstractEventLoop, Client] = WeakKeyDictionary()
        self.token = 0  # which of the auth tokens opens the API; moves on during a rotation

    def current(self) -> Client:
        """Built inside the running loop, which the connections then belong to."""
        loop = asyncio.get_running_loop()
        client = self._clients.get(loop)
        if client is None:
            http = TwilioHttp(timeout_seconds=self._timeout)
            client = Client(
                self._account.account_sid, "set below", http_client=http, environment=_NO_ENVIRONMENT
            )
            client.api.base_url = self._account.api_url
            self._clients[loop] = client
        client.auth = (self._account.account_sid, self._account.auth_tokens[self.token])
        return client

    def next_token(self, refused: int) -> bool:
        """During a rotation the first token may be the one that has just ended."""
        if self.token == refused and refused + 1 < len(self._account.auth_tokens):
            self.token += 1
        return self.token != refused

    async def close(self) -> None:
        """Close the connections of the running loop."""
        client = self._clients.pop(asyncio.get_running_loop(), None)
        if client is not None:
            await client.http_client.close()
