"""Publishing: a notice is written, read a second time as everybody will, and put into the log."""

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, redirect, render_template, request
from marshmallow import ValidationError
from sqlalchemy.orm import Session

from evac.broadcasts.announce import require_public
from evac.broadcasts.models import Broadcast
from evac.broadcasts.queries import get as get_broadcast
from evac.faces.admin.notice_form import Form, begun, public_rungs, read
from evac.faces.admin.notice_words import words
from evac.faces.guard import signed_in
from evac.faces.staff.account import ask_for_proof
from evac.faces.staff.speech import page_language
from evac.faces.support import services
from evac.kernel.errors import EvacError
from evac.notices.errors import WrongNotice
from evac.notices.models import Notice, NoticeKind
from evac.notices.publish import draft, publish
from evac.notices.queries import newest
from evac.officers.sign_in import TooMany, prove

ROWS = 50
NEW = "/admin/notices/new"

bp = Blueprint("notices", __name__, url_prefix="/notices")


@bp.get("")
def index():
    before = request.args.get("before", type=int)
    with services().database.reading() as session:
        found = newest(session, now=services().clock(), before=before, limit=ROWS + 1)
        return _render(
            "admin/notices.html",
            rows=found[:ROWS],
            older=found[ROWS - 1].notice.number if len(found) > ROWS else None,
            head=found[0].notice.hash.hex() if found and before is None else None,
            published=request.args.get("published", type=int),
            stage_name=_stage_name,
        )


@bp.get("/new")
def new():
    """``?broadcast=<id>``, ``?update=<number>``, ``?cancel=<number>``, or from nothing."""
    if not signed_in().has_proved(services().clock()):
        return ask_for_proof(f"{NEW}?{request.query_string.decode('ascii', 'ignore')}".rstrip("?"))
    with services().database.reading() as session:
        return _form(begun(session, request.args, now=services().clock()))


@bp.post("/new")
def change():
    """Back from the second look, with everything that was typed."""
    return _form(request.form)


@bp.post("/look")
def create_look():
    """How it will stand in the log; nothing is published."""
    with services().database.reading() as session:
        try:
            return _look(session, request.form)
        except (ValidationError, EvacError) as error:
            return _form(request.form, error=error)


@bp.post("")
def create():
    """The code is used up first: whoever cannot give one publishes nothing, however good the notice is."""
    if refused := _prove():
        with services().database.reading() as session:
            return _look(session, request.form, refused=refused)
    try:
        with services().database.writing() as session:
            number = _publish(session, request.form)
    except (ValidationError, EvacError) as error:
        return _form(request.form, error=error)
    return redirect(f"/admin/notices?published={number}", code=303)


def _publish(session: Session, form: Form) -> int:
    details, broadcast = read(form), _broadcast(session, form)
    notice = publish(
        session,
        details,
        broadcast_id=broadcast.id if broadcast else None,
        officer_id=signed_in().officer_id,
        now=services().clock(),
    )
    return notice.number


def _prove() -> str | None:
    """Why the code is not good; None when it is."""
    with services().database.writing() as session:
        code = request.form.get("code", "").strip()[:20]
        proved = prove(session, signed_in(), code, now=services().clock())
    if isinstance(proved, TooMany):
        return "too-many-codes"
    return None if proved else "wrong-code"


def _look(session: Session, form: Form, *, refused: str | None = None):
    details, broadcast = read(form), _broadcast(session, form)
    notice = draft(session, details, now=services().clock(), broadcast_id=broadcast.id if broadcast else None)
    page = _render(
        "admin/notice_look.html",
        notice=notice,
        details=details,
        form=form,
        refused=refused,
        zones=_zones(notice),
    )
    return page, 422 if refused else 200


def _form(form: Form, *, error: ValidationError | EvacError | None = None):
    operation = services().operation
    page = _render(
        "admin/notice_form.html",
        form=form,
        kind=NoticeKind(form["kind"]) if form.get("kind") in set(NoticeKind) else NoticeKind.ALERT,
        rungs=public_rungs(operation),
        languages=operation.languages,
        errors=_errors(error),
        refusal=error.code if isinstance(error, EvacError) and not isinstance(error, WrongNotice) else None,
        about=getattr(error, "by", None) or getattr(error, "number", None),
    )
    return page, 422 if error else 200


def _errors(error: ValidationError | EvacError | None) -> Mapping[str, Any]:
    if isinstance(error, ValidationError):
        return error.normalized_messages()
    return error.errors or {} if error else {}


def _broadcast(session: Session, form: Form) -> Broadcast | None:
    if not form.get("broadcast"):
        return None
    broadcast = get_broadcast(session, form["broadcast"])
    require_public(broadcast)
    return broadcast


def _zones(notice: Notice) -> list[str]:
    names = {zone.code: zone.name for zone in services().operation.zones}
    return [names[code].get(page_language(), code) for code in notice.zones]


def _stage_name(code: str) -> str:
    rung = services().operation.ladder.find(code)
    return rung.name.get(page_language(), code) if rung else code


def _render(template: str, **given: object) -> str:
    return render_template(template, w=words(), **given)
