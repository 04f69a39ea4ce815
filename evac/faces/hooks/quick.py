"""Genuine webhooks answered before Flask, whose share of a request costs more than keeping the text.

Only what is answered with 200 is answered here. Whatever else goes on to the views as it came, where the same
checks refuse it and say why.
"""

import time
from collections.abc import Iterable
from http import HTTPStatus
from io import BytesIO
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from flask import Flask
from werkzeug import Request

from evac.faces.headers import FOR_WEBHOOKS
from evac.faces.hooks import messages, receipts
from evac.faces.metrics import REQUESTS
from evac.faces.support import Services
from evac.messaging.channel import Accepted

_MESSAGES = "/hooks/twilio/messages"
_RECEIPTS = "/hooks/twilio/receipts/"


class QuickHooks:
    """Stands before the application."""

    def __init__(self, app: Flask) -> None:
        self._app = app
        self._views: WSGIApplication = app.wsgi_app
        self._longest = int(app.config["MAX_CONTENT_LENGTH"])

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if not environ["PATH_INFO"].startswith("/hooks/") or not self._is_plain_post(environ):
            return self._views(environ, start_response)
        started = time.perf_counter()
        body = environ["wsgi.input"] = BytesIO(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])))
        try:
            endpoint, accepted = _take(self._app.extensions["evac"], Request(environ))
        except Exception:  # the views meet it again, and know what to answer
            body.seek(0)
            return self._views(environ, start_response)
        REQUESTS.labels(endpoint, "POST", accepted[1]).observe(time.perf_counter() - started)
        return _answered(accepted, start_response)

    def _is_plain_post(self, environ: WSGIEnvironment) -> bool:
        """In one piece, of a length that we take."""
        length = environ.get("CONTENT_LENGTH", "")
        is_in_one_piece = length.isdecimal() and "HTTP_TRANSFER_ENCODING" not in environ
        return environ["REQUEST_METHOD"] == "POST" and is_in_one_piece and int(length) <= self._longest


def _take(ours: Services, asked: Request) -> tuple[str, Accepted]:
    """What the views would do, and the endpoint it is counted as.

    Raises:
        LookupError: another address.
        Exception: whatever a view may raise.
    """
    if asked.path == _MESSAGES:
        return "hooks.messages.message", messages.take(ours, asked)
    attempt_uid = asked.path.removeprefix(_RECEIPTS)
    if attempt_uid == asked.path or not attempt_uid.isalnum():
        raise LookupError
    return "hooks.receipts.receipt", receipts.take(ours, asked, attempt_uid)


def _answered(accepted: Accepted, start_response: StartResponse) -> Iterable[bytes]:
    words, status, headers = accepted
    body = words.encode()
    length = {"Content-Length": str(len(body))}
    start_response(f"{status} {HTTPStatus(status).phrase}", list((headers | length | FOR_WEBHOOKS).items()))
    return [body]
