"""After a check-in: thanks, and from who cried without a way to be reached, a number and a place.

What is asked for follows from what was typed alone, never from what is known: the page is no oracle.
"""

from dataclasses import dataclass, replace

from flask import Blueprint, current_app, redirect, render_template, request, url_for
from itsdangerous import BadData, URLSafeTimedSerializer
from marshmallow import ValidationError
from werkzeug.datastructures import MultiDict

from evac.checkins.schemas import CheckInDetails
from evac.faces.citizen.forms import Errors, Form
from evac.faces.citizen.keep import keep
from evac.faces.citizen.sealed_form import (
    CODE_SHOWN_SECONDS,
    Stamp,
    hidden_fields,
    is_ours,
    new_stamp,
    read_stamp,
)
from evac.faces.support import services
from evac.kernel.plain_words import one_line
from evac.kernel.status import Status
from evac.people.fields import CurrentOperation, phone_number
from evac.records.receive_more import receive_more

bp = Blueprint("reach", __name__)

BOTH, PHONE, PLACE, CODE = "phone_place", "phone", "place", "code"
GIVE_EITHER = "Write a number or where you are."
LONGEST_PHONE, LONGEST_PLACE = 40, 300
_CRIES = (Status.NEEDS_HELP, Status.SOS)  # by number: an address must not say it


@dataclass(frozen=True)
class Kept:
    """The cry that is added to."""

    cry_uid: str
    form: str
    status: Status
    asks: str


def asks_of(*, phone: str | None, case_code: str, is_placed: bool) -> str | None:
    """What a cry lacks; the sentence of the page has the same name."""
    if phone:
        return None if is_placed else PLACE
    if case_code:
        return CODE
    return PHONE if is_placed else BOTH


def reach_args(cry_uid: str, form: str, status: Status, asks: str) -> dict[str, str]:
    """What the page's address carries: it names nobody, and shows nothing after a while."""
    return {"r": _tokens().dumps([cry_uid, form, _CRIES.index(status), asks])}


@bp.get("/check-in/done")
def show():
    token = request.args.get("r", "")
    kept = _kept(token, max_age=CODE_SHOWN_SECONDS)
    return _page(kept, token, MultiDict())


@bp.post("/check-in/done")
def create():
    """However long the form was open, what it adds is kept."""
    form, stamp, token = request.form, read_stamp(), request.form.get("r", "")
    kept = _kept(token)
    if kept is None:
        return redirect(url_for("citizen.checkin.show"), code=303)
    if not is_ours(stamp):
        return _page(kept, token, form, stamp=replace(stamp, again=True), notice="form.reload", status=422)
    phone, place = form.get("phone", "").strip()[:LONGEST_PHONE], one_line(form.get("place", ""))
    if not phone and not place:
        return _page(kept, token, form, stamp=stamp, errors={_field(kept): GIVE_EITHER}, status=422)
    number, wrong = _number(phone)
    _add(kept, number, place[:LONGEST_PLACE], f"phone: {phone}" if wrong else None)
    if wrong:
        return _page(kept, token, form, stamp=stamp, errors={"phone": wrong}, status=422)
    return redirect(url_for("citizen.reach.show", **_still_asked(kept, number, place)), code=303)


def _number(typed: str) -> tuple[str | None, str | None]:
    """E.164, or why it cannot be read."""
    with CurrentOperation(services().operation):
        try:
            return (phone_number(typed) if typed else None), None
        except ValidationError as error:
            return None, str(error.messages[0])


def _add(kept: Kept, number: str | None, place: str, words: str | None) -> None:
    more = CheckInDetails(status=kept.status, place=place or None, words=words, submission=kept.form)
    ground, now = services().ground, services().clock()
    keep(
        lambda session: receive_more(
            session, kept.cry_uid, more, cry_form=kept.form, phone=number, ground=ground, now=now
        ),
        urgent=True,
    )


def _still_asked(kept: Kept, number: str | None, place: str) -> dict[str, str]:
    lacks_phone = kept.asks in (BOTH, PHONE) and not number
    lacks_place = kept.asks in (BOTH, PLACE) and not place
    if not (lacks_phone or lacks_place):
        return {}
    asks = BOTH if lacks_phone and lacks_place else PHONE if lacks_phone else PLACE
    return reach_args(kept.cry_uid, kept.form, kept.status, asks)


def _field(kept: Kept) -> str:
    return "place" if kept.asks == PLACE else "phone"


def _kept(token: str, *, max_age: int | None = None) -> Kept | None:
    try:
        cry_uid, form, cry, asks = _tokens().loads(token, max_age=max_age)
    except BadData:
        return None
    return Kept(cry_uid, form, _CRIES[cry], asks)


def _page(
    kept: Kept | None,
    token: str,
    form: Form,
    *,
    stamp: Stamp | None = None,
    errors: Errors | None = None,
    notice: str | None = None,
    status: int = 200,
):
    html = render_template(
        "citizen/sent.html",
        asks=kept.asks if kept else None,
        token=token,
        values=form,
        errors=errors or {},
        notice=notice,
        hidden=hidden_fields(stamp or new_stamp()) if kept else {},
    )
    return html, status


def _tokens() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(str(current_app.secret_key), salt="reach")
