"""An officer's own access: role and sessions, and the code asked again before a grave step."""

from flask import Blueprint, redirect, render_template, request, url_for

from evac.faces.access import home_of
from evac.faces.guard import forget_session, safe_next, signed_in
from evac.faces.staff.sign_in_words import page_language, waiting_time, words
from evac.faces.support import services
from evac.officers.sessions import end_all_sessions
from evac.officers.sign_in import TooMany, prove

bp = Blueprint("account", __name__)


@bp.get("/account")
def show():
    return render_template(
        "staff/account.html",
        w=words(),
        language=page_language(),
        officer=signed_in(),
        time_zone=services().operation.time_zone,
    )


@bp.post("/account/sign-out-everywhere")
def end_all():
    officer_id = signed_in().officer_id
    with services().database.writing() as session:
        end_all_sessions(session, officer_id, now=services().clock(), by=officer_id)
    response = redirect("/staff/signed-out", code=303)
    forget_session(response)
    return response


@bp.get("/second-factor")
def ask_again():
    return _page()


@bp.post("/second-factor")
def create_proof():
    with services().database.writing() as session:
        proved = prove(session, signed_in(), request.form.get("code", "")[:20], now=services().clock())
    if isinstance(proved, TooMany):
        wait = str(proved.wait_seconds)
        return _page(wait=waiting_time(proved.wait_seconds)), 429, {"Retry-After": wait}
    if not proved:
        return _page(refused=True), 422
    return redirect(safe_next(request.form.get("next")) or home_of(signed_in()), code=303)


def ask_for_proof(came_from: str):
    """Where a grave step sends an officer whose last code is too old."""
    return redirect(url_for("staff.account.ask_again", next=safe_next(came_from)), code=303)


def _page(*, refused: bool = False, wait: str | None = None):
    return render_template(
        "staff/second_factor.html",
        w=words(),
        language=page_language(),
        refused=refused,
        wait=wait,
        next=safe_next(request.values.get("next")),
    )
