"""One guard before every page and every call: who asks, and may they. Default deny."""

from urllib.parse import quote, urlsplit

from flask import Flask, Request, current_app, g, redirect, request
from flask.sessions import SecureCookieSession, SecureCookieSessionInterface
from flask_login import LoginManager, UserMixin, current_user
from flask_wtf.csrf import CSRFProtect
from werkzeug.wrappers import Response

from evac.faces.access import POLLS, Needs, needs_of
from evac.faces.support import services
from evac.kernel.errors import EvacError
from evac.officers.acting import Acting
from evac.officers.passwords import Passwords
from evac.officers.roles import NotAllowed
from evac.officers.sessions import SignedIn, find_signed_in, is_use_worth_noting, note_use
from evac.officers.tokens import (
    acting_by_token,
    is_token_use_worth_noting,
    note_token_use,
    officer_for_token,
)

SIGN_IN = "/staff/sign-in"
# Faces where no cookie of a browser counts, so that none can be abused from another site. Citizens' forms are
# stamped by their own face: they must work on phones that keep no cookies.
_COOKIELESS = ("citizen", "hooks", "api")
_STAFF_PATHS = ("/staff/", "/admin/")


class TokenNeeded(EvacError):
    """A call without a token, or with one that is unknown, revoked, or whose officer was disabled."""

    code = "token-needed"
    status = 401

    def __init__(self) -> None:
        super().__init__("Send a valid token: Authorization: Bearer evac_...")


class CookieSessions(SecureCookieSessionInterface):
    """What flask-wtf keeps in the browser; no cookie is read or made for a webhook's caller."""

    def open_session(self, app: Flask, request: Request) -> SecureCookieSession | None:
        return None if request.path.startswith("/hooks/") else super().open_session(app, request)


class CurrentOfficer(UserMixin):
    """What flask-login calls a user."""

    def __init__(self, signed_in: SignedIn) -> None:
        self.signed_in = signed_in

    def get_id(self) -> str:
        return str(self.signed_in.officer_id)


def set_up_guard(app: Flask) -> None:
    """To be called after the faces are registered: the quiet host's own refusals must come first, since a
    redirect to the sign-in page would tell what else this machine serves."""
    app.config.update(
        WTF_CSRF_CHECK_DEFAULT=False,  # the guard calls it, after it has asked who this is
        WTF_CSRF_TIME_LIMIT=None,  # a form stays good as long as the browser's session
        WTF_CSRF_SSL_STRICT=False,  # phones and proxies that hide the referrer must not lock anybody out
    )
    app.extensions.setdefault("passwords", Passwords())
    app.session_interface = CookieSessions()
    login = LoginManager()
    login.session_protection = None
    login.request_loader(_find_officer)
    # Not by init_app: that would read a browser's cookie after every request, webhooks and citizens included.
    app.login_manager = login  # type: ignore[attr-defined]
    CSRFProtect(app)
    app.before_request(_require_access)
    app.before_request(_require_own_form)
    app.after_request(_say_bearer)
    app.context_processor(lambda: {"signed_in": g.get("acting")})


def signed_in() -> SignedIn:
    """The officer at this page; the guard has made sure that there is one."""
    found: SignedIn = g.acting
    return found


def acting() -> Acting:
    """Whose act this is: an officer at a page, or the officer of a machine's token."""
    found: Acting = g.acting
    return found


def passwords() -> Passwords:
    found: Passwords = current_app.extensions["passwords"]
    return found


def session_cookie() -> str:
    """With its prefix a browser takes the cookie only over https, from this very host."""
    return "__Host-evac-staff" if current_app.config["SESSION_COOKIE_SECURE"] else "evac-staff"


def remember_session(response: Response, token: str) -> None:
    """Put the session's token into the browser, until it is closed."""
    secure = bool(current_app.config["SESSION_COOKIE_SECURE"])
    response.set_cookie(session_cookie(), token, path="/", secure=secure, httponly=True, samesite="Lax")


def forget_session(response: Response) -> None:
    secure = bool(current_app.config["SESSION_COOKIE_SECURE"])
    response.delete_cookie(session_cookie(), path="/", secure=secure, httponly=True, samesite="Lax")


def safe_next(address: str | None) -> str | None:
    """A path of our own staff pages to go on to, or None: never another site, however it is spelled."""
    if not address or "\\" in address or any(ord(char) <= 32 or ord(char) == 127 for char in address):
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    fits = parts.path.startswith(_STAFF_PATHS) and not parts.path.startswith(SIGN_IN)
    return None if parts.scheme or parts.netloc or not fits else address


def _require_access():
    """Nobody passes an endpoint that the matrix does not name; what no route serves goes on to its 404."""
    if request.endpoint is None:
        return None
    needs = needs_of(request.endpoint)
    if needs is None:
        raise NotAllowed
    if needs == "public":
        return None
    return _require_token(needs) if request.path.startswith("/api/") else _require_officer(needs)


def _require_own_form() -> None:
    """What changes something was sent from a page of ours, not from another site in the officer's browser."""
    face = (request.blueprint or "").partition(".")[0]
    if (
        face not in _COOKIELESS
        and not request.path.startswith("/api/")
        and current_app.config["WTF_CSRF_ENABLED"]
    ):
        csrf: CSRFProtect = current_app.extensions["csrf"]
        csrf.protect()


def _require_token(needs: Needs) -> None:
    database, now = services().database, services().clock()
    with database.reading() as session:
        found = officer_for_token(session, _bearer_token(), now)
        if found is None:
            raise TokenNeeded
        g.acting = acting_by_token(session, *found)
        is_worth_noting = is_token_use_worth_noting(found[1], now)
    _check(g.acting, needs)
    if is_worth_noting:
        with database.writing() as session:
            note_token_use(session, g.acting.token_id, now=now)


def _require_officer(needs: Needs):
    if not current_user.is_authenticated:
        return _ask_to_sign_in()
    g.acting = current_user.signed_in
    _check(g.acting, needs)
    now = services().clock()
    if not _is_poll() and is_use_worth_noting(g.acting, now):
        with services().database.writing() as session:
            note_use(session, g.acting, now=now)
    return None


def _check(who: Acting, needs: Needs) -> None:
    if needs != "signed-in" and needs != "public" and not who.may(needs):
        raise NotAllowed


def _find_officer(_: Request) -> CurrentOfficer | None:
    token = request.cookies.get(session_cookie())
    if not token:
        return None
    with services().database.reading() as session:
        found = find_signed_in(session, token, now=services().clock())
    return CurrentOfficer(found) if found else None


def _is_poll() -> bool:
    return request.endpoint in POLLS and "HX-Request" in request.headers


def _ask_to_sign_in() -> Response:
    """A page is led to sign-in and back; a part of one tells htmx to leave the whole page."""
    if "HX-Request" in request.headers:
        page = urlsplit(request.headers.get("HX-Current-URL", ""))
        return Response(status=401, headers={"HX-Redirect": _sign_in_address(page.path, page.query)})
    if request.method != "GET":
        return redirect(SIGN_IN, code=303)
    return redirect(_sign_in_address(request.path, request.query_string.decode()), code=303)


def _sign_in_address(path: str, query: str) -> str:
    came_from = safe_next(f"{path}?{query}" if query else path)
    return f"{SIGN_IN}?next={quote(came_from, safe='/')}" if came_from else SIGN_IN


def _bearer_token() -> str:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def _say_bearer(response: Response) -> Response:
    if response.status_code == 401 and request.path.startswith("/api/"):
        response.headers["WWW-Authenticate"] = 'Bearer realm="evac"'
    return response
