"""Checking in, with or without a code. No answer tells whether anybody was known."""

from dataclasses import dataclass, replace
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from marshmallow import ValidationError
from sqlalchemy.orm import Session
from werkzeug.datastructures import MultiDict

from evac.checkins.schemas import CheckInDetails
from evac.conversation.located import reported_place
from evac.conversation.understand import understand
from evac.faces.citizen.forms import CheckInForm, Errors, Form, checkin_errors, checkin_fields
from evac.faces.citizen.keep import keep
from evac.faces.citizen.reach import asks_of, reach_args
from evac.faces.citizen.sealed_form import Stamp, hidden_fields, is_ours, new_stamp, read_stamp
from evac.faces.citizen.visitor import throttle_key
from evac.faces.support import services
from evac.kernel.needs import Need
from evac.kernel.plain_words import one_line
from evac.kernel.status import Intent, Status, worst
from evac.people.fields import CurrentOperation, phone_number
from evac.records.receive import find_kept_cry, receive_checkin

bp = Blueprint("checkin", __name__)

# In this order on the page; the quiet page sends the number, because its source must not convict either.
STATUSES = (Status.SAFE, Status.MOVING, Status.DEPARTED, Status.NEEDS_HELP, Status.SOS)
CRIES = frozenset(status.value for status in STATUSES if status.is_distress)
EXAMPLE_CODE = "K7QM3"
LONGEST_CODE, LONGEST_NAME = 40, 120
LONGEST_WORDS, MOST_SALVAGED = 2000, 1500  # characters in all, and beside what could not be read
SAY_SOMETHING = "Say how you are or write a few words."


@dataclass(frozen=True, repr=False)
class Sent:
    """A check-in and what was typed to say whose it is."""

    checkin: CheckInDetails
    case_code: str
    phone: str | None
    name: str | None


@bp.get("/check-in")
def show():
    return page(MultiDict())


@bp.post("/check-in")
def create():
    form, stamp = _with_status_named(request.form), read_stamp()
    if not is_ours(stamp):
        return page(form, stamp=replace(stamp, again=True), notice="form.reload", status=422)
    try:
        sent = _read(form)
    except ValidationError as error:
        return page(form, stamp=stamp, errors=checkin_errors(error.normalized_messages()), status=422)
    kept = _keep(sent, stamp)
    if kept is None:
        return page(form, stamp=stamp, notice="form.busy", status=429)
    return redirect(url_for("citizen.reach.show", **kept), code=303)


def page(
    form: Form,
    *,
    errors: Errors | None = None,
    stamp: Stamp | None = None,
    notice: str | None = None,
    status: int = 200,
):
    html = render_template(
        "citizen/checkin.html",
        values=form,
        errors=errors or {},
        notice=notice,
        hidden=hidden_fields(stamp or new_stamp()),
        statuses=STATUSES,
        needs=Need,
        intents=Intent,
        example_code=EXAMPLE_CODE,
    )
    return html, status


def cry_of(form: Form) -> CheckInDetails | None:
    """A cry on a longer form that cannot be taken yet, with all that was typed as its words; else None."""
    if form.get("status") not in CRIES:
        return None
    typed = [name for name in form if name in ("phone", "email") or name.startswith("members-")]
    return _read(_without(form, dict.fromkeys(typed, ""))).checkin


def _with_status_named(form: Form) -> Form:
    named = form.copy()
    number = form.get("status", "")
    if number.isdecimal() and 0 < int(number) <= len(STATUSES):
        named["status"] = STATUSES[int(number) - 1].value
    return named


def _read(form: Form) -> Sent:
    """A cry is never turned back for a slip: what cannot be read is kept with its words instead."""
    try:
        return _load(form)
    except ValidationError as error:
        if form.get("status") not in CRIES:
            raise
        return _load(_without(form, error.normalized_messages()))


def _load(form: Form) -> Sent:
    errors: dict[str, object] = {}
    phone = None
    checkin = CheckInDetails()
    with CurrentOperation(services().operation):
        try:
            phone = phone_number(form["phone"]) if form.get("phone", "").strip() else None
        except ValidationError as error:
            errors["phone"] = error.messages
        try:
            checkin = CheckInForm().load(checkin_fields(form))
        except ValidationError as error:
            errors |= error.normalized_messages()
    if not errors and checkin.is_empty:
        errors["status"] = [SAY_SOMETHING]
    if errors:
        raise ValidationError(errors)
    name = one_line(form.get("name", ""))[:LONGEST_NAME] or None
    return Sent(checkin, one_line(form.get("code", ""))[:LONGEST_CODE], phone, name)


def _without(form: Form, errors: Errors) -> Form:
    rest = form.copy()
    typed = {field: form.get(field, "")[:100] for field in errors if field != "words"}
    for field in errors:
        rest.setlist(field, [])
    lost = [f"{field}: {text}" for field, text in typed.items() if text]
    rest["words"] = "\n".join([form.get("words", "")[:MOST_SALVAGED], *lost])[:LONGEST_WORDS]
    return rest


def _keep(sent: Sent, stamp: Stamp) -> dict[str, str] | None:
    """What the next page's address carries; None when the visitor should wait a moment."""
    checkin, ground = replace(sent.checkin, submission=stamp.submission), services().ground
    whose: dict[str, Any] = {"case_code": sent.case_code, "phone": sent.phone, "name": sent.name}
    reading = understand(checkin.words or "", (), ground)
    status = worst([checkin.status, reading.status])

    def write(session: Session) -> dict[str, str]:
        now, visitor = services().clock(), throttle_key()
        receive_checkin(session, checkin, **whose, ground=ground, now=now, visitor=visitor)
        cry = find_kept_cry(session, checkin, **whose) if status.is_distress else None
        is_placed = bool(checkin.place) or reported_place(reading, ground) is not None
        asks = asks_of(phone=sent.phone, case_code=sent.case_code, is_placed=is_placed)
        return reach_args(cry.uid, stamp.submission, status, asks) if cry and asks else {}

    return keep(write, urgent=status.is_distress)
