"""Registering a party. People are added to the form and taken off it without any script."""

from dataclasses import replace

from flask import Blueprint, redirect, render_template, request, url_for
from marshmallow import ValidationError
from werkzeug.datastructures import MultiDict

from evac.checkins.schemas import CheckInDetails
from evac.db.sealed import unseal
from evac.faces.citizen import visitor
from evac.faces.citizen.checkin import STATUSES, cry_of
from evac.faces.citizen.forms import (
    MOST_MEMBERS,
    CheckInForm,
    Errors,
    Form,
    RegistrationForm,
    checkin_errors,
    checkin_fields,
    in_page_order,
    member_rows,
    registration_errors,
    registration_fields,
)
from evac.faces.citizen.keep import keep
from evac.faces.citizen.sealed_form import (
    Stamp,
    hidden_fields,
    is_ours,
    new_stamp,
    read_stamp,
    receipt_for,
    submission_of,
)
from evac.faces.support import services
from evac.kernel.needs import Need
from evac.kernel.status import Intent
from evac.kernel.wording import Wording, front_of
from evac.people.fields import CurrentOperation
from evac.people.queries import find_by_submission
from evac.people.schemas import Registration, Relation
from evac.records.receive import receive_checkin, receive_registration

bp = Blueprint("register", __name__)

ADD, REMOVE = "add", "remove-"


@bp.get("/register")
def show():
    return _page(_blank())


@bp.post("/register")
def create():
    form, stamp = request.form, read_stamp()
    if changed := _with_people_changed(form):
        return _page(changed, stamp=stamp, focus=member_rows(changed)[-1])
    if not is_ours(stamp):
        return _page(form, stamp=replace(stamp, again=True), notice="form.reload", status=422)
    try:
        registration, checkin = _read(form, stamp)
    except ValidationError as error:
        notice = "form.cry_noted" if _keep_cry(form, stamp) else None
        return _page(form, stamp=stamp, errors=error.normalized_messages(), notice=notice, status=422)
    if not _keep(registration, checkin):
        return _page(form, stamp=stamp, notice="form.busy", status=429)
    return redirect(url_for("citizen.register.done", r=receipt_for(stamp)), code=303)


@bp.get("/register/done")
def done():
    """Shows the code to who has just registered, for a while; afterwards the address shows nothing."""
    submission = submission_of(request.args.get("r", ""))
    operation = services().operation
    with services().database.reading() as session:
        party = find_by_submission(session, submission) if submission else None
        known = (
            {"case_code": party.case_code, "sign_off": unseal(session, party, "sign_off")} if party else {}
        )
        wording = party.wording if party else operation.default_wording
        may_choose = party is not None and party.pin_index is None
    return render_template(
        "citizen/registered.html",
        case_code=known.get("case_code"),
        number=operation.answer_to[front_of(wording)],
        sign_off=known.get("sign_off") or operation.default_sign_off,
        receipt=request.args.get("r", "") if may_choose else None,
    )


def _read(form: Form, stamp: Stamp) -> tuple[Registration, CheckInDetails]:
    """Both parts of the form, or the errors of both at once, under the names of the page's fields."""
    errors: Errors = {}
    with CurrentOperation(services().operation):
        try:
            checkin = CheckInForm().load(checkin_fields(form))
        except ValidationError as error:
            errors |= checkin_errors(error.normalized_messages())
        try:
            registration = RegistrationForm().load(registration_fields(form))
        except ValidationError as error:
            errors |= registration_errors(error.normalized_messages(), form)
    if errors:
        raise ValidationError(dict(in_page_order(errors)))
    return replace(registration, submission=stamp.submission), replace(checkin, submission=stamp.submission)


def _keep(registration: Registration, checkin: CheckInDetails) -> bool:
    ground, now = services().ground, services().clock()
    kept = keep(
        lambda session: receive_registration(
            session, registration, checkin, ground=ground, now=now, visitor=visitor.throttle_key()
        ),
        urgent=checkin.status.is_distress,
    )
    return kept is not None


def _keep_cry(form: Form, stamp: Stamp) -> bool:
    """A cry is on the roster at once; the registration fills its party in when the slips are mended."""
    cry = cry_of(form)
    if cry is None:
        return False
    checkin, ground, now = replace(cry, submission=stamp.submission), services().ground, services().clock()
    key = visitor.throttle_key()
    keep(
        lambda session: receive_checkin(session, checkin, case_code="", ground=ground, now=now, visitor=key),
        urgent=True,
    )
    return True


def _with_people_changed(form: Form) -> Form | None:
    """The form with one person more or less, when one of those buttons was pressed."""
    pressed, rows = form.get("do", ""), member_rows(form)
    changed = form.copy()
    if pressed == ADD and len(rows) < MOST_MEMBERS:
        changed[f"members-{rows[-1] + 1}-name"] = ""
        return changed
    if pressed.startswith(REMOVE) and len(rows) > 1:
        prefix = f"members-{pressed.removeprefix(REMOVE)}-"
        return MultiDict(
            (name, value) for name, value in changed.items(multi=True) if not name.startswith(prefix)
        )
    return None


def _blank() -> Form:
    operation = services().operation
    return MultiDict({"language": visitor.page_language(), "wording": operation.default_wording.value})


def _page(
    form: Form,
    *,
    errors: dict[str, object] | None = None,
    stamp: Stamp | None = None,
    notice: str | None = None,
    focus: int | None = None,
    status: int = 200,
):
    html = render_template(
        "citizen/register.html",
        values=form,
        errors=errors or {},
        notice=notice,
        hidden=hidden_fields(stamp or new_stamp()),
        rows=member_rows(form),
        focus=focus,
        statuses=STATUSES,
        needs=Need,
        intents=Intent,
        relations=Relation,
        wordings=Wording,
        sign_off=services().operation.default_sign_off,
    )
    return html, status
