"""Signing in and out."""

from flask import Blueprint, redirect, render_template, request
from marshmallow import ValidationError

from evac.faces.access import home_of
from evac.faces.guard import forget_session, passwords, remember_session, safe_next, signed_in
from evac.faces.staff.device import find_device, remember_device
from evac.faces.staff.sign_in_words import page_language, waiting_time, words
from evac.faces.support import services
from evac.officers.schemas import Credentials, SignInForm
from evac.officers.sessions import Started, end_session
from evac.officers.sign_in import TooMany, begin, finish

bp = Blueprint("sign_in", __name__)


@bp.get("/sign-in")
def show():
    return _page()


@bp.post("/sign-in")
def create():
    credentials = _credentials()
    with services().database.writing() as session:
        client, device = request.remote_addr or "", find_device()
        attempt = begin(session, credentials.email, client=client, now=services().clock(), device=device)
    if isinstance(attempt, TooMany):
        wait = str(attempt.wait_seconds)
        return _page(wait=waiting_time(attempt.wait_seconds)), 429, {"Retry-After": wait}
    # No transaction is open while the password is checked: that takes long on purpose.
    fits = passwords().fits(attempt.password_hash, credentials.password)
    with services().database.writing() as session:
        now = services().clock()
        started = finish(session, attempt, password_fits=fits, code=credentials.code, now=now)
    if started is None:
        return _page(refused=True), 422
    response = go_on_signed_in(started, safe_next(request.form.get("next")))
    remember_device(response, attempt.account)
    return response


@bp.post("/sign-out")
def delete():
    with services().database.writing() as session:
        end_session(session, signed_in(), now=services().clock())
    response = redirect("/staff/signed-out", code=303)
    forget_session(response)
    return response


@bp.get("/signed-out")
def signed_out():
    return render_template("staff/signed_out.html", w=words(), language=page_language())


def go_on_signed_in(started: Started, address: str | None = None):
    response = redirect(address or home_of(started.who), code=303)
    remember_session(response, started.token)
    return response


def _credentials() -> Credentials:
    """What cannot be a password is refused like a wrong one, with the same work."""
    try:
        credentials: Credentials = SignInForm().load(request.form.to_dict())
    except ValidationError:
        return Credentials("", "", "")
    return credentials


def _page(*, refused: bool = False, wait: str | None = None):
    return render_template(
        "staff/sign_in.html",
        w=words(),
        language=page_language(),
        refused=refused,
        wait=wait,
        email=request.form.get("email", "")[:200],
        next=safe_next(request.values.get("next")),
    )
