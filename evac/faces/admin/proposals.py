"""A notice that no broadcast stands behind: written by one officer, published by another one's approval."""

from flask import Blueprint, redirect, request
from marshmallow import EXCLUDE, Schema, ValidationError, fields, validate

from evac.db.sealed import unseal
from evac.faces.admin.notice_form import Form, begun, form_of, public_rungs, read
from evac.faces.admin.notice_parts import Refusal, field_errors, refusal_words, render, use_code
from evac.faces.admin.proof import needs_code
from evac.faces.guard import signed_in
from evac.faces.staff.account import ask_for_proof
from evac.faces.support import services
from evac.kernel.errors import EvacError
from evac.kernel.plain_words import tidy_words
from evac.notices.decide import approve, give_back
from evac.notices.models import NoticeKind, Outcome
from evac.notices.proposals import decision_on, details_of, get_proposal, hands_of
from evac.notices.propose import edit as write_anew
from evac.notices.propose import propose, withdraw
from evac.officers.queries import display_names
from evac.operation.phrase_codes import DENIAL

LONGEST_COMMENT = 400

bp = Blueprint("proposals", __name__, url_prefix="/notices")


class ApprovalForm(Schema):
    class Meta:
        unknown = EXCLUDE

    seen_hash = fields.String(required=True, validate=validate.Regexp(r"^[0-9a-f]{32}$"))


@bp.get("/new")
def new():
    """``?update=<number>``, ``?cancel=<number>``, ``?deny=<number or nothing>``, or from nothing."""
    if needs_code():
        return ask_for_proof(
            f"/admin/notices/new?{request.query_string.decode('ascii', 'ignore')}".rstrip("?")
        )
    with services().database.reading() as session:
        return _form(begun(session, request.args, now=services().clock()))


@bp.post("/proposals")
def create():
    """Kept for a second officer; nothing is public by it."""
    try:
        _prove_if_needed()
        with services().database.writing() as session:
            details, officer_id = read(request.form), signed_in().officer_id
            uid = propose(session, details, officer_id=officer_id, now=services().clock()).uid
    except (ValidationError, EvacError) as error:
        return _form(request.form, error=error)
    return redirect(_address(uid), code=303)


@bp.get("/proposals/<uid>")
def show(uid: str):
    return _page(uid)


@bp.get("/proposals/<uid>/edit")
def edit(uid: str):
    if needs_code():
        return ask_for_proof(f"{_address(uid)}/edit")
    with services().database.reading() as session:
        return _form(form_of(details_of(session, get_proposal(session, uid))), uid=uid)


@bp.post("/proposals/<uid>")
def save(uid: str):
    try:
        _prove_if_needed()
        with services().database.writing() as session:
            proposal, details = get_proposal(session, uid), read(request.form)
            officer_id, now = signed_in().officer_id, services().clock()
            write_anew(session, proposal, details, officer_id=officer_id, now=now)
    except (ValidationError, EvacError) as error:
        return _form(request.form, error=error, uid=uid)
    return redirect(_address(uid), code=303)


@bp.post("/proposals/<uid>/withdrawal")
def create_withdrawal(uid: str):
    try:
        with services().database.writing() as session:
            proposal = get_proposal(session, uid)
            withdraw(session, proposal, officer_id=signed_in().officer_id, now=services().clock())
    except EvacError as error:
        return _page(uid, error)
    return redirect("/admin/notices", code=303)


@bp.post("/proposals/<uid>/approval")
def create_approval(uid: str):
    """The second officer's word: it publishes exactly what the page showed."""
    try:
        seen_hash = bytes.fromhex(ApprovalForm().load(request.form)["seen_hash"])
        use_code(request.form.get("code", ""))
        with services().database.writing() as session:
            proposal, officer_id = get_proposal(session, uid), signed_in().officer_id
            notice = approve(
                session, proposal, officer_id=officer_id, seen_hash=seen_hash, now=services().clock()
            )
            number = notice.number
    except (ValidationError, EvacError) as error:
        return _page(uid, error)
    return redirect(f"/admin/notices?published={number}", code=303)


@bp.post("/proposals/<uid>/return")
def create_return(uid: str):
    comment = tidy_words(request.form.get("comment", ""))[:LONGEST_COMMENT]
    try:
        with services().database.writing() as session:
            proposal, officer_id = get_proposal(session, uid), signed_in().officer_id
            give_back(session, proposal, officer_id=officer_id, comment=comment, now=services().clock())
    except EvacError as error:
        return _page(uid, error)
    return redirect(_address(uid), code=303)


def _prove_if_needed() -> None:
    """A code in the form is used up; one given a moment ago is enough."""
    if (code := request.form.get("code", "").strip()) or needs_code():
        use_code(code)


def _page(uid: str, error: Refusal | None = None):
    with services().database.reading() as session:
        proposal = get_proposal(session, uid)
        decision, hands = decision_on(session, proposal), hands_of(session, proposal)
        others = [decision.officer_id] if decision else []
        page = render(
            "admin/notice_proposal.html",
            proposal=proposal,
            details=details_of(session, proposal),
            decision=decision,
            comment=unseal(session, decision, "comment") if decision else None,
            is_open=decision is None,
            can_edit=decision is None or decision.outcome is Outcome.RETURNED,
            is_mine=signed_in().officer_id in hands,
            hands=hands,
            names=display_names(session, [*hands, *others]),
            refused=_all_refusals(error),
        )
    return page, error.status if isinstance(error, EvacError) else (422 if error else 200)


def _all_refusals(error: Refusal | None) -> list[str]:
    """On a page without fields, what is wrong with them is said above."""
    if error is None:
        return []
    said = refusal_words(error)
    return [said] if said else [words for field in field_errors(error).values() for words in field]


def _form(form: Form, *, error: Refusal | None = None, uid: str | None = None):
    operation = services().operation
    page = render(
        "admin/notice_form.html",
        form=form,
        kind=NoticeKind(form["kind"]) if form.get("kind") in set(NoticeKind) else NoticeKind.ALERT,
        stages=[rung.code for rung in public_rungs(operation)] + [DENIAL],
        languages=operation.languages,
        errors=field_errors(error),
        refused=refusal_words(error),
        asks_code=needs_code(),
        action=_address(uid) if uid else "/admin/notices/proposals",
    )
    return page, 422 if error else 200


def _address(uid: str) -> str:
    return f"/admin/notices/proposals/{uid}"
