"""Who is looking, as far as a page must know: language, front, and how hard they press."""

from flask import Response, g, request
from sqlalchemy.orm import Session

from evac.faces.citizen.words import LANGUAGES
from evac.faces.support import front_of_request, services
from evac.kernel.wording import Front
from evac.limits.take import take
from evac.limits.visitor import visitor_key

COOKIE = "lang"
WITHOUT_TRACE = ("citizen.exit.leave", "citizen.exit.weather")  # who left leaves nothing behind
COOKIE_SECONDS = 30 * 24 * 3600
# Gentle: whole towns share one address with a telephone company.
BURST, PER_SECOND = 60, 0.2


def page_language() -> str:
    """The one asked for in the address, else last time's, else the browser's, else the operation's."""
    if "page_language" not in g:
        g.page_language = _chosen() or _preferred()
    return str(g.page_language)


def remember_language(response: Response) -> Response:
    """Only a choice is remembered; a visitor who chose nothing carries no cookie for it."""
    chosen = request.args.get("lang")
    if chosen in LANGUAGES and request.endpoint not in WITHOUT_TRACE:
        response.set_cookie(COOKIE, chosen, max_age=COOKIE_SECONDS, httponly=True, samesite="Lax")
    return response


def is_quiet() -> bool:
    return front_of_request() is Front.QUIET


def throttle_key() -> str:
    """Who this is for limits, today."""
    return visitor_key(services().vault, request.remote_addr, services().clock().date())


def may_write(session: Session) -> bool:
    now = services().clock()
    return take(session, f"web:{throttle_key()}", rate_per_second=PER_SECOND, burst=BURST, now=now)


def _chosen() -> str | None:
    asked = (request.args.get("lang"), request.cookies.get(COOKIE))
    return next((language for language in asked if language in LANGUAGES), None)


def _preferred() -> str:
    default = services().operation.default_language
    order = [default, *(language for language in LANGUAGES if language != default)]
    return request.accept_languages.best_match(order) or default
