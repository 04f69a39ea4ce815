"""Which host shows what: the named front all, the quiet one its few pages, any other name nothing.

Stands before everything else that answers, static files included. Whoever asks the quiet host, or this
machine by a name or address that is not ours, must not learn what else it serves.
"""

from collections.abc import Collection, Iterable, Mapping
from ipaddress import ip_address
from urllib.parse import urlsplit
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from flask import Flask, abort, request

from evac.kernel.wording import Front

QUIET_PATHS = frozenset({"/", "/check-in", "/check-in/done", "/p", "/exit", "/weather"})
QUIET_FILES = ("/static/page/", "/static/common/")  # what the pages of the quiet host are dressed in
FOR_OPERATORS = frozenset({"/healthz", "/readyz", "/metrics"})
HOOKS = "/hooks/"  # on every host: signed by the carrier, and a text must not be lost by a wrong name
STATIC = "/static/"
NEVER_FILES = frozenset({"/static/manifest.json"})
HIDDEN = "evac.hidden"
_DEFAULT_PORTS = (80, 443)
_FORWARDED = ("HTTP_FORWARDED", "HTTP_X_FORWARDED_FOR", "HTTP_X_FORWARDED_PROTO", "HTTP_X_REAL_IP")
_NOT_FOUND = b"Not Found\n"

Address = tuple[str, int | None]


class Hosts:
    """The names this process answers to.

    Args:
        fronts: base address of each front.
        others: further names of the named front, e.g. that of the staff behind a VPN.
    """

    def __init__(self, fronts: Mapping[Front, str], others: Collection[str] = ()) -> None:
        self._named = _address_of_url(fronts[Front.NAMED])
        self._quiet = _address_of_url(fronts[Front.QUIET])
        self._others = frozenset(address_of(other)[0] for other in others)

    def front_of(self, host: str) -> Front | None:
        """Whose name a Host header holds; None for a stranger's; where both are one, the named one's."""
        asked = address_of(host)
        if asked == self._named or asked[0] in self._others:
            return Front.NAMED
        if asked == self._quiet:
            return Front.QUIET
        is_local_work = _is_loopback(self._named[0]) and _is_loopback(asked[0])
        return Front.NAMED if is_local_work else None


class Doorkeeper:
    """Stands outermost.

    Args:
        pages: the application without its static files.
        everything: the application with them.
        is_strict: whether strangers' names are turned away; a process without citizens' pages has no quiet
            front to give away, and may be reached by any name inside its VPN.
    """

    def __init__(
        self, pages: WSGIApplication, everything: WSGIApplication, *, hosts: Hosts, is_strict: bool
    ) -> None:
        self.pages = pages
        self._everything = everything
        self._hosts = hosts
        self._is_strict = is_strict

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        if path.startswith(HOOKS):
            return self._everything(environ, start_response)
        front = self._hosts.front_of(environ.get("HTTP_HOST", ""))
        if path in FOR_OPERATORS and _is_from_inside(environ):
            return self._everything(environ, start_response)
        if front is None and self._is_strict and not _is_at_this_machine(environ):
            return _nothing_here(start_response)
        if front is Front.QUIET and path not in QUIET_PATHS and not path.startswith(QUIET_FILES):
            environ[HIDDEN] = True
        if HIDDEN in environ or path in NEVER_FILES:
            return self.pages(environ, start_response)
        return self._everything(environ, start_response)


def hide_what_is_hidden(app: Flask) -> None:
    """Before the faces are registered: a redirect to the sign-in page would tell what else is here."""

    @app.before_request
    def _hide() -> None:
        if is_hidden():
            abort(404)


def is_hidden() -> bool:
    return HIDDEN in request.environ


def address_of(host: str) -> Address:
    """Name and port of a Host header: without case, trailing dot and a default port.

    The scheme is left out of it: a proxy that ends TLS may not tell it.
    """
    try:
        parts = urlsplit(f"//{host.strip()}")
        name, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return "", None
    return name, None if port in _DEFAULT_PORTS else port


def _address_of_url(url: str) -> Address:
    return address_of(urlsplit(url).netloc)


def _is_loopback(name: str) -> bool:
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return name == "localhost"


def _is_private(name: str) -> bool:
    try:
        return ip_address(name).is_private
    except ValueError:
        return name == "localhost"


def _is_from_inside(environ: WSGIEnvironment) -> bool:
    """By address, from the same machine or network, not through the proxy: a container's health check."""
    name, _ = address_of(environ.get("HTTP_HOST", ""))
    return _is_direct(environ) and _is_private(name) and _is_private(environ.get("REMOTE_ADDR", ""))


def _is_at_this_machine(environ: WSGIEnvironment) -> bool:
    """Who sits at it and asks it by its loopback name, and not through the proxy, sees the named front."""
    name, _ = address_of(environ.get("HTTP_HOST", ""))
    return _is_loopback(name) and _is_direct(environ) and _is_loopback(environ.get("REMOTE_ADDR", ""))


def _is_direct(environ: WSGIEnvironment) -> bool:
    return not any(header in environ for header in _FORWARDED)


def _nothing_here(start_response: StartResponse) -> Iterable[bytes]:
    headers = [("Content-Type", "text/plain"), ("Content-Length", str(len(_NOT_FOUND)))]
    start_response("404 Not Found", headers)
    return [_NOT_FOUND]
