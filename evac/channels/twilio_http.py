"""The SDK's asynchronous HTTP client, with what it lacks: a timeout in every request and silent logs."""

from typing import Any

from aiohttp import ClientSession, DummyCookieJar, TCPConnector, encode_basic_auth
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.http.response import Response

TIMEOUT_SECONDS = 10.0  # of a whole call, waiting for a free connection included; shorter than a lease
CONNECTIONS = 200
IDLE_SECONDS = 15.0  # shorter than the provider keeps a connection, so that none is cut in our hands


class TwilioHttp(AsyncTwilioHttpClient):
    """One shared session; must be built inside the running loop.

    The SDK's own client ignores the timeout of its constructor and of an injected session, mixes up
    concurrent answers without a shared session, and logs addresses with phone numbers.
    """

    def __init__(self, *, timeout_seconds: float = TIMEOUT_SECONDS) -> None:
        super().__init__(pool_connections=False, timeout=timeout_seconds)
        connector = TCPConnector(limit=CONNECTIONS, keepalive_timeout=IDLE_SECONDS)
        self.session = ClientSession(connector=connector, cookie_jar=DummyCookieJar())

    async def request(
        self,
        method: str,
        url: str,
        params: dict[str, object] | None = None,
        data: dict[str, object] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> Response:
        if auth is not None:  # the SDK's own way of passing it is deprecated, and warns at each call
            headers = {**(headers or {}), "Authorization": encode_basic_auth(*auth)}
        try:
            return await super().request(
                method, url, params, data, headers, None, timeout or self.timeout, allow_redirects
            )
        finally:
            # The SDK keeps the last request for its own tests: a number, a body and the token.
            self._test_only_last_request = None
            self._test_only_last_response = None

    def log_request(self, kwargs: dict[str, Any]) -> None:
        """Nothing: addresses of list requests hold phone numbers."""

    def log_response(self, status_code: int, response: Any) -> None:
        """Nothing: see ``log_request``."""
