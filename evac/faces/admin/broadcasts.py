"""Broadcasts: the list, and a draft on its way to a second officer."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from marshmallow import ValidationError
from werkzeug.datastructures import MultiDict

from evac.broadcasts import draft, queries
from evac.broadcasts.states import Action, can
from evac.broadcasts.submit import submit
from evac.faces.admin.broadcast_page import explain_refusals, page_of
from evac.faces.admin.composer import compose, composer_page, form_of, read_details
from evac.faces.admin.proof import demand_proof
from evac.faces.admin.texts import fill, take_phrase
from evac.faces.guard import signed_in
from evac.faces.staff.frame import Frame
from evac.faces.staff.speech import N_, speech
from evac.faces.support import services
from evac.officers.queries import display_names

bp = Blueprint("broadcasts", __name__, url_prefix="/broadcasts")
explain_refusals(bp)


@bp.get("")
def index():
    before = request.args.get("before")
    with services().database.reading() as session:
        before_id = queries.get(session, before).id if before else None
        found = queries.page(session, before_id=before_id, limit=queries.PAGE + 1)
        shown = found[: queries.PAGE]
        return render_template(
            "admin/broadcasts.html",
            f=Frame(speech(), services().clock()),
            broadcasts=shown,
            names=display_names(session, [broadcast.created_by for broadcast in shown]),
            older=shown[-1].uid if len(found) > queries.PAGE else None,
        )


@bp.get("/new")
def new():
    """First the stage is chosen, then its texts are there to be edited."""
    operation, stage = services().operation, request.args.get("stage", "")
    rung = operation.ladder.find(stage)
    if rung is None or not rung.choosable:
        return render_template("admin/broadcast_stages.html", rungs=operation.ladder.rungs)
    form: MultiDict[str, str] = MultiDict()
    fill(operation, stage, form)
    with services().database.reading() as session:
        return composer_page(session, form)


@bp.post("/check")
def check():
    """How it stands, with nothing kept; the buttons that take a stage's texts or a phrase come here too."""
    form = MultiDict(request.form)
    if request.form.get("fill"):
        fill(services().operation, form.get("stage", ""), form)
    if choice := request.form.get("phrase"):
        take_phrase(services().operation, form.get("stage", ""), choice, form)
    with services().database.reading() as session:
        if "HX-Request" in request.headers:
            return render_template("admin/_checked.html", c=compose(session, form), v=form)
        uid = form.get("uid")
        return composer_page(session, form, broadcast=queries.get(session, uid) if uid else None)


@bp.post("")
def create():
    """Keep a draft, half a thought too."""
    with services().database.writing() as session:
        try:
            details = read_details(request.form)
        except ValidationError as error:
            return composer_page(session, request.form, errors=error.normalized_messages(), status=422)
        now = services().clock()
        uid = draft.create(session, details, officer_id=signed_in().officer_id, now=now).uid
    return _go_on(uid)


@bp.get("/<uid>")
def show(uid: str):
    with services().database.writing() as session:
        return page_of(session, queries.get(session, uid))


@bp.get("/<uid>/edit")
def edit(uid: str):
    """Also of what was handed in: what is kept then voids it."""
    with services().database.reading() as session:
        broadcast = queries.get(session, uid)
        if not can(Action.EDIT, broadcast.state):
            return redirect(_address(uid), code=303)
        return composer_page(session, form_of(session, broadcast), broadcast=broadcast)


@bp.post("/<uid>")
def save(uid: str):
    if (refused := _keep(uid)) is not None:
        return refused
    return _go_on(uid)


@bp.post("/<uid>/submission")
def create_submission(uid: str):
    """Hand it in. With the composer's form it is kept first, so that a late code loses nobody's words."""
    if "stage" in request.form and (refused := _keep(uid)) is not None:
        return refused
    return _submit(uid)


def _keep(uid: str):
    """None once it is kept; else the page that says why it is not."""
    with services().database.writing() as session:
        broadcast = queries.get(session, uid)
        try:
            details = read_details(request.form)
        except ValidationError as error:
            messages = error.normalized_messages()
            return composer_page(session, request.form, broadcast=broadcast, errors=messages, status=422)
        now = services().clock()
        draft.edit(session, broadcast, details, officer_id=signed_in().officer_id, now=now)
    return None


def _go_on(uid: str):
    if request.form.get("then") == "submission":
        return redirect(url_for("admin.broadcasts.create_submission", uid=uid), code=307)  # posts it again
    flash(N_("Draft kept. Nothing is sent before it is submitted and another officer approves it."), "good")
    return redirect(_address(uid), code=303)


def _submit(uid: str):
    if (proof := demand_proof(_address(uid))) is not None:
        return proof
    with services().database.writing() as session:
        broadcast = queries.get(session, uid)
        submit(session, broadcast, officer_id=signed_in().officer_id, now=services().clock())
    return redirect(_address(uid), code=303)


def _address(uid: str) -> str:
    return url_for("admin.broadcasts.show", uid=uid)
